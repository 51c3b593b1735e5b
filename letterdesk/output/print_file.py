"""A file for the printer, bound from finished documents page by page, and its pages counted."""

from collections.abc import Iterable
from typing import BinaryIO

from letterdesk.output.binding import Bindable, Binding

_PAGE = b"/Type /Page\n"
"""How fpdf2 begins a page; what is in streams is packed and never holds this."""
_PIECE = 1 << 20


class PrintFile:
    """A PDF that grows at its end. Only what stands where is kept in memory."""

    def __init__(self, out: BinaryIO, title: str) -> None:
        """``title`` is generic: print queues keep it."""
        self._out = out
        self._title = title
        self._binding: Binding | None = None
        self.pages = 0

    def add(self, document: Bindable, first: int, count: int) -> int:
        """Add ``count`` pages of a document from page ``first`` (from 0); give the page, from 1,
        that the first of them is now."""
        self._binding = self._binding or Binding(self._out, document)
        self._binding.add(document, slice(first, first + count))
        self.pages += count
        return self.pages - count + 1

    def finish(self) -> None:
        """Write what holds the pages together. ValueError when there are none."""
        if self._binding is None:
            raise ValueError("a print file needs a page")
        self._binding.finish(self._title)


def count_pages(file: BinaryIO) -> int:
    """How many pages a finished file really has: its page objects, counted as they lie there.

    A PDF library would take 20 kB of memory for each page of a batch (docs/decisions/0143).
    """
    count = 0
    kept = b""
    while piece := file.read(_PIECE):
        data = kept + piece
        count += data.count(_PAGE)
        kept = data[1 - len(_PAGE) :]  # too short to hold a page that has been counted
    return count


def copy_pages(file: str, pages: Iterable[int], out: BinaryIO) -> None:
    """Some pages of a finished file, counted from 1, as a file to print again.

    What programs read aloud by is left out: these pages go to the printer.
    """
    import pikepdf

    with pikepdf.open(file) as pdf, pikepdf.new() as copy:
        for page in pages:
            copy.pages.append(pdf.pages[page - 1])
        copy.save(out)
