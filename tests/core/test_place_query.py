import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.place_query import PlaceQuery, read_place


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
    assert read_place(text) == PlaceQuery(zip5, state)


@given(st.text())
def test_anything_can_be_asked(text: str) -> None:
    found = read_place(text)
    assert not found.zip or (len(found.zip) == 5 and found.zip in text)


def test_a_very_long_text_is_read_at_once() -> None:
    assert read_place("a " * 100_000 + "IL 60613") == PlaceQuery("60613", "IL")
