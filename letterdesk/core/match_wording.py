"""How a match explains itself. Lists are set with commas, which every language reads."""

from collections.abc import Iterable

from letterdesk.core.finding import ZipArea
from letterdesk.core.members import SeatKey, seat_name
from letterdesk.core.states import ALL, MILITARY, STATES
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence

_MOST_ZIPS = 8


def listed_seats(seats: Iterable[SeatKey]) -> str:
    return ", ".join(seat_name(*seat) for seat in seats)


def listed_states(states: Iterable[str]) -> str:
    return ", ".join(ALL[state] for state in states)


def no_zip() -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "We found no ZIP code here. Please give five digits, such as 60613, or an address that ends with them.",
        )
    )


def which_zip(city: str, state: str, zips: tuple[str, ...]) -> Sentence:
    if not zips:
        return sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "We found no ZIP code here, and we know no place called {city} in {state}. Please add the five digits of your ZIP code.",
            ),
            city=city,
            state=ALL[state],
        )
    more = ", ..." if len(zips) > _MOST_ZIPS else ""
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "We found no ZIP code here, and {city}, {state}, has {number}: {zips}. Please add yours.",
        ),
        city=city,
        state=ALL[state],
        number=len(zips),
        zips=", ".join(zips[:_MOST_ZIPS]) + more,
    )


def zip_from_city(city: str, state: str, zip5: str) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "You gave no ZIP code. {city}, {state}, has only one, {zip}, so we looked that up.",
        ),
        city=city,
        state=ALL[state],
        zip=zip5,
    )


def unknown_zip(zip5: str) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP("core", "We do not know ZIP code {zip}. Please check its five digits."),
        zip=zip5,
    )


def no_seat(area: ZipArea) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "{nation} (ZIP code {zip}) is a nation of its own in free association with the United States. It gets U.S. mail but has no seat in Congress. If you vote in a U.S. state, please use your address there.",
        ),
        zip=area.zip,
        nation=ALL[area.state],
    )


def home_of_record(area: ZipArea) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "ZIP code {zip} is military mail ({place}), which has no district of its own. Your voting residence at home decides who represents you: please give its state and district.",
        ),
        zip=area.zip,
        place=MILITARY[area.state],
    )


def home_of_record_chosen(seat: SeatKey) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP("core", "You named {seat} as the district of your voting residence."),
        seat=seat_name(*seat),
    )


def box_zip(area: ZipArea) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "ZIP code {zip} is for post-office boxes. Where you live decides who represents you, not where your box is.",
        ),
        zip=area.zip,
    )


def organization_zip(area: ZipArea) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "ZIP code {zip} belongs to one organization, such as a company or an office. If you live elsewhere, please use the ZIP code of your home.",
        ),
        zip=area.zip,
    )


def which_state(area: ZipArea) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "ZIP code {zip} crosses a state line: {states}. Please say first which state you live in.",
        ),
        zip=area.zip,
        states=listed_states(area.states),
    )


def other_state(area: ZipArea, given: str) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "ZIP code {zip} ({city}) belongs to {actual}, not to {given}. Please check the ZIP code and the state: one of them must be wrong.",
        ),
        zip=area.zip,
        city=area.city,
        actual=listed_states(area.states),
        given=ALL.get(given, given),
    )


def other_city(area: ZipArea, given: str) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "The Postal Service knows ZIP code {zip} as {city}, and you wrote {given}. Please check that both are right.",
        ),
        zip=area.zip,
        city=area.city,
        given=given,
    )


def district_not_here(area: ZipArea, chosen: int) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP("core", "District {district} does not reach ZIP code {zip}."),
        district=chosen,
        zip=area.zip,
    )


def no_such_district(state: str, chosen: int, districts: tuple[int, ...]) -> Sentence:
    if len(districts) == 1:
        return sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "{state} has one House seat and no numbered districts, so district {district} was left aside.",
            ),
            state=ALL[state],
            district=chosen,
        )
    return sentence(
        QT_TRANSLATE_NOOP(
            "core", "{state} has no district {district}. Its districts are 1 to {last}."
        ),
        state=ALL[state],
        district=chosen,
        last=districts[-1],
    )


def at_large(state: str) -> Sentence:
    if state in STATES:
        return sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "{state} has one seat in the House, so one representative serves the whole state.",
            ),
            state=ALL[state],
        )
    if state == "PR":
        return sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "Puerto Rico is represented in Congress by a Resident Commissioner in the House. It has no senators.",
            )
        )
    if state == "DC":
        return sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "The District of Columbia is represented in Congress by a delegate in the House. It has no senators.",
            )
        )
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "{place}: represented in Congress by a delegate in the House. It has no senators.",
        ),
        place=ALL[state],
    )


def one_district(area: ZipArea, seat: SeatKey) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "On the Census Bureau's map, ZIP code {zip} in {state} lies in one district only: {seat}.",
        ),
        zip=area.zip,
        state=ALL[seat[0]],
        seat=seat_name(*seat),
    )


def split(area: ZipArea, candidates: Iterable[SeatKey]) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "ZIP code {zip} lies in more than one district: {seats}. Your street address decides; a ZIP code cannot.",
        ),
        zip=area.zip,
        seats=listed_seats(candidates),
    )


def near_point(area: ZipArea, candidates: tuple[SeatKey, ...]) -> Sentence:
    first, *others = candidates
    if not others:
        return sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "The Census Bureau has no map of ZIP code {zip} ({city}) in this state. The point we have for it lies in {seat}. Please confirm that you live there.",
            ),
            zip=area.zip,
            city=area.city,
            seat=seat_name(*first),
        )
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "The Census Bureau has no map of ZIP code {zip} ({city}) in this state. The point we have for it lies in {seat}, within two miles of {others}. Please say where you live.",
        ),
        zip=area.zip,
        city=area.city,
        seat=seat_name(*first),
        others=listed_seats(others),
    )


def somewhere_in(area: ZipArea, state: str) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "ZIP code {zip} ({city}) is in {state}, but no map says where in it. Please choose your district.",
        ),
        zip=area.zip,
        city=area.city,
        state=ALL[state],
    )


def chosen_among(area: ZipArea, seat: SeatKey, candidates: Iterable[SeatKey]) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP("core", "You chose {seat}. ZIP code {zip} may lie in: {seats}."),
        seat=seat_name(*seat),
        zip=area.zip,
        seats=listed_seats(candidates),
    )


def chosen_alone(area: ZipArea, seat: SeatKey) -> Sentence:
    return sentence(
        QT_TRANSLATE_NOOP("core", "You chose {seat}. No map of ZIP code {zip} can confirm it."),
        seat=seat_name(*seat),
        zip=area.zip,
    )
