"""Fonts in a PDF: what HarfBuzz leaves of a font file, embedded as it is.

fpdf2 would read each font with fontTools, cut it down once more and write it anew, which takes
longer than drawing a letter does, and loading fontTools longer than both. Here the file that
HarfBuzz made of the glyphs used goes in unread, and what a PDF says about it beside it.
Source: ISO 32000-1, 9.6 to 9.10; the tables: the OpenType specification.
"""

import re
from collections.abc import Callable, Sequence
from struct import pack, unpack_from
from typing import Any
from zlib import compress, crc32

from letterdesk.output.fallback_fonts import ReducedFont
from letterdesk.output.fonts import Glyph, ShapedRun
from letterdesk.output.written import Written

Add = Callable[[Written], int]
"""Puts an object into the file and gives its number."""

_POSTSCRIPT_NAME = 6  # in a font's table of names
_NO_TEXT = "\u2060"
"""What a glyph is mapped to when another one carries its text: a word joiner, without ink."""
_NEVER = frozenset(b"\n\r()\\")
"""Bytes that would need a sign before them in a PDF string: no code has one."""
_NOT_IN_NAMES = re.compile(r"[^!-~]|[#%()/<>\[\]{}]")
_AT_ONCE = 100
"""The most lines of a block in a map (Adobe Technical Note 5014)."""


class EmbeddedFont:
    """One font of a document, which gives each glyph a code the first time it is drawn.

    ``number`` is what pages call it: 1 for ``/F1``. ``shaper`` is HarfBuzz's view of the whole
    font, in thousandths of the type size.
    """

    def __init__(self, number: int, small: ReducedFont, shaper: Any) -> None:
        self.number = number
        self._small, self._shaper = small, shaper
        self._codes: dict[tuple[int, str], tuple[str, int]] = {}
        self._shown: dict[Glyph, str] = {}
        self._drawn: list[tuple[int, int, str, int]] = [(0, 0, "", shaper.get_glyph_h_advance(0))]
        """Code, glyph in the small font, text and width of each."""

    def has(self, run: ShapedRun) -> bool:
        """Whether it was made with all the run's glyphs."""
        return self._small.glyphs.keys() >= {glyph.id for glyph in run.glyphs}

    def shown(self, glyph: Glyph) -> str:
        """A glyph inside a TJ array, in which numbers move the pen back, in thousandths of the
        type size."""
        known = self._shown.get(glyph)
        if known is None:
            code, width = self._code(glyph)
            before, after = -glyph.x_offset, width + glyph.x_offset - glyph.advance
            known = f"{f'{before} ' if before else ''}({code}){f'{after} ' if after else ''}"
            self._shown[glyph] = known
        return known

    def _code(self, glyph: Glyph) -> tuple[str, int]:
        """A glyph's code, as two characters of a PDF string, and its width in thousandths.

        A glyph that stands for several texts has a code for each, so that all can be read back.
        """
        known = self._codes.get((glyph.id, glyph.text))
        if known is None:
            code = self._drawn[-1][0] + 1
            while not _NEVER.isdisjoint(code.to_bytes(2)):
                code += 1
            width = self._shaper.get_glyph_h_advance(glyph.id)
            number = self._small.glyphs[glyph.id]
            self._drawn.append((code, number, glyph.text or _NO_TEXT, width))
            known = self._codes[glyph.id, glyph.text] = code.to_bytes(2).decode("latin-1"), width
        return known

    def embed(self, add: Add) -> int:
        """Write the font and what a PDF says about it; the number of the object pages refer to."""
        face = self._face()
        name = _name(face, self._small.data)
        by_cid = self._small.cids
        descriptor = add(Written(f"{_described(face, name)} {self._file(face, add)}"))
        if by_cid:
            cids = {code: by_cid[number] for code, number, _, _ in self._drawn}
            kind, glyphs = "CIDFontType0", ""
            encoding = f"{add(_encoding(cids))} 0 R"
        else:
            cids = {code: code for code, _, _, _ in self._drawn}
            kind, encoding = "CIDFontType2", "/Identity-H"
            glyphs = f" /CIDToGIDMap {add(self._glyph_numbers())} 0 R"
        widths = dict(sorted((cids[code], width) for code, _, _, width in self._drawn))
        written = " ".join(f"{cid} [{width}]" for cid, width in widths.items())
        cid_font = add(
            Written(
                f"/Type /Font /Subtype /{kind} /BaseFont {name} /CIDSystemInfo {_SYSTEM}"
                f" /FontDescriptor {descriptor} 0 R /DW {self._drawn[0][3]} /W [{written}]{glyphs}"
            )
        )
        return add(
            Written(
                f"/Type /Font /Subtype /Type0 /BaseFont {name} /Encoding {encoding}"
                f" /DescendantFonts [{cid_font} 0 R] /ToUnicode {add(self._texts())} 0 R"
            )
        )

    def _face(self) -> Any:
        import uharfbuzz

        return uharfbuzz.Face(uharfbuzz.Blob(self._small.data))

    def _file(self, face: Any, add: Add) -> str:
        """The font file, and the entry that leads to it."""
        if self._small.cids:
            outlines = face.reference_table("CFF ").data
            return f"/FontFile3 {add(_stream('/Subtype /CIDFontType0C', outlines))} 0 R"
        data = self._small.data
        return f"/FontFile2 {add(_stream(f'/Length1 {len(data)}', data))} 0 R"

    def _glyph_numbers(self) -> Written:
        numbers = [0] * (self._drawn[-1][0] + 1)
        for code, number, _, _ in self._drawn:
            numbers[code] = number
        return _stream("", pack(f">{len(numbers)}H", *numbers))

    def _texts(self) -> Written:
        """What each code says, for search, for copying and for reading aloud."""
        lines = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for code, _, text, _ in self._drawn
            if text
        ]
        return _map("Adobe-Identity-UCS", 2, "bfchar", lines)


_SYSTEM = "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"


def _encoding(cids: dict[int, int]) -> Written:
    """For outlines that are called by numbers of their own: which one each code means."""
    return _map("Letterdesk", 1, "cidchar", [f"<{code:04X}> {cid}" for code, cid in cids.items()])


def _map(name: str, kind: int, entry: str, lines: Sequence[str]) -> Written:
    blocks = [lines[first : first + _AT_ONCE] for first in range(0, len(lines), _AT_ONCE)]
    body = "\n".join(
        line for block in blocks for line in (f"{len(block)} begin{entry}", *block, f"end{entry}")
    )
    written = f"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo {_SYSTEM} def
/CMapName /{name} def
/CMapType {kind} def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{body}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
    about = f"/Type /CMap /CMapName /{name} /CIDSystemInfo {_SYSTEM}"
    return _stream(about, written.encode("ascii"))


def _stream(about: str, data: bytes) -> Written:
    packed = compress(data)
    return Written(f"{about} /Filter /FlateDecode /Length {len(packed)}".lstrip(), packed)


def _name(face: Any, data: bytes) -> str:
    """The font's name for a PDF, after six letters that no other subset of it has."""
    number, letters = crc32(data), ""
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters += chr(ord("A") + letter)
    own = _NOT_IN_NAMES.sub("", face.get_name(_POSTSCRIPT_NAME) or "")
    return f"/{letters}+{own or 'Font'}"


def _described(face: Any, name: str) -> str:
    """A font descriptor, in thousandths of the type size; the file is still to be named."""

    upem: int = face.upem

    def read(table: str, form: str, at: int) -> tuple[int, ...]:
        return unpack_from(form, face.reference_table(table).data, at)

    def scaled(value: int) -> int:
        return round(value * 1000 / upem)

    box = " ".join(str(scaled(edge)) for edge in read("head", ">4h", 36))
    ascent, descent = map(scaled, read("hhea", ">2h", 4))
    version, _, weight = read("OS/2", ">HhH", 0)
    capitals = scaled(read("OS/2", ">h", 88)[0]) if version >= 2 else ascent
    stem = 50 + int((weight / 65) ** 2)  # a guess from the weight, as fonts do not say it
    return (
        f"/Type /FontDescriptor /FontName {name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0"
        f" /Ascent {ascent} /Descent {descent} /CapHeight {capitals} /StemV {stem}"
    )
