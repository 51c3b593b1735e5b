"""The browser of the directory: a search at the left, what is known of whom at the right."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from letterdesk.core.members import Chamber, Member, Seat
from letterdesk.core.searching import Entry, Search, read_search
from letterdesk.gui.age_banner import age_banner
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.browser.details import Details
from letterdesk.gui.browser.filters import Filters
from letterdesk.gui.browser.footer import Footer
from letterdesk.gui.browser.looking_up import Found, LookUp
from letterdesk.gui.browser.people import People, people_list
from letterdesk.gui.browser.place import Place
from letterdesk.gui.browser.search_line import SearchLine
from letterdesk.gui.browser.sides import Sides
from letterdesk.gui.browser.welcome import Welcome
from letterdesk.gui.services import Services
from letterdesk.gui.style import em, space
from letterdesk.gui.tab_order import order_tabs
from letterdesk.gui.widgets.box import Wrapping, clear, stack
from letterdesk.gui.widgets.field import Field
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import edition_words

_SIDE_BY_SIDE = 56.0
"""Narrower than this, in em, the details stand below the list."""
_QUIET = 700
"""Milliseconds without a key before a screen reader hears how many were found."""


class Browser(QWidget):
    """Members of Congress to look up, without a letter. It changes nothing by itself."""

    closed = Signal()
    directory_changed = Signal()
    """A newer directory has been installed."""

    def __init__(self, services: Services, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("browser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.services = services
        self._layout = stack(self)
        self._look_up = LookUp(services)
        self._found = Found(Search())
        self._speaking = QTimer(self, singleShot=True, interval=_QUIET)
        self._speaking.timeout.connect(lambda: say_aloud(self, self.count.text()))
        self._built = False
        self.resize(max(980, em(62)), max(640, em(42)))  # before: the width decides the layout
        self.build(language)

    # --- making it ---

    def build(self, language: str) -> None:
        """Make everything anew, in a language and the present colours and text size."""
        typed = self.search.text() if self._built else ""
        narrowed = self.filters.codes() if self._built else {}
        here = self._chosen() if self._built else None
        clear(self._layout)
        self.language = language
        before, self._look_up = self._look_up, LookUp(self.services)
        as_of, self._congress = self.services.edition()
        self.setWindowTitle(self.tr("Find a member – Letterdesk"))
        self.sheet = QScrollArea()
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = Wrapping()
        whole.setObjectName("column")
        self._lines = lines = stack(whole, "s")
        if (banner := age_banner(self.services)) is not None:
            lines.addWidget(banner)
        left = self._left(edition_words(as_of, self._congress, language))
        self._sides = Sides(left, self.list, self._right())
        self.details = self._sides.details
        lines.addWidget(self._sides, 1)
        self.sheet.setWidget(whole)
        self._layout.addWidget(self.sheet, 1)
        self.footer = Footer(self.services, language)
        self.footer.mailing_asked.connect(self.open_mailing_list)
        self.footer.directory_changed.connect(self.directory_changed)
        self._beside: bool | None = None
        self._fold()
        self._built = True
        self.search.setText(typed)
        self.filters.pick(narrowed)
        self._look_up.take_over(before, read_search(typed).zip)
        self._search()
        if here is not None:
            self._stand_on(here)
        self.search.setFocus()

    def _left(self, edition: str) -> QWidget:
        left = QWidget()
        lines = stack(left, "s")
        opening = stack(gap="xs")
        opening.addWidget(text(self.tr("Find a member"), "title"))
        opening.addWidget(text(edition, "hint"))
        lines.addLayout(opening)
        self.search = SearchLine()
        self.search.down.connect(self._enter_list)
        self.search.returnPressed.connect(self._enter_list)
        self.search_field = Field(self.tr("&Search"), self.search, self._usual_hint())
        self.search.textChanged.connect(self._typed)
        lines.addWidget(self.search_field)
        self.filters = Filters(self._look_up.committees())
        self.filters.changed.connect(self._search)
        lines.addWidget(self.filters)
        self.count = text("", "strong")
        lines.addWidget(self.count)
        self.people = People(self.services.today(), self._congress, self)
        self.list = people_list(self.people, self.tr("Members found"))
        self.list.selectionModel().currentChanged.connect(self._show_current)
        lines.addWidget(self.list, 1)
        return left

    def _right(self) -> QWidget:
        page = Wrapping()
        page.setObjectName("column")
        lines = stack(page, "m")
        lines.setContentsMargins(0, 0, space("m"), 0)
        self._place_lines = stack()
        self._entry_lines = stack()
        lines.addLayout(self._place_lines)
        lines.addLayout(self._entry_lines)
        lines.addStretch(1)
        return page

    def _usual_hint(self) -> str:
        return self.tr(
            "A name, a state, IL-5, a committee or a party. A ZIP code shows who represents it;"
            " near 60613 measures from there."
        )

    # --- searching ---

    def _typed(self) -> None:
        self._look_up.forget_home()
        self.search_field.set_hint(self._usual_hint())
        self._search()

    def _search(self) -> None:
        """Find anew, by what is typed and picked."""
        before = self._chosen()
        self._find()
        self._show_place()
        self._show_mailing()
        entries = self._found.entries
        if before is not None and _key(before) in map(_key, entries):
            self._stand_on(before)
        elif len(entries) == 1 and not self._found.unsure:
            self._stand_on(entries[0])
        else:
            self._show_entry(None)

    def _find(self) -> None:
        search = self.filters.apply(read_search(self.search.text()))
        self._found = self._look_up.find(search)
        self.people.show_entries(self._found.entries, self._found.unsure)
        self._show_count()

    def _show_place(self) -> None:
        clear(self._place_lines)
        finding = self._found.finding
        if finding is None or not self._found.asks_about_place:
            return
        self.place = Place(finding, self._look_up.seat, self.services)
        self.place.seat_chosen.connect(self._choose_seat, Qt.ConnectionType.QueuedConnection)
        self.place.state_chosen.connect(self._choose_state, Qt.ConnectionType.QueuedConnection)
        self._place_lines.addWidget(self.place)

    def _choose_seat(self, seat: Seat | None) -> None:
        """Take the person's word for their district. The question stays in view, answered."""
        self._look_up.seat = seat
        self._find()
        self._show_entry(None)
        if seat is not None:
            self._stand_on(seat.member or seat)

    def _choose_state(self, state: str) -> None:
        self._look_up.state, self._look_up.seat = state, None
        self._search()
        if self.place.question is not None:
            self.place.question.stand_in()
        else:
            self.list.setFocus()

    def _show_count(self) -> None:
        number = len(self._found.entries)
        if number == 0 and self._found.finding is None:
            words = self.tr("Nobody found. Try fewer words, or only the beginning of a name.")
        elif number == 0:
            words = self.tr("Nobody found.")
        elif number == 1:
            words = self.tr("1 found")
        elif self._found.search.near:
            words = self.tr("{number} found, nearest office first").format(number=number)
        else:
            words = self.tr("{number} found").format(number=number)
        self.count.setText(words)
        self._speaking.start()

    # --- showing one ---

    def _chosen(self) -> Entry | None:
        row = self.list.currentIndex().row()
        return self.people.entries[row] if 0 <= row < len(self.people.entries) else None

    def _stand_on(self, entry: Entry) -> None:
        keys = [_key(one) for one in self.people.entries]
        if _key(entry) in keys:
            place = self.people.index(keys.index(_key(entry)), 0)
            self.list.selectionModel().setCurrentIndex(
                place, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.list.scrollTo(place)

    def _show_current(self, current: QModelIndex) -> None:
        self._show_entry(self.people.entries[current.row()] if current.isValid() else None)

    def _show_entry(self, entry: Entry | None) -> None:
        clear(self._entry_lines)
        if entry is not None:
            shown = Details(entry, self.services.today(), self._congress, self.language)
            self._entry_lines.addWidget(shown)
            if self._found.finding is None:
                self.details.verticalScrollBar().setValue(0)
        elif self._found.finding is None:
            welcome = Welcome()
            welcome.chamber_asked.connect(self.ask_zip)
            self._entry_lines.addWidget(welcome)
        self._show_mailing()

    def ask_zip(self, chamber: Chamber) -> None:
        """'Find your senators', 'Find your representative': ask for the ZIP code."""
        self.search.setText("")
        self.filters.pick({"chamber": chamber.value})
        self.search_field.set_hint(
            self.tr("Type your ZIP code: five digits, or nine if you know them.")
        )
        self._search()
        self.search.setFocus()

    # --- a mailing list ---

    @property
    def mailing_state(self) -> str:
        """The state whose delegation would be printed: picked, or that of who is shown; '' none."""
        chosen = self._chosen()
        states = {entry.state for entry in self.people.entries}
        if picked := self.filters.codes()["state"]:
            return picked
        if chosen is not None:
            return chosen.state
        return states.pop() if len(states) == 1 else ""

    def _show_mailing(self) -> None:
        self.footer.show_state(self.mailing_state)

    def open_mailing_list(self) -> None:
        """Show what would be printed, and let it be printed or saved."""
        from letterdesk.gui.browser.mailing import MailingDialog

        if self.mailing_state:
            MailingDialog(self.services, self.mailing_state, self.language, self).open()

    # --- keys and size ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _enter_list(self) -> None:
        """Down and Enter lead from the search to what was found."""
        self.list.setFocus()
        if self._chosen() is None and self.people.entries:
            self._stand_on(self.people.entries[0])

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab go through the layouts in reading order."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Put the details beside the list, or below it where the window is narrow."""
        beside = self.width() >= em(_SIDE_BY_SIDE)
        if beside == self._beside:
            return
        self._beside = beside
        # Where room is short the footer scrolls with the rest, so that the list has some of it.
        (self._layout if beside else self._lines).addWidget(self.footer)
        self._sides.put_beside(beside)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _key(entry: Entry) -> tuple[str, str, int | None]:
    """Whom an entry is of, however its offices are measured."""
    who = entry.bioguide if isinstance(entry, Member) else ""
    return who, entry.state, entry.district
