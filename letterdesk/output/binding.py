"""Finished pages bound into a file of their own, or many files' pages into one.

Pages keep their place in the structure that programs read aloud from. The file says its
title, language and date once, whatever the files its pages come from said.
"""

import re
from collections.abc import Iterable
from typing import BinaryIO
from weakref import WeakKeyDictionary

from letterdesk.output.archive import retitled
from letterdesk.output.objects import Source, Target, reference, references, text

_COUNT = re.compile(rb"/Count \d+")
_KIDS = re.compile(rb"/Kids \[[^\]]*\]")
_STRUCT_PARENTS = re.compile(rb"/StructParents \d+")
_OPEN_ACTION = re.compile(rb"/OpenAction \[[^\]]*\]\n")
_CREATED = re.compile(rb"/CreationDate \([^)]*\)")
_ROW = re.compile(rb"\d+ (\[[^\]]*\])")


class Bindable:
    """A PDF that pdf.py wrote, opened so that its pages can be bound elsewhere."""

    def __init__(self, pdf: bytes) -> None:
        self.source = source = Source(pdf)
        catalog = source.value(source.root)
        self.metadata = reference(catalog, "Metadata") if b"/Metadata" in catalog else 0
        self.page_tree = reference(catalog, "Pages")
        self.pages = references(source.value(self.page_tree), "Kids")
        self.structure = reference(catalog, "StructTreeRoot")
        structure = source.value(self.structure)
        self.document = reference(structure, "K")
        _, _, tree = structure.partition(b"/Nums [")
        self.elements = [references(b"/K " + row, "K") for row in _ROW.findall(tree)]
        """For each page the elements of the structure that its marked stretches belong to."""

    def sections(self, pages: slice) -> list[int]:
        """The letters and cards on these pages, as elements of the structure."""
        firsts = (elements[0] for elements in self.elements[pages])
        return list(dict.fromkeys(reference(self.source.value(first), "P") for first in firsts))


class Binding:
    """A PDF to which finished pages are added until it is finished."""

    def __init__(self, out: BinaryIO, first: Bindable) -> None:
        """``first`` is the file that says what is true of all: language, date, kind of PDF."""
        self._first = first
        self._target = Target(out, first.source.header)
        self._catalog, self._page_tree, self._structure, self._document = (
            self._target.reserve() for _ in range(4)
        )
        self._pages: list[int] = []
        self._sections: list[int] = []
        self._tree: list[int] = []
        """The leaves of the tree that leads from pages to their elements."""
        self._copied: WeakKeyDictionary[Bindable, dict[int, int]] = WeakKeyDictionary()
        """What is here of each file already, such as its fonts, while it is kept open."""

    def add(self, file: Bindable, which: slice = slice(None)) -> None:
        """Add pages of a file in their order, all those of each letter or card."""
        source, target = file.source, self._target
        pages, sections = file.pages[which], file.sections(which)
        numbers = self._copied.setdefault(file, self._stand_ins(file))
        numbers |= {page: target.reserve() for page in pages}
        for page in pages:
            source.copy(source.references(page), target, numbers)
        source.copy(sections, target, numbers)
        first, rows = len(self._pages), []
        for place, page in enumerate(pages, first):
            value = source.rewritten(page, numbers)
            value = _STRUCT_PARENTS.sub(b"/StructParents %d" % place, value)
            target.write(numbers[page], value)
            elements = file.elements[place - first + (which.start or 0)]
            rows.append(b"%d [%b]" % (place, _list(numbers[element] for element in elements)))
        limits = b"/Limits [%d %d]" % (first, first + len(pages) - 1)
        self._tree.append(target.add(b"<<%b /Nums [%b]>>" % (limits, b" ".join(rows))))
        self._pages += [numbers[page] for page in pages]
        self._sections += [numbers[section] for section in sections]
        target.flush()

    def finish(self, title: str) -> None:
        """Write what holds the pages together. Nothing can be added after that."""
        target, source = self._target, self._first.source
        tree = b"<</Type /StructTreeRoot /K %d 0 R /ParentTree <</Kids [%b]>>>>"
        target.write(self._structure, tree % (self._document, _list(self._tree)))
        document = b"<</S /Document /P %d 0 R /K [%b]>>"
        target.write(self._document, document % (self._structure, _list(self._sections)))
        pages = _KIDS.sub(b"/Kids [%b]" % _list(self._pages), source.value(self._first.page_tree))
        target.write(self._page_tree, _COUNT.sub(b"/Count %d" % len(self._pages), pages))
        numbers = self._stand_ins(self._first) | {self._first.pages[0]: self._pages[0]}
        if self._first.metadata:
            numbers[self._first.metadata] = self._add_metadata(title)
        source.copy(source.references(source.root), target, numbers)
        # fpdf2 has a document open at the width of its first page; these open as people like.
        catalog = _OPEN_ACTION.sub(b"", source.rewritten(source.root, numbers))
        target.write(self._catalog, catalog)
        target.finish(self._catalog, self._add_info(title) if source.info else 0)

    def _stand_ins(self, file: Bindable) -> dict[int, int]:
        """What of a file is not copied, but has one in its place here."""
        return {
            file.page_tree: self._page_tree,
            file.structure: self._structure,
            file.document: self._document,
        }

    def _add_info(self, title: str) -> int:
        info = self._first.source.value(self._first.source.info)
        created = b" ".join(_CREATED.findall(info))
        return self._target.add(b"<</Title %b %b>>" % (text(title), created))

    def _add_metadata(self, title: str) -> int:
        described = self._first.source.stream(self._first.metadata).decode("utf-8")
        data = retitled(described, title).encode("utf-8")
        about = b"<</Type /Metadata /Subtype /XML /Length %d>>" % len(data)
        return self._target.add(about, b"\nstream\n%b\nendstream" % data)


def _list(numbers: Iterable[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in numbers)
