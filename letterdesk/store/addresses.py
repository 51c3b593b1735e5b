"""Reading an address on one line, with usaddress where our own knowledge does not reach."""

from collections.abc import Iterable

from letterdesk.core.place_query import Address, PlaceQuery, split_city


def read_address(place: PlaceQuery, names: Iterable[str]) -> Address:
    """Understand the words before a state and ZIP code, as ``core.place_query`` left them.

    ``names`` are those that the ZIP code goes by; with none, or when the address names
    another city, usaddress tells the street from the city. Its import takes 40 ms, so it
    waits for an address that needs it.
    """
    street, city = split_city(place.before, names) or _parsed(place)
    return Address(street, city, place.state, place.zip)


def _parsed(place: PlaceQuery) -> tuple[str, str]:
    """Street and city by usaddress; both as typed, and no city when it sees none at the end."""
    import usaddress

    line = f"{place.before}, {place.state} {place.zip}".rstrip()
    city: list[str] = []
    for word, label in reversed(usaddress.parse(line)):
        if label == "PlaceName" and not (city and word.endswith((",", "\n"))):
            city.insert(0, word)
        elif city or label not in ("StateName", "ZipCode"):
            break
    name = " ".join(city).strip(" ,\n")
    at = place.before.rfind(name)
    if not name or at < 0:
        return place.before, ""
    return place.before[:at].strip(" ,\n\t"), name
