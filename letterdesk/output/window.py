"""A letter folded into a #10 window envelope.

The common window is 4 1/2 x 1 1/8 in, 7/8 in from the left and 1/2 in from the bottom of a
9 1/2 x 4 1/8 in envelope. With folds 3.9 and 7.45 in from the page's top the sheet can slide
0.225 in up and down and 1 in sideways. What stands 2.625 to 3.275 in from the top and 1.00
to 4.25 in from the left stays in sight wherever it slides, 1/8 in clear of the window's
edges as the Postal Service asks; what stands above 2.15 in or below 3.75 in stays hidden.
"""

from collections.abc import Sequence

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import INCH, WIDTH, Frame, Stroke, Style
from letterdesk.output.typeset import Typesetter

FOLDS = (3.9 * INCH, 7.45 * INCH)
BAND = Frame(1.0 * INCH, 2.625 * INCH, 4.25 * INCH, 3.275 * INCH)
"""Always in sight."""
ABOVE_WINDOW = 2.15 * INCH
BELOW_WINDOW = 3.75 * INCH
"""Never in sight: above the one, below the other."""

_ADDRESS_STYLES = (Style(TextRole.LETTER, 9, 11), Style(TextRole.LETTER, 8, 11))
"""The Postal Service reads nothing under 8 pt."""
_MOST_LINES = 4
_HIGHEST = 0.75 * INCH
_WITHOUT_WINDOW = sentence(
    QT_TRANSLATE_NOOP("core", "Print this letter without the window layout instead.")
)


def window_address(typesetter: Typesetter, address: Sequence[str]) -> tuple[list[str], Style]:
    """The address in lines that the window always shows, and their style.

    Raises UserError when it has no room.
    """
    joined = _in_four_lines(address)
    for style in _ADDRESS_STYLES:
        lines = [
            line
            for whole in joined
            for line in typesetter.break_lines(style.role, style.size, BAND.width, whole)
        ]
        if len(lines) <= _MOST_LINES:
            return lines, style
    raise UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "This address is too long for a window envelope: {address}."),
            address=", ".join(address),
        ),
        _WITHOUT_WINDOW,
        wrong_input=True,
    )


def _in_four_lines(address: Sequence[str]) -> list[str]:
    """Join lines between name and city, the shortest neighbours first, until four are left."""
    lines = list(address)
    while len(lines) > _MOST_LINES:
        first = min(range(1, len(lines) - 2), key=lambda i: len(lines[i]) + len(lines[i + 1]))
        lines[first : first + 2] = [f"{lines[first]}, {lines[first + 1]}"]
    return lines


def sender_frame_top(
    typesetter: Typesetter, lines: Sequence[str], style: Style, frame: Frame
) -> float:
    """Where to start the sender and date so that they end above the window's reach.

    One inch from the top where that is enough, higher for a long address. Raises UserError
    when there is no room even so.
    """
    count = sum(
        len(typesetter.break_lines(style.role, style.size, frame.width, line)) for line in lines
    )
    top = min(frame.top, ABOVE_WINDOW - count * style.leading)
    if top < _HIGHEST:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Your address is too long for a window envelope.")),
            _WITHOUT_WINDOW,
            wrong_input=True,
        )
    return top


def fold_marks() -> tuple[Stroke, ...]:
    """Tiny marks at both edges where to fold."""
    return tuple(
        Stroke(x, y, x + 0.15 * INCH, y, gray=0.5)
        for y in FOLDS
        for x in (0.25 * INCH, WIDTH - 0.4 * INCH)
    )
