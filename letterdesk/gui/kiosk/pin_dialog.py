"""Asks for the organiser's PIN. It is not known here: the supervisor says whether it was right."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.field import Field
from letterdesk.gui.widgets.text import let_fill, text


class PinDialog(QDialog):
    tried = Signal(str)
    """A PIN was entered."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("For the organizer"))
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field(self.tr("&PIN"), self.pin)
        self.end_button = button(self.tr("&End the kiosk"), "main")
        self.end_button.setDefault(True)
        self.end_button.clicked.connect(self._try)
        back = button(self.tr("&Go back"))
        back.clicked.connect(self.reject)
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._may_try)
        lines = stack(self, "m", "l")
        lines.addWidget(text(self.windowTitle(), "title"))
        lines.addWidget(text(self.tr("The PIN ends the kiosk and leads back to the computer.")))
        lines.addWidget(self.field)
        lines.addStretch(1)
        lines.addLayout(row(self.end_button, back))
        let_fill(self, em(26))
        self.resize(em(32), em(17))
        self.pin.setFocus()

    def refuse(self, seconds: int) -> None:
        """Say that it was wrong, and let ``seconds`` pass before the next try."""
        words = self.tr("That is not the PIN. Please wait {count} seconds, then try again.")
        self.field.set_problem(words.format(count=seconds))
        say_aloud(self, self.field.problem)
        self.end_button.setEnabled(False)
        self._wait.start(seconds * 1000)

    def _try(self) -> None:
        entered = self.pin.text()
        self.pin.setText("")  # not clear(), which can be undone
        if entered.strip():
            self.tried.emit(entered)

    def _may_try(self) -> None:
        self.field.set_problem("")
        self.end_button.setEnabled(True)
        self.pin.setFocus()
