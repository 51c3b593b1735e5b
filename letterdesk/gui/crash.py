"""The last place an error can go: one calm dialog instead of a traceback.

PySide only prints an exception that leaves a slot and goes on, with the program in a state
that nobody has thought of. Here a UserError is shown and the person goes on; anything else
is shown once and ends the program with exit status 1.
"""

import sys
import threading
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from letterdesk.core.errors import UserError
from letterdesk.gui.wording import say

EXIT_STATUS = 1


@dataclass(frozen=True)
class Crash:
    """What may be told of an error: its kind and its way through the code, never a value.

    Messages and values can hold what the person typed, and reports are pasted into e-mails.
    """

    kind: str
    places: tuple[str, ...]
    """'gui/wizard.py, line 42, in show', outermost first."""

    def __str__(self) -> str:
        return "\n".join((self.kind, *self.places))


def describe(error: BaseException) -> Crash:
    """Give kind and code places of ``error`` and of the errors behind it."""
    places: list[str] = []
    kinds: list[str] = []
    at: BaseException | None = error
    while at is not None and len(kinds) < 8:  # a chain can be a ring
        kinds.append(type(at).__name__)
        for frame in traceback.extract_tb(at.__traceback__):
            place = f"{_short(frame.filename)}, line {frame.lineno}, in {frame.name}"
            places.append(place)
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return Crash(" from ".join(kinds), tuple(places[-30:]))


def _short(filename: str) -> str:
    """A file without the folders above the package: those name the person's account."""
    parts = Path(filename).parts
    root = max((n for n, part in enumerate(parts) if part == "letterdesk"), default=len(parts) - 2)
    return "/".join(parts[root + 1 :])


class _Reporter(QObject):
    """Lives in the window's thread; errors of any thread reach it through its signal."""

    happened = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._leaving = False
        # Queued: an error while painting must not open a dialog that paints.
        self.happened.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def report(self, error: BaseException) -> None:
        if isinstance(error, KeyboardInterrupt):
            QTimer.singleShot(0, self, self._leave)
        elif QThread.currentThread() is self.thread() and not QThread.currentThread().loopLevel():
            self.show(error)  # nobody would deliver the signal before the event loop runs
        else:
            self.happened.emit(error)

    def show(self, error: BaseException) -> None:
        if self._leaving:
            return
        if isinstance(error, UserError):
            _message(say(error.message), say(error.hint)).exec()
            return
        self._leaving = True
        QApplication.setQuitOnLastWindowClosed(False)  # that would end with exit status 0
        try:
            box = _message(
                self.tr("Something went wrong inside Letterdesk, and it has to close."),
                self.tr(
                    "This was not your fault. Nothing was sent anywhere, and letters that you saved are still there. "
                    "You can start Letterdesk again now."
                ),
            )
            box.setIcon(QMessageBox.Icon.Warning)
            box.setDetailedText(
                self.tr(
                    "For the makers of Letterdesk. This says where in the program it happened, and nothing that you typed."
                )
                + f"\n\n{describe(error)}"
            )
            box.exec()
        finally:
            self._leave()

    def _leave(self) -> None:
        self._leaving = True
        # Through a timer, so that it also ends an event loop that is only about to start.
        QTimer.singleShot(0, lambda: QCoreApplication.exit(EXIT_STATUS))


def _message(words: str, hint: str) -> QMessageBox:
    box = QMessageBox(QApplication.activeWindow())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Letterdesk")
    box.setText(words)
    box.setInformativeText(hint)
    return box


def install_excepthook(app: QApplication) -> None:
    """From now on no exception is printed, wherever it appears: slots, threads, finalizers."""
    reporter = _Reporter(app)

    def in_code(
        _kind: type[BaseException], error: BaseException, _at: TracebackType | None
    ) -> None:
        reporter.report(error)

    def in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            reporter.report(arguments.exc_value)

    def unraisable(arguments: "sys.UnraisableHookArgs") -> None:
        if arguments.exc_value is not None:
            reporter.report(arguments.exc_value)

    sys.excepthook = in_code
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable
