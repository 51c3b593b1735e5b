"""What every page of the letter night's window is: a sheet, and buttons at the window's foot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMessageBox, QProgressBar, QPushButton

from letterdesk.core.errors import UserError
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.errand import Errand, T
from letterdesk.gui.night.night import Night
from letterdesk.gui.widgets.box import Columns
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.sheet import Sheet
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say


class NightPage(Sheet):
    """It keeps nothing of its own that must outlive it: that is in ``night``."""

    renewed = Signal()
    """Something has changed that the page must be made anew for."""

    def __init__(self, night: Night, title: str, lead: str = "") -> None:
        super().__init__(title, lead)
        self.night, self.services = night, night.services
        self.foot_buttons: Sequence[QPushButton] = ()
        """Buttons for the window's foot, the main one last."""
        self.problem_line = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self.problem_line.set_words("")
        self._waiting = text("", "hint")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._busy: Callable[[], bool] = lambda: False
        self._show_waiting("")

    @property
    def problem(self) -> str:
        return self.problem_line.label.text()

    @property
    def on_enter(self) -> QPushButton | None:
        """What Enter presses, where nothing else takes it; None for nothing."""
        return self.foot_buttons[-1] if self.foot_buttons else None

    def add_end(self) -> None:
        """Below everything else: what is under way, and what is in the way."""
        for widget in (self._waiting, self._bar, self.problem_line):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def stand_in(self) -> None:
        """Put the keyboard where the page begins."""
        self.title.setFocus()

    def campaign_field(self) -> Field:
        """The campaign of the whole night."""
        night = self.night
        picker = Picker([(c.id, c.guide(night.language).title) for c in night.campaigns], "")
        picker.pick(night.campaign.id if night.campaign else "")
        picker.activated.connect(lambda _: self._choose_campaign(picker.code))
        self.campaign_picker = picker
        return Field(self.tr("&Campaign"), picker)

    def _choose_campaign(self, code: str) -> None:
        self.night.choose_campaign(code)
        self.campaign_chosen()

    def campaign_chosen(self) -> None:
        """Another campaign has been chosen."""

    def ask_to_forget(self) -> None:
        """Put the list away for another one; after a yes where answers would be lost."""
        batch = self.night.batch
        if not batch.unkept:
            batch.forget()
            return
        self.question_box = question = QMessageBox(self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("Another list?"))
        question.setText(self.tr("Your answers to open rows are not saved or made yet."))
        question.setInformativeText(self.tr("With another list they will be gone."))
        away = question.addButton(self.tr("&Put them away"), QMessageBox.ButtonRole.DestructiveRole)
        stay = question.addButton(self.tr("&Go back"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        away.clicked.connect(batch.forget)
        question.open()

    # --- saying and waiting ---

    def tell(self, error: UserError) -> None:
        """Say what is in the way, once."""
        self.say_problem(f"{say(error.message)} {say(error.hint)}".strip())

    def say_problem(self, words: str) -> None:
        if words != self.problem:
            say_aloud(self, words)
        self.problem_line.set_words(words)

    @property
    def busy(self) -> bool:
        """Whether something is under way that ``do_beside`` began."""
        return self._busy()

    def do_beside(self, words: str, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Have ``work`` done while ``words`` and a moving bar are shown, then go on with it."""
        if self.busy:
            return
        self.say_problem("")
        self._show_waiting(words)
        say_aloud(self, words)

        def done(result: T) -> None:
            self._show_waiting("")
            then(result)

        def failed(error: UserError) -> None:
            self._show_waiting("")
            self.tell(error)

        errand = Errand(work, done, failed, self)
        self._busy = lambda: not errand.over

    def _show_waiting(self, words: str) -> None:
        self._waiting.setText(words)
        self._bar.setAccessibleName(words)
        self._waiting.setVisible(bool(words))
        self._bar.setVisible(bool(words))


def side_by_side(*widgets: Field, narrowest: float = 14) -> Columns:
    return Columns(widgets, narrowest=narrowest)
