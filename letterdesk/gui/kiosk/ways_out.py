"""What leads out of the window, closed: links, the clipboard, the dialog for printing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QClipboard, QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from letterdesk.core.printing import PrintJob, Trouble, explain_trouble
from letterdesk.gui.outlets import AskPrinter

_SCHEMES = ("http", "https", "mailto", "file")


class ClosedLinks(QObject):
    """From now on a link opens nothing; it only says where it would have led."""

    asked = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        for scheme in _SCHEMES:
            # PySide takes the name as a str only, whatever its own type hints say.
            QDesktopServices.setUrlHandler(scheme, self, "keep_shut")  # type: ignore[arg-type]

    @Slot(QUrl)
    def keep_shut(self, url: QUrl) -> None:
        self.asked.emit(url.toDisplayString())

    def open_again(self) -> None:
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


def empty_clipboards() -> None:
    """Empty every clipboard there is, whoever filled it: the next writer can paste nothing."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    if clipboard.supportsFindBuffer():
        clipboard.clear(QClipboard.Mode.FindBuffer)


def print_at_once(printer_name: str) -> AskPrinter:
    """Print on that printer, '' for the computer's default, and ask nothing.

    The system's dialogs offer to write a file instead, where they like.
    """

    def ask(job: PrintJob, _title: str, _parent: QWidget, then: Callable[[QPrinter], None]) -> None:
        known = QPrinterInfo.availablePrinterNames()
        name = printer_name or QPrinterInfo.defaultPrinterName() or known[0]
        if name not in known:
            raise explain_trouble(Trouble.MISSING, name)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(name)
        printer.setDocName(job.title)
        printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
        then(printer)

    return ask
