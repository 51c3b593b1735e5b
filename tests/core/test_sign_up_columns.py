"""Which column is what, by the headings that people write."""

import pytest

from letterdesk.core.errors import UserError
from letterdesk.core.sign_up_columns import recognise


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        ("Name|Address|City|State|ZIP", {"name": 0, "street": 1, "city": 2, "state": 3, "zip": 4}),
        ("First Name|Last Name|Street|Apt|Zip Code|E-mail", {"first": 0, "last": 1, "street": 2, "unit": 3, "zip": 4}),
        ("Nombre|Apellidos|Dirección|Ciudad|Estado|Código postal|Teléfono", {"first": 0, "last": 1, "street": 2, "city": 3, "state": 4, "zip": 5, "phone": 6}),
        ("Nombre|Calle|CP", {"name": 0, "street": 1, "zip": 2}),
        ("Timestamp|Full name*|What is your ZIP code?|Your street address|Email Address", {"name": 1, "zip": 2, "street": 3}),
        ("NAME |ADDRESS LINE 1|address_line_2|Town|st|Postal Code", {"name": 0, "street": 1, "unit": 2, "city": 3, "state": 4, "zip": 5}),
        ("Name|Name|Address|Zip|Zip", {"name": 0, "street": 2, "zip": 3}),
        ("Name|Street|ZIP|Congressional district|Voting state|Your own words|Keep", {"name": 0, "street": 1, "zip": 2, "district": 3, "votes_in": 4, "story": 5, "keep": 6}),
    ],
)  # fmt: skip
def test_columns_go_by_their_names(headings: str, expected: dict[str, int]) -> None:
    assert dict(recognise(headings.split("|"), {}).places) == expected


def test_corrections_go_first_and_can_leave_a_column_out() -> None:
    columns = recognise(("Who", "Home", "Code", "Phone"), {"name": "who", "street": "Home", "zip": "#3", "phone": ""})  # fmt: skip
    assert dict(columns.places) == {"name": 0, "street": 1, "zip": 2}
    assert columns.unused == ("Phone",)


@pytest.mark.parametrize("corrections", [{"shoe": "Name"}, {"zip": "Postleitzahl"}, {"zip": "#9"}])
def test_a_correction_must_name_what_there_is(corrections: dict[str, str]) -> None:
    with pytest.raises(UserError) as error:
        recognise(("Name", "Street"), corrections)
    assert error.value.wrong_input
    assert error.value.hint
