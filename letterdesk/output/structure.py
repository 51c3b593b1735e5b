"""A document's structure tree: what each stretch of text is, for programs that read aloud.

fpdf2 can tag pictures and links but has no public way to tag text. It does let a document's
``struct_builder`` be replaced; this one keeps the tree, and producer.py writes it.
Source: ISO 32000-1, 14.7 and 14.8.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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


class Part:
    """A section of the document or one paragraph of it."""

    __slots__ = ("alt", "marks", "number", "parent", "parts", "tag")

    def __init__(self, tag: str, parent: "Part | None", alt: str = "") -> None:
        self.tag, self.parent, self.alt = tag, parent, alt
        self.parts: tuple[Part, ...] | list[Part] = ()
        self.marks: tuple[tuple[OnPage, int], ...] = ()
        self.number = 0
        """Its object's, once the file is being written."""

    def written(self) -> str:
        """The part as an object of the file."""
        if len(self.marks) == 1:
            page, mark = self.marks[0]
            kids = f"/Pg {page.pg.id} 0 R /K {mark}"
        else:
            refs = [f"{part.number} 0 R" for part in self.parts]
            refs += [f"<</Type /MCR /Pg {p.pg.id} 0 R /MCID {n}>>" for p, n in self.marks]
            kids = f"/K [{' '.join(refs)}]"
        alt = f" /Alt <{self.alt.encode('utf-16').hex()}>" if self.alt else ""
        above = self.parent.number if self.parent else self.number - 1
        return f"{self.number} 0 obj\n<</S /{self.tag} /P {above} 0 R{alt} {kids}>>\nendobj"


class OnPage:
    """A page by its number, until fpdf2 puts the page's object in :attr:`pg`."""

    __slots__ = ("_number", "pg")

    def __init__(self, number: int) -> None:
        self._number = number
        self.pg: PDFObject

    def page_number(self) -> int:
        return self._number


class StructureTree:
    """The tree, and what fpdf2 asks of a ``struct_builder``."""

    def __init__(self) -> None:
        self._document = Part("Document", None)
        self._sections: list[Part] = []
        self._document.parts = self._sections
        self._section = self._document
        self._pages: list[list[Part]] = []
        self.k: list[OnPage] = []
        """The elements whose page fpdf2 fills in: here one for each page."""

    @property
    def doc_struct_elem(self) -> "StructureTree":
        return self

    def empty(self) -> bool:
        return not self.k

    def begin_section(self) -> None:
        """What comes next is a document of its own: one letter, one card."""
        self._section = Part("Sect", self._document)
        self._sections.append(self._section)

    def add_page(self, marks: Sequence[Mark]) -> int:
        """The marks of the next page in their order; the page's number in the tree, from 0."""
        page = OnPage(len(self.k) + 1)
        self.k.append(page)
        parts: list[Part] = []
        last = self._section.parts[-1] if self._section.parts else None
        for number, mark in enumerate(marks):
            part = last if mark.continued and last else Part(mark.tag, self._section, mark.alt)
            part.marks = (*part.marks, (page, number))
            parts.append(part)
            last = part
        fresh = [part for part in parts if len(part.marks) == 1]
        self._section.parts = (*self._section.parts, *fresh)
        self._pages.append(parts)
        return len(self._pages) - 1

    def number(self, first: int) -> int:
        """Give the tree's objects numbers from ``first`` on, the root's; how many there are."""
        following = first + 1
        for part in self._each():
            part.number = following
            following += 1
        return following - first

    def written(self) -> Iterator[str]:
        """Every object of the tree in the order of their numbers, the root first."""
        pages = "\n".join(
            f"{number} [{' '.join([f'{part.number} 0 R' for part in parts])}]"
            for number, parts in enumerate(self._pages)
        )
        document = self._document.number
        yield (
            f"{document - 1} 0 obj\n<</Type /StructTreeRoot /K {document} 0 R "
            f"/ParentTree <</Nums [{pages}]>>>>\nendobj"
        )
        for part in self._each():
            yield part.written()

    def _each(self) -> Iterator[Part]:
        yield self._document
        for section in self._document.parts:
            yield section
            yield from section.parts
