"""A document's structure tree: what each stretch of text is, for programs that read aloud.

fpdf2 can tag pictures and links but has no public way to tag text. It does let a document's
``struct_builder`` be replaced; this one writes each element as one short string, so that
tagging costs a few hundredths of a millisecond a letter. Source: ISO 32000-1, 14.7 and 14.8.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from fpdf.syntax import PDFObject

from letterdesk.output.page import Page, Tag


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked stretch of a page's content. Its number on the page is its place among them."""

    tag: str
    """PDF's name for what it is: 'P', 'H1', 'Figure'."""
    alt: str = ""
    continued: bool = False
    """It goes on from the last mark of the page before."""


def marks_of(page: Page) -> tuple[Mark, ...]:
    """What a page's content is marked as, in reading order; furniture is left out."""
    return (
        *(
            Mark(block.tag, continued=block.continued)
            for block in page.blocks
            if block.tag is not Tag.FURNITURE
        ),
        *(Mark("Figure", figure.alt) for figure in page.figures),
    )


class _Part(PDFObject):
    """A section of the document or one paragraph of it, as an object of the file."""

    def __init__(self, tag: str, parent: PDFObject, alt: str = "") -> None:
        super().__init__()
        self._tag, self._parent, self._alt = tag, parent, alt
        self.parts: list[_Part] = []
        self.marks: list[tuple[_OnPage, int]] = []

    def serialize(self, *_args: Any, **_kwargs: Any) -> str:
        alt = f" /Alt <{self._alt.encode('utf-16').hex()}>" if self._alt else ""
        return f"{self.id} 0 obj\n<</S /{self._tag} /P {self._parent.ref}{alt} {self._kids()}>>\nendobj"

    def _kids(self) -> str:
        if len(self.marks) == 1:
            page, number = self.marks[0]
            return f"/Pg {page.pg.ref} /K {number}"
        marks = (f"<</Type /MCR /Pg {p.pg.ref} /MCID {n}>>" for p, n in self.marks)
        return f"/K [{' '.join((*(part.ref for part in self.parts), *marks))}]"


class _Root(PDFObject):
    def __init__(self) -> None:
        super().__init__()
        self.document = _Part("Document", self)
        self.pages: list[list[_Part]] = []

    def serialize(self, *_args: Any, **_kwargs: Any) -> str:
        pages = "\n".join(
            f"{number} [{' '.join(part.ref for part in parts)}]"
            for number, parts in enumerate(self.pages)
        )
        return (
            f"{self.id} 0 obj\n<</Type /StructTreeRoot /K {self.document.ref} "
            f"/ParentTree <</Nums [{pages}]>>>>\nendobj"
        )


class _OnPage:
    """A page by its number, until fpdf2 puts the page's object in :attr:`pg`."""

    pg: PDFObject

    def __init__(self, number: int) -> None:
        self._number = number

    def page_number(self) -> int:
        return self._number


class StructureTree:
    """What fpdf2 asks of a ``struct_builder`` when it writes a file."""

    def __init__(self) -> None:
        self._root = _Root()
        self._section = self._root.document
        self.k: list[_OnPage] = []
        """The elements whose page fpdf2 fills in: here one for each page."""

    @property
    def doc_struct_elem(self) -> "StructureTree":
        return self

    def begin_section(self) -> None:
        """What comes next is a document of its own: one letter, one card."""
        self._section = _Part("Sect", self._root.document)
        self._root.document.parts.append(self._section)

    def add_page(self, marks: Sequence[Mark]) -> int:
        """The marks of the next page in their order; the page's number in the tree, from 0."""
        page = _OnPage(len(self.k) + 1)
        self.k.append(page)
        parts = []
        for number, mark in enumerate(marks):
            if not (mark.continued and self._section.parts):
                self._section.parts.append(_Part(mark.tag, self._section, mark.alt))
            part = self._section.parts[-1]
            part.marks.append((page, number))
            parts.append(part)
        self._root.pages.append(parts)
        return len(self._root.pages) - 1

    def empty(self) -> bool:
        return not self.k

    def __iter__(self) -> Iterator[PDFObject]:
        """Every object of the tree, its root first."""
        yield self._root
        parts = [self._root.document]
        while parts:
            part = parts.pop()
            yield part
            parts += part.parts
