"""What a letter may honestly ask of a member about a bill.

A pure function of the bill's stage, which chamber has it, the member's chamber and role,
whether they sponsor or cosponsor it, whether they sit on a committee that has it, and the
writer's position. Packs word an ask; they cannot choose a dishonest one.

The rules, in one place:

- Nobody is asked to vote, or to bring to the floor, what is not before their chamber.
- Delegates and the Resident Commissioner have no vote on passage (House Rule III, clause 3,
  gives them one in committees only): they are asked for their voice.
- Members cosponsor bills of their own chamber only, and are asked to while a committee has
  the bill (the House closes its list then: Rule XII, clause 7(b)). Those who already do are
  thanked instead of asked.
- A sponsor cannot withdraw as a cosponsor can, so is asked to set the bill aside.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from letterdesk.core.bills import (
    ENDED,
    FIRST_CHAMBER,
    SECOND_CHAMBER,
    Bill,
    Stage,
    chamber_before,
    chambers_overrode_on,
    chambers_passed_on,
    stage_on,
)
from letterdesk.core.congress import long_date
from letterdesk.core.errors import UserError
from letterdesk.core.members import Chamber, Member, Role
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence


class Position(StrEnum):
    SUPPORT = "support"
    OPPOSE = "oppose"


class Ask(StrEnum):
    """Each value is a key that a pack gives words to."""

    COSPONSOR = "cosponsor"
    THANK_COSPONSOR = "thank-cosponsor"
    THANK_SPONSOR = "thank-sponsor"
    COMMITTEE_ACTION = "committee-action"
    BRING_TO_FLOOR = "bring-to-floor"
    VOTE_FOR = "vote-for"
    SPEAK_FOR = "speak-for"
    """For those without a vote on passage: use their voice and committee work."""
    SUPPORT_ON_ARRIVAL = "support-on-arrival"
    """The other chamber still has the bill: support it if it comes to yours."""
    URGE_OTHER_CHAMBER = "urge-other-chamber"
    URGE_SIGNATURE = "urge-signature"
    OVERRIDE = "override"
    OVERSEE = "oversee"
    """An enacted law: see that it works as meant, ask for the evidence."""
    REINTRODUCE = "reintroduce"

    DECLINE_COSPONSOR = "decline-cosponsor"
    WITHDRAW_COSPONSOR = "withdraw-cosponsor"
    SET_ASIDE = "set-aside"
    """For the sponsor: do not press the bill further."""
    COMMITTEE_DECLINE = "committee-decline"
    KEEP_FROM_FLOOR = "keep-from-floor"
    VOTE_AGAINST = "vote-against"
    SPEAK_AGAINST = "speak-against"
    OPPOSE_ON_ARRIVAL = "oppose-on-arrival"
    URGE_OTHER_CHAMBER_AGAINST = "urge-other-chamber-against"
    URGE_VETO = "urge-veto"
    SUSTAIN_VETO = "sustain-veto"
    AMEND_OR_REPEAL = "amend-or-repeal"
    DECLINE_SUCCESSOR = "decline-successor"


@dataclass(frozen=True)
class Standing:
    """A member's relation to a bill on a day: all that the ask depends on.

    Raises ValueError when made of what cannot be true together.
    """

    stage: Stage
    """Any but NOT_INTRODUCED."""
    role: Role
    position: Position
    before_own_chamber: bool
    """The member's chamber has the bill; False once it has passed it or before it arrives."""
    own_chamber_passed: bool
    """The member's chamber has passed the bill as it now stands; of a vetoed bill, it has voted
    to override the veto."""
    sponsor: bool = False
    cosponsor: bool = False
    """Cosponsors the bill on that day; the sponsor does not."""
    on_committee: bool = False
    """Sits on a committee of their chamber that the bill was referred to."""

    def __post_init__(self) -> None:
        for wrong, why in (
            (self.stage is Stage.NOT_INTRODUCED, "nothing can be asked before it exists"),
            (self.before_own_chamber and self.own_chamber_passed, "a bill passed is not before it"),
            (self.sponsor and self.cosponsor, "a sponsor is no cosponsor"),
            (not self._has_been_there and self._signed_on, "they sign on in its own chamber"),
            (not self._fits_the_stage, "the stage says which chambers passed it"),
        ):
            if wrong:
                raise ValueError(why)

    @property
    def _signed_on(self) -> bool:
        return self.sponsor or self.cosponsor

    @property
    def _has_been_there(self) -> bool:
        """A bill's first stages are all in the chamber it began in."""
        return self.stage not in FIRST_CHAMBER or self.before_own_chamber

    @property
    def _fits_the_stage(self) -> bool:
        if self.stage in FIRST_CHAMBER:
            return not self.own_chamber_passed
        if self.stage in SECOND_CHAMBER:
            return self.before_own_chamber or self.own_chamber_passed
        if self.stage is Stage.PASSED_BOTH:
            return self.own_chamber_passed
        return not self.before_own_chamber


def standing(bill: Bill, member: Member, position: Position, day: date) -> Standing:
    """The facts about ``member`` and ``bill`` on ``day`` that decide the ask.

    Raises UserError when no honest letter can be written: the bill was not introduced yet,
    or it is a simple resolution of the other chamber, which never reaches this member.
    """
    chamber = member.role.chamber
    stage = stage_on(bill, day)
    if stage is Stage.NOT_INTRODUCED:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{bill} did not exist yet on {day}."), bill=bill.id.citation, day=long_date(day)),
            sentence(QT_TRANSLATE_NOOP("core", "Please choose {introduced} or a later date."), introduced=long_date(bill.introduced)),
            wrong_input=True,
        )  # fmt: skip
    if bill.id.type.is_simple_resolution and bill.id.type.chamber is not chamber:
        if chamber is Chamber.SENATE:
            hint = sentence(QT_TRANSLATE_NOOP("core", "Only the House votes on it. Please write to your representative alone."))  # fmt: skip
        else:
            hint = sentence(QT_TRANSLATE_NOOP("core", "Only the Senate votes on it. Please write to your senators alone."))  # fmt: skip
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{bill} is not a matter for {name}."), bill=bill.id.citation, name=member.name),
            hint,
            wrong_input=True,
        )  # fmt: skip
    # Somebody who has changed chambers since is no sponsor of what is before the new one.
    own = bill.id.type.chamber is chamber
    sponsor = own and member.bioguide == bill.sponsor
    cosponsors = {cosponsor.bioguide for cosponsor in bill.cosponsors_on(day)}
    done = chambers_overrode_on if stage is Stage.VETOED else chambers_passed_on
    seats = {seat.code for seat in member.committees}
    return Standing(
        stage=stage,
        role=member.role,
        position=position,
        before_own_chamber=chamber_before(bill, day) is chamber,
        own_chamber_passed=chamber in done(bill, day),
        sponsor=sponsor,
        cosponsor=own and not sponsor and member.bioguide in cosponsors,
        on_committee=any(
            r.code in seats and r.chamber is chamber and r.since <= day for r in bill.referrals
        ),
    )


_SUPPORT_TO_OPPOSE = {
    Ask.COSPONSOR: Ask.DECLINE_COSPONSOR,
    Ask.THANK_COSPONSOR: Ask.WITHDRAW_COSPONSOR,
    Ask.THANK_SPONSOR: Ask.SET_ASIDE,
    Ask.COMMITTEE_ACTION: Ask.COMMITTEE_DECLINE,
    Ask.BRING_TO_FLOOR: Ask.KEEP_FROM_FLOOR,
    Ask.VOTE_FOR: Ask.VOTE_AGAINST,
    Ask.SPEAK_FOR: Ask.SPEAK_AGAINST,
    Ask.SUPPORT_ON_ARRIVAL: Ask.OPPOSE_ON_ARRIVAL,
    Ask.URGE_OTHER_CHAMBER: Ask.URGE_OTHER_CHAMBER_AGAINST,
    Ask.URGE_SIGNATURE: Ask.URGE_VETO,
    Ask.OVERRIDE: Ask.SUSTAIN_VETO,
    Ask.OVERSEE: Ask.AMEND_OR_REPEAL,
    Ask.REINTRODUCE: Ask.DECLINE_SUCCESSOR,
}


def asks_of(position: Position) -> tuple[Ask, ...]:
    """Every ask that can occur for ``position``; a pack that offers it words them all."""
    if position is Position.SUPPORT:
        return tuple(_SUPPORT_TO_OPPOSE)
    return tuple(_SUPPORT_TO_OPPOSE.values())


def ask_for(standing: Standing) -> Ask:
    """The one thing a letter may ask of a member who stands so to a bill."""
    opposed = standing.position is Position.OPPOSE
    if opposed and standing.sponsor and standing.before_own_chamber:
        return Ask.SET_ASIDE
    ask = _supporter_ask(standing)
    return _SUPPORT_TO_OPPOSE[ask] if opposed else ask


def _supporter_ask(s: Standing) -> Ask:
    if s.stage in ENDED:
        return Ask.REINTRODUCE if s.stage is Stage.DIED else Ask.OVERSEE
    if s.stage in (Stage.PASSED_BOTH, Stage.TO_PRESIDENT):
        return Ask.URGE_SIGNATURE
    if s.stage is Stage.VETOED and not s.own_chamber_passed:
        return Ask.OVERRIDE if s.role.votes_on_passage else Ask.SPEAK_FOR
    if s.own_chamber_passed:
        return Ask.URGE_OTHER_CHAMBER
    if not s.before_own_chamber:
        return Ask.SUPPORT_ON_ARRIVAL
    if s.stage in (Stage.INTRODUCED, Stage.IN_COMMITTEE):
        return _ask_in_committee(s)
    if s.stage is Stage.IN_OTHER_COMMITTEE and s.on_committee:
        return Ask.COMMITTEE_ACTION
    if s.stage is Stage.REPORTED or s.sponsor:
        return Ask.BRING_TO_FLOOR if s.role.votes_on_passage else Ask.SPEAK_FOR
    return Ask.VOTE_FOR if s.role.votes_on_passage else Ask.SPEAK_FOR


def _ask_in_committee(s: Standing) -> Ask:
    """While the bill's own chamber has it in committee, the only time to cosponsor."""
    if s.sponsor:
        return Ask.THANK_SPONSOR
    if s.on_committee:
        return Ask.COMMITTEE_ACTION
    return Ask.THANK_COSPONSOR if s.cosponsor else Ask.COSPONSOR
