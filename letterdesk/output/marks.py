"""What stands at the edges of a sheet: the code for sorting, 'example', lines to cut along."""

from letterdesk.core.letter import Letter
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import INCH, WIDTH, Stroke, Style, Tag

EXAMPLE_MARK = "EXAMPLE — not for sending"
EXAMPLE_STYLE = Style(TextRole.CARD_BOLD, 13, 16)

MARK_BASELINE = 0.66 * INCH
CODE_STYLE = Style(TextRole.LETTER, 11, 14, gray=0.35)
_LABEL = Style(TextRole.CARD, 11, 14, gray=0.3)
_EDGE = 0.3 * INCH
_BESIDE_LABEL = 8.0


def put_letter_marks(flow: Flow, letter: Letter) -> None:
    """In the top margin: the office's code for sorting, and whether this is an example."""
    if letter.example:
        flow.put(EXAMPLE_MARK, flow.frame.left, MARK_BASELINE, EXAMPLE_STYLE)
    if letter.corner_code:
        flow.put_right(
            letter.corner_code, flow.frame.right, MARK_BASELINE, CODE_STYLE, Tag.FURNITURE
        )


def draw_cut(flow: Flow, y: float, label: str) -> None:
    """Draw a dashed line from edge to edge at ``y``, its label in the middle; the pen stays."""
    width = flow.typesetter.width(_LABEL.role, _LABEL.size, label)
    left, right = (WIDTH - width) / 2, (WIDTH + width) / 2
    for x1, x2 in ((_EDGE, left - _BESIDE_LABEL), (right + _BESIDE_LABEL, WIDTH - _EDGE)):
        flow.stroke(Stroke(x1, y, x2, y, gray=0.4, dash=4))
    flow.put(label, left, y + 0.3 * _LABEL.size, _LABEL, Tag.FURNITURE)
