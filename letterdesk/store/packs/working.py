"""A pack that somebody works on: its files in memory, and saving what has changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import make_folder, read_bounded, remove, save_new
from letterdesk.store.packs.archive import LARGEST_WHOLE, ArchiveSource
from letterdesk.store.packs.source import FolderSource, open_source
from letterdesk.store.packs.text_files import files_of

_TEXTS = (".toml", ".j2")


@dataclass(frozen=True)
class PackFiles:
    """The files of a pack's folder, as they were read."""

    folder: Path
    files: Mapping[str, bytes]
    put: Mapping[str, bytes | None] = field(default_factory=dict)
    """Official texts and logos that were put in since (None: taken out), not saved yet."""

    @property
    def texts(self) -> dict[str, str]:
        """What can be edited. A file that is not UTF-8 text is left to the checker."""
        texts: dict[str, str] = {}
        for name, data in self.files.items():
            if name.endswith(_TEXTS):
                try:
                    texts[name] = data.decode("utf-8").replace("\r\n", "\n")
                except UnicodeDecodeError:
                    continue
        return texts

    @property
    def now(self) -> dict[str, bytes]:
        """The files with what was put in and without what was taken out."""
        whole = {**self.files, **self.put}
        return {name: data for name, data in whole.items() if data is not None}

    def with_file(self, name: str, data: bytes | None) -> "PackFiles":
        """The same with a file put in, or taken out, once it is saved."""
        put = {**self.put, name: data}
        return replace(self, put={n: d for n, d in put.items() if d != self.files.get(n)})

    def with_texts(self, texts: Mapping[str, str]) -> ArchiveSource:
        """The pack as it would be with ``texts`` saved, to be read or checked."""
        return ArchiveSource(self.folder.name, {**self.now, **encoded(texts)})


class ChangedMeanwhileError(UserError):
    """A file is no longer as it was read: somebody else has saved it."""


def encoded(texts: Mapping[str, str]) -> dict[str, bytes]:
    return {name: text.encode("utf-8") for name, text in texts.items()}


def read_files(folder: Path) -> PackFiles:
    """Every file of the pack in ``folder``. Raises UserError when it is not a pack's."""
    if not (folder / "pack.toml").is_file():
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{path} is not the folder of a campaign."), path=folder),
            sentence(QT_TRANSLATE_NOOP("core", "Choose the folder that holds the file pack.toml.")),
            wrong_input=True,
        )  # fmt: skip
    folder = folder.resolve()
    return PackFiles(folder, files_of(FolderSource(folder)))


def read_any(path: Path) -> Mapping[str, bytes]:
    """Every file of the pack at ``path``, a folder or a ``.letterpack`` file. Raises UserError."""
    source = open_source(path)
    if isinstance(source, ArchiveSource):
        return source.files
    return read_files(path).files


def save_files(pack: PackFiles, texts: Mapping[str, str], *, overwrite: bool = False) -> PackFiles:
    """Save those of ``texts`` that differ from ``pack``, and what was put in; the pack as it is then.

    Each file is whole or untouched. ``pack.toml`` comes last, so that it never names a file
    that is not there. Raises ChangedMeanwhileError, and writes nothing, when a file to be
    saved is not as it was read, unless ``overwrite``; UserError when one cannot be saved.
    """
    before = pack.texts
    changed: dict[str, bytes | None] = {n: t.encode() for n, t in texts.items() if before.get(n) != t}  # fmt: skip
    changed |= pack.put
    if not overwrite:
        for name in changed:
            _refuse_changed(pack, name)
    saved = dict(pack.files)
    for name in sorted(changed, key=lambda name: (name == "pack.toml", name)):
        data = changed[name]
        if data is None:
            remove(pack.folder / name)
            saved.pop(name, None)
            continue
        make_folder((pack.folder / name).parent)
        save_new(pack.folder / name, data, overwrite=True)
        saved[name] = data
    return PackFiles(pack.folder, saved)


def _refuse_changed(pack: PackFiles, name: str) -> None:
    path = pack.folder / name
    now = read_bounded(path, LARGEST_WHOLE) if path.exists() else None
    if now != pack.files.get(name):
        raise ChangedMeanwhileError(
            sentence(QT_TRANSLATE_NOOP("core", "The file {file} has been changed by somebody else."), file=name),
            sentence(QT_TRANSLATE_NOOP("core", "Nothing was saved.")),
        )  # fmt: skip
