"""Writing a compiled directory as the bytes of one SQLite file: same content, same bytes."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import astuple

from letterdesk.core.finding import ZipArea
from letterdesk.core.geography import Ring
from letterdesk.core.members import Member, Office
from letterdesk.store.about import Part
from letterdesk.store.compiling.towns import Town
from letterdesk.store.outlines import pack_rings
from letterdesk.store.schema import (
    APPLICATION_ID,
    KINDS,
    PAGE_SIZE,
    PLACED_BY,
    TABLES,
    VERSION,
)

_FIRST_WITH_STRICT = 3_037_000
"""The oldest SQLite that can read our tables; written in place of the library that wrote them."""


def write_database(
    about: Mapping[str, str],
    parts: Iterable[Part],
    *,
    members: Iterable[Member],
    seats: Mapping[tuple[str, int], tuple[Ring, ...]],
    areas: Iterable[ZipArea],
    towns: Iterable[Town],
) -> bytes:
    """Compile everything into a database file's bytes. ``seats`` maps to no rings where no
    boundary is known. What is given in the same order gives the same bytes."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.executescript(TABLES)
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO about VALUES (?, ?)", sorted(about.items()))
        connection.executemany(
            "INSERT INTO part VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((position, *astuple(part)) for position, part in enumerate(parts)),
        )
        _insert_members(connection, members)
        connection.executemany(
            "INSERT INTO seat VALUES (?, ?, ?)",
            ((*seat, pack_rings(rings) if rings else None) for seat, rings in seats.items()),
        )
        _insert_areas(connection, tuple(areas))
        connection.executemany(
            "INSERT INTO town VALUES (?, ?, ?, ?, ?)",
            ((t.state, t.district, t.name, _e4(t.latitude), _e4(t.longitude)) for t in towns),
        )
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        return _without_writer(connection.serialize())
    finally:
        connection.close()


def _insert_members(connection: sqlite3.Connection, members: Iterable[Member]) -> None:
    committees: dict[str, str] = {}
    for m in members:
        connection.execute(
            "INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (m.bioguide, m.name, m.first_name, m.last_name, m.role.value, m.party, m.state,
             m.district, m.rank, m.since.isoformat() if m.since else "", m.term_end.isoformat(), int(m.appointed), m.leadership, m.url),
        )  # fmt: skip
        offices = [(0, m.washington)] if m.washington else []
        offices += list(enumerate(m.local_offices, start=1))
        connection.executemany(
            "INSERT INTO office VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (_office_row(m.bioguide, position, office) for position, office in offices),
        )
        connection.executemany(
            "INSERT INTO committee_seat VALUES (?, ?, ?)",
            ((m.bioguide, seat.code, seat.title) for seat in m.committees),
        )
        committees.update((seat.code, seat.name) for seat in m.committees)
    connection.executemany("INSERT INTO committee VALUES (?, ?)", sorted(committees.items()))


def _office_row(bioguide: str, position: int, office: Office) -> tuple[object, ...]:
    return (
        bioguide, position, "\n".join(office.street), office.city, office.state, office.zip,
        office.phone, office.fax, office.hours, office.latitude, office.longitude,
    )  # fmt: skip


def _insert_areas(connection: sqlite3.Connection, areas: tuple[ZipArea, ...]) -> None:
    counties = {name: at for at, name in enumerate(sorted({area.county for area in areas}))}
    connection.executemany(
        "INSERT INTO county VALUES (?, ?)", ((at, name) for name, at in counties.items())
    )
    connection.executemany(
        "INSERT INTO zip VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                int(area.zip), KINDS.index(area.kind), area.city, area.state, counties[area.county],
                _e4(area.latitude), _e4(area.longitude), PLACED_BY.index(area.placed_by),
                " ".join(f"{state}{district}" for state, district in area.districts),
                "\n".join(area.other_cities),
            )
            for area in areas
        ),
    )  # fmt: skip


def _e4(degrees: float | None) -> int | None:
    return None if degrees is None else round(degrees * 10_000)


def _without_writer(database: bytes) -> bytes:
    """The same database with the header fields that tell its writing rather than its content
    set fast: the change counter (bytes 24 to 27), the counter that the page count is valid
    for (92 to 95, which must equal it) and the library's version (96 to 99). SQLite file
    format, section 1.3."""
    header = bytearray(database[:100])
    header[24:28] = header[92:96] = (1).to_bytes(4, "big")
    header[96:100] = _FIRST_WITH_STRICT.to_bytes(4, "big")
    return bytes(header) + database[100:]
