"""A member's local offices, seen from where a writer lives."""

from dataclasses import replace

from letterdesk.core.geography import Point, miles_between
from letterdesk.core.members import Member


def with_miles(member: Member, here: Point | None) -> Member:
    """The same member with local offices nearest first, each with its miles from ``here``.

    Offices whose point is not known come last. Without ``here`` nothing changes.
    """
    if here is None or not member.local_offices:
        return member
    measured = [
        office
        if office.latitude is None or office.longitude is None
        else replace(office, miles=miles_between(here, (office.longitude, office.latitude)))
        for office in member.local_offices
    ]
    measured.sort(key=lambda office: float("inf") if office.miles is None else office.miles)
    return replace(member, local_offices=tuple(measured))
