"""What the members' own local offices prove about ZIP codes and boundaries.

Members open offices where their people are. So an office's address is an address whose seat
we know, from a source that has nothing to do with the Census: 850 of them, in every state.
The exceptions are offices outside their own district, and mistakes of the sources.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from letterdesk.core.finding import ZipArea
from letterdesk.core.geography import Point, inside, miles_between, miles_to
from letterdesk.core.members import Member, Office, Role, SeatKey, seat_name
from letterdesk.store.directory import Directory

BOUNDARY_MILES = 2.0
"""How far off the boundaries may be: the Census drew them for maps of 1 to 20,000,000."""
_OFFICE_MILES = 10.0
"""An office further than this from the middle of its own ZIP code has wrong coordinates."""


@dataclass(frozen=True)
class OfficeCase:
    """One local office of a House member, in the member's own state."""

    member: Member
    office: Office
    area: ZipArea | None
    """Its ZIP code; None where the office has none that we know."""
    on_map: tuple[SeatKey, ...] | None
    """The districts that hold its coordinates; None without coordinates or boundaries."""
    miles_outside: float = 0.0
    """From its coordinates to the member's own district; 0 inside."""

    @property
    def own(self) -> SeatKey:
        return self.member.state, self.member.district or 0

    @property
    def census_knows(self) -> bool:
        """Whether its ZIP code is a Census area, so that its districts are a claim of ours."""
        return self.area is not None and self.area.placed_by.startswith("census")

    @property
    def zip_right(self) -> bool:
        """The member's seat is among those that the ZIP code may lie in."""
        return self.area is not None and self.own in self.area.districts

    @property
    def map_right(self) -> bool:
        """A click on the map at its coordinates chooses the member's seat and no other."""
        return self.on_map == (self.own,)

    @property
    def why(self) -> str:
        """What explains an exception, as far as the data itself can tell."""
        point = _point(self.office)
        if point is not None and self.area is not None and self.area.point is not None:
            astray = miles_between(point, self.area.point)
            if astray > _OFFICE_MILES:
                return f"the source's coordinates lie {astray:.0f} miles from the ZIP code"
        if self.census_knows and not self.zip_right:
            places = (
                ", ".join(seat_name(*seat) for seat in self.area.districts) if self.area else ""
            )
            return f"the office stands outside its district, in {places}"
        if self.miles_outside <= BOUNDARY_MILES:
            miles = "under 0.1" if self.miles_outside < 0.1 else f"{self.miles_outside:.1f}"
            return f"{miles} miles from its district's boundary, which is good to a mile or two"
        return f"the office stands {self.miles_outside:.0f} miles outside its district"


def office_cases(directory: Directory) -> Iterator[OfficeCase]:
    """Every in-state local office of a House member, by state and district."""
    outlines = {
        (state, district): directory.boundary(state, district)
        for state, districts in directory.house_seats.items()
        for district in districts
    }
    for member in directory.members():
        own = (member.state, member.district or 0)
        for office in member.local_offices if member.role is not Role.SENATOR else ():
            if office.state != member.state:
                continue
            point, rings = _point(office), outlines[own]
            area = directory.zip_area(office.zip[:5])
            if point is None or not rings:
                yield OfficeCase(member, office, area, None)
                continue
            held = tuple(
                (own[0], district)
                for district in directory.house_seats[own[0]]
                if any(inside(point, ring) for ring in outlines[own[0], district])
            )
            outside = 0.0 if own in held else min(miles_to(point, ring) for ring in rings)
            yield OfficeCase(member, office, area, held, outside)


def _point(office: Office) -> Point | None:
    if office.longitude is None or office.latitude is None:
        return None
    return office.longitude, office.latitude
