"""The form of a compiled directory: one SQLite file, written once and only read after that."""

from typing import Final

APPLICATION_ID: Final = 0x4C544452
"""'LTDR' in the file's header: this is a Letterdesk directory and no other database."""
VERSION: Final = 2
"""Raised when a table changes in a way that older readers misread."""
PAGE_SIZE: Final = 4096

KINDS: Final = ("standard", "po-box", "unique", "military")
"""Kinds of ZIP codes; stored as their place in this list."""
PLACED_BY: Final = ("census", "point", "state", "census-and-point", "")
"""How a ZIP code came to its districts; stored as their place in this list."""

TABLES: Final = """
CREATE TABLE about (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where each part of the directory comes from.
CREATE TABLE part (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    origin TEXT NOT NULL,
    date TEXT NOT NULL,
    licence TEXT NOT NULL,
    count INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE member (
    bioguide TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    role TEXT NOT NULL,
    party TEXT NOT NULL,
    state TEXT NOT NULL,
    district INTEGER,
    rank TEXT NOT NULL,
    since TEXT NOT NULL, -- first day in this chamber without a break; '' when not known
    term_end TEXT NOT NULL,
    appointed INTEGER NOT NULL,
    leadership TEXT NOT NULL,
    url TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX member_by_place ON member (state, district);

-- Position 0 is the Washington office, the others are local ones in the source's order.
CREATE TABLE office (
    bioguide TEXT NOT NULL REFERENCES member,
    position INTEGER NOT NULL,
    street TEXT NOT NULL, -- one line of the address a line
    city TEXT NOT NULL,
    state TEXT NOT NULL,
    zip TEXT NOT NULL,
    phone TEXT NOT NULL,
    fax TEXT NOT NULL,
    hours TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    PRIMARY KEY (bioguide, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE committee (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE committee_seat (
    bioguide TEXT NOT NULL REFERENCES member,
    code TEXT NOT NULL REFERENCES committee,
    title TEXT NOT NULL,
    PRIMARY KEY (bioguide, code)
) STRICT, WITHOUT ROWID;

-- Every House seat, held or vacant. The outline is null where no boundary file has one.
CREATE TABLE seat (
    state TEXT NOT NULL,
    district INTEGER NOT NULL, -- 0 at large
    outline BLOB,
    PRIMARY KEY (state, district)
) STRICT, WITHOUT ROWID;

CREATE TABLE county (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE zip (
    zip INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    city TEXT NOT NULL,
    state TEXT NOT NULL,
    county INTEGER NOT NULL REFERENCES county,
    latitude INTEGER, -- ten-thousandths of a degree, as the source has them
    longitude INTEGER,
    placed_by INTEGER NOT NULL,
    districts TEXT NOT NULL, -- 'IL5 IL9'
    other_cities TEXT NOT NULL -- one a line
) STRICT;

-- Towns whose every ZIP code lies in one district, with about their middle.
CREATE TABLE town (
    state TEXT NOT NULL,
    district INTEGER NOT NULL,
    name TEXT NOT NULL,
    latitude INTEGER NOT NULL, -- ten-thousandths of a degree
    longitude INTEGER NOT NULL,
    PRIMARY KEY (state, district, name)
) STRICT, WITHOUT ROWID;
"""
