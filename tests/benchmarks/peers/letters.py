"""The letters that every writer of pages gets: one campaign's words, for many people of a state.

Names, addresses, members and talking points are different from letter to letter, drawn from
a seed; the campaign's paragraphs come again, as they do at a letter-writing night.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import Constituent
from letterdesk.core.letter import Letter, Request
from letterdesk.core.members import Member
from letterdesk.output.compose import compose
from letterdesk.store.directory import open_directory
from letterdesk.store.packs import find_campaign

SIZE, LEADING, MARGIN, GAP, SIGNATURE = 12.0, 15.5, 72.0, 13.5, 50.0
"""How every letter is set, in points: type, lines, margins of US Letter, blank line, the pen's room."""

_DAY = date(2026, 11, 23)
_FIRST = [
    "Maria",
    "James",
    "Linh",
    "Aisha",
    "Robert",
    "Elena",
    "Samuel",
    "Grace",
    "Diego",
    "Hannah",
    "Omar",
    "Ruth",
    "Peter",
    "Nora",
]
_LAST = [
    "Alvarez",
    "Brown",
    "Nguyen",
    "Okafor",
    "Rossi",
    "Smith",
    "Kowalski",
    "Yamada",
    "Cohen",
    "Garcia",
    "Jensen",
    "Byrne",
]
_STREETS = ("W Addison St", "Maple Ave", "2nd St NE", "Old Mill Rd", "Lincoln Blvd", "Elm Ct")
_CITIES = ("Chicago", "Aurora", "Joliet", "Naperville", "Elgin", "Evanston", "Cicero", "Skokie")
_WORK = ("a nurse", "a teacher", "a bus driver", "a carpenter", "retired", "a student", "a farmer")


@dataclass(frozen=True)
class Part:
    """A paragraph or an address, its lines broken where it must be, and the white below it."""

    text: str
    below: float


def each_request(count: int, *, own_words: bool = False) -> Iterator[Request]:
    """One request for each letter; with ``own_words`` each writer adds two sentences."""
    chance = random.Random(1865)  # noqa: S311 - the same letters every time
    members = _members()
    campaign = find_campaign("sesta-fosta")
    points = [p.key for p in campaign.guide("en").points if p.position is Position.SUPPORT]
    for _ in range(count):
        yield _request(chance, members, campaign, points, own_words=own_words)


def compose_one(request: Request) -> Letter:
    (letter,) = compose(request).letters
    return letter


def parts_of(letter: Letter) -> list[Part]:
    """What stands on a letter from top to bottom, for programs that know nothing of letters."""
    return [
        Part("\n".join(letter.sender), GAP),
        Part(letter.date, GAP),
        Part("\n".join(letter.inside_address), GAP),
        Part(letter.reference, GAP),
        Part(letter.salutation, GAP),
        *(Part(paragraph, GAP) for paragraph in letter.body),
        Part(letter.closing, SIGNATURE),
        Part("\n".join((letter.signature, *letter.contact)), 0),
    ]


@cache
def _members() -> tuple[Member, ...]:
    with open_directory(day=_DAY) as directory:
        return directory.members("IL")


def _request(
    chance: random.Random,
    members: tuple[Member, ...],
    campaign: Campaign,
    points: list[str],
    *,
    own_words: bool,
) -> Request:
    member = chance.choice(members)
    chosen = chance.sample(points, 2)
    writer = Constituent(
        name=f"{chance.choice(_FIRST)} {chance.choice('ABCDEFGHJKLMNPRSTW')}. {chance.choice(_LAST)}",
        street=f"{chance.randint(1, 9999)} {chance.choice(_STREETS)}",
        city=chance.choice(_CITIES),
        state="IL",
        zip=f"60{chance.randint(1, 999):03}",
        phone=f"{chance.choice((312, 630, 773, 847))}-555-01{chance.randint(0, 99):02}",
    )
    story = (
        f"I am {chance.choice(_WORK)}, and I have lived here for {chance.randint(2, 60)} years. "
        f"At {chance.randint(5, 11)} in the evening of May {chance.randint(1, 31)} a neighbor "
        f"on {chance.choice(_STREETS)} told me what had happened to her, and I cannot forget it."
    )
    return Request(
        campaign=campaign,
        position=Position.SUPPORT,
        constituent=writer,
        members=(member,),
        date=_DAY,
        points=tuple(key for key in points if key in chosen),
        story=story if own_words else "",
    )
