"""Reading with a limit, and saving so that nothing is lost, half-written or left lying about."""

import errno
import os
import re
import stat
import time
from contextlib import suppress
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence

_TEMPORARY = re.compile(r"\.letterdesk-(\d+)-[0-9a-f]{16}\.part")
"""Name of a file being written: hidden, ours, and naming the process that writes it."""
_STALE_SECONDS = 24 * 60 * 60
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)  # O_BINARY: Windows


def read_bounded(path: Path, limit_bytes: int) -> bytes:
    """Read a whole file of at most ``limit_bytes``.

    Raises UserError when it is missing, not a plain file, larger, or cannot be read.
    """
    try:
        # Non-blocking, so that a named pipe in the file's place cannot hold us for ever.
        descriptor = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise IsADirectoryError(errno.EISDIR, "not a plain file")
            data = file.read(limit_bytes + 1)
    except FileNotFoundError:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "There is no file {path}."), path=path),
            sentence(QT_TRANSLATE_NOOP("core", "Please check its name and folder.")),
            wrong_input=True,
        ) from None
    except IsADirectoryError:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "{path} is not a file that can be read."), path=path
            ),
            sentence(QT_TRANSLATE_NOOP("core", "Please give the file itself, not a folder.")),
            wrong_input=True,
        ) from None
    except (OSError, ValueError) as error:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "The file {path} could not be read ({reason})."),
                path=path,
                reason=_reason(error),
            ),
            sentence(
                QT_TRANSLATE_NOOP(
                    "core", "Please check that you may open it, or copy it elsewhere."
                )
            ),
        ) from error
    if len(data) > limit_bytes:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "The file {path} is too large (over {limit} MB)."),
                path=path,
                limit=f"{limit_bytes / 1_000_000:g}",
            ),
            sentence(QT_TRANSLATE_NOOP("core", "Please check that it is the right file.")),
            wrong_input=True,
        )
    return data


def shown_folder(folder: Path) -> Path:
    """A folder as a sentence names it: "." would be taken for the sentence's full stop."""
    return folder if folder.parts else Path.cwd()


def make_folder(path: Path, asked: Path | None = None) -> None:
    """Make a folder, and those above it, unless it is there; only its owner may look in.

    Raises UserError when it cannot be made, naming the one that a person ``asked`` for where
    ``path`` is only a name for the time being.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        file = next(place for place in (path, *path.parents) if os.path.lexists(place))
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{path} is a file, and a folder is needed."), path=file),
            sentence(QT_TRANSLATE_NOOP("core", "Please choose another folder.")),
            wrong_input=True,
        ) from error  # fmt: skip
    except OSError as error:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "The folder {folder} cannot be made ({reason})."),
                folder=asked or path,
                reason=_reason(error),
            ),
            sentence(
                QT_TRANSLATE_NOOP("core", "Please choose a folder of your own, such as Documents.")
            ),
        ) from error


def save_new(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Save ``data`` as ``path``: complete or not at all, readable by its owner only.

    The bytes go to a temporary file in the same folder, are pushed to the disk, and take
    the final name in one step. A file that is already there is kept, and a UserError says
    so, unless ``overwrite``; a symbolic link there is replaced, never followed. A full
    disk, a read-only or missing folder raise UserError and leave nothing behind.
    """
    try:
        _save(path, data, overwrite=overwrite)
    except OSError as error:
        raise cannot_save(path, error) from error


def remove(path: Path) -> None:
    """Take a file away, if it is there. Raises UserError when that may not be."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The file {path} could not be taken away ({reason})."), path=path, reason=_reason(error)),
            sentence(QT_TRANSLATE_NOOP("core", "Please check that you may change it.")),
        ) from error  # fmt: skip


def _save(path: Path, data: bytes, *, overwrite: bool) -> None:
    if path.is_dir() and not path.is_symlink():
        raise IsADirectoryError(errno.EISDIR, "a folder has this name")
    if not overwrite and os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, "already there")
    # Made first, outside the try: until it exists there is nothing of ours to remove.
    temporary = path.parent / f".letterdesk-{os.getpid()}-{os.urandom(8).hex()}.part"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW, 0o600)
    try:
        _write_all(descriptor, data)
        if overwrite:
            temporary.replace(path)
        else:
            _name_new(temporary, path)
    finally:
        with suppress(OSError):
            temporary.unlink()  # gone already when all went well
    _push_folder(path.parent)


def _write_all(descriptor: int, data: bytes) -> None:
    try:
        rest = memoryview(data)
        while rest:
            written = os.write(descriptor, rest)
            rest = rest[written:]
        os.fsync(descriptor)
        if os.fstat(descriptor).st_size != len(data):
            raise OSError(errno.ENOSPC, "the disk kept only a part")
    finally:
        os.close(descriptor)


def _name_new(temporary: Path, path: Path) -> None:
    """Give the finished file its name unless the name has been taken meanwhile."""
    if os.name == "nt":
        temporary.rename(path)  # Windows itself refuses a name that is taken
        return
    try:
        os.link(temporary, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:
        # USB sticks (FAT) have no hard links. Claim the name first, then replace our own claim.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW, 0o600))
        try:
            temporary.replace(path)
        except OSError:
            path.unlink()
            raise


def _push_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system can."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def cannot_save(path: Path, error: OSError) -> UserError:
    """What to say when ``path`` could not be written because of ``error``."""
    name, folder = path.name, shown_folder(path.parent)
    match error.errno:
        case errno.EEXIST:
            return UserError(
                sentence(QT_TRANSLATE_NOOP("core", "There is already a file {name} in {folder}. It was not changed."), name=name, folder=folder),
                sentence(QT_TRANSLATE_NOOP("core", "Please choose another folder or name, or remove the old file first.")),
                wrong_input=True,
            )  # fmt: skip
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return UserError(
                sentence(QT_TRANSLATE_NOOP("core", "The disk is full. {name} was not saved."), name=name),
                sentence(QT_TRANSLATE_NOOP("core", "Please free some space or save to another disk, then save again.")),
            )  # fmt: skip
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return UserError(
                sentence(QT_TRANSLATE_NOOP("core", "You may not save in the folder {folder}. {name} was not saved."), name=name, folder=folder),
                sentence(QT_TRANSLATE_NOOP("core", "Please choose a folder of your own, such as Documents.")),
            )  # fmt: skip
        case errno.ENOENT | errno.ENOTDIR:
            return UserError(
                sentence(QT_TRANSLATE_NOOP("core", "The folder {folder} does not exist. {name} was not saved."), name=name, folder=folder),
                sentence(QT_TRANSLATE_NOOP("core", "Please choose a folder that exists, or make this one first.")),
                wrong_input=True,
            )  # fmt: skip
        case errno.EISDIR:
            return UserError(
                sentence(QT_TRANSLATE_NOOP("core", "{path} is a folder, and a file is needed."), path=shown_folder(path)),
                sentence(QT_TRANSLATE_NOOP("core", "Please add a name for the file.")),
                wrong_input=True,
            )  # fmt: skip
        case errno.ENAMETOOLONG | errno.EINVAL:
            return UserError(
                sentence(QT_TRANSLATE_NOOP("core", "A file cannot be saved under the name {name} in {folder}."), name=name, folder=folder),
                sentence(QT_TRANSLATE_NOOP("core", "Please choose another name.")),
                wrong_input=True,
            )  # fmt: skip
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "{name} could not be saved in {folder} ({reason})."), name=name, folder=folder, reason=_reason(error)),
        sentence(QT_TRANSLATE_NOOP("core", "Please try another folder or disk.")),
    )  # fmt: skip


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__


def sweep(folder: Path) -> int:
    """Remove what a killed Letterdesk left half-written in ``folder``; give how many files.

    Only files with our own temporary name go, and only when the process that wrote them is
    gone or they are older than a day. What cannot be removed is left; nothing is raised.
    """
    removed = 0
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            name = _TEMPORARY.fullmatch(entry.name)
            if name is None:
                continue
            with suppress(OSError):
                if entry.is_file(follow_symlinks=False) and _abandoned(entry, int(name[1])):
                    Path(entry.path).unlink()
                    removed += 1
    return removed


def _abandoned(entry: "os.DirEntry[str]", process: int) -> bool:
    if time.time() - entry.stat(follow_symlinks=False).st_mtime > _STALE_SECONDS:
        return True
    if process == os.getpid() or os.name == "nt":
        # On Windows os.kill(pid, 0) would end that process, so only age counts there.
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False
