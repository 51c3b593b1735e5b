"""The compiled directory of Congress, opened for reading."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from letterdesk.core.corrections import Correction, corrected
from letterdesk.core.errors import UserError
from letterdesk.core.finding import ZipArea
from letterdesk.core.geography import Ring
from letterdesk.core.members import Member, Seat
from letterdesk.core.state_map import Town
from letterdesk.store.about import About, read_about
from letterdesk.store.corrections import read_corrections
from letterdesk.store.delegations import Delegation, delegation_of, read_members
from letterdesk.store.directory_file import Readable, check_header
from letterdesk.store.installed import Edition, in_order_of_use, installed_editions
from letterdesk.store.nearby import read_nearby_places, read_towns
from letterdesk.store.outlines import unpack_rings
from letterdesk.store.paths import bundled_directory
from letterdesk.store.zip_areas import read_zip_area, read_zip_codes, read_zips_of


def open_directory(
    path: Path | None = None,
    day: date | None = None,
    *,
    without: Path | None = None,
    with_corrections: bool = False,
) -> "Directory":
    """Open a compiled directory: ``path``, or the right one for ``day``, or the one in the box.

    With ``day`` the person's own directories count too: one whose Congress sits on that day
    goes first, the newest of several; a damaged one of their own is passed over, for the one
    in the box is always there. Members then carry the person's own corrections. ``without``
    passes over one that lies there, as if it had been set aside. ``with_corrections`` has the members
    of one given by its path carry the person's corrections too.
    Only headers are read now. Raises UserError when the file is missing, cut short, of a
    newer or older form, or no directory at all. Damage further in shows, as a UserError
    too, when what is damaged is asked for.
    """
    if path is None and day is not None:
        return _open_for(day, without)
    return _open(path or bundled_directory(), with_corrections=with_corrections)


def _open_for(day: date, without: Path | None) -> "Directory":
    boxed = _open(bundled_directory(), with_corrections=True)
    own = tuple(edition for edition in installed_editions() if edition.path != without)
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
    with Readable(path):
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        # In KiB. Look-ups touch a few pages; the file itself stays in the system's own cache.
        connection.execute("PRAGMA cache_size = -256")
    return Directory(connection, path, with_corrections=with_corrections)


class Directory:
    """Who represents whom, where they are, and where ZIP codes lie.

    Every method may raise UserError when it meets a damaged part of the file. Members are
    read by states, when one of a state is first asked for, and kept. Close it, or use it in a
    ``with`` statement.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path, *, with_corrections: bool = False
    ) -> None:
        self.path = path
        self._connection = connection
        self._readable = Readable(path)
        self._corrections: tuple[Correction, ...] | None = None if with_corrections else ()
        """None until they are read."""
        self._delegations: dict[str, Delegation] = {}
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
            with self._readable:
                self._about = read_about(self._connection)
        return self._about

    @property
    def house_seats(self) -> Mapping[str, tuple[int, ...]]:
        """The districts of every represented state; (0,) at large."""
        if self._house_seats is None:
            with self._readable:
                seats: dict[str, tuple[int, ...]] = {}
                for state, district in self._connection.execute("SELECT state, district FROM seat"):
                    seats[state] = (*seats.get(state, ()), int(district))
                self._house_seats = seats
        return self._house_seats

    def zip_codes(self) -> tuple[str, ...]:
        """Every ZIP code there is, in order."""
        with self._readable:
            return read_zip_codes(self._connection)

    def zip_area(self, zip5: str) -> ZipArea | None:
        """What is known of a ZIP code of five digits; None when there is none such."""
        with self._readable:
            return read_zip_area(self._connection, zip5)

    def zips_of(self, state: str, city: str) -> tuple[str, ...]:
        """The ZIP codes of a state that go by a city's name, however people spell it."""
        with self._readable:
            return read_zips_of(self._connection, state, city)

    def senators(self, state: str) -> tuple[Member, ...]:
        """The state's senators, the senior one first; none for DC and the territories."""
        return self._delegation(state).senators

    def seat(self, state: str, district: int) -> Seat | None:
        """A House seat and who holds it; None when there is no such seat."""
        if district not in self.house_seats.get(state, ()):
            return None
        return Seat(state, district, self._delegation(state).by_district.get(district))

    def seats(self, state: str) -> tuple[Seat, ...]:
        """All House seats of a state, by district."""
        found = (self.seat(state, district) for district in self.house_seats.get(state, ()))
        return tuple(seat for seat in found if seat is not None)

    def member(self, bioguide: str) -> Member | None:
        """A member by bioguide id; None when nobody sitting has it."""
        with self._readable:
            row = self._connection.execute(
                "SELECT state FROM member WHERE bioguide = ?", (bioguide,)
            ).fetchone()
        members = self.members(row[0]) if row else ()
        return next((member for member in members if member.bioguide == bioguide), None)

    def members(self, state: str | None = None) -> tuple[Member, ...]:
        """All members, or a state's: by state, senators first, then by district."""
        if state is not None:
            return self._delegation(state).members
        with self._readable:
            states = self._connection.execute("SELECT DISTINCT state FROM member ORDER BY state")
            return tuple(member for (state,) in states for member in self.members(state))

    def committee_names(self) -> dict[str, str]:
        """The names of all committees and subcommittees that anybody sits on, by code."""
        with self._readable:
            return dict(self._connection.execute("SELECT code, name FROM committee ORDER BY code"))

    def nearby_places(self, area: ZipArea, state: str, district: int) -> tuple[str, ...]:
        """Up to four places nearest to the ZIP code's point that lie wholly in a district."""
        with self._readable:
            return read_nearby_places(self._connection, area, state, district)

    def towns(self, state: str) -> tuple[Town, ...]:
        """A state's towns and their quarters, those with the most ZIP codes first."""
        with self._readable:
            return read_towns(self._connection, state)

    def boundary(self, state: str, district: int) -> tuple[Ring, ...]:
        """The district's outline in degrees, good to a mile or two; () when none is known."""
        with self._readable:
            row = self._connection.execute(
                "SELECT outline FROM seat WHERE state = ? AND district = ?", (state, district)
            ).fetchone()
            return unpack_rings(row[0]) if row and row[0] else ()

    def faults(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file: broken pages, and rows that belong to nothing,
        such as an office of no member. Reads the whole file."""
        with self._readable:
            check = self._connection.execute("PRAGMA integrity_check(10)")
            broken = [str(said) for (said,) in check]
            check = self._connection.execute("PRAGMA foreign_key_check")
            strays = Counter(table for table, *_ in check)
        found = [said for said in broken if said != "ok"]
        return (*found, *(f"{n} rows of {table} belong to nothing" for table, n in strays.items()))

    def _delegation(self, state: str) -> Delegation:
        delegation = self._delegations.get(state)
        if delegation is None:
            with self._readable:
                if self._corrections is None:
                    self._corrections = read_corrections()
                delegation = delegation_of(
                    corrected(member, self._corrections)
                    for member in read_members(self._connection, state)
                )
            self._delegations[state] = delegation
        return delegation
