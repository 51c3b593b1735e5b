"""Third step: who represents the writer, and to whom they want to write."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from letterdesk.core.address import SWITCHBOARD
from letterdesk.core.constituent import Problem, explain
from letterdesk.core.draft import Draft, Step
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Certainty, Finding
from letterdesk.core.members import Member, Role, Seat
from letterdesk.core.states import ALL, REPRESENTED
from letterdesk.gui.request import (
    bioguides,
    chosen_seat,
    find_place,
    is_military,
    may_write_to,
)
from letterdesk.gui.services import Services
from letterdesk.gui.steps.page import Page, Place
from letterdesk.gui.widgets.box import Beside, Card, Columns, Notice, clear, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.choice import Choice, radio, tick
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say

_NARROWEST_CARD = 19.0
_MOST_CARDS = 8
"""Districts to choose from as cards; a whole state's are a list."""


class MembersPage(Page):
    """Shows who represents the address and how that is known.

    Where the address leaves a question open it is asked, and nothing is preselected.
    """

    def __init__(self, services: Services, language: str) -> None:
        super().__init__(services, language, self.tr("Who represents you"))
        self.finding: Finding | None = None
        self.seat: Seat | None = None
        self.seat_choices: dict[tuple[str, int], Choice] = {}
        self.member_choices: dict[str, Choice] = {}
        self.home_state: Picker | None = None
        self.home_district: Picker | None = None
        self._seats = QButtonGroup(self)
        self._body = QWidget()
        self._lines = stack(self._body, "m")
        self._people = QWidget()
        self._people_lines = stack(self._people, "m")
        self._problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self._problem.set_words("")
        for widget in (self._body, self._people, self._problem):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    # --- the three duties ---

    def load(self, draft: Draft) -> None:
        clear(self._lines)
        clear(self._people_lines)
        self._problem.set_words("")
        self.seat_choices.clear()
        self.member_choices.clear()
        self.home_state = self.home_district = None
        self._draft = draft
        try:
            self.finding = find_place(self.services, draft)
        except UserError as error:
            self.finding = None
            self._lines.addWidget(Notice(say(error.message), say(error.hint)))
            self._lines.addLayout(self._way_back())
            return
        self.seat = chosen_seat(self.finding, draft)
        self._show_finding(self.finding)
        self._show_people(draft.recipients)

    def apply(self, draft: Draft) -> Draft:
        finding = self.finding
        if finding is None:
            return replace(draft, settled=False, district=None, recipients=frozenset())
        unanswerable = finding.certainty in (Certainty.NO_SEAT, Certainty.UNKNOWN)
        return replace(
            draft,
            settled=finding.settled or unanswerable,
            district=(self.seat.state, self.seat.district) if self.seat else None,
            recipients=frozenset(
                bioguide
                for bioguide, choice in self.member_choices.items()
                if choice.button.isChecked()
            ),
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self._problem.set_words(say(explain(problems[0])) if problems else "")
        if problems:
            self.stand_in(problems[0].field)

    def stand_in(self, field: str = "") -> None:
        if field == "district" and self.seat_choices:
            next(iter(self.seat_choices.values())).button.setFocus()
        elif field == "district" and self.home_state is not None:
            self.home_state.setFocus()
        elif field == "recipients" and self.member_choices:
            next(iter(self.member_choices.values())).button.setFocus()
        else:
            super().stand_in(field)

    # --- the place ---

    def _show_finding(self, finding: Finding) -> None:
        if finding.certainty in (Certainty.UNKNOWN, Certainty.NO_SEAT):
            self._lines.addWidget(Notice(say(finding.basis)))
            self._lines.addLayout(self._way_back())
        else:
            self._lines.addWidget(IconText("info", say(finding.basis)))
        for notice in finding.notices:
            self._lines.addWidget(Notice(say(notice.sentence)))
        if is_military(self._draft):
            self._lines.addWidget(self._home_of_record(finding))
        elif not finding.settled and finding.seats:
            self._lines.addWidget(self._question(finding))

    def _way_back(self) -> QHBoxLayout:
        fix = button(self.tr("Go back and &fix the address"))
        fix.clicked.connect(lambda: self.sent_to.emit(Place(Step.YOU, "zip")))
        return row(fix)

    def _question(self, finding: Finding) -> QWidget:
        card = Card()
        asks_which = len(finding.seats) > 1
        title = (
            self.tr("Which of these is your district?")
            if asks_which
            else self.tr("Is this your district?")
        )
        card.body.addWidget(text(title, "heading"))
        if len(finding.seats) > _MOST_CARDS:
            card.body.addWidget(self._district_list(finding.seats))
        else:
            for seat in finding.seats:
                choice = radio(*self._seat_words(seat))
                self._seats.addButton(choice.button)
                choice.button.setChecked(seat == self.seat)
                choice.toggled.connect(
                    lambda chosen, seat=seat: self._choose(seat) if chosen else None
                )
                self.seat_choices[seat.state, seat.district] = choice
            card.body.addWidget(Columns(self.seat_choices.values(), narrowest=_NARROWEST_CARD))
        card.body.addWidget(
            text(
                self.tr(
                    "Not sure? Your voter registration card names your district. With internet,"
                    " house.gov finds it from your ZIP+4, the nine digits on most of your mail."
                ),
                "hint",
            )
        )
        return card

    def _seat_words(self, seat: Seat) -> tuple[str, ...]:
        places = self.tr("In this district: {places}").format(places=", ".join(seat.nearby_places))
        return (
            seat.member.name if seat.member else self.tr("Vacant seat"),
            self._district(seat),
            places if seat.nearby_places else "",
        )

    def _home_of_record(self, finding: Finding) -> QWidget:
        card = Card()
        card.body.addWidget(text(self.tr("Where do you vote?"), "heading"))
        states = sorted(((code, name) for code, name in REPRESENTED.items()), key=lambda s: s[1])
        self.home_state = Picker(states, self.tr("Choose the state"))
        self.home_state.pick(finding.state)
        self.home_state.activated.connect(self._choose_home_state)
        state = Field(self.tr("S&tate of your voting residence"), self.home_state)
        card.body.addWidget(
            Beside([(state, 1), (self._district_list(finding.seats), 1)], narrowest=14)
        )
        return card

    def _district_list(self, seats: Sequence[Seat]) -> Field:
        self.home_district = Picker(
            [(str(seat.district), ": ".join(self._seat_words(seat)[1::-1])) for seat in seats],
            self.tr("Choose the district"),
        )
        if self.seat is not None:
            self.home_district.pick(str(self.seat.district))
        self.home_district.setEnabled(bool(seats))
        self.home_district.activated.connect(self._choose_listed)
        return Field(self.tr("&District"), self.home_district)

    def _choose_home_state(self) -> None:
        if self.home_state is None:
            return
        # Which district is open again; -1 is none of a state's, so only the state is taken.
        self.load(replace(self._draft, district=(self.home_state.code, -1), recipients=frozenset()))
        if self.home_district is not None:
            self.home_district.setFocus()
        self.changed.emit()

    def _choose_listed(self) -> None:
        if self.home_district is None or self.finding is None:
            return
        code = self.home_district.code
        self._choose(next(s for s in self.finding.seats if str(s.district) == code))

    def _choose(self, seat: Seat) -> None:
        if seat == self.seat:
            return
        self.seat = seat
        self._problem.set_words("")
        kept = {b for b, choice in self.member_choices.items() if choice.button.isChecked()}
        clear(self._people_lines)
        self.member_choices.clear()
        self._show_people(frozenset(kept | ({seat.member.bioguide} if seat.member else set())))
        self.changed.emit()

    # --- the people ---

    def _show_people(self, recipients: frozenset[str]) -> None:
        """Cards of the members to write to, all ticked until the writer says otherwise."""
        if self.finding is None:
            return
        members = may_write_to(self.finding, self.seat)
        if not members:
            return
        ticked = recipients & bioguides(members) or bioguides(members)
        self._people_lines.addWidget(text(self.tr("Write to"), "heading"))
        for member in members:
            choice = tick(member.name, self._office(member), self._party(member))
            choice.add_line(IconText("phone", self._phone(member)))
            choice.button.setChecked(member.bioguide in ticked)
            choice.toggled.connect(self.changed)
            self.member_choices[member.bioguide] = choice
        self._people_lines.addWidget(Columns(self.member_choices.values(), most=3, narrowest=15))

    def _office(self, member: Member) -> str:
        """'Senior senator for Illinois', 'Representative for Illinois, district 5'."""
        state = ALL.get(member.state, member.state)
        if member.role is Role.SENATOR:
            words = (
                self.tr("Senior senator for {state}")
                if member.rank == "senior"
                else self.tr("Junior senator for {state}")
            )
        elif member.role is Role.DELEGATE:
            words = self.tr("Delegate for {state}")
        elif member.role is Role.RESIDENT_COMMISSIONER:
            words = self.tr("Resident Commissioner for {state}")
        elif member.district:
            words = self.tr("Representative for {state}, district {district}")
        else:
            words = self.tr("Representative for all of {state}")
        return words.format(state=state, district=member.district)

    def _party(self, member: Member) -> str:
        names = {
            "Democrat": self.tr("Democrat"),
            "Republican": self.tr("Republican"),
            "Independent": self.tr("Independent"),
        }
        return names.get(member.party, member.party)

    def _phone(self, member: Member) -> str:
        if member.washington and member.washington.phone:
            return self.tr("{phone} in Washington").format(phone=member.washington.phone)
        return self.tr("{phone}, the Capitol switchboard").format(phone=SWITCHBOARD)

    def _district(self, seat: Seat) -> str:
        state = ALL.get(seat.state, seat.state)
        if not seat.district:
            return state
        return self.tr("{state}, district {district}").format(state=state, district=seat.district)
