"""What Letterdesk does, as verbs over plain values. The window and the command line both sit here."""

from dataclasses import replace
from datetime import date

from letterdesk.core.choosing import choose_members as choose_members  # noqa: PLC0414 - a verb of the desk
from letterdesk.core.finding import Certainty, Finding
from letterdesk.core.matching import match_zip
from letterdesk.core.notices import about_directory, about_people
from letterdesk.core.place_query import read_place
from letterdesk.core.states import state_code
from letterdesk.store.directory import Directory, with_miles

# --- who represents a place -------------------------------------------------


def find(
    directory: Directory,
    query: str,
    today: date,
    *,
    state: str = "",
    city: str = "",
    district: int | None = None,
) -> Finding:
    """Find who represents a place: a ZIP code, a ZIP+4, or a one-line address that ends in one.

    ``state`` (as people write it; it goes before the one in the query), ``city`` and
    ``district`` (0 at large) are what the writer says of where they live; for military mail
    ``state`` is that of their voting residence. What cannot be found, or contradicts itself,
    is an answer with certainty 'unknown', not an error; a district that cannot be right
    leaves the question open with a notice 'district-not-here'.
    Raises UserError only when the directory is damaged.
    """
    asked = read_place(query)
    area = directory.zip_area(asked.zip)
    given = state_code(state) or state.strip()
    match = match_zip(
        asked.zip,
        area,
        directory.house_seats,
        state=given or asked.state,
        city=city.strip(),
        district=district,
    )
    here = area.point if area else None
    senators = tuple(with_miles(senator, here) for senator in directory.senators(match.state))
    seats = []
    for key in match.seats:
        seat = directory.seat(*key)
        if seat is None:
            continue
        if area is not None and match.certainty in (Certainty.CHOOSE, Certainty.CONFIRM):
            seat = replace(seat, nearby_places=directory.nearby_places(area, *key))
        if seat.member is not None:
            seat = replace(seat, member=with_miles(seat.member, here))
        seats.append(seat)
    about = directory.about
    return Finding(
        query=query,
        zip=asked.zip,
        place=area.city if area else "",
        county=area.county if area else "",
        state=match.state,
        certainty=match.certainty,
        basis=match.basis,
        senators=senators,
        seats=tuple(seats),
        congress=about.congress,
        as_of=about.as_of,
        notices=(
            *about_directory(about.congress, about.as_of, today),
            *match.notices,
            *about_people(senators, seats, about.congress, today),
        ),
        states=match.states,
    )
