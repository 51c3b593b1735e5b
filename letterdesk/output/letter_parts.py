"""The parts of a letter in full block: their order, type sizes and the space between them.

Full block: everything flush left, one blank line between the parts, four lines for the pen
between closing and typed name; margins of one inch (The Gregg Reference Manual, 'Letters').
A letter is set in 12 pt where it fits, never under 11 pt. Every form of the letter, on paper
or to edit, is made from these.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from letterdesk.core.letter import Letter
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Style

FRAME = Frame(INCH, INCH, WIDTH - INCH, HEIGHT - INCH)


@dataclass(frozen=True, slots=True)
class Setting:
    """Type size and spacing of a letter, in points, roomiest first in :data:`SETTINGS`."""

    size: float
    leading: float
    blank: float
    """A blank line between parts and paragraphs."""
    signature: float
    """From the closing's last line to the typed name: room for the pen, 0.6 in at least."""
    role: TextRole = TextRole.LETTER

    @property
    def style(self) -> Style:
        return Style(self.role, self.size, self.leading)


SETTINGS = (
    Setting(12, 15.5, 13.5, 50),
    Setting(11.5, 14.75, 12, 48),
    Setting(11, 14, 10, 45),
    Setting(11, 13.25, 7, 43.2),
)
LARGE = Setting(18, 25, 16, 16, TextRole.CARD)
"""Of the writer's own copy in large print."""


@dataclass(frozen=True, slots=True)
class Air:
    """White space added to a short letter so that it sits well on the page, in points."""

    above: float = 0.0
    below_date: float = 0.0


class Part(NamedTuple):
    """One block of the letter; its lines are divided by line breaks."""

    above: float
    """White space before it, in points."""
    text: str
    style: Style


def heading(letter: Letter, setting: Setting, air: Air = Air()) -> Iterator[Part]:
    """Sender, date and inside address."""
    return _parts(
        setting,
        (air.above, letter.sender),
        (setting.blank, (letter.date,)),
        (setting.blank + air.below_date, letter.inside_address),
    )


def opening(letter: Letter, setting: Setting) -> Iterator[Part]:
    """Reference line and salutation."""
    return _parts(
        setting, (setting.blank, (letter.reference,)), (setting.blank, (letter.salutation,))
    )


def body(letter: Letter, setting: Setting) -> Iterator[Part]:
    return _parts(setting, *((setting.blank, (paragraph,)) for paragraph in letter.body))


def ending(letter: Letter, setting: Setting) -> Iterator[Part]:
    """Closing, room for the pen, typed name."""
    return _parts(
        setting,
        (setting.blank, (letter.closing,)),
        (setting.signature, (letter.signature, *letter.contact)),
    )


def from_reference(letter: Letter, setting: Setting) -> tuple[Part, ...]:
    """Everything below the inside address."""
    return (*opening(letter, setting), *body(letter, setting), *ending(letter, setting))


def _parts(setting: Setting, *parts: tuple[float, tuple[str, ...]]) -> Iterator[Part]:
    style = setting.style
    for above, lines in parts:
        text = "\n".join(filter(None, lines))
        if text:
            yield Part(above, text, style)
