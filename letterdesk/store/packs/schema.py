"""The form of a campaign pack's TOML files. docs/pack-format.md explains it to authors.

A field without a default must be there; a key that is not a field is warned about, so that
a pack made for a later Letterdesk still opens in this one.
"""

from datetime import date

from msgspec import Struct, field

from letterdesk.core.ask import Position
from letterdesk.core.bills import EventKind
from letterdesk.core.members import Chamber


class PackFile(Struct):
    """pack.toml"""

    id: str
    organiser: str
    version: str
    languages: list[str]
    bills: list[str]
    positions: list[Position]
    format: int = 1
    url: str = ""
    expires: date | None = None
    practice: bool = False


class ReferralEntry(Struct):
    code: str
    name: str
    chamber: Chamber
    since: date


class EventEntry(Struct):
    date: date
    kind: EventKind
    chamber: Chamber | None = None
    text: str = ""


class VoteEntry(Struct):
    date: date
    chamber: Chamber
    yeas: int
    nays: int
    number: int
    question: str = ""


class WithdrawnEntry(Struct):
    cosponsor: str
    since: date
    on: date


class BillFile(Struct):
    """bills/<id>.toml"""

    id: str
    title: str
    introduced: date
    sponsor: str
    sponsor_name: str
    events: list[EventEntry]
    nickname: str = ""
    public_law: str = ""
    companion: str = ""
    url: str = ""
    as_of: date | None = None
    """The day up to which the facts are known."""
    referrals: list[ReferralEntry] = field(default_factory=list)
    votes: list[VoteEntry] = field(default_factory=list)
    cosponsors: dict[date, list[str]] = field(default_factory=dict)
    """Bioguide ids by the day they signed on."""
    withdrawn: list[WithdrawnEntry] = field(default_factory=list)
    parties: dict[str, list[str]] = field(default_factory=dict)
    """Bioguide ids of cosponsors by party: 'R', 'D', 'I'."""


class PointEntry(Struct):
    key: str
    label: str
    sentence: str
    position: Position


class BothSidesEntry(Struct):
    supporters: list[str]
    critics: list[str]
    sources: list[str] = field(default_factory=list)


class GuideFile(Struct):
    """<language>/guide.toml"""

    title: str
    summary: str
    prompts: list[str]
    positions: dict[Position, str]
    bill_summaries: dict[str, str]
    both_sides: BothSidesEntry
    points: list[PointEntry]


class SectionEntry(Struct):
    number: str
    heading: str
    words: str


class ExplanationFile(Struct):
    """<language>/bill-<id>.toml"""

    text: str
    sections: list[SectionEntry]


AsksFile = dict[str, str]
"""<language>/asks.toml: the sentence for each ask, by the codes of letterdesk.core.ask."""
