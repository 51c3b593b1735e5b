"""The open rows, one by one: what is wrong in plain words, the right question, or later."""

from PySide6.QtWidgets import QPushButton, QWidget

from letterdesk.core.signups import Asks, SignUp, ToDo, asks
from letterdesk.desk.batch import OpenRows, look_at_fit
from letterdesk.gui.night.batch.columns import in_one_line
from letterdesk.gui.night.batch.questions import (
    DistrictQuestion,
    PersonQuestion,
    Question,
    TwiceQuestion,
    WordsQuestion,
)
from letterdesk.gui.night.batch.work import Stage
from letterdesk.gui.night.night import Night
from letterdesk.gui.night.page import NightPage
from letterdesk.gui.saving import SavePanel
from letterdesk.gui.widgets.box import Card, Columns, Notice, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say


class ToDoPage(NightPage):
    """Nothing is guessed and nothing dropped: what is not answered stays open."""

    def __init__(self, night: Night) -> None:
        batch = night.batch
        assert batch.open_rows is not None  # noqa: S101 - the stage says so
        self.rows: OpenRows = batch.open_rows
        super().__init__(night, self.tr("Open rows"), self._state_words(night))
        self.accept_button: QPushButton | None = None
        self._row = batch.row
        self._answered = False
        """Whether this page has had its answer, and is about to be made anew."""
        waits = self.rows[self._row].waits if self._row in self.rows.waiting else None
        self.question = None if waits is None else self._add_row(self._row, waits)
        if self.question is None:
            self.column.addWidget(
                Notice(self.tr("No row waits for an answer any more."), icon="check")
            )
        self.column.addWidget(self._making())
        self.column.addWidget(self._keeping())
        self.add_end()
        back = button(self.tr("&Back to the files"))
        back.clicked.connect(lambda: batch.go(Stage.DONE))
        if self.question is None:
            self.foot_buttons = (back, self.make_button)
        else:
            self.foot_buttons = (back, *self._answering(self._row))

    @property
    def on_enter(self) -> QPushButton:
        """Enter takes the answer."""
        return self.accept_button or self.make_button

    def stand_in(self) -> None:
        if self.question is not None:
            self.question.stand_in()
        elif self.make_button.isEnabled():
            self.make_button.setFocus()
        else:
            super().stand_in()

    # --- what stands on the page ---

    def _state_words(self, night: Night) -> str:
        words = self.tr("Waiting: {waiting} · Answered: {answered} · Done: {done} of {rows}")
        batch = night.batch
        return words.format(
            waiting=batch.waiting, answered=batch.answered, done=batch.good, rows=batch.rows
        )

    def _add_row(self, number: int, waits: ToDo) -> Question:
        """Who it is, what is open, and the question that settles it."""
        open_row = self.rows[number]
        about = Card()
        place = self.rows.waiting.index(number) + 1
        about.body.addWidget(
            text(
                self.tr("Row {line}").format(line=in_one_line(open_row.person)),
                "strong",
            )
        )
        about.body.addWidget(
            text(
                self.tr("Open row {place} of {count}").format(
                    place=place, count=len(self.rows.waiting)
                ),
                "hint",
            )
        )
        about.body.addWidget(IconText("warning", self._problem_words(waits, open_row.person)))
        self.column.addWidget(about)
        question = self._question(number, waits)
        self.column.addWidget(question)
        return question

    def _answering(self, number: int) -> tuple[QPushButton, ...]:
        """What can be done with the row, at the window's foot: the question may be long."""
        self.accept_button = button(self.tr("&Use this answer"), "main")
        self.accept_button.clicked.connect(self.accept)
        self.later_button = button(self.tr("&Leave for later"))
        self.later_button.clicked.connect(lambda: self.night.batch.next_row(number))
        self.before_button = button(self.tr("&Row before"), "quiet")
        self.before_button.clicked.connect(lambda: self.night.batch.row_before(number))
        several = len(self.rows.waiting) > 1
        self.later_button.setEnabled(several)
        if not several:
            self.before_button.hide()
        return self.before_button, self.later_button, self.accept_button

    def _making(self) -> QWidget:
        """The letters of what is answered; the main thing once nothing waits."""
        batch, alone = self.night.batch, self.question is None
        self.make_button = button(
            self.tr("&Make the letters of the answered rows ({count})").format(
                count=batch.answered
            ),
            "main" if alone else "",
        )
        self.make_button.setEnabled(batch.answered > 0)
        self.make_button.clicked.connect(batch.begin_answered)
        holder = QWidget()
        lines = stack(holder)
        if not alone:
            lines.addLayout(row(self.make_button))
        if alone or not batch.answered:
            holder.hide()
        return holder

    def _problem_words(self, waits: ToDo, person: SignUp) -> str:
        """What is open, for somebody who answers it here and not in a spreadsheet."""
        name = person.name or self.tr("this person")
        match asks(waits):
            case Asks.DISTRICT if waits.code == "military":
                return self.tr(
                    "This is military mail, and its writer votes at home."
                    " Ask {name} in which state and district that is."
                ).format(name=name)
            case Asks.DISTRICT if waits.code == "district-form":
                return self.tr(
                    "The list says “{district}”, which is no district. Ask {name} which it is."
                ).format(district=person.district, name=name)
            case Asks.DISTRICT:
                return self.tr(
                    "The ZIP code alone does not say who represents {name}."
                    " Ask which district is theirs. The question below is worded for them."
                ).format(name=name)
            case Asks.TWICE:
                other = dict(waits.message.values).get("row", "")
                return self.tr("Row {row} has the same name and address.").format(row=other)
            case _:
                return say(waits.message)

    def _question(self, number: int, waits: ToDo) -> Question:
        person = self.rows[number].person
        match asks(waits):
            case Asks.DISTRICT:
                return DistrictQuestion(
                    person,
                    self.rows.constituent(number),
                    self.rows.finding(number),
                    self.services,
                )
            case Asks.TWICE:
                return TwiceQuestion(person)
            case Asks.WORDS:
                return WordsQuestion(person)
            case _:
                return PersonQuestion(person, self.rows.constituent(number), self.services)

    def _keeping(self) -> QWidget:
        card = Card()
        card.body.addWidget(text(self.tr("Keep it for another day"), "heading"))
        card.body.addWidget(
            text(
                self.tr(
                    "Your answers are only in this window. Both lists hold people’s names and"
                    " addresses, and can be opened here again."
                )
            )
        )
        self.save_open = button(self.tr("Save w&hat is still open"), "", "save")
        self.save_answers = button(self.tr("Save the ans&wers"), "", "save")
        self.saving_open = SavePanel(lambda: (self.rows.to_do_list(),), self.services.save)
        self.saving_answers = SavePanel(lambda: (self.rows.answers_list(),), self.services.save)
        self.save_open.clicked.connect(self.saving_open.choose_folder)
        self.save_answers.clicked.connect(self.saving_answers.choose_folder)
        self.saving_answers.saved.connect(self.rows.note_kept)
        self.save_open.setEnabled(bool(self.rows.waiting))
        self.save_answers.setEnabled(self.rows.any_answer)
        card.body.addWidget(Columns((self.save_open, self.save_answers), narrowest=13))
        card.body.addWidget(self.saving_open)
        card.body.addWidget(self.saving_answers)
        return card

    # --- what is done on it ---

    def accept(self) -> None:
        """Hold the answer against the rules, and go to the next row, or to the next question."""
        number = self._row
        if self.question is None or self.busy or self._answered:
            return
        if (person := self.question.answer()) is None:
            return
        if isinstance(self.question, TwiceQuestion) and self.question.same_person:
            self._answered = True
            self.rows.take_for_same(number)
            self.night.batch.next_row(number)
            return
        decided = self.rows.decide(person)
        if isinstance(decided, ToDo):
            self._take(number, person, decided)
        elif asks(self.rows[number].waits) is Asks.WORDS:
            order, campaign = self.rows.order, self.rows.campaign
            self.do_beside(
                self.tr("Looking whether it fits now …"),
                lambda: look_at_fit(decided, order, campaign),
                lambda waits: self._take(number, person, waits),
            )
        else:
            self._take(number, person, None)

    def _take(self, number: int, person: SignUp, waits: ToDo | None) -> None:
        same = waits is not None and self.rows[number].waits == waits
        self.rows.take(number, person, waits)
        self._answered = not same
        if waits is None:
            self.night.batch.next_row(number)
        elif same and self.question is not None:
            self.question.problem_line.set_words(say(waits.message))
        else:
            self.night.batch.go(Stage.TO_DO)
