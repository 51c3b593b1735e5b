"""A new pack's folder: written whole, under a name that nothing has yet."""

import os
import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.plain_text import in_brief
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import make_folder, save_new
from letterdesk.store.packs.reading import is_id
from letterdesk.store.packs.schema import LANGUAGE


def check_languages(languages: Iterable[str]) -> None:
    """Raise UserError unless each can be a language's code, and so a folder in the pack."""
    for language in languages:
        if not re.fullmatch(LANGUAGE, language):
            raise UserError(
                sentence(QT_TRANSLATE_NOOP("core", "'{key}' is not the code of a language, such as es."), key=in_brief(language)),
                sentence(QT_TRANSLATE_NOOP("core", "Nothing was written.")),
                wrong_input=True,
            )  # fmt: skip


def check_new(folder: Path) -> None:
    """Raise UserError unless a new pack may be called so."""
    if not is_id(folder.name):
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "A campaign's folder cannot be called '{name}'."), name=folder.name),
            sentence(QT_TRANSLATE_NOOP("core", "Use small letters, digits and hyphens, such as clean-water.")),
            wrong_input=True,
        )  # fmt: skip
    if os.path.lexists(folder):
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "There is already something called {path}."), path=folder),
            sentence(QT_TRANSLATE_NOOP("core", "Please choose another name. Nothing was changed.")),
            wrong_input=True,
        )  # fmt: skip


def write_new(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a pack's files into a new ``folder``, all or none of them. Raises UserError."""
    check_new(folder)
    # Under another name until it is whole: half a pack would be taken for a broken one.
    unfinished = folder.with_name(f".{folder.name}-{os.getpid()}.part")
    make_folder(folder.parent)
    try:
        for name, data in files.items():
            make_folder((unfinished / name).parent, folder)
            save_new(unfinished / name, data)
        unfinished.rename(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
