"""The sources of the directory: where they come from, and reading them with care."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.directory import Part
from letterdesk.store.files import read_bounded

_LIMIT_BYTES = 50_000_000
"""The largest source is 1.3 MB; a national boundary file in finer scale is about 30."""

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
    return read_bounded(folder / source.file, _LIMIT_BYTES)


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


def read_yaml(folder: Path, source: Source) -> tuple[Any, bytes]:
    """Read a YAML source; give its content and its bytes."""
    yaml = _compile_extra("yaml")
    data = read_source(folder, source)
    with understanding(source):
        # libyaml's loader is ten times as fast where the package was built with it.
        return yaml.load(data, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)), data


def zipcodes_package() -> Any:
    return _compile_extra("zipcodes")


def _compile_extra(name: str) -> Any:
    import importlib

    try:
        return importlib.import_module(name)
    except ImportError:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Building a directory needs the Python package {name}."), name=name),
            sentence(QT_TRANSLATE_NOOP("core", 'Install it with: pip install "letterdesk[compile]"')),
        ) from None  # fmt: skip


@contextmanager
def understanding(source: Source) -> Iterator[None]:
    """Turn whatever a file of the wrong shape causes into one sentence that names the file."""
    try:
        yield
    except UserError:
        raise
    except Exception as error:
        # A wrong shape shows as a KeyError, TypeError, ValueError, YAMLError, RecursionError...
        detail = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The source file {file} is not what it should be ({detail})."), file=source.file or source.name, detail=detail),
            sentence(QT_TRANSLATE_NOOP("core", "Please get a fresh copy and build again. Nothing was changed.")),
            wrong_input=True,
        ) from error  # fmt: skip
