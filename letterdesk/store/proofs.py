"""What a compiled directory must be, proved on the file itself.

``letterdesk directory check`` and the tests run the same proofs, so a directory that somebody
builds or receives is held to what the one in the box is held to.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from letterdesk.core.errors import UserError
from letterdesk.core.finding import Certainty
from letterdesk.core.matching import match_zip
from letterdesk.core.members import Role, seat_name
from letterdesk.core.states import REPRESENTED, STATES, TERRITORIES
from letterdesk.store.directory import Directory
from letterdesk.store.files import read_bounded
from letterdesk.store.office_proof import OfficeCase, office_cases

LARGEST_BYTES = 6_000_000
VOTING_SEATS = 435
"""2 U.S.C. 2a and Public Law 62-5."""
ZIP_SHARE, MAP_SHARE = 0.99, 0.95
"""Of the members' local offices, for how many the ZIP code and the map must be right."""

_QUESTIONS = (Certainty.CHOOSE, Certainty.CONFIRM)


@dataclass(frozen=True)
class Proof:
    """One thing that was counted, and whether it is as it must be."""

    name: str
    holds: bool
    says: str
    """What was counted."""
    exceptions: tuple[str, ...] = ()
    """The first few that speak against it, or what is within its tolerance."""


def prove(directory: Directory) -> tuple[Proof, ...]:
    """Run every proof. Where the file cannot be read, that proof fails and the others go on."""
    return tuple(prove_one(directory, name) for name in _PROOFS)


def prove_one(directory: Directory, name: str) -> Proof:
    """Run the proof of that name."""
    try:
        return _PROOFS[name](directory)
    except UserError as error:
        return Proof(name, False, str(error.message))


def prove_file(directory: Directory) -> Proof:
    """The file is whole: its SHA-256 is the one in its manifest, and it is small enough."""
    manifest = read_bounded(directory.path.with_name("manifest.json"), 1_000_000)
    try:
        promised = dict(json.loads(manifest)).get("sha256", "nothing")
    except (ValueError, TypeError, RecursionError):
        promised = "nothing that can be read"
    data = read_bounded(directory.path, 10 * LARGEST_BYTES)
    found = hashlib.sha256(data).hexdigest()
    size = f"{len(data) / 1e6:.1f} MB of at most {LARGEST_BYTES / 1e6:.0f}"
    if found != promised:
        return Proof("file", False, f"{size}; SHA-256 {found}, and the manifest says {promised}")
    return Proof("file", len(data) <= LARGEST_BYTES, f"{size}; SHA-256 as in its manifest")


def prove_tables(directory: Directory) -> Proof:
    """Every office and committee seat belongs to a member, and SQLite finds no fault."""
    faults = directory.faults()
    members = directory.members()
    offices = sum(len(m.local_offices) + (m.washington is not None) for m in members)
    return Proof(
        "offices", not faults, f"{offices:,} offices, each of one of {len(members)} members", faults
    )


def prove_senators(directory: Directory) -> Proof:
    """Two senators for each state, a senior and a junior one; none for anybody else."""
    wrong, senators, vacant = [], 0, 0
    for state in (*STATES, *TERRITORIES):
        ranks = [senator.rank for senator in directory.senators(state)]
        senators += len(ranks)
        vacant += (2 - len(ranks)) if state in STATES else 0
        fits = (
            len(ranks) <= 2 and len(set(ranks)) == len(ranks) and {"senior", "junior"} >= {*ranks}
        )
        if not fits or (ranks and state not in STATES):
            wrong.append(f"{state}: {', '.join(ranks)}")
    seats = f"{len(STATES)} states x 2 = {senators} senators + {vacant} vacant"
    holds = not wrong and senators + vacant == 2 * len(STATES)
    return Proof("senate", holds, seats, tuple(wrong))


def prove_house(directory: Directory) -> Proof:
    """435 seats of states and 6 of others, each held by one member or vacant."""
    seats = [seat for state in REPRESENTED for seat in directory.seats(state)]
    voting = sum(seat.state in STATES for seat in seats)
    vacant = [seat_name(seat.state, seat.district) for seat in seats if seat.vacant]
    holders = Counter(
        (m.state, m.district) for m in directory.members() if m.role is not Role.SENATOR
    )
    known = {(seat.state, seat.district) for seat in seats}
    wrong = [f"{n} members for {s}-{d}" for (s, d), n in holders.items() if n > 1]
    wrong += [f"a member for {s}-{d}, which is no seat" for s, d in holders if (s, d) not in known]
    says = (
        f"{voting} + {len(seats) - voting} seats = {len(holders)} held + {len(vacant)} vacant"
        f" ({', '.join(vacant) or 'none'})"
    )
    holds = not wrong and voting == VOTING_SEATS and len(seats) - voting == len(TERRITORIES)
    return Proof("house", holds and len(holders) + len(vacant) == len(seats), says, tuple(wrong))


def prove_zips(directory: Directory) -> Proof:
    """Every ZIP code of a state leads to seats that exist, and says how it is known."""
    house_seats = directory.house_seats
    wrong = []
    certainties: Counter[Certainty] = Counter()
    for zip5 in directory.zip_codes():
        area = directory.zip_area(zip5)
        match = match_zip(zip5, area, house_seats)
        certainties[match.certainty] += 1
        seatless = area is None or (area.state in REPRESENTED and not match.seats)
        strange = any(number not in house_seats.get(state, ()) for state, number in match.seats)
        unwarned = len(match.states) > 1 and not match.notices
        if seatless or strange or unwarned or not str(match.basis):
            wrong.append(f"{zip5}: {match.certainty.value}, {len(match.seats)} seats")
    parts = ", ".join(f"{n:,} {c.value}" for c, n in certainties.most_common())
    return Proof("zip codes", not wrong, f"{certainties.total():,}: {parts}", tuple(wrong))


def prove_split_zips(directory: Directory) -> Proof:
    """No ZIP code that may lie in several districts is decided for the writer."""
    split, decided = 0, []
    for zip5 in directory.zip_codes():
        area = directory.zip_area(zip5)
        if area is None or len(area.districts) < 2:
            continue
        split += 1
        match = match_zip(zip5, area, directory.house_seats)
        if match.certainty not in _QUESTIONS or {*match.seats} != {*area.districts}:
            decided.append(f"{zip5}: {match.certainty.value}")
    says = f"{split:,} may lie in several districts, {len(decided)} chosen automatically"
    return Proof("split zips", not decided, says, tuple(decided))


def prove_offices_by_zip(directory: Directory) -> Proof:
    """A member's own seat is among those that their local offices' ZIP codes may lie in."""
    asked = [case for case in office_cases(directory) if case.census_knows]
    return _of_offices("offices by zip", asked, [c for c in asked if not c.zip_right], ZIP_SHARE)


def prove_offices_on_map(directory: Directory) -> Proof:
    """A click on the map at a local office's coordinates chooses its member's seat."""
    asked = [case for case in office_cases(directory) if case.on_map is not None]
    return _of_offices("offices on map", asked, [c for c in asked if not c.map_right], MAP_SHARE)


def _of_offices(
    name: str, asked: Sequence[OfficeCase], missed: Sequence[OfficeCase], least: float
) -> Proof:
    right = len(asked) - len(missed)
    share = right / len(asked) if asked else 0.0
    says = f"{right} of {len(asked)} local offices of House members ({share:.1%}, at least {least:.0%})"
    return Proof(
        name,
        share >= least,
        says,
        tuple(
            f"{case.member.corner_code}, {', '.join(case.office.lines)}: {case.why}"
            for case in missed
        ),
    )


_PROOFS: dict[str, Callable[[Directory], Proof]] = {
    "file": prove_file,
    "offices": prove_tables,
    "senate": prove_senators,
    "house": prove_house,
    "zip codes": prove_zips,
    "split zips": prove_split_zips,
    "offices by zip": prove_offices_by_zip,
    "offices on map": prove_offices_on_map,
}
