"""The paper kit: how many writers, from where, and every sheet of the night."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit

from letterdesk import desk
from letterdesk.core.campaign import Campaign
from letterdesk.core.letter_night import MOST_WRITERS
from letterdesk.core.searching import Entry
from letterdesk.core.states import REPRESENTED
from letterdesk.gui.frame import LANGUAGES
from letterdesk.gui.night.night import Night
from letterdesk.gui.night.page import NightPage, side_by_side
from letterdesk.gui.night.papers import Paper, PrintPapers
from letterdesk.gui.saving import SavePanel
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Card, row
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.text import text
from letterdesk.store.directory import open_directory


class KitPage(NightPage):
    def __init__(self, night: Night) -> None:
        super().__init__(
            night,
            self.tr("Paper kit"),
            self.tr("All sheets for an evening with pens and paper, black and white."),
        )
        self.writers = QLineEdit(str(night.kit_writers))
        self.writers.setMaximumWidth(em(6))
        self.writers_field = Field(self.tr("&How many writers do you expect?"), self.writers)
        self.state = Picker(
            [
                ("", self.tr("From anywhere")),
                *sorted(REPRESENTED.items(), key=lambda state: state[1]),
            ],
            "",
        )
        self.state.pick(night.kit_state)
        self.language = Picker(list(LANGUAGES.items()), "")
        self.language.pick(night.language)
        form = Card()
        form.body.addWidget(self.campaign_field())
        form.body.addWidget(self.writers_field)
        form.body.addWidget(
            side_by_side(
                Field(
                    self.tr("&Where do they come from?"),
                    self.state,
                    self.tr("Members of a state are then printed by name."),
                ),
                Field(self.tr("&Language of the writers"), self.language),
            )
        )
        self.column.addWidget(form)
        self.make_button = button(self.tr("&Make the kit"), "main")
        self.make_button.clicked.connect(self.make)
        if night.kit:
            self._add_papers(night.kit)
        self.add_end()
        self.foot_buttons = (self.make_button,)

    def stand_in(self) -> None:
        self.writers.setFocus()

    def _add_papers(self, kit: Sequence[desk.KitDocument]) -> None:
        card = Card()
        card.body.addWidget(text(self.tr("The kit is made"), "heading"))
        card.body.addWidget(
            text(
                self.tr(
                    "Begin with print-list.pdf: it says how many copies of each sheet to print."
                )
            )
        )
        self.saving = SavePanel(lambda: [paper.document for paper in kit], self.services.save)
        self.save_button = button(self.tr("&Save all in a folder"), "", "save")
        self.save_button.clicked.connect(self.saving.choose_folder)
        card.body.addLayout(row(self.save_button))
        card.body.addWidget(self.saving)
        line = self.tr("{file} · pages: {pages} · copies: {copies}")
        self.printing = PrintPapers(
            [
                Paper(
                    paper.document.name,
                    line.format(
                        file=paper.document.name,
                        pages=paper.document.pages,
                        copies=paper.copies,
                    ),
                    paper.document.pages,
                    lambda data=paper.document.data: data,  # type: ignore[misc]
                )
                for paper in kit
            ],
            self.services,
        )
        card.body.addWidget(self.printing)
        self.column.addWidget(card)

    def campaign_chosen(self) -> None:
        self._forget()

    def _forget(self) -> None:
        """A kit of another campaign is not to be printed by mistake."""
        if self.night.kit:
            self.night.kit = ()
            self.renewed.emit()

    def make(self) -> None:
        """Make every sheet, beside the window."""
        campaign = self.night.campaign
        typed = self.writers.text().strip()
        if not typed.isascii() or not typed.isdigit() or not 1 <= int(typed) <= MOST_WRITERS:
            self.writers_field.set_problem(
                self.tr("Please write a number from 1 to {most}.").format(most=MOST_WRITERS)
            )
            self.writers.setFocus()
            return
        self.writers_field.set_problem("")
        if campaign is None:
            return
        writers, state, language = int(typed), self.state.code, self.language.code
        self.night.kit_writers, self.night.kit_state = writers, state
        today = self.services.today()
        self.do_beside(
            self.tr("Making the kit …"),
            lambda: make_kit(campaign, writers, today, language, state),
            self._show_kit,
        )

    def _show_kit(self, kit: tuple[desk.KitDocument, ...]) -> None:
        self.night.kit = kit
        self.renewed.emit()


def make_kit(
    campaign: Campaign, writers: int, today: date, language: str, state: str
) -> tuple[desk.KitDocument, ...]:
    """The kit for people of one state; '' for people from anywhere. Raises UserError."""
    offices: Sequence[Entry] = ()
    if state:
        with open_directory(day=today) as directory:
            offices = desk.list_congress(directory, state)
    return desk.make_kit(campaign, writers, today, language=language, state=state, offices=offices)
