"""One TOML file of a pack: read within limits, checked against its form, errors with a line."""

import re
import tomllib
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import msgspec

from letterdesk.core.errors import UserError
from letterdesk.core.finding import Notice
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.files import read_bounded

LARGEST_FACTS = 1_000_000
"""Bytes of a TOML file. The longest list of cosponsors so far (435 and more) needs 20,000."""
LARGEST_TEMPLATE = 20_000

T = TypeVar("T")


def read_text(path: Path, limit: int) -> str:
    """A pack's file as text. Raises UserError when it is missing, too large or not UTF-8."""
    if not path.is_file():
        fail(
            path,
            0,
            sentence(QT_TRANSLATE_NOOP("core", "it is missing from the campaign's folder")),
        )
    data = read_bounded(path, limit)
    try:
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fail(path, line, sentence(QT_TRANSLATE_NOOP("core", "it is not saved as UTF-8 text")))


def read_toml(path: Path, form: type[T]) -> tuple[T, tuple[Notice, ...]]:
    """A TOML file as ``form``, and a notice for each key that ``form`` does not know."""
    text = read_text(path, LARGEST_FACTS)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said, _, place = str(error).partition(" (at ")
        line = re.match(r"line (\d+)", place)
        fail(path, int(line[1]) if line else text.count("\n") + 1, _quoted(said))
    except RecursionError:
        fail(path, 0, sentence(QT_TRANSLATE_NOOP("core", "it is nested too deeply")))
    try:
        value = msgspec.convert(raw, form)
    except msgspec.ValidationError as error:
        _explain(path, text, str(error))
    unknown = (
        Notice(
            "unknown-key",
            sentence(QT_TRANSLATE_NOOP("core", "{file}: Letterdesk does not know '{key}' and leaves it out."), file=_shown(path), key=key),
        )
        for key in _unknown_keys(raw, msgspec.inspect.type_info(form))
    )  # fmt: skip
    return value, tuple(unknown)


def fail(path: Path, line: int, what: Sentence) -> NoReturn:
    """Raise the UserError of a pack's file. ``line`` 0 means the file as a whole."""
    if line:
        message = sentence(
            QT_TRANSLATE_NOOP(
                "core", "This campaign cannot be used. In {file}, line {line}: {what}."
            ),
            file=_shown(path),
            line=line,
            what=what,
        )
    else:
        message = sentence(QT_TRANSLATE_NOOP("core", "This campaign cannot be used. {file}: {what}."), file=_shown(path), what=what)  # fmt: skip
    raise UserError(
        message,
        sentence(QT_TRANSLATE_NOOP("core", "Please ask whoever made the campaign for a corrected copy.")),
        wrong_input=True,
    )  # fmt: skip


def _shown(path: Path) -> str:
    """A file's name with the folders that matter inside a pack: 'sesta-fosta/en/guide.toml'."""
    depth = 2 if path.name == "pack.toml" else 3
    return "/".join(path.parts[-depth:])


def _quoted(said: str) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP("core", "the text there is not valid TOML ({said})"), said=said
    )


def _explain(path: Path, text: str, said: str) -> NoReturn:
    """Turn msgspec's 'Object missing required field `x` - at `$.points[0]`' into our words."""
    what, _, place = said.partition(" - at ")
    place = place.rpartition("$")[2].strip("`.")  # also of 'key in `$.positions`'
    line = _line_of(place, text)
    missing = re.match(r"Object missing required field `(\w+)`", what)
    if missing:
        key = f"{place}.{missing[1]}" if place else missing[1]
        fail(path, line, sentence(QT_TRANSLATE_NOOP("core", "'{key}' is missing"), key=key))
    what = what.replace("`", "'")
    fail(path, line, sentence(QT_TRANSLATE_NOOP("core", "'{key}' cannot be read ({what})"), key=place or "the file", what=what))  # fmt: skip


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
