"""A private folder in which a long run keeps what is finished until all of it is.

What lies in it holds people's words, so only its owner may look in, and it goes when the run
is complete. Each piece carries a checksum: one that a power cut has torn is as good as none.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import cannot_save, make_folder, save_new

NAME = ".letterdesk-batch"
_DIGEST = hashlib.sha256().digest_size
_PIECE = 1 << 20


def work_folder(out: Path) -> Path:
    """Where the work on what goes into ``out`` lies. Not made here."""
    return out / NAME


@contextmanager
def locked(work: Path) -> Iterator[None]:
    """Make the folder, and keep it to this process. Raises UserError while another has it."""
    make_folder(work, work.parent)
    try:
        lock = os.open(work / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise cannot_save(work / "lock", error) from error
    try:
        if not _take(lock):
            raise UserError(
                sentence(QT_TRANSLATE_NOOP("core", "Another Letterdesk is at work in {folder}."), folder=work.parent),
                sentence(QT_TRANSLATE_NOOP("core", "Please wait until it is done, or choose another folder.")),
                wrong_input=True,
            )  # fmt: skip
        yield
    finally:
        os.close(lock)


def _take(lock: int) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows: the pieces are safe even so, for each is saved whole
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def save_piece(path: Path, data: bytes) -> None:
    """Save a finished piece with its checksum, whole or not at all. Raises UserError."""
    save_new(path, hashlib.sha256(data).digest() + data, overwrite=True)


def read_piece(path: Path) -> bytes | None:
    """A piece as it was saved; None when there is none, or it is torn."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    piece = data[_DIGEST:]
    return piece if hashlib.sha256(piece).digest() == data[:_DIGEST] else None


@contextmanager
def writing(path: Path, *, push: bool = True) -> Iterator[BinaryIO]:
    """Write a file piece by piece; with ``push`` it is on the disk when this ends.

    Raises UserError.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            if push:
                os.fsync(descriptor)
    except OSError as error:
        raise cannot_save(path, error) from error


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal. Raises UserError when it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
    except OSError as error:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The file {path} could not be read ({reason})."), path=path, reason=error.strerror or type(error).__name__),
        ) from error  # fmt: skip
    return digest.hexdigest()


def publish(finished: Path, out: Path) -> None:
    """Move a finished file or folder to its place, in one step, in place of an old one."""
    target = out / finished.name
    try:
        if target.is_dir() and not target.is_symlink():
            shutil.rmtree(target)
        finished.replace(target)
    except OSError as error:
        raise cannot_save(target, error) from error


def discard(path: Path) -> None:
    """Remove a file or a folder with all that is in it; what is not there is well removed.

    A helper of a killed run may just be saving its last piece, so it is tried a few times.
    """
    for _ in range(3):
        if not os.path.lexists(path):
            return
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink()
