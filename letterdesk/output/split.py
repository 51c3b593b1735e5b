"""One PDF into many: each letter and call card of a packet as a file of its own.

Loading and subsetting fonts for every file would take ten times as long as splitting one
document in which they are already subset.
"""

import io
from dataclasses import dataclass

from letterdesk.output.binding import Bindable, Binding
from letterdesk.output.names import PACKET
from letterdesk.output.pdf import TITLES, PrintedPacket


@dataclass(frozen=True)
class PdfFile:
    name: str
    data: bytes
    pages: int


def split_packet(printed: PrintedPacket) -> tuple[PdfFile, ...]:
    """Each letter and call card as a file of its own, and at the end the packet whole."""
    whole = Bindable(printed.data)
    files = []
    for part in printed.parts:
        out = io.BytesIO()
        binding = Binding(out, whole)
        binding.add(whole, slice(part.first_page, part.first_page + part.pages))
        binding.finish(TITLES[part.name.partition("-")[0]])
        files.append(PdfFile(f"{part.name}.pdf", out.getvalue(), part.pages))
    files.append(PdfFile(f"{PACKET}.pdf", printed.data, len(whole.pages)))
    return tuple(files)
