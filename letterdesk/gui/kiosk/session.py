"""One writer's session: the wizard full screen, until it is over in one of four ways.

The writer is done, nobody is there any more, the organiser ends the kiosk, or it crashes.
After the first two nothing of it is shown, said or kept, and the process ends.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from letterdesk.core.ask import Position
from letterdesk.core.finished_letters import FinishedLetters
from letterdesk.core.kiosk import Says, Told
from letterdesk.core.letter import Letter
from letterdesk.core.likeness import sign
from letterdesk.gui.kiosk.idle import IdleWatch
from letterdesk.gui.kiosk.input_watch import InputWatch
from letterdesk.gui.kiosk.pin_dialog import PinDialog
from letterdesk.gui.kiosk.stick_panel import StickPanel
from letterdesk.gui.kiosk.ways_out import ClosedLinks, empty_clipboards
from letterdesk.gui.kiosk.window import KioskWindow
from letterdesk.gui.kiosk.wizard import KioskWizard
from letterdesk.gui.print_panel import PrintPanel
from letterdesk.gui.services import Services
from letterdesk.gui.translation import install_language
from letterdesk.gui.widgets.box import Notice
from letterdesk.gui.wiping import wipe

_COVERED = 700
"""Milliseconds that an empty window stays, so that the desktop behind it does not flash up."""
_FINISHING = 100
"""Milliseconds between two looks whether the last pages are handed over."""


class Session(QObject):
    """``say`` takes lines for the supervisor; ``hear`` is given those that it says."""

    finished = Signal()
    """Nothing is left to do; the process may end at once."""

    def __init__(
        self, app: QApplication, services: Services, idle_seconds: float, say: Callable[[str], None]
    ) -> None:
        super().__init__(app)
        self._app, self._say = app, say
        self._services = services = replace(services, note_letters=self._count)
        self._salt = b""
        """The night's secret, under which letters are compared; empty where nobody counts."""
        self.window = KioskWindow()
        self.wizard = KioskWizard(self.window.frame, services)
        self.wizard.language_changed.connect(self._speak)
        self.wizard.done_asked.connect(self.ask_done)
        self.window.done_asked.connect(self.ask_done)
        self.window.organiser_asked.connect(self.ask_pin)
        self.pin_dialog: PinDialog | None = None
        self.over = False
        self._made_on = services.today()
        self._links = ClosedLinks(self)
        self._links.asked.connect(self._tell_address)
        self.watch = InputWatch(app)
        self.idle = IdleWatch(idle_seconds, self.window, self)
        self.idle.expired.connect(self.reset)
        self.watch.holds_back = lambda: self.idle.warning is not None

    # --- from and to the supervisor ---

    def hear(self, line: str) -> None:
        """Do what the supervisor says."""
        word, _, rest = line.partition(" ")
        match word:
            case Told.SHOW | Told.SHOW_AFTER_CRASH:
                self.show(after_crash=word == Told.SHOW_AFTER_CRASH)
            case Told.NIGHT:
                self._salt = bytes.fromhex(rest)
            case Told.WRONG if self.pin_dialog is not None:
                self.pin_dialog.refuse(int(rest))

    def show(self, *, after_crash: bool = False) -> None:
        """Come onto the screen, for a new writer."""
        empty_clipboards()  # of a session that could not do it itself
        if self._services.today() != self._made_on:
            self.wizard.redress()  # prepared before midnight, or before the clock was set
        if after_crash:
            self.window.notices.addWidget(
                Notice(
                    self.tr("Letterdesk had to start again. This was not your fault."),
                    self.tr(
                        "What was typed is gone. Pages already printed or saved are still there."
                    ),
                )
            )
        self.window.showFullScreen()
        self.window.raise_()
        self.window.activateWindow()
        self.wizard.page.stand_in()
        self.watch.touched.connect(self._touched)
        QTimer.singleShot(0, self, partial(self._say, Says.SHOWN))

    # --- how it ends ---

    def ask_done(self) -> None:
        """Reset at once, or after a yes while something is neither printed nor saved."""
        if self.over:
            return
        if not self.wizard.holds_unsaved():
            self.reset()
            return
        question = self._message(
            self.tr("Are you done?"),
            self.tr("Your letters are not printed or saved yet."),
            self.tr("If you are done, everything typed here will be gone."),
        )
        done = question.addButton(self.tr("I am &done"), QMessageBox.ButtonRole.AcceptRole)
        stay = question.addButton(self.tr("&Go back"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(done)
        question.setEscapeButton(stay)
        done.clicked.connect(self.reset)
        question.open()

    def ask_pin(self) -> None:
        """Let the organiser end the kiosk."""
        if self.over or self.pin_dialog is not None:
            return
        self.pin_dialog = PinDialog(self.window)
        self.pin_dialog.tried.connect(lambda pin: self._say(f"{Says.LEAVE} {pin}"))
        self.pin_dialog.finished.connect(self._forget_pin_dialog)
        self.pin_dialog.open()

    def reset(self) -> None:
        """Show nothing any more, forget everything, make room for the next session."""
        if self.over:
            return
        self.over = True
        self.idle.stop()
        self._say(Says.OVER)
        self.wizard.keep()
        wipe(self.window)
        empty_clipboards()
        self.window.cover()
        for window in self._app.topLevelWidgets():
            if window is not self.window:
                window.hide()
        QTimer.singleShot(_COVERED, self, self._finish)

    def _finish(self) -> None:
        """Out of sight, hand over what is being printed or saved; then be gone."""
        self.window.hide()
        printing = any(panel.handing_over for panel in self.window.findChildren(PrintPanel))
        saving = any(panel.busy for panel in self.window.findChildren(StickPanel))
        if printing or saving:
            QTimer.singleShot(_FINISHING, self, self._finish)
        else:
            self.finished.emit()

    def close(self) -> None:
        """Let go of the application. For a process that goes on, which only a test does."""
        self.over = True
        self.idle.stop()
        self._links.open_again()
        self._app.removeEventFilter(self.watch)
        self.window.hide()
        self.window.deleteLater()
        self.deleteLater()

    # --- inside ---

    def _count(self, position: Position, letters: Sequence[Letter]) -> None:
        """Tell the supervisor of finished letters: one stands for all, they are much alike."""
        if self._salt:
            signature = sign("\n".join(letters[0].body), self._salt)
            codes = tuple(letter.corner_code for letter in letters)
            self._say(f"{Says.COUNT} {FinishedLetters(position, codes, signature).line()}")

    def _touched(self) -> None:
        if not self.over:
            self.idle.touch()

    def _speak(self, language: str) -> None:
        install_language(self._app, language)
        self.window.build_strip()

    def _tell_address(self, address: str) -> None:
        self._message(
            self.tr("No web pages here"),
            self.tr("This computer opens no web pages while letters are written at it."),
            self.tr("The address, to note down: {address}").format(address=address),
        ).open()

    def _message(self, title: str, words: str, hint: str) -> QMessageBox:
        message = QMessageBox(self.window)
        message.setTextFormat(Qt.TextFormat.PlainText)
        message.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        message.setWindowTitle(title)
        message.setText(words)
        message.setInformativeText(hint)
        return message

    def _forget_pin_dialog(self) -> None:
        if self.pin_dialog is not None:
            self.pin_dialog.deleteLater()
            self.pin_dialog = None
