"""The district map with its buttons, and words for what a click has met."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from letterdesk.core.members import Seat, seat_name
from letterdesk.core.state_map import StateMap
from letterdesk.core.states import ALL
from letterdesk.gui.district_map import DistrictMap
from letterdesk.gui.widgets.box import Columns, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import text

_NARROWEST_BUTTON = 9.5
_MOST_NAMED = 8
"""Districts whose members are named on the map; of more there is room for the numbers only."""


class SeatMap(QWidget):
    """The map with its buttons, and a line that says what a click has met."""

    chosen = Signal(str, int)

    def __init__(self, state: StateMap, seats: Sequence[Seat], *, others: bool = False) -> None:
        """``others`` says that another district than those of ``seats`` can be asked for."""
        super().__init__()
        self.state = state.state
        self._others = others
        self.map = DistrictMap(state, _map_names(seats))
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

    def widen(self, seats: Sequence[Seat]) -> None:
        """Let any of these be chosen, and show the whole state."""
        self._others = False
        self.map.widen(_map_names(seats))
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
        elif self._others:
            words = self.tr(
                "That spot lies in {district}. If you live there, please choose “My district is"
                " another one” first."
            )
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


def _map_names(seats: Sequence[Seat]) -> dict[int, str]:
    """'IL-5 Quigley' by district; the number alone where there is no room for names."""
    names: dict[int, str] = {}
    for seat in seats:
        name = seat_name(seat.state, seat.district)
        named = seat.member is not None and len(seats) <= _MOST_NAMED
        names[seat.district] = f"{name} {seat.member.last_name}" if named and seat.member else name
    return names
