"""A request to write, and the letters and call cards that come of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from letterdesk.core.ask import Ask, Position
from letterdesk.core.bills import BillId, Stage
from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import Constituent
from letterdesk.core.members import Member, OfficeChoice
from letterdesk.core.speech import MOST_VOICEMAIL_WORDS, spoken_words


class PaperForm(StrEnum):
    """How a letter is laid out on paper."""

    STANDARD = "standard"
    WINDOW = "window"
    """Address block and fold marks for a #10 window envelope."""
    HANDWRITE = "handwrite"
    """The formal block typed, ruled lines for the writer's own hand."""
    LARGE_PRINT = "large-print"
    """The writer's own copy, 18 pt."""


class EnvelopeSize(StrEnum):
    """An envelope by its trade number. US Letter folded in three goes into a #10."""

    NO10 = "10"
    NO6 = "6-3/4"

    @property
    def width(self) -> float:
        """In inches."""
        return _ENVELOPES[self][0]

    @property
    def height(self) -> float:
        """In inches."""
        return _ENVELOPES[self][1]


_ENVELOPES = {EnvelopeSize.NO10: (9.5, 4.125), EnvelopeSize.NO6: (6.5, 3.625)}


@dataclass(frozen=True)
class Request:
    """Everything that decides a packet. Two equal requests give equal bytes."""

    campaign: Campaign
    position: Position
    constituent: Constituent
    members: tuple[Member, ...]
    """In the order of the letters."""
    date: date
    """The date printed on the letters, which also decides the bills' stages."""
    points: tuple[str, ...] = ()
    story: str = ""
    bill: BillId | None = None
    """The bill chosen; None takes the campaign's first. Companions are matched by chamber."""
    office: OfficeChoice = OfficeChoice.WASHINGTON
    language: str = "en"
    """The writer's language. Letters go out in English, with a reading copy in this one."""
    example: bool = False
    """Dated other than today: marked as an example, not for sending."""


@dataclass(frozen=True)
class Letter:
    """A letter ready to be laid out. Each field is plain text; nothing here is markup."""

    to: Member
    bill: BillId
    stage: Stage
    ask: Ask
    sender: tuple[str, ...]
    """The return address, street and city lines (the name is in the signature)."""
    date: str
    inside_address: tuple[str, ...]
    reference: str
    salutation: str
    body: tuple[str, ...]
    """Paragraphs. A line break inside one is kept."""
    closing: str
    signature: str
    contact: tuple[str, ...] = ()
    """Under the signature: the phone number, if given."""
    corner_code: str = ""
    example: bool = False
    talking_points: tuple[str, ...] = ()
    """What to say, in short, for those who write by hand: their own words, points, the ask."""
    own_words: int = 0
    """How many of the body's words the writer wrote."""
    reading_copy: tuple[str, ...] = ()
    """The body in the writer's own language; () when that is English."""

    @property
    def words(self) -> int:
        return sum(len(paragraph.split()) for paragraph in self.body)

    @property
    def own_words_share(self) -> float:
        """Between 0 and 1."""
        return min(1.0, self.own_words / self.words) if self.words else 0.0


@dataclass(frozen=True)
class PhoneNumber:
    label: str
    """'Washington', 'Chicago', 'Capitol switchboard'."""
    number: str


@dataclass(frozen=True)
class CallCard:
    """What to say on the phone to one member's office."""

    to: Member
    bill: BillId
    corner_code: str
    numbers: tuple[PhoneNumber, ...]
    live: tuple[str, ...]
    """Paragraphs to say to a person who answers."""
    answers: tuple[tuple[str, str], ...]
    """What the staffer may ask, and what to answer."""
    voicemail: tuple[str, ...]
    """Paragraphs to leave as a message; 75 words are 30 seconds."""
    example: bool = False
    reading_copy: tuple[str, ...] = ()

    @property
    def live_words(self) -> int:
        """As spoken, so that each spelled digit counts."""
        return sum(map(spoken_words, self.live))

    @property
    def voicemail_words(self) -> int:
        return sum(map(spoken_words, self.voicemail))

    @property
    def voicemail_words_over(self) -> int:
        """How many words to leave out so that the message is said in 30 seconds; 0 fits."""
        return max(0, self.voicemail_words - MOST_VOICEMAIL_WORDS)


@dataclass(frozen=True)
class Packet:
    letters: tuple[Letter, ...]
    calls: tuple[CallCard, ...]
