"""Many letters into one file, in the room that a few hundred take.

fpdf2 holds a whole document until it is written, so a run is written as documents of bounded
size, each bound into the file as soon as it is finished (docs/decisions/0110). What a
typesetter remembers goes with its document: no writer's words are kept for the whole run.
"""

import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import BinaryIO

from letterdesk.core.letter import Letter, Packet, PaperForm
from letterdesk.output.binding import Bindable, Binding
from letterdesk.output.pdf import LETTERS, PrintedPacket, render_packet

LETTERS_AT_ONCE = 500
"""More are hardly quicker, and take 26 kB of memory each; fewer load their fonts too often."""


@dataclass(frozen=True)
class RunResult:
    """What was written."""

    letters: int
    pages: int
    too_long: tuple[tuple[int, int], ...]
    """Letters that do not fit their page: which, counted from 0, and how many words to cut."""


def write_run(
    letters: Iterable[Letter],
    out: BinaryIO,
    *,
    form: PaperForm = PaperForm.STANDARD,
    archival: bool = False,
) -> RunResult:
    """Write letters one after another into one PDF; they are taken from ``letters`` as needed.

    Equal letters give equal bytes. ``archival`` makes it PDF/A-2u. Raises ValueError for no
    letters at all, and UserError where an address does not fit the form.
    """
    packets = (Packet(some, ()) for some in _at_once(letters))
    return bind_run((render_packet(p, form, archival=archival) for p in packets), out)


def bind_run(documents: Iterable[PrintedPacket], out: BinaryIO) -> RunResult:
    """Bind finished documents of letters, in their order, into one PDF.

    A single one is a PDF already. Raises ValueError for none.
    """
    waiting = iter(documents)
    first = next(waiting, None)
    if first is None:
        raise ValueError("a run needs a letter")
    second = next(waiting, None)
    if second is None:
        out.write(first.data)
        pages = sum(part.pages for part in first.parts)
        return RunResult(len(first.parts), pages, tuple(_too_long(first, 0)))
    binding = Binding(out, Bindable(first.data))
    letters = pages = 0
    too_long: list[tuple[int, int]] = []
    for document in chain((first, second), waiting):
        file = Bindable(document.data)
        binding.add(file)
        too_long += _too_long(document, letters)
        letters += len(document.parts)
        pages += len(file.pages)
        # Before the next is made. The elements of a document refer to each other in circles.
        first = second = None
        del document, file
        gc.collect()
    binding.finish(LETTERS)
    return RunResult(letters, pages, tuple(too_long))


def _too_long(document: PrintedPacket, before: int) -> Iterator[tuple[int, int]]:
    """Which letters of a run do not fit, and by how much, after so many letters ``before``."""
    for number, part in enumerate(document.parts, before):
        if part.words_over:
            yield number, part.words_over


def _at_once(letters: Iterable[Letter]) -> Iterator[tuple[Letter, ...]]:
    waiting = iter(letters)
    while some := tuple(islice(waiting, LETTERS_AT_ONCE)):
        yield some
