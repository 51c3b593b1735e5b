"""Addresses on one line, read with what the directory knows and with usaddress."""

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from letterdesk.core.matching import match_zip
from letterdesk.core.place_query import Address, plain_city, read_place
from letterdesk.desk import find
from letterdesk.store.addresses import read_address
from letterdesk.store.directory import Directory


@pytest.mark.parametrize(
    ("line", "names", "address"),
    [
        ("123 Main St Apt 4, Del Rio, TX 78840", ["Del Rio"],
         Address("123 Main St Apt 4", "Del Rio", "TX", "78840")),
        ("123 Main St Apt 4 Del Rio TX", [], Address("123 Main St Apt 4", "Del Rio", "TX", "")),
        ("12 Elm Street Springfield IL 60613", ["Chicago"],
         Address("12 Elm Street", "Springfield", "IL", "60613")),
        ("1 Main St, North Chicago, IL 60613", ["Chicago"],
         Address("1 Main St", "North Chicago", "IL", "60613")),
        ("PO Box 12, Truth or Consequences, New Mexico", [],
         Address("PO Box 12", "Truth or Consequences", "NM", "")),
        ("123 Main St\nApt 4\nCoeur d'Alene ID", [],
         Address("123 Main St\nApt 4", "Coeur d'Alene", "ID", "")),
        ("123 Washington St, Washington, Washington", [],
         Address("123 Washington St", "Washington", "WA", "")),
        ("350 5th Ave", [], Address("350 5th Ave", "", "", "")),
        ("12345", [], Address("", "", "", "12345")),
    ],
)  # fmt: skip
def test_an_address_is_told_apart_as_typed(line: str, names: list[str], address: Address) -> None:
    assert read_address(read_place(line), names) == address


@given(st.text(alphabet="aB1 ,\n.'#éK", max_size=60), st.sampled_from(["", " TX", ", TX 78840"]))
def test_whatever_is_typed_every_part_of_the_answer_was_typed(words: str, end: str) -> None:
    line = words + end
    found = read_address(read_place(line), ["Del Rio"])
    assert found.street in line
    assert found.city in line


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.text(alphabet="aB1 ,\n.'#éK", max_size=40),
    end=st.sampled_from([" ", " TX", ", Texas 78840", " Del Rio TX 78840-0001", " 60613"]),
)
def test_the_question_comes_back_as_it_was_typed(
    directory: Directory, words: str, end: str
) -> None:
    """And nothing is answered of a ZIP code that was not typed without saying so."""
    finding = find(directory, words + end, date(2026, 11, 23))
    assert finding.query == words + end
    if finding.zip not in words + end:
        assert finding.notices[0].code == "zip-from-city"


OFFICE_STYLES = {
    "with commas": "{street}, {city}, {state} {zip}",
    "without any": "{bare} {city} {state} {zip}",
    "without a ZIP code": "{street}, {city}, {state}",
}


@pytest.mark.parametrize(
    ("style", "least"), [*zip(OFFICE_STYLES, (0.999, 0.99, 0.98), strict=True)]
)
def test_the_real_addresses_of_1300_offices(directory: Directory, style: str, least: float) -> None:
    """By how many the city is read right, however it is written; a wrong one costs a hint."""
    offices = [o for m in directory.members() for o in m.local_offices if o.street and o.zip]
    right = 0
    for office in offices:
        line = OFFICE_STYLES[style].format(
            street=", ".join(office.street),
            bare=" ".join(office.street).replace(",", " "),
            city=office.city,
            state=office.state,
            zip=office.zip,
        )
        place = read_place(line)
        assert place.state == office.state
        area = directory.zip_area(place.zip)
        found = read_address(place, area.cities if area else ())
        right += plain_city(found.city) == plain_city(office.city)
    assert right / len(offices) >= least


def test_another_city_than_the_zip_codes_gets_a_hint(directory: Directory) -> None:
    area = directory.zip_area("60613")
    assert area is not None
    found = read_address(read_place("12 Elm Street Springfield IL 60613"), area.cities)
    match = match_zip("60613", area, directory.house_seats, state="IL", city=found.city)
    assert [notice.code for notice in match.notices] == ["city-differs"]


@pytest.mark.parametrize(
    ("place", "loaded"),
    [
        ("60613", False),
        ("Del Rio, TX 78840", False),
        ("1250 W Addison St Chicago IL 60613", False),
        ("12 Elm Street Springfield IL 60613", True),
    ],
)
def test_the_parser_is_loaded_only_when_it_is_needed(place: str, *, loaded: bool) -> None:
    code = (
        "import sys; from letterdesk.cli.main import run; run(['find', sys.argv[1]]);"
        "print('loaded:', 'usaddress' in sys.modules)"
    )
    child = subprocess.run(
        [sys.executable, "-c", code, place], capture_output=True, text=True, check=True
    )
    assert child.stdout.splitlines()[-1] == f"loaded: {loaded}"


def test_the_zip_codes_of_a_city_by_any_of_its_names(directory: Directory) -> None:
    assert directory.zips_of("TX", "del rio") == ("78840", "78841", "78842", "78843", "78847")
    assert directory.zips_of("OH", "Waldo") == ("43356",)
    assert "60613" in directory.zips_of("IL", "Lake View")
    assert directory.zips_of("IL", "Del Rio") == ()
    assert directory.zips_of("IL", "") == ()
