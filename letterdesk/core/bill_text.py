"""A bill's text to be read: plain blocks, whatever kind of file it came in."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


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


@dataclass(frozen=True)
class BillText:
    blocks: tuple[Block, ...]

    @property
    def headings(self) -> Iterator[tuple[int, Block]]:
        """Each heading of the bill's own with its number among the blocks."""
        for number, block in enumerate(self.blocks):
            if block.shape is Shape.HEADING and not block.quoted:
                yield number, block


def as_lines(text: BillText, width: int) -> Iterator[str]:
    """The text for a terminal of ``width`` characters; struck-out words are marked as such."""
    for block in text.blocks:
        indent = " " * min(4 * block.depth, width // 2)
        if block.quoted:
            indent += "| "
        words = f"[struck out: {block.words}]" if block.struck else block.words
        if block.shape is Shape.HEADING:
            yield ""
        yield from textwrap.wrap(
            words, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
        )
