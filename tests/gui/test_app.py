"""Opening the window, and what happens where there is no screen."""

import os
import subprocess
import sys

import pytest

from letterdesk.gui.app import has_screen

OPEN_AND_LEAVE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from letterdesk.__main__ import main
show = QApplication.exec
def leave_soon(*_):
    QTimer.singleShot(300, QApplication.quit)
    return show()
QApplication.exec = leave_soon
raise SystemExit(main([]))
"""


def run(code: str, **changes: str | None) -> "subprocess.CompletedProcess[str]":
    environment = {k: v for k, v in os.environ.items() if changes.get(k, v) is not None}
    environment |= {k: v for k, v in changes.items() if v is not None}
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_window_opens_and_closes_without_a_word() -> None:
    ended = run(OPEN_AND_LEAVE, QT_QPA_PLATFORM="offscreen")
    said = [line for line in ended.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (ended.returncode, said) == (0, [])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize(("typed", "named"), [(None, "letterdesk"), ("./start", "./start")])
def test_without_a_screen_it_says_so_and_names_the_command(typed: str | None, named: str) -> None:
    ended = run(
        "from letterdesk.__main__ import main; raise SystemExit(main([]))",
        QT_QPA_PLATFORM=None,
        DISPLAY=None,
        WAYLAND_DISPLAY=None,
        LETTERDESK_COMMAND=typed,
    )
    assert ended.returncode == 1
    first, command = ended.stderr.splitlines()
    assert "no screen" in first
    assert command.startswith(f"{named} write --campaign")


def test_a_platform_chosen_by_hand_counts_as_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "vnc")
    assert has_screen()
