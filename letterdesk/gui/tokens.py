"""The look as values: spacing, type, radii, and the roles that colours play.

Sizes are in em: multiples of the text size the person has chosen for their computer, so
that everything grows with the text. Each colour role names one hue and two lightnesses,
from which the light and the dark palette are worked out; a role that reads well on paper
keeps its meaning at night.
"""

from dataclasses import dataclass
from math import cos, radians, sin
from typing import Final, NamedTuple

# --- sizes, in em -----------------------------------------------------------

SPACE: Final = {"xs": 0.25, "s": 0.5, "m": 0.9, "l": 1.4, "xl": 2.2}
TYPE: Final = {"small": 0.92, "body": 1.0, "lead": 1.12, "heading": 1.2, "title": 1.75}
RADIUS: Final = {"control": 0.4, "card": 0.65}
READING_WIDTH: Final = 52.0
"""Widest column of text: about 90 letters, beyond which eyes lose the line."""
TARGET: Final = 2.5
"""Height of what is clicked or touched; never under the 24 px that WCAG 2.5.8 asks for."""
BODY_ENLARGED: Final = 1.06
"""Our body text against the system's: forms are read by people of every age."""

HAIRLINE: Final = 1
EDGE: Final = 2
"""Widths of lines in px: lines do not grow with text."""


# --- colours ----------------------------------------------------------------


@dataclass(frozen=True)
class Ink:
    """A hue (degrees) and how strong it is (chroma), in the OKLCH colour space."""

    hue: float
    chroma: float


PAPER = Ink(85, 0.012)
SLATE = Ink(255, 0.020)
BLUE = Ink(246, 0.080)
NIGHT = Ink(248, 0.075)
WASH = Ink(246, 0.016)
WAX = Ink(48, 0.125)
RED = Ink(27, 0.150)
AMBER = Ink(75, 0.095)
CREAM = Ink(88, 0.045)
ROSE = Ink(27, 0.025)
GREEN = Ink(155, 0.090)


class Colours(NamedTuple):
    """One palette: a colour ('#rrggbb') for each role.

    A tuple rather than a dataclass: that many fields would take the window 8 ms to open.
    """

    desk: str
    """Behind everything."""
    card: str
    field: str
    """Where one types."""
    text: str
    muted: str
    """Second voice: hints, labels of facts."""
    line: str
    """Hairlines that only decorate."""
    edge: str
    """Outlines that show where a control is; 3:1 or more."""
    accent: str
    """The one main button, what is chosen, links."""
    accent_strong: str
    """The main button under the pointer."""
    on_accent: str
    chosen: str
    """Behind what is chosen."""
    focus: str
    """The ring around what has the keyboard; 3:1 or more."""
    rail: str
    rail_text: str
    rail_muted: str
    rail_here: str
    """Behind the step one is at."""
    rail_focus: str
    danger: str
    caution: str
    caution_wash: str
    done: str


_LIGHTNESS: Final[dict[str, tuple[Ink, float, float]]] = {
    "desk": (PAPER, 0.962, 0.215),
    "card": (PAPER, 0.990, 0.255),
    "field": (PAPER, 1.000, 0.190),
    "text": (SLATE, 0.250, 0.935),
    "muted": (SLATE, 0.460, 0.760),
    "line": (PAPER, 0.880, 0.355),
    "edge": (SLATE, 0.600, 0.610),
    "accent": (BLUE, 0.430, 0.800),
    "accent_strong": (BLUE, 0.360, 0.870),
    "on_accent": (PAPER, 0.990, 0.215),
    "chosen": (WASH, 0.945, 0.325),
    "focus": (WAX, 0.600, 0.770),
    "rail": (NIGHT, 0.300, 0.165),
    "rail_text": (PAPER, 0.975, 0.940),
    "rail_muted": (WASH, 0.800, 0.740),
    "rail_here": (NIGHT, 0.410, 0.300),
    "rail_focus": (WAX, 0.800, 0.770),
    "danger": (RED, 0.480, 0.790),
    "caution": (AMBER, 0.450, 0.860),
    "caution_wash": (CREAM, 0.945, 0.300),
    "done": (GREEN, 0.450, 0.810),
}


def _channel(linear: float) -> int:
    clipped = min(1.0, max(0.0, linear))
    encoded = 12.92 * clipped if clipped <= 0.0031308 else 1.055 * clipped ** (1 / 2.4) - 0.055
    return round(encoded * 255)


def colour(ink: Ink, lightness: float) -> str:
    """The sRGB colour ('#rrggbb') of ``ink`` at a lightness from 0 (black) to 1 (white).

    OKLCH to linear sRGB with the matrices of Björn Ottosson's OKLab (2020).
    """
    # Nothing can be both white (or black) and coloured: the ink fades towards the ends.
    chroma = ink.chroma * min(1.0, (1.0 - lightness) * 20, lightness * 2.2)
    a, b = chroma * cos(radians(ink.hue)), chroma * sin(radians(ink.hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
    green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
    blue = -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short
    return f"#{_channel(red):02x}{_channel(green):02x}{_channel(blue):02x}"


def _colours(dark: bool) -> Colours:
    return Colours(
        **{
            role: colour(ink, at_night if dark else by_day)
            for role, (ink, by_day, at_night) in _LIGHTNESS.items()
        }
    )


LIGHT: Final = _colours(dark=False)
DARK: Final = _colours(dark=True)
