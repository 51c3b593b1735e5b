"""A panel that says in place what came of a button, and comes into view to say it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.style import space
from letterdesk.gui.widgets.text import text

_NEW_FOR = 500
"""Milliseconds for which words are new: the page finds room for them, and scrolls to them."""


def show_said(label: QLabel, words: str, role: str) -> None:
    """Let ``label`` say ``words`` in another role of the style sheet; nothing to say, no label."""
    label.setProperty("role", role)
    label.style().unpolish(label)
    label.style().polish(label)
    label.setText(words)
    label.setVisible(bool(words))


class TellingPanel(QWidget):
    """Whoever builds on it places ``_said``, and what else there is to press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = text("")
        self._new = QTimer(self, singleShot=True, interval=_NEW_FOR)

    @property
    def said(self) -> str:
        """What is shown and was spoken last; '' for nothing."""
        return self._said.text()

    def _tell(self, words: str, *, problem: bool = False) -> None:
        show_said(self._said, words, "problem" if problem else "body")
        say_aloud(self, words)
        if words:
            self._new.start()
            self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Come into view after new words, each time the page's layout grows or moves the panel."""
        if self._new.isActive():
            QTimer.singleShot(0, self, self._come_into_view)

    def _come_into_view(self) -> None:
        """Scroll so that neither the words nor what can be pressed lie below the window's edge."""
        within = self.parentWidget() if self.said else None
        while within is not None and not isinstance(within, QScrollArea):
            within = within.parentWidget()
        if within is not None:
            within.ensureWidgetVisible(self, 0, space("m"))
