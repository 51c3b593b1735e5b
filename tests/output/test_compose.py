"""Letters and call cards: right recipient, right bill, right ask, and every word of the writer."""

import re
import unicodedata
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.ask import Ask, Position
from letterdesk.core.bills import Bill, BillId, BillType, Event, EventKind, Stage, parse_bill_id
from letterdesk.core.errors import UserError
from letterdesk.core.letter import CallCard, Letter
from letterdesk.core.members import Chamber, OfficeChoice
from letterdesk.output.compose import compose, phone_numbers
from letterdesk.output.paragraphs import STORY_MARK
from letterdesk.store.directory import Directory
from tests.output.campaign_samples import (
    COMMISSIONER,
    DELEGATE,
    IN_2017,
    MARIA,
    REPRESENTATIVE,
    SENATOR,
    TODAY,
    a_request,
    campaign,
    points,
)


def letters(**changes: object) -> tuple[Letter, ...]:
    return compose(a_request(**changes)).letters  # type: ignore[arg-type]


# --- the frame of a letter --------------------------------------------------


def test_a_letter_has_every_field_of_the_full_block() -> None:
    to_senator, to_representative = letters()
    assert to_senator.sender == ("1250 W Addison St, Apt 4", "Chicago, IL 60613")
    assert to_senator.date == "November 23, 2026"
    assert to_senator.inside_address[0] == "The Honorable Jordan Q. Example Jr."
    assert to_senator.salutation == "Dear Senator Example:"
    assert to_senator.closing == "Respectfully,"
    assert to_senator.signature == "Maria Alvarez"
    assert to_senator.contact == ("312-555-0142",)
    assert [to_senator.corner_code, to_representative.corner_code] == ["IL-SR", "IL-05"]
    assert not to_senator.example
    assert to_senator.reading_copy == ()


def test_without_a_phone_number_none_is_printed_or_said() -> None:
    packet = compose(a_request(constituent=replace(MARIA, phone="")))
    assert packet.letters[0].contact == ()
    assert "number" not in " ".join(packet.calls[0].voicemail)


def test_today_both_letters_are_about_the_law_and_cite_it() -> None:
    for letter in letters():
        assert str(letter.bill) == "hr1865-115"
        assert (letter.stage, letter.ask) == (Stage.ENACTED, Ask.OVERSEE)
        assert letter.reference == (
            "Re: H.R. 1865, Allow States and Victims to Fight Online Sex Trafficking Act of 2017"
            " (Public Law 115-164)"
        )
        assert "Public Law 115-164" in letter.body[0]
        assert "H.R. 1865" in letter.body[0]
        assert "vote" not in " ".join(letter.body)


def test_in_2017_each_chamber_hears_of_its_own_bill() -> None:
    to_senator, to_representative = letters(day=IN_2017, example=True)
    assert to_senator.reference == (
        "Re: S. 1693, Stop Enabling Sex Traffickers Act of 2017 (115th Congress)"
    )
    assert "S. 1693" in to_senator.body[0]
    assert "H.R. 1865" not in " ".join(to_senator.body)
    assert "H.R. 1865" in to_representative.body[0]
    assert to_senator.ask is to_representative.ask is Ask.COSPONSOR
    assert to_senator.date == "October 1, 2017"
    assert to_senator.example
    assert compose(a_request(day=IN_2017, example=True)).calls[0].example


def test_the_evidence_of_2021_is_not_told_before_it_existed() -> None:
    told = [
        "GAO-21-385" in " ".join(letters(day=day)[0].body)
        for day in (date(2018, 4, 11), date(2021, 6, 30), date(2021, 7, 1), TODAY)
    ]
    assert told == [False, False, True, True]


# --- where it goes ----------------------------------------------------------


def test_the_nearest_office_is_the_nearest_with_a_street() -> None:
    to_senator, to_representative = letters(office=OfficeChoice.NEAREST)
    assert to_senator.inside_address[1:] == (
        "230 S. Dearborn St.",
        "Suite 3892",
        "Chicago, IL 60604",
    )
    assert to_representative.inside_address[-1] == "Washington, DC 20515"


def test_a_member_without_an_office_still_gets_a_valid_address_and_number() -> None:
    nobody_knows_where = replace(REPRESENTATIVE, washington=None)
    packet = compose(a_request(members=(nobody_knows_where,)))
    assert packet.letters[0].inside_address == (
        "The Honorable Monica De La Cruz-Example",
        "U.S. House of Representatives",
        "Washington, DC 20515",
    )
    assert [(n.label, n.number) for n in packet.calls[0].numbers] == [
        ("Capitol switchboard", "202-224-3121")
    ]


def test_a_call_card_lists_washington_then_the_nearest_then_the_switchboard() -> None:
    assert [number.label for number in phone_numbers(SENATOR)] == [
        "Washington",
        "Springfield",
        "Chicago",
        "Carbondale",
        "Capitol switchboard",
    ]


def test_two_offices_in_washington_are_told_apart_on_a_card(directory: Directory) -> None:
    (norton,) = directory.members("DC")
    labels = [number.label for number in phone_numbers(norton)]
    assert labels == ["Washington", "Washington, local office", "Capitol switchboard"]


# --- the writer's own words -------------------------------------------------


def test_a_story_keeps_its_lines_and_stands_before_the_arguments() -> None:
    story = "My sister is a nurse.\nShe sees  this\teach week.\r\n\r\n\r\nPlease help her."
    (letter, _) = letters(story=story)
    assert letter.body[1:3] == (
        "My sister is a nurse.\nShe sees this each week.",
        "Please help her.",
    )
    assert letter.own_words == 13
    assert 0 < letter.own_words_share < 1


stories = st.text(st.characters(exclude_categories=["Cs", "Cn", "Co", "Cc", "Cf"]), max_size=300)
typed = st.lists(stories, max_size=6).map("\n".join)
hostile = st.sampled_from(
    ["{{ 7 * 7 }}", "{% if x %}", "[live]", "{# #}", "${x}", "{story}", "<b>"]
)


@given(st.one_of(typed, st.lists(hostile | stories, min_size=1, max_size=4).map("\n\n".join)))
def test_no_word_of_the_story_is_lost_changed_or_interpreted(story: str) -> None:
    packet = compose(a_request(story=story, members=(SENATOR,), language="es"))
    letter = packet.letters[0]
    without = compose(a_request(members=(SENATOR,), language="es")).letters[0]
    words = letter.body[1 : len(letter.body) - len(without.body) + 1]
    # Spacing aside, and accents joined with their letters.
    assert _squeezed(" ".join(words)) == _squeezed(story)
    assert letter.body[:1] + letter.body[1 + len(words) :] == without.body
    assert letter.own_words == len(" ".join(words).split())
    assert letter.reading_copy[1 : 1 + len(words)] == words


def _squeezed(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def test_two_equal_requests_give_equal_packets() -> None:
    assert compose(a_request(story="One.")) == compose(a_request(story="One."))


# --- the bundled words, in every case ---------------------------------------

DAYS = [
    date(2017, 5, 1), IN_2017, date(2018, 1, 10), date(2018, 2, 20), date(2018, 2, 27),
    date(2018, 3, 1), date(2018, 3, 21), date(2018, 4, 3), date(2018, 4, 11), TODAY,
]  # fmt: skip
COSPONSOR = replace(SENATOR, bioguide="D000563")
SPONSOR = replace(REPRESENTATIVE, bioguide="W000812")
SENATE_SPONSOR = replace(SENATOR, bioguide="P000449")
MEMBERS = (SENATOR, COSPONSOR, SENATE_SPONSOR, REPRESENTATIVE, SPONSOR, DELEGATE, COMMISSIONER)


@pytest.mark.parametrize("position", Position)
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_letter_reads_well_at_every_stage_to_every_member(
    position: Position, day: date
) -> None:
    packet = compose(a_request(position, day, members=MEMBERS, language="es"))
    for letter, card in zip(packet.letters, packet.calls, strict=True):
        _check_letter(letter)
        _check_card(card)
        assert 160 <= letter.words <= 235, letter.body
        assert len(letter.body) in (4, 5)


@pytest.mark.parametrize("ask", Ask)
def test_every_ask_has_words_in_both_languages(ask: Ask) -> None:
    for language in ("en", "es"):
        words = campaign().asks[language][ask]
        assert words.count("?") == 1
        assert (
            len(re.sub(r"\{% else %\}.*?\{% endif %\}|\{%.*?%\}|\{\{.*?\}\}", "x ", words).split())
            <= 24
        ), words


def moved_through(*kinds: EventKind) -> Bill:
    """A bill without companion to which these things happened, one a day, first in the House."""
    house = replace(campaign().bills[0], companion=None, public_law="")
    passed_before = [kinds[:i].count(EventKind.PASSED) for i in range(len(kinds))]
    return replace(
        house,
        events=tuple(
            Event(IN_2017 + timedelta(days=i), kind, Chamber.SENATE if crossed else Chamber.HOUSE)
            for i, (kind, crossed) in enumerate(zip(kinds, passed_before, strict=True))
        ),
    )


ACROSS = (EventKind.PASSED, EventKind.PASSED)
HYPOTHETICAL = {
    Stage.INTRODUCED: (moved_through(), IN_2017),
    Stage.REPORTED: (moved_through(EventKind.REPORTED), IN_2017),
    Stage.IN_OTHER_COMMITTEE: (moved_through(EventKind.PASSED, EventKind.REFERRED), date(2017, 11, 1)),
    Stage.VETOED: (moved_through(*ACROSS, EventKind.VETOED), date(2017, 11, 1)),
    Stage.DIED: (moved_through(EventKind.REFERRED), date(2019, 1, 3)),
}  # fmt: skip
ADOPTED = replace(
    moved_through(*ACROSS),
    id=BillId(BillType.HCONRES, 7, 115),
)


@pytest.mark.parametrize("position", Position)
@pytest.mark.parametrize("stage", [*HYPOTHETICAL, Stage.ADOPTED])
def test_the_words_fit_stages_that_these_bills_never_had(position: Position, stage: Stage) -> None:
    bill, day = HYPOTHETICAL.get(stage, (ADOPTED, date(2017, 11, 1)))
    alone = replace(campaign(), bills=(bill,))
    packet = compose(a_request(position, day, campaign=alone, members=MEMBERS, language="es"))
    for letter, card in zip(packet.letters, packet.calls, strict=True):
        assert letter.stage is stage
        _check_letter(letter)
        _check_card(card)


def _check_letter(letter: Letter) -> None:
    for text in (" ".join(letter.body), " ".join(letter.reading_copy)):
        assert text.count("?") == 1  # one yes-or-no ask
        _check_text(text)
    assert letter.salutation.endswith(":")


def _check_card(card: CallCard) -> None:
    assert 55 <= card.live_words <= 110, card.live
    assert card.voicemail_words <= 75, card.voicemail
    assert "6, 0, 6, 1, 3" in card.voicemail[0]
    assert " ".join(card.voicemail).count("3 1 2, 5 5 5, 0 1 4 2") == 2
    assert len(card.answers) >= 4
    for text in (*card.live, *card.voicemail, *card.reading_copy, *map(" ".join, card.answers)):
        _check_text(text)


def _check_text(text: str) -> None:
    assert not re.search(r"[{}\[\]_\ue0f0\ue0f1]|None|False|True|  | [,.;?]|\.\.", text), text


def test_the_point_chosen_first_is_said_on_the_phone() -> None:
    first = campaign().guide("en").points[0].sentence
    assert first in " ".join(compose(a_request()).calls[0].live)
    assert compose(a_request(points=())).calls[0].live_words < 90


def test_points_come_in_the_order_of_the_guide() -> None:
    ticked = points(Position.SUPPORT)
    assert letters(points=tuple(reversed(ticked))) == letters(points=ticked)


@pytest.mark.parametrize("story", ["", "My own words."])
def test_a_town_that_holds_the_mark_of_the_story_cannot_pass_for_it(story: str) -> None:
    town = f"Chi{STORY_MARK[0]}{STORY_MARK}{STORY_MARK[1:]}cago"
    writer = replace(MARIA, city=town)
    (letter, _) = compose(a_request(constituent=writer, story=story)).letters
    assert "I live in Chicago, Illinois" in letter.body[0]
    assert (story in letter.body) == bool(story)


# --- what cannot be used ----------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"points": ("nonsense",)}, "There is no talking point called 'nonsense'"),
        ({"points": points(Position.OPPOSE)}, "for this position"),
        ({"bill": BillId(BillType.HR, 1, 119)}, "This campaign has no bill hr1-119. Please choose from these: hr1865-115, s1693-115."),
        ({"day": date(2017, 4, 2)}, "H.R. 1865 did not exist yet on April 2, 2017."),
    ],
)  # fmt: skip
def test_a_wrong_word_gets_a_sentence(changes: dict[str, object], said: str) -> None:
    with pytest.raises(UserError) as told:
        letters(**changes)
    assert said in str(told.value)
    assert told.value.wrong_input


def test_a_position_that_the_campaign_does_not_offer_is_refused() -> None:
    guide = campaign().guides["en"]
    one_sided = replace(guide, positions={Position.SUPPORT: guide.positions[Position.SUPPORT]})
    with pytest.raises(UserError, match="no letters that oppose the bill"):
        letters(position=Position.OPPOSE, campaign=replace(campaign(), guides={"en": one_sided}))


def test_either_of_two_companions_may_be_chosen() -> None:
    chosen = parse_bill_id("s1693-115")
    assert letters(bill=chosen, day=IN_2017) == letters(day=IN_2017)


@pytest.mark.parametrize(
    ("name", "template", "said"),
    [
        ("en/letter-support", "Dear reader.", "it loses your own words"),
        ("en/letter-support", "{{ story }} {{ story }}", "it loses your own words, or prints them twice"),
        ("en/letter-support", "{{ story | first }}", "it loses your own words"),
        ("en/letter-support", "\n\n{{ storey }}", "Line 3: Letterdesk has nothing called 'storey'"),
        ("en/letter-support", "{% if story %}", "en/letter-support.j2 cannot be used. Line 1"),
        ("en/call-support", "[live]\nHello\n", "its part [answers] is missing"),
        ("en/call-support", "[live]\nHello\n[answers]\n{{ story }}\n[voicemail]\n", "Line 4: Letterdesk has nothing called 'story'"),
        ("en/call-support", "[live]\nHello\n[answers]\nWho?\n[voicemail]\n", "each question needs its answer"),
    ],
)  # fmt: skip
def test_a_broken_template_names_file_and_line(name: str, template: str, said: str) -> None:
    broken = replace(campaign(), templates={**campaign().templates, name: template})
    with pytest.raises(UserError) as told:
        letters(campaign=broken, story="My own words.")
    assert said in str(told.value)
    assert f"sesta-fosta/{name}.j2" in str(told.value)
    assert "Your words are not lost." in str(told.value)
