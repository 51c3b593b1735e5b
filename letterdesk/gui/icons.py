"""Line icons: our own SVG drawings, inked in a colour of the palette when they are shown."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImageReader, QPixmap

from letterdesk.store.paths import bundled


def icon_file(name: str) -> Path:
    """The SVG file of an icon."""
    return bundled("resources") / "icons" / f"{name}.svg"


def pixmap(name: str, ink: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon of ``size`` pixels a side, drawn in one colour, for a screen's pixel ratio."""
    drawing = QBuffer()
    drawing.setData(icon_file(name).read_bytes().replace(b"#000", ink.name().encode()))
    drawing.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(drawing, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(size * ratio), round(size * ratio)))
    picture = QPixmap.fromImage(reader.read())
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, ink: QColor, size: int) -> QIcon:
    """An icon for a button, as sharp as the sharpest screen."""
    screens = QGuiApplication.screens()
    return QIcon(pixmap(name, ink, size, max(screen.devicePixelRatio() for screen in screens)))
