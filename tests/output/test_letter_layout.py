from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.core.letter import Letter, PaperForm
from letterdesk.output.fitting import cut_words
from letterdesk.output.letter_layout import EXAMPLE_MARK, FRAME, lay_out_letter
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Layout, Line
from letterdesk.output.typeset import Typesetter
from tests.output.paper_samples import EXAMPLE, FULL, NORMAL, PARAGRAPHS, SHORT, TOO_LONG

ONE_PAGE = (PaperForm.STANDARD, PaperForm.WINDOW)


def lines_of(layout: Layout) -> list[Line]:
    return [line for page in layout.pages for line in page.lines]


def baseline(layout: Layout, text: str) -> float:
    return next(line.y for line in lines_of(layout) if line.text == text)


def text_size(layout: Layout) -> float:
    return next(line.style.size for line in lines_of(layout) if line.text.startswith("Dear"))


@pytest.mark.parametrize(("letter", "size"), [(SHORT, 12), (NORMAL, 12), (FULL, 11)])
def test_a_letter_takes_the_largest_type_that_fits_its_page(letter: Letter, size: float) -> None:
    layout = lay_out_letter(letter)
    assert (len(layout.pages), layout.words_over) == (1, 0)
    assert text_size(layout) == size


def test_a_letter_that_does_not_fit_runs_on_in_11_points_and_says_what_to_cut() -> None:
    layout = lay_out_letter(TOO_LONG)
    assert len(layout.pages) == 2
    assert text_size(layout) == 11
    assert 0 < layout.words_over < TOO_LONG.words


@pytest.mark.parametrize("form", ONE_PAGE)
@pytest.mark.parametrize("repeats", [3, 4, 9])
def test_the_words_to_cut_are_exactly_enough(form: PaperForm, repeats: int) -> None:
    letter = replace(NORMAL, body=PARAGRAPHS * repeats)
    over = lay_out_letter(letter, form).words_over
    enough = replace(letter, body=cut_words(letter.body, over))
    too_few = replace(letter, body=cut_words(letter.body, over - 1))
    assert letter.words - enough.words == over
    assert lay_out_letter(enough, form).words_over == 0
    assert lay_out_letter(too_few, form).words_over > 0


def test_parts_stand_in_the_order_of_full_block() -> None:
    texts = [line.text for line in lines_of(lay_out_letter(NORMAL))]
    parts = [
        *NORMAL.sender,
        NORMAL.date,
        *NORMAL.inside_address,
        NORMAL.reference,
        NORMAL.salutation,
        NORMAL.closing,
        NORMAL.signature,
        *NORMAL.contact,
    ]
    assert [text for text in texts if text in parts] == parts
    assert {line.x for line in lines_of(lay_out_letter(NORMAL)) if line.text in parts} == {INCH}


@pytest.mark.parametrize("letter", [SHORT, NORMAL, FULL])
def test_there_is_room_for_the_pen_above_the_typed_name(letter: Letter) -> None:
    layout = lay_out_letter(letter)
    room = baseline(layout, letter.signature) - baseline(layout, letter.closing)
    assert room - text_size(layout) >= 0.6 * INCH


def test_a_short_letter_starts_lower_on_the_page() -> None:
    starts = [baseline(lay_out_letter(each), NORMAL.sender[0]) for each in (SHORT, NORMAL, FULL)]
    assert starts == sorted(starts, reverse=True)
    assert starts[0] - starts[2] > 0.8 * INCH
    assert baseline(lay_out_letter(SHORT), SHORT.signature) < 0.8 * HEIGHT


def test_the_code_for_sorting_stands_in_the_upper_right_corner() -> None:
    layout = lay_out_letter(NORMAL)
    corner = next(line for line in lines_of(layout) if line.text == "IL-SR")
    width = Typesetter().width(corner.style.role, corner.style.size, corner.text)
    assert corner.y < INCH
    assert corner.x + width == pytest.approx(WIDTH - INCH)


@pytest.mark.parametrize("form", PaperForm)
def test_an_example_is_marked_on_every_form(form: PaperForm) -> None:
    assert EXAMPLE_MARK in [line.text for line in lay_out_letter(EXAMPLE, form).pages[0].lines]
    assert EXAMPLE_MARK not in [line.text for line in lines_of(lay_out_letter(NORMAL, form))]


def test_an_empty_line_leaves_no_hole() -> None:
    bare = replace(NORMAL, reference="", contact=(), corner_code="")
    assert all(line.text for line in lines_of(lay_out_letter(bare)))


def test_a_page_to_write_on_has_its_block_and_rules_a_pen_apart() -> None:
    page, words = lay_out_letter(NORMAL, PaperForm.HANDWRITE).pages
    rules = [stroke.y1 for stroke in page.strokes]
    assert len(rules) >= 12
    gaps = [after - before for before, after in pairwise(rules)]
    assert gaps == pytest.approx([0.35 * INCH] * len(gaps))
    below = next(line.y for line in page.lines if line.text == NORMAL.closing)
    assert max(rules) < below - 11
    assert not any(line.text.startswith("I live") for line in page.lines)
    assert any(line.text.startswith("I live") for line in words.lines)


def test_the_large_copy_is_18_points_and_says_that_it_is_a_copy() -> None:
    layout = lay_out_letter(TOO_LONG, PaperForm.LARGE_PRINT)
    assert layout.words_over == 0
    assert {line.style.size for line in lines_of(layout)} == {18}
    assert layout.pages[0].lines[0].text.startswith("Your own copy")


one_line = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), min_size=1, max_size=80
).map(lambda text: " ".join(text.split()) or "A")
paragraph = st.one_of(
    st.sampled_from(PARAGRAPHS),
    st.text(st.characters(codec="utf-8"), max_size=400),
    st.text("Wm il—-/\n", max_size=400),
)
letters = st.builds(
    replace,
    st.just(NORMAL),
    sender=st.lists(one_line, min_size=1, max_size=3).map(tuple),
    inside_address=st.lists(one_line, min_size=1, max_size=6).map(tuple),
    body=st.lists(paragraph, max_size=14).map(tuple),
    signature=one_line,
    contact=st.lists(one_line, max_size=1).map(tuple),
    example=st.booleans(),
)


@settings(deadline=None)
@given(letters, st.sampled_from([PaperForm.STANDARD, PaperForm.HANDWRITE, PaperForm.LARGE_PRINT]))
def test_whatever_is_written_every_line_stands_inside_the_margins(
    letter: Letter, form: PaperForm
) -> None:
    typesetter = Typesetter()
    layout = lay_out_letter(letter, form, typesetter)
    for line in lines_of(layout):
        width = typesetter.width(line.style.role, line.style.size, line.text)
        assert line.style.size >= 11
        assert line.x >= FRAME.left
        assert line.x + width <= FRAME.right + 0.5
        assert line.y <= FRAME.bottom
        assert line.y >= FRAME.top or line.text in (letter.corner_code, EXAMPLE_MARK)


@settings(deadline=None)
@given(letters)
def test_whatever_is_written_it_fits_one_page_or_says_how_many_words_to_cut(
    letter: Letter,
) -> None:
    layout = lay_out_letter(letter)
    assert (len(layout.pages) == 1) == (layout.words_over == 0)
    if layout.words_over:
        shorter = replace(letter, body=cut_words(letter.body, layout.words_over))
        assert letter.words - shorter.words == layout.words_over
        assert len(lay_out_letter(shorter).pages) == 1
