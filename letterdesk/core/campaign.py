"""A campaign: some bills, and all the words an organiser wrote about them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from letterdesk.core.ask import Position
from letterdesk.core.bills import Bill, BillId
from letterdesk.core.official_texts import TextFile, texts_of


@dataclass(frozen=True)
class Point:
    """A talking point: a short label to tick, and the sentence it puts in a letter."""

    key: str
    label: str
    sentence: str
    position: Position


@dataclass(frozen=True)
class BothSides:
    """What supporters and critics say, in the campaign's neutral note."""

    supporters: tuple[str, ...]
    critics: tuple[str, ...]
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class BillSection:
    """One section of a bill's text (or a few: '5-8'), and what it does in plain words."""

    number: str
    heading: str
    words: str


@dataclass(frozen=True)
class Explanation:
    """A bill section by section, in one language."""

    text: str
    """Which of the bill's texts this is of, in a sentence: a bill changes on its way."""
    sections: tuple[BillSection, ...]
    version: str = ""
    """The same as a code, 'ih' or 'enr'; '' where the campaign does not say it."""


@dataclass(frozen=True)
class Logo:
    """The picture of whoever is behind a campaign, to be shown beside their name."""

    form: str
    """'png' or 'jpeg'."""
    width: int
    """In pixels, as the height; both are bounded."""
    height: int
    data: bytes = field(repr=False)
    """The picture alone, as a file of that form: what else its file held has been left out."""


@dataclass(frozen=True)
class Guide:
    """Everything a campaign says to a writer, in one language."""

    language: str
    title: str
    summary: str
    """One or two plain sentences for the campaign's card."""
    bill_summaries: Mapping[str, str]
    """By bill id: what the bill does, in plain words."""
    positions: Mapping[Position, str]
    """What choosing each position means, in a phrase."""
    points: tuple[Point, ...]
    prompts: tuple[str, ...]
    """Questions that help a person to tell their own story."""
    both_sides: BothSides


@dataclass(frozen=True)
class Campaign:
    id: str
    organiser: str
    """Who is behind it, as they name themselves."""
    version: str
    expires: date | None
    url: str
    bills: tuple[Bill, ...]
    guides: Mapping[str, Guide]
    """By language; 'en' is always there."""
    templates: Mapping[str, str] = field(default_factory=dict)
    """Template text by name: 'en/letter-support', 'es/call-oppose', 'en/share'."""
    asks: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By language, then by ask code: the sentence that asks."""
    practice: bool = False
    """To rehearse with, and for organisers to start from: writers are not offered it."""
    explanations: Mapping[str, Explanation] = field(default_factory=dict)
    """By 'es/hr1865-115', language and bill, where the organiser wrote one."""
    texts: Mapping[TextFile, bytes] = field(default_factory=dict)
    """Official texts of bills, byte for byte as they were received."""
    logo: Logo | None = None

    def bill(self, bill_id: BillId) -> Bill | None:
        return next((b for b in self.bills if b.id == bill_id), None)

    def texts_of(self, bill: Bill) -> tuple[TextFile, ...]:
        """The official texts of a bill that came with the campaign, the latest version first."""
        return texts_of(bill, self.texts)

    def guide(self, language: str) -> Guide:
        """The guide in ``language``, or in English where there is none."""
        return self.guides.get(language) or self.guides["en"]

    def explanation(self, bill_id: BillId, language: str) -> Explanation | None:
        """The bill section by section, in ``language`` only: no sheet mixes two."""
        return self.explanations.get(f"{language}/{bill_id}")

    @property
    def positions(self) -> tuple[Position, ...]:
        return tuple(self.guides["en"].positions)


def explanation_file(name: str) -> str:
    """The file that explains a bill: 'es/bill-hr1865-115.toml' for 'es/hr1865-115'."""
    language, _, bill = name.partition("/")
    return f"{language}/bill-{bill}.toml"
