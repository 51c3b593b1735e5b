"""Fonts in a PDF, read back by programs that know nothing of how they were put in."""

import io
import re
import subprocess
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from struct import unpack

import pikepdf
from fontTools.ttLib import TTFont

from letterdesk.core.letter import Packet
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import Font, TextRole, shaper_of
from letterdesk.output.letter_parts import FRAME
from letterdesk.output.page import Layout, Style
from letterdesk.output.pdf import render_packet, write_pdf
from letterdesk.output.typeset import Typesetter
from tests.output.paper_samples import NORMAL, PACKET

STYLE = Style(TextRole.LETTER, 11, 14)


@dataclass(frozen=True)
class Read:
    """A font as it lies in a file."""

    name: str
    file: TTFont
    widths: dict[int, float]
    """By code."""
    glyphs: tuple[int, ...]
    """Numbers of glyphs in the file, by code."""


def fonts_in(pdf: bytes) -> list[Read]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found = {str(n): f for page in document.pages for n, f in page.Resources.Font.items()}
        return [read(font) for font in found.values()]


def read(font: pikepdf.Object) -> Read:
    (inner,) = font.DescendantFonts
    listed = list(inner.W)
    table = inner.CIDToGIDMap.read_bytes()
    return Read(
        str(font.BaseFont),
        TTFont(io.BytesIO(inner.FontDescriptor.FontFile2.read_bytes())),
        {
            int(first) + place: float(width)
            for first, widths in zip(listed[::2], listed[1::2], strict=True)
            for place, width in enumerate(widths)
        },
        unpack(f">{len(table) // 2}H", table),
    )


def all_characters(font: Font) -> list[str]:
    """Letters, digits and signs of a font that are nothing but themselves, in words of twelve."""
    characters = [
        chr(code)
        for code in sorted(shaper_of(font).face.unicodes)
        if unicodedata.category(chr(code))[0] in "LNPS"
        and unicodedata.normalize("NFKC", chr(code)) == chr(code)
    ]
    return ["".join(characters[at : at + 12]) for at in range(0, len(characters), 12)]


def test_more_characters_than_a_byte_can_count_are_read_back(tmp_path: Path) -> None:
    words = all_characters(Font.SERIF)
    typesetter = Typesetter()
    flow = Flow(typesetter, FRAME)
    flow.write(" ".join(words), STYLE)
    file = tmp_path / "all.pdf"
    file.write_bytes(write_pdf([Layout(flow.pages())], typesetter, title="All"))
    check = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=True)
    assert "No syntax or stream encoding errors" in check.stdout
    command = ["pdftotext", "-raw", "-enc", "UTF-8", str(file), "-"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert len("".join(words)) > 700
    assert "".join(said.split()) == "".join(words)


def test_widths_beside_a_font_are_those_in_it() -> None:
    for font in fonts_in(render_packet(PACKET).data):
        upem, order = font.file["head"].unitsPerEm, font.file.getGlyphOrder()
        for code, width in font.widths.items():
            advance, _ = font.file["hmtx"][order[font.glyphs[code]]]
            assert abs(width - advance * 1000 / upem) <= 1


def test_a_font_holds_the_glyphs_of_its_document_and_no_others() -> None:
    """Nothing of another writer's name, nor of what was measured and not printed."""
    typesetter = Typesetter()
    flow = Flow(typesetter, FRAME)
    flow.write("Dear Senator", STYLE)
    typesetter.width(STYLE.role, STYLE.size, "Quetzal")
    (font,) = fonts_in(write_pdf([Layout(flow.pages())], typesetter, title="Letter"))
    assert set("Dear Senator") <= set(map(chr, font.file.getBestCmap()))
    assert not set("Quzl") & set(map(chr, font.file.getBestCmap()))


def test_two_parts_of_one_font_have_names_of_their_own() -> None:
    names = [
        font.name
        for letter in (NORMAL, replace(NORMAL, signature="Xóchitl Quiñones"))
        for font in fonts_in(render_packet(Packet((letter,), ())).data)
    ]
    assert len(set(names)) == len(names) == 2
    assert all(re.fullmatch(r"/[A-Z]{6}\+SourceSerifPro-Regular", name) for name in names)
