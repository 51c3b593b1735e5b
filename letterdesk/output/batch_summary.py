"""The page that goes with a batch: how much there is for each office, and where it lies.

No names of writers: it lies on the table and goes into the organiser's folder.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from letterdesk.core.congress import long_date
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Layout, Stroke, Style, Tag
from letterdesk.output.pdf import write_pdf
from letterdesk.output.typeset import Typesetter

TITLE = "Batch of letters"

_FRAME = Frame(0.8 * INCH, 0.75 * INCH, WIDTH - 0.8 * INCH, HEIGHT - 0.9 * INCH)
_HEADING = Style(TextRole.CARD_BOLD, 17, 22)
_STRONG = Style(TextRole.CARD_BOLD, 11, 15)
_BODY = Style(TextRole.CARD, 11, 15)
_SMALL = Style(TextRole.CARD, 8.5, 11.5)
_NOTE = Style(TextRole.CARD, 10, 13, gray=0.3)
_FOOT = HEIGHT - 0.55 * INCH
_ROW = 17.0
_CODE, _NAME = 0.0, 58.0
_RIGHTS = (_FRAME.width - 168.0, _FRAME.width - 118.0, _FRAME.width)
"""Where the columns of numbers end: letters, cards, pages."""


@dataclass(frozen=True)
class OfficeLine:
    """One office's share of a batch."""

    code: str
    name: str
    letters: int
    calls: int
    where: str
    """'37–112, pages 39–115'; '' where the paper is not sorted by office."""


@dataclass(frozen=True)
class FileLine:
    name: str
    pages: int
    sha256: str


@dataclass(frozen=True)
class Summary:
    """All that stands on the page; equal ones give equal bytes."""

    campaign: str
    day: date
    directory: str
    """'Directory as of June 15, 2026, 119th Congress.'"""
    rows: int
    written: int
    to_do: int
    letters: int
    calls: int
    envelopes: int
    pages: int
    offices: Sequence[OfficeLine]
    files: Sequence[FileLine]


def render_summary(summary: Summary) -> bytes:
    typesetter = Typesetter()
    made = datetime(summary.day.year, summary.day.month, summary.day.day, tzinfo=UTC)
    layout = lay_out_summary(summary, typesetter)
    return write_pdf((layout,), typesetter, title=TITLE, date=made)


def lay_out_summary(summary: Summary, typesetter: Typesetter) -> Layout:
    """Totals, then a line for each office, then the files and their checksums."""
    flow = Flow(typesetter, _FRAME)
    flow.write(f"Batch of letters: {summary.campaign}", _HEADING, tag=Tag.TITLE)
    flow.write(f"Letters dated {long_date(summary.day)}. {summary.directory}", _NOTE)
    flow.skip(10)
    flow.write(f"People on the list: {summary.rows:,}", _BODY)
    flow.write(f"Written for: {summary.written:,}", _BODY)
    flow.write(f"Still to do, in to-do.csv: {summary.to_do:,}", _BODY)
    kinds = ((summary.letters, "letters"), (summary.calls, "call cards"), (summary.envelopes, "envelopes"))  # fmt: skip
    made = ", ".join(f"{count:,} {kind}" for count, kind in kinds if count) or "nothing"
    flow.write(f"Made: {made}, on {summary.pages:,} pages", _BODY)
    flow.skip(14)
    _write_offices(flow, summary.offices)
    if summary.files:
        flow.skip(14)
        flow.keep_together(3 * _STRONG.leading)
        flow.write("Files, pages, and checksums (SHA-256)", _STRONG, tag=Tag.HEADING)
        for file in summary.files:
            flow.keep_together(_BODY.leading + _SMALL.leading)
            flow.write(f"{file.name}: {file.pages:,}", _BODY)
            flow.write(file.sha256, _SMALL)
    return Layout(flow.pages())


def _write_offices(flow: Flow, offices: Sequence[OfficeLine]) -> None:
    _write_header(flow)
    for office in offices:
        if flow.y + _ROW > _FRAME.bottom:
            flow.new_page()
            _write_header(flow)
        y = flow.y + 0.74 * _ROW
        flow.put(office.code, _FRAME.left + _CODE, y, _STRONG)
        flow.put(office.name, _FRAME.left + _NAME, y, _BODY)
        _put_numbers(flow, y, (f"{office.letters:,}", f"{office.calls:,}" if office.calls else "", office.where), _BODY)  # fmt: skip
        flow.y += _ROW
        edge = flow.y
        flow.stroke(Stroke(_FRAME.left, edge, _FRAME.right, edge, gray=0.8))


def _write_header(flow: Flow) -> None:
    flow.put(f"Page {flow.page_count}", _FRAME.left, _FOOT, _NOTE, Tag.FURNITURE)
    y = flow.y + 0.74 * _ROW
    flow.put("Office", _FRAME.left, y, _NOTE)
    _put_numbers(flow, y, ("Letters", "Cards", "Pages"), _NOTE)
    flow.y += _ROW


def _put_numbers(flow: Flow, y: float, texts: Sequence[str], style: Style) -> None:
    for text, right in zip(texts, _RIGHTS, strict=True):
        flow.put_right(text, _FRAME.left + right, y, style)
