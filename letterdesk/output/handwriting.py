"""A letter to write by hand: the formal block typed, ruled lines, talking points to tear off.

The points stand on the same sheet, below a tear line, so that they lie under the writer's
eyes and a room needs one sheet a letter. Points too long for that come on a second sheet,
and the letter keeps the whole of the first.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain

from letterdesk.core.letter import Letter
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.letter_parts import FRAME, SETTINGS, Part, ending, heading, opening
from letterdesk.output.marks import draw_cut, put_letter_marks
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Stroke, Style, Tag
from letterdesk.output.typeset import Typesetter

WORDS_TITLE = "Words for your letter"
WORDS_HINT = "Say first where you live. Use these words or your own. Ask for a reply at the end."
TEAR_HERE = "tear here"
BULLET = "•"

SHEET = Frame(INCH, 0.8 * INCH, WIDTH - INCH, HEIGHT - 0.8 * INCH)
STRIP = Frame(0.75 * INCH, 0.0, WIDTH - 0.75 * INCH, HEIGHT - 0.45 * INCH)
"""Where talking points stand on a tear-off; it begins where they need it to."""
RULE_PITCH = 0.34 * INCH
"""Of wide-ruled paper, 11/32 in."""

_BLOCK = SETTINGS[2]
_TITLE = Style(TextRole.CARD_BOLD, 13, 17)
_HINT = Style(TextRole.CARD, 11, 15, gray=0.3)
_COLUMN_GAP = 26.0
_HANGING = 12.0
_AROUND_TEAR = 16.0
_SIZES = ((12.0, 11), (11.5, 10), (11.0, 8))
"""Type size of the points, with the fewest ruled lines that it may leave."""


def lay_out_handwriting(letter: Letter, typesetter: Typesetter) -> Flow:
    """The sheet to write on, with the talking points below or on sheets of their own."""
    for size, fewest in _SIZES if letter.talking_points else ():
        strip = _Strip(typesetter, letter.talking_points, Style(TextRole.CARD, size, 1.3 * size))
        flow = Flow(typesetter, SHEET)
        tear = STRIP.bottom - strip.height - _AROUND_TEAR
        if _write_sheet(flow, letter, tear - _AROUND_TEAR) >= fewest:
            draw_cut(flow, tear, TEAR_HERE)
            strip.put(flow, tear + _AROUND_TEAR)
            return flow
    flow = Flow(typesetter, SHEET)
    _write_sheet(flow, letter, SHEET.bottom)
    if letter.talking_points:
        flow.new_page()
        flow.write(WORDS_TITLE, Style(TextRole.CARD_BOLD, 18, 24), tag=Tag.HEADING)
        flow.write(WORDS_HINT, Style(TextRole.CARD, 12, 17))
        _write_points(flow, letter.talking_points, Style(TextRole.CARD, 14, 20))
    return flow


def _write_sheet(flow: Flow, letter: Letter, bottom: float) -> int:
    """The typed block, rules, and the place to sign, down to ``bottom``; how many rules."""
    put_letter_marks(flow, letter)
    _write(flow, chain(heading(letter, _BLOCK), opening(letter, _BLOCK)))
    closing = tuple(ending(letter, _BLOCK))
    height = sum(part.above + flow.height_of(part.text, part.style) for part in closing)
    rules, rule = 0, flow.y + RULE_PITCH
    while rule <= bottom - height:
        flow.stroke(Stroke(FRAME.left, rule, FRAME.right, rule, gray=0.55))
        rules, rule = rules + 1, rule + RULE_PITCH
    flow.y = max(flow.y, bottom - height)
    _write(flow, closing)
    return rules


def _write(flow: Flow, parts: Iterable[Part]) -> None:
    for part in parts:
        flow.skip(part.above)
        flow.write(part.text, part.style)


@dataclass(frozen=True, slots=True)
class _Strip:
    """Talking points in two columns of about the same height."""

    typesetter: Typesetter
    points: tuple[str, ...]
    style: Style

    @property
    def height(self) -> float:
        top = _TITLE.leading + _HINT.leading
        return top + max(self._height(column) for column in self._columns)

    def put(self, flow: Flow, top: float) -> None:
        flow.go_on_in(replace(STRIP, top=top))
        flow.write(WORDS_TITLE, _TITLE, tag=Tag.HEADING)
        flow.write(WORDS_HINT, _HINT)
        left, right = self._columns
        frame = replace(STRIP, top=flow.y, right=STRIP.left + self._width)
        for column in (left, right):
            flow.go_on_in(frame)
            _write_points(flow, column, self.style)
            frame = replace(frame, left=STRIP.right - self._width, right=STRIP.right)

    @property
    def _width(self) -> float:
        return (STRIP.width - _COLUMN_GAP) / 2

    @property
    def _columns(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        splits = (
            (self.points[:place], self.points[place:]) for place in range(len(self.points) + 1)
        )
        return min(splits, key=lambda both: max(map(self._height, both)))

    def _height(self, points: tuple[str, ...]) -> float:
        style, measure = self.style, self._width - _HANGING
        lines = sum(
            len(self.typesetter.break_lines(style.role, style.size, measure, point))
            for point in points
        )
        return lines * style.leading + len(points) * _above(style)


def _write_points(flow: Flow, points: tuple[str, ...], style: Style) -> None:
    for point in points:
        flow.skip(_above(style))
        flow.write(point, style, indent=_HANGING, bullet=BULLET)


def _above(style: Style) -> float:
    return 0.4 * style.leading
