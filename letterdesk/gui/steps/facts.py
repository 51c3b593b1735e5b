"""All the facts about a bill, and both sides of it, as sections to read."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from letterdesk.core.ask import Position, ask_for, standing
from letterdesk.core.ask_words import ask_in_words
from letterdesk.core.bills import Bill, Vote
from letterdesk.core.campaign import BothSides
from letterdesk.core.members import Chamber, Member, Role
from letterdesk.core.status import status
from letterdesk.gui.widgets.reading import Section
from letterdesk.gui.wording import say

_Dated = Callable[[date], str]


def facts_of(bill: Bill, summary: str, day: date, dated: _Dated) -> list[Section]:
    """What there is to know about ``bill`` on ``day``; ``dated`` words a date."""
    translate = QCoreApplication.translate
    sections = [
        Section(translate("Facts", "Where it stands"), (say(status(bill, day)),)),
        Section(translate("Facts", "What it does"), (summary,)),
        Section(
            translate("Facts", "Who brought it"),
            (
                translate("Facts", "Sponsor: {name}").format(name=bill.sponsor_name),
                translate("Facts", "Introduced on {date}").format(date=dated(bill.introduced)),
                translate("Facts", "Cosponsors: {count}").format(
                    count=len(bill.cosponsors_on(day))
                ),
            ),
        ),
    ]
    referrals = [r for r in bill.referrals if r.since <= day]
    if referrals:
        names = dict.fromkeys(r.name for r in sorted(referrals, key=lambda r: r.since))
        sections.append(Section(translate("Facts", "Committees"), tuple(names)))
    votes = [v for v in bill.votes if v.date <= day]
    if votes:
        sections.append(Section(translate("Facts", "Votes"), tuple(_vote(v, dated) for v in votes)))
    events = [e for e in bill.events if e.date <= day and e.text]
    if events:
        sections.append(
            Section(
                translate("Facts", "What happened"),
                tuple(f"{dated(e.date)}: {e.text}" for e in events),
            )
        )
    sections.append(
        Section(translate("Facts", "What a letter can ask today"), _asks(bill, day)),
    )
    return sections


def sides_of(sides: BothSides) -> list[Section]:
    """What supporters and critics say, and where that comes from."""
    translate = QCoreApplication.translate
    sections = [
        Section(translate("Facts", "Supporters say"), sides.supporters),
        Section(translate("Facts", "Critics say"), sides.critics),
    ]
    if sides.sources:
        sections.append(Section(translate("Facts", "Sources"), sides.sources))
    return sections


def _vote(vote: Vote, dated: _Dated) -> str:
    translate = QCoreApplication.translate
    words = (
        translate("Facts", "{date}: the House voted {yeas} to {nays} (roll call {number})")
        if vote.chamber is Chamber.HOUSE
        else translate("Facts", "{date}: the Senate voted {yeas} to {nays} (vote {number})")
    )
    return words.format(date=dated(vote.date), yeas=vote.yeas, nays=vote.nays, number=vote.number)


def _asks(bill: Bill, day: date) -> tuple[str, ...]:
    """What a member with no special tie to the bill can be asked, by position."""
    translate = QCoreApplication.translate
    chamber = bill.id.type.chamber
    role = Role.SENATOR if chamber is Chamber.SENATE else Role.REPRESENTATIVE
    somebody = Member("", "", "", role, "", "", None, day)
    words = {
        Position.SUPPORT: translate("Facts", "From a supporter: {ask}."),
        Position.OPPOSE: translate("Facts", "From an opponent: {ask}."),
    }
    return tuple(
        template.format(ask=say(ask_in_words(ask_for(standing(bill, somebody, position, day)))))
        for position, template in words.items()
    )
