"""One PDF into many: each letter and call card of a packet as a file of its own.

Loading and subsetting fonts for every file would take ten times as long as splitting one
document in which they are already subset.
"""

import io
from dataclasses import dataclass

import pikepdf

from letterdesk.output.names import PACKET
from letterdesk.output.pdf import LANGUAGE, TITLES, PrintedPacket


@dataclass(frozen=True)
class PdfFile:
    name: str
    data: bytes
    pages: int


def split_packet(printed: PrintedPacket) -> tuple[PdfFile, ...]:
    """Each letter and call card as a file of its own, and at the end the packet whole."""
    files = []
    with pikepdf.open(io.BytesIO(printed.data)) as whole:
        created = str(whole.docinfo[pikepdf.Name.CreationDate])
        for part in printed.parts:
            with pikepdf.new() as single:
                single.pages.extend(whole.pages[part.first_page : part.first_page + part.pages])
                single.docinfo[pikepdf.Name.Title] = TITLES[part.name.partition("-")[0]]
                single.docinfo[pikepdf.Name.CreationDate] = created
                single.Root.Lang = pikepdf.String(LANGUAGE)
                single.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
                out = io.BytesIO()
                single.save(out, deterministic_id=True)
            files.append(PdfFile(f"{part.name}.pdf", out.getvalue(), part.pages))
        files.append(PdfFile(f"{PACKET}.pdf", printed.data, len(whole.pages)))
    return tuple(files)
