"""One TOML file of a pack: read within limits, checked against its form, errors with a line."""

import re
import tomllib
from typing import Any, NoReturn, TypeVar

import msgspec

from letterdesk.core.finding import Notice
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.packs.source import PackSource, cannot_be_used

LARGEST_FACTS = 1_000_000
"""Bytes of a TOML file. The longest list of cosponsors so far (435 and more) needs 20,000."""
LARGEST_TEMPLATE = 20_000

T = TypeVar("T")


def read_text(source: PackSource, file: str, limit: int) -> str:
    """A pack's file as text. Raises UserError when it is missing, too large or not UTF-8."""
    shown = f"{source.name}/{file}"
    if not source.holds(file):
        fail(
            shown,
            0,
            sentence(QT_TRANSLATE_NOOP("core", "it is missing from the campaign's folder")),
        )
    data = source.read(file, limit)
    try:
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fail(shown, line, sentence(QT_TRANSLATE_NOOP("core", "it is not saved as UTF-8 text")))


def read_toml(source: PackSource, file: str, form: type[T]) -> tuple[T, tuple[Notice, ...]]:
    """A TOML file as ``form``, and a notice for each key that ``form`` does not know."""
    text = read_text(source, file, LARGEST_FACTS)
    shown = f"{source.name}/{file}"
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said, _, place = str(error).partition(" (at ")
        line = re.match(r"line (\d+)", place)
        fail(shown, int(line[1]) if line else text.count("\n") + 1, _quoted(said))
    except RecursionError:
        fail(shown, 0, sentence(QT_TRANSLATE_NOOP("core", "it is nested too deeply")))
    try:
        value = msgspec.convert(raw, form)
    except msgspec.ValidationError as error:
        _explain(shown, text, str(error))
    unknown = (
        Notice(
            "unknown-key",
            sentence(QT_TRANSLATE_NOOP("core", "{file}: Letterdesk does not know '{key}' and leaves it out."), file=shown, key=key),
        )
        for key in _unknown_keys(raw, msgspec.inspect.type_info(form))
    )  # fmt: skip
    return value, tuple(unknown)


def fail(file: str, line: int, what: Sentence) -> NoReturn:
    """Raise the UserError of a pack's file ('sesta-fosta/en/guide.toml'). ``line`` 0: the whole."""
    raise cannot_be_used(file, line, what)


def _quoted(said: str) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP("core", "the text there is not valid TOML ({said})"), said=said
    )


def _explain(file: str, text: str, said: str) -> NoReturn:
    """Turn msgspec's 'Object missing required field `x` - at `$.points[0]`' into our words."""
    what, _, place = said.partition(" - at ")
    place = place.rpartition("$")[2].strip("`.")  # also of 'key in `$.positions`'
    line = _line_of(place, text)
    missing = re.match(r"Object missing required field `(\w+)`", what)
    if missing:
        key = f"{place}.{missing[1]}" if place else missing[1]
        fail(file, line, sentence(QT_TRANSLATE_NOOP("core", "'{key}' is missing"), key=key))
    what = what.replace("`", "'")
    fail(file, line, sentence(QT_TRANSLATE_NOOP("core", "'{key}' cannot be read ({what})"), key=place or "the file", what=what))  # fmt: skip


def _line_of(place: str, text: str) -> int:
    """The line where 'points[2].label' or 'title' begins; 0 when it cannot be told."""
    match = re.match(r"(\w+)(?:\[(\d+)\])?", place)
    if match is None:
        return 0
    key, index = match[1], int(match[2] or 0)
    headers = re.compile(rf"^[ \t]*(?:\[\[?[ \t]*{key}[ \t]*\]|{key}[ \t]*=)", re.MULTILINE)
    found = [text.count("\n", 0, m.start()) + 1 for m in headers.finditer(text)]
    return found[index] if index < len(found) else found[0] if found else 0


def _unknown_keys(raw: object, form: Any, place: str = "") -> list[str]:
    """The keys of ``raw`` that ``form`` (msgspec's description of a type) has no field for."""
    if isinstance(form, msgspec.inspect.ListType) and isinstance(raw, list):
        return [k for item in raw for k in _unknown_keys(item, form.item_type, place)]
    if not isinstance(form, msgspec.inspect.StructType) or not isinstance(raw, dict):
        return []
    fields = {f.encode_name: f.type for f in form.fields}
    found = [f"{place}{key}" for key in raw if key not in fields]
    for key, kind in fields.items():
        found += _unknown_keys(raw.get(key), kind, f"{place}{key}.")
    return found
