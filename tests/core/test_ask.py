"""What a letter may honestly ask: a golden table, and rules that hold in every row."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from letterdesk.core.ask import Ask, Position, Standing, ask_for, asks_of, standing
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


GOLDEN = [
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
    (case(Stage.VETOED, REPRESENTATIVE, passed=True), Ask.OVERRIDE, Ask.SUSTAIN_VETO),
    (case(Stage.VETOED, COMMISSIONER, passed=True), Ask.SPEAK_FOR, Ask.SPEAK_AGAINST),
    (case(Stage.ENACTED, SENATOR, passed=True), Ask.OVERSEE, Ask.AMEND_OR_REPEAL),
    (case(Stage.ENACTED, REPRESENTATIVE, passed=True, sponsor=True), Ask.OVERSEE, Ask.AMEND_OR_REPEAL),
    (case(Stage.ADOPTED, DELEGATE, passed=True), Ask.OVERSEE, Ask.AMEND_OR_REPEAL),
    (case(Stage.DIED, SENATOR), Ask.REINTRODUCE, Ask.DECLINE_SUCCESSOR),
    (case(Stage.DIED, REPRESENTATIVE, cosponsor=True), Ask.REINTRODUCE, Ask.DECLINE_SUCCESSOR),
]  # fmt: skip


@pytest.mark.parametrize(("stands", "supporting", "opposing"), GOLDEN)
def test_the_ask_fits_the_stage_and_the_member(
    stands: Standing, supporting: Ask, opposing: Ask
) -> None:
    assert ask_for(stands) is supporting
    assert ask_for(replace(stands, position=Position.OPPOSE)) is opposing


def every_standing() -> list[Standing]:
    flags = (False, True)
    found = []
    for role, position in product(Role, Position):
        for stage, own in product(ORIGIN_STAGES, flags):
            found += _relations(stage, role, position, own, False)
        for stage, own in product(ACROSS_STAGES, flags):
            found += _relations(stage, role, position, own, not own)
        for stage, passed in product(AFTER_STAGES, flags):
            found += _relations(stage, role, position, False, passed)
    return found


def _relations(
    stage: Stage, role: Role, position: Position, own: bool, passed: bool
) -> list[Standing]:
    flags = (False, True)
    return [
        Standing(
            stage, role, position, own, passed,
            sponsor=sponsor, cosponsor=cosponsor and not sponsor, on_committee=committee,
        )
        for sponsor, cosponsor, committee in product(flags, flags, flags)
    ]  # fmt: skip


EVERY = every_standing()
FLOOR_VOTES = {
    Ask.VOTE_FOR, Ask.VOTE_AGAINST, Ask.OVERRIDE, Ask.SUSTAIN_VETO,
    Ask.BRING_TO_FLOOR, Ask.KEEP_FROM_FLOOR,
}  # fmt: skip
IN_ONES_OWN_HANDS = {
    Ask.COSPONSOR, Ask.THANK_COSPONSOR, Ask.THANK_SPONSOR, Ask.COMMITTEE_ACTION,
    Ask.BRING_TO_FLOOR, Ask.VOTE_FOR, Ask.DECLINE_COSPONSOR, Ask.WITHDRAW_COSPONSOR,
    Ask.SET_ASIDE, Ask.COMMITTEE_DECLINE, Ask.KEEP_FROM_FLOOR, Ask.VOTE_AGAINST,
}  # fmt: skip


def test_those_without_a_vote_are_never_asked_to_vote() -> None:
    asked = {ask_for(s) for s in EVERY if s.role in VOICES}
    assert not asked & FLOOR_VOTES


def test_nobody_is_asked_to_act_on_what_is_not_before_their_chamber() -> None:
    asked = {ask_for(s) for s in EVERY if not s.before_own_chamber}
    assert not asked & IN_ONES_OWN_HANDS


def test_cosponsors_are_not_asked_to_cosponsor_nor_others_thanked() -> None:
    for stands in EVERY:
        ask = ask_for(stands)
        if stands.cosponsor or stands.sponsor:
            assert ask not in (Ask.COSPONSOR, Ask.DECLINE_COSPONSOR)
        if not stands.cosponsor:
            assert ask not in (Ask.THANK_COSPONSOR, Ask.WITHDRAW_COSPONSOR)
        if not stands.sponsor:
            assert ask not in (Ask.THANK_SPONSOR, Ask.SET_ASIDE)


def test_only_members_of_a_committee_are_asked_for_its_action() -> None:
    asked = {ask_for(s) for s in EVERY if not s.on_committee}
    assert not asked & {Ask.COMMITTEE_ACTION, Ask.COMMITTEE_DECLINE}


def test_cosponsoring_is_asked_only_while_the_bill_is_in_committee() -> None:
    for stands in EVERY:
        if ask_for(stands) in (Ask.COSPONSOR, Ask.THANK_COSPONSOR):
            assert stands.stage in (Stage.INTRODUCED, Stage.IN_COMMITTEE)


def test_each_position_has_its_own_asks_and_each_ask_can_occur() -> None:
    support, oppose = (set(asks_of(p)) for p in (Position.SUPPORT, Position.OPPOSE))
    assert support | oppose == set(Ask)
    assert not support & oppose
    for position, asks in ((Position.SUPPORT, support), (Position.OPPOSE, oppose)):
        assert {ask_for(s) for s in EVERY if s.position is position} == asks


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
    assert stands.before_own_chamber


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
