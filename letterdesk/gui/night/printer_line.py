"""One line about the printer: ready, in trouble, and how many jobs wait; asked again and again."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from letterdesk.core.printing import explain_trouble
from letterdesk.cups.answers import read_default, read_queue
from letterdesk.cups.commands import ASK_DEFAULT, watch
from letterdesk.gui.command import Command
from letterdesk.gui.widgets.box import stack
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import say

_AGAIN_SECONDS = 10


class PrinterLine(QWidget):
    """The computer's default printer, as CUPS tells of it. Empty where there is no CUPS."""

    def __init__(self) -> None:
        super().__init__()
        self.label = text("")
        stack(self).addWidget(self.label)
        self._printer = ""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.ask)
        if sys.platform != "win32":
            self.ask()

    def ask(self) -> None:
        Command(ASK_DEFAULT, self._ask_queue, self)

    def _ask_queue(self, status: int, output: str, _errors: str) -> None:
        self._printer = read_default(output) if status == 0 else ""
        if self._printer:
            Command(watch(self._printer), self._show, self)
            return
        self.label.setText(self.tr("This computer has no default printer."))
        self._again.start(_AGAIN_SECONDS * 1000)

    def _show(self, _status: int, output: str, _errors: str) -> None:
        queue = read_queue(output, self._printer)
        if queue.trouble:
            error = explain_trouble(queue.trouble, self._printer)
            self.label.setText(f"{say(error.message)} {say(error.hint)}")
        else:
            words = self.tr("Printer “{printer}” is ready. Jobs in line: {count}.")
            self.label.setText(words.format(printer=self._printer, count=queue.waiting))
        self._again.start(_AGAIN_SECONDS * 1000)
