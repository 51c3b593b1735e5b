"""A document's structure tree: what each stretch of text is, for programs that read aloud.

fpdf2 can tag pictures and links but has no public way to tag text. It does let a document's
``struct_builder`` be replaced; this one keeps the tree, and producer.py writes it.
Source: ISO 32000-1, 14.7 and 14.8.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

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
            _text_mark(block.tag, block.continued)
            for block in page.blocks
            if block.tag is not Tag.FURNITURE
        ),
        *(Mark("Figure", figure.alt) for figure in page.figures),
    )


@cache
def _text_mark(tag: Tag, continued: bool) -> Mark:
    return Mark(tag, continued=continued)


class StructureTree:
    """The tree, and what fpdf2 asks of a ``struct_builder``.

    What is kept of a page is its marks; its elements are worded when the file is written.
    """

    k: Sequence[object] = ()
    """The elements whose pages fpdf2 is to fill in: none."""

    def __init__(self) -> None:
        self._sections: list[list[Sequence[Mark]]] = []
        """For each document within this one, a letter or a card, the marks of its pages."""
        self._pages = 0

    @property
    def doc_struct_elem(self) -> "StructureTree":
        return self

    def empty(self) -> bool:
        return not self._pages

    def begin_section(self) -> None:
        """What comes next is a document of its own: one letter, one card."""
        self._sections.append([])

    def add_page(self, marks: Sequence[Mark]) -> int:
        """The marks of the next page in their order; the page's number in the tree, from 0."""
        self._sections[-1].append(marks)
        self._pages += 1
        return self._pages - 1

    def written(self, first: int, pages: Sequence[int]) -> list[str]:
        """Every object of the tree in the order of their numbers, from the root's on.

        ``first`` is the root's number, ``pages`` are those of the pages' objects.
        """
        root, document = first, first + 1
        sections: list[str] = []
        rows: list[str] = []
        objects = ["", ""]  # of the root and the document, which name the others
        of_page = iter(pages)
        for section in self._sections:
            number = first + len(objects)
            sections.append(f"{number} 0 R")
            parts: list[tuple[Mark, list[tuple[int, int]]]] = []
            for marks, page in zip(section, of_page, strict=False):
                row = []
                for place, mark in enumerate(marks):
                    if not (mark.continued and parts):
                        parts.append((mark, []))
                    parts[-1][1].append((page, place))
                    row.append(f"{number + len(parts)} 0 R")
                rows.append(f"{len(rows)} [{' '.join(row)}]")
            kids = " ".join([f"{number + n} 0 R" for n in range(1, len(parts) + 1)])
            objects.append(f"{number} 0 obj\n<</S /Sect /P {document} 0 R /K [{kids}]>>\nendobj")
            for own, (mark, places) in enumerate(parts, number + 1):
                objects.append(_element(own, number, mark, places))
        tree = "\n".join(rows)
        objects[0] = (
            f"{root} 0 obj\n<</Type /StructTreeRoot /K {document} 0 R "
            f"/ParentTree <</Nums [{tree}]>>>>\nendobj"
        )
        objects[1] = (
            f"{document} 0 obj\n<</S /Document /P {root} 0 R /K [{' '.join(sections)}]>>\nendobj"
        )
        return objects


def _element(number: int, above: int, mark: Mark, places: Sequence[tuple[int, int]]) -> str:
    """One paragraph, title or picture: where its stretches are, by page and mark."""
    if len(places) == 1:
        page, place = places[0]
        kids = f"/Pg {page} 0 R /K {place}"
    else:
        refs = [f"<</Type /MCR /Pg {page} 0 R /MCID {place}>>" for page, place in places]
        kids = f"/K [{' '.join(refs)}]"
    alt = f" /Alt <{mark.alt.encode('utf-16').hex()}>" if mark.alt else ""
    return f"{number} 0 obj\n<</S /{mark.tag} /P {above} 0 R{alt} {kids}>>\nendobj"
