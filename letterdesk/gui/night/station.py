"""The organiser's station: one night at a glance, and one key to count one more writer."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from letterdesk import desk
from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.likeness import explain_likeness
from letterdesk.core.tally import Kind, Totals, totals
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.folders import ask_folder
from letterdesk.gui.night.printer_line import PrinterLine
from letterdesk.gui.style import em, space
from letterdesk.gui.widgets.box import Card, Columns, Wrapping, clear, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.choice import radio
from letterdesk.gui.widgets.field import Field
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say
from letterdesk.store.tallies import read_night

_FIGURE = 3.2
"""Of the text's size: read from across a table."""
_AGAIN_SECONDS = 15
"""Other computers count into the same folder."""
_CODE = re.compile(r"[A-Z]{2}-(?:SR|JR|AL|[0-9]{2})")


class StationWindow(QWidget):
    """Figures above, counting in the middle, offices and the printer below."""

    def __init__(self, campaigns: Sequence[Campaign], folder: Path | None = None) -> None:
        super().__init__()
        self._campaigns = campaigns
        self._folder = folder
        self._last: desk.Counted | None = None
        self.setWindowTitle(self.tr("Letter night"))
        self.setObjectName("wizard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        paper = Wrapping()
        paper.setObjectName("column")
        scroll = QScrollArea()
        scroll.setWidget(paper)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        stack(self).addWidget(scroll)
        sheet = stack(paper, "m", "l")
        sheet.addWidget(text(self.tr("Letter night"), "title"))
        self._add_setting_up(sheet)
        self.figures = tuple(_Figure() for _ in range(3))
        sheet.addWidget(Columns(self.figures, most=3, narrowest=8))
        sheet.addWidget(self._counting())
        self._offices = QGridLayout()
        self._offices.setHorizontalSpacing(space("l"))
        sheet.addLayout(self._offices)
        self.likeness = text("", "hint")
        sheet.addWidget(self.likeness)
        sheet.addWidget(PrinterLine())
        sheet.addStretch(1)
        screen = self.screen().availableGeometry()
        self.resize(min(em(46), screen.width()), min(em(56), round(0.9 * screen.height())))
        self._again = QTimer(self)
        self._again.timeout.connect(self.refresh)
        self._again.start(_AGAIN_SECONDS * 1000)
        self.refresh()

    # --- what stands in the window ---------------------------------------------

    def _add_setting_up(self, sheet: QVBoxLayout) -> None:
        self.campaign_box = QComboBox()
        for campaign in self._campaigns:
            self.campaign_box.addItem(campaign.guide("en").title, campaign.id)
        self.campaign_box.setMinimumContentsLength(10)
        self.campaign_box.currentIndexChanged.connect(self.refresh)
        self.folder_button = button(self.tr("Choose the night’s &folder"), "", "save")
        self.folder_button.clicked.connect(self._choose_folder)
        self.merge_button = button(self.tr("&Bring in tallies from a stick"))
        self.merge_button.clicked.connect(self._choose_stick)
        self.folder_line = text("", "hint")
        add = sheet.addWidget
        add(Field(self.tr("&Campaign"), self.campaign_box))
        add(Columns((self.folder_button, self.merge_button), narrowest=14))
        add(self.folder_line)

    def _counting(self) -> Card:
        card = Card()
        self.codes = QLineEdit()
        hint = self.tr("The codes in the letters’ upper right corners, such as FL-SR FL-JR FL-25.")
        self.codes_field = Field(self.tr("&Offices that get a letter"), self.codes, hint)
        self.support = radio(self.tr("For the bill"), dense=True)
        self.oppose = radio(self.tr("Against the bill"), dense=True)
        self._positions = QButtonGroup(self)
        for choice in (self.support, self.oppose):
            self._positions.addButton(choice.button)
        self.support.button.setChecked(True)
        self.count_button = button(self.tr("Count one more &writer"), "main")
        self.count_button.clicked.connect(self.count_writer)
        self.undo_button = button(self.tr("&Take the last one back"), "quiet")
        self.undo_button.clicked.connect(self.take_back)
        self.problem_line = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self.problem_line.set_words("")
        card.body.addWidget(self.codes_field)
        card.body.addWidget(Columns((self.support, self.oppose), narrowest=12))
        card.body.addWidget(self.problem_line)
        card.body.addLayout(row(self.count_button, self.undo_button))
        return card

    # --- what is done in it -----------------------------------------------------

    @property
    def _campaign(self) -> str:
        return str(self.campaign_box.currentData() or "")

    @property
    def problem(self) -> str:
        return self.problem_line.label.text()

    def use_folder(self, folder: Path) -> None:
        self._folder = folder
        self.refresh()

    def count_writer(self) -> None:
        """One more writer, with a letter to each of the offices named."""
        codes = re.split(r"[\s,;]+", self.codes.text().strip().upper())
        wrong = [code for code in codes if not _CODE.fullmatch(code)]
        if wrong or self._folder is None:
            self.codes_field.set_problem(
                self.tr("Please write codes such as FL-SR FL-JR FL-25.") if wrong else ""
            )
            self.codes.setFocus()
            return
        self.codes_field.set_problem("")
        against = self.oppose.button.isChecked()
        position = Position.OPPOSE if against else Position.SUPPORT
        counted = desk.Counted(
            self._campaign, position, tuple(dict.fromkeys(codes)), letters=1, writers=1
        )
        if self._count(counted):
            self._last = counted
            self.refresh()

    def take_back(self) -> None:
        """Undo the last count, once."""
        last, self._last = self._last, None
        if last is not None:
            self._count(replace(last, letters=-last.letters, writers=-last.writers))
        self.refresh()

    def bring_in(self, place: Path) -> None:
        """Bring in what other computers counted."""
        if self._folder is None:
            return
        try:
            desk.collect_tallies(self._folder, [place])
        except UserError as error:
            self._tell(error)
            return
        self.refresh()

    def _count(self, counted: desk.Counted) -> bool:
        if self._folder is None:
            return False
        try:
            desk.add_to_tally(self._folder, counted)
        except UserError as error:
            self._tell(error)
            return False
        return True

    def _choose_folder(self) -> None:
        if (folder := ask_folder(self, self.tr("The night’s folder"))) is not None:
            self.use_folder(folder)

    def _choose_stick(self) -> None:
        if (folder := ask_folder(self, self.tr("Folder with tallies"))) is not None:
            self.bring_in(folder)

    def _tell(self, error: UserError) -> None:
        said = f"{say(error.message)} {say(error.hint)}".strip()
        if said != self.problem:  # looked for again and again, but said once
            say_aloud(self, said)
        self.problem_line.set_words(said)

    # --- what it shows ------------------------------------------------------------

    def refresh(self) -> None:
        """Show what the folder knows now."""
        ready = self._folder is not None and bool(self._campaign)
        for each in (self.count_button, self.merge_button):
            each.setEnabled(ready)
        self.undo_button.setEnabled(self._last is not None)
        if self._folder is None:
            self.folder_line.setText(
                self.tr("Choose an empty folder for tonight, on this computer or a shared one.")
            )
            self._show(Totals({}, 0, None))
            return
        self.folder_line.setText(self.tr("Folder: {folder}").format(folder=self._folder))
        try:
            sums = totals(read_night([self._folder]), self._campaign)
        except UserError as error:
            self._tell(error)
            return
        self.problem_line.set_words("")
        self._show(sums)

    def _show(self, sums: Totals) -> None:
        words = (self.tr("writers"), self.tr("letters"), self.tr("calls"))
        numbers = (sums.writers, sums.letters, sums.calls)
        for figure, number, word in zip(self.figures, numbers, words, strict=True):
            figure.show_number(number, word)
        clear(self._offices)
        heads = (self.tr("Office"), self.tr("Letters"), self.tr("for"), self.tr("against"))
        for column, head in enumerate(heads if sums.offices else ()):
            self._offices.addWidget(text(head, "strong", wrap=False), 0, column)
        for line, code in enumerate(sums.offices, start=1):
            cells = (
                code,
                str(sums.number(Kind.LETTERS, code)),
                str(sums.number(Kind.LETTERS, code, Position.SUPPORT)),
                str(sums.number(Kind.LETTERS, code, Position.OPPOSE)),
            )
            for column, cell in enumerate(cells):
                self._offices.addWidget(text(cell, wrap=False), line, column)
        self._offices.setColumnStretch(len(heads), 1)
        self.likeness.setText(say(explain_likeness(sums.likeness)) if sums.letters else "")


class _Figure(QWidget):
    """A number to be read from across the room, and what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self._number = QLabel()
        font = self._number.font()
        font.setPixelSize(em(_FIGURE))
        font.setBold(True)
        self._number.setFont(font)
        self._word = text("", "lead")
        lines = stack(self, "xs")
        lines.addWidget(self._number)
        lines.addWidget(self._word)

    def show_number(self, number: int, word: str) -> None:
        self._number.setText(str(number))
        self._number.setAccessibleName(f"{word}: {number}")
        self._word.setText(word)
