"""One TOML file of a pack: read within limits, checked against its form, errors with a line."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any, NoReturn, TypeVar

import msgspec

from letterdesk.core.finding import Notice
from letterdesk.core.plain_text import hidden_character, in_brief
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.packs.source import PackSource, cannot_be_used

LARGEST_FACTS = 200_000
"""Bytes of a TOML file. The longest list of cosponsors so far (435 and more) needs 20,000."""
LARGEST_TEMPLATE = 20_000
MOST_VALUES = 20_000
"""Values in a TOML file, about: its commas, equals signs, brackets and lines, which is what
reading it takes time for. The first campaign's largest file has 400."""
MOST_DOTS = 200
"""Dots on one line. `a.a.a.a = 1` makes a table in a table in a table, at a cost that grows
with the square of the dots."""

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
        # "-sig": Windows' Notepad may mark a file as UTF-8 by three bytes at its start.
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fail(shown, line, sentence(QT_TRANSLATE_NOOP("core", "it is not saved as UTF-8 text")))
    hidden = hidden_character(text)
    if hidden:
        code, at = hidden
        _refuse_hidden(shown, text.count("\n", 0, at) + 1, code)
    return text


def read_toml(source: PackSource, file: str, form: type[T]) -> tuple[T, tuple[Notice, ...]]:
    """A TOML file as ``form``, and a notice for each key that ``form`` does not know."""
    text = read_text(source, file, LARGEST_FACTS)
    shown = f"{source.name}/{file}"
    raw = _parse(shown, text)
    try:
        value = msgspec.convert(raw, form)
    except msgspec.ValidationError as error:
        _explain(shown, text, str(error))
    for words in _all_words(raw):
        hidden = hidden_character(words)  # written as an escape, "\\u202e"
        if hidden:
            _refuse_hidden(shown, 0, hidden[0])
    unknown = (
        Notice(
            "unknown-key",
            sentence(QT_TRANSLATE_NOOP("core", "{file}: Letterdesk does not know '{key}' and leaves it out."), file=shown, key=in_brief(key)),
        )
        for key in _unknown_keys(raw, msgspec.inspect.type_info(form))
    )  # fmt: skip
    return value, tuple(unknown)


def _parse(shown: str, text: str) -> dict[str, Any]:
    """TOML within what its reader does quickly. Raises UserError."""
    if count_values(text.encode()) > MOST_VALUES:
        fail(shown, 0, sentence(QT_TRANSLATE_NOOP("core", "it holds more than a campaign can need")))  # fmt: skip
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > MOST_DOTS:
            fail(shown, number, sentence(QT_TRANSLATE_NOOP("core", "there are too many dots on one line")))  # fmt: skip
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said, _, place = str(error).partition(" (at ")
        found = re.match(r"line (\d+)", place)
        fail(shown, int(found[1]) if found else text.count("\n") + 1, _quoted(said))
    except RecursionError:
        fail(shown, 0, sentence(QT_TRANSLATE_NOOP("core", "it is nested too deeply")))
    except ValueError:  # Python does not read numbers of more than 4,300 digits
        line_number = _line_of_number(text)
        fail(shown, line_number, sentence(QT_TRANSLATE_NOOP("core", "the number there is too long")))  # fmt: skip


def count_values(data: bytes) -> int:
    """About how many values a TOML file holds, and at least as many as it does."""
    return sum(map(data.count, (b",", b"=", b"[", b"{", b"\n")))


def _line_of_number(text: str) -> int:
    found = re.search(r"[0-9_]{4300}", text)
    return text.count("\n", 0, found.start()) + 1 if found else 0


def _all_words(raw: object) -> Iterator[str]:
    """Every text in a TOML file, keys among them."""
    todo = [raw]
    while todo:
        match todo.pop():
            case str() as words:
                yield words
            case dict() as table:
                todo += [*table.keys(), *table.values()]
            case list() as items:
                todo += items


def _refuse_hidden(file: str, line: int, code: str) -> NoReturn:
    fail(file, line, sentence(QT_TRANSLATE_NOOP("core", "there is a hidden character in it ({code})"), code=code))  # fmt: skip


def fail(file: str, line: int, what: Sentence) -> NoReturn:
    """Raise the UserError of a pack's file ('sesta-fosta/en/guide.toml'). ``line`` 0: the whole."""
    raise cannot_be_used(file, line, what)


def _quoted(said: str) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP("core", "the text there is not valid TOML ({said})"),
        said=in_brief(said, 120),
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
    most = re.match(r"Expected `(str|array)` of length <= (\d+)", what)
    if most and most[1] == "str":
        fail(file, line, sentence(QT_TRANSLATE_NOOP("core", "'{key}' is longer than {limit} characters"), key=place, limit=most[2]))  # fmt: skip
    if most:
        fail(file, line, sentence(QT_TRANSLATE_NOOP("core", "'{key}' holds more than {limit}"), key=place, limit=most[2]))  # fmt: skip
    what = in_brief(what.replace("`", "'"), 120)
    fail(file, line, sentence(QT_TRANSLATE_NOOP("core", "'{key}' cannot be read ({what})"), key=place or "the file", what=what))  # fmt: skip


def _line_of(place: str, text: str) -> int:
    """The line where 'points[2].label' or 'title' begins; 0 when it cannot be told."""
    match = re.match(r"(\w+)(?:\[(\d+)\])?", place)
    if match is None:
        return 0
    key, index = match[1], int(match[2] or 0)
    headers = re.compile(rf"^[ \t]*(?:\[\[?[ \t]*{key}[ \t]*\]|{key}[ \t]*=)", re.MULTILINE)
    found = [header.start() for header in headers.finditer(text)]
    if not found:
        return 0
    return text.count("\n", 0, found[index] if index < len(found) else found[0]) + 1


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
