"""The states, the District, the territories, and who has which seats in Congress.

Seats per kind of place: U.S. Constitution art. I; 2 U.S.C. 25a (DC delegate), 48 U.S.C.
891 (PR resident commissioner), 1711 (GU, VI), 1731 (AS), 1751 (MP).
"""

from typing import Final

STATES: Final[dict[str, str]] = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California",
    "CO": "Colorado", "CT": "Connecticut", "DE": "Delaware", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa",
    "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland",
    "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi",
    "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire",
    "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina",
    "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania",
    "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee",
    "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington",
    "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip

TERRITORIES: Final[dict[str, str]] = {
    "DC": "District of Columbia",
    "PR": "Puerto Rico",
    "GU": "Guam",
    "VI": "U.S. Virgin Islands",
    "AS": "American Samoa",
    "MP": "Northern Mariana Islands",
}

FREELY_ASSOCIATED: Final[dict[str, str]] = {
    "FM": "Federated States of Micronesia",
    "MH": "Marshall Islands",
    "PW": "Palau",
}
"""Nations with U.S. ZIP codes and no seat in Congress."""

MILITARY: Final[dict[str, str]] = {
    "AA": "Armed Forces Americas",
    "AE": "Armed Forces Europe, the Middle East and Africa",
    "AP": "Armed Forces Pacific",
}
"""Postal 'states' of military mail; a writer there votes at home."""

REPRESENTED: Final[dict[str, str]] = STATES | TERRITORIES
"""Every place with at least one seat in Congress."""

ALL: Final[dict[str, str]] = REPRESENTED | FREELY_ASSOCIATED | MILITARY


_WITH_ARTICLE: Final = {"DC", "VI", "MP", "FM", "MH"}

_BY_NAME: Final = {name.casefold(): code for code, name in ALL.items()} | {
    "washington dc": "DC",
    "virgin islands": "VI",
    "us virgin islands": "VI",
}


def in_a_sentence(state: str) -> str:
    """A place as English has it within a sentence: 'Illinois', 'the District of Columbia'."""
    name = ALL.get(state, state)
    return f"the {name}" if state in _WITH_ARTICLE else name


def has_senators(state: str) -> bool:
    """Tell whether a place has senators: the fifty states do, nobody else."""
    return state in STATES


def state_code(text: str) -> str | None:
    """Read a state as people write it: 'IL', 'il', 'Illinois', 'D.C.'. None when unknown."""
    plain = " ".join(text.replace(".", "").split())
    if plain.upper() in ALL:
        return plain.upper()
    return _BY_NAME.get(plain.casefold())
