"""Lines in which some words run from right to left.

In the tables capitals stand for Hebrew letters, so that what is expected can be read in any
editor; a run that stands from right to left is shown turned round.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.output.direction import keep_direction, runs_right_to_left, visual_order
from letterdesk.output.fonts import TextRole
from letterdesk.output.typeset import Typesetter
from tests.output.paper_samples import PARAGRAPHS

CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
HEBREW = "אבגדהוזחטיכלמנסעפצקרשתךםןף"
TO_HEBREW = str.maketrans(CAPITALS, HEBREW)
FROM_HEBREW = str.maketrans(HEBREW, CAPITALS)


def as_it_stands(line: str) -> str:
    """A line as it is seen from left to right."""
    runs = visual_order(line)
    seen = "".join(run.text[::-1] if run.right_to_left else run.text for run in runs)
    return seen.translate(FROM_HEBREW)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("my name is SARAH COHEN, from Chicago", "my name is NEHOC HARAS, from Chicago"),
        ("SARAH (COHEN) wrote", ")NEHOC( HARAS wrote"),
        ("(SARAH)", "(HARAS)"),
        ("STREET 12, FLOOR 3", "3 ROOLF ,12 TEERTS"),
        ("12 STREET", "12 TEERTS"),
        ("call 312-555-0142, SARAH", "call 312-555-0142, HARAS"),
        ("SARAH 312-555-0142 now", "312-555-0142 HARAS now"),
        ("“PEACE, ALL.” she said", "“LLA ,ECAEP.” she said"),
        ("SARAH said no to DAVID", "HARAS said no to DIVAD"),
        ("SARAH.", "HARAS."),
        ("SARAH.\u200f", ".HARAS"),
        ("\u2067SARAH says: hi!\u2069 ok", "!says: hi HARAS ok"),
    ],
)
def test_a_line_stands_as_unicode_says(typed: str, seen: str) -> None:
    line = typed.translate(TO_HEBREW)
    assert as_it_stands(line) == seen


def test_numbers_after_arabic_words_stay_in_one_piece() -> None:
    assert [(run.text, run.right_to_left) for run in visual_order("شارع 12/3 Chicago")] == [
        ("12/3", False),
        ("شارع ", True),
        (" Chicago", False),
    ]


@pytest.mark.parametrize("text", [*PARAGRAPHS, "Ελένη", "山田", "राजेश", "312-555-0142 (home)"])
def test_most_letters_have_nothing_to_turn_round(text: str) -> None:
    assert not runs_right_to_left(text)


@pytest.mark.parametrize(
    ("lines", "first", "second"),
    [
        (("He said PEACE,", "ALL OF YOU, and left"), "He said ,ECAEP", "UOY FO LLA, and left"),
        (("at STREET", "12-3, and left"), "at TEERTS", "12-3, and left"),
        (("with SARAH,", "who left"), "with HARAS,", "who left"),
        (("with her,", "SARAH"), "with her,", "HARAS"),
    ],
)
def test_a_sentence_broken_over_two_lines_runs_as_it_would_on_one(
    lines: tuple[str, str], first: str, second: str
) -> None:
    kept = keep_direction([line.translate(TO_HEBREW) for line in lines])
    assert [as_it_stands(line) for line in kept] == [first, second]


@given(st.text("AB c1.,(-\u200f\u202b\u2067\u202e", max_size=30))
def test_no_character_that_is_seen_is_lost_or_doubled(text: str) -> None:
    line = text.translate(TO_HEBREW)
    seen = "".join(run.text for run in visual_order(line))
    assert sorted(seen) == sorted(c for c in line if c not in "\u200f\u202b\u2067\u202e")


def test_letters_that_run_from_right_to_left_are_turned_round_on_the_page() -> None:
    """A bracket opens to the left of the words it holds, which is where they end."""
    line = "ש (ר) ה"
    shaped = Typesetter().set_line(TextRole.LETTER, line)
    assert "".join(glyph.text for run in shaped for glyph in run.glyphs) == line[::-1]
    plain = Typesetter().set_line(TextRole.LETTER, "(")[0].glyphs[0].id
    turned = next(g.id for run in shaped for g in run.glyphs if g.text == ")")
    assert plain == turned
