"""What a letter may honestly ask of a member about a bill.

A pure function of the bill's stage, the member's chamber and role, whether they sponsor
or cosponsor, whether they sit on a committee that has the bill, and the writer's
position. Packs word an ask; they cannot choose a dishonest one.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from letterdesk.core.bills import Bill, Stage, chambers_passed_on, stage_on
from letterdesk.core.members import Chamber, Member, Role


class Position(StrEnum):
    SUPPORT = "support"
    OPPOSE = "oppose"


class Ask(StrEnum):
    """Each value is a key that a pack gives words to."""

    COSPONSOR = "cosponsor"
    THANK_COSPONSOR = "thank-cosponsor"
    COMMITTEE_ACTION = "committee-action"
    BRING_TO_FLOOR = "bring-to-floor"
    VOTE_FOR = "vote-for"
    SPEAK_FOR = "speak-for"
    """For those without a vote on passage: use their voice and committee work."""
    URGE_OTHER_CHAMBER = "urge-other-chamber"
    URGE_SIGNATURE = "urge-signature"
    OVERRIDE = "override"
    OVERSEE = "oversee"
    """An enacted law: see that it works as meant, ask for the evidence."""
    REINTRODUCE = "reintroduce"

    DECLINE_COSPONSOR = "decline-cosponsor"
    WITHDRAW_COSPONSOR = "withdraw-cosponsor"
    COMMITTEE_DECLINE = "committee-decline"
    KEEP_FROM_FLOOR = "keep-from-floor"
    VOTE_AGAINST = "vote-against"
    SPEAK_AGAINST = "speak-against"
    URGE_OTHER_CHAMBER_AGAINST = "urge-other-chamber-against"
    URGE_VETO = "urge-veto"
    SUSTAIN_VETO = "sustain-veto"
    AMEND_OR_REPEAL = "amend-or-repeal"
    DECLINE_SUCCESSOR = "decline-successor"


@dataclass(frozen=True)
class Standing:
    """A member's relation to a bill on a day: all that the ask depends on."""

    stage: Stage
    chamber: Chamber
    role: Role
    cosponsor: bool
    """Sponsors or cosponsors the bill on that day."""
    on_committee: bool
    """Sits on a committee of their chamber that the bill was referred to."""
    own_chamber_passed: bool
    position: Position


def standing(bill: Bill, member: Member, position: Position, day: date) -> Standing:
    """The facts about ``member`` and ``bill`` on ``day`` that decide the ask."""
    chamber = member.role.chamber
    committees = {seat.code for seat in member.committees}
    return Standing(
        stage=stage_on(bill, day),
        chamber=chamber,
        role=member.role,
        cosponsor=member.bioguide == bill.sponsor
        or any(c.bioguide == member.bioguide for c in bill.cosponsors_on(day)),
        on_committee=any(
            r.code in committees and r.chamber is chamber and r.since <= day for r in bill.referrals
        ),
        own_chamber_passed=chamber in chambers_passed_on(bill, day),
        position=position,
    )


_SUPPORT_TO_OPPOSE = {
    Ask.COSPONSOR: Ask.DECLINE_COSPONSOR,
    Ask.THANK_COSPONSOR: Ask.WITHDRAW_COSPONSOR,
    Ask.COMMITTEE_ACTION: Ask.COMMITTEE_DECLINE,
    Ask.BRING_TO_FLOOR: Ask.KEEP_FROM_FLOOR,
    Ask.VOTE_FOR: Ask.VOTE_AGAINST,
    Ask.SPEAK_FOR: Ask.SPEAK_AGAINST,
    Ask.URGE_OTHER_CHAMBER: Ask.URGE_OTHER_CHAMBER_AGAINST,
    Ask.URGE_SIGNATURE: Ask.URGE_VETO,
    Ask.OVERRIDE: Ask.SUSTAIN_VETO,
    Ask.OVERSEE: Ask.AMEND_OR_REPEAL,
    Ask.REINTRODUCE: Ask.DECLINE_SUCCESSOR,
}


def ask_for(standing: Standing) -> Ask:
    """The one thing a letter may ask of a member who stands so to a bill."""
    ask = _supporter_ask(standing)
    return ask if standing.position is Position.SUPPORT else _SUPPORT_TO_OPPOSE[ask]


def _supporter_ask(s: Standing) -> Ask:
    if s.stage in (Stage.ENACTED, Stage.ADOPTED):
        return Ask.OVERSEE
    if s.stage in (Stage.DIED, Stage.NOT_INTRODUCED):
        return Ask.REINTRODUCE
    if s.stage in (Stage.PASSED_BOTH, Stage.TO_PRESIDENT):
        return Ask.URGE_SIGNATURE
    if s.stage is Stage.VETOED:
        return Ask.OVERRIDE if s.role.votes_on_passage else Ask.SPEAK_FOR
    if s.own_chamber_passed:
        return Ask.URGE_OTHER_CHAMBER
    if s.stage in (Stage.INTRODUCED, Stage.IN_COMMITTEE, Stage.IN_OTHER_COMMITTEE):
        if s.on_committee:
            return Ask.COMMITTEE_ACTION
        return Ask.THANK_COSPONSOR if s.cosponsor else Ask.COSPONSOR
    if s.stage is Stage.REPORTED:
        return Ask.BRING_TO_FLOOR if s.role.votes_on_passage else Ask.SPEAK_FOR
    return Ask.VOTE_FOR if s.role.votes_on_passage else Ask.SPEAK_FOR
