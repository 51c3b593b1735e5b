"""Whatever people, members and campaigns say: what is promised of every page.

A few hundred cases in an ordinary run; ``pytest --campaigns`` tries thousands.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from letterdesk.core.address import full_name
from letterdesk.core.errors import UserError
from letterdesk.core.letter import CallCard, Letter, PaperForm, Request
from letterdesk.output.card_layout import FRAME as CARD_FRAME
from letterdesk.output.card_layout import OUTCOMES, lay_out_card
from letterdesk.output.compose import compose
from letterdesk.output.fitting import cut_words
from letterdesk.output.handwriting import SHEET, STRIP
from letterdesk.output.letter_layout import COPY_MARK, lay_out_letter
from letterdesk.output.letter_parts import FRAME
from letterdesk.output.page import Frame, Layout, Line, Page, Tag
from letterdesk.output.pdf import write_pdf
from letterdesk.output.text import letter_text
from letterdesk.output.typeset import Typesetter
from tests.output.any_packet import cards, letters, readable, requests
from tests.output.read_paper import complaints, text_of

ONE_PAGE = (PaperForm.STANDARD, PaperForm.WINDOW)
_USUAL = settings.default.max_examples if settings.default else 100
HUNDREDS = settings(max_examples=max(100, _USUAL // 5), deadline=None)
BATCHES = settings(max_examples=max(8, _USUAL // 20), deadline=None)
"""Of up to six letters and two cards in one file: other programs have to be started."""


def laid_out(letter: Letter, form: PaperForm, typesetter: Typesetter) -> Layout:
    """The letter on paper, unless its addresses are too long for a window."""
    try:
        return lay_out_letter(letter, form, typesetter)
    except UserError:
        assume(False)
        raise


def composed(request: Request) -> Letter:
    return compose(request).letters[0]


any_letter = st.one_of(letters(), requests().map(composed))
any_card = st.one_of(cards(), requests().map(lambda request: compose(request).calls[0]))


@HUNDREDS
@given(any_letter, st.sampled_from(ONE_PAGE))
def test_a_letter_is_one_page_or_says_exactly_how_many_words_to_cut(
    letter: Letter, form: PaperForm
) -> None:
    typesetter = Typesetter()

    def fits_without(count: int) -> bool:
        shorter = replace(letter, body=cut_words(letter.body, count))
        layout = lay_out_letter(shorter, form, typesetter)
        return len(layout.pages) == 1 and not layout.words_over

    over = laid_out(letter, form, typesetter).words_over
    assert fits_without(over)
    assert not over or not fits_without(over - 1)


@HUNDREDS
@given(any_letter, st.sampled_from(PaperForm))
def test_every_line_of_a_letter_stands_inside_its_frame_and_on_no_other(
    letter: Letter, form: PaperForm
) -> None:
    typesetter = Typesetter()
    layout = laid_out(letter, form, typesetter)
    for page in layout.pages:
        frames = frames_of(page, form)
        for line in lines_read(page):
            assert any(inside(line, frame, typesetter) for frame in frames), line
        check_apart(page, typesetter)
        smallest = 8 if form is PaperForm.WINDOW else 11
        assert all(line.style.size >= smallest for line in page.lines)


def frames_of(page: Page, form: PaperForm) -> list[Frame]:
    """The parts of a page that text may stand in; an example's mark stands above them."""
    top_margin = replace(FRAME, top=0.5 * FRAME.top)
    if form is not PaperForm.HANDWRITE:
        return [top_margin]
    tears = [stroke.y1 for stroke in page.strokes if stroke.dash]
    if not tears:
        return [replace(SHEET, top=top_margin.top)]
    return [replace(SHEET, top=top_margin.top, bottom=tears[0]), replace(STRIP, top=tears[0])]


@HUNDREDS
@given(any_card)
def test_every_line_of_a_call_card_stands_inside_it_and_on_no_other(card: CallCard) -> None:
    typesetter = Typesetter()
    layout = lay_out_card(card, typesetter)
    for page in layout.pages:
        for line in lines_read(page):
            assert inside(line, replace(CARD_FRAME, top=CARD_FRAME.top - 20), typesetter), line
            assert line.style.size >= 11
        check_apart(page, typesetter)
    if layout.words_over and any(card.live):
        shorter = replace(card, live=cut_words(card.live, layout.words_over))
        assert not lay_out_card(shorter, typesetter).words_over or not any(shorter.live)


def lines_read(page: Page) -> Iterable[Line]:
    return (line for b in page.blocks if b.tag is not Tag.FURNITURE for line in b.lines())


def inside(line: Line, frame: Frame, typesetter: Typesetter) -> bool:
    right = line.x + typesetter.width(line.style.role, line.style.size, line.text)
    return (
        frame.left - 0.01 <= line.x
        and right <= frame.right + 0.5
        and frame.top <= line.y - 0.7 * line.style.size
        and line.y <= frame.bottom + 0.01
    )


def check_apart(page: Page, typesetter: Typesetter) -> None:
    """No line is set over another."""
    placed = [
        (line, line.x + typesetter.width(line.style.role, line.style.size, line.text))
        for line in page.lines
    ]
    for (one, one_right), (other, other_right) in combinations(placed, 2):
        beside = one_right <= other.x + 0.5 or other_right <= one.x + 0.5
        assert beside or abs(one.y - other.y) >= 0.7 * min(one.style.size, other.style.size)


# --- read back --------------------------------------------------------------

known = st.sampled_from(readable())
documents = st.tuples(
    st.lists(st.one_of(letters(known), requests(known).map(composed)), min_size=1, max_size=6),
    st.lists(cards(known), min_size=1, max_size=2),
    st.sampled_from(PaperForm),
)


@BATCHES
@given(documents)
def test_what_is_read_back_is_what_was_composed_in_reading_order(
    tmp_path_factory: pytest.TempPathFactory,
    many: tuple[list[Letter], list[CallCard], PaperForm],
) -> None:
    some, calls, form = many
    typesetter = Typesetter()
    layouts = [laid_out(letter, form, typesetter) for letter in some]
    layouts += [lay_out_card(card, typesetter) for card in calls]
    pdf = write_pdf(layouts, typesetter, title="Letters")
    assert complaints(pdf, tmp_path_factory.mktemp("pdf")) == ""

    pages = [page for layout in layouts for page in layout.pages]
    found = text_of(pdf).split("\f")[: len(pages)]
    for page, text in zip(pages, found, strict=True):
        assert squeezed(text) == squeezed("".join(line.text for line in page.lines))
    for letter, layout in zip(some, layouts, strict=False):
        if form is not PaperForm.HANDWRITE:
            mark = COPY_MARK if form is PaperForm.LARGE_PRINT else ""
            # In a window, lines of an address that are set as one have a comma between them.
            kept = "," if form is PaperForm.WINDOW else ""
            wanted = squeezed(mark + letter_text(letter)).replace(kept, "")
            assert aloud(layout).replace(kept, "") == wanted
    for card, layout in zip(calls, layouts[len(some) :], strict=True):
        check_order(card, aloud(layout))


def squeezed(text: str) -> str:
    """Without spaces, whose places are the page's own; accents whole."""
    return unicodedata.normalize("NFC", "".join(text.split()))


def aloud(layout: Layout) -> str:
    """All that a program reads aloud, in its order."""
    return squeezed("".join(line.text for page in layout.pages for line in lines_read(page)))


def check_order(card: CallCard, said: str) -> None:
    """Numbers, script, answers, outcomes, message: each after the one before."""
    parts = (
        full_name(card.to),
        *(number for phone in card.numbers for number in (phone.label, phone.number)),
        *card.live,
        *(text for pair in card.answers for text in pair),
        *OUTCOMES,
        *card.voicemail,
    )
    place = 0
    for part in map(squeezed, parts):
        place = said.index(part, place) + len(part)
