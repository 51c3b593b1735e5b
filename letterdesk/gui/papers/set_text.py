"""A bill's text as one plain text to be shown: its lines, where each begins, its outline.

Made on the thread that reads the text, so that the window has only to show it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from letterdesk.core.bill_text import BillText, Block, Heading, Shape, said

INDENT = "\u2003"
"""An em of white: a bill's paragraphs are told apart by where their first line begins."""

DEEPEST = 10
"""Levels that are told apart by their indent; bills have seven, and a quotation adds one."""
MOST_MARKED = 30_000
"""Headings that are listed and look different. The longest bills have ten thousand; a file made
to have more shall not keep the window busy."""


@dataclass(frozen=True)
class Marked:
    """A stretch of the text that looks different, in Qt's way of counting."""

    start: int
    end: int
    block: Block


@dataclass(frozen=True)
class SetText:
    words: str
    """All of it, a paragraph on each line."""
    marked: Sequence[Marked]
    """Titles, headings, and what was struck out, in order."""
    outline: Sequence[Heading]
    heading_lines: Sequence[int]
    """The line of each heading in the outline."""
    is_wide: bool
    """Whether there are characters beyond U+FFFF: Qt, which counts in UTF-16, counts each twice."""

    def to_qt(self, place: int) -> int:
        """A place in ``words`` as Qt counts it."""
        return _length(self.words[:place]) if self.is_wide else place

    def from_qt(self, place: int) -> int:
        """The other way round."""
        if not self.is_wide:
            return place
        return len(self.words.encode("utf-16-le")[: 2 * place].decode("utf-16-le", "ignore"))


def set_text(text: BillText) -> SetText:
    """Set a bill's text: indents by level, an empty line before each of its own headings."""
    lines: list[str] = []
    line_of: list[int] = []
    marked: list[Marked] = []
    start = 0
    for block in text.blocks:
        apart = block.shape is not Shape.TEXT and not block.quoted
        if apart and lines:
            lines.append("")
            start += 1
        indent = INDENT * (2 * min(block.depth, DEEPEST) + (block.shape is Shape.TEXT))
        line = indent + said(block)
        end = start + (len(line) if line.isascii() else _length(line))
        if apart or block.struck:
            marked.append(Marked(start, end, block))
        line_of.append(len(lines))
        lines.append(line)
        start = end + 1
    words = "\n".join(lines)
    outline = text.outline[:MOST_MARKED]
    lines_of_headings = [line_of[heading.place] for heading in outline]
    return SetText(
        words, marked[:MOST_MARKED], outline, lines_of_headings, len(words) != _length(words)
    )


def _length(words: str) -> int:
    """In UTF-16, where what lies beyond U+FFFF takes two."""
    return len(words.encode("utf-16-le")) // 2
