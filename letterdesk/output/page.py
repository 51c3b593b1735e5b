"""What a page of paper holds: lines of text, strokes and tick boxes, at their places.

Lengths are points (1/72 inch) from the page's upper left corner; a line's ``y`` is its
baseline. Everything printed is first such a page, so a test can ask where each word stands.
"""

from dataclasses import dataclass

from letterdesk.output.fonts import TextRole

INCH = 72.0
WIDTH = 8.5 * INCH
HEIGHT = 11 * INCH
"""US Letter."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: fonts, type size and distance from baseline to baseline, in points."""

    role: TextRole
    size: float
    leading: float
    gray: float = 0.0
    """0 black, 1 white."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a page that text may stand in."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    x: float
    y: float
    style: Style


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line. ``dash`` is the length of its dashes; 0 draws it through."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.5
    gray: float = 0.0
    dash: float = 0.0


@dataclass(frozen=True, slots=True)
class Box:
    """An empty rectangle, such as a box to tick; ``x`` and ``y`` are its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Page:
    lines: tuple[Line, ...]
    strokes: tuple[Stroke, ...] = ()
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """A document placed on pages."""

    pages: tuple[Page, ...]
    words_over: int = 0
    """How many words to cut from the end of the text so that it fits its one page; 0 fits."""
