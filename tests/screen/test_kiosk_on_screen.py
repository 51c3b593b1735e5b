"""The kiosk on a real (virtual) screen, with real keys and a real clipboard."""

import subprocess
import sys

import pytest

from tests.screen.test_real_window import PATIENCE, Screen, screen

__all__ = ["screen"]
pytestmark = pytest.mark.screen

_CLIPBOARD = """
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
app = QApplication([])
clipboard = app.clipboard()
print(clipboard.text() + clipboard.text(QClipboard.Mode.Selection))
"""


def clipboard(screen: Screen) -> str:
    """What the next program on this screen could paste."""
    return subprocess.run(
        [sys.executable, "-c", _CLIPBOARD],
        env=screen.environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    ).stdout.strip()


def test_one_writer_then_the_next_then_the_organiser(screen: Screen) -> None:
    words = ("-m", "letterdesk", "kiosk", "--campaign", "sesta-fosta", "--pin", "1234")
    kiosk = screen.start(sys.executable, *words)
    first = screen.window("Step 1 of 6")
    tab_to_position = 8  # two more than in the ordinary window: the strip above
    screen.press(*["Tab"] * tab_to_position, "space", "alt+c")
    screen.window("Step 2 of 6")
    screen.type("Quirinius")
    screen.press("ctrl+a", "ctrl+c")
    screen.wait(lambda: "Quirinius" in clipboard(screen), "the name in the clipboard")

    screen.press("alt+d")
    screen.window("Are you done")
    screen.press("Return")
    screen.wait(lambda: screen.window("Step 1 of 6") != first, "a window of another process")
    assert clipboard(screen) == ""

    screen.press("alt+F4")
    screen.window("For the organizer")
    screen.type("1234")
    screen.press("Return")
    screen.wait(lambda: kiosk.poll() is not None, "the end of the kiosk")
    assert kiosk.returncode == 0
