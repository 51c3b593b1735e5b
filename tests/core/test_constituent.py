"""The writer's name and address: kept as typed, tidied where it is safe, problems named."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.constituent import (
    LONGEST_LINE,
    Constituent,
    Problem,
    explain,
    find_problems,
    phone_digits,
    tidy,
    tidy_line,
)

MARIA = Constituent("Maria Alvarez", "1250 W Addison St", "", "Chicago", "IL", "60613")


@pytest.mark.parametrize(
    "name",
    ["José Nuñez-O'Brien", "Łukasz Żółw", "Nguyễn Thị Ánh", "O’Neil", "Kealiʻi", "李小龍", "محمد"],
)
def test_names_stay_as_typed(name: str) -> None:
    assert tidy_line(name) == name


@pytest.mark.parametrize(
    ("typed", "tidied"),
    [
        ("  Maria   Alvarez ", "Maria Alvarez"),
        ("Maria\tAlvarez\n", "Maria Alvarez"),
        ("Jose\u0301", "José"),
        ("Jose\u202e\u0301", "José"),
        ("Maria\u202e Alvarez", "Maria Alvarez"),
        ("\ufeffMaria", "Maria"),
        ("Mar\x00ia", "Mar ia"),
        ("Mar\ud800ia", "Maria"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_cannot_be_seen_or_misleads_goes(typed: str, tidied: str) -> None:
    assert tidy_line(typed) == tidied


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    once = tidy_line(text)
    assert tidy_line(once) == once
    assert "\n" not in once


@given(st.builds(Constituent, **{f.name: st.text(max_size=30) for f in fields(Constituent)}))
def test_tidying_a_constituent_twice_changes_nothing_more(typed: Constituent) -> None:
    once = tidy(typed)
    assert tidy(once) == once
    for problem in find_problems(once):
        assert str(explain(problem)).endswith(".")


@pytest.mark.parametrize(
    ("field", "typed", "tidied"),
    [
        ("state", "illinois", "IL"),
        ("state", "D.C.", "DC"),
        ("state", "Ontario", "Ontario"),
        ("zip", "60613 1234", "60613-1234"),
        ("zip", "606131234", "60613-1234"),
        ("zip", "60613–1234", "60613-1234"),
        ("zip", " 60613 ", "60613"),
        ("zip", "6061", "6061"),
        ("phone", "(312) 555-0142", "312-555-0142"),
        ("phone", "+1 312.555.0142", "312-555-0142"),
        ("phone", "555-0142", "555-0142"),
    ],
)
def test_state_zip_and_phone_are_read_as_people_write_them(
    field: str, typed: str, tidied: str
) -> None:
    assert getattr(tidy(replace(MARIA, **{field: typed})), field) == tidied


@pytest.mark.parametrize("text", ["", "12", "٣١٢٥٥٥٠١٤٢", "1-312-555-01423", "312-555-014x"])
def test_what_is_no_phone_number_is_not_one(text: str) -> None:
    assert phone_digits(text) == ""


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("name", "", "name-missing"),
        ("name", "x" * 300, "name-long"),
        ("street", "", "street-missing"),
        ("street", "x" * (LONGEST_LINE + 1), "street-long"),
        ("unit", "x" * (LONGEST_LINE + 1), "unit-long"),
        ("city", "", "city-missing"),
        ("city", "x" * (LONGEST_LINE + 1), "city-long"),
        ("state", "", "state-missing"),
        ("state", "Ontario", "state-unknown"),
        ("zip", "", "zip-missing"),
        ("zip", "6061", "zip-form"),
        ("zip", "٦٠٦١٣", "zip-form"),
        ("phone", "555", "phone-form"),
    ],
)
def test_each_problem_has_its_field_and_its_sentence(field: str, value: str, code: str) -> None:
    (problem,) = find_problems(replace(MARIA, **{field: value}))
    assert problem == Problem(field, code)
    assert "{" not in str(explain(problem))


def test_a_good_address_has_no_problem() -> None:
    assert find_problems(MARIA) == ()
    assert find_problems(replace(MARIA, zip="60613-1234", phone="312-555-0142")) == ()


def test_problems_come_in_the_order_of_the_form() -> None:
    assert [p.field for p in find_problems(Constituent(phone="x"))] == [
        "name", "street", "city", "state", "zip", "phone",
    ]  # fmt: skip


def test_the_unit_stands_at_the_end_of_the_street_line() -> None:
    assert replace(MARIA, unit="Apt 4").street_line == "1250 W Addison St, Apt 4"
    assert MARIA.street_line == "1250 W Addison St"
    assert MARIA.city_line == "Chicago, IL 60613"
