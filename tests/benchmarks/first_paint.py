"""A child process: open a window, and leave as soon as it has been painted once.

``python -m tests.benchmarks.first_paint letterdesk|bare`` prints the process's memory in
kilobytes, from /proc/self/status, on leaving: VmRSS now, VmHWM at its highest so far.
With ``letterdesk --files`` it prints instead the files Python opened from the checkout.
With ``letterdesk --contents`` it leaves later: when the first step stands painted in the window.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def open_bare_wizard() -> None:
    """Four pages with a title, a line of text and a field each: the least a wizard can be."""
    from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWizard, QWizardPage

    app = QApplication([])
    wizard = QWizard()
    for title in ("Campaign", "You", "Words", "Done"):
        page = QWizardPage()
        page.setTitle(title)
        layout = QVBoxLayout(page)
        layout.addWidget(QLabel("A line of text."))
        layout.addWidget(QLineEdit())
        wizard.addPage(page)
    wizard.show()
    leave_when_painted(app)


def open_letterdesk() -> None:
    """The window as a person gets it, up to the place where it would wait for them."""
    from PySide6.QtWidgets import QApplication

    QApplication.exec = lambda *_: leave_when_painted(QApplication.instance())  # type: ignore[method-assign, assignment]
    from letterdesk.__main__ import main

    main([])


def leave_when_painted(app: object) -> None:
    """Handle events until a top window has had its first paint event, then leave at once."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Watcher(QObject):
        painted = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            self.painted = self.painted or event.type() == QEvent.Type.Paint
            return False

    watcher = Watcher()
    for window in QApplication.topLevelWidgets():
        window.installEventFilter(watcher)
    while not watcher.painted:
        QApplication.processEvents()
    if "--contents" in sys.argv:
        from letterdesk.gui.frame import Frame

        (frame,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, Frame))
        while (page := frame.sheet.widget()) is None:
            QApplication.processEvents()
        watcher.painted = False
        page.installEventFilter(watcher)
        while not watcher.painted:
            QApplication.processEvents()
    print(*(OPENED if "--files" in sys.argv else memory_lines()), sep="\n", flush=True)
    os._exit(0)


def memory_lines() -> list[str]:
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return [line for line in status if line.startswith(("VmRSS", "VmHWM"))]


OPENED: list[str] = []


def remember_opened(event: str, arguments: tuple[object, ...]) -> None:
    if event not in ("open", "sqlite3.connect") or not isinstance(arguments[0], str):
        return
    path = arguments[0].removeprefix("file:").partition("?")[0]
    if path.startswith(str(ROOT)) and not path.endswith((".py", ".pyc")) and ".venv" not in path:
        OPENED.append(path[len(str(ROOT)) + 1 :])


if __name__ == "__main__":
    if "--files" in sys.argv:
        sys.addaudithook(remember_opened)
    (open_bare_wizard if sys.argv[1] == "bare" else open_letterdesk)()
