from dataclasses import replace
from itertools import pairwise

import pytest

from letterdesk.core.letter import Letter, PaperForm
from letterdesk.output.fitting import cut_words
from letterdesk.output.handwriting import BULLET, RULE_PITCH, TEAR_HERE, WORDS_TITLE
from letterdesk.output.letter_layout import lay_out_letter
from letterdesk.output.marks import EXAMPLE_MARK
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Layout, Line, Page
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


def rules_of(page: Page) -> list[float]:
    return [stroke.y1 for stroke in page.strokes if not stroke.dash]


def test_a_sheet_to_write_on_has_its_block_rules_and_points_to_tear_off() -> None:
    (page,) = lay_out_letter(NORMAL, PaperForm.HANDWRITE).pages
    rules = rules_of(page)
    assert len(rules) >= 8
    gaps = [after - before for before, after in pairwise(rules)]
    assert gaps == pytest.approx([RULE_PITCH] * len(gaps))
    places = {line.text: line.y for line in page.lines}
    (tear,) = {stroke.y1 for stroke in page.strokes if stroke.dash}
    assert places["Dear Senator Durbin:"] < min(rules)
    assert max(rules) < places[NORMAL.closing] - 11
    assert places[NORMAL.contact[0]] < tear - 6
    assert tear + 6 < places[WORDS_TITLE]
    assert abs(places[TEAR_HERE] - tear) < 6
    points = [block for block in page.blocks if block.y > places[WORDS_TITLE]]
    said = " ".join(text for block in points for text in block.texts if text != BULLET)
    for point in NORMAL.talking_points:
        assert point in said
    assert not any(line.text.startswith("I live") for line in page.lines)


def test_points_too_long_for_a_tear_off_get_a_sheet_of_their_own() -> None:
    letter = replace(NORMAL, talking_points=PARAGRAPHS)
    sheet, words = lay_out_letter(letter, PaperForm.HANDWRITE).pages
    assert len(rules_of(sheet)) >= 14
    assert all(not stroke.dash for stroke in sheet.strokes)
    assert any(line.text.startswith("I live") for line in words.lines)


def test_without_points_there_is_nothing_to_tear_off() -> None:
    (sheet,) = lay_out_letter(replace(NORMAL, talking_points=()), PaperForm.HANDWRITE).pages
    assert all(not stroke.dash for stroke in sheet.strokes)
    assert WORDS_TITLE not in [line.text for line in sheet.lines]


@pytest.mark.parametrize("count", range(1, 40))
def test_in_large_print_neither_salutation_nor_closing_stands_alone(count: int) -> None:
    letter = replace(NORMAL, body=("A line of words that is long enough to go on. " * count,))
    pages = lay_out_letter(letter, PaperForm.LARGE_PRINT).pages
    for page in pages:
        assert page.lines[-1].text != letter.salutation
        assert page.lines[0].text != letter.closing
    assert {letter.closing, letter.signature} <= {line.text for line in pages[-1].lines}


def test_the_large_copy_is_18_points_and_says_that_it_is_a_copy() -> None:
    layout = lay_out_letter(TOO_LONG, PaperForm.LARGE_PRINT)
    assert layout.words_over == 0
    assert {line.style.size for line in lines_of(layout)} == {18}
    assert layout.pages[0].lines[0].text.startswith("Your own copy")
