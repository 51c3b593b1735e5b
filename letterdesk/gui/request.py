"""From the wizard's draft to what the rest of Letterdesk takes."""

from collections.abc import Iterable

from letterdesk.core.draft import Draft, request_from
from letterdesk.core.finding import Finding
from letterdesk.core.letter import Request
from letterdesk.core.members import Member, Seat
from letterdesk.core.states import MILITARY
from letterdesk.gui.services import Services


def find_place(services: Services, draft: Draft) -> Finding:
    """Who represents the draft's address, with every House seat it may lie in.

    At a military address the state that the writer votes in takes the place of the postal one.
    """
    c = draft.constituent
    if is_military(draft) and draft.district is not None:
        return services.find(c.zip5, state=draft.district[0], city=c.city)
    return services.find(c.zip5, state=c.state, city=c.city)


def is_military(draft: Draft) -> bool:
    """Whether mail goes through the armed forces, so that the place says nothing of the seat."""
    return draft.constituent.state in MILITARY


def chosen_seat(services: Services, finding: Finding, draft: Draft) -> Seat | None:
    """The House seat that is settled by the address or was chosen by the writer.

    That may be one which the finding does not list, where any district of the state may be right.
    """
    if finding.settled:
        return finding.seats[0] if finding.seats else None
    listed = next((s for s in finding.seats if (s.state, s.district) == draft.district), None)
    if listed or draft.district is None or not finding.any_district:
        return listed
    others = services.list_seats(finding.zip, finding.state)
    return next((s for s in others if (s.state, s.district) == draft.district), None)


def may_write_to(finding: Finding, seat: Seat | None) -> tuple[Member, ...]:
    """Senators, senior first, then whoever holds the House seat."""
    return (*finding.senators, *((seat.member,) if seat and seat.member else ()))


def make_request(services: Services, draft: Draft, language: str) -> Request:
    """The request that the finished draft stands for. Raises ValueError when it is not."""
    campaign = next(c for c in services.campaigns() if c.id == draft.campaign)
    finding = find_place(services, draft)
    members = may_write_to(finding, chosen_seat(services, finding, draft))
    return request_from(draft, campaign, members, services.today(), language)


def bioguides(members: Iterable[Member]) -> frozenset[str]:
    return frozenset(member.bioguide for member in members)
