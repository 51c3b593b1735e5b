"""fpdf2's writer of files, given what a run of letters has thousands of as it is to be written.

``FPDF.output`` takes a class of one's own for writing. fpdf2's builds a dictionary of every
object's attributes and words it anew; of a run's objects nearly all are pages, their contents
and the structure's elements, which have one form each.
"""

from collections.abc import Sequence
from typing import Any

from letterdesk.output.embedding import EmbeddedFont
from letterdesk.output.lean_fpdf import FPDF, OutputProducer, PDFArray, PDFObject, PDFPagesRoot
from letterdesk.output.structure import StructureTree
from letterdesk.output.written import Written


class Sheet(PDFObject):
    """A page as it is drawn, with what fpdf2 fills in."""

    contents: PDFObject
    parent: PDFObject
    resources: PDFObject

    def __init__(
        self, size: str, content: bytes, fonts: tuple[EmbeddedFont, ...], place: int
    ) -> None:
        """``size`` is '' where it is the usual one, ``content`` compressed, ``place`` the page's
        number in the structure."""
        super().__init__()
        self.annots: PDFArray | None = PDFArray()
        self.content = content
        self.fonts = fonts
        self._size, self._place = size, place

    def serialize(self, *_args: Any, **_kwargs: Any) -> str:
        return (
            f"{self.id} 0 obj\n<<\n/Contents {self.contents.ref}\n{self._size}"
            f"/Parent {self.parent.ref}\n/Resources {self.resources.ref}\n"
            f"/StructParents {self._place}\n/Type /Page\n>>\nendobj"
        )


class Producer(OutputProducer):
    """Writes sheets in place of fpdf2's pages, their fonts and the structure."""

    def __init__(self, fpdf: FPDF, sheets: Sequence[Sheet], tree: StructureTree) -> None:
        super().__init__(fpdf)
        self._sheets, self._tree = sheets, tree

    def _add_pages_root(self) -> PDFPagesRoot:
        root = super()._add_pages_root()
        root.count = len(self._sheets)
        return root

    def _add_pages(self, _slice: slice = slice(0, None)) -> list[Any]:
        for sheet in self._sheets:
            self._add_pdf_obj(sheet)
            sheet.contents = Written(
                f"/Filter /FlateDecode /Length {len(sheet.content)}", sheet.content
            )
            self._add_pdf_obj(sheet.contents)
        return list(self._sheets)

    def _insert_resources(self, page_objs: Sequence[Any]) -> None:
        """Each font once, and for each choice of fonts that pages have one list of them."""
        fonts = dict.fromkeys(font for sheet in page_objs for font in sheet.fonts)
        numbers = {font: font.embed(self._add_pdf_obj) for font in fonts}
        lists: dict[tuple[EmbeddedFont, ...], Written] = {}
        for sheet in page_objs:
            if sheet.fonts not in lists:
                named = " ".join(f"/F{font.number} {numbers[font]} 0 R" for font in sheet.fonts)
                lists[sheet.fonts] = Written(f"/Font <<{named}>>")
                self._add_pdf_obj(lists[sheet.fonts])
            sheet.resources = lists[sheet.fonts]

    def _add_structure_tree(self) -> PDFObject | None:
        pages = [sheet.id for sheet in self._sheets]
        objects = _Structure(self._tree.written(self.obj_id + 1, pages), self)
        self._add_pdf_obj(objects)
        self.obj_id += len(objects.objects) - 1
        return objects


class _Structure(PDFObject):
    """All objects of the structure in one go: the root, and what follows it."""

    def __init__(self, objects: Sequence[str], producer: Producer) -> None:
        super().__init__()
        self.objects, self._producer = objects, producer

    def serialize(self, *_args: Any, **_kwargs: Any) -> str:
        start = len(self._producer.buffer)
        for number, written in enumerate(self.objects, self.id):
            self._producer.offsets[number] = start
            start += len(written) + 1
        return "\n".join(self.objects)
