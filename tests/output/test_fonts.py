from dataclasses import replace

import pytest

from letterdesk.core.letter import Packet
from letterdesk.output.coverage import missing_from_fonts
from letterdesk.output.fonts import (
    STAND_IN,
    Font,
    Glyph,
    ShapedWord,
    TextRole,
    font_file,
    missing_characters,
    shape_word,
)
from tests.output.paper_samples import CARD, NORMAL, PACKET


def glyphs_of(word: ShapedWord) -> list[Glyph]:
    return [glyph for run in word.runs for glyph in run.glyphs]


@pytest.mark.parametrize("font", Font)
def test_every_font_is_in_the_box(font: Font) -> None:
    assert font_file(font).is_file()


@pytest.mark.parametrize("role", TextRole)
@pytest.mark.parametrize(
    "name",
    [
        "José Nuñez-O’Brien",
        "Łukasz Żółć",
        "Nguyễn Thị Ánh Tuyết",
        "Keoni Kahananuiʻokina",
        "Ελένη Παπαδοπούλου",
        "Жанна Щербакова",
        "Gülşen Iğdır",
        "Siân Ŵyn",
        "Jose\u0301 in two parts",
        "no\u2011break, soft\u00adhyphen, joiner\u200d",
    ],
)
def test_names_of_many_languages_have_all_their_letters(name: str, role: TextRole) -> None:
    assert missing_characters([name], role) == ()


@pytest.mark.usefixtures("only_our_fonts")
def test_characters_no_font_has_are_named_once_in_order() -> None:
    assert missing_characters(["山田 太郎", "Ann 山"]) == ("山", "田", "太", "郎")
    assert missing_characters(["Ann 👋🏽"], TextRole.CARD) == ("👋", "🏽")


@pytest.mark.usefixtures("only_our_fonts")
def test_a_packet_names_what_it_cannot_print_in_letters_and_on_cards() -> None:
    letter = replace(NORMAL, signature="山田 Ann")
    card = replace(CARD, voicemail=("This is Ann 山 👋.",))
    assert missing_from_fonts(Packet((letter,), (card,))) == ("山", "田", "👋")
    assert missing_from_fonts(PACKET) == ()


@pytest.mark.usefixtures("only_our_fonts")
def test_a_missing_character_prints_as_a_visible_box() -> None:
    glyphs = glyphs_of(shape_word(TextRole.LETTER, "O山"))
    assert [glyph.text for glyph in glyphs] == ["O", STAND_IN]
    assert all(glyph.id for glyph in glyphs)


def test_letters_of_one_script_are_never_set_in_two_fonts() -> None:
    for role, word, font in (
        (TextRole.CARD, "Nguyen", Font.HYPERLEGIBLE),
        (TextRole.CARD, "Nguyễn", Font.SANS),
        (TextRole.CARD_BOLD, "Nguyễn", Font.SANS_BOLD),
    ):
        assert [run.font for run in shape_word(role, word).runs] == [font]


def test_words_are_kerned() -> None:
    apart = shape_word(TextRole.LETTER, "A").width + shape_word(TextRole.LETTER, "V").width
    assert shape_word(TextRole.LETTER, "AV").width < apart


def test_a_ligature_keeps_the_letters_it_stands_for() -> None:
    glyphs = glyphs_of(shape_word(TextRole.LETTER, "office"))
    assert len(glyphs) < len("office")
    assert "".join(glyph.text for glyph in glyphs) == "office"
