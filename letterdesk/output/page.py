"""What a page of paper holds: blocks of text, strokes, tick boxes and figures, at their places.

Lengths are points (1/72 inch) from the page's upper left corner; a line's ``y`` is its
baseline. Everything printed is first such a page, so a test can ask where each word stands.
Blocks stand in reading order, and say what they are to a program that reads aloud.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

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

    @property
    def height(self) -> float:
        return self.bottom - self.top


class Tag(StrEnum):
    """What a block is in the document's structure (ISO 32000-1, 14.8.4). The value is PDF's name."""

    PARAGRAPH = "P"
    TITLE = "H1"
    HEADING = "H2"
    FURNITURE = "Artifact"
    """For the eye and for sorting only, such as a corner code or a foot line: not read aloud."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a block, where it stands."""

    text: str
    x: float
    y: float
    style: Style


class Block(NamedTuple):
    """Lines of one paragraph, flush left under each other, ``style.leading`` apart."""

    texts: tuple[str, ...]
    x: float
    y: float
    """The first line's baseline."""
    style: Style
    tag: Tag = Tag.PARAGRAPH
    continued: bool = False
    """It goes on from the block before it, on the page before."""

    def lines(self) -> Iterator[Line]:
        for number, text in enumerate(self.texts):
            if text:
                yield Line(text, self.x, self.y + number * self.style.leading, self.style)


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
class Fill:
    """A black rectangle; ``x`` and ``y`` are its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture made of rectangles, such as a QR code."""

    fills: tuple[Fill, ...]
    alt: str
    """What it shows, for those who cannot see it."""


@dataclass(frozen=True, slots=True)
class Page:
    blocks: tuple[Block, ...]
    strokes: tuple[Stroke, ...] = ()
    boxes: tuple[Box, ...] = ()
    figures: tuple[Figure, ...] = ()
    """Read aloud after the blocks."""
    width: float = WIDTH
    height: float = HEIGHT

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line of text, in reading order."""
        return tuple(line for block in self.blocks for line in block.lines())


@dataclass(frozen=True, slots=True)
class Layout:
    """A document placed on pages."""

    pages: tuple[Page, ...]
    words_over: int = 0
    """How many words to cut from the end of the text so that it fits its one page; 0 fits."""
