"""Pictures of strangers, and codes for phones: drawn small, on white, whatever the window's colours."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from letterdesk.core.campaign import Logo
from letterdesk.gui.style import em, space

_HIGH, _WIDE = 3.2, 11.0
"""Em that a logo may take."""
_QUIET_ZONE = 4
"""Modules of white around a QR code (ISO/IEC 18004, 6.3.8)."""
_CODE_SIDE = 9.0
"""Em."""


def logo_label(logo: Logo, name: str) -> QLabel | None:
    """A logo with its ``name`` for screen readers; None when it cannot be drawn after all.

    On a white plate: most logos are made for paper, and dark ones would be lost at night.
    """
    label = QLabel()
    ratio = label.devicePixelRatioF()
    image = _draw(logo)
    if image is None:
        return None
    room = QSize(round(em(_WIDE) * ratio), round(em(_HIGH) * ratio))
    fitted = image.scaled(
        room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    margin = round(space("xs") * ratio)
    plate = QPixmap(fitted.width() + 2 * margin, fitted.height() + 2 * margin)
    plate.fill(QColor("white"))
    with QPainter(plate) as painter:
        painter.drawImage(margin, margin, fitted)
    plate.setDevicePixelRatio(ratio)
    label.setPixmap(plate)
    label.setFixedSize(plate.deviceIndependentSize().toSize())
    label.setAccessibleName(name)
    label.setToolTip(name)
    return label


def _draw(logo: Logo) -> QImage | None:
    """Its pixels, by the one reader that its form calls for; never by a guess at what it is."""
    file = QBuffer()
    file.setData(QByteArray(logo.data))
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(file, QByteArray(logo.form.encode()))
    reader.setAutoDetectImageFormat(False)
    image = reader.read()
    return None if image.isNull() else image


class QrCode(QWidget):
    """The code of a web page, for a phone to read off the screen."""

    def __init__(self, rows: Sequence[bytes], name: str) -> None:
        super().__init__()
        self._rows = rows
        self.setFixedSize(em(_CODE_SIDE), em(_CODE_SIDE))
        self.setAccessibleName(name)
        self.setToolTip(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Black on white at night too: phones read it no other way."""
        count = len(self._rows) + 2 * _QUIET_ZONE
        module = max(1, int(self.width() * self.devicePixelRatioF()) // count)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor("white"))
            scale = (
                1 / self.devicePixelRatioF()
            )  # whole dots of the screen, so that edges are sharp
            painter.scale(scale, scale)
            start = (int(self.width() / scale) - module * len(self._rows)) // 2
            for y, row in enumerate(self._rows):
                for x, dark in enumerate(row):
                    if dark:
                        painter.fillRect(
                            start + x * module, start + y * module, module, module, QColor("black")
                        )
