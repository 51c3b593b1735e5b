"""The form of a campaign pack's TOML files. docs/pack-format.md explains it to authors.

A field without a default must be there; a key that is not a field is warned about, so that
a pack made for a later Letterdesk still opens in this one. What is noted on a field is shown
by an author's editor: ``make schemas`` turns these types into ``resources/schemas``.
"""

from datetime import date
from typing import Annotated, Any, TypeVar

from msgspec import UNSET, Meta, Struct, UnsetType, defstruct, field, to_builtins

from letterdesk.core.ask import Position, asks_of
from letterdesk.core.ask_words import ask_in_words
from letterdesk.core.bills import EventKind
from letterdesk.core.members import Chamber

PACK_ID = r"[a-z0-9][a-z0-9-]{0,39}"
LANGUAGE = r"[a-z]{2,3}(-[A-Z]{2})?"
BILL_ID = r"(hr|s|hjres|sjres|hconres|sconres|hres|sres)[1-9][0-9]{0,4}-[1-9][0-9]{0,2}"
WEB_PAGE = r"https?://[!-~]+"
FORMAT = 1
"""The pack format this Letterdesk reads; a higher number is refused."""

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


def _tell(words: str, **more: Any) -> Meta:
    """What an author's editor says of a field; ``more`` is JSON Schema that it also checks.

    The reader checks ``more`` itself, in sentences that say what to do.
    """
    return Meta(description=words, extra_json_schema=more or None)


def _written(pattern: str) -> dict[str, str]:
    return {"pattern": f"^({pattern})$"}


_LISTED = {"minItems": 1, "uniqueItems": True}

# A field a line, with what is told of it: so each class reads as the file's own table of keys.
# fmt: off


class PackFile(Struct):
    """A campaign: who made it, which bills, which languages and positions."""

    id: Annotated[Line, _tell("The folder's own name: small letters, digits and hyphens, at most 40. It stays the same in later versions.", **_written(PACK_ID))]
    organiser: Annotated[Line, _tell("Who is behind the campaign, in their own words. Writers see it.")]
    version: Annotated[Line, _tell('Any text, such as "1.0". Change it each time you hand the campaign out anew.')]
    languages: Annotated[Few[Annotated[Line, Meta(extra_json_schema=_written(LANGUAGE))]], _tell('Codes such as "en" and "es", a folder for each. "en" must be among them, because letters go out in English.', contains={"const": "en"}, **_LISTED)]
    bills: Annotated[Few[Annotated[Line, Meta(extra_json_schema=_written(BILL_ID))]], _tell('Bills such as "hr1865-115", each with a file in the folder "bills". The first is the one proposed.', **_LISTED)]
    positions: Annotated[Few[Position], _tell("What a writer may choose. There are templates for each.", **_LISTED)]
    format: Annotated[int, _tell("The number of the format that this campaign is written in.", maximum=FORMAT)] = FORMAT
    url: Annotated[Line, _tell("A page about the campaign or the bill, printed on the flyer. Leave it out if there is none.", **_written(f"|{WEB_PAGE}"))] = ""
    expires: Annotated[date | None, _tell("The last day on which the campaign should be used.")] = None
    practice: Annotated[bool, _tell("True for a campaign to rehearse with, which the window does not offer to writers.")] = False


class ReferralEntry(Struct):
    """A committee that the bill was sent to."""

    code: Annotated[Line, _tell('The committee\'s code in Congress\'s own data without the two zeros, such as "HSJU".')]
    name: Annotated[Line, _tell("The committee's name.")]
    chamber: Annotated[Chamber, _tell("The chamber whose committee it is.")]
    since: Annotated[date, _tell("The day on which the bill was sent there.")]


class EventEntry(Struct):
    """One thing that happened to the bill. Its stage on any day follows from these."""

    date: Annotated[date, _tell("The day on which it happened.")]
    kind: Annotated[EventKind, _tell("What happened, as far as the bill's stage depends on it.")]
    chamber: Annotated[Chamber | None, _tell("The chamber that acted; left out for the President.")] = None
    text: Annotated[Report, _tell("What happened, in Congress's own words.")] = ""


class VoteEntry(Struct):
    """A vote by name on the bill."""

    date: Annotated[date, _tell("The day of the vote.")]
    chamber: Annotated[Chamber, _tell("The chamber that voted.")]
    yeas: Annotated[Count, _tell("How many voted for it.")]
    nays: Annotated[Count, _tell("How many voted against it.")]
    number: Annotated[Count, _tell("The House's roll number, or the Senate's record vote number.")]
    question: Annotated[Line, _tell("What was voted on.")] = ""


class WithdrawnEntry(Struct):
    """A cosponsor who took their name back."""

    cosponsor: Annotated[Line, _tell("Their bioguide id.")]
    since: Annotated[date, _tell("The day on which they signed on.")]
    on: Annotated[date, _tell("The day on which they took their name back.")]


class BillFile(Struct):
    """The facts of one bill. `letterdesk bill import` writes them from Congress's own file."""

    id: Annotated[Line, _tell('The file\'s own name, such as "hr1865-115": type, number and Congress.', **_written(BILL_ID))]
    title: Annotated[Words, _tell("The short title, or the official one where there is none.")]
    introduced: Annotated[date, _tell("The day on which the bill was introduced.")]
    sponsor: Annotated[Line, _tell('The sponsor\'s bioguide id, such as "W000812".')]
    sponsor_name: Annotated[Line, _tell('The sponsor as Congress writes them: "Rep. Ann Wagner (R-MO-2)".')]
    events: Annotated[Many[EventEntry], _tell("What happened, in any order; events of one day in the order they happened.")]
    nickname: Annotated[Line, _tell('What people call it, such as "FOSTA".')] = ""
    public_law: Annotated[Line, _tell('The number of the law it became, such as "115-164".')] = ""
    companion: Annotated[Line, _tell("The bill of the other chamber that goes with it, if this campaign has it too. Each office then hears of its own chamber's bill.", **_written(f"|{BILL_ID}"))] = ""
    url: Annotated[Line, _tell("A page about the bill, such as Congress's own.", **_written(f"|{WEB_PAGE}"))] = ""
    as_of: Annotated[date | None, _tell("The day up to which these facts are known.")] = None
    referrals: Annotated[Many[ReferralEntry], _tell("The committees that it was sent to.")] = field(default_factory=list)
    votes: Annotated[Many[VoteEntry], _tell("The votes by name.")] = field(default_factory=list)
    cosponsors: Annotated[dict[date, Many[Line]], _tell('For each day, the bioguide ids of those who signed on: 2017-06-20 = ["K000386"].', propertyNames={"format": "date"})] = field(default_factory=dict)
    withdrawn: Annotated[Many[WithdrawnEntry], _tell("Those who took their name back.")] = field(default_factory=list)
    parties: Annotated[dict[Line, Many[Line]], _tell('The bioguide ids of cosponsors by party, as Congress writes it: R = ["K000386"], D, I.')] = field(default_factory=dict)


class PointEntry(Struct):
    """A talking point: what a writer ticks, and what that puts in the letter."""

    key: Annotated[Line, _tell("A name for it, the same in every language.")]
    label: Annotated[Line, _tell("What the writer ticks, a few words.")]
    sentence: Annotated[Words, _tell("What it puts in the letter, one sentence.")]
    position: Annotated[Position, _tell("Which position it speaks for.")]


class BothSidesEntry(Struct):
    """The note on both sides, printed beside each other: make them equally long."""

    supporters: Annotated[Some[Words], _tell("What supporters hold, in their own best words.")]
    critics: Annotated[Some[Words], _tell("What critics hold, in their own best words.")]
    sources: Annotated[Some[Words], _tell("Where this is from.")] = field(default_factory=list)


class GuideFile(Struct):
    """What a writer reads. Short sentences, everyday words."""

    title: Annotated[Line, _tell("The campaign's title, a few words.")]
    summary: Annotated[Words, _tell("What this is about, in one or two sentences.")]
    prompts: Annotated[Some[Words], _tell("Questions that help a person begin their own sentence or story.")]
    positions: Annotated[dict[Position, Words], _tell("What choosing each position means, in a phrase.", propertyNames={"enum": [position.value for position in Position]})]
    bill_summaries: Annotated[dict[Line, Words], _tell("What each bill would do, by its id, in plain words that people of both minds can read.")]
    both_sides: BothSidesEntry
    points: Annotated[Some[PointEntry], _tell("Talking points, at least five for each position.")]


class SectionEntry(Struct):
    """One section of the bill, or a group of them."""

    number: Annotated[Line, _tell('Which sections: "3", "5–8".')]
    heading: Annotated[Line, _tell("What they are about, a few words.")]
    words: Annotated[Words, _tell("What they say, in plain words and without taking a side.")]


class ExplanationFile(Struct):
    """What a bill does, section by section, for the bill sheet. About 400 words in all fit."""

    text: Annotated[Words, _tell("Which of the bill's texts is explained: a bill changes on its way.")]
    sections: Annotated[Some[SectionEntry], _tell("The sections in their order.")]
    version: Annotated[Line, _tell("Which of the bill's official texts that is, by the code in its file's name: enr.")] = ""

# fmt: on


def _asks_form() -> type[Struct]:
    """A key for each ask there is. Which of them must be there depends on the positions."""
    asks = [
        (
            ask.name.lower(),
            Annotated[Words | UnsetType, _tell(f"{ask_in_words(ask)}.")],
            field(name=ask.value, default=UNSET),
        )
        for position in Position
        for ask in asks_of(position)
    ]
    return defstruct("AsksFile", asks, namespace={"__doc__": _ASKS})


_ASKS = """The sentence for each thing that a letter may ask, with placeholders.

End each with one question that can be answered yes or no, and stay under 24 words. Letterdesk
chooses which one a letter takes."""

AsksFile = _asks_form()


def words_of_asks(file: Struct) -> dict[str, str]:
    """The sentences that an ``AsksFile`` has, by their asks."""
    words: dict[str, str] = to_builtins(file)
    return words
