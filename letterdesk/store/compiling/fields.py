"""Single fields of the sources, each held to what it can be."""

import re
from typing import Any

_LONGEST = 300
"""Characters. The longest field of the sources that is kept has 110."""
_BIOGUIDE = re.compile(r"[A-Z][0-9]{6}")
_COMMITTEE = re.compile(r"[HSJ][A-Z]{3}[0-9]{0,2}")
_NUMBER = re.compile(r"[0-9()+.,x/ext -]{7,40}", re.I)


def one_line(value: Any) -> str:
    """A field as one line; numbers (unquoted suites) and missing ones occur.

    Raises ValueError for what is no text of a line: lists, control characters, whole books.
    """
    if value is None:
        return ""
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        raise ValueError(f"a list or a mapping where a text belongs: {str(value)[:40]!r}")  # noqa: TRY004 - one kind of error for a wrong file
    line = " ".join(str(value).split())
    if len(line) > _LONGEST:
        raise ValueError(f"a text of {len(line)} characters: {line[:40]!r}")
    if not line.isprintable():
        raise ValueError(f"characters that do not belong into a text: {line[:40]!r}")
    return line


def required(value: Any) -> str:
    """A text that may not be empty."""
    line = one_line(value)
    if not line or not isinstance(value, str):
        raise ValueError(f"{line[:40]!r} is no name")
    return line


def number(value: Any) -> str:
    """A telephone or fax number; '' when there is none."""
    line = one_line(value)
    if line and not _NUMBER.fullmatch(line):
        raise ValueError(f"{line[:40]!r} is no telephone number")
    return line


def checked_id(value: Any) -> str:
    """A bioguide id: a capital letter and six digits."""
    if not isinstance(value, str) or not _BIOGUIDE.fullmatch(value):
        raise ValueError(f"{str(value)[:40]!r} is no bioguide id")
    return value


def committee_code(value: Any) -> str:
    """The Congress's own code of a committee or subcommittee: HSJU, HSJU03."""
    if not isinstance(value, str) or not _COMMITTEE.fullmatch(value):
        raise ValueError(f"{str(value)[:40]!r} is no code of a committee")
    return value
