"""How a ZIP code comes to its districts, on a state of two squares side by side."""

import pytest

from letterdesk.store.compiling.boundaries import Outlines
from letterdesk.store.compiling.places import Place, _city
from letterdesk.store.compiling.placing import place_zips
from letterdesk.store.compiling.towns import whole_towns

WEST = ((-90.0, 40.0), (-89.0, 40.0), (-89.0, 41.0), (-90.0, 41.0), (-90.0, 40.0))
EAST = ((-89.0, 40.0), (-88.0, 40.0), (-88.0, 41.0), (-89.0, 41.0), (-89.0, 40.0))
OUTLINES: Outlines = {("IL", 1): (WEST,), ("IL", 2): (EAST,)}
SEATS = {"IL": (1, 2), "GU": (0,), "WI": (1, 2)}


def place(state: str = "IL", point: tuple[float, float] | None = (-89.5, 40.5)) -> Place:
    longitude, latitude = point or (None, None)
    return Place("60000", "po-box", "Here", state, "", latitude, longitude, ())


@pytest.mark.parametrize(
    ("where", "census", "districts", "placed_by"),
    [
        (place(), [("IL", 2)], [("IL", 2)], "census"),
        (place(), [("IL", 1), ("WI", 1)], [("IL", 1), ("WI", 1)], "census"),
        (place(), [("WI", 1)], [("IL", 1), ("WI", 1)], "census-and-point"),
        (place(), [], [("IL", 1)], "point"),
        (place(point=(-88.99, 40.5)), [], [("IL", 2), ("IL", 1)], "point"),
        (place(point=(-89.01, 40.5)), [], [("IL", 1), ("IL", 2)], "point"),
        (place(point=(-90.02, 40.5)), [], [("IL", 1)], "point"),
        (place(point=(-95.0, 40.5)), [], [("IL", 1), ("IL", 2)], "state"),
        (place(point=None), [], [("IL", 1), ("IL", 2)], "state"),
        (place("GU"), [], [("GU", 0)], "point"),
        (place("GU", None), [], [("GU", 0)], "state"),
        (place("AE", None), [], [], ""),
        (place("PW"), [], [], ""),
    ],
)
def test_placing(
    where: Place,
    census: list[tuple[str, int]],
    districts: list[tuple[str, int]],
    placed_by: str,
) -> None:
    (area,) = place_zips([where], {"60000": tuple(census)}, OUTLINES, SEATS)
    assert list(area.districts) == districts
    assert area.placed_by == placed_by


def test_a_town_with_a_zip_code_on_each_side_lies_wholly_in_neither() -> None:
    def zip_of(number: str, city: str, *others: str) -> Place:
        return Place(number, "standard", city, "IL", "", 40.5, -89.5, others)

    places = [
        zip_of("60001", "Whole"),
        zip_of("60002", "Whole"),
        zip_of("60003", "Split"),
        zip_of("60004", "Split"),
        zip_of("60005", "Borrowed"),
        zip_of("60006", "Elsewhere", "Borrowed"),
        zip_of("60007", "Unmapped"),
    ]
    census = {
        "60001": (("IL", 1),), "60002": (("IL", 1),),
        "60003": (("IL", 1),), "60004": (("IL", 2),),
        "60005": (("IL", 1),), "60006": (("IL", 2),),
    }  # fmt: skip
    towns = whole_towns(place_zips(places, census, OUTLINES, SEATS))
    assert [(town.name, town.district) for town in towns] == [("Whole", 1), ("Elsewhere", 2)]


@pytest.mark.parametrize(
    ("package", "city"),
    [
        ("Winston-salem", "Winston-Salem"),
        ("Apo", "APO"),
        ("Mckeesport", "McKeesport"),
        ("Mc Lean", "Mc Lean"),
        ("Mcbh Kaneohe Bay", "MCBH Kaneohe Bay"),
        ("San Juan", "San Juan"),
    ],
)
def test_names_of_cities_are_repaired(package: str, city: str) -> None:
    assert _city(package) == city
