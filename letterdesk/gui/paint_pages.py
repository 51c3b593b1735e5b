"""Print where no print system takes a PDF as it is: paint each page at the printer's dots."""

from collections.abc import Generator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from letterdesk.core.printing import not_sent

FINEST_DOTS_PER_INCH = 600
"""Finer dots cannot be seen in black text, and cost four times the memory for twice as many."""
_BAND_DOTS = 512
"""Height of the strips that a page is painted in: 10 MB at 600 dots an inch, not 135."""


def paint_pages(pdf: bytes, printer: QPrinter) -> Generator[tuple[int, int]]:
    """Paint the pages of ``pdf``; after each, give (how many done, of how many).

    Closed before the end, it takes the job back.

    Raises UserError when the printer cannot be opened.
    """
    data = QBuffer()
    data.setData(QByteArray(pdf))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(data)
    pages = document.pageCount()
    printer.setFullPage(True)  # margins are in the PDF; the printer's own would shift the page
    painter = QPainter()
    if not pages or not painter.begin(printer):
        raise not_sent()
    try:
        for page in range(pages):
            if page and not printer.newPage():
                raise not_sent()
            _paint_page(painter, document, page, printer)
            yield page + 1, pages
    except GeneratorExit:
        printer.abort()
        raise
    finally:
        painter.end()
        document.close()


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
