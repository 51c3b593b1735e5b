"""An error in a slot: one calm dialog, exit status 1, no traceback. Each case is a process."""

import subprocess
import sys

import pytest

from letterdesk.gui.crash import describe

PROGRAM = """
import sys, threading
from PySide6.QtCore import QTimer, QObject
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from letterdesk.core.errors import UserError
from letterdesk.core.wording import sentence
from letterdesk.gui.crash import install_excepthook

app = QApplication([])
app.setQuitOnLastWindowClosed(False)
install_excepthook(app)
shown = []

def close_dialogs():
    box = app.activeModalWidget()
    if isinstance(box, QMessageBox):
        shown.append(box.text() + "|" + box.informativeText() + "|" + box.detailedText())
        {meanwhile}
        box.accept()

closing = QTimer()
closing.timeout.connect(close_dialogs)
closing.start(20)
late = QTimer(singleShot=True)
late.timeout.connect(lambda: app.exit(7))
late.start({lasts})

def fail():
    name = "Maria Alvarez"
    raise ValueError(name)

def tell():
    raise UserError(sentence("There is no <b>paper</b>."), sentence("Add some."))

{code}
status = app.exec()
print("\\n---\\n".join(shown))
sys.exit(status)
"""


def run(code: str, *, meanwhile: str = "pass", lasts: int = 10_000) -> tuple[int, list[str], str]:
    """Run the program with ``code`` in it; give exit status, what dialogs said, and stderr."""
    program = PROGRAM.format(code=code, meanwhile=meanwhile, lasts=lasts)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False
    )
    return done.returncode, [s for s in done.stdout.strip().split("\n---\n") if s], done.stderr


CASES = {
    "in a slot": "QTimer.singleShot(0, fail)",
    "in a click": "b = QPushButton(); b.clicked.connect(fail); QTimer.singleShot(0, b.click)",
    "before the event loop": "b = QPushButton(); b.clicked.connect(fail); b.click()",
    "while painting": (
        "class Picture(QWidget):\n"
        "    def paintEvent(self, event): fail()\n"
        "w = Picture(); w.show(); again = QTimer(); again.timeout.connect(w.update); again.start(5)"
    ),
    "in a thread": "QTimer.singleShot(0, threading.Thread(target=fail).start)",
    "in a finalizer": (
        "class Thing:\n    def __del__(self): fail()\n"
        "QTimer.singleShot(0, lambda: Thing() and None)"
    ),
    "inside a dialog": (
        "def dialog():\n    QTimer.singleShot(0, fail)\n    QMessageBox(text='x').exec()\n"
        "QTimer.singleShot(0, dialog)"
    ),
}


@pytest.mark.parametrize("code", CASES.values(), ids=CASES.keys())
def test_an_error_is_shown_once_and_ends_the_program(code: str) -> None:
    status, shown, stderr = run(code)
    crashes = [words for words in shown if "went wrong" in words]
    assert len(crashes) == 1
    assert "Nothing was sent anywhere" in crashes[0]
    assert "ValueError" in crashes[0]
    assert "in fail" in crashes[0]
    assert "Maria" not in "".join(shown)
    assert status == 1
    assert "Traceback" not in stderr
    assert "ValueError" not in stderr


def test_another_error_while_the_dialog_is_open_changes_nothing() -> None:
    status, shown, stderr = run(
        "again = QPushButton(); again.clicked.connect(fail); QTimer.singleShot(0, fail)",
        meanwhile="QTimer.singleShot(0, fail); again.click()",
    )
    assert status == 1
    assert len(shown) == 1
    assert "Traceback" not in stderr


def test_a_user_error_is_said_and_the_person_goes_on() -> None:
    status, shown, stderr = run(
        "QTimer.singleShot(0, tell); QTimer.singleShot(300, tell)", lasts=1500
    )
    assert shown == ["There is no <b>paper</b>.|Add some.|"] * 2
    assert status == 7
    assert "Traceback" not in stderr


def test_a_report_names_places_in_the_program_and_no_values() -> None:
    def inner() -> None:
        raise KeyError("1250 W Addison St")

    try:
        try:
            inner()
        except KeyError as error:
            raise RuntimeError("Maria") from error
    except RuntimeError as error:
        crash = str(describe(error))
    assert crash.startswith("RuntimeError from KeyError\n")
    assert "in inner" in crash
    assert "test_crash.py, line" in crash
    assert "Maria" not in crash
    assert "Addison" not in crash
    assert not any(line.startswith("/") for line in crash.splitlines())
