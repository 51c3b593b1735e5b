from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.congress import (
    congress_end,
    congress_name,
    congress_on,
    congress_start,
    long_date,
    ordinal,
)


@pytest.mark.parametrize(
    ("day", "congress"),
    [
        (date(2017, 1, 2), 114),
        (date(2017, 1, 3), 115),
        (date(2018, 12, 31), 115),
        (date(2019, 1, 2), 115),
        (date(2019, 1, 3), 116),
        (date(2026, 11, 23), 119),
        (date(2027, 1, 2), 119),
        (date(2027, 1, 3), 120),
    ],
)
def test_a_congress_ends_on_the_third_of_january_of_odd_years(day: date, congress: int) -> None:
    assert congress_on(day) == congress


@given(st.dates(date(1935, 1, 3), date(2200, 1, 1)))
def test_every_day_lies_in_the_congress_that_sits_on_it(day: date) -> None:
    congress = congress_on(day)
    assert congress_start(congress) <= day < congress_end(congress)
    assert congress_on(congress_end(congress) - timedelta(days=1)) == congress


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
     (21, "21st"), (101, "101st"), (111, "111th"), (112, "112th"), (115, "115th"), (122, "122nd")],
)  # fmt: skip
def test_ordinals_are_spelled_as_in_english(number: int, said: str) -> None:
    assert ordinal(number) == said
    assert congress_name(number) == f"{said} Congress"


def test_a_date_reads_the_same_in_every_locale() -> None:
    assert long_date(date(2026, 11, 3)) == "November 3, 2026"
