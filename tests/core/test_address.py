"""Forms of address, as facts.md 3 and the chambers' own usage have them."""

from dataclasses import replace
from datetime import date

import pytest

from letterdesk.core.address import full_name, inside_address, salutation, titled_name
from letterdesk.core.members import Member, Office, Role

DIRKSEN = Office(("425 Dirksen Senate Office Building",), "Washington", "DC", "20510")
LONGWORTH = Office(("1234 Longworth House Office Building",), "Washington", "DC", "20515")
CHICAGO = Office(("230 S. Dearborn St.", "Suite 3892"), "Chicago", "IL", "60604")


def a_member(role: Role, name: str, last_name: str, office: Office | None = None) -> Member:
    return Member(
        bioguide="X000001", name=name, last_name=last_name, role=role, party="", state="IL",
        district=None, term_end=date(2027, 1, 3), washington=office,
    )  # fmt: skip


SENATOR = a_member(Role.SENATOR, "Jordan Q. Example Jr.", "Example", DIRKSEN)
REPRESENTATIVE = a_member(Role.REPRESENTATIVE, "Monica De La Cruz", "De La Cruz", LONGWORTH)
DELEGATE = a_member(Role.DELEGATE, "Robin Example", "Example", LONGWORTH)
COMMISSIONER = a_member(Role.RESIDENT_COMMISSIONER, "Pablo José Hernández Rivera", "Hernández Rivera", LONGWORTH)  # fmt: skip
SPEAKER = replace(REPRESENTATIVE, leadership="Speaker of the House")


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        (SENATOR, "Dear Senator Example:"),
        (REPRESENTATIVE, "Dear Representative De La Cruz:"),
        (DELEGATE, "Dear Delegate Example:"),
        (COMMISSIONER, "Dear Resident Commissioner Hernández Rivera:"),
        (SPEAKER, "Dear Speaker De La Cruz:"),
    ],
)
def test_the_salutation_names_the_office_and_never_guesses_mr_or_ms(
    member: Member, expected: str
) -> None:
    assert salutation(member) == expected
    assert titled_name(member) == expected.removeprefix("Dear ").rstrip(":")


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        (
            SENATOR,
            "The Honorable Jordan Q. Example Jr. / 425 Dirksen Senate Office Building"
            " / United States Senate / Washington, DC 20510",
        ),
        (
            COMMISSIONER,
            "The Honorable Pablo José Hernández Rivera / 1234 Longworth House Office Building"
            " / U.S. House of Representatives / Washington, DC 20515",
        ),
        (
            SPEAKER,
            "The Honorable Monica De La Cruz / Speaker of the House of Representatives"
            " / 1234 Longworth House Office Building / Washington, DC 20515",
        ),
        (
            replace(SENATOR, washington=None),
            "The Honorable Jordan Q. Example Jr. / United States Senate / Washington, DC 20510",
        ),
        (
            replace(DELEGATE, washington=None),
            "The Honorable Robin Example / U.S. House of Representatives / Washington, DC 20515",
        ),
    ],
)
def test_the_inside_address_is_valid_even_without_an_office(member: Member, expected: str) -> None:
    assert " / ".join(inside_address(member)) == expected


def test_a_local_office_needs_no_chamber_line() -> None:
    assert inside_address(SENATOR, CHICAGO) == (
        "The Honorable Jordan Q. Example Jr.",
        "230 S. Dearborn St.",
        "Suite 3892",
        "Chicago, IL 60604",
    )


def test_the_washington_office_given_as_the_office_keeps_the_chamber_line() -> None:
    assert inside_address(SENATOR, DIRKSEN) == inside_address(SENATOR)


@pytest.mark.parametrize(
    ("stored", "printed"),
    [
        ('Robert C. "Bobby" Scott', "Representative Robert C. “Bobby” Scott"),
        ("Mike O'Brien", "Representative Mike O’Brien"),
        ("Pat ('Patty') D'Arcy", "Representative Pat (‘Patty’) D’Arcy"),
    ],
)
def test_a_name_has_a_printers_quotation_marks(stored: str, printed: str) -> None:
    member = replace(REPRESENTATIVE, name=stored)
    assert full_name(member) == printed
    assert inside_address(member)[0] == f"The Honorable {printed.partition(' ')[2]}"
