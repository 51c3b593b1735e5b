from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.core.errors import UserError
from letterdesk.core.letter import Letter, PaperForm
from letterdesk.output.letter_layout import lay_out_letter
from letterdesk.output.page import INCH, Line
from letterdesk.output.typeset import Typesetter
from tests.output.paper_samples import NORMAL, TOO_LONG

# A #10 envelope and its common window, in inches from the envelope's upper left corner.
ENVELOPE_WIDTH, ENVELOPE_HEIGHT = 9.5, 4.125
WINDOW_LEFT, WINDOW_RIGHT = 0.875, 0.875 + 4.5
WINDOW_TOP, WINDOW_BOTTOM = 4.125 - 0.5 - 1.125, 4.125 - 0.5
CLEARANCE = 0.125
PANEL_HEIGHT, PAGE_WIDTH = 3.9, 8.5

slides = st.tuples(
    st.floats(0, ENVELOPE_WIDTH - PAGE_WIDTH), st.floats(0, ENVELOPE_HEIGHT - PANEL_HEIGHT)
)


def ink(line: Line, typesetter: Typesetter) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a line on the page, in inches."""
    size = line.style.size
    width = typesetter.width(line.style.role, size, line.text)
    top, bottom = line.y - 0.8 * size, line.y + 0.25 * size
    return line.x / INCH, top / INCH, (line.x + width) / INCH, bottom / INCH


@settings(deadline=None)
@given(slides, st.sampled_from([NORMAL, TOO_LONG, replace(NORMAL, example=True)]))
def test_wherever_the_sheet_slides_the_address_shows_and_nothing_else(
    slide: tuple[float, float], letter: Letter
) -> None:
    typesetter = Typesetter()
    across, down = slide
    page = lay_out_letter(letter, PaperForm.WINDOW, typesetter).pages[0]
    for line in page.lines:
        left, top, right, bottom = ink(line, typesetter)
        if line.text in letter.inside_address:
            assert left + across >= WINDOW_LEFT + CLEARANCE - 1e-6
            assert right + across <= WINDOW_RIGHT - CLEARANCE + 1e-6
            assert top + down >= WINDOW_TOP + CLEARANCE - 1e-6
            assert bottom + down <= WINDOW_BOTTOM - CLEARANCE + 1e-6
        elif top < PANEL_HEIGHT:  # what lies on the other panels is folded away
            assert bottom + down < WINDOW_TOP or top + down > WINDOW_BOTTOM


def test_the_page_is_marked_where_to_fold() -> None:
    page = lay_out_letter(NORMAL, PaperForm.WINDOW).pages[0]
    assert {round(stroke.y1 / INCH, 3) for stroke in page.strokes} == {3.9, 7.45}


def test_an_address_of_six_lines_is_set_in_four() -> None:
    lines = ("The Honorable A. B.", "One", "Two", "Three", "Four", "Springfield, IL 62701")
    page = lay_out_letter(replace(NORMAL, inside_address=lines), PaperForm.WINDOW).pages[0]
    small = [line.text for line in page.lines if line.style.size == 9]
    assert len(small) == 4
    assert ", ".join(small) == ", ".join(lines)


@pytest.mark.parametrize(
    "letter",
    [
        replace(NORMAL, inside_address=("W" * 80, "W" * 80, "W" * 80)),
        replace(NORMAL, sender=("W" * 80, "W" * 80, "W" * 80)),
    ],
)
def test_what_a_window_cannot_show_or_hide_is_refused(letter: Letter) -> None:
    with pytest.raises(UserError, match="window envelope"):
        lay_out_letter(letter, PaperForm.WINDOW)


def test_a_long_address_of_a_real_office_is_set_a_little_smaller() -> None:
    lines = (
        "The Honorable Thomas H. Kean, Jr.",
        "Mount Olive Township Municipal Building",
        "204 Flanders-Drakestown Road",
        "Municipal Council Chambers",
        "Budd Lake, NJ 07828",
    )
    page = lay_out_letter(replace(NORMAL, inside_address=lines), PaperForm.WINDOW).pages[0]
    small = [line for line in page.lines if line.style.size == 8]
    assert ", ".join(line.text for line in small) == ", ".join(lines)
    assert max(line.y for line in small) < 3.275 * INCH
