"""A member in a line or two of plain text."""

from datetime import date

from letterdesk.core.address import SWITCHBOARD
from letterdesk.core.congress import long_date
from letterdesk.core.corrections import marked
from letterdesk.core.members import Member, Role

ROLES = {
    Role.SENATOR: "senator",
    Role.REPRESENTATIVE: "representative",
    Role.DELEGATE: "delegate",
    Role.RESIDENT_COMMISSIONER: "resident commissioner",
}


def member_line(member: Member) -> str:
    """'IL-05  Mike Quigley, Democrat' and so on."""
    role = ROLES[member.role]
    if member.rank:
        role = f"{member.rank} {role}"
    return f"{member.corner_code:<7}{member.name}, {role}, {member.party}"


def term_line(member: Member, today: date) -> str:
    """'term ends January 3, 2027', and when it has ended."""
    if member.term_end < today:
        return f"by our data the term ended {long_date(member.term_end)}; please check who sits now"
    how = "appointed; term ends" if member.appointed else "term ends"
    return f"{how} {long_date(member.term_end)}"


def contact_line(member: Member) -> str:
    """The Washington office and its phone number."""
    if member.washington is None:
        return f"no office listed yet; Capitol switchboard {SWITCHBOARD}"
    mark = marked(member.washington)
    note = f"  [{mark}]" if mark else ""
    return f"{member.washington.phone}  {', '.join(member.washington.street)}{note}"


def nearest_line(member: Member) -> str:
    """The nearest local office, with its miles; '' where none is known."""
    if not member.local_offices or member.local_offices[0].miles is None:
        return ""
    office = member.local_offices[0]
    miles = max(1, round(office.miles or 0))
    distance = "1 mile" if miles == 1 else f"{miles} miles"
    where = f"{office.city} office, {distance}"
    return f"{office.phone}  {where}" if office.phone else where
