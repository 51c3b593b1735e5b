"""The end of the night: totals, cover sheets for the bundles, thank-you slips."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from letterdesk import desk
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.likeness import explain_likeness
from letterdesk.core.tally import totals
from letterdesk.gui.folders import ask_folder
from letterdesk.gui.night.figure import Figure
from letterdesk.gui.night.night import Night
from letterdesk.gui.night.page import NightPage
from letterdesk.gui.night.papers import Paper, PrintPapers
from letterdesk.gui.saving import SavePanel
from letterdesk.gui.widgets.box import Card, Columns, row
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.field import Field
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import say
from letterdesk.store.directory import open_directory
from letterdesk.store.tallies import read_night


class EndingPage(NightPage):
    def __init__(self, night: Night) -> None:
        super().__init__(
            night,
            self.tr("End of the night"),
            self.tr("A report, a sheet to lay on each office’s bundle, and thank-you slips."),
        )
        self.column.addWidget(self.campaign_field())
        self.folder_button = button(self.tr("Choose the night’s &folder"), "", "save")
        self.folder_button.clicked.connect(self._choose_folder)
        self.folder_line = text("", "hint")
        self.column.addLayout(row(self.folder_button))
        self.column.addWidget(self.folder_line)
        self.figures = tuple(Figure() for _ in range(3))
        self.column.addWidget(Columns(self.figures, most=3, narrowest=8))
        self.likeness = text("", "hint")
        self.column.addWidget(self.likeness)
        self.organisation = QLineEdit(night.organisation)
        self.organisation.textChanged.connect(self._keep)
        self.column.addWidget(
            Field(
                self.tr("&Who brings the letters? (optional)"),
                self.organisation,
                self.tr(
                    "Your organization, for the cover sheets. Empty leaves a line to write on."
                ),
            )
        )
        if night.report:
            self._add_papers(night.report)
        self.add_end()
        self.make_button = button(self.tr("&Make the report and covers"), "main")
        self.make_button.clicked.connect(self.make)
        self.foot_buttons = (self.make_button,)
        self.refresh()

    def _add_papers(self, papers: Sequence[desk.Document]) -> None:
        card = Card()
        card.body.addWidget(text(self.tr("The papers are made"), "heading"))
        self.saving = SavePanel(lambda: papers, self.services.save)
        self.save_button = button(self.tr("&Save all in a folder"), "", "save")
        self.save_button.clicked.connect(self.saving.choose_folder)
        card.body.addLayout(row(self.save_button))
        card.body.addWidget(self.saving)
        line = self.tr("{file} · pages: {pages}")
        self.printing = PrintPapers(
            [
                Paper(
                    paper.name,
                    line.format(file=paper.name, pages=paper.pages),
                    paper.pages,
                    lambda data=paper.data: data,  # type: ignore[misc]
                )
                for paper in papers
            ],
            self.services,
        )
        card.body.addWidget(self.printing)
        card.body.addWidget(
            text(
                self.tr(
                    "Add what was counted by hand on paper. When the report is printed, delete"
                    " the night’s folder."
                ),
                "hint",
            )
        )
        self.column.addWidget(card)

    def _keep(self, organisation: str) -> None:
        self.night.organisation = organisation

    def campaign_chosen(self) -> None:
        self._forget()
        self.refresh()

    def _forget(self) -> None:
        """A report of another night is not to be printed by mistake."""
        if self.night.report:
            self.night.report = ()
            self.renewed.emit()

    def _choose_folder(self) -> None:
        if (folder := ask_folder(self, self.tr("The night’s folder"))) is not None:
            self.use_folder(folder)

    def use_folder(self, folder: Path) -> None:
        self.night.folder = folder
        self._forget()
        self.refresh()

    def refresh(self) -> None:
        """Show what the folder knows now."""
        folder, campaign = self.night.folder, self.night.campaign
        self.make_button.setEnabled(folder is not None and campaign is not None)
        self.folder_line.setText(
            self.tr("Folder: {folder}").format(folder=folder)
            if folder
            else self.tr("The folder that was counted into tonight.")
        )
        if folder is None or campaign is None:
            for figure in self.figures:
                figure.hide()
            return
        try:
            sums = totals(read_night([folder]), campaign.id)
        except UserError as error:
            self.make_button.setEnabled(False)
            self.tell(error)
            return
        self.say_problem("")
        words = (self.tr("writers"), self.tr("letters"), self.tr("calls"))
        numbers = (sums.writers, sums.letters, sums.calls)
        for figure, number, word in zip(self.figures, numbers, words, strict=True):
            figure.show_number(number, word)
            figure.show()
        self.likeness.setText(say(explain_likeness(sums.likeness)) if sums.letters else "")

    def make(self) -> None:
        """Make the papers, beside the window."""
        folder, campaign = self.night.folder, self.night.campaign
        if folder is None or campaign is None:
            return
        today, organisation = self.services.today(), self.organisation.text().strip()
        self.do_beside(
            self.tr("Making the papers …"),
            lambda: make_report(folder, campaign, today, organisation),
            self._show_report,
        )

    def _show_report(self, papers: tuple[desk.Document, ...]) -> None:
        self.night.report = papers
        self.renewed.emit()


def make_report(
    folder: Path, campaign: Campaign, today: date, organisation: str
) -> tuple[desk.Document, ...]:
    """The papers of a night's folder as it is now. Raises UserError."""
    night = read_night([folder])
    with open_directory(day=today) as directory:
        return desk.night_report(night, campaign, today, directory, organisation=organisation)
