"""While letters are made: how far it is, and the way to stop; and when it has stopped, to go on."""

from PySide6.QtWidgets import QProgressBar, QPushButton

from letterdesk.core.wording import Sentence
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.night.batch.work import Stage
from letterdesk.gui.night.night import Night
from letterdesk.gui.night.page import NightPage
from letterdesk.gui.widgets.box import Card, Notice
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import say

_WHOLE = 1000
"""The bar's end."""


class MakingPage(NightPage):
    def __init__(self, night: Night) -> None:
        batch = night.batch
        self._stopped = batch.stage is Stage.STOPPED
        title = self.tr("Stopped") if self._stopped else self.tr("Letters are being made")
        super().__init__(night, title)
        card = Card()
        self.count = text("", "heading")
        self.left = text("", "hint")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Letters made"))
        for widget in (self.count, self.bar, self.left):
            card.body.addWidget(widget)
        self.column.addWidget(card)
        if self._stopped:
            self._add_what_stopped()
        else:
            about = self.tr("You can look after other things meanwhile, also in this window.")
            self.column.addWidget(text(about, "hint"))
        self.add_end()
        self.foot_buttons = self._buttons()
        batch.progressed.connect(self._show)
        self._show()

    @property
    def on_enter(self) -> QPushButton | None:
        """Nobody stops the work with an Enter too many."""
        return self.go_on_button if self._stopped else None

    def _add_what_stopped(self) -> None:
        error = self.night.batch.error
        kept = self.tr("What is finished is kept. “Go on” makes only what is missing.")
        words = [say(error.message)] if error else []
        # Hints that name words of the command line are of no use here.
        if error and not _for_command_line(error.hint):
            words.append(say(error.hint))
        self.column.addWidget(Notice(*words, kept, icon="warning" if error else "info"))

    def _buttons(self) -> tuple[QPushButton, ...]:
        batch = self.night.batch
        if self._stopped:
            if batch.made:
                other = button(self.tr("&Back to the files"))
                other.clicked.connect(lambda: batch.go(Stage.DONE))
            else:
                other = button(self.tr("&Another list"))
                other.clicked.connect(batch.forget)
            self.go_on_button = button(self.tr("&Go on"), "main")
            self.go_on_button.clicked.connect(batch.go_on)
            return other, self.go_on_button
        self.stop_button = button(self.tr("&Stop, and keep what is finished"))
        self.stop_button.clicked.connect(self._stop)
        return (self.stop_button,)

    def _stop(self) -> None:
        self.night.batch.call_off()
        self._show_stopping()
        say_aloud(self, self._stopping_words())

    def _show_stopping(self) -> None:
        self.stop_button.setEnabled(False)
        self.left.setText(self._stopping_words())

    def _stopping_words(self) -> str:
        progress = self.night.batch.progress
        if progress is None or progress.binding:  # nothing that would be kept is under way
            return self.tr("Stopping …")
        return self.tr("Stopping. The letters that are being made just now are finished first.")

    def _show(self) -> None:
        progress = self.night.batch.progress
        if progress is None:
            self.count.setText(
                self.tr("Nothing is made yet.")
                if self._stopped
                else self.tr("Looking up who represents everybody …")
            )
            self.left.setText("")
            self.bar.setRange(0, 1 if self._stopped else 0)
            if self.night.batch.stopping:
                self._show_stopping()
            return
        words = self.tr("{done} of {total} letters")
        self.count.setText(words.format(done=f"{progress.done:,}", total=f"{progress.of:,}"))
        self.bar.setRange(0, _WHOLE)
        self.bar.setValue(round(_WHOLE * progress.share))
        if self.night.batch.stopping:
            self._show_stopping()
            return
        said = [self.tr("Putting the pages together …")] if progress.binding else []
        if progress.seconds_left is not None:
            said.append(self._time_left(progress.seconds_left))
        self.left.setText("" if self._stopped else " ".join(said))

    def _time_left(self, seconds: float) -> str:
        if seconds < 50:
            return self.tr("Less than a minute left")
        minutes = max(1, round(seconds / 60))
        if minutes == 1:
            return self.tr("About a minute left")
        return self.tr("About {minutes} minutes left").format(minutes=minutes)


def _for_command_line(hint: Sentence) -> bool:
    return "--" in hint.template
