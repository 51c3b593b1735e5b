"""From finished pieces to the files of a batch, in their place and with a manifest."""

import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from letterdesk.core.errors import UserError
from letterdesk.core.signups import ToDo
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.assembling import (
    DOCUMENTS,
    SINGLE,
    ready_folder,
    require_piece,
    volumes,
)
from letterdesk.desk.batch.deciding import Decided
from letterdesk.desk.batch.helpers import Helpers
from letterdesk.desk.batch.manifest import (
    NAME as MANIFEST,
)
from letterdesk.desk.batch.manifest import (
    as_bytes,
    describe,
    summary_of,
)
from letterdesk.desk.batch.orders import Arrange, Listing, Order
from letterdesk.desk.batch.pieces import Chunk, Piece
from letterdesk.desk.batch.tasks import BindVolume
from letterdesk.output.batch_summary import render_summary
from letterdesk.output.to_do_list import to_do_csv
from letterdesk.store.directory import Directory
from letterdesk.store.files import make_folder, save_new, shown_folder
from letterdesk.store.work_folder import digest_of, discard, publish

TO_DO, MANIFEST_PAGE = "to-do.csv", "manifest.pdf"
OURS = (*(f"{name}.pdf" for name in DOCUMENTS), SINGLE, TO_DO, MANIFEST_PAGE, MANIFEST)
"""All that a batch may leave in its folder; the manifest comes last."""


@dataclass(frozen=True)
class BatchResult:
    """What was made. ``written`` and ``to_do`` together are all ``rows``."""

    rows: int
    written: int
    to_do: tuple[ToDo, ...]
    notes: tuple[ToDo, ...]
    letters: int
    calls: int
    envelopes: int
    pages: int
    files: tuple[str, ...]
    page_counts: Mapping[str, int]
    """Of each printed file, by its name."""


@dataclass(frozen=True)
class Unbound:
    """A batch of which every piece is made, and how it becomes the files in its folder."""

    listing: Listing
    order: Order
    decided: Decided
    directory: Directory
    out: Path
    names: bool

    def finish(
        self,
        chunks: Sequence[Chunk],
        work: Path,
        key: str,
        helpers: Helpers,
        tell: Callable[[int, int], None],
    ) -> BatchResult:
        """Bind the pieces, write what goes with them, and put all in its place.

        ``tell`` hears how many letters, cards and envelopes are bound, and of how many.
        """
        ready = ready_folder(work)
        discard(ready)
        make_folder(ready)
        to_do, notes, bindings = self._sort_out(chunks, work)
        done = dict(helpers.do_all(bindings, _summing(bindings, tell)))
        bound = [done.pop(number) for number in sorted(done)]
        about = self.directory.about
        manifest = describe(
            self.order,
            self.decided,
            to_do,
            [item for volume in bound for item in volume.printed],
            [file for volume in bound for file in volume.files],
            about=about,
            key=key,
            names=self.names,
        )
        if to_do:
            save_new(ready / TO_DO, self._to_do_list(to_do))
        page = render_summary(summary_of(manifest, self.order, about))
        save_new(ready / MANIFEST_PAGE, page)
        save_new(ready / MANIFEST, as_bytes(manifest))
        for name in OURS:
            if (ready / name).exists():
                publish(ready / name, self.out)
            else:
                discard(self.out / name)  # of an earlier batch that this one replaces
        return result_of(manifest, notes, to_do)

    def _sort_out(
        self, chunks: Sequence[Chunk], work: Path
    ) -> tuple[tuple[ToDo, ...], tuple[ToDo, ...], list[BindVolume]]:
        """What the pieces ask and note, and what is to be bound then."""
        pieces = [require_piece(work, chunk.key, documents=False) for chunk in chunks]
        to_do, notes = self._questions(pieces)
        left_out = {waits.row for waits in to_do}
        names = {a.code: a.name for a in self.decided.addressees.values()}
        arrange = self.order.arrange
        some = volumes(chunks, pieces, arrange=arrange, left_out=left_out, names=names)
        return to_do, notes, [BindVolume(volume) for volume in some]

    def _questions(self, pieces: Sequence[Piece]) -> tuple[tuple[ToDo, ...], tuple[ToDo, ...]]:
        """Rows to do and notes, each once, in the order of the list."""
        to_do = {waits.row: waits for waits in self.decided.to_do}
        notes = {(note.row, note.code): note for note in self.decided.notes}
        for piece in pieces:
            for waits in piece.to_do:
                to_do.setdefault(waits.row, waits)
            for note in piece.notes:
                notes.setdefault((note.row, note.code), note)
        return (
            tuple(to_do[row] for row in sorted(to_do)),
            tuple(notes[at] for at in sorted(notes) if at[0] not in to_do),
        )

    def _to_do_list(self, to_do: Sequence[ToDo]) -> bytes:
        by_row = {waits.row: waits for waits in to_do}
        return to_do_csv(
            (by_row[person.row], person) for person in self.listing.people() if person.row in by_row
        )


def _summing(
    bindings: Sequence[BindVolume], tell: Callable[[int, int], None]
) -> Callable[[int, int], None]:
    """Say that binding begins; give what hears of each volume, and tells how far all are."""
    whole = sum(len(binding.volume.entries) for binding in bindings)
    bound: Counter[int] = Counter()
    tell(0, whole)

    def hear(number: int, count: int) -> None:
        bound[number] = count
        tell(bound.total(), whole)

    return hear


def result_of(
    manifest: Mapping[str, Any], notes: tuple[ToDo, ...], to_do: tuple[ToDo, ...] | None = None
) -> BatchResult:
    """What a manifest says was made; the rows to do as well, where they are not known better."""
    if to_do is None:
        to_do = tuple(
            ToDo(t["row"], t["code"], sentence("{message}", message=t["message"]))
            for t in manifest["to_do_rows"]
        )
    single = {SINGLE} if manifest["arranged"] == Arrange.FILES else set()
    files = single or {f["name"] for f in manifest["files"]}
    others = {TO_DO} if to_do else set()
    return BatchResult(
        manifest["rows"],
        manifest["written"],
        to_do,
        notes,
        manifest["letters"],
        manifest["calls"],
        manifest["envelopes"],
        manifest["pages"],
        tuple(name for name in OURS if name in files | others | {MANIFEST, MANIFEST_PAGE}),
        {f["name"]: f["pages"] for f in manifest["files"]},
    )


def is_free(out: Path) -> bool:
    """Whether no file of a batch is in the way in ``out``."""
    return _taken(out) is None


def _taken(out: Path) -> str | None:
    return next((name for name in OURS if os.path.lexists(out / name)), None)


def require_free(out: Path) -> None:
    """Raise UserError when a file of a batch is in the way in ``out``."""
    taken = _taken(out)
    if taken:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{folder} already has a file {name}. Nothing was changed."), folder=shown_folder(out), name=taken),
            sentence(QT_TRANSLATE_NOOP("core", "Please choose another folder, or add --replace to replace the old files.")),
            wrong_input=True,
        )  # fmt: skip


def as_made(out: Path, manifest: Mapping[str, Any]) -> bool:
    """Whether every file is still as the manifest has it."""
    try:
        return all(digest_of(out / file["name"]) == file["sha256"] for file in manifest["files"])
    except UserError:
        return False
