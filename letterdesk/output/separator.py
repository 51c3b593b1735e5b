"""Sheets between the offices of a batch: whose letters come next, and which."""

from collections.abc import Sequence
from dataclasses import dataclass

from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Layout, Stroke, Style, Tag
from letterdesk.output.pdf import write_pdf
from letterdesk.output.typeset import Typesetter

_FRAME = Frame(1.0 * INCH, 1.2 * INCH, WIDTH - 1.0 * INCH, HEIGHT - 1.0 * INCH)
_CODE = Style(TextRole.CARD_BOLD, 72, 84)
_NAME = Style(TextRole.CARD_BOLD, 20, 27)
_BODY = Style(TextRole.CARD, 15, 21)
_NOTE = Style(TextRole.CARD, 11, 15, gray=0.3)
_EDGE = 0.35 * INCH


@dataclass(frozen=True)
class Separator:
    code: str
    """'IL-05'."""
    name: str
    """'Representative Mike Quigley'."""
    first: int
    """The number of the first letter behind it, from 1."""
    count: int
    what: str = "letter"
    """'letter' or 'call card'."""


def render_separators(separators: Sequence[Separator]) -> bytes:
    """One page each, in their order, as PDF. ValueError for none."""
    if not separators:
        raise ValueError("no office to separate")
    typesetter = Typesetter()
    layouts = [lay_out_separator(separator, typesetter) for separator in separators]
    return write_pdf(layouts, typesetter, title="Separator sheets")


def lay_out_separator(separator: Separator, typesetter: Typesetter) -> Layout:
    """A page to be found from the side: its edges are marked, its code is large."""
    flow = Flow(typesetter, _FRAME)
    for x in (_EDGE, WIDTH - _EDGE):
        flow.stroke(Stroke(x, _EDGE, x, HEIGHT - _EDGE, weight=6, gray=0.2))
    flow.write(separator.code, _CODE, tag=Tag.TITLE)
    flow.write(separator.name, _NAME)
    flow.skip(18)
    flow.write(_range(separator), _BODY)
    flow.skip(36)
    flow.write("This sheet only keeps the offices apart. Please do not send it.", _NOTE)
    return Layout(flow.pages())


def _range(separator: Separator) -> str:
    last = separator.first + separator.count - 1
    what = separator.what
    if separator.count == 1:
        return f"1 {what}: number {separator.first:,}"
    return f"{separator.count:,} {what}s: numbers {separator.first:,} to {last:,}"
