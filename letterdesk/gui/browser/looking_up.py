"""What a search of the directory finds: members, seats, and who represents a ZIP code."""

from dataclasses import dataclass

from letterdesk.core.finding import Certainty, Finding
from letterdesk.core.members import Member, Seat, SeatKey
from letterdesk.core.searching import (
    Entry,
    Listed,
    Search,
    index,
    nearest_first,
    search_entries,
)
from letterdesk.gui.services import Services


@dataclass(frozen=True)
class Found:
    """The answer to one search."""

    search: Search
    entries: tuple[Entry, ...] = ()
    finding: Finding | None = None
    """Who represents the ZIP code in the search; None without one."""
    unsure: frozenset[SeatKey] = frozenset()
    """House seats that may be the person's, while nobody has said which is."""

    @property
    def asks_about_place(self) -> bool:
        """Whether the ZIP code is to be answered, and not just measured from."""
        unknown = self.finding is not None and self.finding.certainty is Certainty.UNKNOWN
        return unknown or (self.finding is not None and not self.search.near)


class LookUp:
    """Searches, and remembers what somebody has said of where they live."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._listed: tuple[str, tuple[Listed, ...]] | None = None
        self.state = ""
        """The state somebody says they live in, where a ZIP code has several."""
        self.seat: Seat | None = None
        """The seat that somebody says is theirs."""

    def forget_home(self) -> None:
        """Something else is typed: what was said of the ZIP code before is over."""
        self.state, self.seat = "", None

    def take_over(self, before: "LookUp", zip5: str) -> None:
        """Keep what was said of the same ZIP code. The seat is read anew: its holder may differ."""
        self.state = before.state
        if (said := before.seat) is not None:
            seats = self._services.list_seats(zip5, said.state)
            self.seat = next((seat for seat in seats if seat.district == said.district), None)

    def find(self, search: Search) -> Found:
        """Everybody whom ``search`` fits, those of a ZIP code first of all by where it lies."""
        finding = self._services.find(search.zip, state=self.state) if search.zip else None
        if finding is None:
            return Found(search, search_entries(self._everybody(), search))
        if finding.certainty is Certainty.UNKNOWN:
            return Found(search, (), finding)
        if search.near:
            near = search_entries(self._everybody(search.zip), search)
            return Found(search, nearest_first(near), finding)
        seats = finding.seats if self.seat is None else (self.seat,)
        theirs = (*finding.senators, *(seat.member or seat for seat in seats))
        still_open = not finding.settled and self.seat is None
        return Found(
            search,
            search_entries(index(theirs), search),
            finding,
            frozenset((seat.state, seat.district) for seat in seats if still_open),
        )

    def committees(self) -> list[tuple[str, str]]:
        """Codes and names of the full committees that anybody sits on, by name."""
        seats = (
            seat
            for one in self._everybody()
            if isinstance(one.entry, Member)
            for seat in one.entry.committees
            if len(seat.code) == 4
        )
        return sorted({seat.code: seat.name for seat in seats}.items(), key=lambda c: c[1])

    def _everybody(self, near: str = "") -> tuple[Listed, ...]:
        """Every member and vacant seat, measured from a ZIP code; read once for each."""
        if self._listed is None or self._listed[0] != near:
            self._listed = near, index(self._services.list_congress(near))
        return self._listed[1]
