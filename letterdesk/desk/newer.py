"""A newer directory in the place of an old one, and back."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from letterdesk.store.about import About
    from letterdesk.store.updating.update import Update


def update_directory(files: Sequence[Path], today: date, *, as_of: date | None = None) -> "Update":
    """What ``files`` would change in the directory in use; :func:`install_update` installs it.

    Fresh lists from upstream in any combination, or one signed directory. ``as_of`` is the
    day they are of, where the files' own dates do not tell. Raises UserError when a file
    cannot be used; nothing is written either way.
    """
    from letterdesk.store.updating.update import prepare_update

    return prepare_update(files, today, as_of)


def install_update(update: "Update") -> Path:
    """Install an update beside the directory in use, for the next time one is opened."""
    from letterdesk.store.updating.update import install_update

    return install_update(update)


def directory_before(today: date) -> "About | None":
    """What :func:`go_back` would set in use; None when the one in use came with Letterdesk."""
    from letterdesk.store.directory import open_directory
    from letterdesk.store.installed import is_installed

    with open_directory(day=today) as in_use:
        path = in_use.path
    if not is_installed(path):
        return None
    with open_directory(day=today, without=path) as before:
        return before.about


def go_back(today: date) -> Path:
    """Set the directory in use aside for the one before it; give that one's path.

    Raises UserError when the one in use came with Letterdesk.
    """
    from letterdesk.store.directory import open_directory
    from letterdesk.store.installed import set_aside

    with open_directory(day=today) as in_use:
        path = in_use.path
    set_aside(path)
    with open_directory(day=today) as before:
        return before.path
