"""What fills the candidate districts: colours that everybody can tell apart, and a pattern each.

The hues follow Okabe and Ito's palette for colour-blind readers (2008), made lighter by day
and deeper by night so that labels and borders stand out. Neighbours in the list differ in
lightness too, and every fill has a pattern of its own, so that nothing hangs on colour.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen, QPixmap

from letterdesk.gui.tokens import Ink, colour

_BY_DAY_AT_NIGHT: Final = (
    (Ink(235, 0.085), 0.840, 0.560),  # sky blue
    (Ink(70, 0.125), 0.790, 0.640),  # orange
    (Ink(165, 0.085), 0.620, 0.420),  # bluish green
    (Ink(102, 0.110), 0.930, 0.740),  # yellow
    (Ink(345, 0.085), 0.760, 0.500),  # reddish purple
    (Ink(262, 0.090), 0.620, 0.340),  # blue
)
_PATTERNS: Final = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense7Pattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.DiagCrossPattern,
)
FILLS: Final = len(_PATTERNS)


def is_night(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightnessF() < 0.5


@cache
def fill(place: int, *, night: bool) -> QColor:
    """The colour of the candidate at this place of the list."""
    ink, by_day, at_night = _BY_DAY_AT_NIGHT[place % FILLS]
    return QColor(colour(ink, at_night if night else by_day))


def brushes(place: int, palette: QPalette) -> tuple[QBrush, QBrush]:
    """The colour, and the pattern to lay over it."""
    line = QColor(palette.color(QPalette.ColorRole.WindowText))
    line.setAlpha(70)
    night = is_night(palette)
    return QBrush(fill(place, night=night)), QBrush(line, _PATTERNS[place % FILLS])


def swatch(place: int, palette: QPalette, width: int, height: int, ratio: float) -> QPixmap:
    """A small sample of a fill, in logical pixels, to find a district of the map by."""
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1))
    box = QRectF(0.5, 0.5, width - 1, height - 1)
    for brush in brushes(place, palette):
        painter.setBrush(brush)
        painter.drawRoundedRect(box, height / 5, height / 5)
    painter.end()
    return picture


def share_out(
    numbers: Sequence[int],
    touching: Mapping[int, set[int]],
    kept: Mapping[int, int] = MappingProxyType({}),
) -> dict[int, int]:
    """A fill for each candidate: its own while there are enough, else none that a neighbour has.

    Districts of a whole state are more than anybody's colours; those that touch differ
    wherever six fills allow it. What is ``kept`` has its fill already.
    """
    if len(numbers) <= FILLS and not kept:
        return {number: place for place, number in enumerate(numbers)}
    given = dict(kept)
    for number in sorted(set(numbers) - set(kept), key=lambda n: (-len(touching[n]), n)):
        near = [given[other] for other in touching[number] if other in given]
        given[number] = min(range(FILLS), key=lambda place: (near.count(place), place))
    return given
