"""PySide6 does not read the program's source into memory."""

import subprocess
import sys

_IMPORT_SOMETHING_LARGE = """
import linecache
from letterdesk.gui.unread_sources import leave_sources_unread
leave_sources_unread()
import PySide6.QtWidgets, jinja2
from PySide6.QtCore import QObject
QObject().setObjectName("still spelt as Qt does")
print([name for name in linecache.cache if "jinja2" in name])
"""


def test_what_is_imported_after_qt_is_not_kept_as_text() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _IMPORT_SOMETHING_LARGE], capture_output=True, text=True, check=False
    )
    assert ran.stdout == "[]\n", ran.stderr
