"""A batch from its list to the finished files, whatever comes between."""

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from letterdesk import __version__
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.signups import ToDo
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.assembling import (
    DOCUMENTS,
    SINGLE,
    load_piece,
    piece_file,
    ready_folder,
    require_piece,
    volumes,
)
from letterdesk.desk.batch.deciding import Decided, decide
from letterdesk.desk.batch.helpers import Helpers, Place
from letterdesk.desk.batch.manifest import (
    NAME as MANIFEST,
)
from letterdesk.desk.batch.manifest import (
    as_bytes,
    describe,
    read_manifest,
    summary_of,
)
from letterdesk.desk.batch.orders import Arrange, Listing, Order, Writer
from letterdesk.desk.batch.pieces import LETTERS_AT_ONCE, Chunk, Piece, cut_into_chunks
from letterdesk.desk.batch.tasks import BindVolume, MakePiece
from letterdesk.desk.interrupts import Interrupts, noting_interrupts
from letterdesk.output.batch_summary import render_summary
from letterdesk.output.to_do_list import to_do_csv
from letterdesk.store.corrections import read_corrections
from letterdesk.store.directory import Directory, open_directory
from letterdesk.store.files import make_folder, save_new
from letterdesk.store.packs import find_campaign
from letterdesk.store.work_folder import digest_of, discard, locked, publish, work_folder

TO_DO, MANIFEST_PAGE = "to-do.csv", "manifest.pdf"
_PLAN = "plan.json"
_OURS = (*(f"{name}.pdf" for name in DOCUMENTS), SINGLE, TO_DO, MANIFEST_PAGE, MANIFEST)
"""All that a batch may leave in its folder; the manifest comes last."""

T = TypeVar("T")


@dataclass(frozen=True)
class Progress:
    done: int
    """Letters that are made and kept."""
    of: int
    seconds_left: float | None
    """None until that can be told."""


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


def make_batch(
    listing: Listing,
    order: Order,
    out: Path,
    *,
    jobs: int = 0,
    resume: bool = False,
    overwrite: bool = False,
    names: bool = False,
    tell: Callable[[Progress], None] = lambda _: None,
    letters_at_once: int = LETTERS_AT_ONCE,
) -> BatchResult:
    """Make everybody's letters, and a list of those that must wait.

    ``jobs`` processes work beside each other (0: one for each core). Finished work is kept in
    a private folder inside ``out`` until all is there; after a crash, a power cut or Ctrl-C
    the same call with ``resume`` makes what is missing. ``names`` puts names in the manifest.

    Raises UserError, keeping what is finished, when the disk is full or the folder cannot be
    written, and when Ctrl-C, a signal or ``tell`` stops it by a KeyboardInterrupt; and before
    anything is made when ``out`` has files of those names and neither ``overwrite`` nor
    ``resume`` allows for them.
    """
    with noting_interrupts() as interrupts:
        return _make_batch(
            listing, order, out, jobs=jobs or _cores(), resume=resume, overwrite=overwrite,
            names=names, tell=tell, letters_at_once=letters_at_once, interrupts=interrupts,
        )  # fmt: skip


def _make_batch(
    listing: Listing,
    order: Order,
    out: Path,
    *,
    jobs: int,
    resume: bool,
    overwrite: bool,
    names: bool,
    tell: Callable[[Progress], None],
    letters_at_once: int,
    interrupts: Interrupts,
) -> BatchResult:
    work = work_folder(out)
    unfinished = is_unfinished(work)
    if unfinished and resume:
        order = _as_begun(work, order)
    elif unfinished and not overwrite:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "An unfinished batch lies in {folder}."), folder=out),
            sentence(QT_TRANSLATE_NOOP("core", "Add --resume to go on with it, or --replace to begin anew.")),
            wrong_input=True,
        )  # fmt: skip
    campaign = find_campaign(order.campaign)
    with open_directory(day=order.today) as directory:
        people = _while_nobody_stops(listing.people(), interrupts)
        decided = decide(people, directory, campaign, order)
        batch = _Batch(listing, order, decided, directory, out, names)
        chunks = cut_into_chunks(
            in_order(decided, order), _sources(campaign, order, directory), order, letters_at_once
        )
        key = _key(chunks, listing, order, names=names)
        if not unfinished and not overwrite:
            finished = read_manifest(out) if resume else None
            if finished and finished["key"] == key and _as_made(out, finished):
                discard(work)  # it may have been cut off while doing just that
                return _result(finished, decided.notes)
            _require_free(out)
        make_folder(out)
        try:
            with locked(work):
                if unfinished and not resume:
                    _discard_pieces(work)
                save_new(work / _PLAN, _plan(order), overwrite=True)
                jobs = min(jobs, len(chunks))  # fewer letters are bound by one as quickly
                place = Place(order, work, directory.path)
                with Helpers(place, jobs, interrupts) as helpers:
                    _make(chunks, work, helpers, tell)
                    result = batch.finish(chunks, work, key, helpers)
        except KeyboardInterrupt:
            stopped = _stopped(chunks, work)
            _discard_without_pieces(work)
            raise stopped from None
        except UserError:
            _discard_without_pieces(work)
            raise
    discard(work)
    return result


def in_order(decided: Decided, order: Order) -> list[Writer]:
    """The writers in the order of the paper: by office each comes once for each letter."""
    if order.arrange is not Arrange.BY_OFFICE:
        return list(decided.writers)
    each = [replace(writer, to=(to,)) for writer in decided.writers for to in writer.to]
    return sorted(each, key=lambda writer: (decided.addressees[writer.to[0]], writer.row))


def _while_nobody_stops(some: Iterable[T], interrupts: Interrupts) -> Iterator[T]:
    for each in some:
        interrupts.check()
        yield each


def _make(
    chunks: Sequence[Chunk], work: Path, helpers: Helpers, tell: Callable[[Progress], None]
) -> None:
    missing = [c for c in chunks if load_piece(work, c.key, documents=False) is None]
    total = sum(chunk.letters for chunk in chunks)
    before = done = total - sum(chunk.letters for chunk in missing)
    begun = time.monotonic()
    tell(Progress(done, total, None))
    for number, _ in helpers.do_all([MakePiece(chunk) for chunk in missing]):
        done += missing[number].letters
        pace = (time.monotonic() - begun) / (done - before)
        tell(Progress(done, total, pace * (total - done)))


def _stopped(chunks: Sequence[Chunk], work: Path) -> UserError:
    total = sum(chunk.letters for chunk in chunks)
    done = sum(chunk.letters for chunk in chunks if piece_file(work, chunk.key).exists())
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "Stopped. {done} of {total} letters are made, and kept."), done=f"{done:,}", total=f"{total:,}"),
        sentence(QT_TRANSLATE_NOOP("core", "To go on, run the same command with --resume.")),
    )  # fmt: skip


@dataclass(frozen=True)
class _Batch:
    listing: Listing
    order: Order
    decided: Decided
    directory: Directory
    out: Path
    names: bool

    def finish(
        self, chunks: Sequence[Chunk], work: Path, key: str, helpers: Helpers
    ) -> BatchResult:
        """Bind the pieces, write what goes with them, and put all in its place."""
        ready = ready_folder(work)
        discard(ready)
        make_folder(ready)
        to_do, notes, bindings = self._sort_out(chunks, work)
        done = dict(helpers.do_all(bindings))
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
        for name in _OURS:
            if (ready / name).exists():
                publish(ready / name, self.out)
            else:
                discard(self.out / name)  # of an earlier batch that this one replaces
        return _result(manifest, notes, to_do)

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


def _result(
    manifest: Mapping[str, Any], notes: tuple[ToDo, ...], to_do: tuple[ToDo, ...] | None = None
) -> BatchResult:
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
        tuple(name for name in _OURS if name in files | others | {MANIFEST, MANIFEST_PAGE}),
        {f["name"]: f["pages"] for f in manifest["files"]},
    )


def _plan(order: Order) -> bytes:
    return json.dumps({"day": order.day.isoformat(), "today": order.today.isoformat()}).encode()


def _as_begun(work: Path, order: Order) -> Order:
    """The order with the day on which the batch began: midnight changes no letter."""
    if order.example:
        return order
    with suppress(OSError, ValueError, KeyError):
        plan = json.loads((work / _PLAN).read_bytes())
        day, today = (date.fromisoformat(plan[key]) for key in ("day", "today"))
        if day == today:
            return replace(order, day=day, today=today)
    return order


def _discard_without_pieces(work: Path) -> None:
    """A work folder in which nothing is finished is in nobody's way."""
    if not any(work.glob("*.piece")):
        discard(work)


def _discard_pieces(work: Path) -> None:
    for piece in work.glob("*.piece"):
        discard(piece)


def is_unfinished(work: Path) -> bool:
    """Whether a batch was begun in this work folder, and cut off."""
    return (work / _PLAN).exists()


def is_free(out: Path) -> bool:
    """Whether no file of a batch is in the way in ``out``."""
    return _taken(out) is None


def _taken(out: Path) -> str | None:
    return next((name for name in _OURS if os.path.lexists(out / name)), None)


def _require_free(out: Path) -> None:
    taken = _taken(out)
    if taken:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{folder} already has a file {name}. Nothing was changed."), folder=out, name=taken),
            sentence(QT_TRANSLATE_NOOP("core", "Please choose another folder, or add --replace to replace the old files.")),
            wrong_input=True,
        )  # fmt: skip


def _as_made(out: Path, manifest: Mapping[str, Any]) -> bool:
    try:
        return all(digest_of(out / file["name"]) == file["sha256"] for file in manifest["files"])
    except UserError:
        return False


def _sources(campaign: Campaign, order: Order, directory: Directory) -> str:
    """All that letters are made from besides the list, as one checksum."""
    position = order.position
    words = (
        campaign.id, campaign.version, campaign.bills, campaign.guide("en"), campaign.asks["en"],
        campaign.templates[f"en/letter-{position}"], campaign.templates[f"en/call-{position}"],
    )  # fmt: skip
    whole = repr((__version__, words, digest_of(directory.path), read_corrections()))
    return hashlib.sha256(whole.encode()).hexdigest()


def _key(chunks: Sequence[Chunk], listing: Listing, order: Order, *, names: bool) -> str:
    whole = repr(([chunk.key for chunk in chunks], listing.digest, order.arrange, names))
    return hashlib.sha256(whole.encode()).hexdigest()


def _cores() -> int:
    with suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
