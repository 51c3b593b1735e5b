"""The map on which somebody with a split ZIP code finds their district."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from letterdesk.core.state_map import StateMap
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.map.drawing import (
    Picture,
    paint_land,
    paint_marker,
    paint_names,
    paint_plate,
    paint_scale,
    scale_bar,
)
from letterdesk.gui.map.fills import FILLS
from letterdesk.gui.map.ground import Ground
from letterdesk.gui.map.labels import Label, fewest_zips, place_names, widest_places
from letterdesk.gui.map.view import View
from letterdesk.gui.style import em

_STEP = 1.25
"""How much closer one turn of the wheel, one key or one press leads."""
_CLOSEST = 90.0
"""Pixels to a mile. Borders are good to a mile or two: closer would promise too much."""
_PAN = 60
"""Pixels that an arrow key moves the map."""
_DRAG = 4
"""Pixels that a press may wander and still be a click."""
_KEYS = {
    Qt.Key.Key_Left: (_PAN, 0),
    Qt.Key.Key_Right: (-_PAN, 0),
    Qt.Key.Key_Up: (0, _PAN),
    Qt.Key.Key_Down: (0, -_PAN),
}


class DistrictMap(QWidget):
    """A state's districts, with those that the writer chooses among in fills of their own.

    The wheel, a pinch, and plus and minus zoom; dragging and the arrow keys move; Tab goes
    from candidate to candidate, Enter or Space chooses, and so does a click. Nothing is
    chosen until the writer does. For a screen reader the same choice is the list beside it.
    """

    chosen = Signal(str, int)
    """The state and district of the candidate that was chosen."""
    missed = Signal(int)
    """A click fell on a district that is no candidate; -1 outside of the state."""

    def __init__(self, state: StateMap, candidates: Mapping[int, str]) -> None:
        """``candidates`` gives the districts to choose among, with the name on each."""
        super().__init__()
        self.state = state
        self.names = dict(candidates)
        self.ground = Ground(state, list(candidates))
        self.here = self.ground.flat(state.here) if state.here is not None else None
        self.picked: int | None = None
        self.pointed: int | None = None
        """The candidate that the keyboard stands on."""
        self._under: int | None = None
        self._towns = [(town, self.ground.flat(town.point)) for town in state.towns]
        self._view: View | None = None
        self._moved = False
        self._pressed_at: QPointF | None = None
        self._dragged_from: QPointF | None = None
        self._pointer_moved = False
        self._picture: Picture | None = None
        self._labels: list[Label] = []
        self._plates: dict[int, QPointF] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Map of the districts"))
        self.setAccessibleDescription(
            self.tr(
                "The same choice as the list above. Arrow keys move the map, plus and minus"
                " bring it closer and farther, 0 goes back to your ZIP code. Tab goes from"
                " district to district, Space chooses."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(em(40), max(em(17), 360))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(12), max(em(17), 360))

    # --- what is chosen, what is shown ---

    def show_chosen(self, district: int | None) -> None:
        """Mark the candidate chosen elsewhere; None marks none."""
        self.picked = district
        self.update()

    @property
    def view(self) -> View:
        if self._view is None:
            self._view = self.ground.first_look(self.here, QSizeF(self.size()))
            self._lay_out()
        return self._view

    def look_around(self) -> None:
        """Show the surroundings of the ZIP code, as far as there is something of every candidate."""
        self._moved = False
        self._look(self.ground.first_look(self.here, QSizeF(self.size())))

    def look_at_whole(self) -> None:
        """Show the whole state."""
        self._moved = True
        self._look(self.ground.whole(QSizeF(self.size())))

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
        self.zoom(_STEP**2)

    def farther(self) -> None:
        self.zoom(_STEP**-2)

    def pan(self, dx: float, dy: float) -> None:
        """Move the map by pixels, as far as some of the state stays in the middle."""
        moved = self.view.moved(dx, dy)
        box = self.ground.box
        middle = QPointF(
            min(max(moved.middle.x(), box.left()), box.right()),
            min(max(moved.middle.y(), box.top()), box.bottom()),
        )
        self._moved = True
        self._view = View(middle, moved.scale, moved.size)
        if self._pressed_at is None:
            self._lay_out()  # while the map is dragged, names go with it
        self.update()

    def _look(self, view: View) -> None:
        self._view = view
        self._lay_out()
        self.update()

    def forget_picture(self) -> None:
        """Paint the land anew the next time."""
        self._picture = None

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
            self._lay_out()

    # --- choosing ---

    def _choose(self, district: int) -> None:
        self.picked = district
        self.update()
        say_aloud(self, self.tr("Chosen: {district}").format(district=self.names[district]))
        self.chosen.emit(self.state.state, district)

    def _click(self, pixel: QPointF) -> None:
        district = self.ground.district_at(self.view.to_map(pixel))
        if district is not None and district in self.names:
            self._choose(district)
        else:
            self.missed.emit(-1 if district is None else district)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the candidates, then on to the next control."""
        order = self.ground.candidates
        at = order.index(self.pointed) if self.pointed in order else -1
        following = at + (1 if forward else -1)
        if self.hasFocus() and 0 <= following < len(order):
            self._point_at(order[following])
            return True
        return super().focusNextPrevChild(forward)

    def _point_at(self, district: int) -> None:
        self.pointed = district
        if district not in self._plates:  # out of view
            self._moved = True
            self._look(self.ground.whole_of(district, QSizeF(self.size())))
        self.update()
        say_aloud(self, self.names[district])

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if (by := _KEYS.get(Qt.Key(key))) is not None:
            self.pan(*by)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_STEP)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(1 / _STEP)
        elif key == Qt.Key.Key_0:
            self.look_around()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            self.pointed is not None
        ):
            self._choose(self.pointed)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed = None
        self.update()

    # --- mouse and touch ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = self._dragged_from = event.position()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer_moved = True
        here = event.position()
        if self._pressed_at is None or self._dragged_from is None:
            self._hover(self.ground.district_at(self.view.to_map(here)))
            return
        if (here - self._pressed_at).manhattanLength() > _DRAG or self._is_dragging():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            by = here - self._dragged_from
            self._dragged_from = here
            self.pan(by.x(), by.y())

    def _is_dragging(self) -> bool:
        return self._dragged_from != self._pressed_at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        was_drag = self._is_dragging()
        self._pressed_at = self._dragged_from = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if was_drag:
            self._lay_out()
            self.update()
        else:
            self._click(event.position())

    def _hover(self, district: int | None) -> None:
        under = district if district in self.names else None
        self.setCursor(
            Qt.CursorShape.OpenHandCursor if under is None else Qt.CursorShape.PointingHandCursor
        )
        if under != self._under:
            self._under = under
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer_moved = False
        self._hover(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom; but a page that is being scrolled goes on when the map comes under the pointer."""
        wanted = self._pointer_moved or self.hasFocus()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            wanted = True
        turns = event.angleDelta().y() / 120
        if wanted and turns:
            self.zoom(_STEP**turns, event.position())
            event.accept()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pressed_at = self._dragged_from = None
                self.zoom(pinch.scaleFactor(), self.mapFromGlobal(pinch.centerPoint()))
                return True
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    # --- painting ---

    def _fonts(self) -> tuple[QFont, QFont]:
        """Of the candidates' names, and of towns."""
        plate, town = QFont(self.font()), QFont(self.font())
        plate.setWeight(QFont.Weight.DemiBold)
        town.setPixelSize(max(11, em(0.85)))
        return plate, town

    def _lay_out(self) -> None:
        """Find a place for every name in the present view."""
        if self._view is None:
            return
        view = self._view
        marker = view.transform.map(self.here) if self.here is not None else None
        taken = [QRectF(0, view.size.height() - em(2.6), em(11), em(2.6))]  # the scale
        if marker is not None:
            taken.append(QRectF(marker.x() - em(0.7), marker.y() - em(0.7), em(6.5), em(1.4)))
        self._plates = {}
        for number, pixel in widest_places(self.ground, view, marker).items():
            box = self._free_box(number, pixel, taken)
            if box is not None:
                taken.append(box)
                self._plates[number] = view.to_map(box.center())
        fewest = fewest_zips(view)
        names = ((town.name, anchor) for town, anchor in self._towns if town.zips >= fewest)
        self._labels = place_names(names, view, QFontMetricsF(self._fonts()[1]), taken)

    def plates(self) -> list[QRectF]:
        """Where the candidates' names stand, in pixels."""
        return [self._plate_box(n, self.view.transform.map(at)) for n, at in self._plates.items()]

    def _free_box(self, number: int, pixel: QPointF, taken: list[QRectF]) -> QRectF | None:
        """The plate of a name at ``pixel`` or, rather than over another, a little above or below.

        None for one of many candidates without room: it is named from nearer by.
        """
        box = self._plate_box(number, pixel)
        few = len(self.names) <= FILLS
        for lines in (0, 1, -1, 2, -2, 3, -3) if few else (0,):
            moved = self._plate_box(number, pixel + QPointF(0, lines * box.height() * 1.1))
            if not any(moved.intersects(other) for other in taken):
                return moved
        return box if few else None

    def _plate_box(self, number: int, middle: QPointF) -> QRectF:
        """The plate of a candidate's name around a pixel, kept inside the map."""
        metrics = QFontMetricsF(self._fonts()[0])
        width = metrics.horizontalAdvance(self._plate_words(number)) + em(1.2)
        box = QRectF(0, 0, width, metrics.height() + em(0.4))
        box.moveCenter(middle)
        box.moveLeft(max(4.0, min(box.left(), self.width() - width - 4)))
        box.moveTop(max(4.0, min(box.top(), self.height() - box.height() - 4)))
        return box

    def _plate_words(self, number: int) -> str:
        return f"✓ {self.names[number]}" if number == self.picked else self.names[number]

    def paintEvent(self, event: QPaintEvent) -> None:
        view, palette = self.view, self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), em(0.4), em(0.4))
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Window))
        self._picture = paint_land(painter, self.ground, view, palette, self._picture)
        self._paint_marked(painter, view, palette)
        plate, town = self._fonts()
        paint_names(painter, self._labels, view, palette, town)
        painter.setFont(plate)
        for number, anchor in self._plates.items():
            paint_plate(
                painter,
                self._plate_box(number, view.transform.map(anchor)),
                self._plate_words(number),
                palette,
                picked=number == self.picked,
                pointed=number == self.pointed,
            )
        if self.here is not None:
            words = self.tr("ZIP {zip}").format(zip=self.state.zip)
            paint_marker(painter, view.transform.map(self.here), words, palette, town)
        miles, length = scale_bar(view, em(7))
        words = self.tr("1 mile") if miles == 1 else self.tr("{number} miles")
        paint_scale(painter, length, words.format(number=f"{miles:g}"), palette, town)
        painter.setClipping(False)
        role = QPalette.ColorRole.Shadow if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(role), 2 if self.hasFocus() else 1))
        painter.drawPath(frame)

    def _paint_marked(self, painter: QPainter, view: View, palette: QPalette) -> None:
        """Outlines of what is under the pointer, chosen, and under the keyboard."""
        text = palette.color(QPalette.ColorRole.WindowText)
        chosen = palette.color(QPalette.ColorRole.Highlight)
        focus = palette.color(QPalette.ColorRole.Shadow)
        for number, pen in (
            (self._under, QPen(text, 3)),
            (self.picked, QPen(chosen, 4)),
            (self.pointed, QPen(focus, 4, Qt.PenStyle.DashLine)),
        ):
            if number is not None:
                self.ground.outline(painter, view, number, pen)
