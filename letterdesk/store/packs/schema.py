"""The form of a campaign pack's TOML files. docs/pack-format.md explains it to authors.

A field without a default must be there; a key that is not a field is warned about, so that
a pack made for a later Letterdesk still opens in this one.
"""

from datetime import date
from typing import Annotated, TypeVar

from msgspec import Meta, Struct, field

from letterdesk.core.ask import Position
from letterdesk.core.bills import EventKind
from letterdesk.core.members import Chamber

Line = Annotated[str, Meta(max_length=300)]
"""A name, a label, an address on the web."""
Words = Annotated[str, Meta(max_length=3_000)]
"""A paragraph; a full page of letter has about 3,000 characters."""
Report = Annotated[str, Meta(max_length=10_000)]
"""What Congress wrote about one action: a rule for debate, with its times, has over 3,000."""
Count = Annotated[int, Meta(ge=0, le=10_000)]

T = TypeVar("T")
Few = Annotated[list[T], Meta(max_length=10)]
"""Bills and languages; for each there are files to read."""
Some = Annotated[list[T], Meta(max_length=100)]
"""What a person reads through and chooses from."""
Many = Annotated[list[T], Meta(max_length=1_000)]
"""What Congress did, row by row."""


class PackFile(Struct):
    """pack.toml"""

    id: Line
    organiser: Line
    version: Line
    languages: Few[Line]
    bills: Few[Line]
    positions: Few[Position]
    format: int = 1
    url: Line = ""
    expires: date | None = None
    practice: bool = False


class ReferralEntry(Struct):
    code: Line
    name: Line
    chamber: Chamber
    since: date


class EventEntry(Struct):
    date: date
    kind: EventKind
    chamber: Chamber | None = None
    text: Report = ""


class VoteEntry(Struct):
    date: date
    chamber: Chamber
    yeas: Count
    nays: Count
    number: Count
    question: Line = ""


class WithdrawnEntry(Struct):
    cosponsor: Line
    since: date
    on: date


class BillFile(Struct):
    """bills/<id>.toml"""

    id: Line
    title: Words
    introduced: date
    sponsor: Line
    sponsor_name: Line
    events: Many[EventEntry]
    nickname: Line = ""
    public_law: Line = ""
    companion: Line = ""
    url: Line = ""
    as_of: date | None = None
    """The day up to which the facts are known."""
    referrals: Many[ReferralEntry] = field(default_factory=list)
    votes: Many[VoteEntry] = field(default_factory=list)
    cosponsors: dict[date, Many[Line]] = field(default_factory=dict)
    """Bioguide ids by the day they signed on."""
    withdrawn: Many[WithdrawnEntry] = field(default_factory=list)
    parties: dict[Line, Many[Line]] = field(default_factory=dict)
    """Bioguide ids of cosponsors by party: 'R', 'D', 'I'."""


class PointEntry(Struct):
    key: Line
    label: Line
    sentence: Words
    position: Position


class BothSidesEntry(Struct):
    supporters: Some[Words]
    critics: Some[Words]
    sources: Some[Words] = field(default_factory=list)


class GuideFile(Struct):
    """<language>/guide.toml"""

    title: Line
    summary: Words
    prompts: Some[Words]
    positions: dict[Position, Words]
    bill_summaries: dict[Line, Words]
    both_sides: BothSidesEntry
    points: Some[PointEntry]


class SectionEntry(Struct):
    number: Line
    heading: Line
    words: Words


class ExplanationFile(Struct):
    """<language>/bill-<id>.toml"""

    text: Words
    sections: Some[SectionEntry]
    version: Line = ""
    """Which of the bill's texts this is of, by the code in its file's name: 'enr'."""


AsksFile = dict[Line, Words]
"""<language>/asks.toml: the sentence for each ask, by the codes of letterdesk.core.ask."""
