"""Directories of the person's own, beside the one in the box: choosing, installing, going back.

They lie in the user's data folder as '119-2026-11-20.sqlite': Congress and day are in the
name, so that choosing opens none of them. A later one of the same day counts on: '...-2'.
"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from letterdesk.core.congress import congress_on
from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import make_folder, save_new, sweep
from letterdesk.store.paths import user_data

_NAME = re.compile(r"([0-9]{1,3})-([0-9]{4}-[0-9]{2}-[0-9]{2})(?:-([0-9]{1,4}))?\.sqlite")
_SET_ASIDE = ".set-aside"
"""Added to the name of a directory that somebody went back from."""


@dataclass(frozen=True, order=True)
class Edition:
    """A directory, by what its name says. The greater of two is the newer."""

    congress: int
    as_of: date
    number: int
    """0 for the one in the box, 1 and up for installed ones of the same day."""
    path: Path


def editions_folder() -> Path:
    return user_data() / "directories"


def installed_editions() -> tuple[Edition, ...]:
    """The person's own directories, oldest first; none where there is no folder."""
    try:
        names = list(editions_folder().iterdir())
    except OSError:
        return ()
    return tuple(sorted(filter(None, map(_edition, names))))


def _edition(path: Path) -> Edition | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        return Edition(int(match[1]), date.fromisoformat(match[2]), int(match[3] or 1), path)
    except ValueError:
        return None


def in_order_of_use(editions: tuple[Edition, ...], day: date) -> tuple[Edition, ...]:
    """Those of the Congress that sits on ``day`` first, then the newest first."""
    sitting = congress_on(day)
    return tuple(sorted(editions, key=lambda e: (e.congress == sitting, e), reverse=True))


def install(database: bytes, congress: int, as_of: date) -> Path:
    """Keep a directory beside those already there; give its path. Nothing else is touched.

    Raises UserError when the disk or the folder cannot take it.
    """
    folder = editions_folder()
    make_folder(folder)
    sweep(folder)
    number = 1 + max(
        (e.number for e in installed_editions() if (e.congress, e.as_of) == (congress, as_of)),
        default=0,
    )
    later = f"-{number}" if number > 1 else ""
    path = folder / f"{congress}-{as_of.isoformat()}{later}.sqlite"
    save_new(path, database)
    return path


def is_installed(path: Path) -> bool:
    """Whether this is one of the person's own directories, not the one in the box."""
    return path.parent == editions_folder().absolute()


def set_aside(path: Path) -> Path:
    """Take an installed directory out of use, and keep it under a name nobody reads.

    Raises UserError when it is not one of the person's own, or cannot be renamed.
    """
    if not is_installed(path):
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "This is the directory that came with Letterdesk. There is none to go back from.")),
            wrong_input=True,
        )  # fmt: skip
    aside = path.with_name(path.name + _SET_ASIDE)
    try:
        path.replace(aside)
    except OSError as error:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The directory {path} could not be set aside ({reason})."), path=path, reason=error.strerror or type(error).__name__)
        ) from error  # fmt: skip
    return aside
