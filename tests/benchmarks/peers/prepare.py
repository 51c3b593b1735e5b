"""What the peers are given: the letters as plain values, lines already broken, a subset font."""

import json
from dataclasses import asdict, replace
from pathlib import Path

import uharfbuzz
from fontTools import subset

from letterdesk.output.fonts import Font, TextRole, font_file
from letterdesk.output.page import WIDTH
from letterdesk.output.typeset import Typesetter
from tests.benchmarks.peers.letters import (
    MARGIN,
    SIZE,
    compose_one,
    each_request,
    parts_of,
)


def prepare(folder: Path, count: int) -> dict[str, str]:
    """Write the inputs into ``folder``; give the environment in which peers find them."""
    letters = [parts_of(compose_one(request)) for request in each_request(count)]
    _dump(folder / "letters.json", [[asdict(part) for part in letter] for letter in letters])
    typesetter = Typesetter()

    def broken(text: str) -> str:
        return "\n".join(typesetter.break_lines(TextRole.LETTER, SIZE, WIDTH - 2 * MARGIN, text))

    _dump(
        folder / "lines.json",
        [[asdict(replace(part, text=broken(part.text))) for part in letter] for letter in letters],
    )
    serif = font_file(Font.SERIF)
    _subset_for_one_byte(serif, folder)
    fonts = folder / "fonts"
    fonts.mkdir()
    (fonts / serif.name).symlink_to(serif)
    config = folder / "fonts.conf"
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{fonts}</dir><cachedir>{folder / 'font-cache'}</cachedir></fontconfig>"
    )
    return {
        "SERIF": str(serif),
        "FONTS": str(fonts),
        "FONTCONFIG_FILE": str(config),
        "PREPARED": str(folder),
        "PROFILE": str(folder / "office"),
    }


def _dump(file: Path, value: object) -> None:
    file.write_text(json.dumps(value), encoding="utf-8")


def _subset_for_one_byte(font: Path, folder: Path) -> None:
    """The characters of Windows' code page 1252, and how wide each is."""
    characters = [bytes([code]).decode("cp1252", "replace") for code in range(32, 256)]
    options = subset.Options(layout_features=[], drop_tables=["GPOS", "GSUB", "GDEF"])
    loaded = subset.load_font(str(font), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(characters))
    subsetter.subset(loaded)
    loaded.save(folder / "subset.ttf")
    shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(font))))
    shaper.scale = (1000, 1000)
    widths = (shaper.get_glyph_h_advance(shaper.get_nominal_glyph(ord(c)) or 0) for c in characters)
    (folder / "widths.txt").write_text(" ".join(map(str, widths)))
