"""The letter night's window: places at the left, a page, and the page's buttons at the foot."""

from enum import IntEnum
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.frame import language_buttons
from letterdesk.gui.night.night import Night
from letterdesk.gui.night.page import NightPage
from letterdesk.gui.night.places import Places
from letterdesk.gui.services import Services
from letterdesk.gui.style import em, space
from letterdesk.gui.tab_order import order_tabs
from letterdesk.gui.widgets.box import clear, row, spaced, stack


class Place(IntEnum):
    """The places, in the order of the rail."""

    STATION = 0
    BATCH = 1
    KIT = 2
    ENDING = 3


class NightWindow(QWidget):
    """What is under way in one place goes on while the organiser is in another."""

    closed = Signal()
    language_asked = Signal(str)

    def __init__(
        self,
        services: Services,
        language: str,
        parent: QWidget | None = None,
        *,
        picks_language: bool = False,
    ) -> None:
        """With ``picks_language`` the language can be changed from here."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("wizard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picks_language = picks_language
        self._may_go = False
        self.night = Night(services, language, self)
        # Later: the button that was pressed is among what is made anew.
        self.night.batch.stage_changed.connect(
            self._batch_moved, Qt.ConnectionType.QueuedConnection
        )
        self.place = Place.STATION
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.build(language)
        screen = self.screen().availableGeometry()
        width, height = max(980, em(62)), max(640, em(44))
        self.resize(min(width, screen.width()), min(height, round(0.9 * screen.height())))

    def build(self, language: str) -> None:
        """Make everything anew, in a language and the present colours and text size."""
        self.night.language = language
        clear(self._layout)
        self.setWindowTitle(self.tr("Letter night – Letterdesk"))
        self.rail = Places()
        self.rail.chosen.connect(self.go)
        self.sheet = QScrollArea()
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.foot = QFrame()
        self.foot.setProperty("role", "footer")
        self._foot_line = spaced(QHBoxLayout(self.foot), "m")
        self._foot_line.setContentsMargins(space("l"), space("s"), space("l"), space("s"))
        right = stack()
        right.setSpacing(0)
        if self._picks_language:
            right.addLayout(self._language_line(language))
        right.addWidget(self.sheet, 1)
        right.addWidget(self.foot)
        self._layout.addWidget(self.rail)
        self._layout.addLayout(right, 1)
        self.rail.fold(self._layout, self.width())
        self._show(self.place)

    def _language_line(self, language: str) -> QHBoxLayout:
        def ask(code: str) -> None:
            # Later, because the button pressed is among what is made anew.
            QTimer.singleShot(0, self, partial(self.language_asked.emit, code))

        self.languages = language_buttons(language, ask, self)
        line = row()
        line.setContentsMargins(space("l"), space("s"), space("l"), 0)
        for choice in self.languages.buttons():
            line.addWidget(choice)
        return line

    # --- places ---

    def go(self, place: int) -> None:
        """To any of the places; what is under way in this one goes on."""
        self._show(Place(place))
        self.page.stand_in()

    def _show(self, place: Place) -> None:
        self.place = place
        self.rail.stand_at(place)
        if (left := self.sheet.takeWidget()) is not None:
            left.hide()
            left.deleteLater()
        self.page = page = self._make(place)
        page.renewed.connect(self._renew, Qt.ConnectionType.QueuedConnection)
        self.sheet.setWidget(page)
        page.show()
        self.sheet.verticalScrollBar().setValue(0)
        self._show_actions(page)
        if self.isVisible():
            say_aloud(self, page.accessibleName())

    def _make(self, place: Place) -> NightPage:
        """Each place is imported when it is first gone to."""
        match place:
            case Place.BATCH:
                from letterdesk.gui.night.batch.pages import make_page

                return make_page(self.night)
            case Place.KIT:
                from letterdesk.gui.night.kit import KitPage

                return KitPage(self.night)
            case Place.ENDING:
                from letterdesk.gui.night.ending import EndingPage

                return EndingPage(self.night)
            case Place.STATION:
                from letterdesk.gui.night.station import StationPage

                return StationPage(self.night)

    def _show_actions(self, page: NightPage) -> None:
        clear(self._foot_line)
        for action in page.foot_buttons[:-1]:
            self._foot_line.addWidget(action)
        self._foot_line.addStretch(1)
        for action in page.foot_buttons[-1:]:
            self._foot_line.addWidget(action)
        self.foot.setVisible(bool(page.foot_buttons))

    def _renew(self) -> None:
        self._show(self.place)
        self.page.stand_in()

    def _batch_moved(self) -> None:
        if self.place is Place.BATCH:
            self._renew()

    # --- keys and size ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the page's main thing, except where it makes a new line."""
        main = self.page.on_enter
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        writes = isinstance(self.focusWidget(), QPlainTextEdit)
        if is_enter and main is not None and main.isEnabled() and not writes:
            main.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab go through the layouts in reading order."""
        order_tabs(self)
        moved = super().focusNextPrevChild(forward)
        held, page = self.focusWidget(), self.sheet.widget()
        if held is not None and page is not None and page.isAncestorOf(held):
            self.sheet.ensureWidgetVisible(held, space("l"), em(5))
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fold(self._layout, self.width())

    # --- closing ---

    def closeEvent(self, event: QCloseEvent) -> None:
        batch = self.night.batch
        if not self._may_go and (batch.at_work or batch.unkept):
            event.ignore()
            self._ask_before_closing(at_work=batch.at_work)
            return
        batch.stop()
        super().closeEvent(event)
        self.closed.emit()

    def _ask_before_closing(self, *, at_work: bool) -> None:
        self.question = question = QMessageBox(self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("Close the letter night?"))
        if at_work:
            question.setText(self.tr("Letters are still being made."))
            question.setInformativeText(
                self.tr("What is finished is kept. You can go on later from the same folder.")
            )
        else:
            question.setText(self.tr("Your answers to open rows are not saved or made yet."))
            question.setInformativeText(self.tr("If you close now, they will be gone."))
        close = question.addButton(self.tr("&Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        stay = question.addButton(self.tr("&Go back"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        close.clicked.connect(self.close_for_good)
        question.open()

    def close_for_good(self) -> None:
        """Close without a question."""
        self._may_go = True
        self.close()
