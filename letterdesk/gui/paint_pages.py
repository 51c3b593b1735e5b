"""Print where no print system takes a PDF as it is: paint each page at the printer's dots."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QMessageBox, QProgressDialog, QWidget

from letterdesk.core.errors import UserError
from letterdesk.gui.lp import JOB_TITLE, no_printer, refused
from letterdesk.gui.wording import say

if TYPE_CHECKING:
    from PySide6.QtGui import QPageRanges

FINEST_DOTS_PER_INCH = 600
"""Finer dots cannot be seen in black text, and cost four times the memory for twice as many."""
_BAND_DOTS = 512
"""Height of the strips that a page is painted in: 10 MB at 600 dots an inch, not 135."""


def print_with_system_dialog(pdf: bytes, parent: QWidget, sent: Callable[[], None]) -> None:
    """Let a person choose a printer in the system's dialog and paint ``pdf`` on it.

    ``sent`` is called when every page has been painted.
    """
    if not QPrinterInfo.availablePrinterNames():
        _show(no_printer(), parent)
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB_TITLE)
    # The second side would carry the next letter, which goes to another office.
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    progress = QProgressDialog(parent)
    progress.setLabelText(
        QCoreApplication.translate("Printing", "Sending the letters to the printer…")
    )
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    try:
        for done, of in paint_pages(pdf, printer):
            progress.setMaximum(of)
            progress.setValue(done)  # lets the window breathe, and the person cancel
            if progress.wasCanceled():
                printer.abort()
                return
    except UserError as error:
        _show(error, parent)
        return
    sent()


def paint_pages(pdf: bytes, printer: QPrinter) -> Iterator[tuple[int, int]]:
    """Paint the pages that ``printer`` was asked for; after each, give (how many done, of how many).

    Raises UserError when the printer cannot be opened.
    """
    data = QBuffer()
    data.setData(QByteArray(pdf))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(data)
    wanted = _wanted(printer.pageRanges(), document.pageCount())
    printer.setFullPage(True)  # margins are in the PDF; the printer's own would shift the page
    painter = QPainter()
    if not wanted or not painter.begin(printer):
        raise refused("")
    try:
        for done, page in enumerate(wanted, start=1):
            if done > 1 and not printer.newPage():
                raise refused("")
            _paint_page(painter, document, page, printer)
            yield done, len(wanted)
    finally:
        painter.end()
        document.close()


def _wanted(ranges: "QPageRanges", count: int) -> list[int]:
    return [n for n in range(count) if ranges.isEmpty() or ranges.contains(n + 1)]


def _paint_page(painter: QPainter, document: QPdfDocument, page: int, printer: QPrinter) -> None:
    points = document.pagePointSize(page)
    resolution = printer.resolution()
    dots = min(resolution, FINEST_DOTS_PER_INCH)
    size = QSize(round(points.width() * dots / 72), round(points.height() * dots / 72))
    painter.save()
    painter.scale(resolution / dots, resolution / dots)
    for top in range(0, size.height(), _BAND_DOTS):
        band = QRect(0, top, size.width(), min(_BAND_DOTS, size.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(size)
        options.setScaledClipRect(band)
        painter.drawImage(band.topLeft(), document.render(page, band.size(), options))
    painter.restore()


def _show(error: UserError, parent: QWidget) -> None:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(say(error.message))
    box.setInformativeText(say(error.hint))
    box.exec()
