"""A packet as the jobs that it is printed in."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letterdesk.core.letter import EnvelopeSize
from letterdesk.core.printing import ENVELOPE_PAPER, TITLES, PrintJob, PrintKind
from letterdesk.desk.documents import Document
from letterdesk.desk.letters import Prepared, print_envelopes

if TYPE_CHECKING:
    from letterdesk.output.pdf import Part, PrintedPacket


def print_jobs(
    prepared: Prepared, printed: "PrintedPacket", envelope: EnvelopeSize | None = None
) -> tuple[PrintJob, ...]:
    """Letters, envelopes of a size if one is named, and call cards, in the order of printing.

    Raises UserError when an address does not fit the envelope.
    """
    letters = len(prepared.packet.letters)
    jobs = []
    if letters:
        jobs.append(_job(PrintKind.LETTERS, printed.data, printed.parts[:letters]))
    if letters and envelope:
        jobs.append(
            PrintJob(
                PrintKind.ENVELOPES,
                print_envelopes(prepared, envelope),
                letters,
                tuple(range(1, letters + 1)),
                ENVELOPE_PAPER[envelope],
            )
        )
    if calls := printed.parts[letters:]:
        jobs.append(_job(PrintKind.CALL_CARDS, printed.data, calls))
    return tuple(jobs)


def sample_jobs(documents: Sequence[Document]) -> tuple[PrintJob, ...]:
    """The blank letters and the blank call cards of :func:`desk.sample` as two jobs."""
    from letterdesk.output.pages import take_pages

    packet, after = documents[-1], 0
    jobs = []
    for kind, name in ((PrintKind.LETTERS, "letter"), (PrintKind.CALL_CARDS, "call")):
        starts = []
        first = after + 1
        for document in documents:
            if document.name.startswith(f"{name}-"):
                starts.append(after + 2 - first)
                after += document.pages
        pages = take_pages(packet.data, [(first, after)], TITLES[kind])
        jobs.append(PrintJob(kind, pages, after + 1 - first, tuple(starts)))
    return tuple(jobs)


def _job(kind: PrintKind, packet: bytes, parts: "Sequence[Part]") -> PrintJob:
    from letterdesk.output.pages import take_pages

    before = parts[0].first_page
    pages = sum(part.pages for part in parts)
    return PrintJob(
        kind,
        take_pages(packet, [(before + 1, before + pages)], TITLES[kind]),
        pages,
        tuple(part.first_page - before + 1 for part in parts),
    )


def choose_pages(job: PrintJob, ranges: Sequence[tuple[int, int]]) -> PrintJob:
    """Only some pages of a job, from first to last and counted from 1; none named means all.

    Cut here rather than asked of the print system: a queue without CUPS's own filters prints
    every page whatever it is asked, and what is not wanted on paper need not leave us.
    """
    from letterdesk.output.pages import take_pages

    if not ranges or list(ranges) == [(1, job.pages)]:
        return job
    kept = [(first, min(last, job.pages)) for first, last in ranges if first <= job.pages]
    pages = sum(last - first + 1 for first, last in kept)
    return replace(job, pdf=take_pages(job.pdf, kept, job.title), pages=pages, starts=(1,))
