"""One TOML file of a pack: read within limits, checked against its form, errors with a line."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Generic, NoReturn, TypeVar

from letterdesk.core.finding import FileNotice
from letterdesk.core.plain_text import hidden_character, in_brief
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.packs.source import PackSource
from letterdesk.store.packs.toml_form import UnfitError, fit, resembling, shown_path, unknown_keys
from letterdesk.store.packs.toml_places import Path, Step, find_places
from letterdesk.store.packs.unusable import cannot_be_used

LARGEST_FACTS = 200_000
"""Bytes of a TOML file. The longest list of cosponsors so far (435 and more) needs 20,000."""
LARGEST_TEMPLATE = 20_000
MOST_VALUES = 20_000
"""Values in a TOML file, about: its commas, equals signs, brackets and lines, which is what
reading it takes time for. The first campaign's largest file has 400."""
MOST_NOTICES = 50
"""Unknown keys that are told of; a file of nothing else is a stranger's."""
MOST_DOTS = 200
"""Dots on one line. `a.a.a.a = 1` makes a table in a table in a table, at a cost that grows
with the square of the dots."""

T = TypeVar("T")

_TAKE_OUT = sentence(QT_TRANSLATE_NOOP("core", "Take it out, or find its right name in docs/pack-format.md."))  # fmt: skip


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


@dataclass(frozen=True)
class TomlFile(Generic[T]):
    """What a pack's TOML file says, and where."""

    shown: str
    """Its name as a person knows it: 'sesta-fosta/en/guide.toml'."""
    text: str
    value: T
    notices: tuple[FileNotice, ...]
    """One for each key that the form does not know."""

    def refuse(self, what: Sentence, *path: Step) -> NoReturn:
        """Raise the UserError of ``what`` is wrong with the value at ``path``, with its line."""
        fail(self.shown, find_places(self.text).line_of(path), what)


def read_toml(source: PackSource, file: str, form: type[T]) -> TomlFile[T]:
    """A pack's TOML file as ``form``. Raises UserError with the line of what does not fit."""
    text = read_text(source, file, LARGEST_FACTS)
    shown = f"{source.name}/{file}"
    raw = _parse(shown, text)
    try:
        value = fit(raw, form)
    except UnfitError as error:
        fail(shown, find_places(text).line_of(error.path), error.what)
    if "\\" in text:
        _refuse_escaped(shown, text, raw)
    return TomlFile(shown, text, value, tuple(_unknown(shown, text, raw, form)))


def _unknown(shown: str, text: str, raw: dict[str, Any], form: Any) -> Iterator[FileNotice]:
    found = unknown_keys(raw, form)
    if not found:
        return
    places = find_places(text)
    for path in found[:MOST_NOTICES]:
        line, key = places.line_of(path), shown_path(path)
        near = resembling(path, form)
        yield FileNotice(
            "unknown-key",
            sentence(QT_TRANSLATE_NOOP("core", "{file}, line {line}: Letterdesk does not know '{key}' and leaves it out."), file=shown, line=line, key=key),
            file=shown,
            line=line,
            what=sentence(QT_TRANSLATE_NOOP("core", "Letterdesk does not know '{key}' and leaves it out"), key=key),
            hint=sentence(QT_TRANSLATE_NOOP("core", "Did you mean '{key}'?"), key=near) if near else _TAKE_OUT,
        )  # fmt: skip


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


def _refuse_escaped(shown: str, text: str, raw: dict[str, Any]) -> None:
    """Refuse a hidden character that is written as an escape, ``\\u202e``."""
    for path, words in _all_words(raw):
        hidden = hidden_character(words)
        if hidden:
            _refuse_hidden(shown, find_places(text).line_of(path), hidden[0])


def _all_words(raw: object) -> Iterator[tuple[Path, str]]:
    """Every text in a TOML file, keys among them, and where it is."""
    todo: list[tuple[Path, object]] = [((), raw)]
    while todo:
        path, here = todo.pop()
        match here:
            case str() as words:
                yield path, words
            case dict() as table:
                for key, value in table.items():
                    yield (*path, key), key
                    todo.append(((*path, key), value))
            case list() as items:
                todo += [((*path, number), item) for number, item in enumerate(items)]


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
