"""Sees every key, touch and movement in the program's windows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

_WATCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class InputWatch(QObject):
    """Says when somebody is there; and lets nobody drag words out of a field."""

    touched = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.holds_back: Callable[[], bool] = lambda: False
        """Whether what was pressed only says that somebody is there, and does nothing else."""
        self._pointer = QCursor.pos()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _WATCHED:
            return False
        if kind == QEvent.Type.MouseMove:
            # Windows that come and go make moves of their own, on the spot.
            if (now := QCursor.pos()) == self._pointer:
                return False
            self._pointer = now
        held = self.holds_back()
        self.touched.emit()
        if held:
            return kind not in (QEvent.Type.MouseMove, QEvent.Type.TabletMove)
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            _begin_no_drag(watched, event)
        return False


def _begin_no_drag(pressed: QObject, event: QMouseEvent) -> None:
    """Qt drags what is selected when it is pressed on. What is not selected cannot be."""
    field = pressed.parent()
    if isinstance(field, (QPlainTextEdit, QTextEdit)) and pressed is field.viewport():
        cursor = field.textCursor()
        place = field.cursorForPosition(event.position().toPoint()).position()
        if cursor.selectionStart() <= place <= cursor.selectionEnd() and cursor.hasSelection():
            cursor.clearSelection()
            field.setTextCursor(cursor)
