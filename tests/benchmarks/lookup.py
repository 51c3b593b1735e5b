"""How long a ZIP code takes to look up, once the directory is open."""

import statistics
import time
from datetime import date
from pathlib import Path

from letterdesk import desk
from letterdesk.store.directory import open_directory
from tests.benchmarks.measuring import Result


def time_lookup(_folder: Path) -> Result:
    """Median over every 97th ZIP code there is, and how long opening takes beside it."""
    today = date(2026, 7, 1)
    begun = time.perf_counter()
    with open_directory() as directory:
        opened = time.perf_counter() - begun
        took = []
        for place in directory.zip_codes()[::97]:
            begun = time.perf_counter()
            desk.find(directory, place, today)
            took.append(time.perf_counter() - begun)
    return Result(
        "ZIP look-up",
        statistics.median(took) * 1e6,
        "microseconds",
        1000,
        f"median of {len(took)}, every 97th ZIP code, each asked once",
        {"slowest_us": round(max(took) * 1e6), "opening_us": round(opened * 1e6)},
    )
