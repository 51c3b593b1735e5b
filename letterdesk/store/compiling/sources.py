"""The sources of the directory: where they come from, and reading them with care."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.about import Part
from letterdesk.store.compiling.plain_values import LARGEST, read_plain
from letterdesk.store.files import read_bounded

_CONGRESS_LEGISLATORS = "github.com/unitedstates/congress-legislators at dfa9622"


@dataclass(frozen=True)
class Source:
    """One source file. Upstream files carry no date of their own, so it is recorded here and
    changed whenever a newer file is taken."""

    name: str
    """What it is in the directory."""
    file: str
    origin: str
    date: str
    """Of the edition, as exactly as known: 'YYYY-MM-DD' or 'YYYY'."""
    licence: str


MEMBERS = Source("members", "legislators-current.yaml", _CONGRESS_LEGISLATORS, "2026-06-15", "CC0-1.0")  # fmt: skip
OFFICES = Source("local offices", "legislators-district-offices.yaml", _CONGRESS_LEGISLATORS, "2026-06-15", "CC0-1.0")  # fmt: skip
COMMITTEES = Source("committees", "committees-current.yaml", _CONGRESS_LEGISLATORS, "2026-06-15", "CC0-1.0")  # fmt: skip
COMMITTEE_SEATS = Source("committee seats", "committee-membership-current.yaml", _CONGRESS_LEGISLATORS, "2026-06-15", "CC0-1.0")  # fmt: skip
ZIP_DISTRICTS = Source("districts of ZIP areas", "zccd.csv", "U.S. Census Bureau, compiled by github.com/OpenSourceActivismTech/us-zipcodes-congress at 1335b61", "2024-11-12", "Public domain (U.S. Government work)")  # fmt: skip
BOUNDARIES = Source("boundaries of districts", "cb_2024_us_cd119_20m.geojson", "U.S. Census Bureau, cartographic boundary file, 1:20,000,000", "2024", "Public domain (U.S. Government work)")  # fmt: skip
ZIP_PLACES = Source("places of ZIP codes", "", "Python package zipcodes {version}; coordinates by GeoNames (geonames.org)", "", "MIT; coordinates CC-BY-4.0")  # fmt: skip
"""Not a file: a package, whose version stands for its date."""


def read_source(folder: Path, source: Source) -> bytes:
    """Read one source file. Raises UserError when it is missing or far too large."""
    return read_bounded(folder / source.file, LARGEST)


def part_of(source: Source, count: int, data: bytes = b"", version: str = "") -> Part:
    """Record that ``count`` entries came from ``source``."""
    return Part(
        source.name,
        source.origin.format(version=version),
        source.date,
        source.licence,
        count,
        hashlib.sha256(data).hexdigest() if data else "",
    )


@dataclass(frozen=True)
class Given:
    """A source as it was given: its bytes, for the record, and the value read from them."""

    source: Source
    data: bytes
    value: Any
    """Plain lists and mappings; text where the file is a table."""


def read_plain_source(folder: Path, source: Source) -> Given:
    """Read a YAML or JSON source. Raises UserError when it is missing or no such file."""
    data = read_source(folder, source)
    with understanding(source):
        return Given(source, data, read_plain(data))


def read_table(source: Source, data: bytes) -> Given:
    """A table's text. Raises UserError when it is not UTF-8."""
    with understanding(source):
        text = data.decode("utf-8-sig")
        if "\0" in text:
            raise ValueError("it holds zero bytes, so it is no text")
        return Given(source, data, text)


def zipcodes_package() -> Any:
    try:
        import zipcodes
    except ImportError:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Building a directory needs the Python package {name}."), name="zipcodes"),
            sentence(QT_TRANSLATE_NOOP("core", 'Install it with: pip install "letterdesk[compile]"')),
        ) from None  # fmt: skip
    return zipcodes


@contextmanager
def understanding(source: Source) -> Iterator[None]:
    """Turn whatever a file of the wrong shape causes into one sentence that names the file."""
    try:
        yield
    except UserError:
        raise
    except Exception as error:
        # A wrong shape shows as a KeyError, TypeError, ValueError, AttributeError...
        detail = " ".join(_in_words(error).split())[:200]
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The source file {file} is not what it should be ({detail})."), file=source.file or source.name, detail=detail),
            sentence(QT_TRANSLATE_NOOP("core", "Please get a fresh copy and try again. Nothing was changed.")),
            wrong_input=True,
        ) from error  # fmt: skip


def _in_words(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"{error} is missing"
    if isinstance(error, ValueError):
        return str(error)
    return f"{type(error).__name__}: {error}"
