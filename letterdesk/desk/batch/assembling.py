"""Finished pieces into the files of a batch, page by page, without the rows that are to do."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.orders import Arrange
from letterdesk.desk.batch.pieces import Chunk, Item, Piece, unpack
from letterdesk.output.binding import Bindable
from letterdesk.output.print_file import PrintFile
from letterdesk.output.separator import Separator, render_separators
from letterdesk.store.files import make_folder
from letterdesk.store.work_folder import read_piece, writing

DOCUMENTS = {
    "people": "Letters and call cards",
    "letters": "Letters",
    "calls": "Call cards",
    "envelopes": "Envelopes",
}
"""What a batch consists of, and the titles of their files."""
SINGLE = "letters"
"""The folder for single files."""
_SEPARATED = {"letters": "letter", "calls": "call card"}


@dataclass(frozen=True)
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


def piece_file(work: Path, chunk: Chunk) -> Path:
    return work / f"{chunk.key}.piece"


def load_piece(work: Path, chunk: Chunk, *, documents: bool = True) -> Piece | None:
    """A chunk's piece; None when it is not there or torn."""
    data = read_piece(piece_file(work, chunk))
    return unpack(data, documents=documents) if data is not None else None


def assemble(
    chunks: Sequence[Chunk],
    work: Path,
    ready: Path,
    *,
    arrange: Arrange,
    left_out: Collection[int],
    names: Mapping[str, str],
) -> list[Printed]:
    """Bind all pieces into files in ``ready`` and say where everything is.

    ``left_out`` are rows that are to do. ``names`` gives members by corner code, for the
    sheets between offices. Raises UserError when the disk cannot take the files.
    """
    printed: list[Printed] = []
    placed = [list(_places(work, chunk)) for chunk in chunks]
    for document in DOCUMENTS:
        entries = [
            _Entry(chunk, first, item)
            for chunk, places in zip(chunks, placed, strict=True)
            for first, item in places
            if item.document == document and item.row not in left_out
        ]
        if not entries:
            continue
        if arrange is Arrange.FILES:
            printed += _single_files(work, ready / SINGLE, document, entries)
        else:
            separated = arrange is Arrange.BY_OFFICE and document in _SEPARATED
            printed += _one_file(work, ready, document, entries, names if separated else None)
    return printed


@dataclass(frozen=True)
class _Entry:
    """An item, and from which page (from 0) of its piece's document it begins."""

    chunk: Chunk
    first: int
    item: Item


def _places(work: Path, chunk: Chunk) -> Iterator[tuple[int, Item]]:
    at: dict[str, int] = {}
    for item in _piece(work, chunk, documents=False).items:
        first = at.get(item.document, 0)
        yield first, item
        at[item.document] = first + item.pages


def _piece(work: Path, chunk: Chunk, *, documents: bool = True) -> Piece:
    piece = load_piece(work, chunk, documents=documents)
    if piece is None:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "A part of the finished work can no longer be read. Perhaps the disk is damaged.")),
            sentence(QT_TRANSLATE_NOOP("core", "Please run the same command with --resume: what is missing is made again.")),
        )  # fmt: skip
    return piece


def _opened(
    work: Path, document: str, entries: Sequence[_Entry]
) -> Iterator[tuple[_Entry, Bindable]]:
    """Each entry with its document, of which one is open at a time."""
    for _, some in groupby(entries, key=lambda entry: entry.chunk.key):
        group = list(some)
        opened = Bindable(_piece(work, group[0].chunk).documents[document])
        for entry in group:
            yield entry, opened


def _one_file(
    work: Path,
    ready: Path,
    document: str,
    entries: Sequence[_Entry],
    names: Mapping[str, str] | None,
) -> Iterator[Printed]:
    """Everything in one file; with ``names`` a sheet before each office."""
    name = f"{document}.pdf"
    sheets = _separators(document, entries, names) if names else None
    code, offices = "", 0
    numbers: dict[str, int] = {}
    with writing(ready / name) as out:
        file = PrintFile(out, DOCUMENTS[document])
        for entry, opened in _opened(work, document, entries):
            item = entry.item
            if sheets and item.code != code:
                file.add(sheets, offices, 1)
                code, offices = item.code, offices + 1
            page = file.add(opened, entry.first, item.pages)
            number = numbers[item.kind] = numbers.get(item.kind, 0) + 1
            yield Printed(item.kind, number, item.row, item.code, name, page, item.pages)
        file.finish()


def _separators(document: str, entries: Sequence[_Entry], names: Mapping[str, str]) -> Bindable:
    separators, first = [], 1
    for code, group in groupby(entries, key=lambda entry: entry.item.code):
        count = sum(1 for _ in group)
        separators.append(Separator(code, names[code], first, count, _SEPARATED[document]))
        first += count
    return Bindable(render_separators(separators))


def _single_files(
    work: Path, folder: Path, document: str, entries: Sequence[_Entry]
) -> Iterator[Printed]:
    """A file for each, named by the row of the list and the office: no person's name."""
    make_folder(folder)
    for number, (entry, opened) in enumerate(_opened(work, document, entries), 1):
        item = entry.item
        name = f"row-{item.row:05}-{item.kind}-{item.code}.pdf"
        with writing(folder / name, push=False) as out:
            file = PrintFile(out, DOCUMENTS[document])
            file.add(opened, entry.first, item.pages)
            file.finish()
        yield Printed(
            item.kind, number, item.row, item.code, f"{folder.name}/{name}", 1, item.pages
        )
