"""The fonts that go on paper: where they are, what they cover, and how words are shaped.

Fonts come as packages under the SIL Open Font License. Letters are set in Source Serif,
call cards and large print in Atkinson Hyperlegible, which lacks Vietnamese, Greek and
Cyrillic; a word it cannot write is set in Source Sans as a whole, so that no word mixes
two designs.
"""

import importlib.util
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

STAND_IN = "☐"
"""Printed where no font has a character. The writer is told of it before printing."""


class Font(StrEnum):
    """One font file. The value is its name inside a PDF."""

    SERIF = "serif"
    HYPERLEGIBLE = "hyperlegible"
    HYPERLEGIBLE_BOLD = "hyperlegible-bold"
    SANS = "sans"
    SANS_BOLD = "sans-bold"


class TextRole(StrEnum):
    """What a text is for, which decides the fonts it is set in."""

    LETTER = "letter"
    CARD = "card"
    CARD_BOLD = "card-bold"
    ADDRESS = "address"
    """On envelopes and labels, for the Postal Service's machines: plain, no slash in a zero."""


_FILES = {
    Font.SERIF: ("font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    Font.HYPERLEGIBLE: ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Regular.ttf"),
    Font.HYPERLEGIBLE_BOLD: ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Bold.ttf"),
    Font.SANS: ("font_source_sans_pro", "SourceSansPro-Regular.ttf"),
    Font.SANS_BOLD: ("font_source_sans_pro", "SourceSansPro-Bold.ttf"),
}

_CHAIN = {
    TextRole.LETTER: (Font.SERIF,),
    TextRole.CARD: (Font.HYPERLEGIBLE, Font.SANS),
    TextRole.CARD_BOLD: (Font.HYPERLEGIBLE_BOLD, Font.SANS_BOLD),
    TextRole.ADDRESS: (Font.SANS,),
}


def font_file(font: Font) -> Path:
    """Where the font's file is. Raises FileNotFoundError when its package is missing."""
    package, name = _FILES[font]
    spec = importlib.util.find_spec(package)  # finds the folder without running the package
    if spec is None or spec.origin is None:
        raise FileNotFoundError(package)
    return Path(spec.origin).parent / "files" / name


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of a shaped word. Lengths are in thousandths of the type size."""

    id: int
    text: str
    """The characters it stands for: two for a ligature, none for the rest of a cluster."""
    advance: int
    x_offset: int = 0
    y_offset: int = 0


@dataclass(frozen=True, slots=True)
class ShapedWord:
    font: Font
    glyphs: tuple[Glyph, ...]
    width: int
    """In thousandths of the type size."""


def shape_word(role: TextRole, word: str) -> ShapedWord:
    """Turn a word into kerned glyphs of the first font of ``role`` that has all of it.

    Where no font has it all, the characters nobody has become :data:`STAND_IN`.
    """
    fonts = _CHAIN[role]
    # A drawn letter beats one that HarfBuzz puts together from parts, so look for that first.
    font = next((f for f in fonts if _has_drawn(f, word)), None)
    font = font or next((f for f in fonts if not _lacking(f, word)), fonts[-1])
    missing = _lacking(font, word)
    glyphs = _glyphs(font, "".join(STAND_IN if c in missing else c for c in word))
    return ShapedWord(font, glyphs, sum(glyph.advance for glyph in glyphs))


def missing_characters(texts: Iterable[str], role: TextRole = TextRole.LETTER) -> tuple[str, ...]:
    """The characters of ``texts`` that would print as :data:`STAND_IN`, each once, in order."""
    words = dict.fromkeys(word for text in texts for word in text.split())
    missing: dict[str, None] = {}
    for word in words:
        if all(_lacking(font, word) for font in _CHAIN[role]):
            missing.update(dict.fromkeys(sorted(_lacking(_CHAIN[role][-1], word), key=word.index)))
    return tuple(missing)


def _has_drawn(font: Font, word: str) -> bool:
    return all(ord(c) in _covered(font) for c in word)


def _lacking(font: Font, word: str) -> frozenset[str]:
    """The characters of ``word`` that the font cannot print."""
    if _has_drawn(font, word):
        return frozenset()
    # HarfBuzz makes some characters from others (a no-break hyphen from a hyphen, an accented
    # letter from its parts), so ask it rather than the font's table.
    return frozenset(c for c in word if any(not glyph.id for glyph in _glyphs(font, c)))


def _glyphs(font: Font, text: str) -> tuple[Glyph, ...]:
    import uharfbuzz

    shaper = _shaper(font)
    buffer = uharfbuzz.Buffer()
    # Each character keeps a glyph of its own where it can, so that text read back from the
    # page has its accents in the right place.
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text.translate(_HYPHENS))
    buffer.guess_segment_properties()
    uharfbuzz.shape(shaper, buffer)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    glyphs = []
    for info, position in zip(infos, positions, strict=True):
        end = ends.pop(info.cluster, info.cluster)  # only a cluster's first glyph carries its text
        glyphs.append(
            Glyph(
                info.codepoint,
                text[info.cluster : end],
                position.x_advance,
                position.x_offset,
                position.y_offset,
            )
        )
    return tuple(glyphs)


@cache
def _shaper(font: Font) -> Any:
    """HarfBuzz's view of a font, scaled to thousandths of the type size."""
    import uharfbuzz

    shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(font_file(font)))))
    shaper.scale = (1000, 1000)
    return shaper


@cache
def _covered(font: Font) -> frozenset[int]:
    return frozenset(_shaper(font).face.unicodes) | _INKLESS | _HYPHENS.keys()


_HYPHENS = {0x2010: "-", 0x2011: "-"}
"""Typographic hyphens look like the keyboard's, which every font has."""

_INKLESS = frozenset((0x00AD, 0x2060, *range(0x200B, 0x2010), *range(0xFE00, 0xFE10)))
"""Soft hyphens, joiners, direction marks and variation selectors need no glyph."""
