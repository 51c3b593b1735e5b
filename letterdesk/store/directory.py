"""The compiled directory of Congress, opened for reading."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from math import cos, radians
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from letterdesk.core.corrections import Correction, corrected
from letterdesk.core.errors import UserError
from letterdesk.core.finding import ZipArea
from letterdesk.core.geography import Point, Ring
from letterdesk.core.members import CommitteeSeat, Member, Office, Role, Seat
from letterdesk.core.place_query import plain_city
from letterdesk.core.state_map import Town
from letterdesk.store.corrections import read_corrections
from letterdesk.store.directory_file import check_header, readable
from letterdesk.store.installed import Edition, in_order_of_use, installed_editions
from letterdesk.store.outlines import unpack_rings
from letterdesk.store.paths import bundled_directory
from letterdesk.store.schema import KINDS, PLACED_BY

_NEARBY_PLACES = 4
_NEARBY_DEGREES = 0.6
"""Of latitude. Towns further than this, about 40 miles, tell nobody their side of a ZIP code."""
_FEWEST_PLACES = 2
"""With fewer towns than this, as in the middle of a city, neighbouring ZIP codes help out."""
_NEARBY_ZIPS = 1500
"""Neighbours mostly have neighbouring numbers, and those of one region never differ by more."""


@dataclass(frozen=True)
class Part:
    """Where one part of the directory comes from."""

    name: str
    origin: str
    date: str
    """'YYYY-MM-DD' or 'YYYY', as exactly as known; '' where the origin's version tells."""
    licence: str
    count: int
    sha256: str
    """Of the source file; '' for a package."""


@dataclass(frozen=True)
class About:
    """What a directory is of, and how old it is."""

    congress: int
    as_of: date
    """The date of the members' data."""
    districts_as_of: date
    """The date of the list of ZIP areas and districts."""
    parts: tuple[Part, ...]


def open_directory(path: Path | None = None, day: date | None = None) -> "Directory":
    """Open a compiled directory: ``path``, or the right one for ``day``, or the one in the box.

    With ``day`` the person's own directories count too: one whose Congress sits on that day
    goes first, the newest of several; a damaged one of their own is passed over, for the one
    in the box is always there. Members then carry the person's own corrections.
    Only headers are read now. Raises UserError when the file is missing, cut short, of a
    newer or older form, or no directory at all. Damage further in shows, as a UserError
    too, when what is damaged is asked for.
    """
    if path is None and day is not None:
        return _open_for(day)
    return _open(path or bundled_directory())


def _open_for(day: date) -> "Directory":
    boxed = _open(bundled_directory(), with_corrections=True)
    own = installed_editions()
    if not own:
        return boxed
    about = boxed.about
    in_the_box = Edition(about.congress, about.as_of, 0, boxed.path)
    for edition in in_order_of_use((*own, in_the_box), day):
        if edition is in_the_box:
            break
        try:
            opened = _open(edition.path, with_corrections=True)
        except UserError:
            continue
        boxed.close()
        return opened
    return boxed


def _open(path: Path, *, with_corrections: bool = False) -> "Directory":
    path = path.absolute()
    check_header(path)
    with readable(path):
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        # In KiB. Look-ups touch a few pages; the file itself stays in the system's own cache.
        connection.execute("PRAGMA cache_size = -256")
    return Directory(connection, path, with_corrections=with_corrections)


class Directory:
    """Who represents whom, where they are, and where ZIP codes lie.

    Every method may raise UserError when it meets a damaged part of the file. Members are
    read once and kept. Close it, or use it in a ``with`` statement.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path, *, with_corrections: bool = False
    ) -> None:
        self.path = path
        self._corrected = with_corrections
        self._kept_corrections: tuple[Correction, ...] | None = None
        self._connection = connection
        self._members: dict[str, Member] = {}
        self._holders: Mapping[tuple[str, int | None], tuple[str, ...]] | None = None
        self._about: About | None = None
        self._house_seats: Mapping[str, tuple[int, ...]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    @property
    def about(self) -> About:
        """What this directory is of, and how old it is."""
        if self._about is None:
            with readable(self.path):
                facts = dict(self._rows("SELECT key, value FROM about"))
                self._about = About(
                    congress=int(facts["congress"]),
                    as_of=date.fromisoformat(facts["as_of"]),
                    districts_as_of=date.fromisoformat(facts["districts_as_of"]),
                    parts=tuple(
                        Part(*row)
                        for row in self._rows(
                            "SELECT name, origin, date, licence, count, sha256 FROM part"
                            " ORDER BY position"
                        )
                    ),
                )
        return self._about

    @property
    def house_seats(self) -> Mapping[str, tuple[int, ...]]:
        """The districts of every represented state; (0,) at large."""
        if self._house_seats is None:
            with readable(self.path):
                seats: dict[str, tuple[int, ...]] = {}
                for state, district in self._rows("SELECT state, district FROM seat"):
                    seats[state] = (*seats.get(state, ()), int(district))
                self._house_seats = seats
        return self._house_seats

    def zip_codes(self) -> tuple[str, ...]:
        """Every ZIP code there is, in order."""
        with readable(self.path):
            return tuple(
                f"{number:05d}" for (number,) in self._rows("SELECT zip FROM zip ORDER BY zip")
            )

    def zip_area(self, zip5: str) -> ZipArea | None:
        """What is known of a ZIP code of five digits; None when there is none such."""
        if not (len(zip5) == 5 and zip5.isascii() and zip5.isdigit()):
            return None
        with readable(self.path):
            row = self._row(
                "SELECT kind, city, state, county.name, latitude, longitude, placed_by, districts,"
                " other_cities FROM zip JOIN county ON county.id = county WHERE zip = ?",
                int(zip5),
            )
            if row is None:
                return None
            kind, city, state, county, latitude, longitude, placed_by, districts, others = row
            return ZipArea(
                zip=zip5,
                kind=KINDS[kind],
                city=city,
                state=state,
                county=county,
                latitude=_degrees(latitude),
                longitude=_degrees(longitude),
                other_cities=tuple(others.splitlines()),
                districts=tuple((seat[:2], int(seat[2:])) for seat in districts.split()),
                placed_by=PLACED_BY[placed_by],
            )

    def zips_of(self, state: str, city: str) -> tuple[str, ...]:
        """The ZIP codes of a state that go by a city's name, however people spell it."""
        wanted = plain_city(city)
        with readable(self.path):
            return tuple(
                f"{number:05d}"
                for number, name, others in self._rows(
                    "SELECT zip, city, other_cities FROM zip WHERE state = ? ORDER BY zip", state
                )
                if wanted in map(plain_city, (name, *others.splitlines()))
            )

    def senators(self, state: str) -> tuple[Member, ...]:
        """The state's senators, the senior one first; none for DC and the territories."""
        return self._held(state, None)

    def seat(self, state: str, district: int) -> Seat | None:
        """A House seat and who holds it; None when there is no such seat."""
        if district not in self.house_seats.get(state, ()):
            return None
        holders = self._held(state, district)
        return Seat(state, district, holders[0] if holders else None)

    def seats(self, state: str) -> tuple[Seat, ...]:
        """All House seats of a state, by district."""
        found = (self.seat(state, district) for district in self.house_seats.get(state, ()))
        return tuple(seat for seat in found if seat is not None)

    def member(self, bioguide: str) -> Member | None:
        """A member by bioguide id; None when nobody sitting has it."""
        found = self._members_where("bioguide = ?", bioguide)
        return found[0] if found else None

    def members(self, state: str | None = None) -> tuple[Member, ...]:
        """All members, or a state's: by state, senators first, then by district."""
        order = "ORDER BY state, district IS NOT NULL, rank = 'senior' DESC, district, bioguide"
        if state is None:
            return self._members_where(f"TRUE {order}")
        return self._members_where(f"state = ? {order}", state)

    def committee_names(self) -> dict[str, str]:
        """The names of all committees and subcommittees that anybody sits on, by code."""
        with readable(self.path):
            return dict(self._rows("SELECT code, name FROM committee ORDER BY code"))

    def nearby_places(self, area: ZipArea, state: str, district: int) -> tuple[str, ...]:
        """Up to four towns nearest to the ZIP code's point that lie wholly in a district.

        In the middle of a city there may be none. Then neighbouring ZIP codes that lie wholly
        in the district stand in, with the name of their quarter if they have one.
        """
        if area.latitude is None or area.longitude is None:
            return ()
        reach = _NEARBY_DEGREES * 10_000
        with readable(self.path):
            rows = self._rows(
                "SELECT name, (longitude - ?) * ? AS east, latitude - ? AS north FROM town"
                " WHERE state = ? AND district = ?"
                " AND east BETWEEN ? AND ? AND north BETWEEN ? AND ?"
                " ORDER BY east * east + north * north, name LIMIT ?",
                area.longitude * 10_000,
                cos(radians(area.latitude)),  # by so much a degree of longitude is shorter
                area.latitude * 10_000,
                *(state, district, -reach, reach, -reach, reach, _NEARBY_PLACES),
            )
            places = [name for name, *_ in rows]
            if len(places) < _FEWEST_PLACES:
                places += self._nearby_zips(area, state, district)
        return tuple(places[:_NEARBY_PLACES])

    def _nearby_zips(self, area: ZipArea, state: str, district: int) -> Iterator[str]:
        """Neighbouring ZIP codes wholly in a district, the nearest first: 'Graceland (60657)'."""
        if area.latitude is None or area.longitude is None:
            return
        number, reach = int(area.zip), _NEARBY_DEGREES * 10_000
        rows = self._rows(
            "SELECT zip, other_cities, (longitude - ?) * ? AS east, latitude - ? AS north FROM zip"
            " WHERE zip BETWEEN ? AND ? AND state = ? AND kind = ? AND placed_by = ?"
            " AND districts = ? AND east BETWEEN ? AND ? AND north BETWEEN ? AND ?"
            " ORDER BY east * east + north * north, zip LIMIT ?",
            area.longitude * 10_000,
            cos(radians(area.latitude)),
            area.latitude * 10_000,
            *(number - _NEARBY_ZIPS, number + _NEARBY_ZIPS),
            *(state, KINDS.index("standard"), PLACED_BY.index("census"), f"{state}{district}"),
            *(-reach, reach, -reach, reach, _NEARBY_PLACES),
        )
        for zip5, names, *_ in rows:
            quarter = names.partition("\n")[0]
            yield f"{quarter} ({zip5:05d})" if quarter else f"ZIP {zip5:05d}"

    def towns(self, state: str) -> tuple[Town, ...]:
        """A state's towns and their quarters, those with the most ZIP codes first."""
        points: dict[str, list[Point]] = {}
        quarters: dict[str, Point] = {}
        with readable(self.path):
            for city, others, latitude, longitude in self._rows(
                "SELECT city, other_cities, latitude, longitude FROM zip"
                " WHERE state = ? AND kind = ? AND latitude IS NOT NULL ORDER BY zip",
                state,
                KINDS.index("standard"),
            ):
                point = (longitude / 10_000, latitude / 10_000)
                points.setdefault(city, []).append(point)
                quarters.setdefault(others.partition("\n")[0], point)
        towns = [Town(name, _middle(spots), len(spots)) for name, spots in points.items()]
        towns += [
            Town(name, point, 0) for name, point in quarters.items() if name and name not in points
        ]
        return tuple(sorted(towns, key=lambda town: (-town.zips, town.name)))

    def boundary(self, state: str, district: int) -> tuple[Ring, ...]:
        """The district's outline in degrees, good to a mile or two; () when none is known."""
        with readable(self.path):
            row = self._row(
                "SELECT outline FROM seat WHERE state = ? AND district = ?", state, district
            )
            return unpack_rings(row[0]) if row and row[0] else ()

    def faults(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file: broken pages, and rows that belong to nothing,
        such as an office of no member. Reads the whole file."""
        with readable(self.path):
            broken = [str(said) for (said,) in self._rows("PRAGMA integrity_check(10)")]
            strays = Counter(table for table, *_ in self._rows("PRAGMA foreign_key_check"))
        found = [said for said in broken if said != "ok"]
        return (*found, *(f"{n} rows of {table} belong to nothing" for table, n in strays.items()))

    def _held(self, state: str, district: int | None) -> tuple[Member, ...]:
        """Who holds a House seat, or with None the senators' seats of a state."""
        with readable(self.path):
            if self._holders is None:
                holders: dict[tuple[str, int | None], tuple[str, ...]] = {}
                for at, number, bioguide in self._rows(
                    "SELECT state, district, bioguide FROM member"
                    " ORDER BY rank = 'senior' DESC, bioguide"
                ):
                    holders[at, number] = (*holders.get((at, number), ()), bioguide)
                self._holders = holders
            return tuple(map(self._member, self._holders.get((state, district), ())))

    def _members_where(self, condition: str, *values: str | float) -> tuple[Member, ...]:
        with readable(self.path):
            rows = self._rows(f"SELECT bioguide FROM member WHERE {condition}", *values)  # noqa: S608 - our own words; people's go through ?
            return tuple(self._member(bioguide) for (bioguide,) in rows)

    def _member(self, bioguide: str) -> Member:
        member = self._members.get(bioguide)
        if member is None:
            member = self._read_member(bioguide)
            if self._corrected:
                member = corrected(member, self._corrections())
            self._members[bioguide] = member
        return member

    def _corrections(self) -> tuple[Correction, ...]:
        if self._kept_corrections is None:
            self._kept_corrections = read_corrections()
        return self._kept_corrections

    def _read_member(self, bioguide: str) -> Member:
        row = self._row(
            "SELECT name, first_name, last_name, role, party, state, district, rank, term_end,"
            " appointed, leadership, url FROM member WHERE bioguide = ?",
            bioguide,
        )
        if row is None:
            raise LookupError(bioguide)
        name, first, last, role, party, state, district, rank, end, appointed, led, url = row
        offices = {
            position: Office(tuple(street.splitlines()), *rest)
            for position, street, *rest in self._rows(
                "SELECT position, street, city, state, zip, phone, fax, hours, latitude, longitude"
                " FROM office WHERE bioguide = ? ORDER BY position",
                bioguide,
            )
        }
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
            term_end=date.fromisoformat(end),
            appointed=bool(appointed),
            leadership=led,
            url=url,
            washington=offices.pop(0, None),
            local_offices=tuple(offices.values()),
            committees=tuple(
                CommitteeSeat(*row)
                for row in self._rows(
                    "SELECT code, name, title FROM committee_seat JOIN committee USING (code)"
                    " WHERE bioguide = ? ORDER BY code",
                    bioguide,
                )
            ),
        )

    def _rows(self, query: str, *values: str | float) -> list[tuple[Any, ...]]:
        return self._connection.execute(query, values).fetchall()

    def _row(self, query: str, *values: str | float) -> tuple[Any, ...] | None:
        rows = self._rows(query, *values)
        return rows[0] if rows else None


def _middle(points: list[Point]) -> Point:
    """The most central of ``points``: a mean might lie in a lake, or in the town next door."""
    longitude, latitude = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    return min(points, key=lambda p: (p[0] - longitude) ** 2 + (p[1] - latitude) ** 2)


def _degrees(ten_thousandths: int | None) -> float | None:
    return None if ten_thousandths is None else ten_thousandths / 10_000
