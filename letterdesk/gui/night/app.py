"""Opens the station of a letter night's organiser."""

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
    from PySide6.QtWidgets import QApplication

    from letterdesk.gui.crash import install_excepthook
    from letterdesk.gui.lasting_none import keep_none_alive
    from letterdesk.gui.night.station import StationWindow
    from letterdesk.gui.services import connect_services
    from letterdesk.gui.style import dress

    QApplication.setApplicationName("Letterdesk")
    QApplication.setApplicationDisplayName("Letterdesk")
    QApplication.setDesktopFileName("org.letterdesk.Letterdesk")
    app = QApplication(["letterdesk"])
    dress(app)
    keep_none_alive()
    install_excepthook(app)
    window = StationWindow(connect_services().campaigns())
    window.show()
    return app.exec()
