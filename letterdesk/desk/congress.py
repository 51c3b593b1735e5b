"""The members of Congress: all of them, on paper, and on a map."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from letterdesk.core.geography import Point
from letterdesk.core.members import Seat
from letterdesk.core.nearest import with_miles
from letterdesk.core.notices import about_directory, about_people
from letterdesk.core.searching import Entry
from letterdesk.core.state_map import StateMap
from letterdesk.core.states import ALL
from letterdesk.desk.documents import Document
from letterdesk.store.directory import Directory


def list_congress(
    directory: Directory, state: str | None = None, *, near: str = ""
) -> tuple[Entry, ...]:
    """Every member and vacant seat, or a state's: by state, senators first, then by district.

    ``near`` is a ZIP code of five digits: each member's local offices then come nearest
    first, with their miles; one that is not known measures nothing.
    """
    area = directory.zip_area(near)
    here = area.point if area else None
    return tuple(
        entry
        for code in (sorted(directory.house_seats) if state is None else (state,))
        for entry in _delegation(directory, code, here)
    )


def _delegation(directory: Directory, state: str, here: Point | None) -> Iterator[Entry]:
    for senator in directory.senators(state):
        yield with_miles(senator, here)
    for seat in directory.seats(state):
        yield with_miles(seat.member, here) if seat.member else seat


def list_seats(directory: Directory, zip5: str, state: str) -> tuple[Seat, ...]:
    """Every House seat of a state, its holder's offices measured from a ZIP code."""
    area = directory.zip_area(zip5)
    here = area.point if area else None
    return tuple(
        replace(seat, member=with_miles(seat.member, here)) if seat.member else seat
        for seat in directory.seats(state)
    )


MAILING_LISTS: Final = ("pdf", "csv", "txt")
"""Kinds of file that a mailing list can be saved as."""


def mailing_list(directory: Directory, state: str, today: date, kind: str = "pdf") -> "Document":
    """A state's delegation: addresses and phone numbers in Washington.

    ``kind`` is one of :data:`MAILING_LISTS`: on paper, for a mail merge, or as text.
    """
    from letterdesk.output.mailing_list import Delegation, edition, render_mailing_list
    from letterdesk.output.mailing_list_files import mailing_list_csv, mailing_list_text

    about = directory.about
    entries = list_congress(directory, state)
    notices = (
        *about_directory(about.congress, about.as_of, today),
        *about_people(directory.senators(state), directory.seats(state), about.congress, today),
    )
    delegation = Delegation(state, entries, about.congress, about.as_of, notices)
    data, pages = b"", 0
    if kind == "csv":
        data = mailing_list_csv(entries)
    elif kind == "txt":
        heading = f"{ALL[state]} in Congress\n{edition(delegation)}"
        data = mailing_list_text(entries, heading, notices)
    else:
        data, pages = render_mailing_list(delegation)
    return Document(f"mailing-list-{state}.{kind}", kind, data, pages)


def state_map(directory: Directory, zip5: str, state: str) -> StateMap:
    """The map on which somebody with this ZIP code finds their district of ``state``.

    A ZIP code of another state, such as a military one, has no point on it.
    """
    area = directory.zip_area(zip5)
    return StateMap(
        state=state,
        districts={
            district: directory.boundary(state, district)
            for district in directory.house_seats.get(state, ())
        },
        towns=directory.towns(state),
        zip=zip5,
        here=area.point if area is not None and state in area.states else None,
    )
