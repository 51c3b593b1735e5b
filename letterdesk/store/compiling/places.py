"""ZIP codes and what is known of them, from the ``zipcodes`` package."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

from letterdesk.core.states import ALL
from letterdesk.store.about import Part
from letterdesk.store.compiling.sources import (
    ZIP_PLACES,
    part_of,
    understanding,
    zipcodes_package,
)

_KINDS = {"STANDARD": "standard", "PO BOX": "po-box", "UNIQUE": "unique", "MILITARY": "military"}


@dataclass(frozen=True)
class Place:
    """One ZIP code before it is placed in a district."""

    zip: str
    kind: str
    city: str
    state: str
    county: str
    latitude: float | None
    longitude: float | None
    other_cities: tuple[str, ...]


def read_places() -> tuple[tuple[Place, ...], Part]:
    """Every ZIP code of the ``zipcodes`` package, in order."""
    listed = zipcodes_package().list_all()
    with understanding(ZIP_PLACES):
        places = tuple(sorted(map(_place, listed), key=lambda place: place.zip))
    return places, part_of(ZIP_PLACES, len(places), version=version("zipcodes"))


def _place(entry: Mapping[str, Any]) -> Place:
    latitude, longitude = float(entry["lat"]), float(entry["long"])
    known = bool(latitude or longitude)  # the package says 0, 0 when it does not know
    if entry["state"] not in ALL:
        raise ValueError(f"unknown state {entry['state']!r}")
    city = _city(entry["city"])
    return Place(
        zip=entry["zip_code"],
        kind=_KINDS[entry["zip_code_type"]],
        city=city,
        state=entry["state"],
        county=entry["county"] or "",
        latitude=latitude if known else None,
        longitude=longitude if known else None,
        other_cities=_other_cities(entry, city),
    )


def _other_cities(entry: Mapping[str, Iterable[str]], city: str) -> tuple[str, ...]:
    """Names the Postal Service accepts, then those it knows and does not like ('Lakeview')."""
    names = map(_city, (*entry["acceptable_cities"], *entry["unacceptable_cities"]))
    return tuple(dict.fromkeys(name for name in names if name and name != city))


def _city(name: str) -> str:
    """The Postal Service writes capitals; the package's way back to a name needs these repairs."""
    name = re.sub(
        r"\b(Apo|Fpo|Dpo|Mcas|Mcbh|Afb)\b", lambda m: m[0].upper(), " ".join(name.split())
    )
    name = re.sub(r"\bMc([a-z])", lambda m: f"Mc{m[1].upper()}", name)
    return re.sub(r"-([a-z])", lambda m: f"-{m[1].upper()}", name)
