import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from letterdesk.output.fonts import TextRole
from letterdesk.output.scripts import clusters
from letterdesk.output.typeset import Typesetter
from tests.output.paper_samples import PARAGRAPHS

MEASURE = 468.0


def greedy_count(typesetter: Typesetter, text: str, measure: float) -> int:
    """How many lines a typist needs who fills each line before starting the next."""
    lines, line = 1, ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if typesetter.width(TextRole.LETTER, 12, longer) > measure:
            lines, line = lines + 1, word
        else:
            line = longer
    return lines


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
@pytest.mark.parametrize("measure", [234.0, 300.0, MEASURE])
def test_even_lines_never_cost_an_extra_one(paragraph: str, measure: float) -> None:
    typesetter = Typesetter()
    lines = typesetter.break_lines(TextRole.LETTER, 12, measure, paragraph)
    assert len(lines) <= greedy_count(typesetter, paragraph, measure)
    assert " ".join(lines).replace("— ", "—") == paragraph


def test_no_word_is_left_alone_where_another_line_can_spare_one() -> None:
    typesetter = Typesetter()
    words = [
        "We",
        "ask",
        "you",
        "to",
        "look",
        "at",
        "what",
        "the",
        "law",
        "has",
        "done",
        "and",
        "to",
        "tell",
        "us",
        "how",
        "you",
    ]
    for count in range(8, len(words) + 1):
        lines = typesetter.break_lines(TextRole.LETTER, 12, 180, " ".join(words[:count]))
        assert len(lines) == 1 or " " in lines[-1], lines


@pytest.mark.parametrize(
    "name",
    ["H.R. 1865", "S.J.Res. 8,", "(S. 1693)", "Public Law 115-164.", "(Ley Pública 115-164)"],
)
def test_the_number_of_a_bill_or_a_law_is_never_parted_from_its_name(name: str) -> None:
    typesetter = Typesetter()
    text = f"Please look again at what you know well as {name} and then tell us about it."
    for measure in range(150, 420, 3):
        lines = typesetter.break_lines(TextRole.LETTER, 12, measure, text)
        assert any(name in line for line in lines), lines


@pytest.mark.parametrize("word", ["A", "I"])
def test_no_sentence_begins_with_one_letter_at_the_end_of_a_line(word: str) -> None:
    typesetter = Typesetter()
    text = f"This is what matters to my town. {word} can say so from what we saw last summer."
    for measure in range(200, 420, 3):
        lines = typesetter.break_lines(TextRole.LETTER, 12, measure, text)
        assert not any(line.endswith(f" {word}") for line in lines), lines


def test_typed_line_breaks_are_kept_and_doubled_spaces_are_not() -> None:
    lines = Typesetter().break_lines(TextRole.LETTER, 12, MEASURE, "One  two\n\tthree\n\nfour ")
    assert lines == ("One two", "three", "", "four")


def test_a_no_break_space_holds_its_words_together() -> None:
    lines = Typesetter().break_lines(TextRole.LETTER, 12, 60, "seven or\u00a0eight")
    assert lines == ("seven", "or\u00a0eight")


words = st.text(
    st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs", "Cf", "Co")),
    max_size=30,
)


@settings(deadline=None)
@example(texts=["\u0640\u0633"], measure=20)
@given(
    st.lists(st.one_of(words, st.text("Wi-—/ ", max_size=200)), max_size=30), st.integers(20, 500)
)
def test_no_line_is_wider_than_its_measure_and_no_character_is_lost(
    texts: list[str], measure: int
) -> None:
    typesetter = Typesetter()
    text = " ".join(texts)
    lines = typesetter.break_lines(TextRole.LETTER, 12, measure, text)
    for line in lines:
        assert (
            len(clusters(line)) <= 1 or typesetter.width(TextRole.LETTER, 12, line) <= measure + 0.5
        )
    assert without_marks("".join(lines)) == without_marks(text)


def without_marks(text: str) -> str:
    """Without spaces, and without what keeps the direction of a line that ends amid Arabic."""
    return "".join(text.split()).translate({0x061C: None, 0x200F: None})
