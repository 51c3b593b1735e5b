"""Some 350 files that no directory may be updated from, made the same each time.

Each is a good file with one thing wrong, by hand or by a seed.
"""

import json
import random
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Any

from letterdesk.store.compiling.content import Content
from tests.store.updating import upstream
from tests.store.updating.upstream import MAKERS, as_json, zipped

Spoil = Callable[[Content], bytes]

_JSON = ("members.json", "offices.json", "committees.json", "membership.json", "boundaries.geojson")
_FRACTIONS = (0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97)


def hostile_files() -> Iterator[tuple[str, Spoil]]:
    """A name, telling what is wrong, and the verb that makes the bytes."""
    for name, make in MAKERS.items():
        yield from _spoilt_bytes(name, make)
    for name in _JSON:
        yield from _spoilt_json(name, MAKERS[name])
    yield from _spoilt_fields()
    yield from _spoilt_tables()
    yield from _spoilt_archives()
    yield from _never_good()


def _spoilt_bytes(name: str, make: Spoil) -> Iterator[tuple[str, Spoil]]:
    for part in _FRACTIONS:
        yield f"{name}-cut-at-{part}", lambda c, part=part: _cut(make(c), part)  # type: ignore[misc]
    for code in ("utf-16", "utf-16-le", "utf-32", "cp037"):
        yield f"{name}-as-{code}", lambda c, code=code: make(c).decode("latin-1").encode(code)  # type: ignore[misc]
    for seed in range(4):
        yield f"{name}-zeros-{seed}", lambda c, seed=seed: _sprinkle(make(c), b"\0\0\0", seed)  # type: ignore[misc]
        yield f"{name}-no-utf8-{seed}", lambda c, seed=seed: _sprinkle(make(c), b"\xff\xc0", seed)  # type: ignore[misc]
    if name != "boundaries.zip":  # an archive is read from its end: what goes before is nothing
        yield f"{name}-twice", lambda c: make(c) * 2
    yield f"{name}-backwards", lambda c: make(c)[::-1]
    yield f"{name}-a-line-of-20-MB", lambda c: make(c)[:500] + b"x" * 20_000_000


def _cut(data: bytes, part: float) -> bytes:
    return data[: int(len(data) * part)].rstrip(b"\n")


def _sprinkle(data: bytes, wrong: bytes, seed: int) -> bytes:
    chance = random.Random(seed)  # noqa: S311 - no secret
    spoilt = bytearray(data)
    for _ in range(40):  # some of them meet what is read
        at = chance.randrange(len(spoilt) // 20, len(spoilt))
        spoilt[at:at] = wrong
    return bytes(spoilt)


def _spoilt_json(name: str, make: Spoil) -> Iterator[tuple[str, Spoil]]:
    def with_key_twice(c: Content) -> bytes:
        return make(c).replace(b'": ', b'": 1, "_": 1, "_": ', 1)

    def deep(c: Content) -> bytes:
        return make(c)[:-1] + b", " + b"[" * 200_000

    yield f"{name}-a-key-twice", with_key_twice
    yield f"{name}-deep", deep
    yield f"{name}-not-a-number", lambda c: make(c).replace(b'": "', b'": NaN, "x": "', 1)
    yield f"{name}-huge-number", lambda c: make(c).replace(b'": "', b'": 1' + b"0" * 6000 + b', "x": "', 1)  # fmt: skip
    yield f"{name}-million-values", lambda c: make(c)[:-1] + b"," + b"[]," * 2_500_000 + b"[]]"


_Path = tuple[str | int, ...]
_FIELDS: dict[str, tuple[_Path, ...]] = {
    "members.json": (
        (7, "id"), (7, "id", "bioguide"), (7, "name"), (7, "name", "last"), (7, "name", "first"),
        (7, "terms"), (7, "terms", -1), (7, "terms", -1, "type"), (7, "terms", -1, "start"),
        (7, "terms", -1, "end"), (7, "terms", -1, "state"), (7, "terms", -1, "party"),
    ),
    "offices.json": ((7, "id"), (7, "id", "bioguide"), (7, "offices"), (7, "offices", 0)),
    "committees.json": ((7, "thomas_id"), (7, "name")),
    "membership.json": (("SSJU",), ("SSJU", 0), ("SSJU", 0, "bioguide")),
    "boundaries.geojson": (
        ("features",), ("features", 7), ("features", 7, "properties"),
        ("features", 7, "properties", "STATEFP"), ("features", 7, "properties", "CD119FP"),
        ("features", 7, "properties", "CDSESSN"), ("features", 7, "geometry"),
        ("features", 7, "geometry", "coordinates"), ("features", 7, "geometry", "coordinates", 0),
        ("features", 7, "geometry", "coordinates", 0, 0),
    ),
}  # fmt: skip
_WRONG: dict[str, Any] = {"null": None, "number": 10**20, "list": [[]], "mapping": {"a": {"b": 1}}, "control": "\x1b[2J\r\x07"}  # fmt: skip


def _spoilt_fields() -> Iterator[tuple[str, Spoil]]:
    for name, paths in _FIELDS.items():
        for path in paths:
            said = f"{name}-{'.'.join(map(str, path))}"
            yield f"{said}-missing", lambda c, n=name, p=path: _without(n, p, c)  # type: ignore[misc]
            for kind, value in _WRONG.items():
                yield f"{said}-{kind}", lambda c, n=name, p=path, v=value: _with(n, p, v, c)  # type: ignore[misc]


def _parent(name: str, path: _Path, content: Content) -> tuple[Any, Any]:
    value: Any = json.loads(MAKERS[name](content))
    parent: Any = value
    for step in path[:-1]:
        parent = parent[step]
    return value, parent


def _with(name: str, path: _Path, wrong: Any, content: Content) -> bytes:
    value, parent = _parent(name, path, content)
    parent[path[-1]] = wrong
    return as_json(value)


def _without(name: str, path: _Path, content: Content) -> bytes:
    value, parent = _parent(name, path, content)
    if isinstance(parent, list):
        parent[int(path[-1])] = 0
    else:
        del parent[path[-1]]
    if len(path) == 1:  # a committee without its list is a committee less: spoil the next
        value["_"] = 0
    return as_json(value)


def _swap(rows: list[dict[str, Any]], one: str, other: str) -> list[dict[str, Any]]:
    return [{**row, one: row.get(other), other: row.get(one)} for row in rows]


def _spoilt_tables() -> Iterator[tuple[str, Spoil]]:
    def people(c: Content, *pairs: tuple[str, str]) -> bytes:
        listed = upstream.people(c)
        for person in listed:
            for pair in pairs:
                person["terms"] = _swap(person["terms"], *pair)
        return as_json(listed)

    def offices(c: Content, one: str, other: str) -> bytes:
        listed = upstream.offices(c)
        return as_json([{**p, "offices": _swap(p["offices"], one, other)} for p in listed])

    def rows(c: Content, change: Callable[[list[list[str]]], object]) -> bytes:
        table = [line.split("|") for line in upstream.relationship(c).splitlines()]
        change(table)
        return "\n".join("|".join(row) for row in table).encode()

    def exchange(table: list[list[str]], a: int, b: int) -> None:
        for row in table[1:]:
            row[a], row[b] = row[b], row[a]

    for pair in (("start", "end"), ("state", "party"), ("phone", "address"), ("type", "state"), ("url", "phone"), ("start", "state")):  # fmt: skip
        yield f"members-swapped-{'-'.join(pair)}", lambda c, pair=pair: people(c, pair)  # type: ignore[misc]
    for pair in (("latitude", "longitude"), ("zip", "city"), ("phone", "city"), ("zip", "phone"), ("fax", "address")):  # fmt: skip
        yield f"offices-swapped-{'-'.join(pair)}", lambda c, pair=pair: offices(c, *pair)  # type: ignore[misc]
    yield "members-each-twice", lambda c: as_json(upstream.people(c) * 2)
    yield "offices-each-twice", lambda c: as_json(upstream.offices(c) * 2)
    yield "committees-each-twice", lambda c: as_json(upstream.committees(c) * 2)
    yield "one-seat-twice", lambda c: as_json(_two_in_one_seat(upstream.people(c)))
    yield "boundaries-swapped", lambda c: as_json(_swapped_points(upstream.boundaries(c)))
    yield "boundaries-each-twice", lambda c: as_json(_doubled(upstream.boundaries(c)))
    for a, b in ((1, 4), (2, 4), (0, 1), (1, 5), (4, 5)):
        yield f"relationship-swapped-{a}-{b}", lambda c, a=a, b=b: rows(c, lambda t: exchange(t, a, b))  # type: ignore[misc]  # fmt: skip
    yield "relationship-header-alone", lambda c: rows(c, lambda t: t.__delitem__(slice(1, None)))
    yield "relationship-half", lambda c: rows(c, lambda t: t.__delitem__(slice(2, None, 2)))
    yield "relationship-ragged", lambda c: rows(c, lambda t: t[99].append("more"))
    yield "relationship-other-state", lambda c: rows(c, lambda t: t[99].__setitem__(1, "0399"))
    yield "relationship-two-congresses", lambda c: rows(c, lambda t: t[0].append("GEOID_CD120_20"))
    yield "relationship-million-rows", lambda c: rows(c, lambda t: t.extend([[""]] * 300_000))


def _two_in_one_seat(people: list[dict[str, Any]]) -> list[dict[str, Any]]:
    house = [person for person in people if "district" in person["terms"][-1]]
    house[0]["terms"][-1] |= {key: house[1]["terms"][-1][key] for key in ("state", "district")}
    return people


def _swapped_points(collection: dict[str, Any]) -> dict[str, Any]:
    for feature in collection["features"]:
        rings = [ring for (ring,) in feature["geometry"]["coordinates"]]
        feature["geometry"]["coordinates"] = [[[(y, x) for x, y in ring]] for ring in rings]
    return collection


def _doubled(collection: dict[str, Any]) -> dict[str, Any]:
    return {**collection, "features": collection["features"] * 2}


def _spoilt_archives() -> Iterator[tuple[str, Spoil]]:
    def parts(c: Content, **changed: bytes) -> bytes:
        shp, dbf = upstream.shapefile_parts(c)
        return zipped({"a.shp": changed.get("shp", shp), "a.dbf": changed.get("dbf", dbf)})

    bomb = b"\0" * 60_000_000
    yield "zip-bomb", lambda c: parts(c, shp=bomb)
    yield "zip-bomb-of-names", lambda c: parts(c, dbf=bomb)
    yield "zip-of-a-zip", lambda c: zipped({"a.zip": upstream.shapefile(c)})
    yield "zip-without-names", lambda c: zipped({"a.shp": upstream.shapefile_parts(c)[0]})
    yield "zip-of-two", lambda _c: zipped({f"{n}.shp": b"" for n in "ab"})
    yield "zip-of-many", lambda _c: zipped({f"{n}.shp": b"" for n in range(500)})
    yield "zip-empty", lambda _c: zipped({})
    yield "zip-climbing-out", lambda _c: zipped({"../../a.shp": b"x", "/etc/a.dbf": b"x"})
    yield "zip-of-a-point-file", lambda c: parts(c, shp=struct.pack("<32xi64x", 1))
    yield "zip-of-endless-records", lambda c: parts(c, shp=struct.pack("<32xi64x", 5) + b"\0" * 8000)  # fmt: skip
    yield "zip-of-a-false-count", lambda c: parts(c, dbf=struct.pack("<4sIHH", b"\3", 2**31, 65, 9) + b"\0" * 99)  # fmt: skip
    yield "zip-without-bytes", lambda c: parts(c, shp=b"", dbf=b"")
    yield "shp-alone", lambda c: upstream.shapefile_parts(c)[0]


def _never_good() -> Iterator[tuple[str, Spoil]]:
    yaml = {
        "laughs": b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
            b"%c: &%c [%s]\n" % (n, n, b",".join([b"*%c" % (n - 1)] * 9)) for n in range(98, 110)
        ),
        "alias": b"- &a {terms: []}\n- *a\n",
        "alias-to-itself": b"&a [*a]\n",
        "merge": b"- {<<: {terms: []}}\n",
        "tag": b"- !!python/object/apply:os.system [exit]\n",
        "binary": b"- terms: !!binary aGVsbG8=\n",
        "two-documents": b"--- []\n--- []\n",
        "deep": b"- " * 60_000,
        "deep-mapping": b"".join(b" " * n + b"a:\n" for n in range(3000)),
        "flow": b"? " * 50_000,
        "open-quote": b'- terms: "' + b"x" * 100_000,
        "directive": b"%YAML 9.9\n--- []\n",
        "list-as-key": b"? [a]\n: b\n",
        "tabs": b"-\tterms:\n\t- a\n",
        "long-number": b"- terms: " + b"9" * 100_000,
        "many-values": b"- x\n" * 2_000_000,
        "controls": b"- terms: \x01\x02\n",
        "only-a-text": b"terms",
    }  # fmt: skip
    never = {
        "empty": b"", "newline": b"\n", "mark": b"\xef\xbb\xbf", "nothing-json": b"null",
        "list": b"[]", "mapping": b"{}", "mapping-of-nothing": b'{"type": "FeatureCollection"}',
        "web-page": b"<!DOCTYPE html><html>", "xml": b"<?xml version='1.0'?><a/>",
        "laughs-xml": b"<!DOCTYPE a [<!ENTITY a 'b'>]><a>&a;</a>", "pdf": b"%PDF-1.7\n\x80",
        "sqlite": b"SQLite format 3\0" + bytes(5000), "gzip": b"\x1f\x8b" + bytes(50),
        "png": b"\x89PNG\r\n\x1a\n", "pickle": b"\x80\x04\x95", "csv": b"a,b\n1,2\n",
        "other-csv": b"state_fips,state_abbr,zcta,cd\n17,IL,6O613,5\n",
        "header-alone": b"state_fips,state_abbr,zcta,cd\n", "script": b"#!/bin/sh\nexit\n",
        "social": b"- id: {bioguide: A000055}\n  social: {twitter: x}\n",
        "large": b"[" + b"0," * 9_000_000 + b"0]",
        "json-nested": b'{"a":' * 50_000, "surrogate": b'["\\ud800"]',
        "signed-cut": b"untrusted comment: x", "signed-short": b"untrusted comment: x\nQUFB\n",
        "signed-no-base64": b"untrusted comment: x\n???\ntrusted comment: y\n???\nzzz",
        "signed-nobody": b"untrusted comment: x\n" + b"A" * 100 + b"\ntrusted comment: y\n"
        + b"A" * 88 + b"\n" + zlib.compress(b"0" * 50_000_000),
    }  # fmt: skip
    for name, data in yaml.items():
        yield f"yaml-{name}", lambda _c, data=data: data  # type: ignore[misc]
    for name, data in never.items():
        yield f"never-{name}", lambda _c, data=data: data  # type: ignore[misc]
