"""Printing from where there is no room to say how it goes: in a small window of its own."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from letterdesk.core.printing import PrintJob, PrintKind
from letterdesk.gui.outlets import AskPrinter
from letterdesk.gui.print_panel import PrintPanel
from letterdesk.gui.services import ask_printer
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import row, stack
from letterdesk.gui.widgets.button import button


def print_packet(
    pdf: bytes, pages: int, parent: QWidget, sent: Callable[[], None], ask: AskPrinter = ask_printer
) -> None:
    """Let a person print sheets that are no letters; ``sent`` is told of a whole job."""
    dialog = PrintingDialog(PrintJob(PrintKind.LIST, pdf, pages), parent, ask)
    dialog.panel.sent.connect(sent)
    dialog.open()


class PrintingDialog(QDialog):
    """Asks for a printer, says how the job stands, and may be closed at any time."""

    def __init__(self, job: PrintJob, parent: QWidget, ask: AskPrinter = ask_printer) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self.panel = PrintPanel(ask)
        close = button(self.tr("&Close"))
        close.clicked.connect(self.reject)
        lines = stack(self, "m", "l")
        lines.addWidget(self.panel)
        lines.addStretch(1)
        lines.addLayout(row(close))
        self.resize(em(30), em(12))
        self.panel.ask(job, self.windowTitle())
        if self.panel.dialog is not None:
            self.panel.dialog.rejected.connect(self.reject)
