"""What a letter asks, for every standing there can be: facts.md 2, row by row, and a table.

The table is ``tests/reference/asks.txt``. After a change that is meant, write it anew with
``make references``, and read it: it is what the product says to Congress in people's names.
"""

import os
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest

from letterdesk.core.ask import Ask, Position, Standing, ask_for
from letterdesk.core.bills import ENDED, FIRST_CHAMBER, SECOND_CHAMBER, BillType, Stage
from letterdesk.core.members import Role
from tests.core.every_standing import reachable

TABLE = Path(__file__).parents[1] / "reference" / "asks.txt"
STANDINGS = tuple(dict.fromkeys(stands for _, stands in reachable()))


def everything() -> Iterator[Standing | None]:
    """Every combination, None for one that cannot be made."""
    for (stage, role, position), flags in product(
        product(Stage, Role, Position), product((False, True), repeat=5)
    ):
        try:
            yield Standing(stage, role, position, *flags)
        except ValueError:
            yield None


def test_only_a_standing_that_there_can_be_can_be_made() -> None:
    made = [stands for stands in everything() if stands is not None]
    assert set(made) == set(STANDINGS)


# --- the table ---


def _where(stands: Standing) -> str:
    if stands.before_own_chamber:
        return "before the member's own chamber"
    if stands.stage in FIRST_CHAMBER:
        return "not yet before the member's own chamber"
    if stands.stage is Stage.VETOED:
        return "overridden by the member's own chamber" if stands.own_chamber_passed else ""
    return "passed by the member's own chamber" if stands.own_chamber_passed else ""


def _tie(stands: Standing) -> str:
    tie = "sponsor" if stands.sponsor else "cosponsor" if stands.cosponsor else "no tie"
    return f"{tie}, on a committee" if stands.on_committee else tie


def table() -> str:
    """A block for each stage and place of the bill, a line for each tie, a column for each role."""
    cells = {(s.stage, _where(s), s.position, _tie(s), s.role): ask_for(s) for s in STANDINGS}
    ties = sorted({tie for _, _, _, tie, _ in cells})
    lines = ["What a letter asks. Made by `make references`, read by people."]
    for stage in Stage:
        for where in sorted({where for at, where, *_ in cells if at is stage}):
            lines += ["", f"== {stage.value}{'; ' if where else ''}{where}"]
            for position in Position:
                lines.append(f"{position.value:28}" + "".join(f"{role.value:28}" for role in Role))
                for tie in ties:
                    row = [cells.get((stage, where, position, tie, role)) for role in Role]
                    if any(row):
                        lines.append(f"  {tie:26}" + "".join(f"{ask or '':28}" for ask in row))
    return "\n".join(line.rstrip() for line in lines) + "\n"


def test_every_ask_is_the_one_in_the_table() -> None:
    if os.environ.get("LETTERDESK_WRITE_REFERENCES"):
        TABLE.write_text(table(), encoding="utf-8")
    assert table() == TABLE.read_text(encoding="utf-8"), "if this is meant: make references"


# --- facts.md 2 ---

VOTES = {Ask.VOTE_FOR, Ask.VOTE_AGAINST, Ask.OVERRIDE, Ask.SUSTAIN_VETO}
FLOOR = {*VOTES, Ask.BRING_TO_FLOOR, Ask.KEEP_FROM_FLOOR}
COSPONSORING = {
    Ask.COSPONSOR, Ask.THANK_COSPONSOR, Ask.DECLINE_COSPONSOR, Ask.WITHDRAW_COSPONSOR,
    Ask.THANK_SPONSOR,
}  # fmt: skip
COMMITTEE = {Ask.COMMITTEE_ACTION, Ask.COMMITTEE_DECLINE}
PRESIDENT = {Ask.URGE_SIGNATURE, Ask.URGE_VETO, Ask.OVERRIDE, Ask.SUSTAIN_VETO}
ARRIVAL = {Ask.SUPPORT_ON_ARRIVAL, Ask.OPPOSE_ON_ARRIVAL}
URGING = {Ask.URGE_OTHER_CHAMBER, Ask.URGE_OTHER_CHAMBER_AGAINST}
IN_COMMITTEE = (Stage.INTRODUCED, Stage.IN_COMMITTEE)
VETO = {Ask.OVERRIDE, Ask.SUSTAIN_VETO}


def _in_own_committee(s: Standing) -> bool:
    return s.before_own_chamber and s.stage in (*IN_COMMITTEE, Stage.IN_OTHER_COMMITTEE)


Rule = Callable[[Standing, Ask], bool]
RULES: dict[str, Rule] = {
    "those without a vote on passage are asked for cosponsorship, committee work and voice": lambda s, ask: s.role.votes_on_passage or ask not in FLOOR,
    "a delegate on the committee is asked for its work like anybody else": lambda s, ask: not (_in_own_committee(s) and s.on_committee and not s.sponsor and s.role is Role.DELEGATE) or ask in COMMITTEE,
    "nobody is asked to vote on what is not before their chamber, but for a veto": lambda s, ask: s.before_own_chamber or ask not in FLOOR - VETO,
    "only a veto is asked to be voted on again": lambda s, ask: (ask in VETO) <= (s.stage is Stage.VETOED),
    "nobody is asked to vote on a veto that their chamber has voted on": lambda s, ask: not (s.stage is Stage.VETOED and s.own_chamber_passed) or ask in URGING,
    "nobody is asked to bring to the floor what is still in committee": lambda s, ask: s.stage not in IN_COMMITTEE or ask not in FLOOR,
    "nobody is asked to cosponsor what a committee no longer has, or another chamber": lambda s, ask: ask not in COSPONSORING or (s.before_own_chamber and s.stage in IN_COMMITTEE),
    "a cosponsor is thanked, or on the committee asked for its action": lambda s, ask: not (s.cosponsor and s.position is Position.SUPPORT and s.before_own_chamber and s.stage in IN_COMMITTEE) or ask is (Ask.COMMITTEE_ACTION if s.on_committee else Ask.THANK_COSPONSOR),
    "nobody else is thanked for cosponsoring, or asked to withdraw": lambda s, ask: s.cosponsor or ask not in (Ask.THANK_COSPONSOR, Ask.WITHDRAW_COSPONSOR),
    "nobody who signed on is asked to sign on, or not to": lambda s, ask: not (s.sponsor or s.cosponsor) or ask not in (Ask.COSPONSOR, Ask.DECLINE_COSPONSOR),
    "only the sponsor is thanked for the bill, or asked to set it aside": lambda s, ask: s.sponsor or ask not in (Ask.THANK_SPONSOR, Ask.SET_ASIDE),
    "only members of a committee are asked for its action, while one of their chamber has the bill": lambda s, ask: ask not in COMMITTEE or (s.on_committee and _in_own_committee(s)),
    "members of a committee that has the bill are asked for its action": lambda s, ask: not (_in_own_committee(s) and s.on_committee and not s.sponsor) or ask in COMMITTEE,
    "before a bill arrives, and only then, support on arrival is asked for": lambda s, ask: (ask in ARRIVAL) == (s.stage in FIRST_CHAMBER and not s.before_own_chamber),
    "once their chamber has voted, members are asked to urge the other": lambda s, ask: (s.stage in SECOND_CHAMBER and s.own_chamber_passed) <= (ask in URGING),
    "nobody is asked to urge the other chamber before their own has voted": lambda s, ask: s.own_chamber_passed or ask not in URGING,
    "once both have passed it, the President is asked, and never before": lambda s, ask: (ask in (Ask.URGE_SIGNATURE, Ask.URGE_VETO)) == (s.stage in (Stage.PASSED_BOTH, Stage.TO_PRESIDENT)),
    "a law, or what was adopted, is overseen, amended or repealed": lambda s, ask: (ask in (Ask.OVERSEE, Ask.AMEND_OR_REPEAL)) == (s.stage in (Stage.ENACTED, Stage.ADOPTED)),
    "a bill that died is brought back, or not": lambda s, ask: (ask in (Ask.REINTRODUCE, Ask.DECLINE_SUCCESSOR)) == (s.stage is Stage.DIED),
    "of a bill that has ended nothing else is asked, of whomever": lambda s, ask: s.stage not in ENDED or ask_for(Standing(s.stage, Role.SENATOR, s.position, False, s.own_chamber_passed)) is ask,
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_facts_of_congress_hold_for_everybody(rule: str) -> None:
    holds = RULES[rule]
    assert not [s for s in STANDINGS if not holds(s, ask_for(s))]


def test_resolutions_of_congress_alone_never_go_to_the_president() -> None:
    kinds = [kind for kind in BillType if not kind.goes_to_president]
    assert len(kinds) == 4
    asked = {(s.stage, ask_for(s)) for kind, s in reachable() if kind in kinds}
    assert not {ask for _, ask in asked} & PRESIDENT
    assert not {stage for stage, _ in asked} & {Stage.TO_PRESIDENT, Stage.VETOED, Stage.ENACTED, Stage.PASSED_BOTH}  # fmt: skip


def test_simple_resolutions_never_leave_their_chamber() -> None:
    asked = {ask_for(s) for kind, s in reachable() if kind.is_simple_resolution}
    assert not asked & {*ARRIVAL, *URGING, *PRESIDENT}


def test_the_two_positions_never_ask_the_same() -> None:
    by_position = {p: {ask_for(s) for s in STANDINGS if s.position is p} for p in Position}
    assert not by_position[Position.SUPPORT] & by_position[Position.OPPOSE]
    assert by_position[Position.SUPPORT] | by_position[Position.OPPOSE] == set(Ask)
