"""The packet as it will be on paper: its pages, zoom, and the same words as plain text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from letterdesk.gui.pdf_pages import PageList


class PacketView(QWidget):
    """Shows the very bytes that are saved and printed. Pages are counted from 0.

    Painted pages say nothing to a screen reader, so the words of the page in view are
    beside them on request, as text that can be read and searched with the keyboard.
    """

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        """``compact`` leaves the buttons for zooming out; their keys stay."""
        super().__init__(parent)
        self._pages: PageList | None = None
        self._texts: tuple[str, ...] = ()
        self._damaged = False

        self._previous = _tool("‹")
        self._next = _tool("›")
        self._place = _plain_label()
        self._smaller = _tool("−")
        self._larger = _tool("+")
        self._scale = _plain_label()
        self._fit = _tool("")
        self._as_text = _tool("")
        self._as_text.setCheckable(True)
        self._sentence = _plain_label()
        self._sentence.setWordWrap(True)
        self._sheet = QStackedWidget()
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._refresh()
        for control in (self._smaller, self._scale, self._larger, self._fit):
            control.setVisible(not compact)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        for control in (self._previous, self._place, self._next):
            bar.addWidget(control)
        bar.addStretch()
        for control in (self._smaller, self._scale, self._larger, self._fit):
            bar.addWidget(control)
        bar.addStretch()
        bar.addWidget(self._as_text)

        self._scale.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMargin(24)
        self._sheet.addWidget(self._sentence)
        # With this, the arrow keys move a caret, which is what a screen reader follows.
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setTabChangesFocus(True)
        self._text.hide()
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._sheet)
        halves.addWidget(self._text)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(halves, 1)

    def _connect(self) -> None:
        self._previous.clicked.connect(self._show_previous)
        self._next.clicked.connect(self._show_next)
        self._smaller.clicked.connect(self.zoom_out)
        self._larger.clicked.connect(self.zoom_in)
        self._fit.clicked.connect(self.fit_width)
        self._as_text.toggled.connect(self._show_text)
        for keys, does in (
            (QKeySequence.StandardKey.ZoomIn, self.zoom_in),
            ("Ctrl+=", self.zoom_in),  # the same key without Shift
            (QKeySequence.StandardKey.ZoomOut, self.zoom_out),
            ("Ctrl+0", self.fit_width),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    # --- what the wizard calls ---

    def show_document(self, pdf: bytes, texts: Sequence[str] = ()) -> bool:
        """Show ``pdf`` from its first page; False (and a sentence) when it cannot be shown."""
        self._texts = tuple(texts)
        shown = self._page_list().open(pdf)
        self._damaged = not shown
        self._refresh()
        return shown

    def renew_document(self, pdf: bytes) -> bool:
        """Show a newer ``pdf`` of the same pages, and stay at the place that is looked at."""
        page, bar = self.current_page(), self._page_list().verticalScrollBar()
        place = bar.value()
        shown = self.show_document(pdf)
        if page < self.page_count():
            bar.setValue(place)
        return shown

    def set_stale(self, stale: bool) -> None:
        """Grey the pages while they are older than what they should show."""
        if self._pages:
            self._pages.set_faded(stale)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Give each page's words as they read best aloud.

        A page without any is read from the PDF itself, with its lines as they are broken.
        """
        self._texts = tuple(texts)
        self._refresh()

    def show_page(self, page: int) -> None:
        """Scroll to ``page``, if there is such a page."""
        if self._pages:
            self._pages.show_page(page)

    def current_page(self) -> int:
        return self._pages.current_page() if self._pages else 0

    def page_count(self) -> int:
        return self._pages.page_count() if self._pages else 0

    def current_text(self) -> str:
        """The words of the page in view; '' without a document."""
        if not self._pages or not self.page_count():
            return ""
        page = self.current_page()
        return self._texts[page] if page < len(self._texts) else self._pages.text_of(page)

    def clear(self) -> None:
        """Let go of the document: its bytes, its pictures and its words."""
        self._texts = ()
        self._damaged = False
        if self._pages:
            self._pages.close_document()
        self._refresh()

    def zoom_in(self) -> None:
        if self._pages:
            self._pages.zoom_in()

    def zoom_out(self) -> None:
        if self._pages:
            self._pages.zoom_out()

    def fit_width(self) -> None:
        """The way pages are first shown, whatever the window's size."""
        if self._pages:
            self._pages.set_zoom(None)
        self._refresh_zoom()

    # --- inside ---

    def _page_list(self) -> "PageList":
        """Made with the first document: QtPdf costs memory that the first steps do not need."""
        if self._pages is None:
            from letterdesk.gui.pdf_pages import PageList

            self._pages = PageList()
            self._sheet.addWidget(self._pages)
            self.setTabOrder(self._as_text, self._pages)
            self.setTabOrder(self._pages, self._text)
            self._pages.page_changed.connect(self._refresh)
            self._pages.page_changed.connect(self.page_changed)
            self._pages.zoom_changed.connect(self._refresh_zoom)
        return self._pages

    def _refresh(self) -> None:
        page, count = self.current_page(), self.page_count()
        self._previous.setEnabled(page > 0)
        self._next.setEnabled(page + 1 < count)
        for control in (self._smaller, self._larger, self._as_text):
            control.setEnabled(count > 0)
        place = (
            self.tr("Page {page} of {count}").format(page=page + 1, count=count) if count else ""
        )
        self._place.setText(place)
        if self._text.toPlainText() != self.current_text():
            self._text.setPlainText(self.current_text())
        if self._pages and count:
            self._pages.setAccessibleName(place)
            self._sheet.setCurrentWidget(self._pages)
        else:
            self._sentence.setText(
                self.tr("The letters cannot be shown. Please go back one step and try again.")
                if self._damaged
                else self.tr("Your letters will be shown here.")
            )
            self._sheet.setCurrentWidget(self._sentence)
        self._refresh_zoom()

    def _refresh_zoom(self) -> None:
        if self._pages and self.page_count():
            self._scale.setText(f"{self._pages.zoom():.0%}")
            self._fit.setEnabled(not self._pages.fits_width())
        else:
            self._scale.setText("")
            self._fit.setEnabled(False)

    def _show_previous(self) -> None:
        self.show_page(self.current_page() - 1)

    def _show_next(self) -> None:
        self.show_page(self.current_page() + 1)

    def _show_text(self, shown: bool) -> None:
        self._text.setVisible(shown)
        self._retranslate()

    def _retranslate(self) -> None:
        _name(self._previous, self.tr("Previous page"))
        _name(self._next, self.tr("Next page"))
        _name(self._smaller, self.tr("Make the page smaller"), "Ctrl+-")
        _name(self._larger, self.tr("Make the page larger"), "Ctrl++")
        _name(self._fit, self.tr("Fit the page to the window's width"), "Ctrl+0")
        self._fit.setText(self.tr("Fit width"))
        _name(
            self._as_text,
            self.tr("Hide the text") if self._as_text.isChecked() else self.tr("Read as text"),
        )
        self._as_text.setText(self._as_text.accessibleName())
        self._text.setAccessibleName(self.tr("The words of this page"))
        self._scale.setAccessibleName(self.tr("Size of the page on the screen"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._refresh()
        super().changeEvent(event)


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _tool(text: str) -> QPushButton:
    button = QPushButton()
    button.setText(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    # A target for unsteady hands. Words say themselves how wide they are.
    button.setMinimumSize(32 if text else 0, 32)
    return button


def _name(button: QPushButton, name: str, keys: str = "") -> None:
    button.setAccessibleName(name)
    button.setToolTip(
        f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"
        if keys
        else name
    )
