"""A long session does not end in 'deallocating None'."""

import subprocess
import sys

_MANY_CALLS = """
from letterdesk.gui.lasting_none import keep_none_alive
from PySide6.QtCore import QObject
keep_none_alive()
thing = QObject()
for _ in range(50_000):
    thing.setObjectName("map")
print("alive")
"""


def test_fifty_thousand_calls_into_qt_leave_python_alive() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _MANY_CALLS], capture_output=True, text=True, check=False
    )
    assert ran.stdout == "alive\n", ran.stderr
