"""A map that hands can move: by wheel, mouse, keys, fingers on the screen, and touchpad."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QTouchEvent, QWheelEvent

from letterdesk.gui.map.ground import Ground
from letterdesk.gui.map.touch import Fingers, fingers
from letterdesk.gui.map.viewport import STEP, Viewport

_PAN = 60
"""Pixels that an arrow key moves the map."""
_DRAG = 4
"""Pixels that a press of the mouse may wander and still be a click."""
_FINGER_DRAG = 12
"""The same for a finger, which is less steady."""
_KEYS = {
    Qt.Key.Key_Left: (_PAN, 0),
    Qt.Key.Key_Right: (-_PAN, 0),
    Qt.Key.Key_Up: (0, _PAN),
    Qt.Key.Key_Down: (0, -_PAN),
}


class MovableMap(Viewport):
    """Turns what hands do into a zoom, a pan, or a click."""

    def __init__(self, ground: Ground, here: QPointF | None) -> None:
        super().__init__(ground, here)
        self._pressed_at: QPointF | None = None
        self._dragged_from: QPointF | None = None
        self._fingers: Fingers | None = None
        self._pointer_moved = False
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    # --- for those who inherit ---

    def click(self, pixel: QPointF) -> None:
        """A click or a tap fell here."""

    def hover(self, pixel: QPointF | None) -> None:
        """The pointer rests here, without a button; None when it has left."""

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.pan(*_KEYS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.look_around()
        else:
            super().keyPressEvent(event)

    # --- one pointer: the mouse, or one finger ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._take_hold(event.position())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer_moved = True
        if self._pressed_at is None:
            self.hover(event.position())
        else:
            self._drag_to(event.position(), _DRAG)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        else:
            self._let_go(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer_moved = False
        self.hover(None)

    def _take_hold(self, here: QPointF | None) -> None:
        """Begin a press; None lets go of one without a click."""
        self._pressed_at = self._dragged_from = here
        self.held = here is not None

    def _is_dragging(self) -> bool:
        return self._dragged_from != self._pressed_at

    def _drag_to(self, here: QPointF, steady: float) -> None:
        """Move with the pointer once it has gone farther than ``steady`` pixels."""
        if self._pressed_at is None or self._dragged_from is None:
            return
        if (here - self._pressed_at).manhattanLength() > steady or self._is_dragging():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            by = here - self._dragged_from
            self._dragged_from = here
            self.pan(by.x(), by.y())

    def _let_go(self, here: QPointF | None) -> None:
        """End a press; without a drag it was a click ``here``."""
        was_drag = self._is_dragging()
        self._take_hold(None)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if was_drag:
            self.lay_out()
            self.update()
        elif here is not None:
            self.click(here)

    # --- wheel, touchpad, and fingers on the screen ---

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom; but a page that is being scrolled goes on when the map comes under the pointer.

        Two fingers on a touchpad, which tell when they begin and end, move the map.
        """
        wanted = self._pointer_moved or self.hasFocus()
        by, turns = event.pixelDelta(), event.angleDelta().y() / 120
        done = False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP**turns, event.position())
            done = True
        elif wanted and event.phase() is not Qt.ScrollPhase.NoScrollPhase and not by.isNull():
            done = self.pan(by.x(), by.y())
        elif wanted and turns:
            self.zoom(STEP**turns, event.position())
            done = True
        event.setAccepted(done)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> bool:
        """One finger drags and taps as the mouse does; two move and zoom at once."""
        now, before = fingers(event), self._fingers
        self._fingers = now
        if now is None:  # the last one was lifted, or the system took the touch away
            if self._pressed_at is not None:
                taken_away = event.type() is QEvent.Type.TouchCancel
                self._let_go(None if taken_away else event.points()[0].position())
        elif before is None and now.count == 1:
            self._take_hold(now.middle)
        elif now.count == 1:
            self._drag_to(now.middle, _FINGER_DRAG)
        else:
            self._take_hold(None)  # no tap any more
            if before is not None and before.count == now.count:
                by = now.middle - before.middle
                self.pan(by.x(), by.y())
                self.zoom(now.spread / before.spread, now.middle)
        return True
