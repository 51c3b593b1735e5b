"""Opens the letter night's window by itself: ``letterdesk night``."""

import sys


def run_station() -> int:
    """Open the window, stay until it is closed, and return the exit status."""
    from letterdesk.gui.app import has_screen

    if not has_screen():
        print(
            "Letterdesk found no screen to open its window on. These commands do the same job:\n"
            "letterdesk night --help",
            file=sys.stderr,
        )
        return 1
    from letterdesk.gui.unread_sources import leave_sources_unread

    leave_sources_unread()
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from letterdesk.gui.crash import install_excepthook
    from letterdesk.gui.icons import icon_file
    from letterdesk.gui.lasting_none import keep_none_alive
    from letterdesk.gui.night.window import NightWindow
    from letterdesk.gui.services import connect_services
    from letterdesk.gui.style import dress
    from letterdesk.gui.translation import install_language

    QApplication.setApplicationName("Letterdesk")
    QApplication.setApplicationDisplayName("Letterdesk")
    QApplication.setDesktopFileName("org.letterdesk.Letterdesk")
    app = QApplication(["letterdesk"])
    dress(app)
    keep_none_alive()
    install_excepthook(app)
    app.setWindowIcon(QIcon(str(icon_file("letterdesk"))))
    window = NightWindow(connect_services(), "en", picks_language=True)

    def speak(language: str) -> None:
        install_language(app, language)
        window.build(language)

    window.language_asked.connect(speak)
    hints = app.styleHints()
    for changed in (hints.colorSchemeChanged, hints.accessibility().contrastPreferenceChanged):
        changed.connect(lambda _: window.build(window.night.language))
    window.show()
    return app.exec()
