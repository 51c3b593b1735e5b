"""An address in postal type: as large as its place allows, never under 8 pt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from letterdesk.output.fonts import TextRole
from letterdesk.output.page import Block, Frame, Style
from letterdesk.output.typeset import Typesetter

SMALLEST = 8.0
"""Points. The Postal Service reads nothing smaller (Domestic Mail Manual 202, 2.1)."""
_ASCENT, _DESCENT = 1.0, 0.3
"""How far ink reaches from a baseline, in type sizes: 'Ế' above, 'Q' and 'Ç' below."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of an address that fit their place. Lengths in points."""

    texts: tuple[str, ...]
    style: Style
    width: float

    @property
    def height(self) -> float:
        return ink_height(len(self.texts), self.style)

    def at(self, left: float, top: float) -> Block:
        """The lines with their left margin at ``left`` and no ink above ``top``."""
        return Block(self.texts, left, top + _ASCENT * self.style.size, self.style)


def ink_height(lines: int, style: Style) -> float:
    """From the highest ink that a number of lines can have to the lowest, in points."""
    return (lines - 1) * style.leading + (_ASCENT + _DESCENT) * style.size


def fit_lines(
    lines: Sequence[str], frame: Frame, largest: float, typesetter: Typesetter
) -> Fitted | None:
    """The lines in the largest type that keeps each whole; None when 8 pt has no room either.

    What 8 pt cannot keep whole is broken, into as few lines as that takes.
    """
    fitting = []
    for style in _styles(largest):
        broken = tuple(
            part
            for line in lines
            for part in typesetter.break_lines(style.role, style.size, frame.width, line)
        )
        if ink_height(len(broken), style) <= frame.height:
            width = max(typesetter.width(style.role, style.size, line) for line in broken)
            fitting.append(Fitted(broken, style, width))
            if len(broken) == len(lines):
                break
    return min(fitting, key=lambda fitted: len(fitted.texts), default=None)


def _styles(largest: float) -> Iterator[Style]:
    """From the largest type down to 8 pt by half points."""
    size = largest
    while size >= SMALLEST:
        yield Style(TextRole.ADDRESS, size, 1.15 * size)
        size -= 0.5
