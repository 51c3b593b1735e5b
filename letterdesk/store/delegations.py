"""A state's members of Congress, read together: three queries, however many they are.

Whoever asks about one place soon asks about its neighbours, and a member read alone costs as
many queries as a whole delegation.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from letterdesk.core.members import CommitteeSeat, Member, Office, Role

_WASHINGTON = 0
"""An office's position in the file. All others are local ones, in the source's order."""


@dataclass(frozen=True)
class Delegation:
    """Everybody who sits for one state, by who they are and by the seat they hold."""

    members: tuple[Member, ...]
    """Senators first, the senior one before the junior, then by district."""
    senators: tuple[Member, ...]
    by_district: Mapping[int, Member]
    """Only districts that somebody holds; 0 at large."""


def delegation_of(members: Iterable[Member]) -> Delegation:
    """The delegation made up by a state's ``members``, given in its order."""
    members = tuple(members)
    return Delegation(
        members,
        senators=tuple(member for member in members if member.district is None),
        by_district={
            member.district: member
            # Two in one seat would be a fault of the file; the first of them holds it.
            for member in reversed(members)
            if member.district is not None
        },
    )


def read_members(connection: sqlite3.Connection, state: str) -> tuple[Member, ...]:
    """A state's members, in a delegation's order; () for no such state."""
    offices: dict[str, dict[int, Office]] = {}
    for bioguide, position, street, *rest in connection.execute(
        "SELECT office.bioguide, position, street, office.city, office.state, zip, phone, fax,"
        " hours, latitude, longitude FROM member JOIN office USING (bioguide)"
        " WHERE member.state = ? ORDER BY office.bioguide, position",
        (state,),
    ):
        offices.setdefault(bioguide, {})[position] = Office(tuple(street.splitlines()), *rest)
    committees: dict[str, list[CommitteeSeat]] = {}
    for bioguide, *seat in connection.execute(
        "SELECT bioguide, code, committee.name, title FROM member"
        " JOIN committee_seat USING (bioguide) JOIN committee USING (code)"
        " WHERE state = ? ORDER BY bioguide, code",
        (state,),
    ):
        committees.setdefault(bioguide, []).append(CommitteeSeat(*seat))
    return tuple(
        _member(row, offices.get(row[0], {}), committees.get(row[0], ()))
        for row in connection.execute(
            "SELECT bioguide, name, first_name, last_name, role, party, state, district, rank,"
            " since, term_end, appointed, leadership, url FROM member WHERE state = ?"
            " ORDER BY district IS NOT NULL, rank = 'senior' DESC, district, bioguide",
            (state,),
        )
    )


def _member(
    row: tuple[Any, ...], offices: dict[int, Office], committees: Iterable[CommitteeSeat]
) -> Member:
    bioguide, name, first, last, role, party, state, district, rank, *more = row
    since, end, appointed, led, url = more
    return Member(
        bioguide=bioguide,
        name=name,
        first_name=first,
        last_name=last,
        role=Role(role),
        party=party,
        state=state,
        district=district,
        rank=rank,
        since=date.fromisoformat(since) if since else None,
        term_end=date.fromisoformat(end),
        appointed=bool(appointed),
        leadership=led,
        url=url,
        washington=offices.pop(_WASHINGTON, None),
        local_offices=tuple(offices.values()),
        committees=tuple(committees),
    )
