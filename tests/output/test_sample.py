"""The blank letter and script: masters for the photocopier, to be filled in with a pen."""

import itertools
import re
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from letterdesk.core.ask import Position
from letterdesk.output.blank_letter import LEAST_RULES, RULE_PITCH, lay_out_blank_letter
from letterdesk.output.page import HEIGHT, INCH, WIDTH
from letterdesk.output.sample import compose_sample
from letterdesk.output.sample_paper import render_sample
from letterdesk.output.typeset import Typesetter
from tests.output.campaign_samples import IN_2017, TODAY, campaign
from tests.output.read_paper import complaints, text_of

DAYS = (IN_2017, date(2018, 3, 2), date(2018, 3, 25), TODAY)


@pytest.mark.parametrize("position", Position)
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_a_letter_is_one_page_with_lines_for_own_words(position: Position, day: date) -> None:
    typesetter = Typesetter()
    for letter in compose_sample(campaign(), position, day).letters:
        layout = lay_out_blank_letter(letter, typesetter)
        assert len(layout.pages) == 1
        page = layout.pages[0]
        heights = sorted(s.y1 for s in page.strokes if s.x2 - s.x1 > 6 * INCH)
        assert len(heights) >= LEAST_RULES
        for upper, lower in itertools.pairwise(heights):
            assert lower - upper == pytest.approx(RULE_PITCH)
        for stroke in page.strokes:
            assert stroke.gray == 0
            assert stroke.x2 <= WIDTH - INCH
            assert stroke.y1 < HEIGHT - 0.7 * INCH
        for line in page.lines:
            assert line.style.gray == 0
            assert line.y < HEIGHT - 0.7 * INCH
            assert line.x + typesetter.width(line.style.role, line.style.size, line.text) <= WIDTH - INCH + 0.1  # fmt: skip


def test_blanks_within_a_line_are_long_enough_for_a_hand() -> None:
    """Half an inch for ten letters of a small hand: a city's or a surname's worth and more."""
    typesetter = Typesetter()
    for letter in compose_sample(campaign(), Position.SUPPORT, TODAY).letters:
        for line in lay_out_blank_letter(letter, typesetter).pages[0].lines:
            for blank in re.findall("_+", line.text):
                width = typesetter.width(line.style.role, line.style.size, blank)
                assert width >= 1.4 * INCH
                assert line.style.leading >= 0.28 * INCH


def test_nothing_personal_and_no_bracket_stands_in_a_letter() -> None:
    to_senator, to_representative = compose_sample(campaign(), Position.SUPPORT, TODAY).letters
    assert to_senator.salutation.startswith("Dear Senator ____")
    assert to_representative.salutation.startswith("Dear Representative ____")
    assert to_senator.inside_address[-2:] == ("United States Senate", "Washington, DC 20510")
    assert to_representative.inside_address[-2:] == (
        "U.S. House of Representatives",
        "Washington, DC 20515",
    )
    for letter in (to_senator, to_representative):
        assert letter.date == letter.signature == letter.corner_code == ""
        assert letter.own_words == 0
        assert not any("[" in paragraph for paragraph in letter.body)


def test_a_script_says_where_the_caller_speaks_of_themselves() -> None:
    card = compose_sample(campaign(), Position.SUPPORT, TODAY).calls[0]
    assert "[your name]" in card.live[0]
    assert "[ZIP]" in card.voicemail[0]
    assert "Senator [last name] has not taken a position." in [asked for asked, _ in card.answers]
    said = [*card.live, *card.voicemail, *(text for pair in card.answers for text in pair)]
    assert not any("__" in text for text in said), "nobody can say a line"
    assert [n.number for n in card.numbers] == ["____________", "202-224-3121"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_file_is_sound_and_the_guide_is_in_the_writers_language(
    tmp_path: Path, language: str
) -> None:
    packet = compose_sample(campaign(), Position.OPPOSE, TODAY, language)
    files = render_sample(packet, language)
    assert list(files)[-2:] == ["guide", "packet"]
    for data, _pages in files.values():
        assert complaints(data, tmp_path) == ""
    assert files["packet"][1] == 4
    guide = " ".join(text_of(files["guide"][0]).split())
    if language == "es":
        assert "Cómo usar la carta" in guide
        assert "Vivo en [su ciudad], [su estado]" in guide
        assert "¿Por qué le importa esto a usted?" in guide
        assert "Why does this" not in guide
        assert "[nombre] me representa en el Congreso" in guide
        _steps, copies = text_of(files["guide"][0]).strip("\f").split("\f")
        assert copies.startswith("La carta y el guion")
    else:
        assert "How to use the blank letter" in guide
        assert files["guide"][1] == 1
    assert render_sample(packet, language) == files


def test_the_call_card_is_black_and_has_no_stray_comma() -> None:
    data, _ = render_sample(compose_sample(campaign(), Position.SUPPORT, TODAY), "en")[
        "call-senator"
    ]
    assert "____," not in text_of(data)
    content = PdfReader(BytesIO(data)).pages[0].get_contents()
    assert content is not None
    inks = re.findall(rb"([\d.]+) [gG]\b", content.get_data())
    assert inks
    assert set(inks) == {b"0"}
