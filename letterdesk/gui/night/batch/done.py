"""What was made: numbers, files, printing, printing some again, and what is still open."""

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit

from letterdesk.core.errors import UserError
from letterdesk.core.letter import EnvelopeSize
from letterdesk.core.printing import ENVELOPE_PAPER, LETTER_PAPER, PrintKind
from letterdesk.desk.batch import Arrange, count_batch, reprint
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.night.batch.work import Made
from letterdesk.gui.night.figure import Figure
from letterdesk.gui.night.night import Night
from letterdesk.gui.night.page import NightPage
from letterdesk.gui.night.papers import Paper, PrintPapers
from letterdesk.gui.widgets.box import Card, Columns, row
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.field import Field
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say
from letterdesk.output.print_file import count_pages
from letterdesk.store.files import read_bounded

_LARGEST = 2_000_000_000
"""Bytes of a file that is handed to a printer."""
_MOST_NOTES = 5
_KINDS = {
    "letters.pdf": PrintKind.LETTERS,
    "calls.pdf": PrintKind.CALL_CARDS,
    "envelopes.pdf": PrintKind.ENVELOPES,
}


class DonePage(NightPage):
    def __init__(self, night: Night) -> None:
        batch = night.batch
        super().__init__(night, self.tr("The letters are made"))
        self._made = made = batch.made[-1]
        self.figures = tuple(Figure() for _ in range(3))
        words = (self.tr("rows on the list"), self.tr("done"), self.tr("still open"))
        still_open = batch.waiting + batch.answered
        numbers = (batch.rows, batch.good, still_open)
        for figure, number, word in zip(self.figures, numbers, words, strict=True):
            figure.show_number(number, word)
        self.column.addWidget(Columns(self.figures, most=3, narrowest=8))
        self.printing = PrintPapers(self._papers(made), self.services)
        self.column.addWidget(self._files_card(made))
        self._add_notes(made)
        if made.result.letters and night.folder is not None:
            self.column.addWidget(self._counting_card())
        if made.order.arrange is not Arrange.FILES and made.result.letters:
            self.column.addWidget(self._reprint_card())
        self.add_end()
        other = button(self.tr("&Another list"))
        other.clicked.connect(self.ask_to_forget)
        self.foot_buttons = (other,)
        if still_open:
            self.open_button = button(
                self.tr("Answer the &open rows ({count})").format(count=still_open), "main"
            )
            self.open_button.clicked.connect(self.answer_open_rows)
            self.foot_buttons = (other, self.open_button)

    @property
    def on_enter(self) -> None:
        """Enter begins nothing here: another list would put the answers away."""
        return None

    # --- what stands on the page ---

    def _papers(self, made: Made) -> list[Paper]:
        if made.order.arrange is Arrange.FILES:
            return []
        counts = made.result.page_counts
        return [
            self._paper(made, name, counts[name] if name in counts else _count(made.out / name))
            for name in made.result.files
            if name.endswith(".pdf")
        ]

    def _paper(self, made: Made, name: str, pages: int) -> Paper:
        envelopes = name == "envelopes.pdf"
        size = made.order.envelope or EnvelopeSize.NO10
        return Paper(
            name,
            self.tr("{file} · pages: {pages}").format(file=name, pages=f"{pages:,}"),
            pages,
            partial(read_bounded, made.out / name, _LARGEST),
            _KINDS.get(name, PrintKind.PAPERS),
            ENVELOPE_PAPER[size] if envelopes else LETTER_PAPER,
        )

    def _files_card(self, made: Made) -> Card:
        result = made.result
        card = Card()
        card.body.addWidget(text(self.tr("The files"), "heading"))
        parts = (
            self.tr("Letters: {count}").format(count=f"{result.letters:,}"),
            self.tr("Call cards: {count}").format(count=f"{result.calls:,}"),
            self.tr("Envelopes: {count}").format(count=f"{result.envelopes:,}"),
            self.tr("Pages: {count}").format(count=f"{result.pages:,}"),
        )
        counts = (result.letters, result.calls, result.envelopes, result.pages)
        told = [part for part, count in zip(parts, counts, strict=True) if count]
        card.body.addWidget(text(" · ".join(told) or self.tr("Nothing could be made yet.")))
        for name in result.files:
            card.body.addWidget(IconText("check", self._about_file(name)))
        card.body.addWidget(text(self.tr("Folder: {folder}").format(folder=made.out), "hint"))
        folder = button(self.tr("Open the &folder"), "", "save")
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.out))))
        card.body.addLayout(row(folder))
        card.body.addWidget(self.printing)
        for before in self.night.batch.made[:-1]:
            line = self.tr("Made before: {folder} · letters: {count}")
            said = line.format(count=f"{before.result.letters:,}", folder=before.out)
            card.body.addWidget(text(said, "hint"))
        return card

    def _about_file(self, name: str) -> str:
        about = {
            "people.pdf": self.tr("each person’s papers, under a sheet with the name"),
            "letters.pdf": self.tr("the letters, sorted by office"),
            "letters": self.tr("a folder with a file for each letter and card"),
            "calls.pdf": self.tr("the call cards, in the same order"),
            "envelopes.pdf": self.tr("the envelopes, in the same order"),
            "to-do.csv": self.tr("the rows that are still open"),
            "manifest.pdf": self.tr("how much there is for each office, to lie beside"),
            "manifest.json": self.tr("the same, for programs"),
        }
        return f"{name}: {about[name]}" if name in about else name

    def _add_notes(self, made: Made) -> None:
        notes = made.result.notes
        if not notes:
            return
        card = Card()
        card.body.addWidget(text(self.tr("Good to know"), "heading"))
        line = self.tr("Row {row}: {words}")
        for note in notes[:_MOST_NOTES]:
            card.body.addWidget(
                IconText("info", line.format(row=note.row, words=say(note.message)))
            )
        if len(notes) > _MOST_NOTES:
            more = self.tr("More rows like these: {number}")
            card.body.addWidget(text(more.format(number=f"{len(notes) - _MOST_NOTES:,}"), "hint"))
        self.column.addWidget(card)

    def _counting_card(self) -> Card:
        card = Card()
        card.body.addWidget(text(self.tr("Tonight’s tally"), "heading"))
        card.body.addWidget(
            text(self.tr("These letters can be counted at the station too, without any name."))
        )
        self.count_button = button(self.tr("&Count these letters"))
        self.count_button.clicked.connect(self.count_letters)
        self.counted = text("", "strong")
        card.body.addLayout(row(self.count_button, self.counted))
        self._show_counted()
        return card

    def _show_counted(self) -> None:
        done = self._made.out in self.night.batch.counted
        self.count_button.setEnabled(not done)
        self.counted.setText(self.tr("They are counted.") if done else "")

    def _reprint_card(self) -> Card:
        card = Card()
        card.body.addWidget(text(self.tr("Some letters once more"), "heading"))
        card.body.addWidget(
            text(
                self.tr(
                    "Did the printer eat some? The sheets between the offices say which numbers"
                    " follow. This makes a file of just those pages."
                )
            )
        )
        self.numbers = QLineEdit()
        self.numbers_field = Field(
            self.tr("&Numbers of the letters"), self.numbers, self.tr("Such as 37-45.")
        )
        self.numbers.returnPressed.connect(self.reprint)
        self.reprint_button = button(self.tr("&Make these pages again"), "", "again")
        self.reprint_button.clicked.connect(self.reprint)
        card.body.addWidget(self.numbers_field)
        card.body.addLayout(row(self.reprint_button))
        return card

    # --- what is done on it ---

    def count_letters(self) -> None:
        """Count writers and letters into the night's folder, once."""
        folder, batch = self.night.folder, self.night.batch
        if folder is None or self._made.out in batch.counted:
            return
        try:
            count_batch(folder, self._made.out)
        except UserError as error:
            self.tell(error)
            return
        batch.counted.add(self._made.out)
        self._show_counted()
        say_aloud(self, self.counted.text())

    def reprint(self) -> None:
        """Copy some letters into a file of their own, which is then picked for printing."""
        found = re.fullmatch(
            r"([0-9]{1,7})(?:\s*[-–]\s*([0-9]{1,7}))?", self.numbers.text().strip()
        )
        if not found:
            self.numbers_field.set_problem(
                self.tr("Please write the first and the last number, such as 37-45.")
            )
            self.numbers.setFocus()
            return
        self.numbers_field.set_problem("")
        out, first, last = self._made.out, int(found[1]), int(found[2] or found[1])
        self.do_beside(
            self.tr("Copying the pages …"),
            lambda: reprint(out, first, last),
            self._offer_reprint,
        )

    def _offer_reprint(self, copied: tuple[str, int]) -> None:
        name, pages = copied
        self.printing.add(self._paper(self._made, name, pages))
        self.numbers_field.set_hint(
            self.tr("Saved as {file}, pages: {pages}. It is picked above for printing.").format(
                file=name, pages=pages
            )
        )
        self.printing.button.setFocus()

    def answer_open_rows(self) -> None:
        """To the rows that are open, once they have been found on the list again."""
        batch = self.night.batch
        if batch.open_rows is not None:
            batch.next_row(0)
            return
        self.do_beside(
            self.tr("Looking at the open rows …"), batch.open_rows_finder(), batch.take_open_rows
        )


def _count(path: Path) -> int:
    """The pages of a file that somebody may have taken away."""
    try:
        with path.open("rb") as file:
            return count_pages(file)
    except OSError:
        return 1
