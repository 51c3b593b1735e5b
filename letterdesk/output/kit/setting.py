"""How the papers of a kit are set. Black only: they are masters for the photocopier."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from letterdesk.output.flow import BASELINE, Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Box, Frame, Page, Stroke, Style, Tag

FRAME = Frame(0.8 * INCH, 0.75 * INCH, WIDTH - 0.8 * INCH, HEIGHT - 0.75 * INCH)
NOTE = Style(TextRole.CARD, 9.5, 12.5)
RULE_PITCH = 0.34 * INCH
"""Of wide-ruled paper: room for a hand."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Styles that follow from the size of the body, in points."""

    size: float = 12.0

    @property
    def body(self) -> Style:
        return Style(TextRole.CARD, self.size, 1.32 * self.size)

    @property
    def strong(self) -> Style:
        return replace(self.body, role=TextRole.CARD_BOLD)

    @property
    def heading(self) -> Style:
        return Style(TextRole.CARD_BOLD, self.size + 3, 1.3 * (self.size + 3))

    @property
    def title(self) -> Style:
        return Style(TextRole.CARD_BOLD, 1.8 * self.size, 2.2 * self.size)

    @property
    def gap(self) -> float:
        return 0.8 * self.size


def write_heading(flow: Flow, text: str, setting: Setting, followed_by: float = 0.0) -> None:
    """A heading, on the page where the next ``followed_by`` points (0: three lines) stand."""
    flow.skip(1.2 * setting.gap)
    flow.keep_together(setting.heading.leading + (followed_by or 3 * setting.body.leading))
    flow.write(text, setting.heading, tag=Tag.HEADING)
    flow.skip(0.25 * setting.gap)


def keep_whole(flow: Flow, write: Callable[[Flow], None]) -> None:
    """Write a part on one page, if a page has room for all of it."""
    trial = Flow(flow.typesetter, FRAME)
    write(trial)
    if trial.page_count == 1:
        flow.keep_together(trial.y - FRAME.top)
    write(flow)


def write_ticked(flow: Flow, lines: Sequence[str], setting: Setting) -> None:
    """Lines, each with a box to tick."""
    side = 0.85 * setting.size
    for line in lines:
        flow.skip(0.4 * setting.gap)
        flow.keep_together(flow.height_of(line, setting.body, flow.frame.width - 2 * side))
        tick = flow.y + BASELINE * setting.body.leading - side + 1
        flow.box(Box(flow.frame.left, tick, side, side))
        flow.write(line, setting.body, indent=2 * side)


def write_numbered(flow: Flow, lines: Sequence[str], setting: Setting) -> None:
    for number, line in enumerate(lines, start=1):
        flow.skip(0.45 * setting.gap)
        flow.write(line, setting.body, indent=1.8 * setting.size, bullet=f"{number}.")


def draw_rule(flow: Flow, caption: str, style: Style, *, right: float = 0.0) -> None:
    """A caption, and beside it a line to write on as far as ``right`` (0: the frame's edge)."""
    pitch = max(RULE_PITCH, 2.1 * style.size)
    flow.keep_together(pitch)
    y = flow.y + pitch - 6
    flow.put(caption, flow.frame.left, y - 2, style)
    left = flow.frame.left + flow.typesetter.width(style.role, style.size, caption) + 7
    flow.stroke(Stroke(left, y, right or flow.frame.right, y, weight=0.7))
    flow.y += pitch


@dataclass(frozen=True, slots=True)
class Table:
    """Columns by their widths in points; what is written into them comes row by row."""

    widths: Sequence[float]
    setting: Setting
    padding: float = 6.0

    def write_row(
        self, flow: Flow, cells: Sequence[str], *, head: bool = False, height: float = 0.0
    ) -> None:
        """One row below the pen with a line under it, at least ``height`` points high."""
        style = self.setting.strong if head else self.setting.body
        inner = [width - self.padding for width in self.widths]
        tallest = max(
            flow.height_of(cell, style, width) for cell, width in zip(cells, inner, strict=True)
        )
        tall = max(tallest + 8, height)
        flow.keep_together(tall)
        top, indent = flow.y, 0.0
        for cell, width, whole in zip(cells, inner, self.widths, strict=True):
            flow.y = top + 4
            flow.write(cell, style, indent=indent, width=width)
            indent += whole
        flow.y = top + tall
        right = flow.frame.left + sum(self.widths)
        flow.stroke(Stroke(flow.frame.left, flow.y, right, flow.y, weight=1.2 if head else 0.5))


def moved(page: Page, right: float, down: float) -> Page:
    """The same page's ink at another place, for several copies on one sheet."""
    return replace(
        page,
        blocks=tuple(b._replace(x=b.x + right, y=b.y + down) for b in page.blocks),
        strokes=tuple(
            replace(s, x1=s.x1 + right, x2=s.x2 + right, y1=s.y1 + down, y2=s.y2 + down)
            for s in page.strokes
        ),
        boxes=tuple(replace(b, x=b.x + right, y=b.y + down) for b in page.boxes),
    )


def copies_on_a_sheet(slip: Page, across: int, down: int) -> Page:
    """A slip as often as it fits, with lines to cut along."""
    copies = [
        moved(slip, column * slip.width, row * slip.height)
        for row in range(down)
        for column in range(across)
    ]
    edge = 0.25 * INCH
    cuts = [
        Stroke(edge, row * slip.height, WIDTH - edge, row * slip.height, dash=4)
        for row in range(1, down)
    ] + [
        Stroke(column * slip.width, edge, column * slip.width, HEIGHT - edge, dash=4)
        for column in range(1, across)
    ]
    return Page(
        tuple(block for page in copies for block in page.blocks),
        strokes=(*(s for page in copies for s in page.strokes), *cuts),
        boxes=tuple(box for page in copies for box in page.boxes),
    )
