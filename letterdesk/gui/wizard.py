"""The wizard: one window, six steps, one draft.

All that a person has entered is in one Draft. A page shows it and gives it back changed;
when language, colours or text size change, pages are simply made anew from it.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from letterdesk.core.congress import congress_name
from letterdesk.core.constituent import explain
from letterdesk.core.draft import Draft, Step, next_step, problems_in, reachable
from letterdesk.gui.style import em, space
from letterdesk.gui.tab_order import order_tabs
from letterdesk.gui.widgets.box import clear, row, spaced, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.rail import Rail
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import date_words, say

if TYPE_CHECKING:
    from letterdesk.gui.services import Services
    from letterdesk.gui.steps.page import Page, Place

LANGUAGES: Mapping[str, str] = {"en": "English", "es": "Español"}
_LARGEST_RAIL = 0.26
"""Share of the window's width that the rail may take before it becomes a strip."""


class Wizard(QWidget):
    """The window. It stands empty, and has read nothing, until :meth:`open`."""

    language_changed = Signal(str)
    """The person picked a language. Whoever holds the translations installs them at once;
    after that the wizard makes its pages anew."""

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self.setObjectName("wizard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.draft = Draft()
        self.step = Step.CAMPAIGN
        self.language = self._first_language = language
        self.pages: dict[Step, Page] = {}
        self._frame = spaced(QHBoxLayout(self), "xs")
        self._frame.setSpacing(0)
        self._build()
        self.resize(max(980, em(62)), max(640, em(42)))

    def open(self, services: "Services") -> None:
        """Show the first step. ``services`` are all that the steps ask of Letterdesk."""
        self.services = services
        self._furnish()

    # --- going from step to step ---

    @property
    def page(self) -> "Page":
        return self.pages[self.step]

    def forward(self) -> None:
        """To the next step, or stay and say what is missing."""
        self.keep()
        problems = problems_in(self.draft, self.step)
        self.page.show_problems(problems)
        if problems:
            self._show_state()
            self._reveal()
            self._say_aloud(say(explain(problems[0])))
            return
        self.go(next_step(self.draft, self.step))

    def back(self) -> None:
        """To the step before. What is entered stays."""
        if self.step > Step.CAMPAIGN:
            self.go(Step(self.step - 1))

    def go(self, step: Step, field: str = "") -> None:
        """To any step that can be reached. What is entered on this one stays."""
        self.keep()
        if not reachable(self.draft, step):
            return
        self._show(step)
        self.page.stand_in(field)
        self._reveal()

    def keep(self) -> None:
        """Take what is entered on the present page into the draft."""
        self.draft = self.page.apply(self.draft)

    def set_language(self, language: str) -> None:
        """Say everything in another language. What is entered stays."""
        if language == self.language:
            return
        self.keep()
        self.language = language
        self.language_changed.emit(language)
        self._rebuild()

    def redress(self) -> None:
        """Make everything anew after colours or text size have changed."""
        self.keep()
        self._rebuild()

    def ask_to_start_over(self) -> None:
        """Start over, once the person has said so."""
        from PySide6.QtWidgets import QMessageBox

        question = QMessageBox(self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle(self.tr("Start over?"))
        question.setText(self.tr("Everything typed here will be gone: name, address and words."))
        question.setInformativeText(self.tr("What you have saved or printed stays."))
        over = question.addButton(self.tr("Start &over"), QMessageBox.ButtonRole.AcceptRole)
        stay = question.addButton(self.tr("&Go back"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(over)
        question.setEscapeButton(stay)
        over.clicked.connect(self.start_over)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.open()

    def start_over(self) -> None:
        """Forget this person entirely: draft, fields, their undo history, our clipboard."""
        from letterdesk.gui.wiping import wipe

        wipe(self)
        self.draft = Draft()
        self.step = Step.CAMPAIGN
        if self.language != self._first_language:
            self.language = self._first_language
            self.language_changed.emit(self.language)
        self._rebuild()

    # --- how it is put together ---

    def _build(self) -> None:
        self._names = {
            Step.CAMPAIGN: self.tr("Campaign and bill"),
            Step.YOU: self.tr("You"),
            Step.MEMBERS: self.tr("Your members"),
            Step.WORDS: self.tr("Your words"),
            Step.PREVIEW: self.tr("Preview"),
            Step.DONE: self.tr("Done"),
        }
        self.rail = Rail(self._names)
        self.rail.chosen.connect(lambda step: self.go(Step(step)))
        self.sheet = QScrollArea()
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        right = stack(gap="xs")
        right.setSpacing(0)
        right.addLayout(self._header())
        right.addWidget(self.sheet, 1)
        right.addWidget(self._footer())
        self._frame.addWidget(self.rail)
        self._frame.addLayout(right, 1)
        self._compact: bool | None = None
        self._fold()

    def _furnish(self) -> None:
        """Fill the frame: how old the directory is, and the page."""
        as_of, congress = self.services.edition()
        words = self.tr("Directory as of {date}, {congress}").format(
            date=date_words(as_of, self.language),
            congress=congress_name(congress)
            if self.language == "en"
            else self.tr("Congress {number}").format(number=congress),
        )
        self._edition.setText(words)
        self._show(self.step)
        self.page.stand_in()

    def _rebuild(self) -> None:
        self.sheet.takeWidget()
        for page in self.pages.values():
            page.deleteLater()
        self.pages.clear()
        clear(self._frame)
        self._build()
        self._furnish()

    def _header(self) -> QHBoxLayout:
        self._edition = text("", "hint")
        header = row(self._edition, stretch=False)
        self._edition.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        header.setContentsMargins(space("l"), space("s"), space("l"), 0)
        self.languages = QButtonGroup(self)
        for code, name in LANGUAGES.items():
            choice = button(name, "quiet")
            choice.setCheckable(True)
            choice.setChecked(code == self.language)
            choice.setProperty("code", code)
            self.languages.addButton(choice)
            header.addWidget(choice)
        self.languages.buttonClicked.connect(
            lambda chosen: QTimer.singleShot(
                0, self, lambda: self.set_language(chosen.property("code"))
            )
        )
        header.setStretch(0, 1)
        return header

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setProperty("role", "footer")
        self.back_button = button(self.tr("&Back"))
        self.back_button.clicked.connect(self.back)
        self.main_button = button("", "main")
        self.main_button.clicked.connect(self.forward)
        line = spaced(QHBoxLayout(footer), "m", "s")
        line.setContentsMargins(space("l"), space("s"), space("l"), space("s"))
        line.addWidget(self.back_button)
        line.addStretch(1)
        line.addWidget(self.main_button)
        return footer

    def _page(self, step: Step) -> "Page":
        """The page of a step, made when it is first reached."""
        if step not in self.pages:
            page = _make_page(step, self.services, self.language)
            page.changed.connect(self._entered)
            page.sent_to.connect(self._follow)
            page.start_over_asked.connect(self.ask_to_start_over)
            self.pages[step] = page
        return self.pages[step]

    def _show(self, step: Step) -> None:
        self.step = step
        page = self._page(step)
        page.load(self.draft)
        self.keep()
        if (shown := self.sheet.takeWidget()) is not None and shown is not page:
            shown.setParent(self)
            shown.hide()
        self.sheet.setWidget(page)
        page.show()
        self.sheet.verticalScrollBar().setValue(0)
        main = page.main_action()
        self.main_button.setText(main)
        self.main_button.setAccessibleName(main.replace("&", ""))
        self.main_button.setVisible(bool(main))
        self.back_button.setEnabled(step > Step.CAMPAIGN)
        self._show_state()
        place = self.tr("Step {number} of {count}: {name}").format(
            number=step + 1, count=len(self._names), name=self._names[step]
        )
        self.setWindowTitle(f"Letterdesk – {place}")
        self._say_aloud(place)

    def _show_state(self) -> None:
        self.rail.show_state(self.step, {step: reachable(self.draft, step) for step in Step})

    def _entered(self) -> None:
        self.keep()
        self._show_state()

    def _follow(self, place: "Place") -> None:
        self.go(place.step, place.field)

    def _reveal(self) -> None:
        """Scroll to what has the keyboard, once the page has found its layout."""
        QTimer.singleShot(0, self, self._scroll_to_focus)

    def _scroll_to_focus(self) -> None:
        held = self.focusWidget()
        if held is not None and self.page.isAncestorOf(held):
            self.sheet.ensureWidgetVisible(held, space("l"), em(5))

    def _say_aloud(self, words: str) -> None:
        """Progress and problems, for a screen reader; not yet while the window opens."""
        if self.isVisible():
            from letterdesk.gui.aloud import say_aloud

            say_aloud(self, words)

    # --- keys and size ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, except where it makes a new line; Qt brings here what no control took."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            is_enter
            and self.main_button.isVisible()
            and not isinstance(self.focusWidget(), QPlainTextEdit)
        ):
            self.forward()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab: Qt brings them here from whatever has the keyboard."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Turn the rail into a strip when it would take too much of the width."""
        compact = self.rail.natural_width > self.width() * _LARGEST_RAIL
        if compact != self._compact:
            self._compact = compact
            top, side = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._frame.setDirection(top if compact else side)
            self.rail.set_compact(compact)


def _make_page(step: Step, services: "Services", language: str) -> "Page":
    """Each step is imported when it is first reached: the window opens sooner."""
    match step:
        case Step.CAMPAIGN:
            from letterdesk.gui.steps.campaign import CampaignPage

            return CampaignPage(services, language)
        case Step.YOU:
            from letterdesk.gui.steps.you import YouPage

            return YouPage(services, language)
        case Step.MEMBERS:
            from letterdesk.gui.steps.members import MembersPage

            return MembersPage(services, language)
        case Step.WORDS:
            from letterdesk.gui.steps.words import WordsPage

            return WordsPage(services, language)
        case Step.PREVIEW:
            from letterdesk.gui.steps.preview import PreviewPage

            return PreviewPage(services, language)
        case Step.DONE:
            from letterdesk.gui.steps.done import DonePage

            return DonePage(services, language)
    raise ValueError(step)
