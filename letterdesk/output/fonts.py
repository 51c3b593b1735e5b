"""The fonts that go on paper: where they are, what they cover, and how words are shaped.

Fonts come as packages under the SIL Open Font License. Letters are set in Source Serif,
call cards and large print in Atkinson Hyperlegible, which lacks Vietnamese, Greek and
Cyrillic; a word it cannot write is set in Source Sans as a whole, so that no word mixes
two designs. What none of them has is set in an optional font or one of the system's.
"""

import importlib.util
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from letterdesk.output.fallback_fonts import INKLESS, FallbackFont, font_for
from letterdesk.output.scripts import by_script, clusters, has_letters, letters_of

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


class Glyph(NamedTuple):
    """One glyph of a shaped word. Lengths are in thousandths of the type size."""

    id: int
    text: str
    """The characters it stands for: two for a ligature, none for the rest of a cluster."""
    advance: int
    x_offset: int = 0
    y_offset: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class ShapedRun:
    """Glyphs of one font, as they stand from left to right."""

    font: Font | FallbackFont
    glyphs: tuple[Glyph, ...]
    width: int
    """In thousandths of the type size."""
    text: str | None = None
    """What it says, where its glyphs do not say that one after the other: '' for a dot or an
    accent whose letter says it all."""


@dataclass(frozen=True, slots=True, eq=False)
class ShapedWord:
    """A word as it stands from left to right."""

    runs: tuple[ShapedRun, ...]
    width: int
    """In thousandths of the type size."""


class _Part(NamedTuple):
    """A stretch of a word that one font can set."""

    text: str
    font: Font | FallbackFont
    script: str = ""
    """Its four letters; '' lets HarfBuzz look, which is right for the scripts of our own fonts."""


def shape_word(role: TextRole, word: str, *, right_to_left: bool = False) -> ShapedWord:
    """Turn a word into kerned glyphs of the first font of ``role`` that has all of it.

    What ours do not have is set in a fallback font, each script of the word in one that has
    all of it. The characters nobody has become :data:`STAND_IN`.
    """
    runs: list[ShapedRun] = []
    for part in _parts(role, word):
        text, missing = part.text, _lacking(part.font, part.text)
        if missing:
            text = "".join(STAND_IN if c in missing else c for c in text)
        glyphs = _glyphs(part, text, right_to_left)
        shaped = _right_to_left(part.font, glyphs) if right_to_left else _run(part.font, glyphs)
        runs = [*shaped, *runs] if right_to_left else [*runs, *shaped]
    return ShapedWord(tuple(runs), sum([run.width for run in runs]))


def _run(font: Font | FallbackFont, glyphs: tuple[Glyph, ...]) -> list[ShapedRun]:
    """One run, which says by itself what several of its glyphs only say together."""
    strange = any(not glyph.text or glyph.x_offset for glyph in glyphs)
    together = strange and any(
        len(letter) > 1 and not all(glyph.text and not glyph.x_offset for glyph in letter)
        for letter in _letters(glyphs)
    )
    text = "".join(glyph.text for glyph in glyphs) if together else None
    return [ShapedRun(font, glyphs, sum([glyph.advance for glyph in glyphs]), text)]


def _right_to_left(font: Font | FallbackFont, glyphs: tuple[Glyph, ...]) -> list[ShapedRun]:
    """Runs as they stand from left to right, of glyphs in the order in which they are read.

    Programs that read such words from a page turn round what stands there glyph by glyph, and
    text given for a whole word as well. So each letter says what it is, in the place where it
    is, and its dots and accents, drawn after it, say nothing.
    """
    runs: list[ShapedRun] = []
    plain: list[Glyph] = []

    def end_plain() -> None:
        if plain:
            runs.append(ShapedRun(font, tuple(plain), sum(glyph.advance for glyph in plain)))
            plain.clear()

    for letter in reversed(_letters(glyphs)):
        body = max(range(len(letter)), key=lambda number: letter[number].advance)
        width = sum(glyph.advance for glyph in letter)
        text = "".join(glyph.text for glyph in letter)
        place, marks = 0, []
        for number, glyph in reversed(list(enumerate(letter))):
            if number == body:
                offset = place + glyph.x_offset
                plain.append(glyph._replace(text=text, advance=width, x_offset=offset))
            else:  # drawn when the pen is behind the letter
                offset = place + glyph.x_offset - width
                marks.append(glyph._replace(text="", advance=0, x_offset=offset))
            place += glyph.advance
        if marks:
            end_plain()
            runs.append(ShapedRun(font, tuple(marks), 0, ""))
    end_plain()
    return runs


def _letters(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """Each letter's glyphs with those of its marks, in the order in which they are read."""
    letters: list[list[Glyph]] = []
    for glyph in glyphs:
        if letters and (not glyph.text or unicodedata.category(glyph.text[0])[0] == "M"):
            letters[-1].append(glyph)
        else:
            letters.append([glyph])
    return letters


def missing_characters(texts: Iterable[str], role: TextRole = TextRole.LETTER) -> tuple[str, ...]:
    """The characters of ``texts`` that would print as :data:`STAND_IN`, each once, in order."""
    words = dict.fromkeys(word for text in texts for word in text.split())
    missing: dict[str, None] = {}
    for word in words:
        for part in _parts(role, word):
            lacking = _lacking(part.font, part.text)
            missing.update(dict.fromkeys(c for c in part.text if c in lacking))
    return tuple(missing)


def _parts(role: TextRole, word: str) -> list[_Part]:
    """What of a word is set in which font: all in one of ours, else each script in its own."""
    own = _own_font(role, word)
    if own:
        return [_Part(word, own)]
    parts: list[_Part] = []
    for script, text in by_script(word):
        letters = letters_of(text)
        preferred = _own_font(role, letters) or font_for(letters)
        new_stretch = True
        for cluster in clusters(text):
            font = _font_of(role, cluster, preferred)
            if not new_stretch and parts[-1].font is font:
                parts[-1] = _Part(parts[-1].text + cluster, font, script)
            else:
                parts.append(_Part(cluster, font, script))
            new_stretch = False
    return parts


def _font_of(
    role: TextRole, cluster: str, preferred: Font | FallbackFont | None
) -> Font | FallbackFont:
    """The font of a letter in a stretch of one script, whose letters prefer a font.

    Punctuation and digits are ours wherever we have them: a name looks the same with a comma
    behind it, and a number is as wide on any line.
    """
    own = _own_font(role, cluster)
    if own and not has_letters(cluster):
        return own
    if preferred and _has(preferred, cluster):
        return preferred
    return own or font_for(cluster) or _CHAIN[role][-1]


def _has(font: Font | FallbackFont, text: str) -> bool:
    return font.has(text) if isinstance(font, FallbackFont) else not _lacking(font, text)


def _own_font(role: TextRole, word: str) -> Font | None:
    """The first of the role's own fonts that has all of the word."""
    fonts = _CHAIN[role]
    # A drawn letter beats one that HarfBuzz puts together from parts, so look for that first.
    for font in fonts:
        if _has_drawn(font, word):
            return font
    return next((font for font in fonts if not _lacking(font, word)), None)


def _has_drawn(font: Font, word: str) -> bool:
    return _covered(font).issuperset(word)


def _lacking(font: Font | FallbackFont, word: str) -> frozenset[str]:
    """The characters of ``word`` that the font cannot print."""
    if isinstance(font, FallbackFont) or _has_drawn(font, word):
        return frozenset()  # a fallback font is taken for what it has
    # HarfBuzz makes some characters from others (a no-break hyphen from a hyphen, an accented
    # letter from its parts), so ask it rather than the font's table.
    return frozenset(c for c in word if any(not g.id for g in _glyphs(_Part(c, font), c, False)))


def _glyphs(part: _Part, text: str, right_to_left: bool) -> tuple[Glyph, ...]:
    """The glyphs of ``text`` in the order in which it is read."""
    import uharfbuzz

    font = part.font
    buffer = uharfbuzz.Buffer()
    # Each character keeps a glyph of its own where it can, so that text read back from the
    # page has its accents in the right place.
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text if text.isascii() else text.translate(_HYPHENS))
    if part.script or right_to_left:
        buffer.direction = "rtl" if right_to_left else "ltr"
        buffer.flags = uharfbuzz.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE  # only what was typed
    if part.script:
        buffer.script = part.script
    buffer.guess_segment_properties()
    strange = isinstance(font, FallbackFont)
    shaper = font.shaper if isinstance(font, FallbackFont) else shaper_of(font)
    uharfbuzz.shape(shaper, buffer)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    if right_to_left:
        infos, positions = infos[::-1], positions[::-1]
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    glyphs = []
    for info, position in zip(infos, positions, strict=True):
        number, start = info.codepoint, info.cluster
        if strange and not 0 < number < shaper.face.glyph_count:
            continue  # a strange font's rule led nowhere
        end = ends.pop(start, start)  # only a cluster's first glyph carries its text
        x_offset, y_offset, advance, _ = position.position
        glyphs.append(_glyph(number, text[start:end], advance, x_offset, y_offset))
    return tuple(glyphs)


_glyph = lru_cache(maxsize=4096)(Glyph)
"""A few hundred glyphs come again in every letter: it is quicker to remember than to make one."""


@cache
def shaper_of(font: Font) -> Any:
    """HarfBuzz's view of a font, scaled to thousandths of the type size."""
    import uharfbuzz

    shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(font_file(font)))))
    shaper.scale = (1000, 1000)
    return shaper


@cache
def _covered(font: Font) -> frozenset[str]:
    return frozenset(map(chr, (*shaper_of(font).face.unicodes, *INKLESS, *_HYPHENS)))


_HYPHENS = {0x2010: "-", 0x2011: "-"}
"""Typographic hyphens look like the keyboard's, which every font has."""
