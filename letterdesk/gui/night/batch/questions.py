"""The questions that settle open rows, each with the widgets that writers know."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit, QWidget

from letterdesk.core.constituent import Constituent, find_problems
from letterdesk.core.finding import Finding
from letterdesk.core.members import Seat
from letterdesk.core.signups import SignUp
from letterdesk.core.states import ALL, MILITARY, REPRESENTED
from letterdesk.gui.services import Services
from letterdesk.gui.steps.person_form import PersonForm
from letterdesk.gui.steps.seat_question import SeatQuestion
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Card, Columns, clear, stack
from letterdesk.gui.widgets.choice import Choice, radio
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say


class Question(QWidget):
    """Asked about one row. ``answer`` gives the row with the answer in it; None while there is
    none, which is then said beside the place where it is missing."""

    def __init__(self, person: SignUp) -> None:
        super().__init__()
        self.person = person
        self.lines = stack(self, "m")
        self.problem_line = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self.problem_line.set_words("")

    def answer(self) -> SignUp | None:
        raise NotImplementedError

    def stand_in(self) -> None:
        """Put the keyboard where the answer is given."""


class DistrictQuestion(Question):
    """Where they vote: the state first, where that is open, then the district."""

    def __init__(
        self, person: SignUp, constituent: Constituent, finding: Finding, services: Services
    ) -> None:
        super().__init__(person)
        self._constituent, self._services = constituent, services
        self._military = constituent.state in MILITARY
        self._states = finding.states
        self.state = ""
        self.seat: Seat | None = None
        self.question: SeatQuestion | None = None
        self.state_choices: dict[str, Choice] = {}
        self._state_group = QButtonGroup(self)
        self._seats = stack()
        if not self._military and len(finding.states) > 1 and not finding.state:
            self.lines.addWidget(self._which_state())
        self.lines.addLayout(self._seats)
        self.lines.addWidget(self.problem_line)
        self._show(finding)

    def _which_state(self) -> Card:
        card = Card()
        card.body.addWidget(text(self.tr("Which state do they live in?"), "heading"))
        for state in self._states:
            choice = radio(ALL[state], dense=True)
            self._state_group.addButton(choice.button)
            choice.button.clicked.connect(
                lambda _checked=False, state=state: self._choose_state(state)
            )
            self.state_choices[state] = choice
        card.body.addWidget(Columns(self.state_choices.values(), narrowest=12))
        return card

    def _home_state(self, chosen: str) -> Field:
        states = sorted(REPRESENTED.items(), key=lambda state: state[1])
        self.home = Picker(states, self.tr("Choose the state"))
        self.home.pick(chosen)
        self.home.activated.connect(lambda _: self._choose_state(self.home.code))
        return Field(self.tr("S&tate of the voting residence"), self.home)

    def _choose_state(self, state: str) -> None:
        self.state, self.seat = state, None
        c = self._constituent
        self._show(self._services.find(c.zip, state=state, city=c.city))
        if self.question is not None:
            self.question.stand_in()

    def _show(self, finding: Finding) -> None:
        if finding.state and not finding.seats:  # nothing is known but the state
            seats = self._services.list_seats(finding.zip, finding.state)
            finding = replace(finding, seats=tuple(seats))
        clear(self._seats)
        self.question = None
        self.problem_line.set_words("")
        self.finding = finding
        self._seats.addWidget(IconText("info", say(finding.basis)))
        above = [self._home_state(finding.state)] if self._military else []
        if above or (finding.seats and (finding.state or not self.state_choices)):
            self.question = SeatQuestion(finding, self._services, None, above)
            self.question.chosen.connect(self._choose)
            self._seats.addWidget(self.question)

    def _choose(self, seat: Seat | None) -> None:
        self.seat = seat
        self.problem_line.set_words("")

    def answer(self) -> SignUp | None:
        if self.seat is None:
            self.problem_line.set_words(self.tr("Please choose the district that they told you."))
            self.stand_in()
            return None
        c = self._constituent
        if self._military:
            return replace(self.person, votes_in=self.seat.state, district=str(self.seat.district))
        # The parts of an address that stood on one line go with the state that was missing.
        return replace(
            self.person,
            street=c.street, unit=c.unit, city=c.city, zip=c.zip,
            state=self.seat.state, district=str(self.seat.district),
        )  # fmt: skip

    def stand_in(self) -> None:
        if self._military and not self.finding.state:
            self.home.setFocus()
        elif self.question is not None:
            self.question.stand_in()
        elif self.state_choices:
            next(iter(self.state_choices.values())).button.setFocus()


class PersonQuestion(Question):
    """Name and address to be mended, with what is wrong beside each field."""

    def __init__(self, person: SignUp, constituent: Constituent, services: Services) -> None:
        super().__init__(person)
        self.form = PersonForm(services, own=False)
        self.form.load(constituent)
        self.more: dict[str, QLineEdit] = {}
        self.lines.addWidget(self.form)
        if person.votes_in:
            self._add_more("votes_in", self.tr("State where they &vote"))
        if person.points:
            self._add_more("points", self.tr("Talking p&oints"))
        self.lines.addWidget(self.problem_line)
        self._problems = find_problems(constituent)
        self.form.show_problems(self._problems)

    def _add_more(self, name: str, label: str) -> None:
        editor = QLineEdit(getattr(self.person, name))
        self.more[name] = editor
        self.lines.addWidget(
            Field(label, editor, self.tr("As it stands in the list. It may also be left empty."))
        )

    def answer(self) -> SignUp | None:
        c = self.form.entered()
        problems = find_problems(c)
        self.form.show_problems(problems)
        if problems:
            return None
        person = replace(
            self.person,
            name=c.name, street=c.street, unit=c.unit, city=c.city, state=c.state, zip=c.zip,
            phone=c.phone,
        )  # fmt: skip
        if "votes_in" in self.more:
            person = replace(person, votes_in=self.more["votes_in"].text())
        if "points" in self.more:
            person = replace(person, points=self.more["points"].text())
        return person

    def stand_in(self) -> None:
        self.form.stand_in(self._problems[0].field if self._problems else "zip")


class TwiceQuestion(Question):
    """Whether two rows are one person."""

    def __init__(self, person: SignUp) -> None:
        super().__init__(person)
        self.one = radio(
            self.tr("One person"), self.tr("They get their letters once, and this row is done.")
        )
        self.two = radio(
            self.tr("Two people"), self.tr("Such as father and daughter. Both get letters.")
        )
        self._group = QButtonGroup(self)
        for choice in (self.one, self.two):
            self._group.addButton(choice.button)
        self.lines.addWidget(text(self.tr("Is this one person, or are these two?"), "heading"))
        self.lines.addWidget(Columns((self.one, self.two), narrowest=14))
        self.lines.addWidget(self.problem_line)

    @property
    def same_person(self) -> bool:
        return self.one.button.isChecked()

    def answer(self) -> SignUp | None:
        if self._group.checkedButton() is None:
            self.problem_line.set_words(self.tr("Please choose one of the two."))
            self.stand_in()
            return None
        return self.person if self.same_person else replace(self.person, keep="yes")

    def stand_in(self) -> None:
        self.one.button.setFocus()


class WordsQuestion(Question):
    """Their own words, to be shortened; whether they fit is looked at when they are taken."""

    def __init__(self, person: SignUp) -> None:
        super().__init__(person)
        caption = text(self.tr("Their &own words"), "heading")
        self.story = QPlainTextEdit(person.story)
        self.story.setTabChangesFocus(True)
        self.story.setMinimumHeight(em(12))
        self.story.setAccessibleName(caption.text().replace("&", ""))
        caption.setBuddy(self.story)
        self.count = text("", "hint")
        self.story.textChanged.connect(self._show_count)
        hint = self.tr("Ask which sentences may go. The words are theirs.")
        for widget in (caption, text(hint, "hint"), self.story, self.count, self.problem_line):
            self.lines.addWidget(widget)
        self._show_count()

    def _show_count(self) -> None:
        words = len(self.story.toPlainText().split())
        self.count.setText(self.tr("Words: {count}").format(count=words))

    def answer(self) -> SignUp | None:
        return replace(self.person, story=self.story.toPlainText())

    def stand_in(self) -> None:
        self.story.setFocus(Qt.FocusReason.OtherFocusReason)
