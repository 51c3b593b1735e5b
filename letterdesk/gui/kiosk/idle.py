"""Nobody there any more: a warning with time to answer it, then the reset (WCAG 2.2, 2.2.1)."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from letterdesk.core.kiosk import WARNING_SECONDS
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import let_fill, text

_SPOKEN = frozenset({20, 10, 5})
"""Seconds left at which a screen reader says so. Each second would drown everything else."""


class IdleWarning(QDialog):
    """Counts down before everybody's eyes and ears. Any key, touch or movement closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Are you still there?"))
        heading = text(self.windowTitle(), "title")
        self._left = text("", "lead")
        how = text(
            self.tr("Press any key, touch the screen or move the mouse, and everything stays.")
        )
        self.stay_button = button(self.tr("I am still &here"), "main")
        self.stay_button.clicked.connect(self.accept)
        lines = stack(self, "m", "l")
        for line in (heading, self._left, how):
            lines.addWidget(line)
        lines.addStretch(1)
        lines.addLayout(row(self.stay_button))
        let_fill(self, em(32))
        self.resize(em(36), em(15))
        self.count(WARNING_SECONDS)
        self.stay_button.setAccessibleDescription(f"{self._left.text()} {how.text()}")

    @property
    def said(self) -> str:
        return self._left.text()

    def count(self, seconds: int) -> None:
        """Say that ``seconds`` are left."""
        words = self.tr(
            "In {count} seconds everything typed here will be removed, so that nobody else reads it."
        ).format(count=seconds)
        self._left.setText(words)
        self.setAccessibleName(f"{self.windowTitle()} {words}")
        self.setAccessibleDescription(words)
        if seconds in _SPOKEN:
            say_aloud(self, words)


class IdleWatch(QObject):
    """Waits ``seconds`` without a touch, warns, waits on, and says ``expired``.

    It begins with the first touch: in a session that nobody has touched there is nothing to
    remove.
    """

    expired = Signal()

    def __init__(
        self,
        seconds: float,
        window: QWidget,
        parent: QObject,
        *,
        second: int = 1000,
    ) -> None:
        """The warning stands over ``window``. A ``second`` of the countdown has that many ms."""
        super().__init__(parent)
        self._window = window
        self.warning: IdleWarning | None = None
        self._left = WARNING_SECONDS
        self._wait = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._wait.setTimerType(Qt.TimerType.CoarseTimer)
        self._wait.timeout.connect(self._warn)
        self._tick = QTimer(self, interval=second)
        self._tick.timeout.connect(self._count)

    def touch(self) -> None:
        """Somebody is there."""
        self._tick.stop()
        if self.warning is not None:
            self.warning.hide()
            self.warning.deleteLater()
            self.warning = None
        self._wait.start()

    def stop(self) -> None:
        self._wait.stop()
        self._tick.stop()

    def _warn(self) -> None:
        self._left = WARNING_SECONDS
        self.warning = IdleWarning(self._window)
        self.warning.finished.connect(self.touch)
        self.warning.open()
        say_aloud(self.warning, self.warning.accessibleName())
        self._tick.start()

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0 and self.warning is not None:
            self.warning.count(self._left)
        else:
            self.stop()
            self.expired.emit()
