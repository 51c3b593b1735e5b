"""One PDF into many: each letter and call card of a packet as a file of its own.

Loading and subsetting fonts for every file would take ten times as long as splitting one
document in which they are already subset.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf

from letterdesk.output.archive import retitled
from letterdesk.output.names import PACKET
from letterdesk.output.pdf import LANGUAGE, TITLES, PrintedPacket
from letterdesk.output.structure import Mark


@dataclass(frozen=True)
class PdfFile:
    name: str
    data: bytes
    pages: int


def split_packet(printed: PrintedPacket) -> tuple[PdfFile, ...]:
    """Each letter and call card as a file of its own, and at the end the packet whole."""
    files = []
    with pikepdf.open(io.BytesIO(printed.data)) as whole:
        for part in printed.parts:
            with pikepdf.new() as single:
                pages = slice(part.first_page, part.first_page + part.pages)
                single.pages.extend(whole.pages[pages])
                _mark_structure(single, printed.marks[pages])
                _describe(single, TITLES[part.name.partition("-")[0]], whole)
                single.Root.Lang = pikepdf.String(LANGUAGE)
                single.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
                out = io.BytesIO()
                single.save(out, deterministic_id=True, min_version=whole.pdf_version)
            files.append(PdfFile(f"{part.name}.pdf", out.getvalue(), part.pages))
        files.append(PdfFile(f"{PACKET}.pdf", printed.data, len(whole.pages)))
    return tuple(files)


def _describe(single: pikepdf.Pdf, title: str, whole: pikepdf.Pdf) -> None:
    """Give a file its title and the whole's date, and make it archival where the whole is."""
    if pikepdf.Name.OutputIntents not in whole.Root:
        single.docinfo[pikepdf.Name.Title] = title
        single.docinfo[pikepdf.Name.CreationDate] = whole.docinfo[pikepdf.Name.CreationDate]
        return
    single.Root.OutputIntents = single.copy_foreign(whole.make_indirect(whole.Root.OutputIntents))
    described = retitled(whole.Root.Metadata.read_bytes().decode("utf-8"), title)
    single.Root.Metadata = pikepdf.Stream(
        single, described.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
    )


def _mark_structure(single: pikepdf.Pdf, marks: Sequence[Sequence[Mark]]) -> None:
    """Give a file the structure tree of its pages, which copying pages leaves behind."""
    root = single.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot))
    document = single.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.Document, P=root))
    elements: list[pikepdf.Object] = []
    tree: list[pikepdf.Object | int] = []
    for index, (page, on_page) in enumerate(zip(single.pages, marks, strict=True)):
        here: list[pikepdf.Object] = []
        for number, mark in enumerate(on_page):
            content = pikepdf.Dictionary(Type=pikepdf.Name.MCR, Pg=page.obj, MCID=number)
            if mark.continued and elements:
                elements[-1].K.append(content)
            else:
                element = pikepdf.Dictionary(
                    S=pikepdf.Name(f"/{mark.tag}"), P=document, K=pikepdf.Array([content])
                )
                if mark.alt:
                    element.Alt = pikepdf.String(mark.alt)
                elements.append(single.make_indirect(element))
            here.append(elements[-1])
        page.obj.StructParents = index
        tree += [index, pikepdf.Array(here)]
    document.K = pikepdf.Array(elements)
    root.K = document
    root.ParentTree = pikepdf.Dictionary(Nums=pikepdf.Array(tree))
    single.Root.StructTreeRoot = root
    single.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
