"""A request still being made: what the wizard knows so far, and which step comes next."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

from letterdesk.core.ask import Position
from letterdesk.core.bills import BillId
from letterdesk.core.constituent import LONGEST_STORY, Constituent, Problem, find_problems
from letterdesk.core.letter import EnvelopeSize, PaperForm, Request
from letterdesk.core.members import Member, OfficeChoice

if TYPE_CHECKING:
    from letterdesk.core.campaign import Campaign


class Step(IntEnum):
    """The wizard's steps, in order."""

    CAMPAIGN = 0
    YOU = 1
    MEMBERS = 2
    WORDS = 3
    PREVIEW = 4
    DONE = 5


@dataclass(frozen=True)
class Draft:
    campaign: str = ""
    bill: BillId | None = None
    position: Position | None = None
    constituent: Constituent = field(default_factory=Constituent)
    district: tuple[str, int] | None = None
    """The House seat the writer chose or confirmed; None while nobody has."""
    settled: bool = False
    """True when the address alone decides the House seat, or there is none to decide."""
    recipients: frozenset[str] = frozenset()
    """Bioguide ids of the members to write to."""
    points: tuple[str, ...] = ()
    story: str = ""
    office: OfficeChoice = OfficeChoice.WASHINGTON
    form: PaperForm = PaperForm.STANDARD
    envelope: EnvelopeSize | None = None
    """The size to print; None for envelopes addressed by hand, or with a window."""


def problems_in(draft: Draft, step: Step) -> tuple[Problem, ...]:
    """What keeps the writer from leaving ``step``. Empty when it is complete."""
    match step:
        case Step.CAMPAIGN:
            if not draft.campaign:
                return (Problem("campaign", "campaign-missing"),)
            if draft.position is None:
                return (Problem("position", "position-missing"),)
        case Step.YOU:
            return find_problems(draft.constituent)
        case Step.MEMBERS:
            if not draft.settled and draft.district is None:
                return (Problem("district", "district-open"),)
            if not draft.recipients:
                return (Problem("recipients", "recipients-missing"),)
        case Step.WORDS:
            if len(draft.story) > LONGEST_STORY:
                return (Problem("story", "story-long"),)
    return ()


def first_open_step(draft: Draft) -> Step:
    """The first step that still needs something, else the preview."""
    for step in (Step.CAMPAIGN, Step.YOU, Step.MEMBERS, Step.WORDS):
        if problems_in(draft, step):
            return step
    return Step.PREVIEW


def next_step(draft: Draft, step: Step) -> Step:
    """Where 'Continue' leads: the next step, or the same one while it is incomplete."""
    if problems_in(draft, step):
        return step
    return Step(min(step + 1, Step.DONE))


def reachable(draft: Draft, step: Step) -> bool:
    """Whether the rail may jump to ``step``: everything before it is complete."""
    return step <= first_open_step(draft) or (
        step is Step.DONE and first_open_step(draft) is Step.PREVIEW
    )


def request_from(
    draft: Draft, campaign: "Campaign", members: Sequence[Member], day: date, language: str
) -> Request:
    """The finished request: ``members`` is who the writer may write to, senators first.

    Raises ValueError when a step before the preview is incomplete, which the wizard's order
    of steps rules out.
    """
    if draft.position is None or first_open_step(draft) < Step.PREVIEW:
        raise ValueError("the draft is incomplete")
    return Request(
        campaign=campaign,
        position=draft.position,
        constituent=draft.constituent,
        members=tuple(member for member in members if member.bioguide in draft.recipients),
        date=day,
        points=draft.points,
        story=draft.story,
        bill=draft.bill,
        office=draft.office,
        language=language,
    )
