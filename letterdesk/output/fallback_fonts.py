"""Fonts for what ours do not have: those of optional packages, and those of the system.

They are looked for when a word first needs one, and never before. A font file from outside
may be damaged or made to do harm: files are counted and measured before they are opened,
HarfBuzz, which is made for strangers' fonts, is what reads them, and what goes into a PDF is
a small font that HarfBuzz writes, of the glyphs used.
"""

import importlib.util
import io
import os
import stat
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, islice
from pathlib import Path
from typing import Any

from letterdesk.output.scripts import NEEDS_SHAPING, opentype_tags, script_of

PACKAGES = ("manimgx_fonts", "noto_cjk_sans_otc")
"""The optional packages (`letterdesk[scripts]`), with Noto Sans for the scripts of the world."""

_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
_MOST_FILES = 5_000
_LARGEST = 64 * 2**20  # bytes; Noto's Chinese, Japanese and Korean together are 20 million
_MOST_FACES = 32  # in one collection
_DEEPEST = 8  # folders inside folders

_NEEDED = {"OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post"}
_OUTLINES = {"CFF ", "cvt ", "fpgm", "glyf", "loca", "prep"}
_COLOURED = {"CBDT", "COLR", "SVG ", "sbix"}
_LAST = ("Condensed", "Emoji", "Mono", "Symbol")
"""For text only where no other has it."""

_FULL_NAME = 4  # in a font's table of names
_RESTRICTED, _NOT_IN_PART, _ITALIC = 0x0002, 0x0300, 0x0001
_NOT_FOR_READING = ("LastResort", "Last Resort", "Blank", "Unifont")

_REGIONS = {
    "Hira": (" JP", "Yu Gothic", "Hiragino"),
    "Kana": (" JP", "Yu Gothic", "Hiragino"),
    "Hang": (" KR", "Malgun", "Apple SD Gothic"),
    "Hani": (" SC", "YaHei", "PingFang", "Songti"),
}
"""Chinese, Japanese and Korean draw the same character differently, and nothing in a name of
ideographs alone says which is meant: most who write such names in the US write Chinese."""


@dataclass(frozen=True, eq=False)
class FallbackFont:
    """One face of a font file that is not ours, read by HarfBuzz."""

    name: str
    """Its full name, such as 'Noto Sans Hebrew Regular'."""
    shaper: Any
    """HarfBuzz's view of it, scaled to thousandths of the type size."""
    weights: tuple[float, float] | None
    """How light and how bold it can be, where one file is many weights."""

    def has(self, text: str) -> bool:
        """Whether every character has a glyph drawn for it."""
        return all(self.shaper.get_nominal_glyph(ord(c)) for c in text if ord(c) not in INKLESS)

    def reads(self, script: str) -> bool:
        """Whether it knows how letters of the script join, where they do."""
        if script not in NEEDS_SHAPING:
            return True
        face = self.shaper.face
        if "morx" in face.table_tags:
            return True
        try:
            known = face.get_table_script_tags("GSUB") if "GSUB" in face.table_tags else ()
        except ValueError:  # names that are no text, in a damaged font
            return False
        return any(tag in known for tag in opentype_tags(script))


@dataclass(frozen=True)
class ReducedFont:
    """A font file of some glyphs only."""

    data: bytes
    glyphs: dict[int, int]
    """Each glyph's number in the whole font, and its number here."""
    cids: Sequence[int] = ()
    """For outlines that a PDF calls by numbers of their own (CID-keyed CFF): those, by the
    glyph's number here."""


INKLESS = frozenset(
    (0x00AD, 0x061C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A),
     *range(0xFE00, 0xFE10))
)  # fmt: skip
"""Soft hyphens, joiners, direction marks and variation selectors need no glyph."""


def font_for(text: str) -> FallbackFont | None:
    """The first font that has all of ``text`` and can be printed with; None when there is none.

    Characters for private use are nobody's: each font means something else by them.
    """
    if any(unicodedata.category(character) == "Co" for character in text):
        return None
    scripts = {script_of(character) for character in text}
    region = next((names for script, names in _REGIONS.items() if script in scripts), ())
    fonts = fallback_fonts()
    regional = (font for font in fonts if any(name in font.name for name in region))
    for font in chain(regional, fonts):
        if font.has(text) and all(map(font.reads, scripts)) and _can_be_printed(font):
            return font
    return None


def font_folders() -> tuple[Path, ...]:
    """Where fonts are looked for, the best first: our optional packages, then the system's."""
    home = Path.home()
    if sys.platform == "win32":
        system = [
            Path(os.environ.get("WINDIR", r"C:\Windows"), "Fonts"),
            Path(os.environ.get("LOCALAPPDATA", home), "Microsoft", "Windows", "Fonts"),
        ]
    elif sys.platform == "darwin":
        system = [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    else:
        shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        own = os.environ.get("XDG_DATA_HOME") or home / ".local/share"
        system = [Path(folder, "fonts") for folder in (*shared.split(":"), own)]
        system.append(home / ".fonts")
    return (*package_folders(), *(folder for folder in system if folder.is_absolute()))


def package_folders() -> list[Path]:
    """The folders of those optional packages that are installed."""
    specs = map(importlib.util.find_spec, PACKAGES)  # finds them without running them
    return [Path(spec.origin).parent for spec in specs if spec and spec.origin]


def has_all_packages() -> bool:
    """Whether the optional fonts for the scripts of the world are installed."""
    return len(package_folders()) == len(PACKAGES)


def reduced(font: FallbackFont, glyphs: Iterable[int], characters: Iterable[str]) -> ReducedFont:
    """The font with those glyphs only, which stand for those characters.

    Raises ValueError for a damaged font and for one whose outlines a PDF cannot carry.
    """
    try:
        small = reduced_face(font.shaper.face, glyphs, characters, font.weights)
        return replace(small, cids=_read_whole(small.data))
    except Exception as error:
        raise ValueError(font.name) from error


def reduced_face(
    face: Any,
    glyphs: Iterable[int],
    characters: Iterable[str],
    weights: tuple[float, float] | None = None,
) -> ReducedFont:
    """HarfBuzz's ``face`` as a font file with those glyphs only."""
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.sets(uharfbuzz.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    wanted.unicode_set.update(map(ord, (" ", *characters)))
    dropped = set(face.table_tags) - _NEEDED - _OUTLINES
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("latin-1")) for tag in dropped)
    flags = uharfbuzz.SubsetFlags
    wanted.flags = flags.NOTDEF_OUTLINE | flags.NO_LAYOUT_CLOSURE | flags.DESUBROUTINIZE
    if weights:
        wanted.pin_all_axes_to_default(face)
        wanted.pin_axis_location(face, "wght", _regular(weights))
    plan = uharfbuzz.SubsetPlan(face, wanted)
    return ReducedFont(plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping))


def _read_whole(data: bytes) -> Sequence[int]:
    """Read and write all of a font, as who prints it will, and give what its outlines are called.

    Raises anything for one that cannot be embedded.
    """
    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO(data), lazy=False)
    font.ensureDecompiled(recurse=True)
    if "CFF " in font:
        outlines = font["CFF "].cff.topDictIndex[0]
        for outline in outlines.CharStrings.values():
            outline.decompile()
        if not hasattr(outlines, "ROS"):
            raise ValueError  # a PDF carries those whose glyphs have numbers, not names
    if _NEEDED - set(font.keys()) or not font.getBestCmap() or not font["name"].getBestFullName():
        raise ValueError
    font.save(io.BytesIO())
    return [_cid(name) for name in font.getGlyphOrder()] if "CFF " in font else ()


def _cid(name: str) -> int:
    """The number of an outline from what fontTools calls it: 'cid00034', '.notdef'."""
    return int(name.removeprefix("cid")) if name.startswith("cid") else 0


@cache
def fallback_fonts() -> tuple[FallbackFont, ...]:
    """All that may be printed with, the best first and always in the same order."""
    fonts: list[tuple[tuple[int, bool, bool, int], FallbackFont]] = []
    files = (
        (rank, file) for rank, folder in enumerate(font_folders()) for file in _font_files(folder)
    )
    for rank, file in islice(files, _MOST_FILES):
        fonts += (((rank, *order), font) for order, font in _faces(file))
    fonts.sort(key=lambda ranked: ranked[0])  # equal ones stay in the order of their files
    return tuple(font for _, font in fonts)


def _font_files(folder: Path) -> Iterator[Path]:
    """Files of a sensible size that are named as fonts, in the order of their names."""
    for place, inside, names in os.walk(folder):
        inside.sort()
        if len(Path(place).relative_to(folder).parts) >= _DEEPEST:
            inside.clear()
        for name in sorted(names):
            if name.lower().endswith(_SUFFIXES):
                file = Path(place, name)
                try:
                    status = file.stat()
                except OSError:
                    continue
                if stat.S_ISREG(status.st_mode) and 0 < status.st_size <= _LARGEST:
                    yield file


def _faces(file: Path) -> Iterator[tuple[tuple[bool, bool, int], FallbackFont]]:
    """The upright faces of a file that may be embedded, each after its rank within the folder."""
    import uharfbuzz

    try:
        blob = uharfbuzz.Blob.from_file_path(str(file))
    except (uharfbuzz.HarfBuzzError, OSError):
        return
    for index in range(min(uharfbuzz.Face(blob).count, _MOST_FACES)):
        try:
            font = _font(uharfbuzz.Face(blob, index))
        except (uharfbuzz.HarfBuzzError, ValueError):  # names that are no text, in a damaged font
            continue
        if font:
            special = any(word in font.name for word in _LAST)
            yield (special, not font.name.startswith("Noto"), index), font


def _font(face: Any) -> FallbackFont | None:
    import uharfbuzz

    name = face.get_name(_FULL_NAME)
    if not name or not face.glyph_count or not _may_be_used(face, name):
        return None
    shaper = uharfbuzz.Font(face)
    shaper.scale = (1000, 1000)
    weights = _weights(face)
    if weights:
        shaper.set_variations({"wght": _regular(weights)})
    return FallbackFont(name, shaper, weights)


def _may_be_used(face: Any, name: str) -> bool:
    """Whether it is an upright text font whose maker lets it be embedded in part.

    Source of the bits: the OpenType specification, 'OS/2', fsType and fsSelection.
    """
    tables = set(face.table_tags)
    if _NEEDED - tables or _COLOURED & tables or not {"glyf", "CFF "} & tables:
        return False
    if any(word in name for word in _NOT_FOR_READING):
        return False
    os2 = face.reference_table("OS/2").data
    if len(os2) < 64:
        return False
    weight, permission, selection = (int.from_bytes(os2[at : at + 2]) for at in (4, 8, 62))
    if permission & 0xF == _RESTRICTED or permission & _NOT_IN_PART or selection & _ITALIC:
        return False
    return bool(_weights(face)) or 300 <= weight <= 500


def _weights(face: Any) -> tuple[float, float] | None:
    axes = (axis for axis in face.axis_infos if axis.tag == "wght")
    return next(((axis.min_value, axis.max_value) for axis in axes), None)


def _regular(weights: tuple[float, float]) -> float:
    return min(max(400.0, weights[0]), weights[1])


@cache
def _can_be_printed(font: FallbackFont) -> bool:
    """Whether a PDF can carry it, tried once on some of its characters."""
    some = sorted(font.shaper.face.unicodes)[:100]
    glyphs = (font.shaper.get_nominal_glyph(character) for character in some)
    try:
        reduced(font, filter(None, glyphs), map(chr, some))
    except ValueError:
        return False
    return True
