"""A state's delegation on paper: whom to write to, where, and whom to ring.

Two columns of address blocks, each as it stands on a letter to Washington, so that they can
be copied by hand. In English, as the addresses are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from letterdesk.core.address import SWITCHBOARD, inside_address
from letterdesk.core.congress import congress_name, long_date
from letterdesk.core.finding import Notice
from letterdesk.core.members import Member, seat_name
from letterdesk.core.searching import Entry
from letterdesk.core.states import ALL
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Layout, Style, Tag
from letterdesk.output.pdf import write_pdf
from letterdesk.output.typeset import Typesetter

TITLE = "Mailing list"

_FRAME = Frame(0.8 * INCH, 0.75 * INCH, WIDTH - 0.8 * INCH, HEIGHT - 0.9 * INCH)
_HEADING = Style(TextRole.CARD_BOLD, 17, 22)
_STRONG = Style(TextRole.CARD_BOLD, 11, 14.5)
_BODY = Style(TextRole.CARD, 11, 14.5)
_NOTE = Style(TextRole.CARD, 10, 13, gray=0.3)
_COLUMNS = 2
_GUTTER = 20.0
_GAP = 11.0
"""Between one row of blocks and the next, in points."""


@dataclass(frozen=True)
class Delegation:
    """A state's senators and House seats, vacant ones too, and what to know about them."""

    state: str
    entries: tuple[Entry, ...]
    congress: int
    as_of: date
    notices: tuple[Notice, ...] = ()


def render_mailing_list(delegation: Delegation) -> tuple[bytes, int]:
    """The list as PDF, and its pages. Equal delegations give equal bytes."""
    typesetter = Typesetter()
    layout = lay_out_mailing_list(delegation, typesetter)
    day = delegation.as_of
    made = datetime(day.year, day.month, day.day, tzinfo=UTC)
    data = write_pdf((layout,), typesetter, title=TITLE, date=made)
    return data, len(layout.pages)


def lay_out_mailing_list(delegation: Delegation, typesetter: Typesetter) -> Layout:
    """Place a delegation on as many pages as it takes; no block is torn between two."""
    flow = Flow(typesetter, _FRAME)
    flow.write(f"{ALL[delegation.state]} in Congress", _HEADING, tag=Tag.TITLE)
    flow.write(edition(delegation), _NOTE)
    for notice in delegation.notices:
        flow.skip(0.5 * _GAP)
        flow.write(str(notice.sentence), _BODY)
    flow.skip(_GAP)
    _write_foot(flow, delegation)
    width = (_FRAME.width - (_COLUMNS - 1) * _GUTTER) / _COLUMNS
    for blocks in _rows(delegation.entries):
        height = max(_height(typesetter, block, width) for block in blocks)
        if flow.y + height > _FRAME.bottom:
            flow.new_page()
            _write_foot(flow, delegation)
        top = flow.y
        for column, block in enumerate(blocks):
            flow.y = top
            for text, style in block:
                flow.write(text, style, indent=column * (width + _GUTTER), width=width)
        flow.y = top + height + _GAP
    return Layout(flow.pages())


Block = Sequence[tuple[str, Style]]


def _rows(entries: Sequence[Entry]) -> Iterator[tuple[Block, ...]]:
    blocks = [_block(entry) for entry in entries]
    for first in range(0, len(blocks), _COLUMNS):
        yield tuple(blocks[first : first + _COLUMNS])


def _block(entry: Entry) -> Block:
    if not isinstance(entry, Member):
        return (
            (entry.corner_code, _NOTE),
            (f"{seat_name(entry.state, entry.district)}: vacant seat", _STRONG),
            ("Nobody holds it until a special election.", _BODY),
        )
    name, *rest = inside_address(entry)
    phone = entry.washington.phone if entry.washington else ""
    return (
        (f"{entry.corner_code}, {entry.party}", _NOTE),
        (name, _STRONG),
        *((line, _BODY) for line in rest),
        (phone or f"{SWITCHBOARD} (Capitol switchboard)", _BODY),
    )


def _height(typesetter: Typesetter, block: Block, width: float) -> float:
    return sum(
        style.leading * len(typesetter.break_lines(style.role, style.size, width, text))
        for text, style in block
    )


def edition(delegation: Delegation) -> str:
    """'Directory as of June 15, 2026, 119th Congress'."""
    return f"Directory as of {long_date(delegation.as_of)}, {congress_name(delegation.congress)}"


def _write_foot(flow: Flow, delegation: Delegation) -> None:
    """Loose pages still say what they are of, and how old."""
    foot = HEIGHT - 0.55 * INCH
    flow.put(
        f"{ALL[delegation.state]}. {edition(delegation)}", _FRAME.left, foot, _NOTE, Tag.FURNITURE
    )
    flow.put_right(f"Page {flow.page_count}", _FRAME.right, foot, _NOTE, Tag.FURNITURE)
