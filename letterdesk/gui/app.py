"""Opens the window."""

import os
import sys

NO_SCREEN = (
    "Letterdesk cannot open its window, because this computer shows no screen here.\n"
    "You can do the same job with: letterdesk write --campaign sesta-fosta "
    '--name "Your Name" --street "Your Street" --city City --state ST --zip 00000 --out letters'
)


def has_screen() -> bool:
    """Whether Qt will find a screen; without one it would abort the whole program."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_window() -> int:
    """Open the window and stay until it is closed. Returns the exit status."""
    if not has_screen():
        print(NO_SCREEN, file=sys.stderr)
        return 1
    raise NotImplementedError
