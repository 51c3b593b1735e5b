"""All that decides a kit, as one value."""

from dataclasses import dataclass
from datetime import date

from letterdesk.core.campaign import Campaign, Guide
from letterdesk.core.letter_night import NightPlan
from letterdesk.core.members import Member, Seat
from letterdesk.core.searching import Entry

MOST_OFFICES = 12
"""Rows on one tally sheet. Where a state has more seats, writers fill in theirs."""


@dataclass(frozen=True)
class Kit:
    """Equal kits give equal bytes."""

    campaign: Campaign
    plan: NightPlan
    day: date
    language: str = "en"
    offices: tuple[Entry, ...] = ()
    """Whom the room's people write to, senators first; () when they come from anywhere."""

    @property
    def guide(self) -> Guide:
        return self.campaign.guide(self.language)

    @property
    def senators(self) -> tuple[Member, ...]:
        return tuple(e for e in self.offices if isinstance(e, Member) and e.district is None)

    @property
    def seats(self) -> tuple[Entry, ...]:
        """House seats to print: all of the room's, or none where they are too many."""
        found = tuple(e for e in self.offices if isinstance(e, Seat) or e.district is not None)
        return found if len(self.senators) + len(found) <= MOST_OFFICES else ()

    @property
    def known(self) -> tuple[Entry, ...]:
        """What has a row of its own, on paper that counts."""
        return (*self.senators, *self.seats)
