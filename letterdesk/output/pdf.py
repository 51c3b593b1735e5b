"""Pages to PDF, with fpdf2.

fpdf2 writes the file; what stands on a page is written here from the layout, because fpdf2's
own text calls measure every line again, and fonts go in as HarfBuzz leaves them (embedding.py).
A packet is one document with each font once; the single letters are split from it (split.py).
"""

import zlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from typing import cast

from letterdesk.core.letter import Packet, PaperForm
from letterdesk.output.archive import LEVEL, add_archival_parts
from letterdesk.output.card_layout import lay_out_card
from letterdesk.output.embedding import EmbeddedFont
from letterdesk.output.fallback_fonts import FallbackFont
from letterdesk.output.fonts import Font, Glyph, ShapedRun
from letterdesk.output.garbage import garbage_left
from letterdesk.output.lean_fpdf import FPDF, StructureTreeBuilder, ViewerPreferences
from letterdesk.output.letter_layout import lay_out_letter
from letterdesk.output.names import PACKET, document_names
from letterdesk.output.page import HEIGHT, WIDTH, Box, Fill, Layout, Page, Stroke, Style, Tag
from letterdesk.output.producer import Producer, Sheet
from letterdesk.output.structure import StructureTree, marks_of
from letterdesk.output.typeset import Typesetter

LANGUAGE = "en-US"
TITLES = {"letter": "Letter", "call": "Call card", PACKET: "Letters and call cards"}
LETTERS = "Letters"
"""Generic: print queues and recent-file lists keep titles, and these name nobody."""
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_LEVEL = 1
"""Of zlib: half the time of its own choice, 6, for an eighth more bytes of a page. At a letter
night files are printed and not kept."""
_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Part:
    """One letter or call card inside a packet."""

    name: str
    """'letter-FL-SR', as its own file would be called without a suffix."""
    corner_code: str
    first_page: int
    """Counted from 0."""
    pages: int
    words_over: int


@dataclass(frozen=True)
class PrintedPacket:
    """A whole packet as one PDF, in printing order: letters first, then call cards."""

    data: bytes
    parts: tuple[Part, ...]


def render_packet(
    packet: Packet, form: PaperForm = PaperForm.STANDARD, *, archival: bool = False
) -> PrintedPacket:
    """Print a packet. Equal packets give equal bytes; ValueError for one without anything in it.

    ``archival`` makes it PDF/A-2u, and so the files split from it.

    Raises UserError where an address does not fit the form.
    """
    with garbage_left():
        return _rendered(packet, form, archival=archival)


def _rendered(packet: Packet, form: PaperForm, *, archival: bool) -> PrintedPacket:
    typesetter = Typesetter()
    # All are laid out before the first is drawn: by turns, both take a tenth longer.
    layouts = [lay_out_letter(letter, form, typesetter) for letter in packet.letters]
    layouts += [lay_out_card(card, typesetter) for card in packet.calls]
    if not layouts:
        raise ValueError("a packet needs a letter or a call card")
    codes = [letter.corner_code for letter in packet.letters]
    codes += [card.corner_code for card in packet.calls]
    parts, first = [], 0
    for name, code, layout in zip(document_names(packet), codes, layouts, strict=True):
        parts.append(Part(name, code, first, len(layout.pages), layout.words_over))
        first += len(layout.pages)
    title, date = _title_of(packet), _date_of(packet)
    layouts.reverse()
    in_turn = (layouts.pop() for _ in range(len(layouts)))  # each let go once it is drawn
    data = write_pdf(in_turn, typesetter, title=title, date=date, archival=archival)
    return PrintedPacket(data, tuple(parts))


def write_pdf(
    layouts: Iterable[Layout],
    typesetter: Typesetter,
    *,
    title: str,
    date: datetime = _NO_DATE,
    language: str = LANGUAGE,
    archival: bool = False,
) -> bytes:
    """Write laid-out documents one after another into one tagged PDF with font subsets.

    ``typesetter`` is the one that laid them out, so nothing is measured twice.
    ``archival`` makes it PDF/A-2u. Raises ValueError for no page at all, and UserError where
    a font of this computer that is needed is damaged.
    """
    level = LEVEL if archival else None
    pdf = FPDF(unit="pt", format=(WIDTH, HEIGHT), enforce_compliance=level)
    pdf.set_title(title)
    pdf.set_lang(language)
    pdf.set_creator("Letterdesk")
    pdf.set_creation_date(date)
    pdf.viewer_preferences = ViewerPreferences(display_doc_title=True)
    pdf.set_auto_page_break(False)
    if archival:
        add_archival_parts(pdf, title, date)
    pen = _Pen(pdf, typesetter)
    for layout in layouts:
        pen.draw(layout)
    return pen.finish()


@dataclass(frozen=True, slots=True)
class _Set:
    """Lines under each other as page operators, to be put anywhere, and the fonts they need."""

    operators: str
    fonts: tuple[EmbeddedFont, ...]


class _Pen:
    """Writes laid-out documents onto the sheets of an fpdf2 document.

    A paragraph that comes again, as a campaign's do in every letter, is encoded once.
    """

    def __init__(self, pdf: FPDF, typesetter: Typesetter) -> None:
        self._pdf = pdf
        self._typesetter = typesetter
        self._structure = StructureTree()
        # Its public name; typed as the class that it stands in for.
        pdf.struct_builder = cast(StructureTreeBuilder, self._structure)
        pdf.add_page()  # one, for fpdf2 to see; what is written are our sheets
        self._sheets: list[Sheet] = []
        self._paragraphs: dict[tuple[tuple[str, ...], Style], _Set] = {}
        self._runs: dict[float, dict[int, tuple[EmbeddedFont, str, ShapedRun]]] = defaultdict(dict)
        """By size and by identity: the typesetter shapes each word once, and comparing is slow."""
        self._fonts: dict[Font | FallbackFont, EmbeddedFont] = {}

    def draw(self, layout: Layout) -> None:
        self._structure.begin_section()
        for page in layout.pages:
            self._draw_page(page)

    def finish(self) -> bytes:
        """The document as a file. Nothing can be drawn after that."""
        if not self._sheets:
            raise ValueError("a document needs a page")
        producer = partial(Producer, sheets=self._sheets, tree=self._structure)
        return bytes(self._pdf.output(output_producer_class=cast(type[Producer], producer)))

    def _draw_page(self, page: Page) -> None:
        content = ["BT"]
        used: dict[tuple[EmbeddedFont, ...], None] = {}
        number = 0
        for block in page.blocks:
            put = self._set(block.texts, block.style)
            used[put.fonts] = None
            if block.tag is Tag.FURNITURE:
                begin = "/Artifact BMC"
            else:
                begin = f"/{block.tag} <</MCID {number}>> BDC"
                number += 1
            place = f"1 0 0 1 {block.x:.3f} {page.height - block.y:.3f} Tm"
            content += (begin, place, put.operators, "EMC")
        content.append("ET")
        for figure in page.figures:
            content.append(f"/Figure <</MCID {number}>> BDC 0 g")
            content += [_rectangle(fill, page.height) for fill in figure.fills]
            content.append("f EMC")
            number += 1
        if page.strokes or page.boxes:
            content.append("/Artifact BMC")
            content += [_stroke(stroke, page.height) for stroke in page.strokes]
            content += [_box(box, page.height) for box in page.boxes]
            content.append("EMC")
        usual = (page.width, page.height) == (WIDTH, HEIGHT)
        size = "" if usual else f"/MediaBox [0 0 {page.width:.2f} {page.height:.2f}]\n"
        # Compressed at once: a run has hundreds of pages waiting.
        operators = zlib.compress("\n".join(content).encode("latin-1"), _LEVEL)
        place_in_tree = self._structure.add_page(marks_of(page))
        fonts = tuple(dict.fromkeys(chain.from_iterable(used)))
        self._sheets.append(Sheet(size, operators, fonts, place_in_tree))

    def _set(self, texts: tuple[str, ...], style: Style) -> _Set:
        """The operators that set lines under each other, from where the pen stands."""
        known = self._paragraphs.get((texts, style))
        if known is None:
            fonts: list[EmbeddedFont] = []
            operators = [f"{style.leading:g} TL {style.gray:g} g"]
            for text in texts:
                operators += self._line(text, style, fonts)
                operators.append("T*")
            known = _Set("\n".join(operators[:-1]), tuple(dict.fromkeys(fonts)))
            self._paragraphs[texts, style] = known
        return known

    def _line(self, text: str, style: Style, fonts: list[EmbeddedFont]) -> list[str]:
        """One line as runs of glyphs by font; ``fonts`` are those used so far, the last one set."""
        operators: list[str] = []
        together: list[str] = []
        encoded = self._runs[style.size]
        for run in self._typesetter.set_line(style.role, text):
            font, codes, _ = encoded.get(id(run)) or self._encode(style.size, run)
            if run.text is not None or not fonts or font is not fonts[-1]:
                operators += _shown(together)
                together = []
            if not fonts or font is not fonts[-1]:
                operators.append(f"/F{font.number} {style.size:g} Tf")
                fonts.append(font)
            if run.text is not None:
                # For search and for reading aloud: its glyphs alone do not say this.
                said = f"\ufeff{run.text}".encode("utf-16-be").hex() if run.text else ""
                operators += (f"/Span <</ActualText <{said}>>> BDC", *_shown([codes]), "EMC")
            else:
                together.append(codes)
        return operators + _shown(together)

    def _encode(self, size: float, run: ShapedRun) -> tuple[EmbeddedFont, str, ShapedRun]:
        """A run's font, the inside of a TJ array in the codes it has there, and the run itself."""
        font = self._font(run.font)
        codes = "".join([_shown_at(size, font, glyph) for glyph in run.glyphs]).replace(")(", "")
        known = self._runs[size][id(run)] = font, codes, run
        return known

    def _font(self, font: Font | FallbackFont) -> EmbeddedFont:
        known = self._fonts.get(font)
        if known is None:
            known = self._fonts[font] = EmbeddedFont(len(self._fonts) + 1, font)
        return known


def _shown_at(size: float, font: EmbeddedFont, glyph: Glyph) -> str:
    """A glyph inside a TJ array, at the height over the line where it belongs."""
    if not glyph.y_offset:
        return font.shown(glyph)
    rise = glyph.y_offset * size / 1000
    return f"] TJ {rise:.3f} Ts [{font.shown(glyph)}] TJ 0 Ts ["


def _shown(run: list[str]) -> list[str]:
    return [f"[{''.join(run).replace(')(', '')}] TJ"] if run else []


def _stroke(stroke: Stroke, height: float) -> str:
    dash = f"[{stroke.dash:g}] 0 d" if stroke.dash else "[] 0 d"
    return (
        f"{stroke.gray:g} G {stroke.weight:g} w {dash} {stroke.x1:.3f} {height - stroke.y1:.3f} m "
        f"{stroke.x2:.3f} {height - stroke.y2:.3f} l S"
    )


def _box(box: Box, height: float) -> str:
    return f"0 G {box.weight:g} w [] 0 d {_rectangle(box, height)} S"


def _rectangle(area: Box | Fill, height: float) -> str:
    bottom = height - area.y - area.height
    return f"{area.x:.3f} {bottom:.3f} {area.width:.3f} {area.height:.3f} re"


def _title_of(packet: Packet) -> str:
    if not packet.calls:
        return TITLES["letter"] if len(packet.letters) == 1 else LETTERS
    return TITLES[PACKET] if packet.letters or len(packet.calls) > 1 else TITLES["call"]


def _date_of(packet: Packet) -> datetime:
    """Midnight of the date on the first letter, so that equal packets give equal bytes."""
    for letter in packet.letters:
        month, _, rest = letter.date.partition(" ")
        day, _, year = rest.partition(", ")
        if month in _MONTHS and day.isdecimal() and year.isdecimal():
            return datetime(int(year), _MONTHS.index(month) + 1, int(day), tzinfo=UTC)
    return _NO_DATE
