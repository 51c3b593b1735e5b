"""The directory in the box, and what happens when its file is not what it should be."""

import random
import shutil
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from letterdesk.core.errors import UserError
from letterdesk.core.geography import inside
from letterdesk.core.members import Office, Role
from letterdesk.core.nearest import with_miles
from letterdesk.core.states import STATES
from letterdesk.store.directory import Directory, open_directory
from letterdesk.store.paths import bundled_directory


def test_the_directory_says_what_it_is_and_where_it_comes_from(directory: Directory) -> None:
    about = directory.about
    assert about.congress == 119
    assert about.as_of == date(2026, 6, 15)
    assert {part.name for part in about.parts} >= {"members", "local offices", "committees"}
    assert all(part.origin and part.licence and part.count for part in about.parts)
    assert any("GeoNames" in part.origin for part in about.parts)


def test_it_is_small() -> None:
    assert bundled_directory().stat().st_size < 4_000_000


def test_every_state_has_two_senators_and_nobody_else_has(directory: Directory) -> None:
    for state in directory.house_seats:
        ranks = [senator.rank for senator in directory.senators(state)]
        assert ranks == (["senior", "junior"] if state in STATES else [])


def test_there_are_435_and_6_house_seats_four_of_them_vacant(directory: Directory) -> None:
    seats = [seat for state in directory.house_seats for seat in directory.seats(state)]
    assert sum(seat.state in STATES for seat in seats) == 435
    assert len(seats) == 441
    assert [s.corner_code for s in seats if s.vacant] == ["CA-14", "FL-20", "GA-13", "TX-23"]


def test_members_are_listed_by_state_senators_first(directory: Directory) -> None:
    everybody = directory.members()
    assert len(everybody) == 537
    assert [m.corner_code for m in directory.members("IL")][:4] == ["IL-SR", "IL-JR", "IL-01", "IL-02"]  # fmt: skip
    assert {m.bioguide for m in directory.members("IL")} < {m.bioguide for m in everybody}
    assert Counter(m.role for m in everybody)[Role.DELEGATE] == 5


def test_there_is_one_speaker(directory: Directory) -> None:
    (speaker,) = [member for member in directory.members() if member.is_speaker]
    assert speaker.corner_code == "LA-04"


@pytest.mark.parametrize(
    ("bioguide", "name", "last_name", "office"),
    [
        ("D000563", "Richard J. Durbin", "Durbin", "711 Hart Senate Office Building"),
        ("D000594", "Monica De La Cruz", "De La Cruz", "1415 Longworth House Office Building"),
        ("H001103", "Pablo José Hernández", "Hernández Rivera", None),
        ("K000383", "Angus S. King, Jr.", "King", "133 Hart Senate Office Building"),
    ],
)
def test_names_are_the_members_own(
    directory: Directory, bioguide: str, name: str, last_name: str, office: str | None
) -> None:
    member = directory.member(bioguide)
    assert member is not None
    assert (member.name, member.last_name) == (name, last_name)
    assert member.washington is not None
    if office:
        assert member.washington.street == (office,)


def test_every_washington_office_is_one_line_and_the_capitols_zip(directory: Directory) -> None:
    offices = {m.bioguide: m.washington for m in directory.members()}
    assert [bioguide for bioguide, office in offices.items() if office is None] == [
        seat.member.bioguide for seat in directory.seats("CA") if seat.member and seat.district == 1
    ]
    for office in offices.values():
        if office is not None:
            (street,) = office.street
            assert street.endswith("Office Building")
            assert office.city_line.startswith(("Washington, DC 20510", "Washington, DC 20515"))


def test_local_offices_have_lines_in_postal_order(directory: Directory) -> None:
    offices = [office for m in directory.members() for office in m.local_offices]
    assert len(offices) == 1312
    assert [o.city for o in offices if not o.street] == [
        o.city for o in offices if not o.takes_mail and not o.street
    ]
    assert sum(not office.street for office in offices) == 5
    aderholt = directory.member("A000055")
    assert aderholt is not None
    assert (
        "Carl Elliott Building",
        "1710 Alabama Ave.",
        "Suite 247",
        "Jasper, AL 35501",
    ) in [office.lines for office in aderholt.local_offices]


def test_committees_have_names_and_titles(directory: Directory) -> None:
    durbin = directory.member("D000563")
    assert durbin is not None
    judiciary = next(seat for seat in durbin.committees if seat.code == "SSJU")
    assert (judiciary.name, judiciary.title) == ("Senate Committee on the Judiciary", "Ranking Member")  # fmt: skip


def test_a_zip_code_knows_its_place(directory: Directory) -> None:
    area = directory.zip_area("60613")
    assert area is not None
    assert (area.city, area.state, area.county) == ("Chicago", "IL", "Cook County")
    assert area.districts == (("IL", 5), ("IL", 9))
    assert (area.placed_by, area.kind) == ("census", "standard")
    assert "Lakeview" in area.other_cities
    assert area.point == pytest.approx((-87.6575, 41.9543))


@pytest.mark.parametrize("text", ["", "6061", "606133", "6O613", "６０６１３", "-0613", "00000"])
def test_what_is_no_zip_code_has_no_area(directory: Directory, text: str) -> None:
    assert directory.zip_area(text) is None


def test_what_does_not_exist_is_none(directory: Directory) -> None:
    assert directory.seat("IL", 99) is None
    assert directory.seat("XX", 1) is None
    assert directory.seats("XX") == ()
    assert directory.member("X999999") is None
    assert directory.boundary("GU", 0) == ()


def test_outlines_hold_their_towns(directory: Directory) -> None:
    del_rio = directory.zip_area("78840")
    assert del_rio is not None
    assert del_rio.point is not None
    holding = [
        number
        for number in directory.house_seats["TX"]
        if any(inside(del_rio.point, ring) for ring in directory.boundary("TX", number))
    ]
    assert holding == [23]


def test_towns_nearby_tell_the_sides_of_a_split_zip_code_apart(directory: Directory) -> None:
    area = directory.zip_area("43215")
    assert area is not None
    north, south = (set(directory.nearby_places(area, *seat)) for seat in area.districts)
    assert south
    assert len(south) <= 4
    assert not north & south
    assert "Columbus" not in north | south


def test_local_offices_come_nearest_first(directory: Directory) -> None:
    durbin = directory.member("D000563")
    assert durbin is not None
    miles = [office.miles for office in with_miles(durbin, (-87.6575, 41.9543)).local_offices]
    assert miles == sorted(miles, key=lambda m: float("inf") if m is None else m)
    assert miles[0] is not None
    assert miles[0] < 10
    assert with_miles(durbin, None) == durbin


def touch_everything(directory: Directory) -> None:
    """Use every part of a directory."""
    assert directory.about
    for member in directory.members():
        assert isinstance(member.washington, Office | None)
    for state in directory.house_seats:
        directory.seats(state)
        directory.boundary(state, 1)
    for zip5 in ("00501", "43215", "60613", "78840", "99501", "99950"):
        area = directory.zip_area(zip5)
        if area is not None:
            for seat in area.districts:
                directory.nearby_places(area, *seat)


def test_a_missing_directory_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be opened") as caught:
        open_directory(tmp_path / "none.sqlite")
    assert "install Letterdesk again" in str(caught.value.hint)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "not a Letterdesk directory"),
        (b"SQLite format 3\0", "not a Letterdesk directory"),
        (b"%PDF-1.7 " * 100, "not a Letterdesk directory"),
    ],
)
def test_a_foreign_file_is_refused(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "directory.sqlite"
    path.write_bytes(content)
    with pytest.raises(UserError, match=says):
        open_directory(path)


@pytest.mark.parametrize("keep", [100, 4096, 1_000_000, -1])
def test_a_directory_cut_short_is_refused(tmp_path: Path, keep: int) -> None:
    path = tmp_path / "directory.sqlite"
    path.write_bytes(bundled_directory().read_bytes()[:keep])
    with pytest.raises(UserError, match="is damaged"):
        open_directory(path)


def test_a_directory_of_another_form_is_refused(tmp_path: Path) -> None:
    data = bytearray(bundled_directory().read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    path = tmp_path / "directory.sqlite"
    path.write_bytes(data)
    with pytest.raises(UserError, match="another version of Letterdesk"):
        open_directory(path)


def test_an_odd_path_is_opened_all_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "50% of José's #1? files"
    folder.mkdir()
    path = Path(shutil.copy(bundled_directory(), folder))
    with open_directory(path) as directory:
        assert directory.zip_area("60613") is not None


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32), bytes_hit=st.sampled_from([1, 30, 4096, 200_000]))
def test_damage_anywhere_is_a_sentence_never_a_crash(
    tmp_path: Path, seed: int, bytes_hit: int
) -> None:
    """Bytes are overwritten at chance; the directory answers, or says that it is damaged."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    data = bytearray(bundled_directory().read_bytes())
    if bytes_hit < 1000:
        for _ in range(bytes_hit * 20):
            data[chance.randrange(100, len(data))] = chance.randrange(256)
    else:
        start = chance.randrange(100, len(data) - bytes_hit)
        data[start : start + bytes_hit] = chance.randbytes(bytes_hit)
    path = tmp_path / "directory.sqlite"
    path.write_bytes(data)
    try:
        with open_directory(path) as directory:
            touch_everything(directory)
    except UserError as error:
        assert "damaged" in str(error)


def test_in_a_city_neighbouring_zip_codes_stand_in_for_towns(directory: Directory) -> None:
    area = directory.zip_area("60613")
    assert area is not None
    assert directory.nearby_places(area, "IL", 9) == ("Evanston", "Morton Grove", "Golf")
    assert directory.nearby_places(area, "IL", 5) == ("Graceland (60657)",)


def test_hints_name_a_place_on_one_side_only(directory: Directory) -> None:
    """And nearly every candidate has one."""
    candidates = without = 0
    for zip5 in directory.zip_codes()[::7]:
        area = directory.zip_area(zip5)
        if area is None or area.point is None or len(area.districts) < 2:
            continue
        hints = [
            directory.nearby_places(area, *seat) for seat in area.districts if seat[0] == area.state
        ]
        named = [place for places in hints for place in places]
        assert len(named) == len(set(named)), zip5
        candidates += len(hints)
        without += sum(not places for places in hints)
    assert without < 0.05 * candidates


def test_towns_come_by_size_and_stand_on_a_zip_codes_point(directory: Directory) -> None:
    towns = directory.towns("IL")
    assert [towns[0].name, towns[1].name] == ["Chicago", "Rockford"]
    assert next(t for t in towns if t.name == "Lakeview").zips == 0
    assert len({town.name for town in towns}) == len(towns)
    west, east, south, north = -91.6, -87.0, 36.9, 42.6
    assert all(west < t.point[0] < east and south < t.point[1] < north for t in towns)
    assert directory.towns("XX") == ()
