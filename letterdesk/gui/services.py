"""All that the window asks of the rest of Letterdesk, in one small value.

Steps take these functions as an argument, so that none of them reaches for a file, and a
test can give a step another day or another set of campaigns.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from letterdesk.core.campaign import Campaign
    from letterdesk.core.finding import Finding
    from letterdesk.core.letter import Request
    from letterdesk.desk import Document, Prepared
    from letterdesk.gui.saving import Save
    from letterdesk.output.pdf import PrintedPacket


class Find(Protocol):
    """``letterdesk.desk.find`` with its directory and day: who represents a ZIP code."""

    def __call__(
        self, query: str, *, state: str = "", city: str = "", district: int | None = None
    ) -> "Finding": ...


@dataclass(frozen=True)
class Services:
    today: Callable[[], date]
    edition: Callable[[], tuple[date, int]]
    """The day the directory is of, and the Congress it is for."""
    campaigns: Callable[[], "tuple[Campaign, ...]"]
    find: Find
    prepare: Callable[["Request"], "Prepared"]
    print_packet: Callable[["Prepared"], "PrintedPacket"]
    make_documents: Callable[["Prepared"], "Sequence[Document]"]
    """The files to save. Raises UserError while a letter does not fit its page."""
    save: "Save"
    share_text: Callable[["Campaign", str], str]
    """What a writer may send to friends about a campaign, in a language."""


def today() -> date:
    """The day it is where the computer stands: the window's one reading of the clock."""
    return datetime.now().astimezone().date()


def connect_services(today: Callable[[], date] = today) -> Services:
    """The real ones. Raises UserError when the directory of Congress cannot be used.

    Whatever composes letters is imported with the first letter.
    """
    from letterdesk import desk
    from letterdesk.store.directory import open_directory
    from letterdesk.store.packs import list_packs, load_campaign

    directory = open_directory()

    def find(
        query: str, *, state: str = "", city: str = "", district: int | None = None
    ) -> "Finding":
        return desk.find(directory, query, today(), state=state, city=city, district=district)

    def make_documents(prepared: "Prepared") -> "Sequence[Document]":
        desk.require_fit(prepared)
        return desk.make_documents(prepared, ("pdf",))

    def share_text(campaign: "Campaign", language: str) -> str:
        from letterdesk.output.share import share_texts

        return share_texts(campaign, language)["message"]

    return Services(
        today=today,
        edition=lambda: (directory.about.as_of, directory.about.congress),
        campaigns=cache(lambda: tuple(load_campaign(folder) for folder in list_packs())),
        find=find,
        prepare=desk.prepare,
        print_packet=desk.print_packet,
        make_documents=make_documents,
        save=desk.save,
        share_text=share_text,
    )
