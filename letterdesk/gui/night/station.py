"""The organiser's station: one night at a glance, and one key to count one more writer."""

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit

from letterdesk import desk
from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.likeness import explain_likeness
from letterdesk.core.tally import Kind, Totals, totals
from letterdesk.gui.folders import ask_folder
from letterdesk.gui.night.figure import Figure
from letterdesk.gui.night.night import Night
from letterdesk.gui.night.page import NightPage
from letterdesk.gui.night.printer_line import PrinterLine
from letterdesk.gui.style import space
from letterdesk.gui.widgets.box import Card, Columns, clear, row
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.choice import radio
from letterdesk.gui.widgets.field import Field
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import say
from letterdesk.store.tallies import read_night

_AGAIN_SECONDS = 15
"""Other computers count into the same folder."""
_CODE = re.compile(r"[A-Z]{2}-(?:SR|JR|AL|[0-9]{2})")


class StationPage(NightPage):
    """Figures above, counting in the middle, offices and the printer below."""

    def __init__(self, night: Night) -> None:
        super().__init__(night, self.tr("Station"))
        self._add_setting_up()
        self.figures = tuple(Figure() for _ in range(3))
        self.column.addWidget(Columns(self.figures, most=3, narrowest=8))
        self.column.addWidget(self._counting())
        self._offices = QGridLayout()
        self._offices.setHorizontalSpacing(space("l"))
        self.column.addLayout(self._offices)
        self.likeness = text("", "hint")
        self.column.addWidget(self.likeness)
        self.column.addWidget(PrinterLine())
        self.column.addStretch(1)
        self._again = QTimer(self)
        self._again.timeout.connect(self.refresh)
        self._again.start(_AGAIN_SECONDS * 1000)
        self.refresh()

    # --- what stands on the page -----------------------------------------------

    def _add_setting_up(self) -> None:
        self.folder_button = button(self.tr("Choose the night’s &folder"), "", "save")
        self.folder_button.clicked.connect(self._choose_folder)
        self.merge_button = button(self.tr("&Bring in tallies from a stick"))
        self.merge_button.clicked.connect(self._choose_stick)
        self.folder_line = text("", "hint")
        add = self.column.addWidget
        add(self.campaign_field())
        add(Columns((self.folder_button, self.merge_button), narrowest=14))
        add(self.folder_line)

    def _counting(self) -> Card:
        card = Card()
        self.codes = QLineEdit(self.night.codes)
        self.codes.textChanged.connect(self._keep)
        hint = self.tr("The codes in the letters’ upper right corners, such as FL-SR FL-JR FL-25.")
        self.codes_field = Field(self.tr("&Offices that get a letter"), self.codes, hint)
        self.support = radio(self.tr("For the bill"), dense=True)
        self.oppose = radio(self.tr("Against the bill"), dense=True)
        self._positions = QButtonGroup(self)
        for choice, position in (
            (self.support, Position.SUPPORT),
            (self.oppose, Position.OPPOSE),
        ):
            self._positions.addButton(choice.button)
            choice.button.setChecked(self.night.position is position)
            choice.button.toggled.connect(self._keep)
        self.count_button = button(self.tr("Count one more &writer"), "main")
        self.count_button.clicked.connect(self.count_writer)
        self.undo_button = button(self.tr("&Take the last one back"), "quiet")
        self.undo_button.clicked.connect(self.take_back)
        card.body.addWidget(self.codes_field)
        card.body.addWidget(Columns((self.support, self.oppose), narrowest=12))
        card.body.addWidget(self.problem_line)
        card.body.addLayout(row(self.count_button, self.undo_button))
        return card

    # --- what is done on it -----------------------------------------------------

    @property
    def _campaign(self) -> str:
        return self.night.campaign.id if self.night.campaign else ""

    def campaign_chosen(self) -> None:
        self.refresh()

    def _keep(self) -> None:
        """The next writer is often from the same place, also after a look at something else."""
        self.night.codes = self.codes.text()
        against = self.oppose.button.isChecked()
        self.night.position = Position.OPPOSE if against else Position.SUPPORT

    def use_folder(self, folder: Path) -> None:
        self.night.folder = folder
        self.refresh()

    def count_writer(self) -> None:
        """One more writer, with a letter to each of the offices named."""
        codes = re.split(r"[\s,;]+", self.codes.text().strip().upper())
        wrong = [code for code in codes if not _CODE.fullmatch(code)]
        if wrong or self.night.folder is None:
            self.codes_field.set_problem(
                self.tr("Please write codes such as FL-SR FL-JR FL-25.") if wrong else ""
            )
            self.codes.setFocus()
            return
        self.codes_field.set_problem("")
        counted = desk.Counted(
            self._campaign,
            self.night.position,
            tuple(dict.fromkeys(codes)),
            letters=1,
            writers=1,
        )
        if self._count(counted):
            self.night.last = counted
            self.refresh()

    def take_back(self) -> None:
        """Undo the last count, once."""
        last, self.night.last = self.night.last, None
        if last is not None:
            self._count(replace(last, letters=-last.letters, writers=-last.writers))
        self.refresh()

    def bring_in(self, place: Path) -> None:
        """Bring in what other computers counted."""
        if self.night.folder is None:
            return
        try:
            desk.collect_tallies(self.night.folder, [place])
        except UserError as error:
            self.tell(error)
            return
        self.refresh()

    def _count(self, counted: desk.Counted) -> bool:
        if self.night.folder is None:
            return False
        try:
            desk.add_to_tally(self.night.folder, counted)
        except UserError as error:
            self.tell(error)
            return False
        return True

    def _choose_folder(self) -> None:
        if (folder := ask_folder(self, self.tr("The night’s folder"))) is not None:
            self.use_folder(folder)

    def _choose_stick(self) -> None:
        if (folder := ask_folder(self, self.tr("Folder with tallies"))) is not None:
            self.bring_in(folder)

    # --- what it shows ------------------------------------------------------------

    def refresh(self) -> None:
        """Show what the folder knows now."""
        folder = self.night.folder
        ready = folder is not None and bool(self._campaign)
        for each in (self.count_button, self.merge_button):
            each.setEnabled(ready)
        self.undo_button.setEnabled(self.night.last is not None)
        if folder is None:
            self.folder_line.setText(
                self.tr("Choose an empty folder for tonight, on this computer or a shared one.")
            )
            self._show(Totals({}, 0, None))
            return
        self.folder_line.setText(self.tr("Folder: {folder}").format(folder=folder))
        try:
            sums = totals(read_night([folder]), self._campaign)
        except UserError as error:
            self.tell(error)
            return
        self.say_problem("")
        self._show(sums)

    def _show(self, sums: Totals) -> None:
        words = (self.tr("writers"), self.tr("letters"), self.tr("calls"))
        numbers = (sums.writers, sums.letters, sums.calls)
        for figure, number, word in zip(self.figures, numbers, words, strict=True):
            figure.show_number(number, word)
        clear(self._offices)
        heads = (
            self.tr("Office"),
            "",
            self.tr("Letters"),
            self.tr("for"),
            self.tr("against"),
        )
        for column, head in enumerate(heads if sums.offices else ()):
            self._offices.addWidget(text(head, "strong", wrap=False), 0, column)
        for line, code in enumerate(sums.offices, start=1):
            cells = (
                code,
                self._holder(code),
                str(sums.number(Kind.LETTERS, code)),
                str(sums.number(Kind.LETTERS, code, Position.SUPPORT)),
                str(sums.number(Kind.LETTERS, code, Position.OPPOSE)),
            )
            for column, cell in enumerate(cells):
                self._offices.addWidget(text(cell, wrap=column == 1), line, column)
        self._offices.setColumnStretch(1, 1)
        self.likeness.setText(say(explain_likeness(sums.likeness)) if sums.letters else "")

    def _holder(self, code: str) -> str:
        """Who holds the office; '' for a code that the directory does not have."""
        name = self.night.holders.get(code)
        return self.tr("Vacant seat") if name == "" else name or ""
