"""A piece of a batch: some hundred letters, made by one process and kept until all are there.

A piece is named by everything that decides it, so whoever finds it need not ask whether it is
the right one: a run that goes on after a power cut makes exactly the pieces that are missing.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from sys import intern
from typing import Any

from letterdesk.core.signups import ToDo
from letterdesk.core.wording import Sentence
from letterdesk.desk.batch.orders import Arrange, Order, Writer

LETTERS_AT_ONCE = 200
"""More fonts are loaded with fewer, and more is lost with more."""


@dataclass(frozen=True, slots=True)
class Item:
    """One letter, card, envelope or name sheet in a piece. Of thousands, so without a dictionary."""

    document: str
    """In which of the piece's documents: 'letters', 'calls', 'envelopes', 'people'."""
    kind: str
    """'letter', 'call', 'envelope', 'slip'."""
    row: int
    code: str
    """The office's corner code; '' for a name sheet."""
    pages: int


@dataclass(frozen=True)
class Piece:
    items: tuple[Item, ...]
    """In the order of the pages of each document."""
    to_do: tuple[ToDo, ...] = ()
    """Rows that turned out not to fit; their items are left out when the piece is bound."""
    notes: tuple[ToDo, ...] = ()
    documents: Mapping[str, bytes] = field(default_factory=dict)
    """PDFs by their names."""


@dataclass(frozen=True)
class Chunk:
    """The work of one piece."""

    key: str
    writers: tuple[Writer, ...]

    @property
    def letters(self) -> int:
        return sum(len(writer.to) for writer in self.writers)


def cut_into_chunks(
    writers: Iterable[Writer], sources: str, order: Order, at_once: int = LETTERS_AT_ONCE
) -> tuple[Chunk, ...]:
    """Cut the work into chunks of about ``at_once`` letters, in the order of the paper.

    ``sources`` stands for campaign and directory: when one of them changes, so do all keys.
    """
    # Whatever changes letters; how they are bound does not, but which pages go together does.
    decided = repr((sources, {**asdict(order), "arrange": order.arrange is Arrange.BY_PERSON}))
    chunks: list[Chunk] = []
    waiting: list[Writer] = []
    count = 0

    def close() -> None:
        key = hashlib.sha256(f"{decided}\n{waiting!r}".encode()).hexdigest()
        chunks.append(Chunk(key, tuple(waiting)))

    for writer in writers:
        waiting.append(writer)
        count += len(writer.to)
        if count >= at_once:
            close()
            waiting, count = [], 0
    if waiting:
        close()
    return tuple(chunks)


def pack(piece: Piece) -> bytes:
    """A piece as one run of bytes."""
    about = {
        "items": [[i.document, i.kind, i.row, i.code, i.pages] for i in piece.items],
        "to_do": [_plain(waits) for waits in piece.to_do],
        "notes": [_plain(note) for note in piece.notes],
        "documents": {name: len(data) for name, data in piece.documents.items()},
    }
    head = json.dumps(about).encode()
    return b"".join((len(head).to_bytes(8), head, *piece.documents.values()))


def unpack(data: bytes, *, documents: bool = True) -> Piece:
    """The piece that was packed; without its documents where only the rest is wanted."""
    start = 8 + int.from_bytes(data[:8])
    about = json.loads(data[8:start])
    found = {}
    for name, length in about["documents"].items():
        if documents:
            found[name] = data[start : start + length]
        start += length
    return Piece(
        tuple(_item(*item) for item in about["items"]),
        tuple(map(_to_do, about["to_do"])),
        tuple(map(_to_do, about["notes"])),
        found,
    )


def _item(document: str, kind: str, row: int, code: str, pages: int) -> Item:
    return Item(intern(document), intern(kind), row, intern(code), pages)


def _plain(waits: ToDo) -> list[object]:
    return [waits.row, waits.code, waits.message.template, list(map(list, waits.message.values))]


def _to_do(plain: list[Any]) -> ToDo:
    row, code, template, values = plain
    assert isinstance(row, int) and isinstance(values, list)  # noqa: S101 - as packed
    return ToDo(row, str(code), Sentence(str(template), tuple((str(k), str(v)) for k, v in values)))
