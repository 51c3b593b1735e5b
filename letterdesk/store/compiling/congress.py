"""Members, their offices and committees, from the files of congress-legislators."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from letterdesk.core.members import CommitteeSeat, Member, Office, Role
from letterdesk.core.states import REPRESENTED
from letterdesk.store.compiling.fields import checked_id, committee_code, number, one_line, required

_DELEGATES_FROM = frozenset({"DC", "GU", "VI", "AS", "MP"})
_SWORN_IN_LATE = timedelta(days=60)
_WASHINGTON_LINE = re.compile(
    r"(?P<street>.+?),? +Washington,? DC,? +(?P<zip>\d{5}(-\d{4})?)", re.I
)
_BARE_SUITE = re.compile(r"[A-Z]?-?\d+[A-Z]?|[A-Z]", re.I)


def parse_members(people: Any, day: str) -> tuple[Member, ...]:
    """Every sitting member by bioguide id, still without local offices and committees.

    ``day`` is that of the list. Raises ValueError, KeyError or TypeError on another shape.
    """
    members = tuple(sorted((_member(person, day) for person in people), key=lambda m: m.bioguide))
    if len({member.bioguide for member in members}) != len(members):
        raise ValueError("a member is listed twice")
    return members


def _member(person: Mapping[str, Any], day: str) -> Member:
    bioguide = checked_id(person["id"]["bioguide"])
    name, term = person["name"], person["terms"][-1]
    role = _role(term)
    if date.fromisoformat(term["start"]) > date.fromisoformat(day):
        # The record of the source's date is older than the file: it was not kept.
        raise ValueError(f"{bioguide}'s term starts after {day}, the date on record")
    if term["state"] not in REPRESENTED:
        raise ValueError(f"{bioguide} is of an unknown state {term['state']!r}")
    return Member(
        bioguide=bioguide,
        name=one_line(name.get("official_full")) or _full_name(name),
        last_name=required(name["last"]),
        first_name=required(name["first"]),
        role=role,
        party=required(term["party"]),
        state=term["state"],
        district=None if role is Role.SENATOR else _district(term["district"]),
        since=_since(person["terms"]),
        term_end=date.fromisoformat(term["end"]),
        rank=_rank(term) if role is Role.SENATOR else "",
        washington=_washington_office(term),
        url=_url(term.get("url")),
        leadership=_leadership(person.get("leadership_roles") or (), day),
        appointed=term.get("how") == "appointment",
    )


def _since(terms: Sequence[Mapping[str, Any]]) -> date:
    """First day of unbroken service in the chamber of the last of ``terms``, given in order.

    A term starts on the day its member is sworn in, which is a few weeks after the last one
    ended where an election was close; nobody calls that a break.
    """
    *earlier, last = terms
    since = date.fromisoformat(last["start"])
    for term in reversed(earlier):
        gap = since - date.fromisoformat(term["end"])
        if term["type"] != last["type"] or gap > _SWORN_IN_LATE:
            break
        since = date.fromisoformat(term["start"])
    return since


def _district(number: Any) -> int:
    if isinstance(number, int) and 0 <= number <= 99:
        return number
    raise ValueError(f"{number!r} is no number of a district")


def _rank(term: Mapping[str, Any]) -> str:
    if term["state_rank"] not in ("senior", "junior"):
        raise ValueError(f"{term['state_rank']!r} is no rank of a senator")
    return str(term["state_rank"])


def _url(value: Any) -> str:
    url = one_line(value)
    if url and not url.startswith(("https://", "http://")):
        raise ValueError(f"{url!r} is no address of a web page")
    return url


def _role(term: Mapping[str, Any]) -> Role:
    if term["type"] == "sen":
        return Role.SENATOR
    if term["type"] != "rep":
        raise ValueError(f"unknown type of term {term['type']!r}")
    if term["state"] == "PR":
        return Role.RESIDENT_COMMISSIONER
    return Role.DELEGATE if term["state"] in _DELEGATES_FROM else Role.REPRESENTATIVE


def _full_name(name: Mapping[str, Any]) -> str:
    """For the few without an official full name. Suffixes follow a comma but numerals do not."""
    suffix = one_line(name.get("suffix"))
    comma = "," if suffix.endswith(".") else ""
    return one_line(f"{name['first']} {name['last']}{comma} {suffix}")


def _leadership(roles: Any, day: str) -> str:
    """The current leadership title on ``day``, the latest if there are several."""
    current = [
        role
        for role in roles
        if role["start"] <= day and (not role.get("end") or role["end"] > day)
    ]
    return one_line(max(current, key=lambda role: role["start"])["title"]) if current else ""


def _washington_office(term: Mapping[str, Any]) -> Office | None:
    """'425 Dirksen Senate Office Building Washington DC 20510' as an address of lines."""
    written = one_line(term.get("address"))
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
        phone=number(term.get("phone")),
        fax=number(term.get("fax")),
    )


def parse_offices(listed: Any) -> dict[str, tuple[Office, ...]]:
    """The local offices of each member, by bioguide id, in the source's order."""
    offices = {
        checked_id(person["id"]["bioguide"]): tuple(map(_local_office, person["offices"]))
        for person in listed
    }
    if len(offices) != len(listed):
        raise ValueError("a member is listed twice")
    every = [office for several in offices.values() for office in several]
    astray = sum(not _in_the_states(office) for office in every)
    if astray > max(3, len(every) // 20):
        raise ValueError(f"{astray} offices lie outside the United States: swapped columns?")
    return offices


def _in_the_states(office: Office) -> bool:
    """Whether an office's point, if it has one, lies between Samoa and Alaska."""
    if office.latitude is None or office.longitude is None:
        return True
    east = office.longitude
    return -15 < office.latitude < 72 and (-180 <= east < -64 or 144 < east <= 180)


def _local_office(entry: Mapping[str, Any]) -> Office:
    latitude, longitude = _point(entry)
    return Office(
        street=_street(entry),
        city=required(entry["city"]),
        state=required(entry["state"]),
        zip=_zip(entry.get("zip")),
        phone=number(entry.get("phone")),
        fax=number(entry.get("fax")),
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
    return one_line(entry.get(key))


def _zip(value: Any) -> str:
    code = one_line(value)
    if code and not re.fullmatch(r"[0-9]{5}(-[0-9]{4})?", code):
        raise ValueError(f"{code!r} is no ZIP code")
    return code


def parse_committee_seats(
    membership: Any, names: Mapping[str, str]
) -> dict[str, tuple[CommitteeSeat, ...]]:
    """The committee seats of each member, by bioguide id; ``names`` by committee code."""
    seats: dict[str, dict[str, CommitteeSeat]] = defaultdict(dict)
    for code in sorted(membership):
        for person in membership[code]:
            held = seats[checked_id(person["bioguide"])]
            if code in held:
                raise ValueError(f"{person['bioguide']} is listed twice in {code}")
            if code not in names:
                raise ValueError(f"no list of committees names {code}")
            held[code] = CommitteeSeat(code, names[code], one_line(person.get("title")))
    return {bioguide: tuple(held.values()) for bioguide, held in seats.items()}


def parse_committee_names(committees: Any) -> dict[str, str]:
    """The name of each committee and subcommittee by its code, such as HSJU03."""
    listed = _committee_names(committees)
    names = dict(listed)
    if len(names) != len(listed) or not names:
        raise ValueError("no committees, or one of them twice")
    return names


def _committee_names(committees: Any) -> list[tuple[str, str]]:
    """Code and name of each committee, and of each subcommittee under its committee's name."""
    names = []
    for committee in committees:
        names.append((committee_code(committee["thomas_id"]), required(committee["name"])))
        for sub in committee.get("subcommittees", ()):
            own = required(sub["name"])
            if not re.search("subcommittee|task force|panel", own, re.I):
                own = f"Subcommittee on {own}"
            names.append(
                (committee["thomas_id"] + str(sub["thomas_id"]), f"{committee['name']}, {own}")
            )
    return names
