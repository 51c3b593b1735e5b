"""Finding who represents a place is quicker than a person can notice."""

from datetime import date
from statistics import median
from time import perf_counter

from letterdesk.desk import find
from letterdesk.store.directory import Directory, open_directory

TODAY = date(2026, 11, 23)


def test_a_look_up_takes_less_than_a_millisecond_once_open(directory: Directory) -> None:
    places = directory.zip_codes()[::97]
    for place in places:
        find(directory, place, TODAY)
    times = []
    for place in places:
        start = perf_counter()
        find(directory, place, TODAY)
        times.append(perf_counter() - start)
    assert median(times) < 0.001


def test_opening_takes_less_than_five_milliseconds() -> None:
    times = []
    for _ in range(9):
        start = perf_counter()
        open_directory().close()
        times.append(perf_counter() - start)
    assert median(times) < 0.005
