import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from letterdesk.core.letter import Packet
from letterdesk.output import fallback_fonts
from letterdesk.output.fallback_fonts import (
    FallbackFont,
    font_folders,
    font_for,
    has_all_packages,
    package_folders,
    reduced,
)
from letterdesk.output.fonts import TextRole, missing_characters, shape_word
from letterdesk.output.pdf import render_packet
from tests.output.paper_samples import NORMAL

HEBREW = "שרה"
NOTO = package_folders()[0]
HEBREW_FONT = NOTO / "NotoSansHebrew[wght].ttf"

Look = Callable[..., None]


def changed(file: Path, table: str, **values: Any) -> None:
    """Change fields of one of a font file's tables."""
    with TTFont(file) as font:
        for name, value in values.items():
            setattr(font[table], name, value)
        font.save(file)


@pytest.fixture
def folder(tmp_path: Path, fonts_in: Look) -> Path:
    """A computer whose only other font is a Hebrew one, without optional packages."""
    place = tmp_path / "fonts" / "hebrew"
    place.mkdir(parents=True)
    shutil.copy(HEBREW_FONT, place / "hebrew.ttf")
    fonts_in(tmp_path / "fonts")
    return place


def test_fonts_are_not_looked_for_until_a_character_needs_one(monkeypatch: Any) -> None:
    def unexpected() -> tuple[Path, ...]:
        raise AssertionError

    monkeypatch.setattr(fallback_fonts, "font_folders", unexpected)
    fallback_fonts.fallback_fonts.cache_clear()
    render_packet(Packet((replace(NORMAL, signature="Nguyễn Ελένη Жанна O’Brien"),), ()))


def test_a_font_of_the_system_is_found_in_folders_inside_its_folder(folder: Path) -> None:
    font = font_for(HEBREW)
    assert font is not None
    assert font.name.startswith("Noto Sans Hebrew")
    assert missing_characters([f"{HEBREW} 山"]) == ("山",)


def test_the_optional_packages_come_before_the_system() -> None:
    assert has_all_packages()
    assert font_folders()[: len(package_folders())] == tuple(package_folders())
    font = font_for(HEBREW)
    assert font is not None
    assert font.name.startswith("Noto Sans Hebrew")


def test_ideographs_follow_the_letters_they_stand_among() -> None:
    assert [font.name for font in map(font_for, ("田", "さくら田", "김田")) if font] == [
        "Noto Sans CJK SC",
        "Noto Sans CJK JP",
        "Noto Sans CJK KR",
    ]


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("OS/2", {"fsType": 0x0002}),  # may not be embedded
        ("OS/2", {"fsType": 0x0100}),  # may not be embedded in part
        ("OS/2", {"fsSelection": 0x0001}),  # slanted
    ],
)
def test_a_font_whose_maker_forbids_it_or_that_slants_is_left_alone(
    table: str, values: dict[str, int], folder: Path
) -> None:
    changed(folder / "hebrew.ttf", table, **values)
    assert font_for(HEBREW) is None


def test_a_font_that_may_be_embedded_for_viewing_is_used(folder: Path) -> None:
    changed(folder / "hebrew.ttf", "OS/2", fsType=0x0004)
    assert font_for(HEBREW) is not None


def test_a_font_without_rules_for_an_indic_script_is_not_used_for_it(
    tmp_path: Path, fonts_in: Look
) -> None:
    file = tmp_path / "plain.ttf"
    with TTFont(NOTO / "NotoSansDevanagari[wght].ttf") as font:
        del font["GSUB"]
        font.save(file)
    fonts_in(tmp_path)
    assert font_for("राजेश") is None


def test_what_is_not_a_font_does_no_harm(folder: Path) -> None:
    (folder / "a-text.ttf").write_text("Not a font at all.")
    (folder / "an-empty.otf").touch()
    (folder / "a-collection.ttc").write_bytes(b"ttcf\0\1\0\0\xff\xff\xff\xff" + b"\0" * 64)
    (folder / "a-folder.ttf").mkdir()
    (folder / "a-broken-link.ttf").symlink_to("nowhere")
    (folder / "a-circle").symlink_to(folder)
    font = font_for(HEBREW)
    assert font is not None
    assert font.name.startswith("Noto Sans Hebrew")


def test_a_huge_file_is_not_opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fallback_fonts, "_LARGEST", 10_000)
    assert font_for(HEBREW) is None


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_a_damaged_font_prints_or_is_passed_over(folder: Path, data: st.DataObject) -> None:
    whole = HEBREW_FONT.read_bytes()
    broken = bytearray(whole[: data.draw(st.integers(1, len(whole)))])
    for place in data.draw(st.lists(st.integers(0, len(broken) - 1), max_size=20)):
        broken[place] ^= data.draw(st.integers(1, 255))
    file = folder / "hebrew.ttf"
    file.unlink()  # the file before it may still be open
    file.write_bytes(broken)
    fallback_fonts.fallback_fonts.cache_clear()
    assert render_packet(Packet((replace(NORMAL, signature=HEBREW),), ())).data[:5] == b"%PDF-"


def test_what_goes_into_a_pdf_is_a_font_of_the_glyphs_used() -> None:
    font = font_for("山")
    assert font is not None
    [run] = shape_word(TextRole.LETTER, "山").runs
    assert isinstance(run.font, FallbackFont)
    small = reduced(run.font, [glyph.id for glyph in run.glyphs], "山")
    assert len(small.data) < 20_000
    assert small.glyphs.keys() >= {glyph.id for glyph in run.glyphs}


def test_a_weight_of_a_font_of_many_weights_is_the_regular_one() -> None:
    font = font_for(HEBREW)
    assert font is not None
    assert font.shaper.get_var_coords_design() == [400.0]
    [run] = shape_word(TextRole.LETTER, HEBREW, right_to_left=True).runs
    assert run.font is font


@pytest.mark.parametrize("system", ["win32", "darwin", "linux"])
def test_every_system_has_its_folders(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv("WINDIR", "/windows")
    monkeypatch.setenv("LOCALAPPDATA", "/home/me/AppData")
    monkeypatch.setenv("XDG_DATA_DIRS", "/usr/share:relative")
    found = {
        "win32": "/windows/Fonts",
        "darwin": "/System/Library/Fonts",
        "linux": "/usr/share/fonts",
    }
    assert Path(found[system]) in font_folders()
    assert all(folder.is_absolute() for folder in font_folders())
