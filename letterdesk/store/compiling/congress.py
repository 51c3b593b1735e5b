"""Members, their offices and committees, from the files of congress-legislators."""

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from letterdesk.core.members import CommitteeSeat, Member, Office, Role
from letterdesk.store.compiling.sources import (
    COMMITTEE_SEATS,
    COMMITTEES,
    MEMBERS,
    OFFICES,
    part_of,
    read_yaml,
    understanding,
)
from letterdesk.store.directory import Part

_DELEGATES_FROM = frozenset({"DC", "GU", "VI", "AS", "MP"})
_WASHINGTON_LINE = re.compile(
    r"(?P<street>.+?),? +Washington,? DC,? +(?P<zip>\d{5}(-\d{4})?)", re.I
)
_BARE_SUITE = re.compile(r"[A-Z]?-?\d+[A-Z]?|[A-Z]", re.I)


def read_members(folder: Path) -> tuple[tuple[Member, ...], tuple[Part, ...]]:
    """Every sitting member with offices and committees, by bioguide id; and the parts used."""
    people, people_bytes = read_yaml(folder, MEMBERS)
    offices, offices_part = _read_offices(folder)
    seats, committee_parts = _read_committee_seats(folder)
    with understanding(MEMBERS):
        members = sorted(
            (_member(person, offices, seats) for person in people), key=lambda m: m.bioguide
        )
        known = {member.bioguide for member in members}
        if len(known) != len(members):
            raise ValueError("a member is listed twice")
    with understanding(OFFICES):
        _all_known(offices, known)
    with understanding(COMMITTEE_SEATS):
        _all_known(seats, known)
    people_part = part_of(MEMBERS, len(members), people_bytes)
    return tuple(members), (people_part, offices_part, *committee_parts)


def _all_known(listed: Mapping[str, object], known: set[str]) -> None:
    if strangers := sorted(set(listed) - known):
        raise ValueError(f"not sitting members: {', '.join(strangers)}")


def _member(
    person: Mapping[str, Any],
    offices: Mapping[str, tuple[Office, ...]],
    seats: Mapping[str, tuple[CommitteeSeat, ...]],
) -> Member:
    bioguide = str(person["id"]["bioguide"])
    name, term = person["name"], person["terms"][-1]
    role = _role(term)
    if date.fromisoformat(term["start"]) > date.fromisoformat(MEMBERS.date):
        # The record of the source's date is older than the file: it was not kept.
        raise ValueError(f"{bioguide}'s term starts after {MEMBERS.date}, the date on record")
    return Member(
        bioguide=bioguide,
        name=name.get("official_full") or _full_name(name),
        last_name=name["last"],
        first_name=name["first"],
        role=role,
        party=term["party"],
        state=term["state"],
        district=None if role is Role.SENATOR else int(term["district"]),
        term_end=date.fromisoformat(term["end"]),
        rank=term["state_rank"] if role is Role.SENATOR else "",
        washington=_washington_office(term),
        local_offices=offices.get(bioguide, ()),
        committees=seats.get(bioguide, ()),
        url=term.get("url", ""),
        leadership=_leadership(person.get("leadership_roles", ())),
        appointed=term.get("how") == "appointment",
    )


def _role(term: Mapping[str, Any]) -> Role:
    if term["type"] == "sen":
        return Role.SENATOR
    if term["type"] != "rep":
        raise ValueError(f"unknown type of term {term['type']!r}")
    if term["state"] == "PR":
        return Role.RESIDENT_COMMISSIONER
    return Role.DELEGATE if term["state"] in _DELEGATES_FROM else Role.REPRESENTATIVE


def _full_name(name: Mapping[str, str]) -> str:
    """For the few without an official full name. Suffixes follow a comma but numerals do not."""
    suffix = name.get("suffix", "")
    comma = "," if suffix.endswith(".") else ""
    return f"{name['first']} {name['last']}{comma} {suffix}".rstrip()


def _leadership(roles: Any) -> str:
    """The current leadership title on the source's date, the latest if there are several."""
    current = [
        role
        for role in roles
        if role["start"] <= MEMBERS.date and (not role.get("end") or role["end"] > MEMBERS.date)
    ]
    return str(max(current, key=lambda role: role["start"])["title"]) if current else ""


def _washington_office(term: Mapping[str, Any]) -> Office | None:
    """'425 Dirksen Senate Office Building Washington DC 20510' as an address of lines."""
    written = term.get("address", "").strip()
    if not written:
        return None
    line = _WASHINGTON_LINE.fullmatch(written)
    if line is None:
        raise ValueError(f"a Washington address of another form: {written!r}")
    return Office(
        street=(line["street"],),
        city="Washington",
        state="DC",
        zip=line["zip"],
        phone=term.get("phone", ""),
        fax=term.get("fax", ""),
    )


def _read_offices(folder: Path) -> tuple[dict[str, tuple[Office, ...]], Part]:
    listed, data = read_yaml(folder, OFFICES)
    with understanding(OFFICES):
        offices = {
            str(person["id"]["bioguide"]): tuple(map(_local_office, person["offices"]))
            for person in listed
        }
    return offices, part_of(OFFICES, sum(map(len, offices.values())), data)


def _local_office(entry: Mapping[str, Any]) -> Office:
    latitude, longitude = _point(entry)
    return Office(
        street=_street(entry),
        city=_text(entry, "city"),
        state=_text(entry, "state"),
        zip=_text(entry, "zip"),
        phone=_text(entry, "phone"),
        fax=_text(entry, "fax"),
        hours=_text(entry, "hours"),
        latitude=latitude,
        longitude=longitude,
    )


def _point(entry: Mapping[str, Any]) -> tuple[float, float] | tuple[None, None]:
    """Latitude and longitude; none where the source has none, or none on this earth (441.5)."""
    latitude, longitude = entry.get("latitude"), entry.get("longitude")
    if latitude is None or longitude is None:
        return None, None
    on_earth = abs(float(latitude)) <= 90 and abs(float(longitude)) <= 180
    return (float(latitude), float(longitude)) if on_earth else (None, None)


def _street(entry: Mapping[str, Any]) -> tuple[str, ...]:
    """The lines above the city in postal order: building, street, suite. A building or suite
    without a street is no place to send mail to, so then there are none."""
    address = _text(entry, "address")
    if not address:
        return ()
    suite = _text(entry, "suite")
    if _BARE_SUITE.fullmatch(suite):
        suite = f"Suite {suite}"
    return tuple(line for line in (_text(entry, "building"), address, suite) if line)


def _text(entry: Mapping[str, Any], key: str) -> str:
    """A field as one line; numbers (unquoted suites) and missing ones occur."""
    value = entry.get(key)
    return "" if value is None else " ".join(str(value).split())


def _read_committee_seats(
    folder: Path,
) -> tuple[dict[str, tuple[CommitteeSeat, ...]], tuple[Part, ...]]:
    committees, committees_bytes = read_yaml(folder, COMMITTEES)
    with understanding(COMMITTEES):
        names = dict(_committee_names(committees))
    membership, membership_bytes = read_yaml(folder, COMMITTEE_SEATS)
    seats: dict[str, list[CommitteeSeat]] = defaultdict(list)
    with understanding(COMMITTEE_SEATS):
        for code in sorted(membership):
            for person in membership[code]:
                seat = CommitteeSeat(code, names[code], person.get("title") or "")
                seats[person["bioguide"]].append(seat)
    parts = (
        part_of(COMMITTEES, len(names), committees_bytes),
        part_of(COMMITTEE_SEATS, sum(map(len, seats.values())), membership_bytes),
    )
    return {bioguide: tuple(held) for bioguide, held in seats.items()}, parts


def _committee_names(committees: Any) -> list[tuple[str, str]]:
    """Code and name of each committee, and of each subcommittee under its committee's name."""
    names = []
    for committee in committees:
        names.append((committee["thomas_id"], committee["name"]))
        for sub in committee.get("subcommittees", ()):
            own = sub["name"]
            if not re.search("subcommittee|task force|panel", own, re.I):
                own = f"Subcommittee on {own}"
            names.append((committee["thomas_id"] + sub["thomas_id"], f"{committee['name']}, {own}"))
    return names
