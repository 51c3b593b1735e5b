"""The pages of a PDF, painted one under another on a desk-coloured ground.

Qt's own QPdfView was the other choice; see docs/decisions/0050.
"""

import math

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

LOGICAL_PIXELS_PER_POINT = 96 / 72
"""At 100 % a page has the size that screens call an inch: 96 logical pixels."""
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
GAP = 24
"""Ground around each page, in logical pixels."""
_SOFT_EDGE = 7
_RENDERED_AT_ONCE = 6
"""Pages kept as pictures. A letter at 100 % is 3.4 MB of them, at 4.0 on a sharp screen 200 MB."""
_MOST_RENDERED_BYTES = 64_000_000
_VEIL = QColor(128, 128, 128, 150)


class PageList(QAbstractScrollArea):
    """Shows a PDF held in memory. Knows nothing of letters, only of pages, counted from 0."""

    page_changed = Signal(int)
    """The page that most of the view shows."""
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._faded = False
        self._bytes = QBuffer(self)
        self._zoom: float | None = None
        self._page = 0
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._zoom_wheel = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Always there, so that fitting the width cannot make the bar come and go in a loop.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._find_page)

    # --- what is shown ---

    def open(self, pdf: bytes) -> bool:
        """Show ``pdf``; False when it is not a PDF that can be read, and nothing is shown."""
        self.close_document()
        self._bytes.setData(QByteArray(pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._bytes)
        if self._document.error() != QPdfDocument.Error.None_ or not self._document.pageCount():
            self.close_document()
            return False
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.page_changed.emit(0)
        return True

    def close_document(self) -> None:
        """Let go of the document, its bytes and every picture made of it."""
        self._document.close()
        self._bytes.close()
        self._bytes.setData(QByteArray())
        self._pictures.clear()
        self._page = 0
        self._lay_out()

    def page_count(self) -> int:
        return self._document.pageCount()

    def current_page(self) -> int:
        return self._page

    def text_of(self, page: int) -> str:
        """The text that a page's own bytes hold, lines broken as on the page."""
        # QtPdf puts this sign, which nobody can read, for a hyphen at a line's end.
        return self._document.getAllText(page).text().replace("\ufffe", "-")

    def show_page(self, page: int) -> None:
        """Scroll so that ``page`` starts at the top of the view."""
        if 0 <= page < self.page_count():
            self.verticalScrollBar().setValue(self._tops()[page] - GAP // 2)
            # The last pages may be too short to reach the top; the wish still counts.
            self._set_page(page)

    # --- zoom ---

    def zoom(self) -> float:
        """How large pages are, 1.0 being 96 logical pixels an inch."""
        if self._zoom is not None:
            return self._zoom
        widest = max((self._points(n).width() for n in range(self.page_count())), default=612)
        room = max(self.viewport().width() - 2 * GAP, 60)
        return float(min(room / (widest * LOGICAL_PIXELS_PER_POINT), ZOOMS[-1]))

    def fits_width(self) -> bool:
        return self._zoom is None

    def set_zoom(self, zoom: float | None) -> None:
        """Zoom by hand, or with None keep fitting the width. What is in the middle stays there."""
        if zoom is not None:
            zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        bar, half = self.verticalScrollBar(), self.viewport().height() / 2
        middle = (bar.value() + half) / max(self._height(), 1)
        self._zoom = zoom
        self._lay_out()
        bar.setValue(round(middle * self._height() - half))
        self.zoom_changed.emit()

    def zoom_in(self) -> None:
        self.set_zoom(next((z for z in ZOOMS if z > self.zoom() * 1.02), ZOOMS[-1]))

    def zoom_out(self) -> None:
        self.set_zoom(next((z for z in reversed(ZOOMS) if z < self.zoom() * 0.98), ZOOMS[0]))

    # --- where pages lie ---

    def _points(self, page: int) -> QSize:
        return self._document.pagePointSize(page).toSize()

    def _size(self, page: int) -> QSize:
        return self._points(page) * (self.zoom() * LOGICAL_PIXELS_PER_POINT)

    def _tops(self) -> list[int]:
        tops, y = [], GAP
        for page in range(self.page_count()):
            tops.append(y)
            y += self._size(page).height() + GAP
        return tops

    def _height(self) -> int:
        return GAP + sum(self._size(n).height() + GAP for n in range(self.page_count()))

    def _lay_out(self) -> None:
        view = self.viewport().size()
        widest = max((self._size(n).width() for n in range(self.page_count())), default=0)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(view.height())
        down.setSingleStep(48)
        down.setRange(0, max(0, self._height() - view.height()))
        across.setPageStep(view.width())
        across.setSingleStep(48)
        across.setRange(0, max(0, widest + 2 * GAP - view.width()))
        if self._zoom is not None and not across.value():
            across.setValue(across.maximum() // 2)
        self._find_page()
        self.viewport().update()

    def _find_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        self._set_page(max((n for n, top in enumerate(self._tops()) if top <= middle), default=0))

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # --- painting ---

    def set_faded(self, faded: bool) -> None:
        """Show the pages through a veil: they are not those of what is written now."""
        self._faded = faded
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window).darker(112))
        y0 = self.verticalScrollBar().value()
        for page, top in enumerate(self._tops()):
            size = self._size(page)
            frame = QRect(self._left(size.width()), top - y0, size.width(), size.height())
            if frame.adjusted(-GAP, -GAP, GAP, GAP).intersects(event.rect()):
                _paint_soft_edge(painter, frame)
                painter.drawImage(frame, self._picture(page, size))
                if self._faded:
                    painter.fillRect(frame, _VEIL)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -2, -2))

    def _left(self, width: int) -> int:
        room = self.viewport().width() - width
        return (
            max(room // 2, GAP - self.horizontalScrollBar().value())
            if room < 2 * GAP
            else room // 2
        )

    def _picture(self, page: int, size: QSize) -> QImage:
        """The page at the screen's own resolution; a few recent ones are kept."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
        key = (page, wanted.width())
        picture = self._pictures.pop(key, None)
        if picture is None:
            rendered = self._document.render(page, wanted)
            picture = QImage(rendered.size(), QImage.Format.Format_RGB32)
            picture.fill(Qt.GlobalColor.white)  # a PDF page has no ground of its own
            with QPainter(picture) as painter:
                painter.drawImage(0, 0, rendered)
        self._pictures[key] = picture
        while len(self._pictures) > 1 and (
            len(self._pictures) > _RENDERED_AT_ONCE
            or sum(p.sizeInBytes() for p in self._pictures.values()) > _MOST_RENDERED_BYTES
        ):
            self._pictures.pop(next(iter(self._pictures)))
        return picture

    # --- hands ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self.zoom_changed.emit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        # Touchpads send many small turns; a notch of a mouse wheel is 120 eighths of a degree.
        self._zoom_wheel += event.angleDelta().y()
        while abs(self._zoom_wheel) >= 120:
            if self._zoom_wheel > 0:
                self.zoom_in()
                self._zoom_wheel -= 120
            else:
                self.zoom_out()
                self._zoom_wheel += 120
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep() * 9 // 10)
            case _:
                super().keyPressEvent(event)


def _paint_soft_edge(painter: QPainter, page: QRect) -> None:
    """A shadow as of paper on a desk: thin sheets of grey, wider and fainter outwards."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 9))
    for spread in range(_SOFT_EDGE, 0, -1):
        painter.drawRoundedRect(
            page.adjusted(-spread, 2 - spread, spread, 2 + spread), spread + 1, spread + 1
        )
    painter.restore()
