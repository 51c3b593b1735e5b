"""Who represents a place."""

from datetime import date

from letterdesk.core.finding import Certainty, Finding, ZipArea
from letterdesk.core.matching import match_city, match_zip
from letterdesk.core.members import Seat
from letterdesk.core.nearest import with_miles
from letterdesk.core.notices import about_directory, about_people
from letterdesk.core.place_query import Address, PlaceQuery, read_place
from letterdesk.core.states import state_code
from letterdesk.store.directory import Directory


def find(
    directory: Directory,
    query: str,
    today: date,
    *,
    state: str = "",
    city: str = "",
    district: int | None = None,
) -> Finding:
    """Find who represents a place: a ZIP code, a ZIP+4, or an address on one line.

    An address without a ZIP code is answered when its city has only one; otherwise the
    answer asks for it. How an address was read is part of the answer.

    ``state`` (as people write it; it goes before the one in the query), ``city`` and
    ``district`` (0 at large) are what the writer says of where they live; for military mail
    ``state`` is that of their voting residence. What cannot be found, or contradicts itself,
    is an answer with certainty 'unknown', not an error; a district that cannot be right
    leaves the question open with a notice 'district-not-here'.
    Raises UserError only when the directory is damaged.
    """
    asked = read_place(query)
    area = directory.zip_area(asked.zip)
    understood = understand(asked, area)
    zips = _zips_of(directory, understood)
    if len(zips) == 1:
        area = directory.zip_area(zips[0])
    zip5 = area.zip if area else asked.zip
    match = match_zip(
        zip5,
        area,
        directory.house_seats,
        state=state_code(state) or state.strip() or asked.state,
        city=city.strip() or (understood.city if understood else ""),
        district=district,
    )
    if understood and understood.city and understood.state and not understood.zip:
        match = match_city(match, understood.city, understood.state, zips)
    here = area.point if area else None
    senators = tuple(with_miles(senator, here) for senator in directory.senators(match.state))
    seats = []
    for key in match.seats:
        seat = directory.seat(*key)
        if seat is None:
            continue
        holder = with_miles(seat.member, here) if seat.member else None
        nearby: tuple[str, ...] = ()
        if area is not None and match.certainty in (Certainty.CHOOSE, Certainty.CONFIRM):
            nearby = directory.nearby_places(area, *key)
        seats.append(Seat(*key, holder, nearby))
    about = directory.about
    return Finding(
        query=query,
        zip=zip5,
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
        understood=understood,
    )


def understand(asked: PlaceQuery, area: ZipArea | None) -> Address | None:
    """How an address on one line is read; None when there is nothing but a ZIP code."""
    if not asked.before and not asked.state:
        return None
    from letterdesk.store.addresses import read_address

    return read_address(asked, area.cities if area else ())


def _zips_of(directory: Directory, address: Address | None) -> tuple[str, ...]:
    """The ZIP codes of an address that names a city and a state but no ZIP code."""
    if address is None or address.zip or not (address.city and address.state):
        return ()
    return directory.zips_of(address.state, address.city)
