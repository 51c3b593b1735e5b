"""A bill's text to be read: plain blocks, whatever kind of file it came in."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

LEVELS = ("division", "title", "subtitle", "part", "subpart", "chapter", "subchapter", "section")
"""What has a heading of its own, the largest first, as the House's and Senate's manuals on
drafting order them."""


class Shape(StrEnum):
    TITLE = "title"
    """What stands at the head: the bill's number, its official title."""
    HEADING = "heading"
    """Of a section, or of something larger: a title, a part, a division."""
    TEXT = "text"


@dataclass(frozen=True)
class Block:
    """One paragraph, on a line of its own."""

    words: str
    """Never empty; no line breaks."""
    shape: Shape = Shape.TEXT
    depth: int = 0
    """Levels of indent: (a) 0, (1) 1, (A) 2, (i) 3 ..., one more inside a quotation."""
    quoted: bool = False
    """Words that the bill would put into another law, not its own."""
    struck: bool = False
    """Words that a committee struck out of the bill, shown so that nobody takes them for it."""
    level: int = 0
    """Of a heading: its place in :data:`LEVELS`, 0 for the largest parts of a bill."""


@dataclass(frozen=True)
class BillText:
    blocks: tuple[Block, ...]

    @property
    def headings(self) -> Iterator[tuple[int, Block]]:
        """Each heading of the bill's own with its number among the blocks."""
        for number, block in enumerate(self.blocks):
            if block.shape is Shape.HEADING and not block.quoted:
                yield number, block

    @property
    def outline(self) -> tuple["Heading", ...]:
        """The bill's own headings, each with its rank among the levels that this bill has."""
        found = tuple(self.headings)
        used = sorted({block.level for _, block in found})
        return tuple(Heading(place, block.words, used.index(block.level)) for place, block in found)


@dataclass(frozen=True)
class Heading:
    """One line of a bill's outline."""

    place: int
    """Its number among the blocks."""
    words: str
    rank: int
    """0 for the largest parts that this bill has, 1 for those inside them, and so on."""


def as_lines(text: BillText, width: int) -> Iterator[str]:
    """The text for a terminal of ``width`` characters; struck-out words are marked as such."""
    for block in text.blocks:
        indent = " " * min(4 * block.depth, width // 2)
        if block.quoted:
            indent += "| "
        words = said(block)
        if block.shape is Shape.HEADING:
            yield ""
        yield from textwrap.wrap(
            words, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
        )


def said(block: Block) -> str:
    """Its words; those that were struck out say so, for whoever cannot see a line through them."""
    return f"[struck out: {block.words}]" if block.struck else block.words
