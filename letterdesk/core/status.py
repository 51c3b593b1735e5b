"""Where a bill stands, in a sentence for people."""

from datetime import date

from letterdesk.core.bills import Bill, Stage, chambers_passed_on, stage_on
from letterdesk.core.congress import congress_end, congress_name, long_date
from letterdesk.core.members import Chamber
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence

_STATUS = {
    Stage.NOT_INTRODUCED: QT_TRANSLATE_NOOP("core", "Not introduced until {since}."),
    Stage.INTRODUCED: QT_TRANSLATE_NOOP("core", "Introduced on {since}."),
    Stage.IN_COMMITTEE: QT_TRANSLATE_NOOP("core", "In committee since {since}."),
    Stage.REPORTED: QT_TRANSLATE_NOOP("core", "Out of committee since {since}, waiting for the floor."),
    Stage.ON_CALENDAR: QT_TRANSLATE_NOOP("core", "Ready for a vote since {since}."),
    Stage.PASSED_BOTH: QT_TRANSLATE_NOOP("core", "Passed by the House and the Senate on {since}."),
    Stage.TO_PRESIDENT: QT_TRANSLATE_NOOP("core", "Sent to the President on {since}."),
    Stage.ENACTED: QT_TRANSLATE_NOOP("core", "Became law on {since}: Public Law {law}."),
    Stage.ADOPTED: QT_TRANSLATE_NOOP("core", "Adopted on {since}."),
    Stage.VETOED: QT_TRANSLATE_NOOP("core", "Vetoed by the President on {since}."),
    Stage.DIED: QT_TRANSLATE_NOOP("core", "Ended with the {congress} on {since}, without becoming law."),
}  # fmt: skip

_LAW_WITHOUT_NUMBER = QT_TRANSLATE_NOOP("core", "Became law on {since}.")
"""On its first days a law has no number yet."""

_STATUS_ACROSS = {
    (Stage.PASSED_ONE, Chamber.HOUSE): QT_TRANSLATE_NOOP("core", "Passed by the House on {since}, waiting in the Senate."),
    (Stage.PASSED_ONE, Chamber.SENATE): QT_TRANSLATE_NOOP("core", "Passed by the Senate on {since}, waiting in the House."),
    (Stage.IN_OTHER_COMMITTEE, Chamber.HOUSE): QT_TRANSLATE_NOOP("core", "Passed by the House, in a Senate committee since {since}."),
    (Stage.IN_OTHER_COMMITTEE, Chamber.SENATE): QT_TRANSLATE_NOOP("core", "Passed by the Senate, in a House committee since {since}."),
    (Stage.ON_OTHER_CALENDAR, Chamber.HOUSE): QT_TRANSLATE_NOOP("core", "Passed by the House, ready for a vote in the Senate since {since}."),
    (Stage.ON_OTHER_CALENDAR, Chamber.SENATE): QT_TRANSLATE_NOOP("core", "Passed by the Senate, ready for a vote in the House since {since}."),
}  # fmt: skip
"""By the chamber that has passed the bill."""


def status(bill: Bill, day: date) -> Sentence:
    """'Became law on April 11, 2018: Public Law 115-164.': the bill's stage on ``day``."""
    stage = stage_on(bill, day)
    template = _STATUS.get(stage)
    if stage is Stage.ENACTED and not bill.public_law:
        template = _LAW_WITHOUT_NUMBER
    if template is None:
        (passed,) = chambers_passed_on(bill, day)
        template = _STATUS_ACROSS[stage, passed]
    return sentence(
        template,
        since=long_date(stage_since(bill, day)),
        law=bill.public_law,
        congress=congress_name(bill.id.congress),
    )


def stage_since(bill: Bill, day: date) -> date:
    """The day on which ``bill`` reached the stage that it has on ``day``."""
    stage = stage_on(bill, day)
    if stage is Stage.DIED:
        return congress_end(bill.id.congress)
    since = bill.introduced
    if stage is Stage.NOT_INTRODUCED:
        return since
    before = Stage.NOT_INTRODUCED
    for changed in sorted({bill.introduced} | {e.date for e in bill.events if e.date <= day}):
        now = stage_on(bill, changed)
        if now is not before:
            since, before = changed, now
    return since
