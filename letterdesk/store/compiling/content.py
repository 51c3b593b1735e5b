"""All that a directory holds before it is compiled: read from sources, or back from a directory."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from letterdesk.core.finding import ZipArea
from letterdesk.core.members import Member, SeatKey
from letterdesk.core.states import TERRITORIES
from letterdesk.store.about import Part
from letterdesk.store.compiling.boundaries import Outlines
from letterdesk.store.compiling.census import CensusDistricts
from letterdesk.store.compiling.places import Place
from letterdesk.store.directory import Directory


@dataclass(frozen=True)
class Content:
    """What a directory is compiled from. Two equal contents give the same bytes."""

    congress: int
    """The Congress whose districts these are."""
    as_of: str
    """The day of the members' list, 'YYYY-MM-DD'."""
    districts_as_of: str
    members: tuple[Member, ...]
    """By bioguide id."""
    committee_names: Mapping[str, str]
    outlines: Outlines
    census: CensusDistricts
    places: tuple[Place, ...]
    parts: tuple[Part, ...]
    placed: tuple[ZipArea, ...] = field(default=(), compare=False, repr=False)
    """The ZIP codes in their districts, where they were read back and nothing moved since; ()
    when they are still to be placed, which takes seconds."""

    @property
    def seats(self) -> tuple[SeatKey, ...]:
        """Every House seat: drawn, listed by the Census, or a territory's."""
        touched = {seat for found in self.census.values() for seat in found}
        return tuple(sorted({*self.outlines, *touched, *((t, 0) for t in TERRITORIES)}))


def read_back(directory: Directory) -> Content:
    """The content that ``directory`` was compiled from: compiled again it gives the same bytes.

    Raises UserError when the directory is damaged.
    """
    about = directory.about
    areas = tuple(filter(None, map(directory.zip_area, directory.zip_codes())))
    census: CensusDistricts = {}
    for area in areas:
        if area.placed_by == "census":
            census[area.zip] = area.districts
        elif area.placed_by == "census-and-point":  # those of its postal state are the point's
            census[area.zip] = tuple(s for s in area.districts if s[0] != area.state)
    outlines = {
        (state, district): directory.boundary(state, district)
        for state, districts in directory.house_seats.items()
        for district in districts
    }
    return Content(
        congress=about.congress,
        as_of=about.as_of.isoformat(),
        districts_as_of=about.districts_as_of.isoformat(),
        members=tuple(sorted(directory.members(), key=lambda member: member.bioguide)),
        committee_names=directory.committee_names(),
        outlines={seat: rings for seat, rings in sorted(outlines.items()) if rings},
        census=census,
        places=tuple(
            Place(a.zip, a.kind, a.city, a.state, a.county, a.latitude, a.longitude, a.other_cities)
            for a in areas
        ),
        parts=about.parts,
        placed=areas,
    )
