"""A home for one person's session, in memory where there is any such place, gone afterwards."""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from letterdesk.store.mounts import in_memory
from letterdesk.store.paths import user_config, user_data

_PREFIX = "letterdesk-kiosk-"
_LOCK = "lock"
_LONGEST_SECONDS = 3.0
"""That a home is tried to be removed. A program that was just ended may still hold a file."""


def choose_place(environment: Mapping[str, str] = os.environ) -> Path:
    """Where private homes are made: in memory if the system has a place there, else on disk."""
    for place in (environment.get("XDG_RUNTIME_DIR", ""), "/dev/shm"):  # noqa: S108 - made by mkdtemp
        if place and os.access(place, os.W_OK | os.X_OK) and in_memory(Path(place)):
            return Path(place)
    return Path(tempfile.gettempdir())


@contextmanager
def place_for_homes(place: Path) -> Iterator[Path]:
    """A folder in ``place`` for the homes of one evening, removed at its end with all in it.

    What a power cut or a kill left of earlier evenings is removed first: a lock on a file in
    the folder lives as long as whoever made it, and the system lets go of it with them.
    """
    sweep_homes(place)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place))  # 0700, and a name of its own
    lock = (folder / _LOCK).open("wb")
    _hold(lock)
    try:
        yield folder
    finally:
        lock.close()
        remove_home(folder)


def sweep_homes(place: Path) -> int:
    """Remove what earlier evenings left in ``place``; give how many folders went."""
    removed = 0
    for folder in place.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if folder.is_symlink() or not folder.is_dir() or not _is_ours(folder):
                continue
            if _abandoned(folder / _LOCK):
                removed += remove_home(folder)
    return removed


def make_home(homes: Path, environment: Mapping[str, str] = os.environ) -> Path:
    """A fresh home: empty, but for the ways to what the organiser installed and set.

    Campaigns, directories, corrections and the printer's options are the organiser's; the
    session reads them through links and copies, and writes nothing there.
    """
    home = Path(tempfile.mkdtemp(prefix="home-", dir=homes))
    for name in _FOLDERS.values():
        (home / name).mkdir(mode=0o700, exist_ok=True)
    for ours, theirs in ((_data_in(home), user_data()), (_config_in(home), user_config())):
        if theirs.is_dir():
            ours.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with suppress(OSError):  # Windows asks for a privilege; it also finds them without
                ours.symlink_to(theirs.resolve(), target_is_directory=True)
    cups = Path(environment.get("HOME", "/nowhere")) / ".cups"
    for name in ("lpoptions", "client.conf"):
        with suppress(OSError):
            options = (cups / name).read_bytes()
            (home / ".cups").mkdir(mode=0o700, exist_ok=True)
            (home / ".cups" / name).write_bytes(options)
    return home


_FOLDERS = {
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
    "TMPDIR": "tmp",
    "TEMP": "tmp",
    "TMP": "tmp",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
}


def environment_in(home: Path, environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment of a program that lives in ``home``.

    What reaches the screen and a screen reader still does, though the way to them went by
    the real home.
    """
    inside = dict(environment)
    real, runtime = environment.get("HOME", ""), environment.get("XDG_RUNTIME_DIR", "")
    display = environment.get("WAYLAND_DISPLAY", "")
    if display and runtime:
        inside["WAYLAND_DISPLAY"] = os.path.join(runtime, display)  # noqa: PTH118 - keeps an absolute one
    if runtime and (bus := Path(runtime) / "bus").exists():
        inside.setdefault("DBUS_SESSION_BUS_ADDRESS", f"unix:path={bus}")
    if real and (cookie := Path(real) / ".Xauthority").exists():
        inside.setdefault("XAUTHORITY", str(cookie))
    inside.pop("SESSION_MANAGER", None)  # would note the session, to bring it back at log-in
    inside |= {"HOME": str(home), "USERPROFILE": str(home)}
    inside |= {variable: str(home / folder) for variable, folder in _FOLDERS.items()}
    # Nothing of Python's own is written, and no crash is written out.
    return inside | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONFAULTHANDLER": ""}


def remove_home(home: Path) -> bool:
    """Remove a home with all in it, insisting for a moment; whether it is gone."""
    until = time.monotonic() + _LONGEST_SECONDS
    while home.exists():
        shutil.rmtree(home, ignore_errors=True)
        if time.monotonic() > until:
            break
        if home.exists():
            time.sleep(0.05)
    return not home.exists()


def _data_in(home: Path) -> Path:
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "letterdesk"
    return home / "data" / "letterdesk"


def _config_in(home: Path) -> Path:
    return _data_in(home) if sys.platform == "darwin" else home / "config" / "letterdesk"


def _is_ours(folder: Path) -> bool:
    return os.name == "nt" or folder.stat().st_uid == os.geteuid()


def _hold(lock: IO[bytes]) -> None:
    if sys.platform != "win32":  # there an open file cannot be removed, which serves as well
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _abandoned(lock: Path) -> bool:
    if sys.platform == "win32":
        try:
            lock.unlink(missing_ok=True)
        except OSError:
            return False
        return True
    import fcntl

    try:
        with lock.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
