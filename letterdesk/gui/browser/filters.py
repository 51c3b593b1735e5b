"""Lists to pick from, for who would rather not type: chamber, state, party, committee."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from letterdesk.core.members import Chamber
from letterdesk.core.searching import Search
from letterdesk.core.states import REPRESENTED
from letterdesk.gui.steps.member_words import party_name
from letterdesk.gui.widgets.box import Columns, stack
from letterdesk.gui.widgets.field import Field, Picker

_PARTIES = ("Democrat", "Republican", "Independent")
_NARROWEST = 10.0


class Filters(QWidget):
    """Each narrows what is typed. ``committees`` are pairs of code and name."""

    changed = Signal()

    def __init__(self, committees: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        chambers = [
            (Chamber.SENATE.value, self.tr("Senate")),
            (Chamber.HOUSE.value, self.tr("House")),
        ]
        states = sorted(REPRESENTED.items(), key=lambda state: state[1])
        parties = [(party, party_name(party)) for party in _PARTIES]
        self.pickers = {
            "chamber": self._picker(chambers),
            "state": self._picker(states),
            "party": self._picker(parties),
            "committee": self._picker(committees),
        }
        names = {
            "chamber": self.tr("&Chamber"),
            "state": self.tr("S&tate"),
            "party": self.tr("&Party"),
            "committee": self.tr("C&ommittee"),
        }
        fields = [Field(names[name], picker) for name, picker in self.pickers.items()]
        stack(self).addWidget(Columns(fields, narrowest=_NARROWEST))

    def _picker(self, choices: Sequence[tuple[str, str]]) -> Picker:
        picker = Picker([("", self.tr("All")), *choices], "")
        picker.pick("")
        # Long names of committees are shown whole in the list, not in the closed field.
        picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        picker.setMinimumContentsLength(6)
        picker.activated.connect(self.changed)
        return picker

    def codes(self) -> dict[str, str]:
        """What is picked, '' for all."""
        return {name: picker.code for name, picker in self.pickers.items()}

    def pick(self, codes: Mapping[str, str]) -> None:
        """Pick these, and 'All' where nothing is given."""
        for name, picker in self.pickers.items():
            picker.pick(codes.get(name, ""))

    def apply(self, search: Search) -> Search:
        """``search`` narrowed by what is picked; what is typed goes before it."""
        picked = self.codes()
        return replace(
            search,
            chamber=search.chamber or (Chamber(picked["chamber"]) if picked["chamber"] else None),
            state=search.state or picked["state"],
            party=search.party or picked["party"],
            committee=picked["committee"],
        )
