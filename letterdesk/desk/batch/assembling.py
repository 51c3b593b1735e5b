"""Finished pieces into the files of a batch, page by page, without the rows that are to do."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.orders import Arrange
from letterdesk.desk.batch.pieces import Chunk, Item, Piece, unpack
from letterdesk.output.binding import Bindable
from letterdesk.output.print_file import PrintFile, count_pages
from letterdesk.output.separator import Separator, render_separators
from letterdesk.store.files import make_folder
from letterdesk.store.work_folder import digest_of, read_piece, writing

DOCUMENTS = {
    "people": "Letters and call cards",
    "letters": "Letters",
    "calls": "Call cards",
    "envelopes": "Envelopes",
}
"""What a batch consists of, and the titles of their files."""
SINGLE = "letters"
"""The folder for single files."""
_TELL_EVERY = 50
"""Letters, cards or envelopes between two words of how far the binding is."""
_SEPARATED = {"letters": "letter", "calls": "call card"}


@dataclass(frozen=True, slots=True)
class Printed:
    """One letter, card or envelope in a finished file."""

    kind: str
    number: int
    """Among its kind in its file, from 1; what 'print 37 to 45 again' counts by."""
    row: int
    code: str
    file: str
    page: int
    """The first, counted from 1."""
    pages: int


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished file, as it was read back."""

    name: str
    pages: int
    sha256: str
    """In hexadecimal."""


@dataclass(frozen=True)
class Bound:
    """What came of a volume."""

    printed: list[Printed]
    files: list[Finished]


@dataclass(frozen=True, slots=True)
class Entry:
    """An item, and from which page (from 0) of its document in which piece it begins."""

    piece: str
    """The key of its chunk."""
    first: int
    item: Item


@dataclass(frozen=True)
class Volume:
    """What one process binds: all of a document into a file, or some of it into a file each."""

    document: str
    entries: tuple[Entry, ...]
    names: Mapping[str, str] | None = None
    """Members by corner code, where a sheet comes before each office."""
    single: bool = False
    """Whether each becomes a file of its own."""
    first_number: int = 1


def piece_file(work: Path, key: str) -> Path:
    return work / f"{key}.piece"


def ready_folder(work: Path) -> Path:
    """Where finished files wait until all are there."""
    return work / "ready"


def load_piece(work: Path, key: str, *, documents: bool = True) -> Piece | None:
    """A chunk's piece; None when it is not there or torn."""
    data = read_piece(piece_file(work, key))
    return unpack(data, documents=documents) if data is not None else None


def require_piece(work: Path, key: str, *, documents: bool = True) -> Piece:
    """A chunk's piece. Raises UserError when it is not there or torn."""
    piece = load_piece(work, key, documents=documents)
    if piece is None:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "A part of the finished work can no longer be read. Perhaps the disk is damaged.")),
            sentence(QT_TRANSLATE_NOOP("core", "Please run the same command with --resume: what is missing is made again.")),
        )  # fmt: skip
    return piece


def volumes(
    chunks: Sequence[Chunk],
    pieces: Sequence[Piece],
    *,
    arrange: Arrange,
    left_out: Collection[int],
    names: Mapping[str, str],
) -> Iterator[Volume]:
    """What is to be bound, cut so that each can be bound beside the others, in their order.

    ``pieces`` are those of ``chunks``, without their documents. ``left_out`` are rows that are
    to do. ``names`` gives members by corner code, for the sheets between offices.
    """
    placed = [
        [entry for entry in _entries(chunk, piece) if entry.item.row not in left_out]
        for chunk, piece in zip(chunks, pieces, strict=True)
    ]
    for document in DOCUMENTS:
        parts = [tuple(e for e in entries if e.item.document == document) for entries in placed]
        if arrange is Arrange.FILES:
            number = 1
            for part in filter(None, parts):
                yield Volume(document, part, single=True, first_number=number)
                number += len(part)
        elif whole := tuple(entry for part in parts for entry in part):
            separated = arrange is Arrange.BY_OFFICE and document in _SEPARATED
            yield Volume(document, whole, names if separated else None)


def _entries(chunk: Chunk, piece: Piece) -> Iterator[Entry]:
    at: dict[str, int] = {}
    for item in piece.items:
        first = at.get(item.document, 0)
        yield Entry(chunk.key, first, item)
        at[item.document] = first + item.pages


def bind(
    volume: Volume, work: Path, ready: Path, tell: Callable[[int], None] = lambda _: None
) -> Bound:
    """Bind a volume into ``ready``, read it back, and say where everything is.

    ``tell`` hears now and then how many of its letters, cards or envelopes are bound.
    Raises UserError when a piece cannot be read or the disk cannot take the files.
    """
    if volume.single:
        one_by_one = _single_files(volume, work, ready / SINGLE)
    else:
        one_by_one = _one_file(volume, work, ready)
    printed: list[Printed] = []
    for item in one_by_one:
        printed.append(item)
        if len(printed) % _TELL_EVERY == 0 or len(printed) == len(volume.entries):
            tell(len(printed))
    names = dict.fromkeys(item.file for item in printed)
    return Bound(printed, [_read_back(ready, name) for name in names])


def _read_back(ready: Path, name: str) -> Finished:
    digest = digest_of(ready / name)
    with (ready / name).open("rb") as file:
        return Finished(name, count_pages(file), digest)


def _opened(volume: Volume, work: Path) -> Iterator[tuple[Entry, Bindable]]:
    """Each entry with its document, of which one is open at a time."""
    for key, some in groupby(volume.entries, key=lambda entry: entry.piece):
        opened = Bindable(require_piece(work, key).documents[volume.document])
        for entry in some:
            yield entry, opened


def _one_file(volume: Volume, work: Path, ready: Path) -> Iterator[Printed]:
    """Everything in one file; with ``names`` a sheet before each office."""
    name = f"{volume.document}.pdf"
    sheets = _separators(volume, volume.names) if volume.names else None
    code, offices = "", 0
    numbers: dict[str, int] = {}
    with writing(ready / name) as out:
        file = PrintFile(out, DOCUMENTS[volume.document])
        for entry, opened in _opened(volume, work):
            item = entry.item
            if sheets and item.code != code:
                file.add(sheets, offices, 1)
                code, offices = item.code, offices + 1
            page = file.add(opened, entry.first, item.pages)
            number = numbers[item.kind] = numbers.get(item.kind, 0) + 1
            yield Printed(item.kind, number, item.row, item.code, name, page, item.pages)
        file.finish()


def _separators(volume: Volume, names: Mapping[str, str]) -> Bindable:
    separators, first = [], 1
    for code, group in groupby(volume.entries, key=lambda entry: entry.item.code):
        count = sum(1 for _ in group)
        separators.append(Separator(code, names[code], first, count, _SEPARATED[volume.document]))
        first += count
    return Bindable(render_separators(separators))


def _single_files(volume: Volume, work: Path, folder: Path) -> Iterator[Printed]:
    """A file for each, named by the row of the list and the office: no person's name."""
    make_folder(folder)
    for number, (entry, opened) in enumerate(_opened(volume, work), volume.first_number):
        item = entry.item
        name = f"row-{item.row:05}-{item.kind}-{item.code}.pdf"
        with writing(folder / name, push=False) as out:
            file = PrintFile(out, DOCUMENTS[volume.document])
            file.add(opened, entry.first, item.pages)
            file.finish()
        yield Printed(
            item.kind, number, item.row, item.code, f"{folder.name}/{name}", 1, item.pages
        )
