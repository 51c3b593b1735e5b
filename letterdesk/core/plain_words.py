"""Stages of a bill and what a letter asks, in plain words for people who never studied them."""

from datetime import date

from letterdesk.core.ask import Ask
from letterdesk.core.bills import Bill, EventKind, Stage, stage_on
from letterdesk.core.congress import congress_end, congress_name, long_date
from letterdesk.core.members import Chamber
from letterdesk.core.wording import NOTHING, QT_TRANSLATE_NOOP, Sentence, sentence

_STAGES = {
    Stage.NOT_INTRODUCED: QT_TRANSLATE_NOOP("core", "Not introduced yet."),
    Stage.INTRODUCED: QT_TRANSLATE_NOOP("core", "Introduced on {introduced}."),
    Stage.PASSED_BOTH: QT_TRANSLATE_NOOP("core", "Passed by the House and the Senate."),
    Stage.TO_PRESIDENT: QT_TRANSLATE_NOOP("core", "Passed by both chambers and sent to the President on {presented}."),
    Stage.ENACTED: QT_TRANSLATE_NOOP("core", "Became law on {enacted} (Public Law {law})."),
    Stage.ADOPTED: QT_TRANSLATE_NOOP("core", "Adopted on {passed}."),
    Stage.VETOED: QT_TRANSLATE_NOOP("core", "Vetoed by the President on {vetoed}."),
    Stage.DIED: QT_TRANSLATE_NOOP("core", "Did not become law: the {congress} ended on {ended} before it was finished."),
}  # fmt: skip

_STAGES_BY_CHAMBER = {
    (Stage.IN_COMMITTEE, Chamber.HOUSE): QT_TRANSLATE_NOOP("core", "A House committee is looking at it."),
    (Stage.IN_COMMITTEE, Chamber.SENATE): QT_TRANSLATE_NOOP("core", "A Senate committee is looking at it."),
    (Stage.REPORTED, Chamber.HOUSE): QT_TRANSLATE_NOOP("core", "Sent on by its committee; it waits for a vote of the House."),
    (Stage.REPORTED, Chamber.SENATE): QT_TRANSLATE_NOOP("core", "Sent on by its committee; it waits for a vote of the Senate."),
    (Stage.ON_CALENDAR, Chamber.HOUSE): QT_TRANSLATE_NOOP("core", "On the House calendar; it waits for a vote."),
    (Stage.ON_CALENDAR, Chamber.SENATE): QT_TRANSLATE_NOOP("core", "On the Senate calendar; it waits for a vote."),
    (Stage.PASSED_ONE, Chamber.HOUSE): QT_TRANSLATE_NOOP("core", "Passed the House on {passed}; the Senate is next."),
    (Stage.PASSED_ONE, Chamber.SENATE): QT_TRANSLATE_NOOP("core", "Passed the Senate on {passed}; the House is next."),
    (Stage.IN_OTHER_COMMITTEE, Chamber.HOUSE): QT_TRANSLATE_NOOP("core", "Passed the House on {passed}; a Senate committee is looking at it."),
    (Stage.IN_OTHER_COMMITTEE, Chamber.SENATE): QT_TRANSLATE_NOOP("core", "Passed the Senate on {passed}; a House committee is looking at it."),
    (Stage.ON_OTHER_CALENDAR, Chamber.HOUSE): QT_TRANSLATE_NOOP("core", "Passed the House on {passed}; it waits for a vote of the Senate."),
    (Stage.ON_OTHER_CALENDAR, Chamber.SENATE): QT_TRANSLATE_NOOP("core", "Passed the Senate on {passed}; it waits for a vote of the House."),
}  # fmt: skip
"""By stage and the chamber the bill started in."""

_ASKS = {
    "cosponsor": QT_TRANSLATE_NOOP("core", "Asks to cosponsor the bill"),
    "thank-cosponsor": QT_TRANSLATE_NOOP("core", "Says thank you for cosponsoring the bill"),
    "thank-sponsor": QT_TRANSLATE_NOOP("core", "Says thank you for bringing the bill"),
    "committee-action": QT_TRANSLATE_NOOP("core", "Asks for a hearing or a vote in committee"),
    "bring-to-floor": QT_TRANSLATE_NOOP("core", "Asks to bring the bill to a vote"),
    "vote-for": QT_TRANSLATE_NOOP("core", "Asks to vote for the bill"),
    "speak-for": QT_TRANSLATE_NOOP("core", "Asks to speak up for the bill"),
    "support-on-arrival": QT_TRANSLATE_NOOP("core", "Asks to support the bill when it comes over"),
    "urge-other-chamber": QT_TRANSLATE_NOOP("core", "Asks to urge the other chamber to pass the bill"),
    "urge-signature": QT_TRANSLATE_NOOP("core", "Asks to urge the President to sign the bill"),
    "override": QT_TRANSLATE_NOOP("core", "Asks to vote to override the veto"),
    "oversee": QT_TRANSLATE_NOOP("core", "Asks to check how the law works, and for the evidence"),
    "reintroduce": QT_TRANSLATE_NOOP("core", "Asks to bring the bill back"),
    "decline-cosponsor": QT_TRANSLATE_NOOP("core", "Asks not to cosponsor the bill"),
    "withdraw-cosponsor": QT_TRANSLATE_NOOP("core", "Asks to withdraw as a cosponsor"),
    "set-aside": QT_TRANSLATE_NOOP("core", "Asks to set the bill aside"),
    "committee-decline": QT_TRANSLATE_NOOP("core", "Asks to stop the bill in committee"),
    "keep-from-floor": QT_TRANSLATE_NOOP("core", "Asks to keep the bill from a vote"),
    "vote-against": QT_TRANSLATE_NOOP("core", "Asks to vote against the bill"),
    "speak-against": QT_TRANSLATE_NOOP("core", "Asks to speak up against the bill"),
    "oppose-on-arrival": QT_TRANSLATE_NOOP("core", "Asks to oppose the bill when it comes over"),
    "urge-other-chamber-against": QT_TRANSLATE_NOOP("core", "Asks to urge the other chamber to stop the bill"),
    "urge-veto": QT_TRANSLATE_NOOP("core", "Asks to urge the President to veto the bill"),
    "sustain-veto": QT_TRANSLATE_NOOP("core", "Asks to uphold the veto"),
    "amend-or-repeal": QT_TRANSLATE_NOOP("core", "Asks to change or repeal the law"),
    "decline-successor": QT_TRANSLATE_NOOP("core", "Asks not to bring the bill back"),
}  # fmt: skip


def stage_in_words(bill: Bill, day: date) -> Sentence:
    """Where ``bill`` stood on ``day``: 'Became law on April 11, 2018 (Public Law 115-164).'"""
    stage = stage_on(bill, day)
    template = _STAGES.get(stage) or _STAGES_BY_CHAMBER[stage, bill.id.type.chamber]
    values = {
        "introduced": bill.introduced,
        "passed": _last(bill, day, EventKind.PASSED),
        "presented": _last(bill, day, EventKind.PRESENTED),
        "vetoed": _last(bill, day, EventKind.VETOED),
        "enacted": _last(bill, day, EventKind.ENACTED, EventKind.OVERRIDDEN, EventKind.SIGNED),
        "ended": congress_end(bill.id.congress),
    }
    words = {name: long_date(when) for name, when in values.items() if f"{{{name}}}" in template}
    if "{law}" in template:
        words["law"] = bill.public_law
    if "{congress}" in template:
        words["congress"] = congress_name(bill.id.congress)
    return sentence(template, **words)


def _last(bill: Bill, day: date, *kinds: EventKind) -> date:
    """The day of the last such event by ``day``; where facts lack it, the day it came in."""
    return max(
        (e.date for e in bill.events if e.kind in kinds and e.date <= day), default=bill.introduced
    )


def ask_in_words(ask: Ask) -> Sentence:
    """What a letter with this ask does, in a phrase."""
    return sentence(_ASKS[ask.value]) if ask.value in _ASKS else NOTHING
