"""Pages to PDF. The only place that knows fpdf2.

fpdf2 embeds and subsets the fonts and writes the file; what stands on a page is written
here from the layout, because fpdf2's own text calls measure every line again. A packet is
one document with each font once; the single letters are split from it (see split.py).
"""

import io
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import fpdf
from fpdf.fonts import TTFFont
from fpdf.structure_tree import StructureTreeBuilder

from letterdesk.core.errors import UserError
from letterdesk.core.letter import Packet, PaperForm
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.archive import LEVEL, add_archival_parts
from letterdesk.output.card_layout import lay_out_card
from letterdesk.output.fallback_fonts import FallbackFont, reduced, reduced_face
from letterdesk.output.fonts import Font, Glyph, ShapedRun, face_of
from letterdesk.output.letter_layout import lay_out_letter
from letterdesk.output.names import PACKET, document_names
from letterdesk.output.page import HEIGHT, WIDTH, Box, Fill, Layout, Page, Stroke, Style, Tag
from letterdesk.output.producer import Producer
from letterdesk.output.structure import Mark, StructureTree, marks_of
from letterdesk.output.typeset import Typesetter

LANGUAGE = "en-US"
TITLES = {"letter": "Letter", "call": "Call card", PACKET: "Letters and call cards"}
LETTERS = "Letters"
"""Generic: print queues and recent-file lists keep titles, and these name nobody."""
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_NO_TEXT = "\u2060"
"""What a glyph is mapped to when another one carries its text: a word joiner, without ink."""
_LEVEL = 3
"""Of zlib: a quarter of the time of its own choice, 6, for a fifth more bytes of a page. At a
letter night files are printed and not kept."""
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
    marks: tuple[tuple[Mark, ...], ...]
    """What each page's content is marked as, for the files split from this one."""


def render_packet(
    packet: Packet, form: PaperForm = PaperForm.STANDARD, *, archival: bool = False
) -> PrintedPacket:
    """Print a packet. Equal packets give equal bytes; ValueError for one without anything in it.

    ``archival`` makes it PDF/A-2u, and so the files split from it.

    Raises UserError where an address does not fit the form.
    """
    typesetter = Typesetter()
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
    marks = tuple(marks_of(page) for layout in layouts for page in layout.pages)
    layouts.reverse()
    in_turn = (layouts.pop() for _ in range(len(layouts)))  # each let go once it is drawn
    data = write_pdf(in_turn, typesetter, title=title, date=date, archival=archival)
    return PrintedPacket(data, tuple(parts), marks)


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
    ``archival`` makes it PDF/A-2u.
    """
    level = LEVEL if archival else None
    pdf = fpdf.FPDF(unit="pt", format=(WIDTH, HEIGHT), enforce_compliance=level)
    pdf.set_title(title)
    pdf.set_lang(language)
    pdf.set_creator("Letterdesk")
    pdf.set_creation_date(date)
    pdf.viewer_preferences = fpdf.ViewerPreferences(display_doc_title=True)
    pdf.set_auto_page_break(False)
    pdf.allow_images_transparency = False  # nothing here is seen through anything else
    if archival:
        add_archival_parts(pdf, title, date)
    pen = _Pen(pdf, typesetter)
    for layout in layouts:
        pen.draw(layout)
    pdf.single_resources_object = pen.same_fonts_throughout
    return bytes(pdf.output(output_producer_class=Producer))


@dataclass(frozen=True, slots=True)
class _Set:
    """Lines under each other as page operators, to be put anywhere, and the fonts they need."""

    operators: str
    fonts: tuple[str, ...]
    """By the names they have in the document."""


@dataclass(frozen=True, slots=True)
class _Embedded:
    """A font of the document."""

    family: str
    font: TTFFont
    numbers: dict[int, int]
    """What the whole font's glyphs are numbered here."""


class _Pen:
    """Writes laid-out documents into an fpdf2 document.

    A paragraph that comes again, as a campaign's do in every letter, is encoded once.
    """

    def __init__(self, pdf: fpdf.FPDF, typesetter: Typesetter) -> None:
        self._pdf = pdf
        self._typesetter = typesetter
        self._structure = StructureTree()
        # Its public name; typed as the class that it stands in for.
        pdf.struct_builder = cast(StructureTreeBuilder, self._structure)
        self._paragraphs: dict[tuple[tuple[str, ...], Style], _Set] = {}
        self._runs: dict[tuple[float, int], tuple[str, str, ShapedRun]] = {}
        self._fonts: dict[Font | FallbackFont, _Embedded] = {}
        self._glyphs: dict[tuple[str, int, str], tuple[str, int]] = {}
        self._used: set[tuple[str, ...]] = set()

    @property
    def same_fonts_throughout(self) -> bool:
        """Whether one list of fonts does for all pages so far."""
        return len(self._used) == 1

    def draw(self, layout: Layout) -> None:
        self._structure.begin_section()
        for page in layout.pages:
            self._draw_page(page)

    def _draw_page(self, page: Page) -> None:
        pdf = self._pdf
        pdf.font_family = ""  # so that a page names only the fonts it uses
        pdf.add_page(format=(page.width, page.height))
        content = ["BT"]
        used: dict[str, None] = {}
        number = 0
        for block in page.blocks:
            put = self._set(block.texts, block.style)
            used.update(dict.fromkeys(put.fonts))
            if block.tag is Tag.FURNITURE:
                begin = "/Artifact BMC"
            else:
                begin = f"/{block.tag.value} <</MCID {number}>> BDC"
                number += 1
            place = f"1 0 0 1 {block.x:.3f} {page.height - block.y:.3f} Tm"
            content += (begin, place, put.operators, "EMC")
        content.append("ET")
        for font in used:
            # Has fpdf2 list the font among this page's resources, as any text set in it does.
            pdf.set_font(font, size=12)
            pdf.text(0, 0, "")
        self._used.add(tuple(used))
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
        # Compressed at once, as producer.py expects: a run has hundreds of pages waiting.
        sheet = pdf.pages[pdf.page]
        operators = cast(bytearray, sheet.contents)
        operators.extend("\n".join([*content, ""]).encode("ascii"))
        sheet.contents = bytearray(zlib.compress(operators, _LEVEL))
        sheet.struct_parents = self._structure.add_page(marks_of(page))

    def _set(self, texts: tuple[str, ...], style: Style) -> _Set:
        """The operators that set lines under each other, from where the pen stands."""
        known = self._paragraphs.get((texts, style))
        if known is None:
            fonts: list[str] = []
            operators = [f"{style.leading:g} TL {style.gray:g} g"]
            for text in texts:
                operators += self._line(text, style, fonts)
                operators.append("T*")
            known = _Set("\n".join(operators[:-1]), tuple(dict.fromkeys(fonts)))
            self._paragraphs[texts, style] = known
        return known

    def _line(self, text: str, style: Style, fonts: list[str]) -> list[str]:
        """One line as runs of glyphs by font; ``fonts`` are those used so far, the last one set."""
        operators: list[str] = []
        together: list[str] = []
        for run in self._typesetter.set_line(style.role, text):
            font, codes = self._encoded(style, run)
            if run.text is not None or not fonts or font != fonts[-1]:
                operators += _shown(together)
                together = []
            if not fonts or font != fonts[-1]:
                operators.append(f"/F{self._pdf.fonts[font].i} {style.size:g} Tf")
                fonts.append(font)
            if run.text is not None:
                # For search and for reading aloud: its glyphs alone do not say this.
                said = f"\ufeff{run.text}".encode("utf-16-be").hex() if run.text else ""
                operators += (f"/Span <</ActualText <{said}>>> BDC", *_shown([codes]), "EMC")
            else:
                together.append(codes)
        return operators + _shown(together)

    def _encoded(self, style: Style, run: ShapedRun) -> tuple[str, str]:
        """A run's font, and the inside of a TJ array in the codes of the document's subset of it."""
        # By its identity: the typesetter shapes each word once, and comparing glyphs is slow.
        known = self._runs.get((style.size, id(run)))
        if known is None:
            font = self._embedded(run)
            codes = "".join(self._glyph(font, glyph, style.size) for glyph in run.glyphs)
            known = font.family, codes.replace("><", ""), run
            self._runs[style.size, id(run)] = known
        return known[:2]

    def _glyph(self, font: _Embedded, glyph: Glyph, size: float) -> str:
        code, width = self._code(font, glyph)
        # Numbers in a TJ array move the pen back, in thousandths of the size.
        before, after = -glyph.x_offset, width + glyph.x_offset - glyph.advance
        text = f"{f'{before} ' if before else ''}{code}{f'{after} ' if after else ''}"
        if glyph.y_offset:
            rise = glyph.y_offset * size / 1000
            text = f"] TJ {rise:.3f} Ts [{text}] TJ 0 Ts ["
        return text

    def _code(self, font: _Embedded, glyph: Glyph) -> tuple[str, int]:
        """A glyph as a string in the document's subset, and its width in thousandths."""
        known = self._glyphs.get((font.family, glyph.id, glyph.text))
        if known is None:
            number = font.numbers[glyph.id]
            name = font.font.ttfont.getGlyphName(number)
            width = round(font.font.ttfont["hmtx"].metrics[name][0] * font.font.scale)
            picked = font.font.subset.get_glyph(
                glyph=number,
                unicode=tuple(map(ord, glyph.text or _NO_TEXT)),
                glyph_name=name,
                glyph_width=width,
            )
            known = f"<{font.font.subset.pick_glyph(picked):04X}>", width
            self._glyphs[font.family, glyph.id, glyph.text] = known
        return known

    def _embedded(self, run: ShapedRun) -> _Embedded:
        """The document's font for a run: what the typesetter used of it so far."""
        known = self._fonts.get(run.font)
        if known and all(glyph.id in known.numbers for glyph in run.glyphs):
            return known
        family = f"f{len(self._pdf.fonts)}"
        used = [g for r in self._typesetter.shaped_runs() if r.font is run.font for g in r.glyphs]
        glyphs, characters = {g.id for g in used}, {c for g in used for c in g.text}
        if isinstance(run.font, FallbackFont):
            try:
                small = reduced(run.font, glyphs, characters)
            except ValueError:
                raise _damaged(run.font) from None
        else:
            small = reduced_face(face_of(run.font), glyphs, characters)
        font = TTFFont(self._pdf, cast(Path, io.BytesIO(small.data)), family, "")
        self._pdf.fonts[family] = font
        self._fonts[run.font] = known = _Embedded(family, font, small.glyphs)
        return known


def _damaged(font: FallbackFont) -> UserError:
    return UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "The font “{font}” on this computer is damaged."),
            font=font.name,
        ),
        sentence(QT_TRANSLATE_NOOP("core", "Please remove it, or install it again.")),
    )


def _shown(run: list[str]) -> list[str]:
    return [f"[{''.join(run).replace('><', '')}] TJ"] if run else []


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
