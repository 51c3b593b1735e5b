"""The builder's one verb: source files in, one directory file and its manifest out."""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path

from letterdesk.core.congress import congress_on
from letterdesk.core.errors import UserError
from letterdesk.core.members import Member, Role, SeatKey
from letterdesk.core.states import STATES, TERRITORIES, has_senators
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.compiling.boundaries import read_boundaries
from letterdesk.store.compiling.congress import read_members
from letterdesk.store.compiling.places import read_census_districts, read_places
from letterdesk.store.compiling.placing import place_zips
from letterdesk.store.compiling.sources import MEMBERS, ZIP_DISTRICTS
from letterdesk.store.compiling.towns import whole_towns
from letterdesk.store.compiling.writing import write_database
from letterdesk.store.directory import Part
from letterdesk.store.files import save_new

VOTING_SEATS = 435
"""2 U.S.C. 2a and Public Law 62-5."""
FEWEST_MEMBERS = 500
"""Of 541. A dozen seats may be vacant at once; a file with fewer members was cut short."""


def build_directory(folder: Path, out: Path) -> dict[str, object]:
    """Compile the sources in ``folder`` into ``out`` and, beside it, ``manifest.json``.

    Existing files are replaced, each only once its successor is complete. Gives the manifest.
    Raises UserError naming the source that is missing or wrong; then nothing is replaced.
    """
    members, member_parts = read_members(folder)
    outlines, congress, boundaries_part = read_boundaries(folder)
    census, census_part = read_census_districts(folder)
    places, places_part = read_places()
    parts = (*member_parts, census_part, boundaries_part, places_part)

    seats = _all_seats(outlines, (seat for found in census.values() for seat in found), members)
    _check(congress, seats, members)
    house_seats = defaultdict(list)
    for state, district in seats:
        house_seats[state].append(district)
    areas = place_zips(places, census, outlines, {s: tuple(d) for s, d in house_seats.items()})

    about = {
        "congress": str(congress),
        "as_of": MEMBERS.date,
        "districts_as_of": ZIP_DISTRICTS.date,
    }
    rings = {seat: outlines.get(seat, ()) for seat in seats}
    database = write_database(
        about, parts, members=members, seats=rings, areas=areas, towns=whole_towns(areas)
    )
    manifest = _manifest(about, parts, members, seats, database)
    save_new(out, database, overwrite=True)
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    beside = out.with_name("manifest.json")
    save_new(beside, text.encode(), overwrite=True)
    for public in (out, beside):
        public.chmod(0o644)  # nothing private in it: whoever uses the computer may read it
    return manifest


def _all_seats(
    outlined: Iterable[SeatKey], touched: Iterable[SeatKey], members: Iterable[Member]
) -> tuple[SeatKey, ...]:
    """Every House seat: drawn, listed by the Census, a territory's, or held by somebody."""
    held = ((m.state, m.district) for m in members if m.district is not None)
    return tuple(sorted({*outlined, *touched, *held, *((t, 0) for t in TERRITORIES)}))


def _check(congress: int, seats: tuple[SeatKey, ...], members: tuple[Member, ...]) -> None:
    """Hold the parts against each other: what does not fit was mixed from several editions."""
    voting = sum(state in STATES for state, _ in seats)
    holders = Counter((m.state, m.district) for m in members if m.role is not Role.SENATOR)
    senators = Counter(m.state for m in members if m.role is Role.SENATOR)
    wrong = [
        f"{voting} voting House seats instead of {VOTING_SEATS}" if voting != VOTING_SEATS else "",
        f"only {len(members)} members" if len(members) < FEWEST_MEMBERS else "",
        *(f"{n} members for {s}-{d}" for (s, d), n in holders.items() if n > 1),
        *(f"{n} senators for {s}" for s, n in senators.items() if n > 2 or not has_senators(s)),
        "members and boundaries of different Congresses"
        if congress_on(date.fromisoformat(MEMBERS.date)) != congress
        else "",
    ]
    if found := "; ".join(filter(None, wrong)):
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The source files do not fit together: {found}."), found=found),
            sentence(QT_TRANSLATE_NOOP("core", "Please take all of them for the same Congress. Nothing was changed.")),
            wrong_input=True,
        )  # fmt: skip


def _manifest(
    about: Mapping[str, str],
    parts: Iterable[Part],
    members: tuple[Member, ...],
    seats: tuple[SeatKey, ...],
    database: bytes,
) -> dict[str, object]:
    held = {(m.state, m.district) for m in members}
    return {
        "congress": int(about["congress"]),
        "as_of": about["as_of"],
        "districts_as_of": about["districts_as_of"],
        "house_seats": len(seats),
        "vacant": [f"{s}-{d}" for s, d in seats if (s, d) not in held],
        "parts": [asdict(part) for part in parts],
        "bytes": len(database),
        "sha256": hashlib.sha256(database).hexdigest(),
    }
