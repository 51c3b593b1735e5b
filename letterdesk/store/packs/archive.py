"""A pack as one ``.letterpack`` file: a zip archive, read in memory and never unpacked.

A stranger's archive can lie about its sizes, hide links, climb out of its folder or be a
bomb; so everything is counted while it is read, and whatever a pack does not need is refused
rather than skipped.
"""

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from letterdesk.core.errors import UserError
from letterdesk.core.plain_text import in_brief
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.files import read_bounded
from letterdesk.store.packs.unusable import cannot_be_used
from letterdesk.store.packs.zip_shape import check_shape

LARGEST_ARCHIVE = 20_000_000
"""Bytes of the file itself: room for a few official texts as PDF."""
LARGEST_WHOLE = 40_000_000
"""Bytes of everything in it."""
LARGEST_RATIO = 100
"""Of a file's size to what it takes in the archive, beyond its first 100,000 bytes."""
MOST_FILES = 300
MOST_ENTRIES = 2 * MOST_FILES
"""Files and folders. Counted before the archive's list is read, which could be 400,000 long."""
_PLAIN = 100_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
"""One part of a file's name: nothing hidden, nothing that means anything to a system."""
_DEEPEST = 3
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices."""
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class ArchiveSource:
    """A pack's files in memory."""

    name: str
    files: Mapping[str, bytes]

    def holds(self, file: str) -> bool:
        return file in self.files

    def read(self, file: str, limit: int) -> bytes:
        data = self.files[file]
        if len(data) > limit:
            _refuse(f"{self.name}/{file}", sentence(QT_TRANSLATE_NOOP("core", "it is too large")))
        return data

    def names(self, folder: str) -> tuple[str, ...]:
        return _inside(self.files, folder)


@dataclass(frozen=True)
class LeftInArchive:
    """Large files of a pack that are in its archive only, and read anew when one is asked for.

    A window, and each process of a batch, would hold megabytes that hardly anybody looks at.
    """

    path: Path
    name: str
    listed: frozenset[str]
    """By their names in the pack, as they were when it was opened."""

    def holds(self, file: str) -> bool:
        return file in self.listed

    def read(self, file: str, limit: int) -> bytes:
        source = read_archive(self.path)
        if not source.holds(file):
            _refuse(f"{self.name}/{file}", sentence(QT_TRANSLATE_NOOP("core", "it is missing from the campaign's folder")))  # fmt: skip
        return source.read(file, limit)

    def names(self, folder: str) -> tuple[str, ...]:
        return _inside(self.listed, folder)


def leave_in_archive(path: Path, folder: str) -> tuple[ArchiveSource, LeftInArchive]:
    """The pack in an archive, but for what is in one of its folders; and that. Raises UserError."""
    source = read_archive(path)
    inside = frozenset(file for file in source.files if file.startswith(f"{folder}/"))
    kept = {file: data for file, data in source.files.items() if file not in inside}
    return ArchiveSource(source.name, kept), LeftInArchive(path, source.name, inside)


def _inside(files: Iterable[str], folder: str) -> tuple[str, ...]:
    split = (file.rpartition("/") for file in files)
    return tuple(sorted(name for where, _, name in split if where == folder))


def read_archive(path: Path) -> ArchiveSource:
    """The pack in one file. Raises UserError, naming what is wrong, for anything unusual."""
    return open_archive(read_bounded(path, LARGEST_ARCHIVE), in_brief(path.name))


def open_archive(data: bytes, shown: str) -> ArchiveSource:
    """The pack in an archive's bytes; ``shown`` is the name of the file for messages."""
    try:
        check_shape(data, MOST_ENTRIES)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = _read_all(archive, shown)
    except UserError:
        raise
    # A broken archive fails in many ways that are not BadZipFile.
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError,
            RuntimeError, UnicodeError, OverflowError, OSError, MemoryError, struct.error):  # fmt: skip
        _refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it is damaged, or not a campaign file")))
    tops = {name.partition("/")[0] for name in files}
    if "pack.toml" not in files and len(tops) == 1:
        top = tops.pop()
        inside = {name.partition("/")[2]: content for name, content in files.items()}
        return ArchiveSource(top, inside)
    return ArchiveSource(Path(shown).stem, files)


def _read_all(archive: zipfile.ZipFile, shown: str) -> dict[str, bytes]:
    entries = []
    for entry in archive.infolist():
        _check_entry(entry, f"{shown}/{in_brief(entry.orig_filename)}")
        if not entry.is_dir():
            entries.append(entry)
    if len(entries) > MOST_FILES:
        _refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it holds too many files")))
    files: dict[str, bytes] = {}
    seen: set[str] = set()
    room = LARGEST_WHOLE
    for entry in entries:
        if entry.filename.casefold() in seen:
            _refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it holds {file} twice"), file=in_brief(entry.filename)))  # fmt: skip
        seen.add(entry.filename.casefold())
        limit = min(room, _PLAIN + LARGEST_RATIO * entry.compress_size)
        with archive.open(entry) as stream:
            content = stream.read(limit + 1)
        if len(content) > limit:
            _refuse(f"{shown}/{entry.filename}", sentence(QT_TRANSLATE_NOOP("core", "it holds more than a campaign can need")))  # fmt: skip
        if len(content) != entry.file_size:
            _refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it is damaged, or not a campaign file")))  # fmt: skip
        room -= len(content)
        files[entry.filename] = content
    return files


def _check_entry(entry: zipfile.ZipInfo, shown: str) -> None:
    # As it is written: Python ends a name at NUL, and on Windows takes "\\" for "/".
    parts = entry.orig_filename.removesuffix("/").split("/")
    plain = all(_NAME.fullmatch(part) and not _RESERVED.fullmatch(part) for part in parts)
    if not plain or len(parts) > _DEEPEST or any(part.endswith(".") for part in parts):
        _refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "a file in a campaign may not have this name")))  # fmt: skip
    kind = stat.S_IFMT(entry.external_attr >> 16)
    folder = entry.is_dir()
    if kind not in (0, stat.S_IFDIR if folder else stat.S_IFREG) or (folder and entry.file_size):
        _refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "a campaign may hold plain files only")))
    if entry.flag_bits & 0x1 or entry.compress_type not in _METHODS:
        _refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it is locked or packed in a way that Letterdesk does not open")))  # fmt: skip


def build_archive(name: str, files: Mapping[str, bytes]) -> bytes:
    """A pack's ``files`` as one archive, under the pack's ``name``. Equal files, equal bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(files):
            entry = zipfile.ZipInfo(f"{name}/{file}", _FIRST_DAY)
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[file])
    return out.getvalue()


def _refuse(file: str, what: Sentence) -> NoReturn:
    raise cannot_be_used(file, 0, what)
