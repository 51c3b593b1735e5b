"""A batch from its list to the finished files, whatever comes between."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from letterdesk import __version__
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.assembling import load_piece, piece_file
from letterdesk.desk.batch.deciding import Decided, decide
from letterdesk.desk.batch.finishing import (
    BatchResult,
    Unbound,
    as_made,
    require_free,
    result_of,
)
from letterdesk.desk.batch.helpers import Helpers, Place
from letterdesk.desk.batch.manifest import read_manifest
from letterdesk.desk.batch.orders import Arrange, Listing, Order, Writer
from letterdesk.desk.batch.pieces import LETTERS_AT_ONCE, Chunk, cut_into_chunks
from letterdesk.desk.batch.plan import as_begun, is_unfinished, require_same, save_plan
from letterdesk.desk.batch.progress import Course, Progress, StoppedError, binding_share, share_made
from letterdesk.desk.batch.tasks import MakePiece
from letterdesk.desk.interrupts import Interrupts, noting_interrupts
from letterdesk.store.corrections import read_corrections
from letterdesk.store.directory import Directory, open_directory
from letterdesk.store.files import make_folder, shown_folder
from letterdesk.store.packs import find_campaign
from letterdesk.store.work_folder import digest_of, discard, locked, work_folder

T = TypeVar("T")


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
    ``resume`` allows for them, or ``resume`` meets what was begun with another list or order.
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
        require_same(out, work, listing, order)
        order = as_begun(work, order)
    elif unfinished and not overwrite:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "An unfinished batch lies in {folder}."), folder=shown_folder(out)),
            sentence(QT_TRANSLATE_NOOP("core", "Add --resume to go on with it, or --replace to begin anew.")),
            wrong_input=True,
        )  # fmt: skip
    campaign = find_campaign(order.campaign)
    with open_directory(day=order.today) as directory:
        people = _while_nobody_stops(listing.people(), interrupts)
        decided = decide(people, directory, campaign, order)
        batch = Unbound(listing, order, decided, directory, out, names)
        chunks = cut_into_chunks(
            in_order(decided, order), _sources(campaign, order, directory), order, letters_at_once
        )
        key = _key(chunks, listing, order, names=names)
        if not unfinished and not overwrite:
            finished = read_manifest(out) if resume else None
            if finished and finished["key"] == key and as_made(out, finished):
                discard(work)  # it may have been cut off while doing just that
                return result_of(finished, decided.notes)
            require_free(out)
        jobs = min(jobs, len(chunks))  # fewer letters are bound by one as quickly
        binding = binding_share(order, jobs)
        make_folder(out)
        try:
            with locked(work):
                if unfinished and not resume:
                    _discard_pieces(work)
                save_plan(work, listing, order)
                place = Place(order, work, directory.path)
                with Helpers(place, jobs, interrupts) as helpers:
                    course = _make(chunks, work, helpers, binding, tell)
                    result = batch.finish(chunks, work, key, helpers, course.bound)
        except KeyboardInterrupt:
            stopped = _stopped(chunks, work, binding)
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
    chunks: Sequence[Chunk],
    work: Path,
    helpers: Helpers,
    binding: float,
    tell: Callable[[Progress], None],
) -> Course:
    missing = [c for c in chunks if load_piece(work, c.key, documents=False) is None]
    total = sum(chunk.letters for chunk in chunks)
    done = total - sum(chunk.letters for chunk in missing)
    course = Course(total, done, binding, tell)
    course.made(done)
    for number, _ in helpers.do_all([MakePiece(chunk) for chunk in missing]):
        done += missing[number].letters
        course.made(done)
    return course


def _stopped(chunks: Sequence[Chunk], work: Path, binding: float) -> StoppedError:
    total = sum(chunk.letters for chunk in chunks)
    done = sum(chunk.letters for chunk in chunks if piece_file(work, chunk.key).exists())
    return StoppedError(Progress(done, total, None, share_made(done, total, binding)))


def _discard_without_pieces(work: Path) -> None:
    """A work folder in which nothing is finished is in nobody's way."""
    if not any(work.glob("*.piece")):
        discard(work)


def _discard_pieces(work: Path) -> None:
    for piece in work.glob("*.piece"):
        discard(piece)


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
