"""How long a ZIP code takes to look up, once the directory is open."""

import statistics
import time
from datetime import date
from pathlib import Path

from letterdesk import desk
from letterdesk.store.directory import open_directory
from tests.benchmarks.measuring import Result

_TODAY = date(2026, 7, 1)
_ROUNDS = 5


def time_lookup(_folder: Path) -> Result:
    """Median over every 97th ZIP code there is, and how long opening takes beside it.

    Each round opens the directory anew, so no member has been read before. The quickest
    round counts: the others were slowed by something else on this machine.
    """
    rounds = [_ask_once() for _ in range(_ROUNDS)]
    opened, took = min(rounds, key=lambda measured: statistics.median(measured[1]))
    return Result(
        "ZIP look-up",
        statistics.median(took) * 1e6,
        "microseconds",
        200,
        f"median of {len(took)}, every 97th ZIP code, each asked once; best of {_ROUNDS} rounds",
        {"slowest_us": round(max(took) * 1e6), "opening_us": round(opened * 1e6)},
    )


def _ask_once() -> tuple[float, list[float]]:
    begun = time.perf_counter()
    with open_directory() as directory:
        opened = time.perf_counter() - begun
        took = []
        for place in directory.zip_codes()[::97]:
            begun = time.perf_counter()
            desk.find(directory, place, _TODAY)
            took.append(time.perf_counter() - begun)
    return opened, took
