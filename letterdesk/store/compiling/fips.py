"""The Census Bureau's numbers of states (FIPS 5-2, kept up as INCITS 38)."""

from typing import Final

from letterdesk.core.states import STATES

_NUMBERS = (
    1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 44, 45, 46, 47, 48, 49, 50, 51, 53, 54,
    55, 56,
)  # fmt: skip

STATE_OF: Final[dict[str, str]] = {
    **{
        f"{number:02d}": state
        for number, (state, _) in zip(
            _NUMBERS, sorted(STATES.items(), key=lambda s: s[1]), strict=True
        )
    },
    "11": "DC", "60": "AS", "66": "GU", "69": "MP", "72": "PR", "78": "VI",
}  # fmt: skip
"""Postal code by FIPS number; the fifty states are numbered in the order of their names."""

AT_LARGE: Final = frozenset({"00", "98"})
"""How the Census Bureau numbers a state's only seat, and a delegate's."""
NOWHERE: Final = "ZZ"
"""Its number for water that belongs to no district."""
