"""Which House seat is the writer's: candidates as cards or a list, and the map beside them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QWidget

from letterdesk.core.members import Seat, SeatKey, seat_name
from letterdesk.core.state_map import StateMap
from letterdesk.core.states import ALL
from letterdesk.gui.district_map import DistrictMap
from letterdesk.gui.map.fills import swatch
from letterdesk.gui.steps.member_words import district_words
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Card, Columns, spaced, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.choice import Choice, radio
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.text import text

_NARROWEST_CARD = 19.0
_NARROWEST_BUTTON = 9.5
_MOST_CARDS = 8
"""Districts to choose from as cards; a whole state's are a list."""


class SeatMap(QWidget):
    """The map with its buttons, and a line that says what a click has met."""

    chosen = Signal(str, int)

    def __init__(self, state: StateMap, seats: Sequence[Seat]) -> None:
        super().__init__()
        self.state = state.state
        self.map = DistrictMap(state, {seat.district: _map_name(seat, seats) for seat in seats})
        self.note = text("", "hint")
        self.map.chosen.connect(self._pass_on)
        self.map.missed.connect(self._explain_miss)
        closer = button(self.tr("Closer"))
        closer.clicked.connect(self.map.closer)
        farther = button(self.tr("Farther"))
        farther.clicked.connect(self.map.farther)
        whole = button(self.tr("Whole state"))
        whole.clicked.connect(self.map.look_at_whole)
        self.buttons = [closer, farther, whole]
        if state.here is not None:
            home = button(self.tr("Your ZIP code"))
            home.clicked.connect(self.map.look_around)
            self.buttons.append(home)
        column = stack(self, "s")
        column.addWidget(self.map)
        column.addWidget(Columns(self.buttons, most=4, narrowest=_NARROWEST_BUTTON))
        column.addWidget(self.note)
        self._say_how()

    def show_chosen(self, seat: Seat | None) -> None:
        """Mark what was chosen elsewhere."""
        self._say_how()
        self.map.show_chosen(seat.district if seat else None)

    def _pass_on(self, state: str, district: int) -> None:
        self._say_how()
        self.chosen.emit(state, district)

    def _say_how(self) -> None:
        self.note.setText(
            self.tr(
                "Click your district, or choose it in the list. Borders on this map are rough,"
                " good to a mile or two: if you live near one, trust your voter card."
            )
        )

    def _explain_miss(self, district: int) -> None:
        if district < 0:
            words = self.tr("That spot is outside {state}. Please choose a colored district.")
        else:
            words = self.tr(
                "That spot lies in {district}, which is not one of your ZIP code's districts."
                " Please choose a colored one."
            )
        self.note.setText(
            words.format(
                state=ALL.get(self.state, self.state), district=seat_name(self.state, district)
            )
        )


def _map_name(seat: Seat, seats: Sequence[Seat]) -> str:
    """'IL-5 Quigley'; the number alone where there is no room for names."""
    name = seat_name(seat.state, seat.district)
    if len(seats) > _MOST_CARDS or seat.member is None:
        return name
    return f"{name} {seat.member.last_name}"


class SeatQuestion(Card):
    """Asks for the district. Cards, list and map hold one answer; at first there is none."""

    chosen = Signal(object)
    """The :class:`Seat` that the writer chose."""

    def __init__(
        self,
        seats: Sequence[Seat],
        answer: Seat | None,
        draw_map: Callable[[str], StateMap],
        above: Sequence[QWidget] = (),
    ) -> None:
        """``above`` is asked first; ``seats`` are those of one state, none while it is open."""
        super().__init__()
        self.seats = {(seat.state, seat.district): seat for seat in seats}
        self.choices: dict[SeatKey, Choice] = {}
        self.list: Picker | None = None
        self.map: SeatMap | None = None
        self._group = QButtonGroup(self)
        for widget in above:
            self.body.addWidget(widget)
        if above or len(seats) > _MOST_CARDS:
            self.body.addWidget(self._make_list(seats))
        else:
            self._make_cards(seats)
            self.body.addWidget(Columns(self.choices.values(), narrowest=_NARROWEST_CARD))
        if seats:
            self._add_map(seats, draw_map(seats[0].state))
        self.show_answer(answer)

    def ask(self, question: str) -> None:
        """Put a question above everything."""
        self.body.insertWidget(0, text(question, "heading"))

    def explain(self, words: str) -> None:
        """Say below everything how one can know."""
        self.body.addWidget(text(words, "hint"))

    def show_answer(self, seat: Seat | None) -> None:
        """Show one answer everywhere; None shows none."""
        key = (seat.state, seat.district) if seat else None
        if key in self.choices:
            self.choices[key].button.setChecked(True)
        if self.list is not None:
            self.list.pick(str(seat.district) if seat else "")
        if self.map is not None:
            self.map.show_chosen(seat)

    def _make_cards(self, seats: Sequence[Seat]) -> None:
        for place, seat in enumerate(seats):
            choice = radio(*self._words(seat))
            choice.add_line(self._map_key(place, seat))
            self._group.addButton(choice.button)
            choice.toggled.connect(lambda on, seat=seat: self._answer(seat) if on else None)
            self.choices[seat.state, seat.district] = choice

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
        self.list = Picker(
            [(str(seat.district), ": ".join(self._words(seat)[1::-1])) for seat in seats],
            self.tr("Choose the district"),
        )
        self.list.setEnabled(bool(seats))
        self.list.activated.connect(self._answer_listed)
        return Field(self.tr("&District"), self.list)

    def _answer_listed(self) -> None:
        if self.list is not None:
            code = self.list.code
            self._answer(next(s for s in self.seats.values() if str(s.district) == code))

    def _add_map(self, seats: Sequence[Seat], state: StateMap) -> None:
        if not any(state.districts.get(seat.district) for seat in seats):
            return  # no boundary file knows these districts
        self.map = SeatMap(state, seats)
        self.map.chosen.connect(lambda state, district: self._answer(self.seats[state, district]))
        self.body.addWidget(self.map)

    def _answer(self, seat: Seat) -> None:
        self.show_answer(seat)
        self.chosen.emit(seat)
