"""How an entry of the sources becomes a member and an address."""

from datetime import date
from typing import Any

import pytest

from letterdesk.core.members import Office
from letterdesk.store.compiling.congress import (
    _full_name,
    _leadership,
    _local_office,
    _since,
    _washington_office,
)


@pytest.mark.parametrize(
    ("address", "street", "zip_code"),
    [
        ("425 Dirksen Senate Office Building Washington DC 20510", "425 Dirksen Senate Office Building", "20510"),
        ("G12 Dirksen Senate Office Building Washington DC 20510", "G12 Dirksen Senate Office Building", "20510"),
        ("2083 Rayburn House Office Building Washington DC 20515-1305", "2083 Rayburn House Office Building", "20515-1305"),
        ("1 Cannon House Office Building, Washington, DC 20515", "1 Cannon House Office Building", "20515"),
    ],
)  # fmt: skip
def test_one_unpunctuated_line_becomes_an_address(address: str, street: str, zip_code: str) -> None:
    assert _washington_office({"address": address}) == Office(
        (street,), "Washington", "DC", zip_code
    )


def test_an_address_of_another_form_stops_the_build() -> None:
    with pytest.raises(ValueError, match="another form"):
        _washington_office({"address": "Somewhere on the Hill"})


@pytest.mark.parametrize(
    ("entry", "street"),
    [
        ({"address": "8 N. Main St.", "suite": "Suite 200"}, ("8 N. Main St.", "Suite 200")),
        (
            {"address": "1 Court St", "building": "Federal Building", "suite": "3rd Floor"},
            ("Federal Building", "1 Court St", "3rd Floor"),
        ),
        ({"address": "1 Court St", "suite": 2002}, ("1 Court St", "Suite 2002")),
        ({"address": "1 Court St", "suite": "B"}, ("1 Court St", "Suite B")),
        ({"address": "1 Court St", "suite": "#120"}, ("1 Court St", "#120")),
        ({"address": "", "building": "Town Hall"}, ()),
        ({}, ()),
    ],
)
def test_local_streets_are_in_postal_order(entry: dict[str, Any], street: tuple[str, ...]) -> None:
    office = _local_office({"city": "Parma", "state": "OH", "zip": "44129", **entry})
    assert office.street == street
    assert office.takes_mail == bool(street)


def test_a_name_without_an_official_form_is_put_together() -> None:
    assert _full_name({"first": "James", "last": "Gallagher"}) == "James Gallagher"
    assert _full_name({"first": "Ann", "last": "Lee", "suffix": "Jr."}) == "Ann Lee, Jr."
    assert _full_name({"first": "Ann", "last": "Lee", "suffix": "III"}) == "Ann Lee III"


def test_leadership_that_has_ended_or_not_begun_does_not_count() -> None:
    roles = [
        {"title": "Old", "start": "2021-01-03", "end": "2023-01-03"},
        {"title": "Speaker of the House", "start": "2025-01-03"},
        {"title": "Next", "start": "2027-01-03"},
    ]
    assert _leadership(roles, "2026-06-15") == "Speaker of the House"
    assert _leadership(roles[:1], "2026-06-15") == ""


def _terms(*told: str) -> list[dict[str, str]]:
    """'sen 1997-01-07 2003-01-03' and so on."""
    return [dict(zip(("type", "start", "end"), term.split(), strict=True)) for term in told]


@pytest.mark.parametrize(
    ("terms", "since"),
    [
        (_terms("rep 2025-01-03 2027-01-03"), date(2025, 1, 3)),
        # Sworn in four days late, and from the House to the Senate.
        (_terms("rep 1983-01-03 1997-01-03", "sen 1997-01-07 2003-01-03",
                "sen 2003-01-07 2027-01-03"), date(1997, 1, 7)),
        # Out for a Congress, and back.
        (_terms("rep 2001-01-03 2019-01-03", "rep 2021-01-03 2023-01-03",
                "rep 2023-01-03 2027-01-03"), date(2021, 1, 3)),
        # Sworn in after a count that took until February.
        (_terms("rep 2019-01-03 2021-01-03", "rep 2021-02-11 2023-01-03"), date(2019, 1, 3)),
    ],
)  # fmt: skip
def test_service_counts_from_the_last_break_in_this_chamber(
    terms: list[dict[str, str]], since: date
) -> None:
    assert _since(terms) == since
