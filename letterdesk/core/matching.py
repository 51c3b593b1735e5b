"""From a ZIP code to House seats: what is certain, what is asked, and how it is known.

The rules, in their order (docs/decisions/0012-what-a-match-may-claim.md):

- A ZIP code that lies in several districts is never decided for the writer.
- A ZIP code in several states asks for the state before anything else.
- A state with one House seat is certain, wherever in it the ZIP code lies.
- A ZIP code placed by a point on a map is a suggestion to confirm.
- Military mail has no district: the voting residence decides, by state and district.
- What contradicts itself is not matched at all; we cannot know which half is wrong.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from letterdesk.core import match_wording as words
from letterdesk.core.finding import Certainty, Notice, ZipArea
from letterdesk.core.members import SeatKey
from letterdesk.core.place_query import plain_city
from letterdesk.core.states import FREELY_ASSOCIATED, MILITARY
from letterdesk.core.wording import Sentence


@dataclass(frozen=True)
class Match:
    """The seats that may represent a place."""

    certainty: Certainty
    basis: Sentence
    state: str = ""
    """'' while nobody knows which of several it is."""
    states: tuple[str, ...] = ()
    seats: tuple[SeatKey, ...] = ()
    notices: tuple[Notice, ...] = ()


def match_zip(
    zip5: str,
    area: ZipArea | None,
    house_seats: Mapping[str, tuple[int, ...]],
    *,
    state: str = "",
    city: str = "",
    district: int | None = None,
) -> Match:
    """Match one ZIP code.

    ``area`` is what the directory knows of it, None when nothing. ``house_seats`` gives the
    districts of every represented state. ``state``, ``city`` and ``district`` are what the
    writer says of themselves; for military mail ``state`` is that of their voting residence.
    Nothing raises: what cannot be matched is an answer too.
    """
    if area is None:
        basis = words.unknown_zip(zip5) if zip5 else words.no_zip()
        return Match(Certainty.UNKNOWN, basis)
    if area.state in FREELY_ASSOCIATED:
        return Match(Certainty.NO_SEAT, words.no_seat(area), area.state, (area.state,))
    if area.state in MILITARY:
        home = state if state in house_seats else ""
        return _match_military(area, home, house_seats.get(home, ()), district)
    if state and state not in area.states:
        return Match(Certainty.UNKNOWN, words.other_state(area, state))
    if len(area.states) > 1 and not state:
        ask = words.which_state(area)
        match = Match(
            Certainty.CHOOSE,
            ask,
            states=area.states,
            seats=area.districts,
            notices=(Notice("spans-states", ask),),
        )
    else:
        home = state or area.state
        match = _match_in_state(area, home, house_seats[home], district)
    hints = (*_about_kind(area, match.certainty), *_about_city(area, city))
    return replace(match, notices=match.notices + hints) if hints else match


def match_city(match: Match, city: str, state: str, zips: tuple[str, ...]) -> Match:
    """What a match says when the address named a city and no ZIP code.

    ``zips`` are those of the city. One alone was looked up in ``match``, and that is said;
    otherwise the answer is to ask for the ZIP code, for nobody can know which it is.
    """
    if len(zips) != 1:
        return Match(Certainty.UNKNOWN, words.which_zip(city, state, zips))
    found = Notice("zip-from-city", words.zip_from_city(city, state, zips[0]))
    return replace(match, notices=(found, *match.notices))


def _match_in_state(
    area: ZipArea, home: str, districts: tuple[int, ...], chosen: int | None
) -> Match:
    """Match a civil ZIP code once the state is known."""
    if len(districts) == 1:
        return _match_at_large(home, districts[0], chosen, area.states)
    candidates = tuple(seat for seat in area.districts if seat[0] == home)
    # The Census's list may name too many districts of a state but never too few, so a
    # choice outside it is a mistake. A point proves nothing: any district may be right.
    mapped = area.placed_by == "census" or (
        area.placed_by == "census-and-point" and home != area.state
    )
    possible = tuple(number for _, number in candidates) if mapped else districts
    seats = candidates
    notices: tuple[Notice, ...] = ()
    if chosen in possible and (len(candidates) > 1 or not mapped):
        certainty = Certainty.ONE_DISTRICT
        seats = ((home, chosen),)
        listed = seats[0] in candidates and area.placed_by != "state"
        basis = (
            words.chosen_among(area, seats[0], candidates)
            if listed
            else words.chosen_alone(area, seats[0])
        )
    elif mapped and len(candidates) == 1:
        certainty, basis = Certainty.ONE_DISTRICT, words.one_district(area, candidates[0])
    elif mapped:
        certainty, basis = Certainty.CHOOSE, words.split(area, candidates)
    elif area.placed_by == "state":
        certainty, basis = Certainty.CHOOSE, words.somewhere_in(area, home)
    else:
        certainty, basis = Certainty.CONFIRM, words.near_point(area, candidates)
    if chosen is not None and chosen not in possible:
        sentence = (
            words.district_not_here(area, chosen)
            if chosen in districts
            else words.no_such_district(home, chosen, districts)
        )
        notices = (Notice("district-not-here", sentence),)
    return Match(certainty, basis, home, area.states, seats, notices)


def _match_at_large(home: str, district: int, chosen: int | None, states: tuple[str, ...]) -> Match:
    """One seat for the whole state. Some lists number it 1, so both 0 and 1 mean it."""
    left_aside = chosen not in (None, 0, 1)
    return Match(
        Certainty.AT_LARGE,
        words.at_large(home),
        home,
        states,
        ((home, district),),
        (Notice("district-left-aside", words.no_such_district(home, chosen, (district,))),)
        if left_aside and chosen is not None
        else (),
    )


def _match_military(
    area: ZipArea, home: str, districts: tuple[int, ...], chosen: int | None
) -> Match:
    """Match by the voting residence: state ``home`` ('' when not said) and its districts."""
    if len(districts) == 1:
        return _match_at_large(home, districts[0], chosen, (home,))
    if chosen in districts:
        seat = (home, chosen)
        basis = words.home_of_record_chosen(seat)
        return Match(Certainty.ONE_DISTRICT, basis, home, (home,), (seat,))
    return Match(
        Certainty.HOME_OF_RECORD,
        words.home_of_record(area),
        home,
        (home,) if home else (),
        tuple((home, number) for number in districts),
        (Notice("district-not-here", words.no_such_district(home, chosen, districts)),)
        if home and chosen is not None
        else (),
    )


def _about_kind(area: ZipArea, certainty: Certainty) -> tuple[Notice, ...]:
    """What an open question about a box or an organisation's own ZIP code comes from: neither
    says where anybody lives. Settled matches, and boxes in a town that the Census has mapped,
    need no such word."""
    if certainty not in (Certainty.CONFIRM, Certainty.CHOOSE) or area.placed_by == "census":
        return ()
    if area.kind == "po-box":
        return (Notice("box-zip", words.box_zip(area)),)
    if area.kind == "unique":
        return (Notice("organization-zip", words.organization_zip(area)),)
    return ()


def _about_city(area: ZipArea, city: str) -> tuple[Notice, ...]:
    """A hint when the Postal Service knows no such city for the ZIP. It changes nothing."""
    if not city or plain_city(city) in map(plain_city, area.cities):
        return ()
    return (Notice("city-differs", words.other_city(area, city)),)
