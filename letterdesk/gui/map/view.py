"""Which part of the map is on screen."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

_UNITS_PER_MILE = 1 / 69.1


@dataclass(frozen=True)
class View:
    """A window on the flat map, in its units: the middle of it, and pixels to a unit."""

    middle: QPointF
    scale: float
    size: QSizeF
    """Of the widget, in pixels."""

    @property
    def pixels_per_mile(self) -> float:
        return self.scale * _UNITS_PER_MILE

    @property
    def transform(self) -> QTransform:
        """From the flat map to pixels."""
        return QTransform(
            self.scale,
            0,
            0,
            self.scale,
            self.size.width() / 2 - self.middle.x() * self.scale,
            self.size.height() / 2 - self.middle.y() * self.scale,
        )

    def to_map(self, pixel: QPointF) -> QPointF:
        return QPointF(
            self.middle.x() + (pixel.x() - self.size.width() / 2) / self.scale,
            self.middle.y() + (pixel.y() - self.size.height() / 2) / self.scale,
        )

    def moved(self, dx: float, dy: float) -> "View":
        """The map drawn ``dx``, ``dy`` pixels further right and down."""
        return replace(self, middle=self.middle - QPointF(dx, dy) / self.scale)

    def zoomed(self, factor: float, at: QPointF) -> "View":
        """Closer by ``factor``; what is under the pixel ``at`` stays there."""
        fixed = self.to_map(at)
        return replace(
            self,
            scale=self.scale * factor,
            middle=fixed + (self.middle - fixed) / factor,
        )


def fitting(box: QRectF, size: QSizeF) -> View:
    """The view that shows all of ``box`` with some room around it."""
    scale = 0.94 * min(
        size.width() / max(box.width(), 1e-6), size.height() / max(box.height(), 1e-6)
    )
    return View(box.center(), scale, size)


def around(middle: QPointF, miles: float, size: QSizeF) -> View:
    """The view that reaches ``miles`` from its middle to the nearest edge."""
    reach = min(size.width(), size.height()) / 2
    return View(middle, reach / (miles * _UNITS_PER_MILE), size)
