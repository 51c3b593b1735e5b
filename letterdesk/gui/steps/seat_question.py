"""Which House seat is the writer's: candidates as cards or a list, and the map beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QWidget

from letterdesk.core.finding import Finding
from letterdesk.core.members import Seat, SeatKey, seat_name
from letterdesk.core.states import ALL
from letterdesk.gui.map.fills import swatch
from letterdesk.gui.services import Services
from letterdesk.gui.steps.member_words import district_words
from letterdesk.gui.steps.seat_map import SeatMap
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Card, Columns, Notice, clear, spaced, stack
from letterdesk.gui.widgets.choice import Choice, radio
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say

_NARROWEST_CARD = 19.0
_MOST_CARDS = 8
"""Districts to choose from as cards; a whole state's are a list."""


class SeatQuestion(Card):
    """Asks for the district. Cards, list and map hold one answer; at first there is none.

    Where only a point on a map says where the ZIP code lies, any district of the state may be
    right: "My district is another one" then opens the list and the map to all of them.
    """

    chosen = Signal(object)
    """The :class:`Seat` that the writer chose; None when they took their choice back."""

    def __init__(
        self,
        finding: Finding,
        services: Services,
        answer: Seat | None,
        above: Sequence[QWidget] = (),
    ) -> None:
        """``finding`` leaves the seat open; its state is known, unless ``above`` asks for it."""
        super().__init__()
        self._finding, self._services = finding, services
        self.answer = answer
        self.seats = {(seat.state, seat.district): seat for seat in finding.seats}
        self.choices: dict[SeatKey, Choice] = {}
        self.another: Choice | None = None
        self.list: Picker | None = None
        self.map: SeatMap | None = None
        self._widened = False
        self._group = QButtonGroup(self)
        self.body.addWidget(text(self._question(asks_for_state=bool(above)), "heading"))
        for widget in above:
            self.body.addWidget(widget)
        if above or len(finding.seats) > _MOST_CARDS:
            self.body.addWidget(self._make_list(finding.seats))
        else:
            self._make_cards()
        self._add_map()
        self._basis = stack(gap="xs")
        self.body.addLayout(self._basis)
        self.body.addWidget(
            text(
                self.tr(
                    "Not sure? Your voter registration card names your district. With internet,"
                    " house.gov finds it from your ZIP+4, the nine digits on most of your mail."
                ),
                "hint",
            )
        )
        self.show_answer(answer)

    def show_answer(self, seat: Seat | None) -> None:
        """Show one answer everywhere; None shows none."""
        self.answer = seat
        key = (seat.state, seat.district) if seat else None
        if key in self.choices:
            self.choices[key].button.setChecked(True)
        elif seat is not None and self.another is not None:
            self.another.button.setChecked(True)
        if self.list is not None:
            self.list.pick(str(seat.district) if seat else "")
        if self.map is not None:
            self.map.show_chosen(seat)
        self._show_basis(seat)

    def stand_in(self) -> None:
        """Put the keyboard where the answer is still missing."""
        asked_elsewhere = self.another is not None and self.another.button.isChecked()
        if self.choices and not asked_elsewhere:
            next(iter(self.choices.values())).button.setFocus()
        elif self.list is not None:
            self.list.setFocus()

    def _question(self, *, asks_for_state: bool) -> str:
        if asks_for_state:
            return self.tr("Where do you vote?")
        if len(self._finding.seats) > 1:
            return self.tr("Which of these is your district?")
        return self.tr("Is this your district?")

    # --- cards, list and map ---

    def _make_cards(self) -> None:
        for place, seat in enumerate(self._finding.seats):
            choice = radio(*self._words(seat))
            choice.add_line(self._map_key(place, seat))
            self._group.addButton(choice.button)
            choice.toggled.connect(lambda on, seat=seat: self._answer(seat) if on else None)
            self.choices[seat.state, seat.district] = choice
        cards = list(self.choices.values())
        if self._finding.any_district:
            self.another = radio(
                self.tr("My district is another one"),
                self.tr(
                    "Choose any district of {state}, in the list or on the map."
                    " We take your word for it."
                ).format(state=ALL[self._finding.state]),
            )
            self._group.addButton(self.another.button)
            self.another.toggled.connect(self._another_toggled)
            cards.append(self.another)
        self.body.addWidget(Columns(cards, narrowest=_NARROWEST_CARD))
        if self.another is not None:
            self._others = self._make_list(())
            self._others.hide()
            self.body.addWidget(self._others)

    def _map_key(self, place: int, seat: Seat) -> QWidget:
        """How the district is drawn on the map."""
        key, sample = QWidget(), QLabel()
        ratio = sample.devicePixelRatioF()
        sample.setPixmap(swatch(place, self.palette(), em(2), em(1), ratio))
        name = seat_name(seat.state, seat.district)
        line = spaced(QHBoxLayout(key), "s")
        line.addWidget(sample)
        line.addWidget(text(self.tr("{district} on the map").format(district=name), "hint"), 1)
        return key

    def _words(self, seat: Seat) -> tuple[str, ...]:
        places = self.tr("In this district: {places}").format(places=", ".join(seat.nearby_places))
        return (
            seat.member.name if seat.member else self.tr("Vacant seat"),
            district_words(seat),
            places if seat.nearby_places else "",
        )

    def _make_list(self, seats: Sequence[Seat]) -> Field:
        self.list = Picker([], self.tr("Choose the district"))
        self._fill_list(self.list, seats)
        self.list.activated.connect(self._answer_listed)
        return Field(self.tr("&District"), self.list)

    def _fill_list(self, listed: Picker, seats: Sequence[Seat]) -> None:
        listed.set_choices(
            [(str(seat.district), ": ".join(self._words(seat)[1::-1])) for seat in seats]
        )
        listed.setEnabled(bool(seats))

    def _add_map(self) -> None:
        finding = self._finding
        if not finding.seats:
            return
        state = self._services.state_map(finding.zip, finding.state)
        if not any(state.districts.get(seat.district) for seat in finding.seats):
            return  # no boundary file knows these districts
        self.map = SeatMap(state, finding.seats, others=self.another is not None)
        self.map.chosen.connect(lambda state, district: self._answer(self.seats[state, district]))
        self.body.addWidget(self.map)

    # --- answering ---

    def _answer(self, seat: Seat | None) -> None:
        self.show_answer(seat)
        self.chosen.emit(seat)

    def _answer_listed(self) -> None:
        if self.list is not None:
            code = self.list.code
            self._answer(next(s for s in self.seats.values() if str(s.district) == code))

    def _another_toggled(self, on: bool) -> None:
        self._others.setVisible(on)
        if not on:
            return
        self._widen()
        if self.answer is not None and (self.answer.state, self.answer.district) in self.choices:
            self._answer(None)  # which one is open again

    def _widen(self) -> None:
        """Open the list and the map to every district of the state."""
        if self._widened or self.list is None:
            return
        self._widened = True
        finding = self._finding
        known = list(self.seats.values())
        others = [
            seat
            for seat in self._services.list_seats(finding.zip, finding.state)
            if (seat.state, seat.district) not in self.seats
        ]
        self.seats |= {(seat.state, seat.district): seat for seat in others}
        self._fill_list(self.list, others)
        if self.map is not None:
            self.map.widen([*known, *others])

    def _show_basis(self, seat: Seat | None) -> None:
        """Say that the answer is the writer's own word, and what to know about another seat."""
        clear(self._basis)
        if seat is None or self._finding.settled:
            return
        answered = self._services.find(self._finding.zip, state=seat.state, district=seat.district)
        self._basis.addWidget(IconText("info", say(answered.basis)))
        for notice in answered.notices:
            if notice not in self._finding.notices:
                self._basis.addWidget(Notice(say(notice.sentence)))
