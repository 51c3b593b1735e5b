"""All that the window asks of the rest of Letterdesk, in one small value.

Steps take these functions as an argument, so that they neither reach for files nor need
them in a test.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from letterdesk.core.campaign import Campaign
from letterdesk.core.finding import Finding, Notice
from letterdesk.core.letter import Packet, Request


class Prepared(Protocol):
    """A packet composed and measured, as :class:`letterdesk.desk.Prepared` is."""

    @property
    def packet(self) -> Packet: ...
    @property
    def words_to_cut(self) -> dict[str, int]: ...
    @property
    def notices(self) -> tuple[Notice, ...]: ...


class Find(Protocol):
    """Ask who represents a ZIP code.

    Given a state and district, that seat. Raises UserError for what is no ZIP code.
    """

    def __call__(
        self, query: str, *, state: str = "", city: str = "", district: int | None = None
    ) -> Finding: ...


@dataclass(frozen=True)
class Edition:
    """Which directory of Congress this is."""

    as_of: date
    congress: int


@dataclass(frozen=True)
class Services:
    today: Callable[[], date]
    edition: Callable[[], Edition]
    campaigns: Callable[[], tuple[Campaign, ...]]
    find: Find
    prepare: Callable[[Request], Prepared]
    """Compose and measure. Raises UserError when the campaign's templates cannot be used."""
    print_pages: Callable[[Packet], bytes]
    """The packet as one PDF, letters first, then call cards."""
    share_text: Callable[[Campaign, str], str]
    """What a writer may send to friends about a campaign, in a language."""
