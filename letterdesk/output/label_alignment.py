"""A page to print on plain paper and hold against a sheet of labels.

It shows how far a printer places things from where they belong. Small rulers across a
label's edges say by how much, as the very numbers to nudge the labels by.
"""

from collections.abc import Iterator

from letterdesk.core.labels import LabelSheet
from letterdesk.output.fonts import TextRole
from letterdesk.output.labels import safe_area
from letterdesk.output.page import INCH, Block, Box, Layout, Page, Stroke, Style, Tag
from letterdesk.output.pdf import write_pdf
from letterdesk.output.typeset import Typesetter

TITLE = "Label alignment"
STEPS = (
    "Print this page on plain paper at its actual size (100 %). Do not let it be fitted to the page.",
    "Hold it behind a sheet of labels, edge to edge, against a light. Do the lines lie on the labels’ edges?",
    "If not, look at the small rulers by the first and last label. Read where a label’s edge crosses them.",
    "These are the numbers to nudge by, in inches: first across, then down. Minus is to the left, or up.",
    "Print this page again with the nudge to be sure. Then print the labels, one sheet at a time.",
)

_HEADING = Style(TextRole.CARD_BOLD, 10, 12)
_STEP = Style(TextRole.CARD, 9, 10.6)
_SMALL = Style(TextRole.CARD, 8, 9)
_TICK = 0.05 * INCH
_TICKS = 4
"""On either side of a ruler's 0."""
_CROSS = 0.1 * INCH


def render_alignment(
    sheet: LabelSheet, nudge: tuple[float, float] = (0.0, 0.0)
) -> tuple[bytes, int]:
    """The page as PDF, and that it is one. ``nudge`` is in inches to the right and down."""
    typesetter = Typesetter()
    layout = lay_out_alignment(sheet, typesetter, nudge)
    return write_pdf((layout,), typesetter, title=TITLE), len(layout.pages)


def lay_out_alignment(
    sheet: LabelSheet, typesetter: Typesetter, nudge: tuple[float, float] = (0.0, 0.0)
) -> Layout:
    """Every label's outline and number, with the steps in some and a cross in the others."""
    across, down = nudge[0] * INCH, nudge[1] * INCH
    left, top = sheet.left * INCH + across, sheet.top * INCH + down
    heading = f"Labels {sheet.number}: does the printer meet them?"
    if any(nudge):
        heading += f" Nudged by {nudge[0]:g} and {nudge[1]:g} inches; add what the rulers say."
    blocks = [Block((heading,), left + 0.2 * INCH, top - 6, _HEADING, Tag.TITLE)]
    boxes: list[Box] = []
    strokes: list[Stroke] = []
    for position in range(sheet.count):
        x, y = sheet.place(position)
        x, y = x * INCH + across, y * INCH + down
        width, height = sheet.width * INCH, sheet.height * INCH
        boxes.append(Box(x, y, width, height, weight=0.4))
        blocks.append(Block((str(position + 1),), x + 4, y + 10, _SMALL, Tag.FURNITURE))
        if 1 <= position <= len(STEPS):
            blocks.append(_step(sheet, position, typesetter, nudge))
        else:
            strokes += _cross(x + width / 2, y + height / 2)
        if position == 0:
            strokes += _ruler_across(x + width, y + height / 2, blocks, typesetter)
            strokes += _ruler_down(x + width / 4, y + height, blocks)
        if position == sheet.count - 1:
            strokes += _ruler_across(x, y + height / 2, blocks, typesetter)
            strokes += _ruler_down(x + 3 * width / 4, y, blocks)
    return Layout((Page(tuple(blocks), tuple(strokes), tuple(boxes)),))


def _step(
    sheet: LabelSheet, position: int, typesetter: Typesetter, nudge: tuple[float, float]
) -> Block:
    area = safe_area(sheet, position)
    text = f"{position}. {STEPS[position - 1]}"
    lines = typesetter.break_lines(_STEP.role, _STEP.size, area.width - 8, text)
    height = len(lines) * _STEP.leading
    top = area.top + (area.height - height) / 2 + nudge[1] * INCH
    return Block(lines, area.left + 6 + nudge[0] * INCH, top + _STEP.size, _STEP)


def _cross(x: float, y: float) -> tuple[Stroke, Stroke]:
    return Stroke(x - _CROSS, y, x + _CROSS, y), Stroke(x, y - _CROSS, x, y + _CROSS)


def _ruler_across(
    x: float, y: float, blocks: list[Block], typesetter: Typesetter
) -> Iterator[Stroke]:
    """Ticks across an upright edge, 0.05 in apart, and their numbers under them."""
    for tick in range(-_TICKS, _TICKS + 1):
        at, half = x + tick * _TICK, 2.5 if tick % 2 else 6
        yield Stroke(at, y - half, at, y + half, weight=0.4)
        if abs(tick) == _TICKS:
            number = f"{tick / 20:.1f}"
            width = typesetter.width(_SMALL.role, _SMALL.size, number)
            blocks.append(Block((number,), at - width / 2, y + 15, _SMALL, Tag.FURNITURE))


def _ruler_down(x: float, y: float, blocks: list[Block]) -> Iterator[Stroke]:
    """Ticks across a level edge, and their numbers beside them."""
    for tick in range(-_TICKS, _TICKS + 1):
        at, half = y + tick * _TICK, 2.5 if tick % 2 else 6
        yield Stroke(x - half, at, x + half, at, weight=0.4)
        if abs(tick) == _TICKS:
            blocks.append(Block((f"{tick / 20:.1f}",), x + 9, at + 3, _SMALL, Tag.FURNITURE))
