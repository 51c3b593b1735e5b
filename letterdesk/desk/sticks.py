"""Saving on a stick: written, pushed to it, read back and compared, and only then called safe."""

import errno
from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.documents import Document
from letterdesk.store.files import save_new
from letterdesk.store.sticks import Stick, is_in, push_to_stick, read_from_stick

_FOLDER = "letters"


def save_on_stick(documents: Sequence[Document], stick: Stick) -> Path:
    """Save ``documents`` in a new folder of ``stick`` and return it: letters, letters-2, ...

    All of it or nothing: raises UserError, and leaves nothing behind where it still can, when
    the stick is full, locked, pulled out, or gives back other bytes than were written.
    """
    try:
        if not is_in(stick):
            raise FileNotFoundError(errno.ENODEV, "the stick is not in")
        folder = _make_folder(stick.folder)
    except OSError as error:
        raise _explain(error, stick) from error
    try:
        for document in documents:
            save_new(folder / document.name, document.data)
        push_to_stick(folder)
        _compare(documents, folder)
        if not is_in(stick):
            raise FileNotFoundError(errno.ENODEV, "the stick was pulled out")
    except (OSError, UserError) as error:
        _take_back(documents, folder)
        cause = error.__cause__ if isinstance(error, UserError) else error
        raise _explain(cause, stick) from error
    return folder


def _make_folder(stick: Path) -> Path:
    for number in count(1):
        folder = stick / (_FOLDER if number == 1 else f"{_FOLDER}-{number}")
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
            return folder
    raise AssertionError("numbers do not end")


def _compare(documents: Sequence[Document], folder: Path) -> None:
    for document in documents:
        if read_from_stick(folder / document.name) != document.data:
            raise OSError(errno.EIO, "read back otherwise than written")


def _take_back(documents: Sequence[Document], folder: Path) -> None:
    """Half a packet would be taken for a whole one."""
    for document in documents:
        with suppress(OSError):
            (folder / document.name).unlink()
    with suppress(OSError):
        folder.rmdir()


def _explain(error: BaseException | None, stick: Stick) -> UserError:
    number = error.errno if isinstance(error, OSError) else None
    if not is_in(stick):
        return UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The stick “{stick}” was pulled out too early, so nothing was saved."), stick=stick.name),
            sentence(QT_TRANSLATE_NOOP("core", "Your letters are still here. Put the stick in again, then save again.")),
        )  # fmt: skip
    match number:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return UserError(
                sentence(QT_TRANSLATE_NOOP("core", "The stick “{stick}” is full, so nothing was saved."), stick=stick.name),
                sentence(QT_TRANSLATE_NOOP("core", "Your letters are still here. Use another stick, or print them.")),
            )  # fmt: skip
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return UserError(
                sentence(QT_TRANSLATE_NOOP("core", "The stick “{stick}” is locked against writing, so nothing was saved."), stick=stick.name),
                sentence(QT_TRANSLATE_NOOP("core", "If it has a small switch on its side, slide it and put the stick in again. Or use another stick.")),
            )  # fmt: skip
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "The stick “{stick}” did not take the files, so nothing was saved."), stick=stick.name),
        sentence(QT_TRANSLATE_NOOP("core", "Your letters are still here. Use another stick, or print them.")),
    )  # fmt: skip
