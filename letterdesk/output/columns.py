"""Texts set side by side below the pen, kept on one page."""

from collections.abc import Sequence
from dataclasses import dataclass

from letterdesk.output.flow import BASELINE, Flow
from letterdesk.output.page import Style, Tag
from letterdesk.output.typeset import Typesetter


@dataclass(frozen=True, slots=True)
class Entry:
    """One paragraph of a column, with white space above it in points."""

    text: str
    style: Style
    tag: Tag = Tag.PARAGRAPH
    above: float = 0.0
    beside: str = ""
    """What stands at its left, such as a date; lines after its first do not run under that."""
    indent: float = 0.0
    """Room for it, in points."""


@dataclass(frozen=True, slots=True)
class Column:
    """Paragraphs under each other, ``width`` points wide and ``indent`` from the frame's left."""

    indent: float
    width: float
    entries: Sequence[Entry]

    def height(self, typesetter: Typesetter) -> float:
        return sum(
            entry.above
            + entry.style.leading
            * len(
                typesetter.break_lines(
                    entry.style.role, entry.style.size, self.width - entry.indent, entry.text
                )
            )
            for entry in self.entries
        )


def write_columns(flow: Flow, columns: Sequence[Column]) -> None:
    """Set columns from one height; they start on a new page unless all fit on this one.

    Read aloud column by column. One that is higher than a page runs on below itself.
    """
    highest = max(column.height(flow.typesetter) for column in columns)
    if flow.y + highest > flow.frame.bottom and flow.y > flow.frame.top:
        flow.new_page()
    page, top = flow.page_count, flow.y
    lowest = top
    for column in columns:
        if flow.page_count == page:
            flow.y = top
        for entry in column.entries:
            flow.y += entry.above
            if entry.beside:
                baseline = flow.y + BASELINE * entry.style.leading
                flow.put(entry.beside, flow.frame.left + column.indent, baseline, entry.style)
            flow.write(
                entry.text,
                entry.style,
                indent=column.indent + entry.indent,
                width=column.width - entry.indent,
                tag=entry.tag,
            )
        lowest = max(lowest, flow.y) if flow.page_count == page else flow.y
    flow.y = lowest
