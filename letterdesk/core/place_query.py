"""Reading what a person types to say where they live. What they typed is never changed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from letterdesk.core.states import state_code

_ZIP_AT_END = re.compile(
    r"(?:^|(?P<before>.*?)[\s,]+)(?P<zip>[0-9]{5})(?:[-–\s]?[0-9]{4})?", re.DOTALL
)
_COUNTRY_AT_END = re.compile(r"[\s,]+(?:U\.?S\.?A?\.?|United States(?: of America)?)$", re.I)
_LONGEST = 300
_EDGES = " ,\n\t"
_MOST_WORDS = 6
"""'Village of the Branch' and 'Truth or Consequences' are among the longest city names."""


@dataclass(frozen=True)
class PlaceQuery:
    """A ZIP code, the state named before it, and the words before both."""

    zip: str = ""
    """Five digits, or '' when the text does not end in a ZIP code."""
    state: str = ""
    """Two letters, or ''."""
    before: str = ""
    """A city, or a street and a city, as typed; '' for a bare ZIP code."""


@dataclass(frozen=True)
class Address:
    """How a one-line address was understood: parts of what was typed, as they were typed."""

    street: str = ""
    """Unit and building too."""
    city: str = ""
    state: str = ""
    """Two letters, or ''."""
    zip: str = ""
    """Five digits, or ''."""


def read_place(text: str) -> PlaceQuery:
    """Read the end of a text: a ZIP code or ZIP+4, and a state."""
    text = _COUNTRY_AT_END.sub("", text[-_LONGEST:].strip().rstrip(".,"))
    match = _ZIP_AT_END.fullmatch(text)
    before = (match["before"] or "") if match else text
    state, words = _state_at_end(before)
    return PlaceQuery(match["zip"] if match else "", state, words)


def _state_at_end(text: str) -> tuple[str, str]:
    """The state that ``text`` ends with ('Del Rio, TX', 'Springfield Illinois'), and the rest.

    Up to four words are tried, longest first, so that West Virginia is not read as Virginia.
    """
    starts = [found.start() for found in re.finditer(r"[^\s,]+", text)][-4:]
    for start in starts:
        tail = text[start:].strip(_EDGES)
        if "," not in tail and (code := state_code(tail)):
            return code, text[:start].strip(_EDGES)
    return "", text.strip(_EDGES)


def split_city(before: str, names: Iterable[str]) -> tuple[str, str] | None:
    """Street and city, told apart in the words before a state; None when that takes a parser.

    ``names`` are those that the ZIP code goes by: what ends in one of them needs no guess,
    and neither do words without a house number.
    """
    known = {plain_city(name) for name in names}
    field = max(before.rfind(","), before.rfind("\n")) + 1
    starts = [field]
    if not field:
        starts += [found.start() for found in re.finditer(r"(?<=\s)\S", before)][-_MOST_WORDS:]
    for start in starts:
        if plain_city(before[start:]) in known:
            return before[:start].strip(_EDGES), before[start:].strip(_EDGES)
    if any(character.isdigit() for character in before):
        return None
    return before[:field].strip(_EDGES), before[field:].strip(_EDGES)


_SPELLED_OUT = {"st": "saint", "ft": "fort", "mt": "mount", "n": "north", "s": "south", "e": "east", "w": "west"}  # fmt: skip


def plain_city(city: str) -> str:
    """A city's name without what people spell in different ways, for comparing."""
    words = city.casefold().replace(".", " ").replace("-", " ").replace("'", "").split()
    return "".join(_SPELLED_OUT.get(word, word) for word in words)
