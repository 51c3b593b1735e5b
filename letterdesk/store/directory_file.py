"""What can be wrong with the file of a directory, said in sentences."""

import sqlite3
from pathlib import Path
from types import TracebackType

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.schema import APPLICATION_ID, VERSION

_HEADER_BYTES = 100


def check_header(path: Path) -> None:
    """Raise UserError unless ``path`` starts as a directory of our form and is all there."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
        size = path.stat().st_size
    except OSError as error:
        raise _unusable(
            sentence(QT_TRANSLATE_NOOP("core", "The directory of Congress, {path}, cannot be opened ({reason})."), path=path, reason=error.strerror or type(error).__name__)
        ) from error  # fmt: skip
    number = {at: int.from_bytes(header[at : at + 4], "big") for at in (28, 60, 68)}
    # SQLite file format, section 1.3: page size at 16, pages at 28, user version at 60,
    # application id at 68.
    if not header.startswith(b"SQLite format 3\0") or number[68] != APPLICATION_ID:
        raise _unusable(
            sentence(QT_TRANSLATE_NOOP("core", "{path} is not a Letterdesk directory."), path=path)
        )
    if number[60] != VERSION:
        raise _unusable(
            sentence(QT_TRANSLATE_NOOP("core", "The directory {path} is made for another version of Letterdesk."), path=path)
        )  # fmt: skip
    if number[28] * int.from_bytes(header[16:18], "big") != size:
        raise _damaged(path)


def _unusable(message: Sentence) -> UserError:
    return UserError(
        message,
        sentence(
            QT_TRANSLATE_NOOP("core", "Please install Letterdesk again, or get a fresh directory.")
        ),
    )


def _damaged(path: Path) -> UserError:
    return _unusable(
        sentence(QT_TRANSLATE_NOOP("core", "The directory of Congress, {path}, is damaged."), path=path)
    )  # fmt: skip


_SIGNS_OF_DAMAGE = (
    sqlite3.Error,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    OverflowError,
)


class Readable:
    """Within it, whatever damaged bytes can cause becomes one UserError about damage.

    It keeps nothing, so one serves every ``with`` statement on the same file, one inside the
    other too. A class, for a generator's context manager takes a tenth of a look-up.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, sqlite3.ProgrammingError):
            return  # our own mistake, such as asking a closed directory
        if isinstance(error, _SIGNS_OF_DAMAGE):
            raise _damaged(self._path) from error
