"""Where each value of a TOML text stands: ``tomllib`` says what is in a file, not where.

Tables, arrays of tables, dotted keys, inline tables and arrays, with the quoting and the
escapes of TOML 1.0 (https://toml.io/en/v1.0.0). One pass over the text; needed only when
there is something to say about a file.
"""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

Step = str | int
Path = tuple[Step, ...]
"""Where a value is: ('positions', 'support'), ('points', 3, 'label')."""

_BLANK = re.compile(r"(?:[ \t\r\n]++|#[^\n]*+)*+")
"""What may stand between values: spaces, ends of lines, comments."""
_KEY = re.compile(r"""[A-Za-z0-9_-]++|"(?:[^"\\\n]++|\\.)*+"|'[^'\n]*+'""")
_DOT = re.compile(r"[ \t]*+\.[ \t]*+")
_EQUALS = re.compile(r"[ \t]*+=[ \t]*+")
_SCALAR = re.compile(
    r'"""(?:[^"\\]++|\\.|"(?!""))*+"{3,5}'  # up to two quotation marks may end the text itself
    r"|'''(?:[^']++|'(?!''))*+'{3,5}"
    r'|"(?:[^"\\\n]++|\\.)*+"'
    r"|'[^'\n]*+'"
    r"|[^\s,\]}#](?:[^,\]}#\n]*+)",
    re.DOTALL,
)


@dataclass
class Place:
    """A value and what is inside it: by key in a table, by number in an array."""

    line: int
    """From 1. A table's is its header's, or that of the first key that makes it."""
    inside: dict[Step, "Place"] = field(default_factory=dict)

    def line_of(self, path: Sequence[Step]) -> int:
        """The line of the value at ``path``, or of the innermost part of it that is there."""
        here = self
        for step in path:
            if step not in here.inside:
                break
            here = here.inside[step]
        return here.line

    def path_at(self, line: int) -> Path:
        """Where the value is that begins last at or before ``line``; () above the first."""
        last = 0
        found: Path = ()
        todo: list[tuple[Path, Place]] = [((), self)]
        while todo:
            path, place = todo.pop()
            if path and last <= place.line <= line:
                last, found = place.line, path
            todo += [((*path, step), inner) for step, inner in reversed(place.inside.items())]
        return found


def find_places(text: str) -> Place:
    """The places of a ``text`` that is valid TOML; of any other, those before its mistake."""
    whole = Place(1)
    with suppress(_NotTomlError, RecursionError):
        _Reader(text).read(whole)
    return whole


class _NotTomlError(Exception):
    pass


class _Reader:
    """Stands at one character of the text, and goes on."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._ends = [found.start() for found in re.finditer("\n", text)]

    def read(self, whole: Place) -> None:
        table = whole
        while self._skip(_BLANK) and self._at < len(self._text):
            if self._took("[["):
                line, keys = self._line, self._keys()
                rows = _inside(whole, keys, line)
                table = rows.inside[len(rows.inside)] = Place(line)
                self._need("]]")
            elif self._took("["):
                line = self._line
                table = _inside(whole, self._keys(), line)
                table.line = line
                self._need("]")
            else:
                self._pair(table)

    def _pair(self, table: Place) -> None:
        line, keys = self._line, self._keys()
        if not self._skip(_EQUALS):
            raise _NotTomlError
        self._value(_inside(table, keys, line))

    def _value(self, place: Place) -> None:
        # Arrays and inline tables in one method: nested ones must not go deeper in calls
        # than they do in tomllib, which has opened the text before.
        if self._took("["):
            while self._skip(_BLANK) and not self._took("]"):
                item = place.inside[len(place.inside)] = Place(self._line)
                self._value(item)
                self._skip(_BLANK)
                self._took(",")
        elif self._took("{"):
            while self._skip(_BLANK) and not self._took("}"):
                line, keys = self._line, self._keys()
                if not self._skip(_EQUALS):
                    raise _NotTomlError
                self._value(_inside(place, keys, line))
                self._skip(_BLANK)
                self._took(",")
        elif not self._skip(_SCALAR):
            raise _NotTomlError

    def _keys(self) -> list[str]:
        keys = []
        while True:
            self._skip(_BLANK)
            start = self._at
            if not self._skip(_KEY):
                raise _NotTomlError
            keys.append(_unquoted(self._text[start : self._at]))
            if not self._skip(_DOT):
                return keys

    def _need(self, sign: str) -> None:
        self._skip(_BLANK)
        if not self._took(sign):
            raise _NotTomlError

    def _took(self, sign: str) -> bool:
        taken = self._text.startswith(sign, self._at)
        self._at += len(sign) * taken
        return taken

    def _skip(self, what: re.Pattern[str]) -> bool:
        found = what.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return found is not None

    @property
    def _line(self) -> int:
        return bisect_right(self._ends, self._at - 1) + 1


def _inside(place: Place, keys: Sequence[str], line: int) -> Place:
    """The place that ``keys`` lead to, made where it is new. Of tables in an array, the last."""
    for key in keys:
        place = place.inside.get(len(place.inside) - 1, place)
        place = place.inside.setdefault(key, Place(line))
    return place


def _unquoted(key: str) -> str:
    if key[0] not in "\"'":
        return key
    try:
        (name,) = tomllib.loads(f"{key} = 0")
    except tomllib.TOMLDecodeError:
        raise _NotTomlError from None
    return name
