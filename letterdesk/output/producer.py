"""fpdf2's writer of files, quicker for what a run of letters has thousands of.

``FPDF.output`` takes a class of one's own for writing. fpdf2's builds a dictionary of every
object's attributes and words it anew; of a run's objects nearly all are pages, their contents
and the structure's elements, which have one form each.
"""

from typing import Any, cast

from fpdf import FPDF
from fpdf.output import OutputProducer, PDFPage
from fpdf.syntax import PDFObject

from letterdesk.output.structure import StructureTree


class Producer(OutputProducer):
    """Writes pages, their contents and the structure each in its one form.

    Contents come compressed.
    """

    def _add_pages(self, _slice: slice = slice(0, None)) -> list[Any]:
        sheets = []
        for page in self.fpdf.pages.values():
            sheet = _Sheet(page, self.fpdf)
            self._add_pdf_obj(sheet)
            sheet.contents = _Content(bytes(cast(bytearray, page.contents)))
            self._add_pdf_obj(sheet.contents)
            sheets.append(sheet)
        return sheets

    def _add_structure_tree(self) -> PDFObject | None:
        tree = cast(StructureTree, self.fpdf.struct_builder)
        objects = _Structure(tree, self)
        objects.id = self.obj_id + 1
        self.obj_id += tree.number(objects.id)
        self.pdf_objs.append(objects)
        return objects


class _Sheet(PDFObject):
    """A page, with what fpdf2 fills in."""

    contents: PDFObject
    parent: PDFObject
    resources: PDFObject

    def __init__(self, page: PDFPage, pdf: FPDF) -> None:
        super().__init__()
        self.annots = page.annots
        self._structure = page.struct_parents
        width, height = page.dimensions()
        usual = (width, height) == pdf.default_page_dimensions
        self._size = "" if usual else f"/MediaBox [0 0 {width:.2f} {height:.2f}]\n"

    def serialize(self, *_args: Any, **_kwargs: Any) -> str:
        return (
            f"{self.id} 0 obj\n<<\n/Contents {self.contents.ref}\n{self._size}"
            f"/Parent {self.parent.ref}\n/Resources {self.resources.ref}\n"
            f"/StructParents {self._structure}\n/Type /Page\n>>\nendobj"
        )


class _Content(PDFObject):
    """A page's compressed operators."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = data

    def serialize(self, *_args: Any, **_kwargs: Any) -> Any:
        head = f"{self.id} 0 obj\n<<\n/Filter /FlateDecode\n/Length {len(self._data)}\n>>\nstream\n"
        return head.encode("ascii") + self._data + b"\nendstream\nendobj"


class _Structure(PDFObject):
    """All objects of the structure in one go: the root, and what follows it."""

    def __init__(self, tree: StructureTree, producer: Producer) -> None:
        super().__init__()
        self._tree, self._producer = tree, producer

    def serialize(self, *_args: Any, **_kwargs: Any) -> str:
        objects = list(self._tree.written())
        start = len(self._producer.buffer)
        for number, written in enumerate(objects, self.id):
            self._producer.offsets[number] = start
            start += len(written) + 1
        return "\n".join(objects)
