"""A card that can be chosen: a radio button or check box whose words may wrap."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from letterdesk.gui.widgets.box import spaced, stack
from letterdesk.gui.widgets.text import text


class Choice(QFrame):
    """One thing to choose: a title and lines under it; a click anywhere on it chooses.

    Qt's own buttons cannot wrap their text, which cuts it off when letters are large. So
    the button here is only the mark, and carries the words as its accessible name.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        button: QAbstractButton,
        title: str,
        details: Iterable[str] = (),
        *,
        title_role: str = "strong",
        dense: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("role", "choice")
        self.button = button
        button.installEventFilter(self)
        details = tuple(detail for detail in details if detail)
        button.setAccessibleName(title)
        button.setAccessibleDescription(" ".join(details))
        button.toggled.connect(self._show_state)
        line = spaced(QHBoxLayout(self), "s", "s" if dense else "m")
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.lines = stack(gap="xs")
        self.lines.addWidget(text(title, title_role))
        for detail in details:
            self.lines.addWidget(text(detail))
        self.lines.addStretch(1)
        line.addLayout(self.lines, 1)

    def add_line(self, widget: QWidget) -> None:
        """One more line, such as a phone number with its icon."""
        self.lines.insertWidget(self.lines.count() - 1, widget)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()
        else:
            super().mouseReleaseEvent(event)

    def _show_state(self, chosen: bool) -> None:
        self._mark("chosen", chosen)
        self.toggled.emit(chosen)

    def eventFilter(self, button: QObject, event: QEvent) -> bool:
        """Show on the whole card that its button has the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._mark("focused", event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(button, event)

    def _mark(self, name: str, value: bool) -> None:
        self.setProperty(name, value)
        self.style().unpolish(self)
        self.style().polish(self)


def radio(title: str, *details: str, dense: bool = False) -> Choice:
    """One of several; put its ``button`` in a QButtonGroup."""
    return Choice(QRadioButton(), title, details, dense=dense)


def tick(title: str, *details: str, title_role: str = "strong") -> Choice:
    """One that may be chosen beside others."""
    return Choice(QCheckBox(), title, details, title_role=title_role)
