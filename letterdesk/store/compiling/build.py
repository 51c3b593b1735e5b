"""The builder's verbs: content in, the bytes of one directory out; and from source files at once."""

import hashlib
import json
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path

from letterdesk.store.compiling.assemble import assemble
from letterdesk.store.compiling.content import Content
from letterdesk.store.compiling.places import read_places
from letterdesk.store.compiling.placing import place_zips
from letterdesk.store.compiling.sources import (
    BOUNDARIES,
    COMMITTEE_SEATS,
    COMMITTEES,
    MEMBERS,
    OFFICES,
    ZIP_DISTRICTS,
    part_of,
    read_plain_source,
    read_source,
    read_table,
)
from letterdesk.store.compiling.towns import whole_towns
from letterdesk.store.compiling.writing import write_database
from letterdesk.store.files import save_new


def build_directory(folder: Path, out: Path) -> dict[str, object]:
    """Compile the sources in ``folder`` into ``out`` and, beside it, ``manifest.json``.

    Existing files are replaced, each only once its successor is complete. Gives the manifest.
    Raises UserError naming the source that is missing or wrong; then nothing is replaced.
    """
    content = read_sources(folder)
    database = compile_content(content)
    manifest = _manifest(content, database)
    save_new(out, database, overwrite=True)
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    beside = out.with_name("manifest.json")
    save_new(beside, text.encode(), overwrite=True)
    for public in (out, beside):
        public.chmod(0o644)  # nothing private in it: whoever uses the computer may read it
    return manifest


def read_sources(folder: Path) -> Content:
    """The content of a directory from all its sources. Raises UserError as above."""
    plain = (MEMBERS, OFFICES, COMMITTEES, COMMITTEE_SEATS, BOUNDARIES)
    given = {source.name: read_plain_source(folder, source) for source in plain}
    table = read_source(folder, ZIP_DISTRICTS)
    given[ZIP_DISTRICTS.name] = read_table(ZIP_DISTRICTS, table)
    places, places_part = read_places()
    nothing_yet = (MEMBERS, OFFICES, COMMITTEES, COMMITTEE_SEATS, ZIP_DISTRICTS, BOUNDARIES)
    empty = Content(
        congress=0,
        as_of=MEMBERS.date,
        districts_as_of=ZIP_DISTRICTS.date,
        members=(),
        committee_names={},
        outlines={},
        census={},
        places=places,
        parts=(*(part_of(source, 0) for source in nothing_yet), places_part),
    )
    return assemble(given, empty).content


def compile_content(content: Content) -> bytes:
    """The bytes of the SQLite file that holds ``content``; the same for equal contents."""
    seats = content.seats
    house_seats: dict[str, tuple[int, ...]] = defaultdict(tuple)
    for state, district in seats:
        house_seats[state] = (*house_seats[state], district)
    areas = content.placed or place_zips(
        content.places, content.census, content.outlines, house_seats
    )
    return write_database(
        _about(content),
        content.parts,
        members=content.members,
        seats={seat: content.outlines.get(seat, ()) for seat in seats},
        areas=areas,
        towns=whole_towns(areas),
    )


def _about(content: Content) -> dict[str, str]:
    return {
        "congress": str(content.congress),
        "as_of": content.as_of,
        "districts_as_of": content.districts_as_of,
    }


def _manifest(content: Content, database: bytes) -> dict[str, object]:
    held = {(member.state, member.district) for member in content.members}
    return {
        "congress": content.congress,
        "as_of": content.as_of,
        "districts_as_of": content.districts_as_of,
        "house_seats": len(content.seats),
        "vacant": [f"{s}-{d}" for s, d in content.seats if (s, d) not in held],
        "parts": [asdict(part) for part in content.parts],
        "bytes": len(database),
        "sha256": hashlib.sha256(database).hexdigest(),
    }
