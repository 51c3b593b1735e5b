"""Fonts in a PDF: what HarfBuzz leaves of a font file, embedded as it is.

fpdf2 would read each font with fontTools, cut it down once more and write it anew, which takes
longer than drawing a letter does, and loading fontTools longer than both. Here the file that
HarfBuzz made of the glyphs used goes in unread, and what a PDF says about it beside it.
Source: ISO 32000-1, 9.6 to 9.10; the tables: the OpenType specification.
"""

import re
from collections.abc import Callable, Sequence
from struct import pack, unpack_from
from typing import Any, NamedTuple
from zlib import compress, crc32

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.fallback_fonts import FallbackFont, ReducedFont, reduced, reduced_face
from letterdesk.output.fonts import Font, Glyph, shaper_of
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


class _Drawn(NamedTuple):
    """A glyph of the whole font as it is drawn here."""

    code: int
    glyph: int
    text: str
    width: int
    """In thousandths of the type size."""


class EmbeddedFont:
    """One font of a document, which gives each glyph a code the first time it is drawn.

    ``number`` is what pages call it: 1 for ``/F1``.
    """

    def __init__(self, number: int, font: Font | FallbackFont) -> None:
        self.number = number
        self._font = font
        self._shaper = font.shaper if isinstance(font, FallbackFont) else shaper_of(font)
        self._codes: dict[tuple[int, str], tuple[str, int]] = {}
        self._shown: dict[Glyph, str] = {}
        self._drawn = [_Drawn(0, 0, "", self._shaper.get_glyph_h_advance(0))]

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
            code = self._drawn[-1].code + 1
            while not _NEVER.isdisjoint(code.to_bytes(2)):
                code += 1
            width = self._shaper.get_glyph_h_advance(glyph.id)
            self._drawn.append(_Drawn(code, glyph.id, glyph.text or _NO_TEXT, width))
            known = self._codes[glyph.id, glyph.text] = code.to_bytes(2).decode("latin-1"), width
        return known

    def embed(self, add: Add) -> int:
        """Write the font and what a PDF says about it; the number of the object pages refer to.

        Nothing can be drawn in it after that. Raises UserError for a font that is damaged.
        """
        import uharfbuzz

        small = self._reduced()
        face = uharfbuzz.Face(uharfbuzz.Blob(small.data))
        name = _name(face, crc32(repr(self._drawn).encode(), crc32(small.data)))
        descriptor = add(Written(f"{_described(face, name)} {_file(small, face, add)}"))
        if small.cids:
            kind, glyphs = "CIDFontType0", ""
            cids = {drawn.code: small.cids[small.glyphs[drawn.glyph]] for drawn in self._drawn}
            encoding = f"{add(_encoding(cids))} 0 R"
        else:
            kind, encoding = "CIDFontType2", "/Identity-H"
            cids = {drawn.code: drawn.code for drawn in self._drawn}
            glyphs = f" /CIDToGIDMap {add(self._glyph_numbers(small))} 0 R"
        widths = _widths({cids[drawn.code]: drawn.width for drawn in self._drawn})
        cid_font = add(
            Written(
                f"/Type /Font /Subtype /{kind} /BaseFont {name} /CIDSystemInfo {_SYSTEM}"
                f" /FontDescriptor {descriptor} 0 R /DW {self._drawn[0].width} /W [{widths}]{glyphs}"
            )
        )
        return add(
            Written(
                f"/Type /Font /Subtype /Type0 /BaseFont {name} /Encoding {encoding}"
                f" /DescendantFonts [{cid_font} 0 R] /ToUnicode {add(self._texts())} 0 R"
            )
        )

    def _reduced(self) -> ReducedFont:
        """The font with the glyphs that were drawn."""
        glyphs = [drawn.glyph for drawn in self._drawn]
        characters = {character for drawn in self._drawn for character in drawn.text}
        if not isinstance(self._font, FallbackFont):
            return reduced_face(self._shaper.face, glyphs, characters)
        try:
            return reduced(self._font, glyphs, characters)
        except ValueError:
            raise _damaged(self._font) from None

    def _glyph_numbers(self, small: ReducedFont) -> Written:
        numbers = [0] * (self._drawn[-1].code + 1)
        for drawn in self._drawn:
            numbers[drawn.code] = small.glyphs[drawn.glyph]
        return _stream("", pack(f">{len(numbers)}H", *numbers))

    def _texts(self) -> Written:
        """What each code says, for search, for copying and for reading aloud."""
        lines = [
            f"<{drawn.code:04X}> <{drawn.text.encode('utf-16-be').hex().upper()}>"
            for drawn in self._drawn
            if drawn.text
        ]
        return _map("Adobe-Identity-UCS", 2, "bfchar", lines)


def _file(small: ReducedFont, face: Any, add: Add) -> str:
    """The font file, and the entry of a font's description that leads to it."""
    if small.cids:
        outlines = face.reference_table("CFF ").data
        return f"/FontFile3 {add(_stream('/Subtype /CIDFontType0C', outlines))} 0 R"
    return f"/FontFile2 {add(_stream(f'/Length1 {len(small.data)}', small.data))} 0 R"


def _widths(by_cid: dict[int, int]) -> str:
    """Widths of numbers that follow each other stand together after the first."""
    together: list[tuple[int, list[str]]] = []
    for cid, width in sorted(by_cid.items()):
        if not together or cid != together[-1][0] + len(together[-1][1]):
            together.append((cid, []))
        together[-1][1].append(str(width))
    return " ".join(f"{first} [{' '.join(widths)}]" for first, widths in together)


def _damaged(font: FallbackFont) -> UserError:
    return UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "The font “{font}” on this computer is damaged."),
            font=font.name,
        ),
        sentence(QT_TRANSLATE_NOOP("core", "Please remove it, or install it again.")),
    )


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


def _name(face: Any, number: int) -> str:
    """The font's name for a PDF, after six letters made from a ``number`` that stands for what
    is in it: another part of it, or one with other codes, has another name."""
    letters = ""
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
    (weight,) = read("OS/2", ">H", 4)
    has_capitals = len(face.reference_table("OS/2").data) >= 90  # from its second version on
    capitals = scaled(read("OS/2", ">h", 88)[0]) if has_capitals else ascent
    stem = 50 + int((weight / 65) ** 2)  # a guess from the weight, as fonts do not say it
    return (
        f"/Type /FontDescriptor /FontName {name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0"
        f" /Ascent {ascent} /Descent {descent} /CapHeight {capitals} /StemV {stem}"
    )
