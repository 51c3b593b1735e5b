"""What the directory knows of ZIP codes."""

import sqlite3

from letterdesk.core.finding import ZipArea
from letterdesk.core.place_query import plain_city
from letterdesk.store.schema import KINDS, PLACED_BY


def read_zip_area(connection: sqlite3.Connection, zip5: str) -> ZipArea | None:
    """One ZIP code; None when there is none such, or ``zip5`` is not five digits."""
    if not (len(zip5) == 5 and zip5.isascii() and zip5.isdigit()):
        return None
    row = connection.execute(
        "SELECT kind, city, state, county.name, latitude, longitude, placed_by, districts,"
        " other_cities FROM zip JOIN county ON county.id = county WHERE zip = ?",
        (int(zip5),),
    ).fetchone()
    if row is None:
        return None
    kind, city, state, county, latitude, longitude, placed_by, districts, others = row
    return ZipArea(
        zip=zip5,
        kind=KINDS[kind],
        city=city,
        state=state,
        county=county,
        latitude=None if latitude is None else latitude / 10_000,
        longitude=None if longitude is None else longitude / 10_000,
        other_cities=tuple(others.splitlines()),
        districts=tuple((seat[:2], int(seat[2:])) for seat in districts.split()),
        placed_by=PLACED_BY[placed_by],
    )


def read_zip_codes(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Every ZIP code there is, in order."""
    return tuple(f"{zip5:05d}" for (zip5,) in connection.execute("SELECT zip FROM zip ORDER BY zip"))  # fmt: skip


def read_zips_of(connection: sqlite3.Connection, state: str, city: str) -> tuple[str, ...]:
    """The ZIP codes of a state that go by a city's name, however people spell it."""
    wanted = plain_city(city)
    return tuple(
        f"{zip5:05d}"
        for zip5, name, others in connection.execute(
            "SELECT zip, city, other_cities FROM zip WHERE state = ? ORDER BY zip", (state,)
        )
        if wanted in map(plain_city, (name, *others.splitlines()))
    )
