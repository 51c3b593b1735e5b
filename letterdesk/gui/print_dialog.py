"""The system's own print dialog: which printer, which pages, how many copies."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from letterdesk.core.printing import PrintJob
from letterdesk.cups.commands import Order

_UNHEARD = (
    "properties",
    "pagesRadioButton",
    "pagesLineEdit",
    "pageSetCombo",
    "pageSetLabel",
    "colorMode",
)
"""What Qt's dialog on Linux keeps to its own painting, out of our sight; named as Qt names
them. Whoever sees such a choice would think that it counts. Other systems have none of them."""
_SIDES = {
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}


def knows_printers() -> bool:
    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(
    job: PrintJob, title: str, parent: QWidget, then: Callable[[QPrinter], None]
) -> QPrintDialog:
    """Open the dialog for ``job``; ``then`` gets what was chosen, unless it was cancelled."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(job.title)
    # The second side would carry the next letter, which goes to another office. Who wants
    # that says so in the dialog.
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    width, height = _inches(job.paper)
    printer.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Inch))
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    # Saving as a file has a button of its own, which says where the files are.
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, job.pages > 1)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, False)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, False)
    dialog.setMinMax(1, job.pages)

    def take(result: int) -> None:
        # A closure, because the dialog does not keep its printer alive.
        if result == QDialog.DialogCode.Accepted:
            then(printer)

    dialog.finished.connect(take)
    QDialog.open(dialog)  # its own open() wants a slot by name
    _hide_unheard(dialog)
    if (printers := dialog.findChild(QComboBox, "printers")) is not None:
        # With another printer Qt shows again what that one can do.
        printers.currentIndexChanged.connect(lambda: _hide_unheard(dialog))
    return dialog


def _hide_unheard(dialog: QPrintDialog) -> None:
    for name in _UNHEARD:
        if (widget := dialog.findChild(QWidget, name)) is not None:
            widget.hide()


def order_of(printer: QPrinter) -> Order:
    return Order(
        printer.printerName(),
        printer.copyCount(),
        _SIDES.get(printer.duplex(), Order.sides),
        printer.collateCopies(),
    )


def ranges_of(printer: QPrinter, pages: int) -> Sequence[tuple[int, int]]:
    """First and last pages in the order of printing, counted from 1, out of ``pages``."""
    ranges = [(1, pages)]
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        parts = [part.split("-") for part in printer.pageRanges().toString().split(",") if part]
        ranges = [(int(part[0]), int(part[-1])) for part in parts]
    if printer.pageOrder() is QPrinter.PageOrder.FirstPageFirst:
        return ranges
    forward = [page for first, last in ranges for page in range(first, last + 1)]
    return [(page, page) for page in reversed(forward)]


def _inches(paper: str) -> tuple[float, float]:
    """'na_letter_8.5x11in' is 8.5 inches wide and 11 high."""
    width, height = re.findall(r"[0-9.]+", paper.rpartition("_")[2])
    return float(width), float(height)
