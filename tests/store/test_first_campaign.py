"""The first campaign's facts, and its bills' history as it happened (facts.md 1)."""

import xml.etree.ElementTree as ET
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from letterdesk.core.ask import Ask, Position, ask_for, asks_of, standing
from letterdesk.core.bills import Bill, Stage, bill_for, parse_bill_id, stage_on
from letterdesk.core.campaign import Campaign
from letterdesk.core.members import Chamber, CommitteeSeat, Member, Role
from letterdesk.core.status import stage_since, status
from letterdesk.store.packs import find_campaign

BILLSTATUS = Path(__file__).parents[2].parent / "shared" / "data" / "billstatus"
TODAY = date(2026, 11, 23)


@cache
def campaign() -> Campaign:
    return find_campaign("sesta-fosta")


def bill(written: str) -> Bill:
    bill_id = parse_bill_id(written)
    assert bill_id is not None
    found = campaign().bill(bill_id)
    assert found is not None
    return found


FOSTA, SESTA = "hr1865-115", "s1693-115"


@pytest.mark.parametrize(
    ("day", "house_bill", "senate_bill"),
    [
        ("2017-04-02", Stage.NOT_INTRODUCED, Stage.NOT_INTRODUCED),
        ("2017-04-03", Stage.IN_COMMITTEE, Stage.NOT_INTRODUCED),
        ("2017-08-01", Stage.IN_COMMITTEE, Stage.IN_COMMITTEE),
        ("2017-10-01", Stage.IN_COMMITTEE, Stage.IN_COMMITTEE),
        ("2018-01-09", Stage.IN_COMMITTEE, Stage.IN_COMMITTEE),
        ("2018-01-10", Stage.IN_COMMITTEE, Stage.ON_CALENDAR),
        ("2018-02-20", Stage.ON_CALENDAR, Stage.ON_CALENDAR),
        ("2018-02-26", Stage.ON_CALENDAR, Stage.ON_CALENDAR),
        ("2018-02-27", Stage.PASSED_ONE, Stage.ON_CALENDAR),
        ("2018-02-28", Stage.PASSED_ONE, Stage.ON_CALENDAR),
        ("2018-03-01", Stage.ON_OTHER_CALENDAR, Stage.ON_CALENDAR),
        ("2018-03-21", Stage.PASSED_BOTH, Stage.ON_CALENDAR),
        ("2018-04-03", Stage.TO_PRESIDENT, Stage.ON_CALENDAR),
        ("2018-04-10", Stage.TO_PRESIDENT, Stage.ON_CALENDAR),
        ("2018-04-11", Stage.ENACTED, Stage.ON_CALENDAR),
        ("2019-01-02", Stage.ENACTED, Stage.ON_CALENDAR),
        ("2019-01-03", Stage.ENACTED, Stage.DIED),
        ("2026-11-23", Stage.ENACTED, Stage.DIED),
    ],
)
def test_the_stages_are_those_of_history(day: str, house_bill: Stage, senate_bill: Stage) -> None:
    when = date.fromisoformat(day)
    assert stage_on(bill(FOSTA), when) is house_bill
    assert stage_on(bill(SESTA), when) is senate_bill


@pytest.mark.parametrize(
    ("day", "house", "senate"),
    [
        ("2017-05-01", FOSTA, FOSTA),
        ("2017-10-01", FOSTA, SESTA),
        ("2018-02-26", FOSTA, SESTA),
        ("2018-02-27", FOSTA, FOSTA),
        ("2018-03-21", FOSTA, FOSTA),
        ("2026-11-23", FOSTA, FOSTA),
    ],
)
@pytest.mark.parametrize("chosen", [FOSTA, SESTA])
def test_each_chamber_hears_of_its_own_bill_until_one_has_crossed(
    day: str, house: str, senate: str, chosen: str
) -> None:
    when, bills = date.fromisoformat(day), campaign().bills
    assert str(bill_for(Chamber.HOUSE, bill(chosen), bills, when).id) == house
    assert str(bill_for(Chamber.SENATE, bill(chosen), bills, when).id) == senate


def a_member(role: Role, bioguide: str = "", committee: str = "") -> Member:
    return Member(
        bioguide=bioguide, name="Pat Example", last_name="Example", role=role, party="", state="IL",
        district=None, term_end=date(2027, 1, 3),
        committees=(CommitteeSeat(committee, committee),) if committee else (),
    )  # fmt: skip


SENATOR, REPRESENTATIVE = a_member(Role.SENATOR), a_member(Role.REPRESENTATIVE)
DELEGATE = a_member(Role.DELEGATE)
DURBIN = a_member(Role.SENATOR, "D000563")  # cosponsored S. 1693 on 2017-09-25
WAGNER = a_member(Role.REPRESENTATIVE, "W000812")
ON_COMMERCE = a_member(Role.SENATOR, "", "SSCM")
ON_JUDICIARY = a_member(Role.REPRESENTATIVE, "", "HSJU")


@pytest.mark.parametrize(
    ("day", "member", "supporting", "opposing"),
    [
        ("2017-05-01", SENATOR, Ask.SUPPORT_ON_ARRIVAL, Ask.OPPOSE_ON_ARRIVAL),
        ("2017-09-24", DURBIN, Ask.COSPONSOR, Ask.DECLINE_COSPONSOR),
        ("2017-10-01", DURBIN, Ask.THANK_COSPONSOR, Ask.WITHDRAW_COSPONSOR),
        ("2017-10-01", SENATOR, Ask.COSPONSOR, Ask.DECLINE_COSPONSOR),
        ("2017-10-01", REPRESENTATIVE, Ask.COSPONSOR, Ask.DECLINE_COSPONSOR),
        ("2017-10-01", DELEGATE, Ask.COSPONSOR, Ask.DECLINE_COSPONSOR),
        ("2017-10-01", WAGNER, Ask.THANK_SPONSOR, Ask.SET_ASIDE),
        ("2017-10-01", ON_COMMERCE, Ask.COMMITTEE_ACTION, Ask.COMMITTEE_DECLINE),
        ("2017-10-01", ON_JUDICIARY, Ask.COMMITTEE_ACTION, Ask.COMMITTEE_DECLINE),
        ("2018-01-10", SENATOR, Ask.VOTE_FOR, Ask.VOTE_AGAINST),
        ("2018-02-20", REPRESENTATIVE, Ask.VOTE_FOR, Ask.VOTE_AGAINST),
        ("2018-02-20", DELEGATE, Ask.SPEAK_FOR, Ask.SPEAK_AGAINST),
        ("2018-02-27", SENATOR, Ask.VOTE_FOR, Ask.VOTE_AGAINST),
        ("2018-02-27", REPRESENTATIVE, Ask.URGE_OTHER_CHAMBER, Ask.URGE_OTHER_CHAMBER_AGAINST),
        ("2018-03-21", SENATOR, Ask.URGE_SIGNATURE, Ask.URGE_VETO),
        ("2018-04-11", SENATOR, Ask.OVERSEE, Ask.AMEND_OR_REPEAL),
        ("2026-11-23", WAGNER, Ask.OVERSEE, Ask.AMEND_OR_REPEAL),
        ("2026-11-23", DELEGATE, Ask.OVERSEE, Ask.AMEND_OR_REPEAL),
    ],
)
def test_what_was_asked_of_whom(day: str, member: Member, supporting: Ask, opposing: Ask) -> None:
    when = date.fromisoformat(day)
    about = bill_for(member.role.chamber, bill(FOSTA), campaign().bills, when)
    for position, ask in ((Position.SUPPORT, supporting), (Position.OPPOSE, opposing)):
        assert ask_for(standing(about, member, position, when)) is ask


@pytest.mark.parametrize(
    ("written", "day", "said", "since"),
    [
        (FOSTA, "2017-10-01", "In committee since April 3, 2017.", "2017-04-03"),
        (FOSTA, "2018-02-21", "Ready for a vote since February 20, 2018.", "2018-02-20"),
        (FOSTA, "2018-02-27", "Passed by the House on February 27, 2018, waiting in the Senate.", "2018-02-27"),
        (FOSTA, "2018-03-02", "Passed by the House, ready for a vote in the Senate since March 1, 2018.", "2018-03-01"),
        (FOSTA, "2026-11-23", "Became law on April 11, 2018: Public Law 115-164.", "2018-04-11"),
        (SESTA, "2017-04-02", "Not introduced until August 1, 2017.", "2017-08-01"),
        (SESTA, "2026-11-23", "Ended with the 115th Congress on January 3, 2019, without becoming law.", "2019-01-03"),
    ],
)  # fmt: skip
def test_the_status_is_said_in_a_sentence(written: str, day: str, said: str, since: str) -> None:
    when = date.fromisoformat(day)
    assert str(status(bill(written), when)) == said
    assert stage_since(bill(written), when) == date.fromisoformat(since)


def test_the_counts_are_those_of_the_record() -> None:
    house, senate = bill(FOSTA), bill(SESTA)
    assert len(house.cosponsors_on(TODAY)) == 174
    assert [c.bioguide for c in house.cosponsors if c.withdrawn] == ["M001166"]
    assert len(senate.cosponsors_on(TODAY)) == 70
    assert [(v.chamber, v.yeas, v.nays, v.number, v.date) for v in house.votes] == [
        (Chamber.HOUSE, 388, 25, 91, date(2018, 2, 27)),
        (Chamber.SENATE, 97, 2, 60, date(2018, 3, 21)),
    ]
    assert senate.votes == ()
    assert (house.sponsor, senate.sponsor) == ("W000812", "P000449")
    assert (house.introduced, senate.introduced) == (date(2017, 4, 3), date(2017, 8, 1))
    assert (house.public_law, senate.public_law) == ("115-164", "")
    assert {r.code for r in house.referrals} >= {"HSJU", "HSIF"}
    assert {r.code for r in senate.referrals} == {"SSCM"}


@pytest.mark.source_data
@pytest.mark.parametrize(
    ("written", "file", "parties"),
    [
        (FOSTA, "BILLSTATUS-115hr1865.xml", {"R": 114, "D": 60}),
        (SESTA, "BILLSTATUS-115s1693.xml", {"R": 43, "D": 27}),
    ],
)
def test_the_cosponsors_are_those_of_the_source(
    written: str, file: str, parties: dict[str, int]
) -> None:
    if not (BILLSTATUS / file).exists():
        pytest.skip("the source data does not lie beside the checkout")
    # Amendments have cosponsors of their own, so only those right under the bill count.
    items = ET.parse(BILLSTATUS / file).findall("bill/cosponsors/item")  # noqa: S314 - our own file
    standing_ones = [i for i in items if not i.findtext("sponsorshipWithdrawnDate")]
    assert Counter(i.findtext("party") for i in standing_ones) == parties
    ours = bill(written).cosponsors_on(TODAY)
    assert {(c.bioguide, c.since.isoformat(), c.party) for c in ours} == {
        (i.findtext("bioguideId"), i.findtext("sponsorshipDate"), i.findtext("party"))
        for i in standing_ones
    }


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("written", "sections"), [(FOSTA, 8), (SESTA, 4)])
def test_each_bill_is_explained_section_by_section(
    written: str, sections: int, language: str
) -> None:
    told = campaign().explanation(bill(written).id, language)
    assert told is not None
    assert [s.number for s in told.sections] == [str(n) for n in range(1, sections + 1)]
    assert all(s.heading and s.words.endswith((".", ").")) for s in told.sections)
    assert campaign().explanation(bill(written).id, "vi") is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_guide_is_whole_in_both_languages(language: str) -> None:
    guide = campaign().guides[language]
    for position in Position:
        assert sum(p.position is position for p in guide.points) >= 5
        assert set(asks_of(position)) <= set(campaign().asks[language])
    assert len(guide.prompts) >= 3
    assert guide.both_sides.supporters
    assert guide.both_sides.critics
    assert guide.both_sides.sources
    assert set(guide.bill_summaries) == {FOSTA, SESTA}
