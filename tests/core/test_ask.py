"""What a letter may honestly ask: examples; all there are stand in test_every_ask.py."""

from dataclasses import replace
from datetime import date

import pytest

from letterdesk.core.ask import Ask, Position, Standing, ask_for, standing
from letterdesk.core.bills import Bill, BillId, BillType, Cosponsor, Referral, Stage
from letterdesk.core.errors import UserError
from letterdesk.core.members import Chamber, CommitteeSeat, Member, Role

SENATOR, REPRESENTATIVE = Role.SENATOR, Role.REPRESENTATIVE
DELEGATE, COMMISSIONER = Role.DELEGATE, Role.RESIDENT_COMMISSIONER
VOTERS = (SENATOR, REPRESENTATIVE)
VOICES = (DELEGATE, COMMISSIONER)

ORIGIN_STAGES = (Stage.INTRODUCED, Stage.IN_COMMITTEE, Stage.REPORTED, Stage.ON_CALENDAR)
ACROSS_STAGES = (Stage.PASSED_ONE, Stage.IN_OTHER_COMMITTEE, Stage.ON_OTHER_CALENDAR)
AFTER_STAGES = (
    Stage.PASSED_BOTH, Stage.TO_PRESIDENT, Stage.ENACTED, Stage.ADOPTED, Stage.VETOED, Stage.DIED,
)  # fmt: skip


def case(
    stage: Stage, role: Role, *, own: bool | None = None, passed: bool = False, **relation: bool
) -> Standing:
    """A supporter's case. ``own``: the bill is before the member's chamber."""
    before = own if own is not None else stage in ORIGIN_STAGES + ACROSS_STAGES and not passed
    return Standing(stage, role, Position.SUPPORT, before, passed, **relation)


EXAMPLES = [
    # In committee, in the member's own chamber.
    (case(Stage.INTRODUCED, REPRESENTATIVE), Ask.COSPONSOR, Ask.DECLINE_COSPONSOR),
    (case(Stage.IN_COMMITTEE, SENATOR), Ask.COSPONSOR, Ask.DECLINE_COSPONSOR),
    (case(Stage.IN_COMMITTEE, DELEGATE), Ask.COSPONSOR, Ask.DECLINE_COSPONSOR),
    (case(Stage.IN_COMMITTEE, COMMISSIONER), Ask.COSPONSOR, Ask.DECLINE_COSPONSOR),
    (case(Stage.IN_COMMITTEE, SENATOR, cosponsor=True), Ask.THANK_COSPONSOR, Ask.WITHDRAW_COSPONSOR),
    (case(Stage.IN_COMMITTEE, DELEGATE, cosponsor=True), Ask.THANK_COSPONSOR, Ask.WITHDRAW_COSPONSOR),
    (case(Stage.IN_COMMITTEE, SENATOR, sponsor=True), Ask.THANK_SPONSOR, Ask.SET_ASIDE),
    (case(Stage.IN_COMMITTEE, SENATOR, sponsor=True, on_committee=True), Ask.THANK_SPONSOR, Ask.SET_ASIDE),
    (case(Stage.IN_COMMITTEE, REPRESENTATIVE, on_committee=True), Ask.COMMITTEE_ACTION, Ask.COMMITTEE_DECLINE),
    (case(Stage.IN_COMMITTEE, REPRESENTATIVE, on_committee=True, cosponsor=True), Ask.COMMITTEE_ACTION, Ask.COMMITTEE_DECLINE),
    (case(Stage.IN_COMMITTEE, DELEGATE, on_committee=True), Ask.COMMITTEE_ACTION, Ask.COMMITTEE_DECLINE),
    # Out of committee, in the member's own chamber.
    (case(Stage.REPORTED, REPRESENTATIVE), Ask.BRING_TO_FLOOR, Ask.KEEP_FROM_FLOOR),
    (case(Stage.REPORTED, DELEGATE), Ask.SPEAK_FOR, Ask.SPEAK_AGAINST),
    (case(Stage.ON_CALENDAR, SENATOR), Ask.VOTE_FOR, Ask.VOTE_AGAINST),
    (case(Stage.ON_CALENDAR, SENATOR, cosponsor=True), Ask.VOTE_FOR, Ask.VOTE_AGAINST),
    (case(Stage.ON_CALENDAR, SENATOR, sponsor=True), Ask.BRING_TO_FLOOR, Ask.SET_ASIDE),
    (case(Stage.ON_CALENDAR, COMMISSIONER), Ask.SPEAK_FOR, Ask.SPEAK_AGAINST),
    # The other chamber still has it.
    (case(Stage.IN_COMMITTEE, SENATOR, own=False), Ask.SUPPORT_ON_ARRIVAL, Ask.OPPOSE_ON_ARRIVAL),
    (case(Stage.REPORTED, SENATOR, own=False), Ask.SUPPORT_ON_ARRIVAL, Ask.OPPOSE_ON_ARRIVAL),
    (case(Stage.ON_CALENDAR, SENATOR, own=False), Ask.SUPPORT_ON_ARRIVAL, Ask.OPPOSE_ON_ARRIVAL),
    (case(Stage.ON_CALENDAR, DELEGATE, own=False), Ask.SUPPORT_ON_ARRIVAL, Ask.OPPOSE_ON_ARRIVAL),
    # One chamber has passed it.
    (case(Stage.PASSED_ONE, REPRESENTATIVE, passed=True), Ask.URGE_OTHER_CHAMBER, Ask.URGE_OTHER_CHAMBER_AGAINST),
    (case(Stage.PASSED_ONE, REPRESENTATIVE, passed=True, sponsor=True), Ask.URGE_OTHER_CHAMBER, Ask.URGE_OTHER_CHAMBER_AGAINST),
    (case(Stage.IN_OTHER_COMMITTEE, DELEGATE, passed=True), Ask.URGE_OTHER_CHAMBER, Ask.URGE_OTHER_CHAMBER_AGAINST),
    (case(Stage.PASSED_ONE, SENATOR), Ask.VOTE_FOR, Ask.VOTE_AGAINST),
    (case(Stage.IN_OTHER_COMMITTEE, SENATOR), Ask.VOTE_FOR, Ask.VOTE_AGAINST),
    (case(Stage.IN_OTHER_COMMITTEE, SENATOR, on_committee=True), Ask.COMMITTEE_ACTION, Ask.COMMITTEE_DECLINE),
    (case(Stage.IN_OTHER_COMMITTEE, DELEGATE), Ask.SPEAK_FOR, Ask.SPEAK_AGAINST),
    (case(Stage.ON_OTHER_CALENDAR, SENATOR, on_committee=True), Ask.VOTE_FOR, Ask.VOTE_AGAINST),
    # Both have.
    (case(Stage.PASSED_BOTH, SENATOR, passed=True), Ask.URGE_SIGNATURE, Ask.URGE_VETO),
    (case(Stage.TO_PRESIDENT, DELEGATE, passed=True), Ask.URGE_SIGNATURE, Ask.URGE_VETO),
    (case(Stage.VETOED, REPRESENTATIVE), Ask.OVERRIDE, Ask.SUSTAIN_VETO),
    (case(Stage.VETOED, SENATOR, passed=True), Ask.URGE_OTHER_CHAMBER, Ask.URGE_OTHER_CHAMBER_AGAINST),
    (case(Stage.VETOED, COMMISSIONER), Ask.SPEAK_FOR, Ask.SPEAK_AGAINST),
    (case(Stage.ENACTED, SENATOR, passed=True), Ask.OVERSEE, Ask.AMEND_OR_REPEAL),
    (case(Stage.ENACTED, REPRESENTATIVE, passed=True, sponsor=True), Ask.OVERSEE, Ask.AMEND_OR_REPEAL),
    (case(Stage.ADOPTED, DELEGATE, passed=True), Ask.OVERSEE, Ask.AMEND_OR_REPEAL),
    (case(Stage.DIED, SENATOR), Ask.REINTRODUCE, Ask.DECLINE_SUCCESSOR),
    (case(Stage.DIED, REPRESENTATIVE, cosponsor=True), Ask.REINTRODUCE, Ask.DECLINE_SUCCESSOR),
]  # fmt: skip


@pytest.mark.parametrize(("stands", "supporting", "opposing"), EXAMPLES)
def test_the_ask_fits_the_stage_and_the_member(
    stands: Standing, supporting: Ask, opposing: Ask
) -> None:
    assert ask_for(stands) is supporting
    assert ask_for(replace(stands, position=Position.OPPOSE)) is opposing


# --- from a bill and a member -----------------------------------------------


def a_member(role: Role = REPRESENTATIVE, bioguide: str = "M000001", *codes: str) -> Member:
    return Member(
        bioguide=bioguide, name="Pat Example", last_name="Example", role=role, party="", state="IL",
        district=None, term_end=date(2027, 1, 3),
        committees=tuple(CommitteeSeat(code, code) for code in codes),
    )  # fmt: skip


def a_bill(kind: BillType = BillType.HR) -> Bill:
    return Bill(
        id=BillId(kind, 1, 119), title="A Bill", nickname="", introduced=date(2025, 2, 1),
        sponsor="S000001", sponsor_name="",
        referrals=(Referral("HSJU", "Judiciary", Chamber.HOUSE, date(2025, 2, 1)),),
        cosponsors=(
            Cosponsor("C000001", date(2025, 3, 1)),
            Cosponsor("W000001", date(2025, 3, 1), withdrawn=date(2025, 4, 1)),
        ),
    )  # fmt: skip


DAY = date(2025, 5, 1)


@pytest.mark.parametrize(
    ("member", "sponsor", "cosponsor", "on_committee"),
    [
        (a_member(), False, False, False),
        (a_member(REPRESENTATIVE, "S000001"), True, False, False),
        (a_member(REPRESENTATIVE, "C000001"), False, True, False),
        (a_member(REPRESENTATIVE, "W000001"), False, False, False),
        (a_member(REPRESENTATIVE, "M000001", "HSJU"), False, False, True),
        (a_member(REPRESENTATIVE, "M000001", "HSIF"), False, False, False),
        (a_member(DELEGATE, "M000001", "HSJU"), False, False, True),
        # They sponsored and cosponsored it in the House, and are senators now.
        (a_member(SENATOR, "S000001"), False, False, False),
        (a_member(SENATOR, "C000001"), False, False, False),
    ],
)
def test_a_members_relation_to_a_bill_is_read_from_the_facts(
    member: Member, sponsor: bool, cosponsor: bool, on_committee: bool
) -> None:
    stands = standing(a_bill(), member, Position.SUPPORT, DAY)
    assert (stands.sponsor, stands.cosponsor, stands.on_committee) == (
        sponsor,
        cosponsor,
        on_committee,
    )
    assert stands.before_own_chamber is (member.role is not SENATOR)


def test_a_letter_about_a_bill_that_did_not_exist_yet_is_refused() -> None:
    with pytest.raises(UserError) as told:
        standing(a_bill(), a_member(), Position.SUPPORT, date(2025, 1, 31))
    assert str(told.value) == (
        "H.R. 1 did not exist yet on January 31, 2025. "
        "Please choose February 1, 2025 or a later date."
    )
    assert told.value.wrong_input


@pytest.mark.parametrize(
    ("kind", "role", "says"),
    [
        (BillType.HRES, SENATOR, "Only the House votes on it."),
        (BillType.SRES, REPRESENTATIVE, "Only the Senate votes on it."),
        (BillType.SRES, DELEGATE, "Only the Senate votes on it."),
    ],
)
def test_a_simple_resolution_is_nothing_to_ask_of_the_other_chamber(
    kind: BillType, role: Role, says: str
) -> None:
    with pytest.raises(UserError, match=says):
        standing(a_bill(kind), a_member(role), Position.SUPPORT, DAY)


def test_nothing_is_asked_before_a_bill_exists() -> None:
    with pytest.raises(ValueError, match="before it exists"):
        ask_for(case(Stage.NOT_INTRODUCED, SENATOR))
