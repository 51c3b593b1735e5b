"""Fifth step: read each letter and call card as it will be on paper."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from letterdesk.core.address import titled_name
from letterdesk.core.ask_words import ask_in_words
from letterdesk.core.draft import Draft, Step
from letterdesk.core.errors import UserError
from letterdesk.core.letter import CallCard, Letter, Packet
from letterdesk.gui.preview import PacketView
from letterdesk.gui.request import make_request
from letterdesk.gui.services import Services
from letterdesk.gui.steps.page import Page, Place
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Beside, Notice, clear, row, stack
from letterdesk.gui.widgets.button import LinkButton, button
from letterdesk.gui.widgets.choice import Choice, radio
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say

if TYPE_CHECKING:
    from letterdesk.desk import Prepared


class PreviewPage(Page):
    """At the left what there is and ways back to mend it, at the right the pages themselves."""

    wide = True

    def __init__(self, services: Services, language: str) -> None:
        super().__init__(services, language, self.tr("Read it before you print"))
        self.packet = Packet((), ())
        self.words_to_cut: Mapping[str, int] = {}
        self.view = PacketView()
        """The pages themselves, as they will be printed and saved."""
        self._first_pages: list[int] = []
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
        pages.addLayout(self._about)
        pages.addWidget(self.view, 1)
        self.column.addLayout(self._notice_lines)
        self.column.addWidget(Beside([(side, 2), (sheet, 5)], narrowest=22), 1)

    # --- the duties ---

    def main_action(self) -> str:
        return self.tr("&Continue to print or save")

    def load(self, draft: Draft) -> None:
        for lines in (self._notice_lines, self._list, self._about):
            clear(lines)
        self.choices.clear()
        try:
            prepared = self.services.prepare(make_request(self.services, draft, self.language))
        except UserError as error:
            self.packet = Packet((), ())
            self._notice_lines.addWidget(Notice(say(error.message), say(error.hint)))
            return
        self.packet, self.words_to_cut = prepared.packet, prepared.words_to_cut
        for notice in prepared.notices:
            self._notice_lines.addWidget(Notice(say(notice.sentence)))
        self._show_list()
        self._show_pages(prepared)
        self.choices[0].button.setChecked(True)

    def stand_in(self, field: str = "") -> None:
        if self.choices:
            self.choices[0].button.setFocus()
        else:
            super().stand_in(field)

    # --- the pages ---

    def _show_pages(self, prepared: "Prepared") -> None:
        printed = self.services.print_packet(prepared)
        self._first_pages = [part.first_page for part in printed.parts]
        self.view.show_document(printed.data)

    def _item_on(self, page: int) -> int:
        """The letter or card that a page belongs to, by its place in the packet."""
        return bisect_right(self._first_pages, page) - 1

    def _follow_page(self, page: int) -> None:
        """Choose at the left what the reader has scrolled to at the right."""
        if self.choices:
            self.choices[self._item_on(page)].button.setChecked(True)

    def _choose(self, item: int) -> None:
        letters = self.packet.letters
        clear(self._about)
        if item < len(letters):
            self._show_letter(letters[item])
        else:
            self._show_call(self.packet.calls[item - len(letters)])
        if self._item_on(self.view.current_page()) != item:
            self.view.show_page(self._first_pages[item])

    # --- what is said about them ---

    def _show_list(self) -> None:
        names: list[tuple[str, str, Sequence[Letter | CallCard]]] = [
            (self.tr("Letters"), self.tr("Letter to {member}"), self.packet.letters),
            (self.tr("Call cards"), self.tr("Call card for {member}"), self.packet.calls),
        ]
        for heading, spoken, items in names:
            if items:
                self._list.addWidget(text(heading, "heading"))
            for item in items:
                choice = radio(titled_name(item.to), dense=True)
                choice.button.setAccessibleName(spoken.format(member=titled_name(item.to)))
                place = len(self.choices)
                choice.toggled.connect(
                    lambda chosen, place=place: self._choose(place) if chosen else None
                )
                self._group.addButton(choice.button)
                self._list.addWidget(choice)
                self.choices.append(choice)

    def _show_letter(self, letter: Letter) -> None:
        about = self.tr("{bill}: {ask}").format(
            bill=letter.bill.citation, ask=say(ask_in_words(letter.ask))
        )
        cut = self.words_to_cut.get(letter.corner_code, 0)
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
