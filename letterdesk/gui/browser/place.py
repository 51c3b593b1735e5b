"""Who represents a ZIP code, and the question that it leaves open."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from letterdesk.core.finding import Certainty, Finding
from letterdesk.core.members import Seat
from letterdesk.core.states import ALL
from letterdesk.gui.services import Services
from letterdesk.gui.steps.seat_question import SeatQuestion
from letterdesk.gui.widgets.box import Card, Columns, Notice, stack
from letterdesk.gui.widgets.choice import Choice, radio
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say

_NARROWEST_CARD = 16.0


class Place(QWidget):
    """The answer for a ZIP code as far as it is known. Nothing is chosen for anybody."""

    seat_chosen = Signal(object)
    """The person says that they live in this :class:`Seat`, or with None, that they do not know."""
    state_chosen = Signal(str)
    """The person says in which of the ZIP code's states they live."""

    def __init__(self, finding: Finding, seat: Seat | None, services: Services) -> None:
        """``seat`` is what the person has said already."""
        super().__init__()
        self._services = services
        self.question: SeatQuestion | None = None
        self.state_choices: dict[str, Choice] = {}
        self._group = QButtonGroup(self)
        self._lines = stack(self, "m")
        where = f"{finding.zip}, {finding.place}" if finding.place else finding.zip
        self._lines.addWidget(text(where, "heading"))
        if finding.certainty in (Certainty.UNKNOWN, Certainty.NO_SEAT, Certainty.HOME_OF_RECORD):
            self._lines.addWidget(Notice(say(finding.basis)))
        else:
            self._lines.addWidget(IconText("info", say(finding.basis)))
        for notice in finding.notices:
            if notice.code in ("district-not-here", "spans-states", "vacant-seat"):
                self._lines.addWidget(Notice(say(notice.sentence)))
        if finding.certainty is Certainty.HOME_OF_RECORD:
            self._lines.addWidget(
                text(self.tr("Search for the state and district where you vote, such as TX-23."))
            )
        elif len(finding.states) > 1 and not finding.state:
            self._lines.addWidget(self._which_state(finding.states))
        elif not finding.settled and finding.seats:
            self._lines.addWidget(self._which_district(finding, seat))

    def _which_state(self, states: Sequence[str]) -> Card:
        card = Card()
        card.body.addWidget(text(self.tr("Which state do you live in?"), "strong"))
        for state in states:
            choice = radio(ALL[state], dense=True)
            self._group.addButton(choice.button)
            choice.button.clicked.connect(
                lambda _checked=False, state=state: self.state_chosen.emit(state)
            )
            self.state_choices[state] = choice
        card.body.addWidget(Columns(self.state_choices.values(), narrowest=_NARROWEST_CARD))
        return card

    def _which_district(self, finding: Finding, seat: Seat | None) -> SeatQuestion:
        question = SeatQuestion(finding, self._services, seat)
        question.chosen.connect(self.seat_chosen)
        self.question = question
        return question
