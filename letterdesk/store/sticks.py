"""USB sticks and memory cards that are in the computer, and writing to them for certain.

There is no asking a service of the desktop: what is mounted, and what the kernel says of the
device behind it, is enough, and is the same in every desktop and in none.
"""

import os
import re
import string
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from letterdesk.store.mounts import MOUNTS, list_mounts

_PLACES = (Path("/media"), Path("/run/media"), Path("/mnt"))
"""Where desktops and people mount what comes and goes. A system that itself runs from a stick
has its own parts elsewhere, and those are nobody's to save on."""
_BLOCKS = Path("/sys/class/block")
_REMOVABLE_DRIVE = 2
"""DRIVE_REMOVABLE of GetDriveTypeW."""


@dataclass(frozen=True)
class Stick:
    name: str
    """As the person knows it: the stick's own label, or its drive letter."""
    folder: Path
    device: int
    """``st_dev`` of its folder. Once pulled out, the folder is another device's, or gone."""


def list_sticks() -> tuple[Stick, ...]:
    """What can be pulled out of this computer and saved on, by name."""
    if sys.platform == "win32":
        folders: Iterator[Path] = _drives()
    elif sys.platform == "darwin":
        folders = _volumes()
    else:
        folders = mounted_sticks()
    return tuple(sorted(_sticks(folders), key=lambda stick: stick.name))


def mounted_sticks(table: Path = MOUNTS, blocks: Path = _BLOCKS) -> Iterator[Path]:
    """Where Linux has mounted sticks and cards. The paths are arguments so that a test can lie."""
    for mount in list_mounts(table):
        somewhere_usual = any(mount.folder.is_relative_to(place) for place in _PLACES)
        if somewhere_usual and mount.device.startswith("/dev/"):
            real = os.path.realpath(mount.device)  # '/dev/mapper/luks-1' is a link to a dm-0
            if _comes_out(blocks / Path(real).name):
                yield mount.folder


def _comes_out(block: Path) -> bool:
    """Whether the kernel calls a device removable, or reaches it over USB, or as an SD card.

    Sticks with a fixed medium and cases with a disk in them say 'removable: 0', hence USB;
    what is encrypted stands on another device, which is then the one to ask.
    """
    with suppress(OSError):
        if below := sorted((block / "slaves").iterdir()):
            return any(_comes_out(block.parent / device.name) for device in below)
    where = os.path.realpath(block)
    if re.search(r"/usb\d", where):
        return True
    for device in (Path(where), Path(where).parent):  # a partition, and the disk it is on
        if _says(device / "removable") == "1" or _says(device / "device" / "type") == "SD":
            return True
    return False


def _says(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _volumes() -> Iterator[Path]:
    """macOS mounts everything but its own disk in /Volumes, where its own disk is a link."""
    with suppress(OSError):
        yield from (v for v in Path("/Volumes").iterdir() if v.is_mount() and not v.is_symlink())


def _drives() -> Iterator[Path]:
    if sys.platform == "win32":
        from ctypes import windll

        for letter in string.ascii_uppercase:
            if windll.kernel32.GetDriveTypeW(f"{letter}:\\") == _REMOVABLE_DRIVE:
                yield Path(f"{letter}:\\")
    else:
        yield from ()


def _sticks(folders: Iterator[Path]) -> Iterator[Stick]:
    for folder in dict.fromkeys(folders):
        with suppress(OSError):  # pulled out this moment, or a reader without a card
            yield Stick(folder.name or str(folder), folder, folder.stat().st_dev)


def is_in(stick: Stick) -> bool:
    """Whether the stick is still in. Without it its folder may stay, on the computer's disk."""
    with suppress(OSError):
        return stick.folder.stat().st_dev == stick.device
    return False


def push_to_stick(folder: Path) -> None:
    """Wait until all that was written to the stick that ``folder`` is on has reached it.

    Raises OSError where the system says that it has not.
    """
    if sys.platform == "win32":
        return  # each file was flushed, and Windows holds nothing back from what can be pulled out
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
        _sync_file_system(descriptor)
    finally:
        os.close(descriptor)


def _sync_file_system(descriptor: int) -> None:
    """syncfs(2), which Python lacks; elsewhere sync(2), for every disk there is."""
    if sys.platform != "linux":
        os.sync()
        return
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syncfs(descriptor) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def read_from_stick(path: Path) -> bytes:
    """Read a file as it is on the stick, not as the computer remembers it.

    Raises OSError.
    """
    with path.open("rb") as file:
        if sys.platform == "linux":
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return file.read()
