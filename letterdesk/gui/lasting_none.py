"""Keeps Python 3.11 alive under PySide6 6.12, which wears out the values it shares with us."""

import sys

_MORE_THAN_A_NIGHT_OF_CALLS = 1 << 40


def keep_none_alive() -> None:
    """Give None, True and False more references than any session can take away.

    PySide6 6.12.0 hands back None without counting a reference for it, from every call that
    returns nothing, and slowly loses those of True and False too. From Python 3.12 on nobody counts (PEP 683). On 3.11 some thousand calls,
    a minute of moving the map, use the count up, and Python aborts with "deallocating None".
    docs/decisions/0074.
    """
    if sys.version_info < (3, 12) and sys.maxsize > 2**32:
        import ctypes

        for lasting in (None, True, False):
            ctypes.c_ssize_t.from_address(id(lasting)).value += _MORE_THAN_A_NIGHT_OF_CALLS
