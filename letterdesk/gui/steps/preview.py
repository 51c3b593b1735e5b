"""Fifth step: read each letter and call card as it will be on paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QWidget

from letterdesk.core.address import titled_name
from letterdesk.core.draft import Draft, Step
from letterdesk.core.errors import UserError
from letterdesk.core.letter import Letter, Packet
from letterdesk.core.plain_words import ask_in_words
from letterdesk.gui.request import make_request
from letterdesk.gui.services import Prepared, Services
from letterdesk.gui.steps.page import Page, Place
from letterdesk.gui.style import em, space
from letterdesk.gui.widgets.box import Beside, Card, Notice, clear, row, stack
from letterdesk.gui.widgets.text import IconText, button, text
from letterdesk.gui.wording import say


class PreviewPage(Page):
    """At the left what there is and whether it fits, at the right the pages themselves."""

    wide = True
    item_chosen = Signal(int)
    """The letter or call card to look at: its place in the packet, letters first."""

    def __init__(self, services: Services, language: str) -> None:
        super().__init__(
            services,
            language,
            self.tr("Read it before you print"),
        )
        self.packet = Packet((), ())
        self._notices = QWidget()
        self._notice_lines = stack(self._notices, "s")
        self.items = QListWidget()
        self.items.setAccessibleName(self.tr("Letters and call cards"))
        self.items.setWordWrap(True)
        self.items.currentRowChanged.connect(self._choose)
        self.about = Card()
        side = QWidget()
        lines = stack(side, "m")
        lines.addWidget(self.items)
        lines.addWidget(self.about)
        lines.addStretch(1)
        self.slot = Card()
        self.slot.body.setContentsMargins(0, 0, 0, 0)
        self.slot.setMinimumHeight(em(26))
        self.column.addWidget(self._notices)
        self.column.addWidget(Beside([(side, 2), (self.slot, 5)], narrowest=18), 1)

    # --- the duties ---

    def main_action(self) -> str:
        return self.tr("&Continue to print or save")

    def load(self, draft: Draft) -> None:
        clear(self._notice_lines)
        self.items.clear()
        try:
            prepared = self.services.prepare(make_request(self.services, draft, self.language))
        except UserError as error:
            self.packet = Packet((), ())
            self._notice_lines.addWidget(Notice(say(error.message), say(error.hint)))
            return
        self.packet = prepared.packet
        self._words_to_cut = prepared.words_to_cut
        self._show_notices(prepared)
        self.items.addItems(
            [
                self.tr("Letter to {member}").format(member=titled_name(x.to))
                for x in self.packet.letters
            ]
            + [
                self.tr("Call card for {member}").format(member=titled_name(x.to))
                for x in self.packet.calls
            ]
        )
        self.show_packet(self.packet)
        self.items.setCurrentRow(0)

    def stand_in(self, field: str = "") -> None:
        self.items.setFocus()

    # --- the pages ---

    def show_packet(self, packet: Packet) -> None:
        """Fill the slot. Until the view of real pages stands in it, the words themselves do."""
        clear(self.slot.body)
        self._plain = text("")
        self._plain.setContentsMargins(space("l"), space("l"), space("l"), space("l"))
        self.slot.body.addWidget(self._plain)
        self.slot.body.addStretch(1)

    def _choose(self, item: int) -> None:
        if item < 0:
            return
        everything = (*self.packet.letters, *self.packet.calls)
        self._show_about(item)
        chosen = everything[item]
        self._plain.setText("\n\n".join(chosen.body if isinstance(chosen, Letter) else chosen.live))
        self.item_chosen.emit(item)

    # --- what is said about them ---

    def _show_notices(self, prepared: Prepared) -> None:
        for notice in prepared.notices:
            self._notice_lines.addWidget(Notice(say(notice.sentence)))

    def _show_about(self, item: int) -> None:
        clear(self.about.body)
        if item < len(self.packet.letters):
            self._show_letter(self.packet.letters[item])
        else:
            call = self.packet.calls[item - len(self.packet.letters)]
            self.about.body.addWidget(text(titled_name(call.to), "heading"))
            for number in call.numbers:
                self.about.body.addWidget(
                    IconText(
                        "phone",
                        self.tr("{number}, {place}").format(
                            number=number.number, place=number.label
                        ),
                    )
                )
        self._add_link(self.tr("Change your words"), Place(Step.WORDS, "story"))
        self._add_link(self.tr("Change who you write to"), Place(Step.MEMBERS))
        self._add_link(self.tr("Change your name or address"), Place(Step.YOU))

    def _show_letter(self, letter: Letter) -> None:
        lines = self.about.body
        lines.addWidget(text(titled_name(letter.to), "heading"))
        lines.addWidget(text(letter.reference, "hint"))
        lines.addWidget(IconText("letter", say(ask_in_words(letter.ask))))
        cut = self._words_to_cut.get(letter.corner_code, 0)
        if not cut:
            lines.addWidget(IconText("check", self.tr("Fits on one page")))
            return
        lines.addWidget(
            Notice(
                self.tr("Too long for one page. Please cut about {count} words.").format(count=cut)
            )
        )
        shorten = button(self.tr("&Shorten my words"))
        shorten.clicked.connect(lambda: self.sent_to.emit(Place(Step.WORDS, "story")))
        lines.addLayout(row(shorten))

    def _add_link(self, words: str, place: Place) -> None:
        link = button(words, "quiet")
        link.clicked.connect(lambda: self.sent_to.emit(place))
        self.about.body.addWidget(link)
