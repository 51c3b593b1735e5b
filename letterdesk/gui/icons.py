"""Line icons: our own SVG drawings, inked in a colour of the palette when they are shown."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import letterdesk

_PACKAGE = Path(letterdesk.__file__).parent
_FOLDERS = (_PACKAGE / "_bundled/resources/icons", _PACKAGE.parent / "resources/icons")
"""Where the icons lie in an installed package, and in a checkout."""


def icon_file(name: str) -> Path:
    """The SVG file of an icon."""
    return next(path for folder in _FOLDERS if (path := folder / f"{name}.svg").exists())


def pixmap(name: str, ink: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon of ``size`` pixels a side, drawn in one colour, for a screen's pixel ratio."""
    drawing = icon_file(name).read_text("utf-8").replace("#000", ink.name())
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, ink: QColor, size: int) -> QIcon:
    """An icon for a button, sharp on screens of single and double density."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, ink, size, ratio))
    return made
