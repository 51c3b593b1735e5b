"""Third step: who represents the writer, and to whom they want to write."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from letterdesk.core.constituent import Problem, explain
from letterdesk.core.corrections import marked
from letterdesk.core.draft import Draft, Step
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Certainty, Finding
from letterdesk.core.members import Member, OfficeChoice, Seat
from letterdesk.core.nearest import nearest_office
from letterdesk.core.notices import ABOUT_DIRECTORY
from letterdesk.core.states import REPRESENTED
from letterdesk.gui.request import (
    bioguides,
    chosen_seat,
    find_place,
    is_military,
    may_write_to,
)
from letterdesk.gui.services import Services
from letterdesk.gui.steps.member_facts import facts_about, leading_roles, term_words
from letterdesk.gui.steps.member_words import (
    distance_words,
    office_words,
    party_words,
    phone_words,
)
from letterdesk.gui.steps.page import Page, Place
from letterdesk.gui.steps.seat_question import SeatQuestion
from letterdesk.gui.widgets.box import Columns, Notice, clear, row, stack
from letterdesk.gui.widgets.button import LinkButton, button
from letterdesk.gui.widgets.choice import Choice, radio, tick
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.reading import ReadingDialog
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import date_words, say

_NARROWEST_CARD = 19.0


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
        self.question: SeatQuestion | None = None
        self.office_choices: dict[OfficeChoice, Choice] = {}
        self._office_group = QButtonGroup(self)
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
        self.question = None
        self.seat_choices = {}
        self.member_choices.clear()
        self.office_choices.clear()
        self.home_state = self.home_district = None
        self._draft = draft
        try:
            self.finding = find_place(self.services, draft)
        except UserError as error:
            self.finding = None
            self._lines.addWidget(Notice(say(error.message), say(error.hint)))
            self._lines.addLayout(self._way_back())
            return
        self.seat = chosen_seat(self.services, self.finding, draft)
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
            office=next(
                (o for o, choice in self.office_choices.items() if choice.button.isChecked()),
                draft.office,
            ),
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self._problem.set_words(say(explain(problems[0])) if problems else "")
        if problems:
            self.stand_in(problems[0].field)

    def stand_in(self, field: str = "") -> None:
        if field == "district" and self.home_state is not None:
            self.home_state.setFocus()
        elif field == "district" and self.question is not None:
            self.question.stand_in()
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
            if notice.code not in ABOUT_DIRECTORY:  # those stand above every step
                self._lines.addWidget(Notice(say(notice.sentence)))
        if is_military(self._draft):
            self._lines.addWidget(self._home_of_record(finding))
        elif not finding.settled and not finding.state:
            self._lines.addLayout(self._way_back())  # the state comes before the district
        elif not finding.settled and finding.seats:
            self._lines.addWidget(self._ask(finding))

    def _way_back(self) -> QHBoxLayout:
        fix = button(self.tr("Go back and &fix the address"))
        fix.clicked.connect(lambda: self.sent_to.emit(Place(Step.YOU, "zip")))
        return row(fix)

    def _ask(self, finding: Finding, above: Sequence[QWidget] = ()) -> QWidget:
        """The open question, with a map once the state is known."""
        self.question = question = SeatQuestion(finding, self.services, self.seat, above)
        question.chosen.connect(self._choose)
        self.seat_choices, self.home_district = question.choices, question.list
        return question

    def _home_of_record(self, finding: Finding) -> QWidget:
        states = sorted(((code, name) for code, name in REPRESENTED.items()), key=lambda s: s[1])
        self.home_state = Picker(states, self.tr("Choose the state"))
        self.home_state.pick(finding.state)
        self.home_state.activated.connect(self._choose_home_state)
        state = Field(self.tr("S&tate of your voting residence"), self.home_state)
        return self._ask(finding, [state])

    def _choose_home_state(self) -> None:
        if self.home_state is None:
            return
        # Which district is open again; -1 is none of a state's, so only the state is taken.
        self.load(replace(self._draft, district=(self.home_state.code, -1), recipients=frozenset()))
        if self.home_district is not None:
            self.home_district.setFocus()
        self.changed.emit()

    def _choose(self, seat: Seat | None) -> None:
        if seat == self.seat:
            return
        self.seat = seat
        self._problem.set_words("")
        kept = {b for b, choice in self.member_choices.items() if choice.button.isChecked()}
        self._draft = self.apply(self._draft)
        self.office_choices.clear()
        clear(self._people_lines)
        self.member_choices.clear()
        holder = {seat.member.bioguide} if seat and seat.member else set()
        self._show_people(frozenset(kept | holder))
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
            choice = self._member_card(member)
            choice.button.setChecked(member.bioguide in ticked)
            choice.toggled.connect(self.changed)
            self.member_choices[member.bioguide] = choice
        self._people_lines.addWidget(Columns(self.member_choices.values(), most=3, narrowest=15))
        if any(nearest_office(member) for member in members):
            self._people_lines.addWidget(text(self.tr("Send the letters to"), "heading"))
            self._people_lines.addWidget(self._offices(members))

    def _member_card(self, member: Member) -> Choice:
        choice = tick(
            member.name, office_words(member), party_words(member), *leading_roles(member)
        )
        if member.appointed or member.term_end < self.services.today():
            choice.add_line(IconText("calendar", self._term(member)))
        choice.add_line(IconText("phone", phone_words(member)))
        if member.washington and (mark := marked(member.washington)) is not None:
            choice.add_line(text(f"({say(mark)})", "hint"))
        about = LinkButton(self.tr("All about {name}").format(name=member.name), "info")
        about.clicked.connect(lambda: self.show_all_about(member))
        choice.add_line(about)
        return choice

    def _term(self, member: Member) -> str:
        return term_words(member, self.services.today(), self._dated)

    def _dated(self, day: date) -> str:
        return date_words(day, self.language)

    def show_all_about(self, member: Member) -> None:
        """Everything the directory knows of a member, in a window to read in."""
        sections = facts_about(member, self.services.today(), self._dated)
        ReadingDialog(self.window(), member.name, sections, member.url).open()

    def _offices(self, members: Sequence[Member]) -> QWidget:
        """Washington, or for each member the local office nearest to the writer."""
        near = [(member, nearest_office(member)) for member in members]
        lines = [
            self.tr("{name}: {office}").format(
                name=member.last_name,
                office=distance_words(office) if office else self.tr("Washington"),
            )
            for member, office in near
        ]
        self.office_choices = {
            OfficeChoice.WASHINGTON: radio(
                self.tr("Washington"),
                self.tr("Mail to the Capitol is screened first and often takes weeks."),
            ),
            OfficeChoice.NEAREST: radio(
                self.tr("The nearest local office")
                if any(office and office.miles is not None for _, office in near)
                else self.tr("A local office"),
                *lines,
                self.tr("Faster: local mail is not screened in Washington."),
            ),
        }
        for office, choice in self.office_choices.items():
            self._office_group.addButton(choice.button)
            choice.button.setChecked(office is self._draft.office)
            choice.toggled.connect(self.changed)
        return Columns(self.office_choices.values(), narrowest=_NARROWEST_CARD)
