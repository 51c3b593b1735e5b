"""Where a pack's files come from: a folder, or one archive read into memory."""

import os
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Protocol

from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import read_bounded
from letterdesk.store.packs.unusable import cannot_be_used

SUFFIX = ".letterpack"
_MOST_LISTED = 1_000
"""Files of one folder that are looked at; a pack has a few."""


class PackSource(Protocol):
    """The files of one pack, by their names inside it ('en/guide.toml')."""

    @property
    def name(self) -> str:
        """What the pack's id must be: the name of its folder."""

    def holds(self, file: str) -> bool: ...

    def read(self, file: str, limit: int) -> bytes:
        """A file that is there, of at most ``limit`` bytes. Raises UserError."""

    def names(self, folder: str) -> tuple[str, ...]:
        """The files right inside a folder of the pack ('' for the pack itself), in order."""


@dataclass(frozen=True)
class FolderSource:
    """A pack as a folder, such as an author works in."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    def holds(self, file: str) -> bool:
        return (self.folder / file).is_file()

    def read(self, file: str, limit: int) -> bytes:
        path, shown = self.folder / file, f"{self.name}/{file}"
        if not path.resolve().is_relative_to(self.folder.resolve()):
            # A stranger's stick may hold a link to any file of this computer.
            raise cannot_be_used(shown, 0, sentence(QT_TRANSLATE_NOOP("core", "it is a link to something outside the campaign")))  # fmt: skip
        if path.is_file() and path.stat().st_size > limit:
            raise cannot_be_used(shown, 0, sentence(QT_TRANSLATE_NOOP("core", "it is too large")))
        return read_bounded(path, limit)

    def names(self, folder: str) -> tuple[str, ...]:
        found: list[str] = []
        with suppress(OSError), os.scandir(self.folder / folder) as entries:
            listed = islice(entries, _MOST_LISTED)
            found += [e.name for e in listed if e.is_file() and not e.name.startswith(".")]
        return tuple(sorted(found))


def open_source(path: Path) -> PackSource:
    """The pack at ``path``, a folder or a ``.letterpack`` file. Raises UserError."""
    if path.is_dir():
        return FolderSource(path)
    from letterdesk.store.packs.archive import read_archive

    return read_archive(path)
