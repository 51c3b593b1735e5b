"""What a file is, told by its content: names get lost in downloads."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.compiling.plain_values import read_plain
from letterdesk.store.compiling.sources import (
    BOUNDARIES,
    COMMITTEE_SEATS,
    COMMITTEES,
    MEMBERS,
    OFFICES,
    ZIP_DISTRICTS,
    Given,
    Source,
    read_table,
    understanding,
)

_UPSTREAM = "github.com/unitedstates/congress-legislators"
_CENSUS = "U.S. Census Bureau"
_COMMITTEE = re.compile("[HSJ][A-Z]{3}[0-9]{0,2}")

SIGNED = b"untrusted comment:"
"""How a signed directory begins, as a minisign signature does."""


def recognise(path: Path, data: bytes, day: str) -> Given:
    """Read one source file of ``day`` ('YYYY-MM-DD'). Raises UserError when it is none."""
    if data.startswith(b"SQLite format 3\0"):
        raise foreign(path, sentence(QT_TRANSLATE_NOOP("core", "It is a directory without a signature. Ask for a .letterdesk-directory file.")))  # fmt: skip
    if data[:1000].lstrip()[:1] == b"<":
        raise foreign(path, sentence(QT_TRANSLATE_NOOP("core", "It is a web page or XML. Use the page's own download button, and take the file that gives you.")))  # fmt: skip
    if _is_shapefile(data):
        return _shapefile(path, data, day)
    table = _table(data)
    if table is not None:
        return read_table(_dated(table, path, _CENSUS, day), data)
    unknown = Source(path.name, path.name, "", day, "")
    with understanding(unknown):
        value = read_plain(data)
    source = _source_of(value)
    if source is None:
        raise foreign(path, sentence(QT_TRANSLATE_NOOP("core", "Its content is none of the lists that Letterdesk reads.")))  # fmt: skip
    origin = _CENSUS if source is BOUNDARIES else _UPSTREAM
    return Given(_dated(source, path, origin, day), data, value)


def _dated(source: Source, path: Path, origin: str, day: str) -> Source:
    return replace(source, file=path.name, origin=f"{origin}, by file", date=day)


def _is_shapefile(data: bytes) -> bool:
    return data.startswith((b"PK\x03\x04", b"\x00\x00\x27\x0a"))


def _shapefile(path: Path, data: bytes, day: str) -> Given:
    from letterdesk.store.updating.shapefile import read_shapefile

    source = _dated(BOUNDARIES, path, _CENSUS, day)
    with understanding(source):
        return Given(source, data, read_shapefile(path, data))


def _table(data: bytes) -> Source | None:
    first = data[:2000].split(b"\n", 1)[0]
    if b"ZCTA5" in first and b"|" in first:
        return ZIP_DISTRICTS
    return ZIP_DISTRICTS if b"state_abbr" in first and b"zcta" in first else None


def _source_of(value: Any) -> Source | None:
    """The source that ``value`` is of, by its first entry; the rest is looked at later."""
    if isinstance(value, Mapping):
        if value.get("type") == "FeatureCollection":
            return BOUNDARIES
        codes = [key for key in value if isinstance(key, str) and _COMMITTEE.fullmatch(key)]
        return COMMITTEE_SEATS if codes and len(codes) == len(value) else None
    if not isinstance(value, list) or not value or not isinstance(value[0], Mapping):
        return None
    first = value[0]
    for key, source in (("terms", MEMBERS), ("offices", OFFICES), ("thomas_id", COMMITTEES)):
        if key in first:
            return source
    return None


def foreign(path: Path, hint: Sentence) -> UserError:
    """The refusal of a file that is no update at all."""
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "{file} cannot be used to update the directory. Nothing was changed."), file=path.name),
        hint,
        wrong_input=True,
    )  # fmt: skip
