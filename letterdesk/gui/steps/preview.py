"""Fifth step: read each letter and call card as it will be on paper."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from letterdesk.core.address import titled_name
from letterdesk.core.ask_words import ask_in_words
from letterdesk.core.draft import Draft, Step
from letterdesk.core.errors import UserError
from letterdesk.core.letter import CallCard, Letter, Packet, PaperForm
from letterdesk.core.printing import PrintKind
from letterdesk.gui.preview import PacketView
from letterdesk.gui.request import make_request
from letterdesk.gui.services import Services
from letterdesk.gui.steps.page import Page, Place
from letterdesk.gui.steps.paper_choice import PaperChoice
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Beside, Notice, clear, row, stack
from letterdesk.gui.widgets.button import LinkButton, button
from letterdesk.gui.widgets.choice import Choice, radio
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say

if TYPE_CHECKING:
    from letterdesk.desk import Prepared


@dataclass(frozen=True)
class _Item:
    """A letter, envelope or call card, and where it is: in which document, from which page."""

    kind: PrintKind
    about: Letter | CallCard
    document: int
    page: int


class PreviewPage(Page):
    """At the left what there is and ways back to mend it, at the right the pages themselves."""

    wide = True

    def __init__(self, services: Services, language: str) -> None:
        super().__init__(services, language, self.tr("Read it before you print"))
        self.packet = Packet((), ())
        self.words_to_cut: Mapping[str, int] = {}
        self.view = PacketView()
        """The pages themselves, as they will be printed and saved."""
        self.paper = PaperChoice()
        self.paper.changed.connect(self._change_paper)
        self._draft = Draft()
        self._documents: Sequence[bytes] = ()
        self._shown = 0
        """Which of the documents is in view."""
        self._items: list[_Item] = []
        self.choices: list[Choice] = []
        self.links: dict[Step, LinkButton] = {}
        self._group = QButtonGroup(self)
        self._notice_lines = stack(gap="s")
        self._list = stack(gap="s")
        self._about = stack(gap="s")
        side = QWidget()
        lines = stack(side, "m")
        lines.addLayout(self._list)
        lines.addLayout(self._ways_back())
        lines.addStretch(1)
        self.view.setMinimumHeight(em(24))
        self.view.page_changed.connect(self._follow_page)
        sheet = QWidget()
        pages = stack(sheet, "s")
        pages.addWidget(self.paper)
        pages.addLayout(self._about)
        pages.addWidget(self.view, 1)
        self.column.addLayout(self._notice_lines)
        self.column.addWidget(Beside([(side, 2), (sheet, 5)], narrowest=22), 1)

    # --- the duties ---

    def main_action(self) -> str:
        return self.tr("&Continue to print or save")

    def load(self, draft: Draft) -> None:
        self._draft = draft
        self.paper.load(draft)
        self._show()
        if self.choices:
            self.choices[0].button.setChecked(True)

    def apply(self, draft: Draft) -> Draft:
        return self.paper.apply(draft)

    def stand_in(self, field: str = "") -> None:
        if self.choices:
            self.choices[0].button.setFocus()
        else:
            super().stand_in(field)

    # --- the pages ---

    def _show(self) -> None:
        """Everything anew, from the draft."""
        for lines in (self._notice_lines, self._list, self._about):
            clear(lines)
        self.choices.clear()
        self.packet, self._items = Packet((), ()), []
        try:
            request = make_request(self.services, self._draft, self.language)
            prepared = self.services.prepare(request, self._draft.form)
            self._make_pages(prepared)
        except UserError as error:
            self.view.clear()
            self._notice_lines.addWidget(Notice(say(error.message), say(error.hint)))
            return
        self.packet, self.words_to_cut = prepared.packet, prepared.words_to_cut
        for notice in prepared.notices:
            self._notice_lines.addWidget(Notice(say(notice.sentence)))
        self._show_list()
        self._show_document(0)

    def _make_pages(self, prepared: "Prepared") -> None:
        """The packet, and envelopes as a document of their own, as they are printed apart."""
        packet = prepared.packet
        printed = self.services.print_packet(prepared)
        envelopes = self._make_envelopes(prepared)
        self._documents = (printed.data, envelopes) if envelopes else (printed.data,)
        pages = [part.first_page for part in printed.parts]
        for letter, page in zip(packet.letters, pages, strict=False):
            self._items.append(_Item(PrintKind.LETTERS, letter, 0, page))
        for page, letter in enumerate(packet.letters if envelopes else ()):
            self._items.append(_Item(PrintKind.ENVELOPES, letter, 1, page))
        for call, page in zip(packet.calls, pages[len(packet.letters) :], strict=True):
            self._items.append(_Item(PrintKind.CALL_CARDS, call, 0, page))

    def _make_envelopes(self, prepared: "Prepared") -> bytes:
        """b'' when none are wanted, or when an address is too long for them, which is said."""
        if self._draft.envelope is None:
            return b""
        try:
            return self.services.print_envelopes(prepared, self._draft.envelope)
        except UserError as error:
            self._notice_lines.addWidget(Notice(say(error.message), say(error.hint)))
            return b""

    def _change_paper(self) -> None:
        """Show the same letter or card on other paper; the keyboard stays where it is."""
        chosen = next((n for n, c in enumerate(self.choices) if c.button.isChecked()), 0)
        before = self._items[chosen] if self._items else None
        self._draft = self.apply(self._draft)
        self._show()
        if self.choices:
            again = (
                number
                for number, item in enumerate(self._items)
                if before and (item.kind, item.about) == (before.kind, before.about)
            )
            self.choices[next(again, 0)].button.setChecked(True)
        self.changed.emit()

    def _show_document(self, number: int) -> None:
        self._shown = number
        self.view.show_document(self._documents[number])

    def _item_on(self, page: int) -> int:
        """The item that a page of the document in view belongs to."""
        here = [n for n, item in enumerate(self._items) if item.document == self._shown]
        return here[bisect_right([self._items[n].page for n in here], page) - 1]

    def _follow_page(self, page: int) -> None:
        """Choose at the left what the reader has scrolled to at the right."""
        if self.choices:
            self.choices[self._item_on(page)].button.setChecked(True)

    def _choose(self, number: int) -> None:
        item = self._items[number]
        clear(self._about)
        if item.kind is PrintKind.ENVELOPES:
            self._about.addWidget(
                IconText("letter", self.tr("The address as post machines read it"))
            )
        elif isinstance(item.about, Letter):
            self._show_letter(item.about)
        else:
            self._show_call(item.about)
        if item.document != self._shown:
            self._show_document(item.document)
        if self._item_on(self.view.current_page()) != number:
            self.view.show_page(item.page)

    # --- what is said about them ---

    def _show_list(self) -> None:
        words = {
            PrintKind.LETTERS: (self.tr("Letters"), self.tr("Letter to {member}")),
            PrintKind.ENVELOPES: (self.tr("Envelopes"), self.tr("Envelope to {member}")),
            PrintKind.CALL_CARDS: (self.tr("Call cards"), self.tr("Call card for {member}")),
        }
        for kind, (heading, spoken) in words.items():
            items = [item for item in self._items if item.kind is kind]
            if items:
                self._list.addWidget(text(heading, "heading"))
            for item in items:
                self._add_choice(titled_name(item.about.to), spoken)

    def _add_choice(self, name: str, spoken: str) -> None:
        choice = radio(name, dense=True)
        choice.button.setAccessibleName(spoken.format(member=name))
        place = len(self.choices)
        choice.toggled.connect(lambda chosen: self._choose(place) if chosen else None)
        self._group.addButton(choice.button)
        self._list.addWidget(choice)
        self.choices.append(choice)

    def _show_letter(self, letter: Letter) -> None:
        about = self.tr("{bill}: {ask}").format(
            bill=letter.bill.citation, ask=say(ask_in_words(letter.ask))
        )
        cut = self.words_to_cut.get(letter.corner_code, 0)
        if self._draft.form in (PaperForm.HANDWRITE, PaperForm.LARGE_PRINT):
            self._about.addWidget(IconText("letter", about))  # as many pages as it needs
            return
        if not cut:
            fits = IconText("check", self.tr("Fits on one page"))
            self._about.addWidget(Beside([(IconText("letter", about), 5), (fits, 2)], narrowest=16))
            return
        self._about.addWidget(IconText("letter", about))
        self._about.addWidget(
            Notice(
                self.tr("Too long for one page. Please cut about {count} words.").format(count=cut)
            )
        )
        shorten = button(self.tr("S&horten my words"))
        shorten.clicked.connect(lambda: self.sent_to.emit(Place(Step.WORDS, "story")))
        self._about.addLayout(row(shorten))

    def _show_call(self, call: CallCard) -> None:
        for number in call.numbers:
            words = self.tr("{number}, {place}").format(number=number.number, place=number.label)
            self._about.addWidget(IconText("phone", words))

    def _ways_back(self) -> QVBoxLayout:
        links = stack(gap="xs")
        for words, place in (
            (self.tr("Change your words"), Place(Step.WORDS, "story")),
            (self.tr("Change who you write to"), Place(Step.MEMBERS)),
            (self.tr("Change your name or address"), Place(Step.YOU)),
        ):
            link = LinkButton(words)
            link.clicked.connect(lambda _=False, place=place: self.sent_to.emit(place))
            links.addWidget(link)
            self.links[place.step] = link
        return links
