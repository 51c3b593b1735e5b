"""Before anything: which list."""

from pathlib import Path

from letterdesk.gui.folders import ask_files
from letterdesk.gui.night.batch.opened import Reading, open_list
from letterdesk.gui.night.night import Night
from letterdesk.gui.night.page import NightPage
from letterdesk.gui.widgets.box import Card
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import IconText, text


class ListPage(NightPage):
    def __init__(self, night: Night) -> None:
        super().__init__(
            night,
            self.tr("Letters from a list"),
            self.tr(
                "You have a list of people who want to write. Here you make all their letters."
            ),
        )
        card = Card()
        card.body.addWidget(text(self.tr("What the list needs"), "heading"))
        for words in (
            self.tr("One person in each row, and headings in the first row."),
            self.tr("Columns for the name, the street and the ZIP code. City and state help."),
            self.tr("An Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a CSV file."),
        ):
            card.body.addWidget(IconText("check", words))
        self.column.addWidget(card)
        self.column.addWidget(
            IconText(
                "lock",
                self.tr(
                    "The list stays where it is and is not changed. Nothing of it is kept"
                    " but the letters that you have made."
                ),
                "hint",
            )
        )
        self.add_end()
        self.open_button = button(self.tr("&Open a list…"), "main", "facts")
        self.open_button.clicked.connect(self._choose)
        self.foot_buttons = (self.open_button,)

    def stand_in(self) -> None:
        self.open_button.setFocus()

    def _choose(self) -> None:
        for path in ask_files(self, self.tr("Choose the list of people"))[:1]:
            self.open(path)

    def open(self, path: Path) -> None:
        """Read the list's columns, beside the window: it may be large."""
        self.do_beside(
            self.tr("Opening the list …"),
            lambda: open_list(Reading(path)),
            self.night.batch.take_list,
        )
