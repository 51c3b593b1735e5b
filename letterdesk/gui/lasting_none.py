"""Keeps Python 3.11 alive under PySide6 6.12, which wears out the None it shares with us."""

import sys

_MORE_THAN_A_NIGHT_OF_CALLS = 1 << 40


def keep_none_alive() -> None:
    """Give None more references than any session can take away.

    PySide6 6.12.0 hands back None without counting a reference for it, from every call that
    returns nothing. From Python 3.12 on nobody counts (PEP 683). On 3.11 some thousand calls,
    a minute of moving the map, use the count up, and Python aborts with "deallocating None".
    docs/decisions/0074.
    """
    if sys.version_info < (3, 12) and sys.maxsize > 2**32:
        import ctypes

        ctypes.c_ssize_t.from_address(id(None)).value += _MORE_THAN_A_NIGHT_OF_CALLS
