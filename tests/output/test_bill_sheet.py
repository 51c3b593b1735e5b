"""The bill sheet: two pages, every fact on them, both sides alike, nothing off the paper."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.core.bills import Bill, BillId, BillType, Event, EventKind, parse_bill_id
from letterdesk.core.campaign import BillSection, Campaign, Explanation
from letterdesk.core.errors import UserError
from letterdesk.core.members import Chamber
from letterdesk.output.bill_facts import MOST_STEPS, history_steps, sponsor_lines
from letterdesk.output.bill_sheet import BillSheet, lay_out_bill_sheet, render_bill_sheet
from letterdesk.output.page import HEIGHT, INCH, Page, Tag
from letterdesk.output.paper_words import status_words
from letterdesk.output.typeset import Typesetter
from tests.output.campaign_samples import IN_2017, TODAY, campaign
from tests.output.read_paper import complaints, text_of
from tests.output.read_qr import read_qr

FOSTA, SESTA = "hr1865-115", "s1693-115"


def bill(written: str) -> Bill:
    bill_id = parse_bill_id(written)
    assert bill_id is not None
    found = campaign().bill(bill_id)
    assert found is not None
    return found


def sheet(written: str = FOSTA, language: str = "en", day: date = TODAY) -> BillSheet:
    return BillSheet(campaign(), bill(written), day, language, example=day != TODAY)


def explained(of: BillSheet, sections: tuple[BillSection, ...]) -> BillSheet:
    """The sheet with other words for the bill's sections."""
    told = Explanation("This is the text as introduced.", sections)
    key = f"{of.language}/{of.bill.id}"
    return replace(of, campaign=replace(of.campaign, explanations={key: told}))


def words_on(pages: tuple[Page, ...]) -> str:
    return " ".join(line.text for page in pages for line in page.lines)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("written", [FOSTA, SESTA])
@pytest.mark.parametrize("day", [IN_2017, date(2018, 3, 2), TODAY], ids=str)
def test_every_bundled_sheet_fits_two_pages_and_stays_on_them(
    written: str, language: str, day: date
) -> None:
    typesetter = Typesetter()
    layout = lay_out_bill_sheet(sheet(written, language, day), typesetter)
    assert len(layout.pages) == 2
    for page in layout.pages:
        for line in page.lines:
            width = typesetter.width(line.style.role, line.style.size, line.text)
            assert line.x > 0.75 * INCH
            assert line.x + width < page.width - 0.75 * INCH
            assert line.y < HEIGHT - 0.45 * INCH
        *body, _credit, _number = page.blocks
        assert all(block.tag is not Tag.FURNITURE for block in body)
        for figure in page.figures:
            assert all(fill.y + fill.height < HEIGHT - 0.6 * INCH for fill in figure.fills)


@pytest.mark.parametrize(
    ("written", "language", "facts"),
    [
        (FOSTA, "en", ("H.R. 1865 (FOSTA)", "115th Congress", "Became law on April 11, 2018: Public Law 115-164.", "Cosponsors: 174 (114 Republicans, 60 Democrats)", "Took their name back: 1", "Rep. Ann Wagner (R-MO-2), on April 3, 2017", "House, February 27, 2018: 388 yes, 25 no (roll call 91)", "Senate, March 21, 2018: 97 yes, 2 no (vote 60)", "House Judiciary Committee", "Section 8", "up to 10 years in prison", "Page 2 of 2")),
        (SESTA, "en", ("S. 1693 (SESTA)", "Ended with the 115th Congress", "Cosponsors: 70 (43 Republicans, 27 Democrats)", "No recorded vote.", "https://www.congress.gov/bill/115th-congress/senate-bill/1693/text")),
        (FOSTA, "es", ("115.º Congreso", "Se convirtió en ley el 11 de abril de 2018", "174 (114 republicanos, 60 demócratas)", "hasta 10 años de prisión", "Sección 8", "Quienes lo critican dicen", "Lea el texto oficial")),
    ],
)  # fmt: skip
def test_the_facts_stand_on_it(
    tmp_path: Path, written: str, language: str, facts: tuple[str, ...]
) -> None:
    data, pages = render_bill_sheet(sheet(written, language))
    assert pages == 2
    assert complaints(data, tmp_path) == ""
    text = " ".join(text_of(data).split())
    for fact in facts:
        assert fact in text


def test_its_code_leads_to_the_official_text() -> None:
    data, _ = render_bill_sheet(sheet())
    assert read_qr(data, page=2) == ["https://www.congress.gov/bill/115th-congress/house-bill/1865/text"]  # fmt: skip


def test_a_sheet_of_another_day_says_so_and_knows_no_later_fact() -> None:
    said = words_on(lay_out_bill_sheet(sheet(SESTA, day=IN_2017), Typesetter()).pages)
    assert "EXAMPLE: status, history and numbers are those of October 1, 2017." in said
    assert "In committee since August 1, 2017." in said
    assert "Cosponsors: 32 (21 Republicans, 11 Democrats)" in said
    assert "November 8, 2017" not in said


@pytest.mark.parametrize("language", ["en", "es"])
def test_both_sides_are_equally_long(language: str) -> None:
    sides = campaign().guides[language].both_sides
    for_it, against = (sum(len(t.split()) for t in s) for s in (sides.supporters, sides.critics))
    assert abs(for_it - against) <= 0.1 * max(for_it, against)


def test_without_an_explanation_the_summary_stands_alone() -> None:
    bare = replace(sheet(), campaign=replace(campaign(), explanations={}))
    said = words_on(lay_out_bill_sheet(bare, Typesetter()).pages)
    assert "In short" in said
    assert "section by section" not in said


def test_what_does_not_fit_names_the_file_and_the_words_to_cut() -> None:
    long = tuple(
        BillSection(str(n), "A heading", "These words are far too many. " * 15) for n in range(20)
    )
    with pytest.raises(UserError, match=r"H\.R\. 1865 does not fit on two pages") as told:
        render_bill_sheet(explained(sheet(), long))
    assert "from sesta-fosta/en/bill-hr1865-115.toml" in str(told.value)
    count = int(dict(told.value.hint.values)["count"])
    assert 400 < count < 20 * 15 * 6


def test_parties_are_named_only_where_all_are_known() -> None:
    house = bill(FOSTA)
    first, *others = house.cosponsors
    one_unknown = replace(house, cosponsors=(replace(first, party=""), *others))
    assert sponsor_lines(one_unknown, TODAY, "en")[1] == "Cosponsors: 174"


def test_a_long_history_keeps_its_beginning_and_its_end() -> None:
    kinds = (EventKind.HEARING, EventKind.MARKUP)
    events = tuple(
        Event(date(2017, 5, 1 + n), kinds[n % 2], Chamber.HOUSE) for n in range(2 * MOST_STEPS)
    )
    steps = history_steps(replace(bill(FOSTA), events=events), TODAY, "en")
    assert len(steps) == MOST_STEPS
    assert steps[0] == ("May 1, 2017", "Hearing in a House committee")
    assert steps[-1] == ("May 28, 2017", "Worked on by a House committee")
    assert steps[1] == ("", "(15 steps between are left out)")


K, HOUSE, SENATE = EventKind, Chamber.HOUSE, Chamber.SENATE
WAY: tuple[tuple[EventKind, Chamber | None], ...] = (
    (K.INTRODUCED, HOUSE), (K.REFERRED, HOUSE), (K.HEARING, HOUSE), (K.MARKUP, HOUSE),
    (K.REPORTED, HOUSE), (K.DISCHARGED, HOUSE), (K.CALENDAR, HOUSE), (K.PASSED, HOUSE),
    (K.REFERRED, SENATE), (K.CALENDAR, SENATE), (K.PASSED, SENATE), (K.PRESENTED, None),
    (K.VETOED, None), (K.OVERRIDDEN, None), (K.ENACTED, None),
)  # fmt: skip
"""As long a way as a bill can go, a step a day."""


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", BillType)
def test_every_type_of_bill_has_a_sheet_at_every_stage(kind: BillType, language: str) -> None:
    typesetter = Typesetter()
    chambers = {HOUSE: kind.chamber, SENATE: kind.chamber.other, None: None}
    first = date(2025, 2, 1)
    events = tuple(
        Event(first + timedelta(days=n), step, chambers[chamber])
        for n, (step, chamber) in enumerate(WAY)
    )
    a_bill = Bill(
        BillId(kind, 77, 119), "An act of some kind", "", first, "X000001", "Rep. Pat Example (D-IL-5)", events=events
    )  # fmt: skip
    days = (*(event.date for event in events), date(2027, 1, 3))
    assert len({status_words(a_bill, day, language) for day in days}) >= 5
    for day in (days[0], days[9], days[-1]):  # laying out is slow, wording is not
        layout = lay_out_bill_sheet(BillSheet(campaign(), a_bill, day, language), typesetter)
        assert len(layout.pages) <= 2
        assert status_words(a_bill, day, language) in words_on(layout.pages)


def test_equal_sheets_give_equal_bytes() -> None:
    assert render_bill_sheet(sheet()) == render_bill_sheet(sheet())


@settings(max_examples=20)
@given(
    sections=st.lists(
        st.builds(
            BillSection,
            st.sampled_from(("1", "12", "101–115")),
            st.text("abc def", max_size=60),
            st.text("abcdefghij klmno", max_size=900),
        ),
        max_size=25,
    )
)
def test_any_explanation_fits_two_pages_or_is_refused(sections: list[BillSection]) -> None:
    of = explained(sheet(), tuple(sections))
    try:
        layout = lay_out_bill_sheet(of, Typesetter())
    except UserError as error:
        assert "does not fit" in str(error)
        return
    assert len(layout.pages) <= 2
    said = words_on(layout.pages)
    for section in sections:
        assert section.words.split()[:1] == [] or section.words.split()[0] in said


def test_a_campaign_in_a_language_that_paper_lacks_still_gets_a_sheet() -> None:
    english = campaign().guides["en"]
    vietnamese: Campaign = replace(
        campaign(), guides={"en": english, "vi": replace(english, language="vi")}
    )
    layout = lay_out_bill_sheet(BillSheet(vietnamese, bill(FOSTA), TODAY, "vi"), Typesetter())
    assert "Where it stands on November 23, 2026" in words_on(layout.pages)
