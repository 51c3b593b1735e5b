"""Fourth step: what the writer wants to say, best in their own words."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar, QWidget

from letterdesk.core.campaign import Point
from letterdesk.core.constituent import Problem, explain
from letterdesk.core.draft import Draft, Step, first_open_step
from letterdesk.core.errors import UserError
from letterdesk.gui.request import make_request
from letterdesk.gui.services import Services
from letterdesk.gui.steps.page import Page
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Beside, Card, clear, stack
from letterdesk.gui.widgets.button import LinkButton
from letterdesk.gui.widgets.choice import Choice, tick
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say

if TYPE_CHECKING:
    from letterdesk.desk import Prepared

_PAUSE = 250
"""Milliseconds without a key before the letter is measured again."""


class WordsPage(Page):
    def __init__(self, services: Services, language: str) -> None:
        super().__init__(
            services,
            language,
            self.tr("Say it in your own words"),
            self.tr(
                "Offices give personal letters far more weight than form letters."
                " Two or three true sentences are enough."
            ),
        )
        self.point_choices: dict[str, Choice] = {}
        self._draft = Draft()
        self._points = QWidget()
        self._point_lines = stack(self._points, "s")
        self.prompts: list[LinkButton] = []
        self._prompts = QWidget()
        self._prompt_lines = stack(self._prompts, "xs")
        self.column.addWidget(Beside([(self._story_card(), 3), (self._points, 2)], narrowest=19))
        self.column.addStretch(1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.measure)

    def _story_card(self) -> Card:
        card = Card()
        caption = text(self.tr("&My own words"), "heading")
        self._question = text("", "lead")
        self._question.setVisible(False)
        self.story = QPlainTextEdit()
        self.story.setTabChangesFocus(True)
        self.story.setAccessibleName(caption.text().replace("&", ""))
        self.story.setMinimumHeight(em(9))
        self.story.textChanged.connect(self._edited)
        caption.setBuddy(self.story)
        self._problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self._problem.set_words("")
        self._cut = IconText("warning", "", "strong")
        self._cut.set_words("")
        self._notice = IconText("warning", "", "strong")
        self._notice.set_words("")
        self.meter = QProgressBar()
        self.meter.setRange(0, 100)
        self.meter.setTextVisible(False)
        self.meter.setAccessibleName(self.tr("How much of the letter is yours"))
        self.share = text("", "hint")
        self.room = text("", "hint")
        card.body.addWidget(caption)
        card.body.addWidget(self._question)
        for widget in (self.story, self._problem, self._cut, self._notice, self.meter):
            card.body.addWidget(widget)
        card.body.addWidget(self.share)
        card.body.addWidget(self.room)
        card.body.addWidget(self._prompts)
        return card

    # --- the three duties ---

    def load(self, draft: Draft) -> None:
        self._draft = draft
        campaign = next((c for c in self.services.campaigns() if c.id == draft.campaign), None)
        if campaign is None:
            return
        guide = campaign.guide(self.language)
        self._show_points([p for p in guide.points if p.position is draft.position], draft.points)
        self._show_prompts(guide.prompts)
        if self.story.toPlainText() != draft.story:
            self.story.setPlainText(draft.story)
        # After the page is painted: the first measuring loads fonts and templates.
        self._pause.start()

    def apply(self, draft: Draft) -> Draft:
        chosen = tuple(key for key, c in self.point_choices.items() if c.button.isChecked())
        return replace(draft, story=self.story.toPlainText(), points=chosen)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self._problem.set_words(say(explain(problems[0])) if problems else "")
        if problems:
            self.story.setFocus()

    def stand_in(self, field: str = "") -> None:
        if field == "story":
            self.story.setFocus()
        else:
            super().stand_in(field)

    @property
    def cut_words(self) -> str:
        """What is said of the letter's length; '' while it fits."""
        return self._cut.label.text()

    @property
    def notice_words(self) -> str:
        """What else keeps the letter from being right, such as signs that cannot be printed."""
        return self._notice.label.text()

    # --- what is shown ---

    def _show_points(self, points: Sequence[Point], chosen: Sequence[str]) -> None:
        clear(self._point_lines)
        self.point_choices.clear()
        self._point_lines.addWidget(text(self.tr("Points to make"), "heading"))
        self._point_lines.addWidget(
            text(self.tr("Each one you tick adds a sentence to your letters."), "hint")
        )
        for point in points:
            choice = tick(point.label, title_role="body")
            choice.button.setChecked(point.key in chosen)
            choice.toggled.connect(self._edited)
            self.point_choices[point.key] = choice
            self._point_lines.addWidget(choice)
        self._point_lines.addStretch(1)

    def _show_prompts(self, prompts: Sequence[str]) -> None:
        clear(self._prompt_lines)
        self.prompts.clear()
        self._prompt_lines.addWidget(
            text(self.tr("Not sure how to begin? Pick a question and answer it:"), "hint")
        )
        for prompt in prompts:
            choice = LinkButton(prompt, "words")
            choice.clicked.connect(lambda _=False, prompt=prompt: self._begin_with(prompt))
            self._prompt_lines.addWidget(choice)
            self.prompts.append(choice)

    def _begin_with(self, prompt: str) -> None:
        """The question stays beside the text, never in it: the words are the writer's own."""
        self._question.setText(prompt)
        self._question.setVisible(True)
        self.story.setAccessibleDescription(prompt)
        self.story.setFocus()

    # --- how the letter is coming along ---

    def _edited(self) -> None:
        self._problem.set_words("")
        self._pause.start()
        self.changed.emit()

    def measure(self) -> None:
        """Compose the letters with what is entered so far, and say how they are coming along."""
        draft = self.apply(self._draft)
        if first_open_step(draft) < Step.PREVIEW:
            self.share.setText("")
            self.room.setText("")
            return
        try:
            request = make_request(self.services, draft, self.language)
            prepared = self.services.prepare(request, draft.form)
        except UserError as error:
            self._notice.set_words(f"{say(error.message)} {say(error.hint)}".strip())
            return
        self._show_share(prepared)
        cut = max(prepared.words_to_cut.values(), default=0)
        self._cut.set_words(
            self.tr("The letter is too long for one page. Please cut about {count} words.").format(
                count=cut
            )
            if cut
            else ""
        )
        self._notice.set_words(" ".join(say(notice.sentence) for notice in prepared.notices))
        room = None if cut else self.services.room_for_words(prepared)
        self.room.setText("" if room is None else self._room_in_words(room))

    def _room_in_words(self, room: int) -> str:
        about = room // 5 * 5  # words differ in length: a round number claims no more than it knows
        if about:
            return self.tr("Room for about {count} more words.").format(count=about)
        return self.tr("The page is full.")

    def _show_share(self, prepared: "Prepared") -> None:
        letters = prepared.packet.letters
        words = sum(letter.words for letter in letters)
        percent = round(100 * sum(letter.own_words for letter in letters) / words) if words else 0
        self.meter.setValue(min(100, percent))
        if percent:
            said = self.tr("About {percent} % of this letter is in your own words.")
        else:
            said = self.tr("None of this letter is in your own words yet.")
        self.share.setText(said.format(percent=min(100, percent)))
        self.meter.setAccessibleDescription(self.share.text())
