"""Finished files, and saving them whole or not at all."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.letter import CallCard, Letter
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import make_folder, save_new, shown_folder, sweep


@dataclass(frozen=True)
class Document:
    """One finished file: a name without any person's name in it, and its bytes."""

    name: str
    format: str
    data: bytes
    pages: int
    """Printed pages; 0 for formats that a word processor lays out."""
    item: Letter | CallCard | None = None
    """The letter or card this is; None for the whole packet."""


def save(
    documents: Sequence[Document], folder: Path, *, overwrite: bool = False
) -> tuple[Path, ...]:
    """Save finished files into ``folder``, making it if need be, and return their paths.

    Raises UserError before anything is written when a file of the same name is there and
    ``overwrite`` was not asked for, and when the folder or the disk cannot take them.
    """
    taken = [] if overwrite else [d.name for d in documents if _is_file(folder / d.name)]
    if taken:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP(
                    "core", "{folder} already has a file {name}. Nothing was changed."
                ),
                folder=shown_folder(folder),
                name=taken[0],
            ),
            sentence(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Please choose another folder, or add --replace to replace the old files.",
                )
            ),
            wrong_input=True,
        )
    make_folder(folder)
    sweep(folder)
    saved: list[Path] = []
    try:
        for document in documents:
            save_new(folder / document.name, document.data, overwrite=overwrite)
            saved.append(folder / document.name)
    except UserError:
        if not overwrite:  # all or nothing: half a packet would be taken for a whole one
            for path in saved:
                path.unlink(missing_ok=True)
        raise
    return tuple(saved)


def _is_file(path: Path) -> bool:
    """Whether a file is there, or a link. A folder is in the way whatever is to be replaced."""
    return os.path.lexists(path) and (path.is_symlink() or not path.is_dir())
