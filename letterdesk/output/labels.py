"""Sheets of address labels, and the page that shows how a printer places them.

Printers shift a page by up to 1/16 in, so text keeps 1/8 in from a label's sides and a
nudge moves the whole sheet.
"""

from collections.abc import Sequence

from letterdesk.core.errors import UserError
from letterdesk.core.labels import LabelSheet
from letterdesk.core.postal import postal_lines
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.page import INCH, Block, Frame, Layout, Page
from letterdesk.output.pdf import write_pdf
from letterdesk.output.postal_block import Fitted, fit_lines
from letterdesk.output.typeset import Typesetter

TITLE = "Labels"
"""Generic: print queues keep titles, and this names nobody."""
Address = Sequence[str]
"""A name, what stands between, and the city's line, as on a letter."""

_SIDE, _EDGE = 0.125 * INCH, 0.1 * INCH
_LARGEST = 12.0
_INDENT = 0.06
"""Of a label's width, from its safe area's left, where every address is narrow enough."""


def safe_area(sheet: LabelSheet, position: int) -> Frame:
    """The part of a label that text may stand in, in points; ``position`` counts from 0."""
    left, top = sheet.place(position)
    return Frame(
        left * INCH + _SIDE,
        top * INCH + _EDGE,
        (left + sheet.width) * INCH - _SIDE,
        (top + sheet.height) * INCH - _EDGE,
    )


def render_labels(
    addresses: Sequence[Address],
    sheet: LabelSheet,
    *,
    start: int = 1,
    nudge: tuple[float, float] = (0.0, 0.0),
) -> tuple[bytes, int]:
    """Labels as PDF, and its pages. ``addresses`` come in the order of the labels.

    Of the first sheet, labels before ``start`` (from 1) are gone already; ``nudge`` moves
    all, in inches to the right and down. Raises UserError when an address has no room.
    """
    typesetter = Typesetter()
    layout = lay_out_labels(addresses, sheet, typesetter, start=start, nudge=nudge)
    return write_pdf((layout,), typesetter, title=TITLE), len(layout.pages)


def lay_out_labels(
    addresses: Sequence[Address],
    sheet: LabelSheet,
    typesetter: Typesetter,
    *,
    start: int = 1,
    nudge: tuple[float, float] = (0.0, 0.0),
) -> Layout:
    """Place each address on a label of its own; see :func:`render_labels`."""
    pages = []
    fitted = [_fitted(address, sheet, typesetter) for address in addresses]
    indent = _indent(fitted, sheet)
    waiting, first = fitted, start - 1
    while waiting:
        here, waiting = waiting[: sheet.count - first], waiting[sheet.count - first :]
        blocks = tuple(
            _placed(lines, safe_area(sheet, position), indent, nudge)
            for position, lines in enumerate(here, first)
        )
        pages.append(Page(blocks))
        first = 0
    return Layout(tuple(pages))


def _fitted(address: Address, sheet: LabelSheet, typesetter: Typesetter) -> Fitted:
    """An address in the largest type that a label has room for."""
    largest = min(_LARGEST, round(10 * sheet.height))
    fitted = fit_lines(postal_lines(address), safe_area(sheet, 0), largest, typesetter)
    if fitted is None:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "This address is too long for a label: {address}."),
                address=", ".join(address),
            ),
            sentence(QT_TRANSLATE_NOOP("core", "Please use larger labels, such as 5163.")),
            wrong_input=True,
        )
    return fitted


def _indent(fitted: Sequence[Fitted], sheet: LabelSheet) -> float:
    """How far all addresses stand from their safe areas' left, so that they form columns."""
    widest = max((lines.width for lines in fitted), default=0.0)
    return min(_INDENT * sheet.width * INCH, safe_area(sheet, 0).width - widest)


def _placed(lines: Fitted, area: Frame, indent: float, nudge: tuple[float, float]) -> Block:
    top = area.top + (area.height - lines.height) / 2
    return lines.at(area.left + indent + nudge[0] * INCH, top + nudge[1] * INCH)
