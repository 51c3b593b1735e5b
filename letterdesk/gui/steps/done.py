"""Last step: print, save, and make room for the next person."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from letterdesk.core.draft import Draft
from letterdesk.gui.services import Services
from letterdesk.gui.steps.page import Page
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Card, Columns, row
from letterdesk.gui.widgets.text import IconText, button, text


class DonePage(Page):
    """Its buttons only ask; printing and saving are done by whoever listens."""

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, services: Services, language: str) -> None:
        super().__init__(
            services,
            language,
            self.tr("Print, sign and send"),
            self.tr("Your letters and call cards are ready."),
        )
        self.print_button = button(self.tr("&Print everything"), "main", "printer")
        self.print_button.clicked.connect(self.print_asked)
        self.save_button = button(self.tr("&Save everything"), "", "save")
        self.save_button.clicked.connect(self.save_asked)
        self.result = IconText("check", "", "strong")
        self.result.set_words("")
        self.column.addWidget(Columns((self.print_button, self.save_button), narrowest=14))
        self.column.addWidget(self.result)
        self.column.addWidget(Columns((self._what_next(), self._share()), narrowest=20))
        self.column.addWidget(self._next_person())
        self.column.addStretch(1)

    # --- the duties ---

    def main_action(self) -> str:
        return ""

    def load(self, draft: Draft) -> None:
        campaign = next((c for c in self.services.campaigns() if c.id == draft.campaign), None)
        if campaign is not None:
            self.share.setPlainText(self.services.share_text(campaign, self.language))

    def stand_in(self, field: str = "") -> None:
        self.print_button.setFocus()

    def say_result(self, words: str) -> None:
        """Tell what came of printing or saving."""
        self.result.set_words(words)

    # --- what is shown ---

    def _what_next(self) -> Card:
        card = Card()
        card.body.addWidget(text(self.tr("What to do next"), "heading"))
        for number, words in enumerate(
            (
                self.tr("Sign each letter in ink, above your name."),
                self.tr("Fold it in thirds, and put one Forever stamp on each envelope."),
                self.tr(
                    "Mail to Washington is checked for safety and often takes weeks."
                    " For something urgent, call or write to the local office."
                ),
                self.tr("Call with the call card in hand. It takes about two minutes."),
            ),
            start=1,
        ):
            card.body.addWidget(text(f"{number}.  {words}"))
        card.body.addStretch(1)
        return card

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
