"""Print the packet's very bytes: choose a printer, send, say how it went."""

import shutil
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from letterdesk.core.errors import UserError
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.command import Command
from letterdesk.gui.lp import (
    ASK_DEFAULT,
    LIST_PRINTERS,
    MOST_COPIES,
    PrintJob,
    ask_state,
    is_stopped,
    lp_command,
    no_printer,
    read_default,
    read_pages,
    read_printers,
    refused,
    stopped,
)
from letterdesk.gui.wording import say


def print_packet(pdf: bytes, pages: int, parent: QWidget, sent: Callable[[], None]) -> None:
    """Let a person print ``pdf``, which has ``pages`` pages; ``sent`` is told of a whole job.

    Through CUPS where there is one: it is handed the file itself, so that the paper shows
    what the preview showed. Elsewhere (Windows) the system's own dialog, and the pages
    painted at the printer's resolution.
    """
    if shutil.which("lp"):
        dialog = PrintDialog(pdf, pages, parent)
        dialog.sent.connect(sent)
        dialog.open()
    else:
        from letterdesk.gui.paint_pages import print_with_system_dialog

        print_with_system_dialog(pdf, parent, sent)


class PrintDialog(QDialog):
    """Printer, copies and pages, then the way of the job, all in one place."""

    sent = Signal()
    """The printer has the whole job."""

    def __init__(self, pdf: bytes, pages: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pdf = pdf
        self._last = pages
        self._command: Command | None = None

        self._printer = QComboBox()
        self._copies = QSpinBox()
        self._copies.setRange(1, MOST_COPIES)
        self._pages = QLineEdit()
        self._labels = QLabel(), QLabel(), QLabel()
        form = QFormLayout()
        for label, field in zip(
            self._labels, (self._printer, self._copies, self._pages), strict=True
        ):
            label.setBuddy(field)
            form.addRow(label, field)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._status = QLabel()
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setWordWrap(True)
        self._print = QPushButton()
        self._print.setDefault(True)
        self._print.setProperty("role", "main")
        self._close = QPushButton()
        buttons = QDialogButtonBox()
        buttons.addButton(self._print, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._status)
        column.addWidget(self._progress)
        column.addWidget(buttons)
        self.setMinimumWidth(420)

        buttons.accepted.connect(self._send)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self._let_go)
        self._retranslate()
        self._ask(LIST_PRINTERS, self._show_printers)

    # --- which printers there are ---

    def _show_printers(self, _status: int, output: str, _errors: str) -> None:
        self._printer.addItems(read_printers(output))
        if self._printer.count():
            self._ask(ASK_DEFAULT, self._choose_default)
        else:
            self._rest(no_printer())
            self._print.setEnabled(False)

    def _choose_default(self, _status: int, output: str, _errors: str) -> None:
        self._printer.setCurrentIndex(max(0, self._printer.findText(read_default(output))))
        self._rest()
        self._print.setFocus()

    # --- the way of the job ---

    def _send(self) -> None:
        try:
            pages = read_pages(self._pages.text(), self._last)
        except UserError as error:
            self._rest(error)
            self._pages.setFocus()
            return
        job = PrintJob(self._printer.currentText(), self._copies.value(), pages)
        self._ask(lp_command(job), self._follow, self._pdf)
        self._tell(self.tr("Sending the letters to the printer…"))

    def _follow(self, status: int, _output: str, errors: str) -> None:
        if status:
            self._rest(refused(errors))
        else:
            self._ask(ask_state(self._printer.currentText()), self._finish)

    def _finish(self, _status: int, output: str, _errors: str) -> None:
        self._rest(stopped(self._printer.currentText()) if is_stopped(output) else None)
        if not is_stopped(output):
            self._tell(self.tr("The printer has your letters."))
        # Twice on paper is the usual accident; who wants more opens this again.
        self._print.setEnabled(False)
        self._close.setText(self.tr("Close"))
        self._close.setFocus()
        self.sent.emit()

    def _ask(
        self,
        words: tuple[str, ...],
        then: Callable[[int, str, str], None],
        stdin: bytes = b"",
    ) -> None:
        self._print.setEnabled(False)
        self._progress.show()
        self._command = Command(words, then, self, stdin)

    def _rest(self, error: UserError | None = None) -> None:
        """Nothing is under way: show what there is to say and let the person go on."""
        self._command = None
        self._progress.hide()
        self._print.setEnabled(True)
        self._tell(f"{say(error.message)} {say(error.hint)}" if error else "")

    def _tell(self, words: str) -> None:
        self._status.setText(words)
        say_aloud(self, words)

    def _let_go(self) -> None:
        if self._command:
            self._command.stop()
        self._pdf = b""

    # --- words ---

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        names = self.tr("Printer"), self.tr("Copies"), self.tr("Pages")
        fields = self._printer, self._copies, self._pages
        for label, name, field in zip(self._labels, names, fields, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self._pages.setPlaceholderText(self.tr("all, or such as 1-2, 4"))
        self._progress.setAccessibleName(self.tr("Working"))
        self._print.setText(self.tr("Print"))
        self._close.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
