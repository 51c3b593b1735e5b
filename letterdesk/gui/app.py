"""Opens the window."""

import gc
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

    from letterdesk.gui.frame import Frame

NO_SCREEN = """\
Letterdesk found no screen to open its window on. This command does the same job:
{command} write --campaign sesta-fosta --name "Your Name" --street "Your Street" --city City --state ST --zip 00000 --to all --out letters"""
"""``{command}`` is what the person typed: ``./start`` says so in the environment."""


def run_window() -> int:
    """Open the window, stay until it is closed, and return the exit status."""
    if not has_screen():
        command = os.environ.get("LETTERDESK_COMMAND", "letterdesk")
        print(NO_SCREEN.format(command=command), file=sys.stderr)
        return 1
    sys.excepthook = _say_what_failed  # until there is a window to say it in
    from letterdesk.gui.unread_sources import leave_sources_unread

    leave_sources_unread()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from letterdesk.gui.frame import Frame
    from letterdesk.gui.style import dress

    QApplication.setApplicationName("Letterdesk")
    QApplication.setApplicationDisplayName("Letterdesk")
    QApplication.setDesktopFileName("org.letterdesk.Letterdesk")
    gc.disable()  # starting makes no garbage, and looking for it takes 4 ms
    app = QApplication(["letterdesk"])
    dress(app)
    frame = Frame()
    frame.show()
    # The first turn of the event loop paints the window; what it holds is read on the second.
    furnish = partial(_furnish, app, frame)
    QTimer.singleShot(0, frame, partial(QTimer.singleShot, 0, frame, furnish))
    return app.exec()


def _say_what_failed(
    kind: type[BaseException], _error: BaseException, _at: "TracebackType | None"
) -> None:
    print(f"Letterdesk could not open its window ({kind.__name__}).", file=sys.stderr)
    print("Please install it again, or use the command line: letterdesk --help", file=sys.stderr)


def _furnish(app: "QApplication", frame: "Frame") -> None:
    """All that the window does not need in order to be seen."""
    from PySide6.QtGui import QIcon

    from letterdesk.gui.crash import install_excepthook
    from letterdesk.gui.icons import icon_file
    from letterdesk.gui.lasting_none import keep_none_alive
    from letterdesk.gui.services import connect_services
    from letterdesk.gui.wizard import Wizard

    keep_none_alive()
    install_excepthook(app)
    app.setWindowIcon(QIcon(str(icon_file("letterdesk"))))
    gc.enable()
    wizard = Wizard(frame, connect_services())
    wizard.language_changed.connect(partial(_speak, app))
    # After the application has put on its new colours, pages and their pictures follow.
    app.styleHints().colorSchemeChanged.connect(wizard.redress)
    app.styleHints().accessibility().contrastPreferenceChanged.connect(wizard.redress)


def has_screen() -> bool:
    """Whether Qt will find a screen. Without one it would abort the program, not raise."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _speak(app: "QApplication", language: str) -> None:
    from letterdesk.gui.translation import install_language

    install_language(app, language)
