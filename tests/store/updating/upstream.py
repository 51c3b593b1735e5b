"""Files as upstream hands them out, made of what the directory in the box holds."""

import io
import json
import struct
import zipfile
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import Any

from letterdesk.core.members import Member, Office, Role
from letterdesk.store.compiling.content import Content
from letterdesk.store.compiling.fips import STATE_OF

TODAY = date(2026, 11, 23)
_FIPS = {state: number for number, state in STATE_OF.items()}


def people(content: Content) -> list[dict[str, Any]]:
    """legislators-current, each member with the last term and all before it as one."""
    return [_person(member) for member in content.members]


def _person(m: Member) -> dict[str, Any]:
    senator = m.role is Role.SENATOR
    since = m.since.isoformat() if m.since else "2025-01-03"
    start = max(since, "2025-01-03")
    term: dict[str, Any] = {
        "type": "sen" if senator else "rep", "start": start, "end": m.term_end.isoformat(),
        "state": m.state, "party": m.party, "url": m.url or None,
    }  # fmt: skip
    term |= {"state_rank": m.rank} if senator else {"district": m.district}
    if m.washington:
        term |= {"address": " ".join((*m.washington.street, "Washington DC", m.washington.zip))}
        term |= {"phone": m.washington.phone, "fax": m.washington.fax or None}
    if m.appointed:
        term["how"] = "appointment"
    terms = [{"type": term["type"], "start": since, "end": start}] if since < start else []
    terms.append(term)
    leads = [{"title": m.leadership, "start": "2025-01-03"}] if m.leadership else []
    name = {"first": m.first_name, "last": m.last_name, "official_full": m.name}
    return {"id": {"bioguide": m.bioguide}, "name": name, "terms": terms, "leadership_roles": leads}  # fmt: skip


def offices(content: Content) -> list[dict[str, Any]]:
    """legislators-district-offices."""
    return [
        {"id": {"bioguide": m.bioguide}, "offices": [_office(o) for o in m.local_offices]}
        for m in content.members
        if m.local_offices
    ]


def _office(o: Office) -> dict[str, Any]:
    building, *rest = o.street or ("",)
    lines = {"address": building} if not rest else {"building": building, "address": rest[0]}
    if len(rest) > 1:
        lines["suite"] = rest[1]
    return {
        **lines, "city": o.city, "state": o.state, "zip": o.zip, "phone": o.phone, "fax": o.fax,
        "hours": o.hours, "latitude": o.latitude, "longitude": o.longitude,
    }  # fmt: skip


def committees(content: Content) -> list[dict[str, Any]]:
    """committees-current, subcommittees as committees of their own."""
    return [
        {"type": "house", "thomas_id": code, "name": name}
        for code, name in content.committee_names.items()
    ]


def membership(content: Content) -> dict[str, list[dict[str, Any]]]:
    """committee-membership-current."""
    listed: dict[str, list[dict[str, Any]]] = {}
    for member in content.members:
        for seat in member.committees:
            listed.setdefault(seat.code, []).append(
                {"bioguide": member.bioguide, "title": seat.title or None}
            )
    return listed


def boundaries(content: Content) -> dict[str, Any]:
    """A cartographic boundary file."""
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "properties": _properties(seat, content.congress),
                "geometry": {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]},
            }
            for seat, rings in content.outlines.items()
        ],
    }


def _properties(seat: tuple[str, int], congress: int) -> dict[str, str]:
    number = f"{seat[1]:02d}"
    return {"STATEFP": _FIPS[seat[0]], f"CD{congress}FP": number, "CDSESSN": str(congress)}


def relationship(content: Content) -> str:
    """tab20_cd..._zcta520_natl.txt."""
    header = [
        f"OID_CD{content.congress}_20", f"GEOID_CD{content.congress}_20",
        f"NAMELSAD_CD{content.congress}_20", "AREALAND_CD", "GEOID_ZCTA5_20", "AREALAND_PART",
    ]  # fmt: skip
    rows = [
        ["1", f"{_FIPS[state]}{number:02d}", "Congressional District", "9", zip5, "5"]
        for zip5, seats in content.census.items()
        for state, number in seats
    ]
    rows.append(["1", "17ZZ", "Water", "9", "60601", "0"])
    rows.append(["1", "1705", "Land outside every ZIP area", "9", "", "5"])
    return "\ufeff" + "\n".join("|".join(row) for row in (header, *rows)) + "\n"


def shapefile(content: Content) -> bytes:
    """The boundary file as the Census Bureau zips it."""
    shp, dbf = shapefile_parts(content)
    return zipped({"cb_2024_us_cd119_20m.shp": shp, "cb_2024_us_cd119_20m.dbf": dbf})


def zipped(files: dict[str, bytes]) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return kept.getvalue()


def shapefile_parts(content: Content) -> tuple[bytes, bytes]:
    names = list(_properties(("IL", 1), content.congress))
    widths = [2, 2, 3]
    dbf = struct.pack("<4sIHH20x", b"\x03\x18\x01\x01", len(content.outlines), 32 + 32 * 3 + 1, 8)
    for name, width in zip(names, widths, strict=True):
        dbf += struct.pack("<11sc4xBB14x", name.encode(), b"C", width, 0)
    dbf += b"\r"
    records = []
    for at, (seat, rings) in enumerate(content.outlines.items(), start=1):
        row = _properties(seat, content.congress).values()
        dbf += b" " + "".join(v.ljust(w) for v, w in zip(row, widths, strict=True)).encode()
        flat = [axis for ring in map(_clockwise, rings) for point in ring for axis in point]
        starts = [sum(map(len, rings[:n])) for n in range(len(rings))]
        record = struct.pack(
            f"<i4d2i{len(starts)}i{len(flat)}d", 5, 0, 0, 0, 0, len(rings), len(flat) // 2, *starts, *flat
        )  # fmt: skip
        records.append(struct.pack(">2i", at, len(record) // 2) + record)
    return struct.pack("<28xi i64x", 1000, 5) + b"".join(records), dbf


def _clockwise(ring: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
    area = sum((b[0] - a[0]) * (b[1] + a[1]) for a, b in pairwise(ring))
    return ring if area > 0 else ring[::-1]


def as_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


MAKERS: dict[str, Callable[[Content], bytes]] = {
    "members.json": lambda content: as_json(people(content)),
    "offices.json": lambda content: as_json(offices(content)),
    "committees.json": lambda content: as_json(committees(content)),
    "membership.json": lambda content: as_json(membership(content)),
    "boundaries.geojson": lambda content: as_json(boundaries(content)),
    "relationship.txt": lambda content: relationship(content).encode(),
    "boundaries.zip": shapefile,
}
