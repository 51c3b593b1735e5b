"""Objects of a PDF in the very words that the file will have for them.

fpdf2 builds a dictionary of every object's attributes and words it anew. What it is given here
has one form each.
"""

from typing import Any

from letterdesk.output.lean_fpdf import PDFObject


class Written(PDFObject):
    """A dictionary, and the stream that belongs to it, if there is one."""

    def __init__(self, entries: str, data: bytes | None = None) -> None:
        super().__init__()
        self._entries, self._data = entries, data

    def serialize(self, *_args: Any, **_kwargs: Any) -> Any:
        head = f"{self.id} 0 obj\n<<{self._entries}>>"
        if self._data is None:
            return f"{head}\nendobj"
        return b"%b\nstream\n%b\nendstream\nendobj" % (head.encode("ascii"), self._data)
