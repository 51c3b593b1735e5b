"""Putting the parts of a directory together: new ones where given, carried over where not."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from letterdesk.core.congress import congress_name, congress_on
from letterdesk.core.errors import UserError
from letterdesk.core.members import CommitteeSeat, Member, Office, Role, SeatKey
from letterdesk.core.states import STATES, has_senators
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.about import Part
from letterdesk.store.compiling.boundaries import parse_boundaries
from letterdesk.store.compiling.census import CensusDistricts, parse_census
from letterdesk.store.compiling.congress import (
    parse_committee_names,
    parse_committee_seats,
    parse_members,
    parse_offices,
)
from letterdesk.store.compiling.content import Content
from letterdesk.store.compiling.sources import (
    BOUNDARIES,
    COMMITTEE_SEATS,
    COMMITTEES,
    MEMBERS,
    OFFICES,
    ZIP_DISTRICTS,
    Given,
    part_of,
    understanding,
)

VOTING_SEATS = 435
"""2 U.S.C. 2a and Public Law 62-5."""
FEWEST_MEMBERS = 500
"""Of 541. A dozen seats may be vacant at once; a file with fewer members was cut short."""
_MOST_VACANT = 12
"""House seats; hardly ever have more than eight been vacant at once."""
_FEWEST_OFFICES = 300
"""Of 1,312; in the first weeks of a Congress several hundred are missing."""
_FEWEST_COMMITTEE_SEATS = 300
"""Of 3,879; committees fill in the first weeks of a Congress."""
_MOST_STRANGERS = 30
"""Lists of offices and committees lag behind a change of members by a few of them, never by
dozens; those come after an election, when every list changes."""


@dataclass(frozen=True)
class Assembled:
    content: Content
    left_aside: tuple[str, ...]
    """Bioguide ids for which offices or committee seats were given that are not sitting."""


def assemble(given: Mapping[str, Given], base: Content) -> Assembled:
    """``base`` with the parts in ``given``, by their names, in place of its own.

    Raises UserError naming the source that is wrong, or what does not fit together.
    """
    records: dict[str, Part] = {}
    content = _members(given, _districts(given, base, records), records)
    strangers, content = _local_parts(given, content, base, records)
    content = replace(content, parts=tuple(records.get(part.name, part) for part in content.parts))
    check_content(content)
    return Assembled(content, strangers)


def _districts(given: Mapping[str, Given], base: Content, records: dict[str, Part]) -> Content:
    """The districts' two parts, which must be of one Congress."""
    content = base
    congresses: dict[str, int] = {}
    if boundaries := given.get(BOUNDARIES.name):
        with understanding(boundaries.source):
            outlines, drawn_for = parse_boundaries(boundaries.value)
        congresses["boundaries"] = drawn_for
        content = replace(content, outlines=outlines)
        records[BOUNDARIES.name] = part_of(boundaries.source, len(outlines), boundaries.data)
    if listed := given.get(ZIP_DISTRICTS.name):
        with understanding(listed.source):
            census, of = parse_census(listed.value)
            _nothing_missing(census, base.census)
        congresses["ZIP areas"] = of or congresses.get("boundaries", base.congress)
        content = replace(content, census=census, districts_as_of=listed.source.date)
        records[ZIP_DISTRICTS.name] = part_of(listed.source, len(census), listed.data)
    new = set(congresses.values())
    if len(new) > 1 or (len(congresses) == 1 and new != {base.congress}):
        raise _not_together("the boundaries and the list of ZIP areas are of different Congresses")
    if not new:
        return base
    return replace(content, congress=new.pop(), placed=())


def _nothing_missing(census: CensusDistricts, before: CensusDistricts) -> None:
    """Raise ValueError when ZIP areas are missing: they are the same from census to census."""
    missing = len(before.keys() - census.keys())
    if missing > len(before) // 100:
        raise ValueError(f"{missing} ZIP areas are missing")


def _members(given: Mapping[str, Given], content: Content, records: dict[str, Part]) -> Content:
    listed = given.get(MEMBERS.name)
    if listed is None:
        return content
    with understanding(listed.source):
        members = parse_members(listed.value, listed.source.date)
    records[MEMBERS.name] = part_of(listed.source, len(members), listed.data)
    return replace(content, members=members, as_of=listed.source.date)


def _local_parts(
    given: Mapping[str, Given], content: Content, base: Content, records: dict[str, Part]
) -> tuple[tuple[str, ...], Content]:
    """Give each member their local offices and committee seats, new or as in ``base``."""
    sitting = {member.bioguide for member in content.members}
    offices: dict[str, tuple[Office, ...]] = {m.bioguide: m.local_offices for m in base.members}
    seats: dict[str, tuple[CommitteeSeat, ...]] = {m.bioguide: m.committees for m in base.members}
    names = dict(base.committee_names)
    strangers: set[str] = set()
    if listed := given.get(OFFICES.name):
        with understanding(listed.source):
            offices = parse_offices(listed.value)
            strangers |= _strangers(offices, sitting)
        records[OFFICES.name] = part_of(listed.source, sum(map(len, offices.values())), listed.data)
    if listed := given.get(COMMITTEES.name):
        with understanding(listed.source):
            names = parse_committee_names(listed.value)
        records[COMMITTEES.name] = part_of(listed.source, len(names), listed.data)
        seats = {
            bioguide: tuple(replace(s, name=names[s.code]) for s in held if s.code in names)
            for bioguide, held in seats.items()
        }
    if listed := given.get(COMMITTEE_SEATS.name):
        with understanding(listed.source):
            seats = parse_committee_seats(listed.value, names)
            strangers |= _strangers(seats, sitting)
        records[COMMITTEE_SEATS.name] = part_of(
            listed.source, sum(map(len, seats.values())), listed.data
        )
    members = tuple(
        replace(
            member,
            local_offices=offices.get(member.bioguide, ()),
            committees=seats.get(member.bioguide, ()),
        )
        for member in content.members
    )
    return tuple(sorted(strangers)), replace(content, members=members, committee_names=names)


def _strangers(listed: Mapping[str, object], sitting: set[str]) -> set[str]:
    strangers = set(listed) - sitting
    if len(strangers) > _MOST_STRANGERS or 0 < len(strangers) == len(listed):
        some = ", ".join(sorted(strangers)[:5])
        raise ValueError(f"{len(strangers)} of those listed are not sitting members: {some}")
    return strangers


def check_content(content: Content) -> None:
    """Hold the parts against each other: what does not fit was mixed from several editions.

    Raises UserError naming everything that does not fit.
    """
    seats, members = set(content.seats), content.members
    voting = sum(state in STATES for state, _ in seats)
    day = date.fromisoformat(content.as_of)
    holders = Counter((m.state, m.district) for m in members if m.district is not None)
    senators = Counter(m.state for m in members if m.role is Role.SENATOR)
    ranks = Counter((m.state, m.rank) for m in members if m.role is Role.SENATOR)
    offices = sum(len(member.local_offices) for member in members)
    held = sum(len(member.committees) for member in members)
    vacant = len(seats) - len(holders)
    wrong = [
        f"{voting} voting House seats instead of {VOTING_SEATS}" if voting != VOTING_SEATS else "",
        f"only {len(members)} members" if len(members) < FEWEST_MEMBERS else "",
        f"only {offices} local offices" if offices < _FEWEST_OFFICES else "",
        f"only {held} committee seats" if held < _FEWEST_COMMITTEE_SEATS else "",
        *(f"{n} members for {_seat(seat)}" for seat, n in holders.items() if n > 1),
        *(f"no seat {_seat(seat)}" for seat in holders if seat not in seats),
        *(f"{n} senators for {s}" for s, n in senators.items() if n > 2 or not has_senators(s)),
        *(f"{n} {rank} senators for {s}" for (s, rank), n in ranks.items() if n > 1),
        f"{vacant} House seats without a member" if vacant > _MOST_VACANT else "",
        f"only {sum(senators.values())} senators" if sum(senators.values()) < 96 else "",
        *(f"the term of {m.name} ended on {m.term_end}" for m in members if _long_over(m, day)),
        _other_congress(members, day, content.congress),
    ]
    if found := [words for words in wrong if words]:
        raise _not_together("; ".join(found[:6]))


def _seat(seat: tuple[str, int | None] | SeatKey) -> str:
    return f"{seat[0]}-{seat[1]}"


def _long_over(member: Member, day: date) -> bool:
    """Whether a list of ``day`` would not have ``member`` any more. A senator appointed until
    an election stays on it until the winner is sworn in, some weeks later."""
    grace = 120 if member.role is Role.SENATOR else 0
    return member.term_end + timedelta(days=grace) < day


def _other_congress(members: tuple[Member, ...], day: date, districts: int) -> str:
    """Whether the members, by the day that most House terms end on, sit in another Congress
    than the districts are for."""
    ends = Counter(member.term_end for member in members if member.role is not Role.SENATOR)
    last = ends.most_common(1)[0][0] - timedelta(days=1) if ends else day
    sitting = max(congress_on(day), congress_on(last))
    if sitting == districts:
        return ""
    return (
        f"the members are of the {congress_name(sitting)},"
        f" the districts of the {congress_name(districts)}"
    )


def _not_together(found: str) -> UserError:
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "The source files do not fit together: {found}."), found=found),
        sentence(QT_TRANSLATE_NOOP("core", "Please take all of them for the same Congress. Nothing was changed.")),
        wrong_input=True,
    )  # fmt: skip
