"""Last step: print, save, and make room for the next person."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from letterdesk.core.address import titled_name
from letterdesk.core.draft import Draft, Step
from letterdesk.core.errors import UserError
from letterdesk.core.letter import PaperForm
from letterdesk.core.printing import PrintKind
from letterdesk.gui.request import make_request
from letterdesk.gui.services import Services
from letterdesk.gui.steps.page import Page, Place
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Card, Columns, Notice, clear, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from letterdesk.core.letter import Letter
    from letterdesk.core.printing import PrintJob
    from letterdesk.desk import Document, Prepared
    from letterdesk.gui.steps.print_card import Choice


class DonePage(Page):
    """Prints and saves what the preview showed: the same draft gives the same bytes."""

    def __init__(self, services: Services, language: str) -> None:
        from letterdesk.gui.saving_places import save_panel
        from letterdesk.gui.steps.print_card import PrintCard

        super().__init__(
            services,
            language,
            self.tr("Print, sign and send"),
            self.tr("Your letters and call cards are ready."),
        )
        self._draft = Draft()
        self._letters: Sequence[Letter] = ()
        """Those that were made last."""
        self._notices: QVBoxLayout = stack()
        self.printing = PrintCard(self._jobs, services.ask_printer)
        self.printing.sent.connect(self._note_printed)
        self.save_button = button(self.tr("&Save everything"), "", "save")
        self.saving = save_panel(self._documents, services)
        self.save_button.clicked.connect(self.saving.choose_folder)
        self.saving.saved.connect(self._note_saved)
        self.column.addLayout(self._notices)
        self.column.addWidget(self.printing)
        self.column.addLayout(row(self.save_button))
        self.column.addWidget(self.saving)
        self.column.addWidget(Columns((self._what_next(), self._share()), narrowest=20))
        self.column.addWidget(self._next_person())
        self.column.addStretch(1)

    # --- the duties ---

    def main_action(self) -> str:
        return ""

    def load(self, draft: Draft) -> None:
        self._draft = draft
        self.saving.forget()
        clear(self._notices)
        self._check()
        self._show_what_next()
        campaign = next((c for c in self.services.campaigns() if c.id == draft.campaign), None)
        if campaign is not None:
            self.share.setPlainText(self.services.share_text(campaign, self.language))

    def stand_in(self, field: str = "") -> None:
        first = next(iter(self.printing.buttons.values()), None)
        if first is not None and first.isEnabled():
            first.setFocus()
        else:
            super().stand_in(field)

    # --- printing and saving ---

    def _jobs(self) -> "Sequence[PrintJob]":
        return self.services.print_jobs(self._prepare(), self._draft.envelope)

    def _documents(self) -> "Sequence[Document]":
        return self.services.make_documents(self._prepare(), self._draft.envelope)

    def _prepare(self) -> "Prepared":
        request = make_request(self.services, self._draft, self.language)
        prepared = self.services.prepare(request, self._draft.form)
        self._letters = prepared.packet.letters
        return prepared

    def _note_printed(self, choice: "Choice") -> None:
        self.kept.emit()
        if choice.kind is PrintKind.LETTERS:
            all_of_them = choice.which is None
            self._note(self._letters if all_of_them else [self._letters[choice.which or 0]])

    def _note_saved(self) -> None:
        self.kept.emit()
        self._note(self._letters)

    def _note(self, letters: "Sequence[Letter]") -> None:
        """Say which letters may go out now. Copies in large print are to be read, not mailed."""
        if self._draft.position and self._draft.form is not PaperForm.LARGE_PRINT:
            self.services.note_letters(self._draft.position, letters)

    def _check(self) -> None:
        """Nothing is printed or saved while a letter runs over its page."""
        try:
            prepared = self._prepare()
        except UserError as error:
            self._refuse(Notice(say(error.message), say(error.hint)))
            return
        self.printing.offer(prepared.packet, self._draft.envelope)
        over = [x for x in prepared.packet.letters if x.corner_code in prepared.words_to_cut]
        for letter in over:
            words = self.tr("The letter to {member} is too long. Please cut about {count} words.")
            self._refuse(
                Notice(
                    words.format(
                        member=titled_name(letter.to),
                        count=prepared.words_to_cut[letter.corner_code],
                    )
                )
            )
        if over:
            shorten = button(self.tr("S&horten my words"))
            shorten.clicked.connect(lambda: self.sent_to.emit(Place(Step.WORDS, "story")))
            self._notices.addLayout(row(shorten))
        else:
            self._allow(True)

    def _refuse(self, notice: Notice) -> None:
        self._allow(False)
        self._notices.addWidget(notice)

    def _allow(self, allowed: bool) -> None:
        self.printing.allow(allowed)
        self.save_button.setEnabled(allowed)

    # --- what is shown ---

    def _what_next(self) -> Card:
        card = Card()
        card.body.addWidget(text(self.tr("What to do next"), "heading"))
        self._next_lines = stack(gap="s")
        card.body.addLayout(self._next_lines)
        card.body.addStretch(1)
        return card

    def _show_what_next(self) -> None:
        clear(self._next_lines)
        lines = (
            *self._make_ready(self._draft.form),
            self.tr(
                "Mail to Washington is checked for safety and often takes weeks."
                " If it is urgent, call, or write to the local office."
            ),
            self.tr("Call with the call card in hand. It takes about two minutes."),
        )
        for number, words in enumerate(lines, start=1):
            self._next_lines.addWidget(text(f"{number}.  {words}"))

    def _make_ready(self, form: PaperForm) -> tuple[str, ...]:
        sign = self.tr("Sign each letter in ink, above your name.")
        fold = self.tr("Fold it in thirds, and put one Forever stamp on each envelope.")
        match form:
            case PaperForm.WINDOW:
                fold = self.tr(
                    "Fold it at the two small marks, and check that the whole address shows"
                    " through the window. Put one Forever stamp on each envelope."
                )
            case PaperForm.HANDWRITE:
                sign = self.tr("Write each letter on its lines in your own hand, and sign it.")
            case PaperForm.LARGE_PRINT:
                keep = self.tr(
                    "These copies are for you to read. For letters to mail, choose typed ones"
                    " at the preview."
                )
                return (keep,)
        return sign, fold

    def _share(self) -> Card:
        card = Card()
        card.body.addWidget(text(self.tr("Tell your friends"), "heading"))
        self.share = QPlainTextEdit()
        self.share.setReadOnly(True)
        self.share.setTabChangesFocus(True)
        self.share.setAccessibleName(self.tr("A text to share with friends"))
        self.share.setMinimumHeight(em(6))
        copy = button(self.tr("&Copy the text"), "", "copy")
        copy.clicked.connect(self._copy)
        self._copied = text("", "hint")
        card.body.addWidget(self.share, 1)
        card.body.addLayout(row(copy, self._copied, stretch=False))
        return card

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.share.toPlainText())
        self._copied.setText(self.tr("Copied. Paste it into a message."))

    def _next_person(self) -> Card:
        card = Card()
        card.body.addWidget(text(self.tr("Is somebody else waiting to write?"), "heading"))
        card.body.addWidget(
            text(self.tr("Starting over removes everything typed here: name, address and words."))
        )
        over = button(self.tr("Start &over for the next person"), "", "again")
        over.clicked.connect(self.start_over_asked)
        card.body.addLayout(row(over))
        return card
