"""What is known of a night while its window is open; its pages are made anew around it."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject

from letterdesk import desk
from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.members import Member
from letterdesk.gui.night.batch.work import BatchWork
from letterdesk.gui.services import Services


class Night(QObject):
    """Nothing of it is written anywhere by itself: it goes with the window."""

    def __init__(self, services: Services, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self.services, self.language = services, language
        self.campaigns = services.campaigns()
        self.campaign: Campaign | None = next(iter(self.campaigns), None)
        self.folder: Path | None = None
        """Of the night, with its tallies."""
        self.codes = ""
        """Offices that the next writer's letters go to."""
        self.position = Position.SUPPORT
        self.last: desk.Counted | None = None
        """What was counted last, as long as it can be taken back."""
        self.organisation = ""
        """Who brings the letters."""
        self.kit_writers, self.kit_state = 30, ""
        self.kit: tuple[desk.KitDocument, ...] = ()
        self.report: tuple[desk.Document, ...] = ()
        self.batch = BatchWork(services, self)

    def choose_campaign(self, campaign_id: str) -> None:
        self.campaign = next((c for c in self.campaigns if c.id == campaign_id), self.campaign)

    @cached_property
    def holders(self) -> dict[str, str]:
        """Who holds which office, by corner code; '' for a seat that is vacant."""
        return {
            entry.corner_code: entry.name if isinstance(entry, Member) else ""
            for entry in self.services.list_congress("")
        }
