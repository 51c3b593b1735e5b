"""A bill as plain text, the way the Government Publishing Office sets it: 72 columns, where a
paragraph's first line is indented four columns more than the rest, and each level eight."""

import re
from collections.abc import Iterator

from letterdesk.core.bill_text import LEVELS, Block, Shape
from letterdesk.store.bill_text.words import tidy

_FIRST, _LEVEL = 4, 8
_DEEPEST = 8
_WRAPPED = range(40, 81)
"""Length of a line after which a paragraph may go on; files with a paragraph on each line have
longer ones."""
_HEADING = re.compile(r"(SECTION|SEC\.|TITLE|SUBTITLE|DIVISION|PART|CHAPTER) [0-9A-Z]+[.—-]?")
_QUOTED = ("``", "“")


def read_plain(text: str) -> tuple[Block, ...]:
    return tuple(_block(lines) for lines in _paragraphs(text) if tidy(" ".join(lines)))


def _paragraphs(text: str) -> Iterator[list[str]]:
    lines: list[str] = []
    for line in text.expandtabs(8).splitlines():
        if lines and not _goes_on(lines, line):
            yield lines
            lines = []
        if line.strip():
            lines.append(line.rstrip())
    if lines:
        yield lines


def _goes_on(lines: list[str], line: str) -> bool:
    if not line.strip() or len(lines[-1]) not in _WRAPPED:
        return False
    expected = max(_indent(lines[0]) - _FIRST, 0) if len(lines) == 1 else _indent(lines[-1])
    heading = _HEADING.match(line.strip()) is not None
    return _indent(line) == expected and not heading


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _block(lines: list[str]) -> Block:
    words = tidy(" ".join(lines))
    depth = min(max(_indent(lines[0]) - _FIRST, 0) // _LEVEL, _DEEPEST)
    quoted = words.startswith(_QUOTED)
    heading = _HEADING.match(words.lstrip("`“"))
    if heading is None:
        return Block(words, Shape.TEXT, depth, quoted)
    return Block(words, Shape.HEADING, depth, quoted, level=_level(heading[1].lower()))


def _level(name: str) -> int:
    return LEVELS.index(name) if name in LEVELS else LEVELS.index("section")
