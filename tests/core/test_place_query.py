import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.place_query import PlaceQuery, plain_city, read_place, split_city


@pytest.mark.parametrize(
    ("text", "zip5", "state"),
    [
        ("60613", "60613", ""),
        (" 60613 ", "60613", ""),
        ("60613-1234", "60613", ""),
        ("606131234", "60613", ""),
        ("Chicago IL 60613", "60613", "IL"),
        ("1250 W Addison St, Chicago, IL 60613", "60613", "IL"),
        ("123 Main St Apt 4, Del Rio, TX 78840", "78840", "TX"),
        ("123 Main St Apt 4, Del Rio, Texas, 78840-0001.", "78840", "TX"),
        ("12 Elm St\nCharleston, West Virginia 25301", "25301", "WV"),
        ("Washington, D.C. 20001", "20001", "DC"),
        ("St. Thomas, U.S. Virgin Islands 00802", "00802", "VI"),
        ("12345 Main St, Kansas City, KS 66101", "66101", "KS"),
        ("Nowhere in particular 60613", "60613", ""),
        # No ZIP code at the end: nothing is guessed from the middle.
        ("", "", ""),
        ("Chicago", "", ""),
        ("6061", "", ""),
        ("606131", "", ""),
        ("60613 Chicago", "", ""),
        ("６０６１３", "", ""),
        ("1234567890123", "", ""),
    ],
)
def test_a_zip_code_is_read_from_the_end_and_the_state_before_it(
    text: str, zip5: str, state: str
) -> None:
    found = read_place(text)
    assert (found.zip, found.state) == (zip5, state)


@given(st.text())
def test_anything_can_be_asked(text: str) -> None:
    found = read_place(text)
    assert not found.zip or (len(found.zip) == 5 and found.zip in text)


def test_a_very_long_text_is_read_at_once() -> None:
    found = read_place("a " * 100_000 + "IL 60613")
    assert (found.zip, found.state) == ("60613", "IL")
    assert len(found.before) < 300


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("60613", PlaceQuery("60613")),
        ("Del Rio, TX", PlaceQuery("", "TX", "Del Rio")),
        ("Del Rio TX USA", PlaceQuery("", "TX", "Del Rio")),
        ("1 Elm St, Del Rio, Texas 78840, U.S.A.", PlaceQuery("78840", "TX", "1 Elm St, Del Rio")),
        ("1 Elm St\nDel Rio\nTX 78840", PlaceQuery("78840", "TX", "1 Elm St\nDel Rio")),
        ("Washington", PlaceQuery("", "WA", "")),
        ("Charleston, West Virginia", PlaceQuery("", "WV", "Charleston")),
        ("my house", PlaceQuery("", "", "my house")),
    ],
)
def test_what_stands_before_is_kept_as_typed(text: str, found: PlaceQuery) -> None:
    assert read_place(text) == found


@pytest.mark.parametrize(
    ("before", "names", "parts"),
    [
        ("1250 W Addison St, Chicago", ("Chicago",), ("1250 W Addison St", "Chicago")),
        ("1250 W Addison St Chicago", ("Chicago", "Lakeview"), ("1250 W Addison St", "Chicago")),
        (
            "1250 W Addison St Lake View",
            ("Chicago", "Lakeview"),
            ("1250 W Addison St", "Lake View"),
        ),
        ("12 Main St St Paul", ("Saint Paul",), ("12 Main St", "St Paul")),
        ("1 5th St, Apt 4\nDel Rio", ("Del Rio",), ("1 5th St, Apt 4", "Del Rio")),
        ("9 City Rd Kansas City", ("City", "Kansas City"), ("9 City Rd", "Kansas City")),
        ("Truth or Consequences", (), ("", "Truth or Consequences")),
        ("The Old Mill, Waldo", (), ("The Old Mill", "Waldo")),
        # Another city than the ZIP code's, beside a house number: that takes a parser.
        ("1 Main St, North Chicago", ("Chicago",), None),
        ("1 Main St Peoria", ("Chicago",), None),
        ("", (), ("", "")),
    ],
)
def test_a_city_that_the_zip_code_goes_by_takes_no_parser(
    before: str, names: tuple[str, ...], parts: tuple[str, str] | None
) -> None:
    assert split_city(before, names) == parts


@given(st.text(), st.lists(st.text(), max_size=3))
def test_every_part_is_a_part_of_what_was_typed(before: str, names: list[str]) -> None:
    parts = split_city(before, names)
    if parts is not None:
        assert all(part in before for part in parts)


def test_cities_are_compared_without_what_people_spell_differently() -> None:
    assert plain_city("ST. PAUL") == plain_city("Saint Paul")
    assert plain_city("Coeur d'Alene") == plain_city("Coeur Dalene")
    assert plain_city("N. Chicago") != plain_city("Chicago")
