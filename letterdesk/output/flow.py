"""Text set line under line, onto as many pages as it takes."""

from dataclasses import dataclass, field

from letterdesk.output.page import (
    HEIGHT,
    WIDTH,
    Block,
    Box,
    Figure,
    Frame,
    Page,
    Stroke,
    Style,
    Tag,
)
from letterdesk.output.typeset import Typesetter

BASELINE = 0.78
"""Where in its leading a line's baseline lies: ascenders and descenders stay inside."""


@dataclass
class _Sheet:
    blocks: list[Block] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)


class Flow:
    """A pen that moves down a frame and takes a new page when one is full.

    ``y`` is where it stands on the last page, in points from the page's top.
    """

    def __init__(
        self,
        typesetter: Typesetter,
        frame: Frame,
        *,
        width: float = WIDTH,
        height: float = HEIGHT,
    ) -> None:
        self.typesetter = typesetter
        self.frame = frame
        self.y = frame.top
        self._size = (width, height)
        self._sheets = [_Sheet()]

    def skip(self, points: float) -> None:
        """Leave white space, unless at the top of a later page."""
        if len(self._sheets) == 1 or self.y > self.frame.top:
            self.y += points

    def go_on_in(self, frame: Frame) -> None:
        """Go on at the top of another part of the same page, such as a column."""
        self.frame = frame
        self.y = frame.top

    def keep_together(self, points: float) -> None:
        """Take a new page when ``points`` are not left on this one but are on an empty one."""
        if self.y + points > self.frame.bottom >= self.frame.top + points:
            self.new_page()

    def height_of(self, text: str, style: Style, width: float = 0.0) -> float:
        """How high a paragraph of that width (0: the frame's) is, in points."""
        measure = width or self.frame.width
        lines = self.typesetter.break_lines(style.role, style.size, measure, text)
        return style.leading * len(lines)

    def new_page(self) -> None:
        self._sheets.append(_Sheet())
        self.y = self.frame.top

    def write(
        self,
        text: str,
        style: Style,
        *,
        indent: float = 0.0,
        width: float = 0.0,
        bullet: str = "",
        followed_by: float = 0.0,
        tag: Tag = Tag.PARAGRAPH,
    ) -> None:
        """Set a paragraph below what is there, ``width`` points wide (0: to the frame's edge).

        Line breaks in the text are kept, so an address is one paragraph. A ``bullet`` stands
        at the frame's left edge, before the first line. Where the next ``followed_by`` points
        would not fit on the page, they get the last two lines for company on the next one.
        """
        measure = width or self.frame.width - indent
        lines = self.typesetter.break_lines(style.role, style.size, measure, text)
        continued = False
        while lines:
            count = self._lines_for_here(len(lines), style.leading, followed_by)
            if not count:
                self.new_page()
                continue
            if any(lines[:count]):
                y = self.y + BASELINE * style.leading
                if bullet and not continued:
                    self.put(bullet, self.frame.left, y, style, Tag.FURNITURE)
                block = Block(lines[:count], self.frame.left + indent, y, style, tag, continued)
                self._sheets[-1].blocks.append(block)
            self.y += count * style.leading
            lines = lines[count:]
            continued = True

    def _lines_for_here(self, count: int, leading: float, followed_by: float) -> int:
        """How many of a paragraph's lines to set on this page; 0: start on the next.

        Neither its first line nor its last stands alone on a page.
        """
        if self.y + count * leading + followed_by <= self.frame.bottom:
            return count  # as nearly always
        at_top = self.y <= self.frame.top
        room = int((self.frame.bottom - self.y) / leading + 1e-6)
        if room >= count:
            with_next = int((self.frame.bottom - self.y - followed_by) / leading + 1e-6)
            if with_next >= count or at_top:
                return count
            room = count - 2
        elif count - room == 1:
            room -= 1
        return room if room >= 2 else int(at_top)

    def put(self, text: str, x: float, y: float, style: Style, tag: Tag = Tag.PARAGRAPH) -> None:
        """Set one line at a place of its own; the pen stays where it is."""
        if text:
            self._sheets[-1].blocks.append(Block((text,), x, y, style, tag))

    def put_right(
        self, text: str, right: float, y: float, style: Style, tag: Tag = Tag.PARAGRAPH
    ) -> None:
        """Set one line so that it ends at ``right``."""
        width = self.typesetter.width(style.role, style.size, text)
        self.put(text, right - width, y, style, tag)

    def stroke(self, stroke: Stroke) -> None:
        self._sheets[-1].strokes.append(stroke)

    def box(self, box: Box) -> None:
        self._sheets[-1].boxes.append(box)

    def figure(self, figure: Figure) -> None:
        self._sheets[-1].figures.append(figure)

    @property
    def page_count(self) -> int:
        return len(self._sheets)

    def pages(self) -> tuple[Page, ...]:
        width, height = self._size
        return tuple(
            Page(
                tuple(s.blocks),
                tuple(s.strokes),
                tuple(s.boxes),
                tuple(s.figures),
                width=width,
                height=height,
            )
            for s in self._sheets
        )
