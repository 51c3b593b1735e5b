"""All that the directory knows about a member, as sections to read."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from letterdesk.core.address import SWITCHBOARD
from letterdesk.core.corrections import marked
from letterdesk.core.members import CommitteeSeat, Member, Office
from letterdesk.gui.steps.member_words import distance_words, office_words, party_words
from letterdesk.gui.widgets.reading import Section
from letterdesk.gui.wording import say

_Dated = Callable[[date], str]
_FULL_COMMITTEE = 4
"""Letters of a committee's code; a subcommittee has two digits after its committee's."""


def facts_about(member: Member, day: date, dated: _Dated) -> list[Section]:
    """``dated`` words a date; ``day`` tells whether the term has ended."""
    translate = QCoreApplication.translate
    standing = [office_words(member), party_words(member)]
    if member.leadership:
        standing.append(member.leadership)
    if member.since is not None:
        standing.append(since_words(member.since, dated))
    standing.append(term_words(member, day, dated))
    sections = [Section(translate("Member", "In Congress"), tuple(standing))]
    if member.committees:
        sections.append(Section(translate("Member", "Committees"), tuple(_committees(member))))
    washington = (
        _office_lines(member.washington)
        if member.washington
        else translate(
            "Member",
            "We have no office or phone number yet. The Capitol switchboard reaches every"
            " office: {phone}",
        ).format(phone=SWITCHBOARD)
    )
    sections.append(Section(translate("Member", "Office in Washington"), (washington,)))
    if member.local_offices:
        sections.append(
            Section(
                translate("Member", "Offices at home"),
                tuple(
                    f"{distance_words(office)}\n{_office_lines(office)}"
                    for office in member.local_offices
                ),
            )
        )
    return sections


def since_words(since: date, dated: _Dated) -> str:
    """How long a member has served in their chamber, which is what seniority means there."""
    words = QCoreApplication.translate("Member", "In this chamber since {date}.")
    return words.format(date=dated(since))


def term_words(member: Member, day: date, dated: _Dated) -> str:
    """When the term ends, and what to make of it when it has or when it is an appointment."""
    translate = QCoreApplication.translate
    if member.term_end < day:
        words = translate(
            "Member",
            "By our data the term ended on {date}. Please check who holds the seat before you mail.",
        )
    elif member.appointed:
        words = translate("Member", "Appointed to the seat; by our data the term ends on {date}.")
    else:
        words = translate("Member", "Term ends on {date}.")
    return words.format(date=dated(member.term_end))


def _committees(member: Member) -> Iterator[str]:
    """Each committee, with the member's subcommittees of it on lines of their own."""
    below: dict[str, list[str]] = {}
    for seat in member.committees:
        if len(seat.code) > _FULL_COMMITTEE:
            below.setdefault(seat.code[:_FULL_COMMITTEE], []).append(seat_words(seat))
    for seat in member.committees:
        if len(seat.code) == _FULL_COMMITTEE:
            lines = [line.removeprefix(f"{seat.name}, ") for line in below.pop(seat.code, ())]
            yield "\n".join([seat_words(seat), *(f"\N{EN DASH} {line}" for line in lines)])
    for lines in below.values():  # of a committee the member does not sit on
        yield from lines


def seat_words(seat: CommitteeSeat) -> str:
    """The committee, and the member's part in it if that is more than a seat."""
    translate = QCoreApplication.translate
    titles = {
        "Chair": translate("Member", "chair"),
        "Chairman": translate("Member", "chairman"),
        "Chairwoman": translate("Member", "chairwoman"),
        "Cochairman": translate("Member", "cochairman"),
        "Vice Chair": translate("Member", "vice chair"),
        "Vice Chairman": translate("Member", "vice chairman"),
        "Vice Chairwoman": translate("Member", "vice chairwoman"),
        "Ranking Member": translate("Member", "ranking member"),
        "Ex Officio": translate("Member", "ex officio"),
    }
    return f"{seat.name}: {titles.get(seat.title, seat.title)}" if seat.title else seat.name


def leading_roles(member: Member) -> tuple[str, ...]:
    """Leadership, and the full committees that the member chairs or is ranking member of."""
    led = [
        seat_words(seat)
        for seat in member.committees
        if seat.title and seat.title != "Ex Officio" and len(seat.code) == _FULL_COMMITTEE
    ]
    return (*((member.leadership,) if member.leadership else ()), *led)


def _office_lines(office: Office) -> str:
    translate = QCoreApplication.translate
    lines = [*office.street, office.city_line]
    if office.phone:
        lines.append(translate("Member", "Phone {number}").format(number=office.phone))
    if office.fax:
        lines.append(translate("Member", "Fax {number}").format(number=office.fax))
    if office.hours:
        lines.append(translate("Member", "Open {hours}").format(hours=office.hours))
    if (mark := marked(office)) is not None:
        lines.append(f"({say(mark)})")
    return "\n".join(lines)
