"""What is mounted where, as Linux says it in /proc/mounts (proc(5), fstab(5))."""

import re
from dataclasses import dataclass
from pathlib import Path

MOUNTS = Path("/proc/mounts")
_IN_MEMORY = ("tmpfs", "ramfs")


@dataclass(frozen=True)
class Mount:
    device: str
    """'/dev/sdb1', or a word such as 'tmpfs' where no device stands behind it."""
    folder: Path
    kind: str
    """Of the file system: 'vfat', 'tmpfs'."""


def list_mounts(table: Path = MOUNTS) -> tuple[Mount, ...]:
    """Everything mounted, in the order of mounting; () where the system has no such table."""
    try:
        lines = table.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    fields = (line.split(" ") for line in lines)
    return tuple(Mount(_plain(f[0]), Path(_plain(f[1])), f[2]) for f in fields if len(f) >= 3)


def in_memory(folder: Path, table: Path = MOUNTS) -> bool:
    """Whether what is written in ``folder`` stays in memory (or in the swap space)."""
    folder = folder.resolve()
    over = [m for m in list_mounts(table) if folder.is_relative_to(m.folder)]
    # Of mounts one inside another the deepest counts; of two in one place, the later.
    deepest = max(over, key=lambda mount: len(mount.folder.parts), default=None)
    same = [m for m in over if deepest is not None and m.folder == deepest.folder]
    return bool(same) and same[-1].kind in _IN_MEMORY


def _plain(field: str) -> str:
    """Blanks in names are written as '\\040', in octal."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)
