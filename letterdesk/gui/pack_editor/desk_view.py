"""A campaign that is open: chapters at the left, their page, and letter and findings beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from letterdesk.core.flaws import Flaw
from letterdesk.core.members import Member
from letterdesk.gui.pack_editor.bench import Bench
from letterdesk.gui.pack_editor.findings import Findings
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.page import EditorPage
from letterdesk.gui.pack_editor.pages import chapter_of, chapters, make_page
from letterdesk.gui.pack_editor.preview import LetterPreview
from letterdesk.gui.pack_editor.template import TemplatePage
from letterdesk.gui.services import Services
from letterdesk.gui.style import em, space
from letterdesk.gui.widgets.box import stack
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.store.packs.toml_places import find_places

_SIDE_BY_SIDE = 58.0
"""Narrower than this, in em, the letter stands below the page, and the list is a picker."""


class DeskView(QWidget):
    """Forms are made anew when what they are about changes; what is typed is in the manuscript."""

    told = Signal(str)

    def __init__(self, manuscript: Manuscript, services: Services, bench: Bench) -> None:
        super().__init__()
        self.manuscript = manuscript
        self._chapters = chapters()
        self._flaw: Flaw | None = None
        self._beside: bool | None = None
        self.page: EditorPage
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts of the campaign"))
        self.list.addItems([chapter.name for chapter in self._chapters])
        self.list.setFixedWidth(em(11.5))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.picker = Picker([(c.key, c.name) for c in self._chapters], "")
        self.picker_field = Field(self.tr("Pa&rt of the campaign"), self.picker)
        self._picking = _padded(self.picker_field)
        self.preview = LetterPreview(manuscript, _members(services), bench)
        self.findings = Findings(manuscript, services, bench)
        self._lay_out()
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self.show_chapter)
        self.picker.activated.connect(self.list.setCurrentRow)
        self.preview.flaw_found.connect(self._mark)
        self.findings.asked_for.connect(self.go_to)
        self.findings.checked.connect(self._show_count)
        again = Qt.ConnectionType.QueuedConnection  # the page that asks is itself made anew
        manuscript.view_changed.connect(self._renew, again)
        manuscript.rearranged.connect(self._renew, again)
        self.show_chapter(0)
        self.findings.check()

    def _lay_out(self) -> None:
        self.sheet = _scroll_area()
        self.sides = QTabBar()
        self.sides.setAccessibleName(self.tr("Letter or findings"))
        self.sides.setDrawBase(False)
        self.sides.setExpanding(False)
        self.sides.addTab(self.tr("The &letter"))
        self.sides.addTab("")
        preview = _scroll_area()
        preview.setWidget(_padded(self.preview))
        beside = QStackedWidget()
        beside.addWidget(preview)
        beside.addWidget(_padded(self.findings))
        self.sides.currentChanged.connect(beside.setCurrentIndex)
        # Not a QTabWidget, whose pages Tab would come to before their tabs.
        self._side = QWidget()
        lines = stack(self._side)
        lines.addWidget(self.sides)
        lines.addWidget(beside, 1)
        self._show_count()
        self._inner = QWidget()
        self._inner.setObjectName("column")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inner)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(space("s"))
        self._line.addWidget(self.list)
        self._line.addWidget(self._picking)
        self._line.addWidget(self.sheet, 1)
        self._line.addWidget(self._side, 1)
        for half in (self.sheet, self._side):
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._whole = _scroll_area()
        self._whole.setWidget(self._inner)
        stack(self).addWidget(self._whole)

    # --- pages ---

    def show_chapter(self, place: int) -> None:
        """Show a page, by its place in the list."""
        if not 0 <= place < len(self._chapters):
            return
        self.page = make_page(self._chapters[place], self.manuscript)
        self.page.told.connect(self.told)
        self.sheet.setWidget(self.page)
        self.picker.setCurrentIndex(place)
        self._mark(self._flaw)

    def show_key(self, key: str) -> None:
        """Show a page by its key."""
        self.list.setCurrentRow(self.place_of(key))

    def place_of(self, key: str) -> int:
        """Where a page stands in the list, by its key; the first for one that is not there."""
        places = [n for n, chapter in enumerate(self._chapters) if chapter.key == key]
        return places[0] if places else 0

    def _renew(self) -> None:
        bar = self.sheet.verticalScrollBar()
        place = bar.value()
        self.show_chapter(self.list.currentRow())
        QTimer.singleShot(0, self, lambda: bar.setValue(place))

    # --- made anew in another language or other colours ---

    def take_over(self, before: "DeskView") -> None:
        """Look at what ``before`` looked at."""
        self.preview.take_over(before.preview)
        self.sides.setCurrentIndex(before.sides.currentIndex())
        self.list.setCurrentRow(before.list.currentRow())
        self.page.take_over(before.page)
        place = before.sheet.verticalScrollBar().value()
        QTimer.singleShot(0, self, lambda: self.sheet.verticalScrollBar().setValue(place))

    def let_go(self) -> None:
        """Ask for nothing more: nobody is here any longer to be given it."""
        self.preview.let_go()
        self.findings.let_go()

    # --- what is wrong, and where ---

    def _mark(self, flaw: Flaw | None) -> None:
        self._flaw = flaw
        if isinstance(self.page, TemplatePage):
            self.page.show_flaw(flaw)

    def _show_count(self) -> None:
        number = len(self.findings.flaws or ())
        words = (
            self.tr("&To mend ({number})").format(number=number) if number else self.tr("&To mend")
        )
        self.sides.setTabText(1, words)

    def go_to(self, flaw: Flaw) -> None:
        """Show the place of a finding, and put the keyboard there."""
        text = self.manuscript.text(flaw.file)
        path = (
            find_places(text).path_at(flaw.line)
            if flaw.file.endswith(".toml") and flaw.line
            else ()
        )
        self._look_at_file(flaw.file, text, flaw.line)
        self.show_key(chapter_of(flaw.file, path))
        self.show_chapter(self.list.currentRow())
        place = self.page.stand_at(flaw.file, path, flaw.line)
        if isinstance(self.page, TemplatePage):
            self.page.show_flaw(flaw)
        if place is None:
            self.page.setFocus()
        else:
            QTimer.singleShot(0, place, lambda: self.sheet.ensureWidgetVisible(place))

    def _look_at_file(self, file: str, text: str, line: int) -> None:
        """Turn to the language and position that a place is in, at once."""
        language, slash, name = file.partition("/")
        known = self.manuscript.languages
        blocked = self.manuscript.blockSignals(True)
        if slash and language in known:
            self.manuscript.look_at(language=language)
        for position in self.manuscript.positions:
            if name.endswith(f"-{position.value}.j2"):
                self.manuscript.look_at(position=position)
            path = find_places(text).path_at(line) if name == "guide.toml" and line else ()
            if path[:1] == ("points",) and len(path) > 1:
                here = self.manuscript.get(file, *path[:2], "position")
                if here == position.value:
                    self.manuscript.look_at(position=position)
        self.manuscript.blockSignals(blocked)
        self.preview.refresh()

    # --- size ---

    def put_above(self, head: QWidget) -> None:
        """Have ``head`` scroll with everything else."""
        if self._line.indexOf(head) < 0:
            self._line.insertWidget(0, head)

    def fold(self, width: int) -> bool:
        """Put everything side by side (True), or below each other where the window is narrow."""
        beside = width >= em(_SIDE_BY_SIDE)
        if beside == self._beside:
            return beside
        self._beside = beside
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(side if beside else below)
        self.list.setVisible(beside)
        self._picking.setVisible(not beside)
        for half, least in ((self.sheet, 24), (self._side, 34)):
            half.setMinimumHeight(0 if beside else em(least))
        return beside


def _scroll_area() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _padded(widget: QWidget) -> QWidget:
    sheet = QWidget()
    sheet.setObjectName("column")
    stack(sheet, "s", "m").addWidget(widget)
    return sheet


def _members(services: Services) -> Sequence[Member]:
    entries = services.list_congress("")
    return [entry for entry in entries if isinstance(entry, Member)]
