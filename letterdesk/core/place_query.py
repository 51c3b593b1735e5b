"""Reading what a person types to say where they live."""

import re
from dataclasses import dataclass

from letterdesk.core.states import state_code

_ZIP_AT_END = re.compile(
    r"(?:^|(?P<before>.*?)[\s,]+)(?P<zip>[0-9]{5})(?:[-–\s]?[0-9]{4})?", re.DOTALL
)
_LONGEST = 300


@dataclass(frozen=True)
class PlaceQuery:
    """A ZIP code, and the state named before it, if any."""

    zip: str = ""
    """Five digits, or '' when the text does not end in a ZIP code."""
    state: str = ""
    """Two letters, or ''."""


def read_place(text: str) -> PlaceQuery:
    """Read a ZIP code, a ZIP+4 or a one-line address that ends in one."""
    match = _ZIP_AT_END.fullmatch(text[-_LONGEST:].strip().rstrip(".,"))
    if match is None:
        return PlaceQuery()
    return PlaceQuery(match["zip"], _state_at_end(match["before"] or ""))


def _state_at_end(text: str) -> str:
    """The state that ``text`` ends with: 'Del Rio, TX', 'Springfield Illinois'.

    Up to four words are tried, longest first, so that West Virginia is not read as Virginia.
    """
    words = text.replace(",", " , ").split()
    while words and words[-1] == ",":
        words.pop()
    for count in range(min(4, len(words)), 0, -1):
        tail = words[-count:]
        if "," not in tail and (code := state_code(" ".join(tail))):
            return code
    return ""
