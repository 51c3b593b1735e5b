"""Envelopes: the office's address where the Postal Service's machines look, the writer's above.

Source: USPS Publication 28, and Domestic Mail Manual 202, 'Elements on the Face of a
Mailpiece'. The machines read from 5/8 to 2 3/4 in above the lower edge, 1/2 in from either
side; what stands above that is a return address, and what would stand below it could be
printed over by a barcode.
"""

from collections.abc import Sequence

from letterdesk.core.errors import UserError
from letterdesk.core.letter import EnvelopeSize, Letter
from letterdesk.core.postal import postal_lines
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.fonts import TextRole
from letterdesk.output.marks import EXAMPLE_MARK
from letterdesk.output.page import INCH, Block, Frame, Layout, Page, Style
from letterdesk.output.pdf import write_pdf
from letterdesk.output.postal_block import Fitted, fit_lines
from letterdesk.output.typeset import Typesetter

TITLE = "Envelopes"
"""Generic: print queues keep titles, and this names nobody."""

_LARGEST, _LARGEST_RETURN = 12.0, 9.0
_PREFERRED_LEFT = 0.42
"""Of the width: where the address begins unless it needs more room."""
_MARK = Style(TextRole.CARD_BOLD, 11, 14)
_EDGE = 0.3 * INCH
"""What most printers leave white."""
_STAMP = 1.6 * INCH
"""Width of the upper right corner that is left to the stamp and its cancellation."""


def reading_area(size: EnvelopeSize) -> Frame:
    """Where machines look for the address it goes to, in points from the upper left corner."""
    width, height = size.width * INCH, size.height * INCH
    return Frame(0.5 * INCH, height - 2.75 * INCH, width - 0.5 * INCH, height - 0.625 * INCH)


def return_area(size: EnvelopeSize) -> Frame:
    """Where the return address stands: above all that the machines read, clear of the stamp."""
    return Frame(_EDGE, 0.25 * INCH, size.width * INCH - _STAMP, reading_area(size).top)


def render_envelopes(letters: Sequence[Letter], size: EnvelopeSize) -> bytes:
    """One page for each letter, in their order, as PDF. Equal letters give equal bytes.

    Raises UserError when an address does not fit, ValueError without any letter.
    """
    if not letters:
        raise ValueError("no letter to put into an envelope")
    typesetter = Typesetter()
    layouts = [lay_out_envelope(letter, size, typesetter) for letter in letters]
    return write_pdf(layouts, typesetter, title=TITLE)


def lay_out_envelope(letter: Letter, size: EnvelopeSize, typesetter: Typesetter) -> Layout:
    """Place a letter's two addresses on its envelope, in postal style, never under 8 pt.

    Raises UserError when one of them has no room even so.
    """
    where = return_area(size)
    own = _fit((letter.signature, *letter.sender), where, _LARGEST_RETURN, size, typesetter)
    blocks = [own.at(where.left, where.top)]
    area = reading_area(size)
    to = _fit(letter.inside_address, area, _LARGEST, size, typesetter)
    left = min(_PREFERRED_LEFT * size.width * INCH, area.right - to.width)
    # The usual place is a little below the middle of the area.
    blocks.append(to.at(left, area.top + 0.4 * (area.height - to.height)))
    if letter.example:
        blocks.append(_example_mark(size, typesetter))
    return Layout((Page(tuple(blocks), width=size.width * INCH, height=size.height * INCH),))


def _example_mark(size: EnvelopeSize, typesetter: Typesetter) -> Block:
    """In the stamp's corner, so that nobody puts one there."""
    lines = typesetter.break_lines(_MARK.role, _MARK.size, _STAMP - 2 * _EDGE, EXAMPLE_MARK)
    return Block(lines, size.width * INCH - _STAMP + _EDGE, 0.25 * INCH + _MARK.size, _MARK)


def _fit(
    lines: Sequence[str], area: Frame, largest: float, size: EnvelopeSize, typesetter: Typesetter
) -> Fitted:
    fitted = fit_lines(postal_lines(lines), area, largest, typesetter)
    if fitted is None:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP(
                    "core", "This address is too long for a #{size} envelope: {address}."
                ),
                size=size.value.replace("-", " "),
                address=", ".join(lines),
            ),
            sentence(
                QT_TRANSLATE_NOOP("core", "Please write it on the envelope by hand, or shorten it.")
            ),
            wrong_input=True,
        )
    return fitted
