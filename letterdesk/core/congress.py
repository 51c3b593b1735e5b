"""Congresses and their dates.

A Congress ends at noon on 3 January of an odd year (20th Amendment, section 2). Dates
here are whole days; that day itself counts to the new Congress.
"""

from datetime import date

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def congress_start(congress: int) -> date:
    """First day of a numbered Congress: the 1st met in 1789, each lasts two years."""
    return date(1789 + 2 * (congress - 1), 1, 3)


def congress_end(congress: int) -> date:
    """Day on which a Congress gives way to the next one."""
    return congress_start(congress + 1)


def congress_on(day: date) -> int:
    """Number of the Congress sitting on a day."""
    congress = (day.year - 1789) // 2 + 1
    return congress if day >= congress_start(congress) else congress - 1


def ordinal(number: int) -> str:
    """'115th', '101st', '112th', '123rd'."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def congress_name(congress: int) -> str:
    """'115th Congress'."""
    return f"{ordinal(congress)} Congress"


def long_date(day: date) -> str:
    """'November 23, 2026', whatever the computer's locale."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"
