"""A list that has been opened: how it is read, and what each of its columns is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from letterdesk.core.sign_up_columns import ROLES, recognise
from letterdesk.store.signups import SignUpList, read_signups

SHOWN_ROWS = 3
"""As many people as can be looked at in one go."""


@dataclass(frozen=True)
class Reading:
    """How a list is to be read; '' where that is found out."""

    path: Path
    encoding: str = ""
    delimiter: str = ""
    headings: bool = True


@dataclass(frozen=True)
class OpenedList:
    reading: Reading
    listing: SignUpList
    first_rows: tuple[tuple[str, ...], ...]

    @property
    def roles(self) -> dict[int, str]:
        """What each column is, by its number from 0; columns that are not read have none."""
        return {column: role for role, column in self.listing.columns.places.items()}


def open_list(reading: Reading) -> OpenedList:
    """Read a list's columns and its first rows. Raises UserError."""
    listing = read_signups(
        reading.path,
        encoding=reading.encoding,
        delimiter=reading.delimiter,
        headings=reading.headings,
        complete=False,
    )
    rows = tuple(tuple(cells) for _, cells in listing.first_rows(SHOWN_ROWS))
    return OpenedList(reading, listing, rows)


def with_roles(opened: OpenedList, roles: Mapping[int, str]) -> OpenedList:
    """The same list, each column being what ``roles`` say by its number; not read again."""
    columns = recognise(opened.listing.columns.headings, _corrections(roles))
    return replace(opened, listing=replace(opened.listing, columns=columns))


def _corrections(roles: Mapping[int, str]) -> dict[str, str]:
    """Every role by the number of its column, so that none is recognised by its name again."""
    numbers = {role: f"#{column + 1}" for column, role in roles.items()}
    return {role: numbers.get(role, "") for role in ROLES}
