"""The paper kit of a letter night."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from letterdesk.core.campaign import Campaign
from letterdesk.core.finding import Finding
from letterdesk.core.letter_night import LETTERS_EACH, plan_night
from letterdesk.core.searching import Entry
from letterdesk.core.states import has_senators
from letterdesk.desk.documents import Document


@dataclass(frozen=True)
class KitDocument:
    """One file of a kit, and how many copies of it to print."""

    document: Document
    copies: int


def offices_of(finding: Finding) -> tuple[Entry, ...]:
    """Everybody whom people of one place may write to: senators, then each possible seat."""
    return (*finding.senators, *(seat.member or seat for seat in finding.seats))


def make_kit(
    campaign: Campaign,
    writers: int,
    day: date,
    *,
    language: str = "en",
    state: str = "",
    offices: Sequence[Entry] = (),
) -> tuple[KitDocument, ...]:
    """Every paper of a letter night for ``writers`` people, last all of them in one file.

    ``offices`` of the room's ``state`` are printed by name; without them there are lines to
    write on. What is asked follows from the bill's stage on ``day``. Raises UserError for a
    number of writers that is none, and where a campaign's words do not fit their sheet.
    """
    from letterdesk.output.kit.kit import Kit
    from letterdesk.output.kit.render import render_kit

    letters_each = LETTERS_EACH if not state or has_senators(state) else 1
    plan = plan_night(writers, letters_each)
    kit = Kit(campaign, plan, day, language, tuple(offices))
    return tuple(
        KitDocument(Document(f"{paper.name}.pdf", "pdf", paper.data, paper.pages), paper.copies)
        for paper in render_kit(kit)
    )
