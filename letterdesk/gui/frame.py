"""The window's frame: rail, header, footer, and the sheet between them that holds a page.

It knows nothing of letters or of what a step needs, so it is there before any of that is
imported or read.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from letterdesk.gui.style import em, space
from letterdesk.gui.tab_order import order_tabs
from letterdesk.gui.widgets.box import clear, row, spaced, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.rail import Rail
from letterdesk.gui.widgets.text import text

LANGUAGES: Mapping[str, str] = {"en": "English", "es": "Español"}


def language_buttons(language: str, ask: Callable[[str], None], parent: QObject) -> QButtonGroup:
    """A button for each language, the present one pressed in; ``ask`` is told of another."""
    group = QButtonGroup(parent)
    for code, name in LANGUAGES.items():
        choice = button(name, "quiet")
        choice.setCheckable(True)
        choice.setChecked(code == language)
        choice.setProperty("code", code)
        group.addButton(choice)
    group.buttonClicked.connect(lambda chosen: ask(chosen.property("code")))
    return group


class Frame(QWidget):
    """The window. What is done in it, it only says; the wizard decides what follows."""

    step_asked = Signal(int)
    back_asked = Signal()
    forward_asked = Signal()
    forward_near = Signal()
    """The pointer or the keyboard has come to the main button."""
    language_asked = Signal(str)
    browser_asked = Signal()

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self.setObjectName("wizard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes; whoever holds unsaved words puts a question here."""
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.build(language)
        self.resize(max(980, em(56)), max(640, em(38)))

    def build(self, language: str) -> None:
        """Make everything anew, in a language and the present colours and text size."""
        clear(self._layout)
        self.names = (
            self.tr("Campaign and bill"),
            self.tr("You"),
            self.tr("Your members"),
            self.tr("Your words"),
            self.tr("Preview"),
            self.tr("Done"),
        )
        self.rail = Rail(self.names)
        self.rail.chosen.connect(self.step_asked)
        self.sheet = QScrollArea()
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        right = stack()
        right.setSpacing(0)
        right.addLayout(self._header(language))
        self.banner = stack()
        """What must be known at every step; empty but for an old directory or a wrong clock."""
        right.addLayout(self.banner)
        right.addWidget(self.sheet, 1)
        right.addWidget(self._footer())
        self._layout.addWidget(self.rail)
        self._layout.addLayout(right, 1)
        self.rail.fold(self._layout, self.width())

    def _header(self, language: str) -> QHBoxLayout:
        self.edition = text("", "hint")
        self.edition.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        header = row(self.edition, stretch=False)
        header.setContentsMargins(space("l"), space("s"), space("l"), 0)
        browse = button(self.tr("&Find a member"), "quiet")
        browse.clicked.connect(self.browser_asked)
        header.addWidget(browse)
        self.languages = language_buttons(language, self.language_asked.emit, self)
        for choice in self.languages.buttons():
            header.addWidget(choice)
        header.setStretch(0, 1)
        return header

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setProperty("role", "footer")
        self.back_button = button(self.tr("&Back"))
        self.back_button.clicked.connect(self.back_asked)
        self.main_button = button(self.tr("&Continue"), "main")
        self.main_button.clicked.connect(self.forward_asked)
        self.main_button.installEventFilter(self)
        line = spaced(QHBoxLayout(footer), "m")
        line.setContentsMargins(space("l"), space("s"), space("l"), space("s"))
        line.addWidget(self.back_button)
        line.addStretch(1)
        line.addWidget(self.main_button)
        return footer

    # --- what the wizard puts in it ---

    def show_page(self, page: QWidget, main_action: str, *, first: bool) -> None:
        """Put ``page`` on the sheet; ``main_action`` is the main button's label, '' for none."""
        if (left := self.sheet.takeWidget()) is not None:
            left.hide()
            left.deleteLater()
        self.sheet.setWidget(page)
        page.show()
        self.sheet.verticalScrollBar().setValue(0)
        self.main_button.setText(main_action)
        self.main_button.setAccessibleName(main_action.replace("&", ""))
        self.main_button.setVisible(bool(main_action))
        self.back_button.setEnabled(not first)

    def say_aloud(self, words: str) -> None:
        """Progress and problems, for a screen reader; not yet while the window opens."""
        if self.isVisible():
            from letterdesk.gui.aloud import say_aloud

            say_aloud(self, words)

    def reveal(self) -> None:
        """Scroll to what has the keyboard, once the page has found its layout."""
        QTimer.singleShot(0, self, self._scroll_to_focus)

    def _scroll_to_focus(self) -> None:
        held, page = self.focusWidget(), self.sheet.widget()
        if held is not None and page is not None and page.isAncestorOf(held):
            self.sheet.ensureWidgetVisible(held, space("l"), em(5))

    # --- keys and size ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, except where it makes a new line; Qt brings here what no control took."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        writes = isinstance(self.focusWidget(), QPlainTextEdit)
        if is_enter and self.main_button.isVisible() and not writes:
            self.forward_asked.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is taken away from the main button; it is only watched."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self.forward_near.emit()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab: Qt brings them here from whatever has the keyboard."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fold(self._layout, self.width())
