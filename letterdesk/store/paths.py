"""Where things lie: what comes in the box, and what is the person's own."""

import os
import sys
from pathlib import Path

_LINUX = sys.platform.startswith("linux")
_PACKAGE = Path(__file__).resolve().parent.parent
_BUNDLED = _PACKAGE / "_bundled"
"""Where an installed wheel keeps what lies beside the package in a checkout."""


def bundled(name: str) -> Path:
    """A folder that comes with Letterdesk: 'resources' or 'templates'. Not checked to exist."""
    installed = _BUNDLED / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def bundled_directory() -> Path:
    """The compiled directory of Congress in the box."""
    return bundled("resources") / "directory" / "directory.sqlite"


def user_data() -> Path:
    """The person's own packs and directories. Not made here: nothing is kept until they ask."""
    if _LINUX:
        return _xdg("XDG_DATA_HOME", ".local/share")
    from platformdirs import user_data_path

    return user_data_path("letterdesk", appauthor=False)


def user_config() -> Path:
    """The person's own settings. Not made here."""
    if _LINUX:
        return _xdg("XDG_CONFIG_HOME", ".config")
    from platformdirs import user_config_path

    return user_config_path("letterdesk", appauthor=False)


def _xdg(variable: str, otherwise: str) -> Path:
    """What platformdirs gives on Linux (XDG Base Directory Specification), without the 40 ms
    that importing it takes: the window asks for these folders before its first picture."""
    home = os.environ.get(variable, "").strip()
    return (Path(home) if home else Path.home() / otherwise) / "letterdesk"
