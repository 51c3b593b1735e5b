"""Text set line under line, onto as many pages as it takes."""

from dataclasses import dataclass, field

from letterdesk.output.page import Box, Frame, Line, Page, Stroke, Style
from letterdesk.output.typeset import Typesetter

_BASELINE = 0.78
"""Where in its leading a line's baseline lies: ascenders and descenders stay inside."""


@dataclass
class _Sheet:
    lines: list[Line] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)


class Flow:
    """A pen that moves down a frame and takes a new page when one is full.

    ``y`` is where it stands on the last page, in points from the page's top.
    """

    def __init__(self, typesetter: Typesetter, frame: Frame) -> None:
        self.typesetter = typesetter
        self.frame = frame
        self.y = frame.top
        self._sheets = [_Sheet()]

    def skip(self, points: float) -> None:
        """Leave white space, unless at the top of a later page."""
        if len(self._sheets) == 1 or self.y > self.frame.top:
            self.y += points

    def new_page(self) -> None:
        self._sheets.append(_Sheet())
        self.y = self.frame.top

    def write(self, text: str, style: Style, *, indent: float = 0.0, width: float = 0.0) -> None:
        """Set a paragraph below what is there, ``width`` points wide (0: to the frame's edge)."""
        measure = width or self.frame.width - indent
        for line in self.typesetter.break_lines(style.role, style.size, measure, text):
            if self.y + style.leading > self.frame.bottom:
                self.new_page()
            self.put(line, self.frame.left + indent, self.y + _BASELINE * style.leading, style)
            self.y += style.leading

    def put(self, text: str, x: float, y: float, style: Style) -> None:
        """Set one line at a place of its own; the pen stays where it is."""
        if text:
            self._sheets[-1].lines.append(Line(text, x, y, style))

    def put_right(self, text: str, right: float, y: float, style: Style) -> None:
        """Set one line so that it ends at ``right``."""
        width = self.typesetter.width(style.role, style.size, text)
        self.put(text, right - width, y, style)

    def stroke(self, stroke: Stroke) -> None:
        self._sheets[-1].strokes.append(stroke)

    def box(self, box: Box) -> None:
        self._sheets[-1].boxes.append(box)

    @property
    def page_count(self) -> int:
        return len(self._sheets)

    def pages(self) -> tuple[Page, ...]:
        return tuple(Page(tuple(s.lines), tuple(s.strokes), tuple(s.boxes)) for s in self._sheets)
