"""QR codes as figures on a page (ISO/IEC 18004).

Drawn as rectangles, not as a picture: sharp on any printer, and black on white whatever the
copier does.
"""

import re
from itertools import groupby

import segno

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.page import INCH, Figure, Fill, Style
from letterdesk.output.typeset import Typesetter

QUIET_ZONE = 4
"""Modules of white that must lie around the code (ISO/IEC 18004, 6.3.8)."""
SMALLEST = INCH
"""The side of the code itself: a phone reads an inch at arm's length."""
LONGEST_ADDRESS = 300
"""Characters; a code for more has modules too small to be read off a photocopy."""
_WEB_ADDRESS = re.compile(r"https?://[^\s\x00-\x1f]+")
"""Phones also act on codes that dial, send or join a network; a flyer's only opens a page."""
_ERROR_LEVEL = "m"
"""15 % may be lost to a fold or a stain."""


def qr_rows(address: str) -> tuple[bytes, ...]:
    """A code for a web address, as rows of modules: 1 is dark. Without its quiet zone.

    Raises UserError for what is no web address or is too long.
    """
    if not _WEB_ADDRESS.fullmatch(address):
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "“{address}” is not a web address, so there is no QR code for it."), address=address[:60]),
            sentence(QT_TRANSLATE_NOOP("core", "In the campaign’s facts, write one that begins with https://.")),
            wrong_input=True,
        )  # fmt: skip
    if len(address) > LONGEST_ADDRESS:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The web address {address} is too long for a QR code."), address=f"{address[:60]}…"),
            sentence(QT_TRANSLATE_NOOP("core", "Please use one of at most {limit} letters in the campaign’s facts."), limit=LONGEST_ADDRESS),
            wrong_input=True,
        )  # fmt: skip
    code = segno.make(address, error=_ERROR_LEVEL, micro=False)
    return tuple(bytes(row) for row in code.matrix)


def qr_figure(address: str, left: float, top: float, side: float, alt: str) -> Figure:
    """A code for a web address, ``side`` points wide and high with its quiet zone.

    Raises UserError for what is no web address or is too long, ValueError for a side that leaves less
    than :data:`SMALLEST` to the code itself.
    """
    rows = qr_rows(address)
    module = side / (len(rows) + 2 * QUIET_ZONE)
    if module * len(rows) < SMALLEST:
        raise ValueError(f"a QR code of {module * len(rows):.0f} points is too small to be read")
    fills = []
    for number, row in enumerate(rows):
        y = top + (QUIET_ZONE + number) * module
        column = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                x = left + (QUIET_ZONE + column) * module
                fills.append(Fill(x, y, length * module, module))
            column += length
    return Figure(tuple(fills), alt)


_NARROWER = (0.9, 0.8, 0.7, 0.6, 0.5)
"""Of a measure: how much narrower the lines of an address are tried."""


def address_text(address: str, style: Style, measure: float, typesetter: Typesetter) -> str:
    """A web address to be typed off paper, with line breaks after slashes only.

    A hyphen at a line's end would be taken for one that is not in the address. As few lines as
    possible, and no short end alone on the last one.
    """

    def filled(measure: float) -> list[str]:
        lines = [""]
        for piece in re.split(r"(?<=/)(?=[^/])", address):
            if typesetter.width(style.role, style.size, lines[-1] + piece) <= measure:
                lines[-1] += piece
            else:
                lines.append(piece)
        return [line for line in lines if line]

    lines = filled(measure)
    for share in _NARROWER:
        if len(evener := filled(share * measure)) > len(lines):
            break
        lines = evener
    return "\n".join(lines)
