"""A letter in a window envelope: its address always shows, and nothing else ever does."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from letterdesk.core.address import inside_address
from letterdesk.core.constituent import LONGEST_LINE
from letterdesk.core.errors import UserError
from letterdesk.core.letter import Letter, PaperForm
from letterdesk.core.members import Member
from letterdesk.desk import list_congress
from letterdesk.output.letter_layout import lay_out_letter
from letterdesk.output.page import HEIGHT, INCH, Frame, Line, Page
from letterdesk.output.typeset import Typesetter
from letterdesk.output.window import BAND, FOLDS, window_address
from letterdesk.store.directory import Directory
from tests.output.paper_samples import NORMAL, SHORT, TOO_LONG

# A #10 envelope and its common window, in inches from the envelope's upper left corner.
ENVELOPE_WIDTH, ENVELOPE_HEIGHT = 9.5, 4.125
WINDOW = Frame(0.875, 4.125 - 0.5 - 1.125, 0.875 + 4.5, 4.125 - 0.5)
CLEARANCE = 0.125
PAGE_WIDTH = 8.5
HAIR = 0.002
"""Inches. What tilting a sheet lifts its text by, beyond what sliding does."""

Corners = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Resting:
    """A sheet folded in three, and how it lies in its envelope. Shares are of all the room."""

    across: float = 0.0
    down: float = 0.0
    tilt: float = 0.0
    """-1 to 1: as far as the envelope lets it turn."""
    first: float = FOLDS[0] / INCH
    second: float = FOLDS[1] / INCH
    """Where it was folded, in inches from the page's top."""

    @property
    def height(self) -> float:
        """Of the folded sheet: its highest panel."""
        return max(self.first, self.second - self.first, HEIGHT / INCH - self.second)

    def seen_at(self, x: float, y: float) -> tuple[float, float]:
        """Where on the envelope a place on the page's upper panel comes to lie."""
        angle = self.tilt * self._most_tilt()
        sine, cosine = math.sin(angle), math.cos(angle)
        y += self.height - self.first  # the first fold is the folded sheet's lower edge
        corners = [
            (a * cosine - b * sine, a * sine + b * cosine)
            for a in (0, PAGE_WIDTH)
            for b in (0, self.height)
        ]
        xs, ys = zip(*corners, strict=True)
        room_across = ENVELOPE_WIDTH - (max(xs) - min(xs))
        room_down = ENVELOPE_HEIGHT - (max(ys) - min(ys))
        assert room_across > 0 <= room_down + 1e-9
        return (
            x * cosine - y * sine - min(xs) + self.across * room_across,
            x * sine + y * cosine - min(ys) + self.down * room_down,
        )

    def _most_tilt(self) -> float:
        """The angle at which both long edges touch the envelope, by halving."""
        low, high = 0.0, 0.1
        for _ in range(40):
            middle = (low + high) / 2
            tall = PAGE_WIDTH * math.sin(middle) + self.height * math.cos(middle)
            low, high = (middle, high) if tall <= ENVELOPE_HEIGHT else (low, middle)
        return low


shares = st.floats(0, 1)
resting = st.builds(Resting, shares, shares, st.floats(-1, 1))
carelessly = st.builds(
    Resting,
    shares,
    shares,
    st.floats(-1, 1),
    st.floats(-CLEARANCE, CLEARANCE).map(lambda off: FOLDS[0] / INCH + off),
    st.floats(-CLEARANCE, CLEARANCE).map(lambda off: FOLDS[1] / INCH + off),
)
WIDE = replace(NORMAL, inside_address=("W" * LONGEST_LINE, "Reno, NV 89501"))
"""Its longest line takes the whole width there is."""
CORNERS = [Resting(x, y) for x in (0, 1) for y in (0, 1)]

words = st.text("AWMgjÉỨ ,.'", min_size=1, max_size=LONGEST_LINE)
senders = st.one_of(
    st.just(NORMAL.sender),
    st.tuples(words, words),
    st.just(("W" * LONGEST_LINE + ", " + "M" * LONGEST_LINE, "W" * LONGEST_LINE + ", IL 60613")),
)
addresses = st.one_of(
    st.just(NORMAL.inside_address),
    st.lists(words, min_size=2, max_size=7).map(tuple),
)
letters = st.builds(
    replace,
    st.sampled_from([NORMAL, SHORT, TOO_LONG]),
    sender=senders,
    inside_address=addresses,
    example=st.booleans(),
)


def ink(line: Line, typesetter: Typesetter) -> Frame:
    """What a line can cover of the page with two accents above and tails below, in inches."""
    size = line.style.size
    width = typesetter.width(line.style.role, size, line.text)
    return Frame(
        line.x / INCH,
        (line.y - size) / INCH,
        (line.x + width) / INCH,
        (line.y + 0.26 * size) / INCH,
    )


def on_envelope(area: Frame, sheet: Resting) -> Frame:
    """The upright rectangle around where an area of the page comes to lie."""
    places = [sheet.seen_at(x, y) for x in (area.left, area.right) for y in (area.top, area.bottom)]
    xs, ys = zip(*places, strict=True)
    return Frame(min(xs), min(ys), max(xs), max(ys))


def is_address(line: Line) -> bool:
    return line.style.size < 11


def others(page: Page, typesetter: Typesetter) -> Iterator[Frame]:
    """All ink but the address."""
    yield from (ink(line, typesetter) for line in page.lines if not is_address(line))
    for stroke in page.strokes:
        yield Frame(stroke.x1 / INCH, stroke.y1 / INCH, stroke.x2 / INCH, stroke.y2 / INCH)


def assert_only_the_address_shows(page: Page, sheet: Resting, clearance: float) -> None:
    typesetter = Typesetter()
    address = [ink(line, typesetter) for line in page.lines if is_address(line)]
    assert address
    for area in address:
        seen = on_envelope(area, sheet)
        assert seen.left >= WINDOW.left + clearance - HAIR
        assert seen.right <= WINDOW.right - clearance + HAIR
        assert seen.top >= WINDOW.top + clearance - HAIR
        assert seen.bottom <= WINDOW.bottom - clearance + HAIR
    for area in others(page, typesetter):
        if area.top >= sheet.first:
            continue  # on the other panels, behind the first
        seen = on_envelope(area, sheet)
        assert seen.bottom < WINDOW.top or seen.top > WINDOW.bottom


@given(resting, letters)
@example(CORNERS[0], NORMAL)
@example(CORNERS[1], NORMAL)
@example(CORNERS[2], NORMAL)
@example(CORNERS[3], NORMAL)
@example(CORNERS[3], WIDE)
@example(Resting(0.5, 0.5, 1), NORMAL)
@example(Resting(0.5, 0.5, -1), NORMAL)
def test_wherever_the_sheet_slides_or_tilts_the_address_shows_and_nothing_else(
    sheet: Resting, letter: Letter
) -> None:
    try:
        page = lay_out_letter(letter, PaperForm.WINDOW).pages[0]
    except UserError as error:
        assert "too long for a window envelope" in str(error)
        return
    assert_only_the_address_shows(page, sheet, CLEARANCE)


@given(carelessly, st.sampled_from([NORMAL, replace(NORMAL, example=True), TOO_LONG]))
def test_a_fold_an_eighth_of_an_inch_off_hides_and_betrays_nothing(
    sheet: Resting, letter: Letter
) -> None:
    page = lay_out_letter(letter, PaperForm.WINDOW).pages[0]
    assert_only_the_address_shows(page, sheet, 0)


def test_a_letter_folded_in_equal_thirds_would_hide_lines_of_the_address() -> None:
    # Why the page has fold marks of its own: the model of the envelope does find faults.
    page = lay_out_letter(NORMAL, PaperForm.WINDOW).pages[0]
    thirds = Resting(0, 1, first=11 / 3, second=22 / 3)
    with pytest.raises(AssertionError):
        assert_only_the_address_shows(page, thirds, 0)


def test_every_office_in_the_box_stays_in_the_band_that_always_shows(directory: Directory) -> None:
    typesetter = Typesetter()
    members = [entry for entry in list_congress(directory) if isinstance(entry, Member)]
    refused = 0
    for member in members:
        for office in (None, *(o for o in member.local_offices if o.takes_mail)):
            letter = replace(SHORT, inside_address=inside_address(member, office))
            try:
                page = lay_out_letter(letter, PaperForm.WINDOW, typesetter).pages[0]
            except UserError:
                refused += 1
                continue
            shown, style = window_address(typesetter, letter.inside_address)
            lines = [line for line in page.lines if line.style == style]
            assert [line.text for line in lines] == shown
            for line in lines:
                area = ink(line, typesetter)
                assert area.left * INCH >= BAND.left
                assert area.right * INCH <= BAND.right
                assert area.top * INCH >= BAND.top
                assert area.bottom * INCH <= BAND.bottom
    assert refused <= 3  # River Parishes Community College Gonzales Technical Training Center


def test_a_letter_of_two_pages_is_not_for_a_window() -> None:
    # Its second page would have to lie on the address or behind it, unfolded alike.
    assert lay_out_letter(TOO_LONG, PaperForm.WINDOW).words_over > 0


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
