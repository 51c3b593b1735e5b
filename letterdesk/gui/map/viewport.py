"""A widget that shows a part of the map: which part, and how it comes closer and moves."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from letterdesk.gui.map.ground import Ground
from letterdesk.gui.map.view import View

STEP = 1.25
"""How much closer one turn of the wheel or one key leads."""
_CLOSEST = 90.0
"""Pixels to a mile. Borders are good to a mile or two: closer would promise too much."""


class Viewport(QWidget):
    """Looks at the ground. What is written on it is for those who inherit."""

    def __init__(self, ground: Ground, here: QPointF | None) -> None:
        """``here`` is where the first look is around, on the flat map."""
        super().__init__()
        self.ground, self.here = ground, here
        self.held = False
        """While a hand drags the map, names go with it; they find new places afterwards."""
        self._view: View | None = None
        self._moved = False

    def lay_out(self) -> None:
        """Find places for what is written on the map, after the view has changed."""

    @property
    def view(self) -> View:
        if self._view is None:
            self._view = self.ground.first_look(self.here, QSizeF(self.size()))
            self.lay_out()
        return self._view

    def look_around(self) -> None:
        """Show the surroundings of the ZIP code, as far as there is something of every candidate."""
        self._moved = False
        self._look(self.ground.first_look(self.here, QSizeF(self.size())))

    def look_at_whole(self) -> None:
        """Show the whole state."""
        self._moved = True
        self._look(self.ground.whole(QSizeF(self.size())))

    def look_at_district(self, district: int) -> None:
        """Show all of one district."""
        self._moved = True
        self._look(self.ground.whole_of(district, QSizeF(self.size())))

    def zoom(self, factor: float, at: QPointF | None = None) -> bool:
        """Closer by ``factor`` around a pixel (the middle without one). False at either end."""
        view = self.view
        farthest = self.ground.whole(view.size).scale * 0.8
        closest = max(farthest, view.scale * _CLOSEST / view.pixels_per_mile)
        factor = max(farthest, min(closest, view.scale * factor)) / view.scale
        if abs(factor - 1) < 1e-9:
            return False
        self._moved = True
        self._look(view.zoomed(factor, at or QRectF(self.rect()).center()))
        return True

    def closer(self) -> None:
        self.zoom(STEP**2)

    def farther(self) -> None:
        self.zoom(STEP**-2)

    def pan(self, dx: float, dy: float) -> bool:
        """Move the map by pixels, as far as some of the state stays in the middle. False at its end."""
        before = self.view
        moved = before.moved(dx, dy)
        box = self.ground.box
        middle = QPointF(
            min(max(moved.middle.x(), box.left()), box.right()),
            min(max(moved.middle.y(), box.top()), box.bottom()),
        )
        self._moved = True
        self._view = View(middle, moved.scale, moved.size)
        if not self.held:
            self.lay_out()
        self.update()
        return middle != before.middle

    def _look(self, view: View) -> None:
        self._view = view
        self.lay_out()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._view is None or not self._moved:
            self._view = None
            self.update()
        else:
            self._look(View(self._view.middle, self._view.scale, QSizeF(self.size())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._view is not None:
            self.lay_out()
