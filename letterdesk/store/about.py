"""What a compiled directory is of, how old it is, and where its parts come from."""

import sqlite3
from dataclasses import dataclass
from datetime import date


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


def read_about(connection: sqlite3.Connection) -> About:
    facts = dict(connection.execute("SELECT key, value FROM about"))
    return About(
        congress=int(facts["congress"]),
        as_of=date.fromisoformat(facts["as_of"]),
        districts_as_of=date.fromisoformat(facts["districts_as_of"]),
        parts=tuple(
            Part(*row)
            for row in connection.execute(
                "SELECT name, origin, date, licence, count, sha256 FROM part ORDER BY position"
            )
        ),
    )
