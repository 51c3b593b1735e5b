"""Updating by file: upstream's lists in any combination give exactly the changes made to them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from letterdesk.core.changes import Changes, in_words
from letterdesk.core.errors import UserError
from letterdesk.store.compiling.build import compile_content
from letterdesk.store.compiling.content import Content
from letterdesk.store.directory import open_directory
from letterdesk.store.paths import bundled_directory
from letterdesk.store.updating.update import install_update, lay_over
from tests.store.updating import upstream
from tests.store.updating.upstream import TODAY, as_json

SOURCES = Path(__file__).resolve().parents[4] / "shared" / "data"


def changes_of(base: Content, folder: Path, **files: bytes) -> Changes:
    paths = []
    for name, data in files.items():
        paths.append(folder / name)
        paths[-1].write_bytes(data)
    return lay_over(base, paths, TODAY).changes


def test_what_is_read_back_and_compiled_again_is_the_very_file(boxed: Content) -> None:
    assert compile_content(replace(boxed, placed=())) == bundled_directory().read_bytes()
    assert compile_content(boxed) == bundled_directory().read_bytes()


@pytest.mark.parametrize("name", upstream.MAKERS)
def test_a_list_that_says_the_same_changes_nothing(
    boxed: Content, tmp_path: Path, name: str
) -> None:
    changes = changes_of(boxed, tmp_path, **{name: upstream.MAKERS[name](boxed)})
    assert changes.nothing, in_words(changes)


def test_all_lists_at_once_change_nothing(boxed: Content, tmp_path: Path) -> None:
    files = {name: make(boxed) for name, make in upstream.MAKERS.items() if name != "boundaries.zip"}  # fmt: skip
    assert changes_of(boxed, tmp_path, **files).nothing


def test_members_who_come_and_go_and_move(boxed: Content, tmp_path: Path) -> None:
    people = {p["id"]["bioguide"]: p for p in upstream.people(boxed)}
    people["D000563"]["terms"][-1]["phone"] = "202-555-0100"
    people["Q000023"]["terms"][-1]["address"] = "1 Cannon House Office Building Washington DC 20515"
    gone = people.pop("A000055")
    newcomer = {**gone, "id": {"bioguide": "Z999999"}, "name": {"first": "Ana", "last": "Núñez"}}
    newcomer["terms"] = [
        {**gone["terms"][-1], "start": "2026-11-10", "state": "TX", "district": 23}
    ]
    listed = [*people.values(), newcomer]
    changes = changes_of(boxed, tmp_path, **{"anything.txt": as_json(listed)})
    assert [m.name for m in changes.came] == ["Ana Núñez"]
    assert [m.bioguide for m in changes.left] == ["A000055"]
    assert changes.filled == (("TX", 23),)
    assert changes.vacated == (("AL", 4),)
    assert [(c.member.bioguide, c.what, c.after) for c in changes.changed] == [
        ("D000563", "phone", "202-555-0100"),
        ("Q000023", "office", "1 Cannon House Office Building, Washington, DC 20515"),
    ]
    said = [str(line) for line in in_words(changes)]
    assert "Comes in: Ana Núñez (TX-23)" in said
    assert "The House seat AL-4 is vacant now." in said


def test_offices_and_committees_alone(boxed: Content, tmp_path: Path) -> None:
    offices, seats = upstream.offices(boxed), upstream.membership(boxed)
    offices[0]["offices"][0]["phone"] = "205-555-0199"
    offices.append({"id": {"bioguide": "Z999998"}, "offices": []})
    seats["SSJU"] = [one for one in seats["SSJU"] if one["bioguide"] != "D000563"]
    changes = changes_of(boxed, tmp_path, a=as_json(offices), b=as_json(seats))
    assert {(c.member.bioguide, c.what) for c in changes.changed} == {
        (offices[0]["id"]["bioguide"], "local-offices"),
        ("D000563", "committees"),
    }
    assert changes.left_aside == ("Z999998",)


def test_zip_areas_that_moved_are_counted(boxed: Content, tmp_path: Path) -> None:
    moved = replace(boxed, census={**boxed.census, "60613": (("IL", 5),)})
    changes = changes_of(boxed, tmp_path, a=upstream.relationship(moved).encode())
    assert changes.zips_changed == 1


def _redrawn(content: Content) -> Content:
    """The 120th Congress with the 119th's districts and members' terms that fit it."""
    later = {date(2027, 1, 3): date(2029, 1, 3), date(2026, 11, 3): date(2029, 1, 3)}
    members = (replace(m, term_end=later.get(m.term_end, m.term_end)) for m in content.members)
    return replace(content, congress=120, members=tuple(members))


def test_a_new_congress_comes_with_all_its_parts(boxed: Content, home: Path) -> None:
    new = _redrawn(boxed)
    day = date(2027, 2, 1)
    files = {
        "a": as_json(upstream.people(new)).replace(b'"2025-01-03"', b'"2027-01-03"'),
        "b": upstream.relationship(new).encode(),
        "c": as_json(upstream.boundaries(new)),
    }
    for name, data in files.items():
        (home / name).write_bytes(data)

    def update(*names: str) -> Any:
        return lay_over(boxed, [home / name for name in names], day, day)

    for missing in (("a",), ("b",), ("c",), ("a", "b"), ("a", "c"), ("b", "c")):
        with pytest.raises(UserError, match="do not fit together"):
            update(*missing)
    made = update("a", "b", "c")
    assert made.changes.congress == (119, 120)
    install_update(made)
    for today, congress in (
        (date(2017, 10, 1), 120),  # neither sits: the newest
        (date(2027, 1, 2), 119),
        (date(2027, 1, 3), 120),
        (date(2029, 6, 1), 120),
    ):
        with open_directory(day=today) as directory:
            assert directory.about.congress == congress, today


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda people: people[:490], "only 490 members"),
        (lambda people: [*people, people[0]], "listed twice"),
        (lambda people: people[25:], "without a member"),
        (lambda people: [{**p, "terms": [{**p["terms"][-1], "district": 77}]} if p["id"]["bioguide"] == "Q000023" else p for p in people], "no seat IL-77"),
        (lambda people: [{**p, "terms": [{**p["terms"][-1], "end": "2025-06-01"}]} for p in people], "ended on"),
        (lambda people: [{**p, "terms": [{**p["terms"][-1], "start": "2027-01-03"}]} for p in people], "starts after"),
        (lambda people: [{**p, "terms": [{**p["terms"][-1], "state": "ZZ"}]} for p in people], "unknown state"),
    ],
    ids=["cut-short", "twice", "many-missing", "no-seat", "long-ended", "not-begun", "no-state"],
)  # fmt: skip
def test_what_does_not_fit_is_refused(
    boxed: Content, tmp_path: Path, change: Callable[[list[Any]], list[Any]], says: str
) -> None:
    with pytest.raises(UserError, match=says):
        changes_of(boxed, tmp_path, **{"m.json": as_json(change(upstream.people(boxed)))})


def test_an_older_file_is_refused(boxed: Content, tmp_path: Path) -> None:
    path = tmp_path / "members.json"
    path.write_bytes(as_json(upstream.people(boxed)))
    with pytest.raises(UserError, match="is older"):
        lay_over(boxed, [path], TODAY, date(2026, 6, 14))
    with pytest.raises(UserError, match="is older"):
        lay_over(boxed, [path], date(2020, 1, 1))  # a clock that is wrong


def test_the_same_list_twice_is_refused(boxed: Content, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="the same list"):
        changes_of(boxed, tmp_path, a=upstream.MAKERS["offices.json"](boxed), b=upstream.MAKERS["offices.json"](boxed))  # fmt: skip


@pytest.mark.source_data
def test_the_real_lists_are_those_in_the_box(boxed: Content) -> None:
    """However new a copy is: what is in use already keeps its date."""
    files = [p for p in SOURCES.iterdir() if p.suffix in (".csv", ".geojson") or p.name.startswith(("legislators-current", "legislators-district", "committee"))]  # fmt: skip
    assert len(files) == 6
    update = lay_over(boxed, files, TODAY)
    assert not update.new
    assert update.content == boxed


@pytest.mark.source_data
def test_one_change_in_the_real_list_is_the_one_change_found(
    boxed: Content, tmp_path: Path
) -> None:
    real = (SOURCES / "legislators-current.yaml").read_text("utf-8")
    phone = next(m.washington.phone for m in boxed.members if m.bioguide == "D000563" and m.washington)  # fmt: skip
    changes = changes_of(
        boxed, tmp_path, **{"x.yaml": real.replace(phone, "202-555-0100").encode()}
    )
    assert [(c.member.bioguide, c.what, c.before, c.after) for c in changes.changed] == [
        ("D000563", "phone", phone, "202-555-0100")
    ]
    assert not changes.came
    assert not changes.left
