"""All that the directory knows of one member, as a person reads it in a terminal."""

from collections.abc import Iterator
from datetime import date

from letterdesk.cli.member_lines import member_line, term_line
from letterdesk.core.address import SWITCHBOARD
from letterdesk.core.congress import long_date
from letterdesk.core.members import Chamber, Member, Office
from letterdesk.core.states import ALL


def member_details(member: Member, today: date) -> str:
    """Role, term, leadership, offices and committees; one indented block for each."""
    blocks = [_who(member, today), "\n".join(_washington(member))]
    if member.local_offices:
        blocks.append("\n".join(["Local offices", *map(_office, member.local_offices)]))
    else:
        blocks.append("Local offices: none in our data")
    if member.committees:
        blocks.append("\n".join(["Committees", *_committees(member)]))
    return "\n\n".join(blocks)


def _who(member: Member, today: date) -> str:
    place = ALL[member.state]
    if member.district:
        place += f", district {member.district}"
    lines = [member_line(member), f"  {place}", f"  {term_line(member, today)}"]
    if member.since:
        chamber = "Senate" if member.role.chamber is Chamber.SENATE else "House"
        lines.append(f"  in the {chamber} since {long_date(member.since)}")
    if member.leadership:
        lines.append(f"  {member.leadership}")
    lines.append(f"  bioguide id {member.bioguide}")
    if member.url:
        lines.append(f"  {member.url}")
    return "\n".join(lines)


def _washington(member: Member) -> Iterator[str]:
    if member.washington is None:
        yield f"Washington: no office in our data; Capitol switchboard {SWITCHBOARD}"
        return
    yield "Washington"
    yield _office(member.washington)


def _office(office: Office) -> str:
    """Address, numbers, hours and miles, each where it is known."""
    lines = [f"  {', '.join(office.lines)}"]
    numbers = {"phone": office.phone, "fax": office.fax}
    known = "  ".join(f"{name} {number}" for name, number in numbers.items() if number)
    if known:
        lines.append(f"    {known}")
    if office.hours:
        lines.append(f"    hours {office.hours}")
    if office.miles is not None:
        lines.append(f"    {miles_away(office.miles)}")
    if not office.takes_mail:
        lines.append("    takes calls only: no postal address in our data")
    return "\n".join(lines)


def miles_away(miles: float) -> str:
    return "1 mile away" if round(miles) <= 1 else f"{round(miles)} miles away"


def _committees(member: Member) -> Iterator[str]:
    """Chairs and ranking members first, as the source words their titles."""
    for seat in sorted(member.committees, key=lambda seat: not seat.title):
        yield f"  {seat.name}: {seat.title}" if seat.title else f"  {seat.name}"
