"""Opens the window."""

import os
import sys

NO_SCREEN = """\
Letterdesk found no screen to open its window on. This command does the same job:
letterdesk write --campaign sesta-fosta --name "Your Name" --street "Your Street" --city City --state ST --zip 00000 --to all --out letters"""


def run_window() -> int:
    """Open the window, stay until it is closed, and return the exit status."""
    if not has_screen():
        print(NO_SCREEN, file=sys.stderr)
        return 1
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from letterdesk.gui.crash import install_excepthook
    from letterdesk.gui.icons import icon_file
    from letterdesk.gui.services import connect_services
    from letterdesk.gui.style import dress
    from letterdesk.gui.wizard import Wizard

    QApplication.setApplicationName("Letterdesk")
    QApplication.setApplicationDisplayName("Letterdesk")
    QApplication.setDesktopFileName("org.letterdesk.Letterdesk")
    app = QApplication(["letterdesk"])
    install_excepthook(app)
    app.setWindowIcon(QIcon(str(icon_file("letterdesk"))))
    dress(app)
    wizard = Wizard(connect_services())
    # After the application has put on its new colours, pages and their pictures follow.
    app.styleHints().colorSchemeChanged.connect(wizard.redress)
    app.styleHints().accessibility().contrastPreferenceChanged.connect(wizard.redress)
    wizard.language_changed.connect(_speak)
    wizard.show()
    return app.exec()


def has_screen() -> bool:
    """Whether Qt will find a screen. Without one it would abort the program, not raise."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _speak(language: str) -> None:
    from PySide6.QtWidgets import QApplication

    from letterdesk.gui.translation import install_language

    app = QApplication.instance()
    if isinstance(app, QApplication):
        install_language(app, language)
