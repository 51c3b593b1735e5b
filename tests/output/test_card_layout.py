import itertools
from dataclasses import replace

import pytest

from letterdesk.core.ask import Position
from letterdesk.core.constituent import Constituent
from letterdesk.core.letter import Request
from letterdesk.core.members import Member, Role
from letterdesk.desk import list_congress
from letterdesk.output.card_layout import OUTCOMES, lay_out_card
from letterdesk.output.compose import compose
from letterdesk.output.fitting import cut_words
from letterdesk.output.marks import EXAMPLE_MARK
from letterdesk.output.page import HEIGHT, Layout, Line
from letterdesk.output.spoken import live_time, office_line, voicemail_time
from letterdesk.store.directory import Directory
from letterdesk.store.packs import find_campaign
from tests.output.campaign_samples import MARIA, TODAY
from tests.output.paper_samples import CARD, REPRESENTATIVE, SENATOR


def lines_of(layout: Layout) -> list[Line]:
    return [line for page in layout.pages for line in page.lines]


def test_a_card_is_one_page_with_the_script_in_large_type() -> None:
    layout = lay_out_card(CARD)
    assert (len(layout.pages), layout.words_over) == (1, 0)
    script = next(line for line in lines_of(layout) if line.text.startswith("Hello"))
    assert script.style.size >= 14


LONGEST = replace(
    MARIA,
    name="Maximiliana Featherstonehaugh-Hernández",
    street="12345 Northwest Martin Luther King Junior Boulevard",
    unit="Apartment 1204",
    city="Rancho Santa Margarita",
)


@pytest.mark.parametrize(
    ("caller", "least"), [(MARIA, 14), (LONGEST, 13)], ids=["usual", "longest"]
)
@pytest.mark.parametrize("pack", ["sesta-fosta", "starter"])
def test_every_bundled_script_is_read_at_arms_length_and_left_in_30_seconds(
    directory: Directory, pack: str, caller: Constituent, least: float
) -> None:
    """At every stage of its bills, for and against, to the members with the longest names."""
    campaign = find_campaign(pack)
    members = [entry for entry in list_congress(directory) if isinstance(entry, Member)]
    members.sort(key=lambda m: (len(m.name), len(m.local_offices)), reverse=True)
    days = sorted({event.date for bill in campaign.bills for event in bill.events} | {TODAY})
    for day, member, position in itertools.product(days, members[:3], Position):
        points = [p.key for p in campaign.guide("en").points if p.position is position]
        request = Request(campaign, position, caller, (member,), day, tuple(points[:2]))
        (card,) = compose(request).calls
        layout = lay_out_card(card)
        assert (len(layout.pages), layout.words_over, card.voicemail_words_over) == (1, 0, 0)
        script = {*card.live, *card.voicemail}
        said = [b for b in layout.pages[0].blocks if " ".join(b.texts) in script]
        assert len(said) >= len(script)
        assert min(block.style.size for block in said) >= least


def test_live_script_stands_above_the_cut_and_voicemail_below() -> None:
    page = lay_out_card(CARD).pages[0]
    cut = page.strokes[0].y1
    live = [line.y for line in page.lines if line.text.startswith("No reply is needed")]
    voicemail = [line.y for line in page.lines if line.text.startswith("Hello, this is")]
    assert live[0] < cut < voicemail[0]
    assert all(stroke.dash for stroke in page.strokes)
    assert 0.4 * HEIGHT < cut < 0.8 * HEIGHT


def test_the_numbers_to_ring_are_larger_than_the_script() -> None:
    lines = lines_of(lay_out_card(CARD))
    script = next(line for line in lines if line.text.startswith("Hello"))
    for phone in CARD.numbers:
        number = next(line for line in lines if line.text == phone.number)
        assert number.style.size > script.style.size


def test_each_outcome_has_a_box_to_tick() -> None:
    page = lay_out_card(CARD).pages[0]
    labels = [line for line in page.lines if line.text in OUTCOMES]
    assert [label.text for label in labels] == list(OUTCOMES)
    for label, box in zip(labels, page.boxes, strict=True):
        assert box.width == box.height
        assert box.x + box.width < label.x
        assert box.y < label.y <= box.y + box.height + 1


@pytest.mark.parametrize(("repeats", "pages"), [(3, 1), (9, 2)])
def test_a_long_script_gets_smaller_type_and_then_says_what_to_cut(
    repeats: int, pages: int
) -> None:
    card = replace(CARD, live=CARD.live * repeats)
    layout = lay_out_card(card)
    assert len(layout.pages) == pages
    assert (layout.words_over > 0) == (pages > 1)
    assert min(line.style.size for line in lines_of(layout)) >= 11
    shorter = replace(card, live=cut_words(card.live, layout.words_over))
    assert lay_out_card(shorter).words_over == 0


def test_an_example_card_is_marked() -> None:
    marked = lay_out_card(replace(CARD, example=True))
    assert EXAMPLE_MARK in [line.text for line in lines_of(marked)]


def test_the_time_to_say_it_stands_beside_each_title() -> None:
    assert (live_time(CARD), voicemail_time(CARD)) == (
        "77 words, 31 seconds",
        "70 words, 28 seconds",
    )
    texts = [line.text for line in lines_of(lay_out_card(CARD))]
    assert live_time(CARD) in texts
    assert voicemail_time(CARD) in texts


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (75, "75 words, 30 seconds"),
        (76, "76 words, 31 seconds — leave out 1 word"),
        (90, "90 words, 36 seconds — leave out 15 words"),
    ],
)
def test_a_voicemail_over_30_seconds_says_what_to_leave_out(words: int, said: str) -> None:
    assert voicemail_time(replace(CARD, voicemail=("word " * words,))) == said


def test_answers_stand_beside_their_questions() -> None:
    blocks = {" ".join(block.texts): block for block in lay_out_card(CARD).pages[0].blocks}
    for question, answer in CARD.answers:
        asked, said = blocks[question], blocks[answer]
        assert (asked.y, asked.style.size) == (said.y, said.style.size)
        assert asked.x < said.x


@pytest.mark.parametrize(
    ("member", "line"),
    [
        (SENATOR, "U.S. Senator for Illinois"),
        (REPRESENTATIVE, "U.S. Representative, Illinois, district 5"),
        (replace(REPRESENTATIVE, state="AK", district=0), "U.S. Representative, Alaska, at large"),
        (
            replace(REPRESENTATIVE, state="DC", district=0, role=Role.DELEGATE),
            "Delegate to the U.S. House for the District of Columbia",
        ),
        (
            replace(REPRESENTATIVE, state="PR", district=0, role=Role.RESIDENT_COMMISSIONER),
            "Resident Commissioner of Puerto Rico",
        ),
    ],
)
def test_an_office_is_named_in_plain_words(member: Member, line: str) -> None:
    assert office_line(member) == line


def test_an_answer_longer_than_a_page_stands_below_its_question() -> None:
    layout = lay_out_card(replace(CARD, answers=(("Why?", "Because. " * 900),)))
    blocks = [block for page in layout.pages for block in page.blocks]
    asked = next(block for block in blocks if block.texts == ("Why?",))
    answer = next(block for block in blocks if block.texts[0].startswith("Because."))
    assert answer.y > asked.y
