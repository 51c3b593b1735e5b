"""How long a ZIP code takes to look up, once the directory is open."""

import statistics
import time
from datetime import date
from pathlib import Path

from letterdesk import desk
from letterdesk.store.directory import open_directory
from tests.benchmarks.measuring import Result

_PLACES = ("60613", "99501", "20001", "00901", "78840", "95926", "43215", "10001", "33139", "09128")
"""One district, split ones, at large, delegates, a vacant seat, military mail."""


def time_lookup(_folder: Path) -> Result:
    """Median over ten kinds of place, each asked twenty times."""
    directory = open_directory()
    today = date(2026, 7, 1)
    took = []
    for place in _PLACES * 20:
        begun = time.perf_counter()
        desk.find(directory, place, today)
        took.append(time.perf_counter() - begun)
    return Result(
        "ZIP look-up",
        statistics.median(took) * 1e6,
        "microseconds",
        1000,
        "median of 200, ten kinds of place, directory open",
        {"slowest_us": round(max(took) * 1e6), "first_us": round(took[0] * 1e6)},
    )
