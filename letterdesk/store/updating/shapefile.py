"""The Census Bureau's boundary files in the form it hands them out in: a zipped shapefile.

Read here in a few lines rather than by a library, because that library knows the network.
Form: ESRI Shapefile Technical Description (July 1998), polygons; dBASE III for the fields.
"""

import io
import struct
import zipfile
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from letterdesk.core.geography import Ring
from letterdesk.store.files import read_bounded

_LARGEST = 16_000_000
"""Bytes of one part unpacked. The file at 1:20,000,000 has one million."""
_MOST_ENTRIES = 50
_POLYGON = 5


def read_shapefile(path: Path, data: bytes) -> Mapping[str, Any]:
    """A shapefile as a GeoJSON collection. ``data`` is a .zip, or a .shp with its .dbf beside.

    Nothing is unpacked to the disk. Raises ValueError or struct.error on a damaged file.
    """
    if data.startswith(b"PK"):
        shapes, table = _unzip(data)
    else:
        shapes, table = data, read_bounded(path.with_suffix(".dbf"), _LARGEST)
    rows, outlines = list(_rows(table)), list(_outlines(shapes))
    if len(rows) != len(outlines):
        raise ValueError(f"{len(outlines)} outlines, but the names of {len(rows)}")
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "properties": row,
                "geometry": {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]},
            }
            for row, rings in zip(rows, outlines, strict=True)
        ],
    }


def _outlines(data: bytes) -> Iterator[tuple[Ring, ...]]:
    """The rings of each record, in order."""
    if len(data) < 100 or struct.unpack_from("<i", data, 32)[0] != _POLYGON:
        raise ValueError("not a file of outlines")
    at = 100
    while at < len(data):
        (words,) = struct.unpack_from(">i", data, at + 4)
        if words < 22:
            raise ValueError("a record without an outline")
        yield tuple(_rings(data[at + 8 : at + 8 + 2 * words]))
        at += 8 + 2 * words


def _rings(record: bytes) -> Iterator[Ring]:
    kind, *_box, parts, points = struct.unpack_from("<i4d2i", record)
    if kind != _POLYGON or not 0 < parts <= points or 44 + 4 * parts + 16 * points != len(record):
        raise ValueError("an outline of another form")
    starts = [*struct.unpack_from(f"<{parts}i", record, 44), points]
    flat = struct.unpack_from(f"<{2 * points}d", record, 44 + 4 * parts)
    for start, end in pairwise(starts):
        if not 0 <= start < end <= points:
            raise ValueError("an outline of another form")
        ring = tuple(zip(flat[2 * start : 2 * end : 2], flat[2 * start + 1 : 2 * end : 2], strict=True))  # fmt: skip
        if _turns_left(ring):
            raise ValueError("a district has a hole")
        yield ring


def _turns_left(ring: Ring) -> bool:
    """Whether a ring runs counter-clockwise, which marks a hole."""
    return sum((x2 - x1) * (y2 + y1) for (x1, y1), (x2, y2) in pairwise(ring)) < 0


def _rows(data: bytes) -> Iterator[dict[str, str]]:
    """The fields of each record as text."""
    if len(data) < 32:
        raise ValueError("the table of names is cut short")
    count, start, width = struct.unpack_from("<IHH", data, 4)
    fields: list[tuple[str, int, int]] = []
    offset = 1  # the first byte of a row marks it as deleted
    for at in range(32, min(start, len(data)) - 32, 32):
        name, length = data[at : at + 11].split(b"\0")[0].decode("ascii"), data[at + 16]
        fields.append((name, offset, length))
        offset += length
    if not fields or offset != width or start + count * width > len(data):
        raise ValueError("the table of names is damaged")
    for at in range(start, start + count * width, width):
        row = data[at : at + width]
        yield {
            name: row[first : first + length].decode("utf-8").strip()
            for name, first, length in fields
        }


def _unzip(data: bytes) -> tuple[bytes, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > _MOST_ENTRIES:
                raise ValueError("an archive of too many files")
            return _entry(archive, entries, ".shp"), _entry(archive, entries, ".dbf")
    except ValueError:
        raise
    except Exception as error:
        # Damaged archives fail in many ways: BadZipFile, EOFError, NotImplementedError, zlib's
        # and lzma's own, RuntimeError for a password.
        raise ValueError(f"a damaged archive ({error})") from error


def _entry(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], ending: str) -> bytes:
    """The one entry with ``ending``, of at most ``_LARGEST`` bytes whatever it claims."""
    found = [entry for entry in entries if entry.filename.lower().endswith(ending)]
    if len(found) != 1:
        raise ValueError(f"the archive holds {len(found)} files {ending} instead of one")
    with archive.open(found[0]) as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ValueError("an archive whose content is far too large")
    return data
