"""Drawing the map: the land as a picture that can be moved, and what stands on it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import log10

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
)

from letterdesk.gui.map.ground import Ground
from letterdesk.gui.map.labels import Label
from letterdesk.gui.map.view import View
from letterdesk.gui.style import em

_MARGIN = 0.25
"""How much of its size the painted land reaches over each edge, so that it can be moved."""


@dataclass(frozen=True)
class Picture:
    """The painted land of a view, and what it was painted for."""

    pixmap: QPixmap
    view: View
    palette: int
    ratio: float

    def serves(self, view: View, palette: QPalette, ratio: float) -> bool:
        """Whether all of ``view`` lies on this picture, painted as it would be now."""
        by = (view.middle - self.view.middle) * view.scale
        room = (self.view.size - view.size) / 2
        return (
            self.view.scale == view.scale
            and abs(by.x()) <= room.width()
            and abs(by.y()) <= room.height()
            and (self.palette, self.ratio) == (palette.cacheKey(), ratio)
        )


def paint_land(
    painter: QPainter,
    ground: Ground,
    view: View,
    palette: QPalette,
    picture: Picture | None,
) -> Picture:
    """Put the land on screen from ``picture`` if it serves, else from a new one; give it back.

    Land that has begun to move at one scale is painted somewhat larger than the map, so that
    a drag mostly just moves the picture; the first look is there sooner without.
    """
    ratio = painter.device().devicePixelRatio()
    if picture is None or not picture.serves(view, palette, ratio):
        moves = picture is not None and picture.view.scale == view.scale
        larger = replace(view, size=view.size * (1 + 2 * _MARGIN)) if moves else view
        pixmap = QPixmap((larger.size * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(palette.color(QPalette.ColorRole.Window))
        on_picture = QPainter(pixmap)
        on_picture.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground.paint(on_picture, larger, palette)
        on_picture.end()
        picture = Picture(pixmap, larger, palette.cacheKey(), ratio)
    painter.drawPixmap(view.transform.map(picture.view.to_map(QPointF(0, 0))), picture.pixmap)
    return picture


def paint_names(
    painter: QPainter, labels: Iterable[Label], view: View, palette: QPalette, font: QFont
) -> None:
    """Towns: a dot and a name each."""
    painter.setFont(font)
    for label in labels:
        pixel = view.transform.map(label.anchor)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.WindowText))
        painter.drawEllipse(pixel, 2.5, 2.5)
        _write(painter, label.box.translated(pixel), label.words, palette)


def paint_plate(
    painter: QPainter, box: QRectF, words: str, palette: QPalette, *, picked: bool, pointed: bool
) -> None:
    """A candidate's name on a plate of its own, in the painter's font."""
    role = QPalette.ColorRole
    ink = palette.color(role.HighlightedText if picked else role.WindowText)
    painter.setPen(QPen(palette.color(role.Shadow) if pointed else ink, 3 if pointed else 1))
    painter.setBrush(palette.color(role.Highlight if picked else role.Base))
    painter.drawRoundedRect(box, em(0.4), em(0.4))
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def paint_marker(
    painter: QPainter, pixel: QPointF, words: str, palette: QPalette, font: QFont
) -> None:
    """The ZIP code's own point."""
    radius = em(0.45)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 2))
    painter.setBrush(palette.color(QPalette.ColorRole.BrightText))
    painter.drawEllipse(pixel, radius, radius)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    height = QFontMetricsF(bold).height()
    box = QRectF(pixel.x() + radius + 4, pixel.y() - height / 2, em(9), height)
    _write(painter, box, words, palette)


def scale_bar(view: View, longest: float) -> tuple[float, float]:
    """A round number of miles, and how many pixels they are; no more than ``longest``."""
    most = longest / view.pixels_per_mile
    power = 10.0 ** (log10(most) // 1)
    miles = next(step * power for step in (5, 2, 1) if step * power <= most)
    return miles, miles * view.pixels_per_mile


def paint_scale(
    painter: QPainter, length: float, words: str, palette: QPalette, font: QFont
) -> None:
    """A line of this length in the lower left corner."""
    painter.setFont(font)
    height = QFontMetricsF(font).height()
    left, bottom = em(0.8), painter.viewport().height() - em(0.8)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2))
    right = left + length
    painter.drawPolyline(
        [
            QPointF(x, y)
            for x, y in ((left, bottom - 5), (left, bottom), (right, bottom), (right, bottom - 5))
        ]
    )
    _write(painter, QRectF(left + 4, bottom - height - 4, em(9), height), words, palette)


def _write(painter: QPainter, box: QRectF, words: str, palette: QPalette) -> None:
    """Words with a rim of the paper's colour, so that they read on any fill."""
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    rim = QColor(palette.color(QPalette.ColorRole.Base))
    rim.setAlpha(190)
    painter.setPen(rim)
    for dx, dy in ((-1, -1), (1, -1), (-1, 1), (1, 1), (-1.5, 0), (1.5, 0), (0, -1.5), (0, 1.5)):
        painter.drawText(box.translated(dx, dy), flags, words)
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    painter.drawText(box, flags, words)
