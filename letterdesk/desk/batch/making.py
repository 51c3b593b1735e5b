"""The letters, cards and envelopes of some writers, made into one piece. Runs in a process of
its own, with the campaign and the directory that it opens itself."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.letter import CallCard, Letter, Packet, Request
from letterdesk.core.signups import ToDo
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.orders import Arrange, Order, Writer
from letterdesk.desk.batch.pieces import Item, Piece
from letterdesk.desk.letters import about_characters
from letterdesk.desk.places import find
from letterdesk.output.card_layout import lay_out_card
from letterdesk.output.compose import compose
from letterdesk.output.coverage import missing_from_fonts
from letterdesk.output.envelope import lay_out_envelope
from letterdesk.output.fonts import TextRole, missing_characters
from letterdesk.output.letter_layout import lay_out_letter
from letterdesk.output.name_sheet import lay_out_name_sheet
from letterdesk.output.page import Layout
from letterdesk.output.pdf import write_pdf
from letterdesk.output.typeset import Typesetter
from letterdesk.store.directory import Directory

_TITLES = {
    "letters": "Letters",
    "calls": "Call cards",
    "envelopes": "Envelopes",
    "people": "Letters and call cards",
}
"""Generic: print queues keep titles, and these name nobody."""


def make_piece(
    writers: tuple[Writer, ...], order: Order, campaign: Campaign, directory: Directory
) -> Piece:
    """Make all that some writers send. Equal writers give equal bytes.

    A row whose letter does not fit its page is to do; nothing of it is in the piece.
    Raises UserError when the directory is damaged.
    """
    sheets = _Sheets(order, campaign, directory)
    for writer in writers:
        sheets.add(writer)
    return sheets.piece()


@dataclass(frozen=True)
class _Placed:
    item: Item
    layout: Layout


class _Sheets:
    """Laid-out pages by document, with the typesetter that measured them."""

    def __init__(self, order: Order, campaign: Campaign, directory: Directory) -> None:
        self._order = order
        self._campaign = campaign
        self._directory = directory
        self._typesetter = Typesetter()
        self._placed: list[_Placed] = []
        self._to_do: list[ToDo] = []
        self._notes: list[ToDo] = []
        self._checked = False

    def add(self, writer: Writer) -> None:
        try:
            packet = self._packet(writer)
            placed = self._lay_out(writer, packet)
        except _TooLong as too_long:
            self._to_do.append(too_long.to_do)
            return
        except UserError as error:
            self._to_do.append(ToDo(writer.row, "cannot-write", error.message))
            return
        self._placed += placed
        missing = self._missing(writer, packet)
        self._notes += [
            ToDo(writer.row, notice.code, notice.sentence) for notice in about_characters(missing)
        ]

    def _missing(self, writer: Writer, packet: Packet) -> tuple[str, ...]:
        """Characters that no font has. The campaign's own are looked for once in each piece."""
        if not self._checked:
            self._checked = True
            return missing_from_fonts(packet)
        c = writer.constituent
        own = (c.name, c.street_line, c.city_line, writer.story)
        return tuple(dict.fromkeys(missing_characters(own, TextRole.LETTER)))

    def _packet(self, writer: Writer) -> Packet:
        order, constituent = self._order, writer.constituent
        finding = find(
            self._directory,
            constituent.zip,
            order.today,
            state=writer.votes_in or constituent.state,
            city=constituent.city,
            district=writer.district,
        )
        people = (*finding.senators, *(seat.member for seat in finding.seats if seat.member))
        by_id = {member.bioguide: member for member in people}
        packet = compose(
            Request(
                campaign=self._campaign,
                position=order.position,
                constituent=constituent,
                members=tuple(by_id[bioguide] for bioguide in writer.to),
                date=order.day,
                points=writer.points,
                story=writer.story,
                bill=order.bill,
                office=order.office,
                example=order.example,
            )
        )
        return packet if order.cards else replace(packet, calls=())

    def _lay_out(self, writer: Writer, packet: Packet) -> list[_Placed]:
        by_person = self._order.arrange is Arrange.BY_PERSON
        placed = []
        if by_person:
            sheet = lay_out_name_sheet(writer.constituent.name, packet, self._typesetter)
            placed.append(_put("people", "slip", writer.row, "", sheet))
        for letter in packet.letters:
            document = "people" if by_person else "letters"
            layout = self._letter(writer.row, letter)
            placed.append(_put(document, "letter", writer.row, letter.corner_code, layout))
        for card in packet.calls:
            document = "people" if by_person else "calls"
            layout = self._card(writer.row, card)
            placed.append(_put(document, "call", writer.row, card.corner_code, layout))
        if self._order.envelope:
            for letter in packet.letters:
                layout = lay_out_envelope(letter, self._order.envelope, self._typesetter)
                placed.append(_put("envelopes", "envelope", writer.row, letter.corner_code, layout))
        return placed

    def _letter(self, row: int, letter: Letter) -> Layout:
        layout = lay_out_letter(letter, self._order.form, self._typesetter)
        if layout.words_over:
            raise _TooLong(ToDo(row, "too-long", sentence(QT_TRANSLATE_NOOP("core", "The letter to {code} is too long for one page. Words to cut from their own words: {words}."), code=letter.corner_code, words=layout.words_over)))  # fmt: skip
        return layout

    def _card(self, row: int, card: CallCard) -> Layout:
        layout = lay_out_card(card, self._typesetter)
        if layout.words_over:
            raise _TooLong(ToDo(row, "too-long", sentence(QT_TRANSLATE_NOOP("core", "The call card for {code} is too long for one page. Words to cut from their own words: {words}."), code=card.corner_code, words=layout.words_over)))  # fmt: skip
        return layout

    def piece(self) -> Piece:
        day = self._order.day
        made = datetime(day.year, day.month, day.day, tzinfo=UTC)
        documents = {}
        for name, title in _TITLES.items():
            layouts = [p.layout for p in self._placed if p.item.document == name]
            if layouts:
                documents[name] = write_pdf(layouts, self._typesetter, title=title, date=made)
        return Piece(
            tuple(placed.item for placed in self._placed),
            tuple(self._to_do),
            tuple(self._notes),
            documents,
        )


class _TooLong(Exception):  # noqa: N818 - no error: the row waits
    def __init__(self, to_do: ToDo) -> None:
        super().__init__(to_do.code)
        self.to_do = to_do


def _put(document: str, kind: str, row: int, code: str, layout: Layout) -> _Placed:
    return _Placed(Item(document, kind, row, code, len(layout.pages)), layout)
