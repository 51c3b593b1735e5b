"""The blank letter, the script and their guide as files: masters for the photocopier."""

from collections.abc import Mapping
from dataclasses import replace

from letterdesk.core.letter import Packet
from letterdesk.output.blank_letter import lay_out_blank_letter
from letterdesk.output.card_layout import lay_out_card
from letterdesk.output.names import PACKET, document_names
from letterdesk.output.page import Layout, Page
from letterdesk.output.pdf import TITLES, write_pdf
from letterdesk.output.sample_guide import lay_out_sample_guide
from letterdesk.output.typeset import Typesetter

GUIDE = "guide"


def render_sample(packet: Packet, language: str) -> Mapping[str, tuple[bytes, int]]:
    """Each blank document and its guide as PDF with its pages, by name without suffix.

    Last the packet: all letters and cards in one file. Equal packets give equal bytes.
    """
    typesetter = Typesetter()
    layouts = [lay_out_blank_letter(letter, typesetter) for letter in packet.letters]
    layouts += [in_black(lay_out_card(card, typesetter)) for card in packet.calls]
    guide = lay_out_sample_guide(packet, language, typesetter)
    files = {
        name: (
            write_pdf((layout,), typesetter, title=TITLES[name.partition("-")[0]]),
            len(layout.pages),
        )
        for name, layout in zip(document_names(packet), layouts, strict=True)
    }
    return files | {
        GUIDE: (
            write_pdf((guide,), typesetter, title=guide.pages[0].lines[0].text, language=language),
            len(guide.pages),
        ),
        PACKET: (
            write_pdf(layouts, typesetter, title=TITLES[PACKET]),
            sum(len(layout.pages) for layout in layouts),
        ),
    }


def in_black(layout: Layout) -> Layout:
    """The same without gray, which a copier makes into dots or into nothing."""
    return replace(layout, pages=tuple(map(_pagein_black, layout.pages)))


def _pagein_black(page: Page) -> Page:
    return replace(
        page,
        blocks=tuple(b._replace(style=replace(b.style, gray=0.0)) for b in page.blocks),
        strokes=tuple(replace(stroke, gray=0.0) for stroke in page.strokes),
    )
