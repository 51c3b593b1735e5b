"""A blank letter and phone script with nothing personal in them, for photocopying."""

from dataclasses import replace
from datetime import date

from letterdesk.core.address import CAPITOL_CITY_LINE
from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import Constituent
from letterdesk.core.letter import Packet, Request
from letterdesk.core.members import Member, Office, Role
from letterdesk.output.compose import compose

BLANK = "____________"
RULE = "_" * 62
"""A line of the letter's body that is left to write on."""
_POINTS_SHOWN = 2
"""Fewer points leave more lines for the writer's own words, which count for more."""

_HAND = Constituent(
    name="", street="", city="_" * 24, state="_" * 18, zip="_" * 5, phone=""
)  # fmt: skip
"""What a letter leaves to be written by hand; long enough for 'Rancho Santa Margarita'."""

_VOICE = {
    "en": Constituent(
        name="[your name]",
        street="[your street address]",
        city="[your city]",
        state="[your state]",
        zip="[ZIP]",
        phone="[your phone number]",
    ),
    "es": Constituent(
        name="[su nombre]",
        street="[su calle y número]",
        city="[su ciudad]",
        state="[su estado]",
        zip="[ZIP]",
        phone="[su número de teléfono]",
    ),
}
"""What a script leaves to be said."""


def compose_sample(
    campaign: Campaign,
    position: Position,
    day: date,
    language: str = "en",
    *,
    example: bool = False,
) -> Packet:
    """One letter and call card to a senator, one to a representative, with blanks to fill in.

    ``day`` decides the bill's stage, and so what is asked; the date itself stays blank.
    ``example`` marks those of another day than today, which nobody should send. In a language
    other than English they have reading copies in it.
    """
    points = [p.key for p in campaign.guide(language).points if p.position is position]
    request = Request(
        campaign=campaign,
        position=position,
        constituent=_HAND,
        members=(_blank_member(Role.SENATOR), _blank_member(Role.REPRESENTATIVE)),
        date=day,
        points=tuple(points[:_POINTS_SHOWN]),
        story=f"{_prompt(campaign, 'en')}\n{RULE}",
        example=example,
    )
    letters = compose(request).letters
    calls = compose(
        replace(request, constituent=_VOICE["en"], members=_spoken_of(request.members, "en"))
    ).calls
    own = compose(
        replace(
            request,
            members=_spoken_of(request.members, language),
            constituent=_VOICE.get(language, _VOICE["en"]),
            story=f"({_prompt(campaign, language)})",
            language=language,
        )
    )
    return Packet(
        tuple(
            replace(letter, date="", corner_code="", own_words=0, reading_copy=copy.reading_copy)
            for letter, copy in zip(letters, own.letters, strict=True)
        ),
        tuple(
            replace(card, corner_code="", reading_copy=copy.reading_copy)
            for card, copy in zip(calls, own.calls, strict=True)
        ),
    )


def _spoken_of(members: tuple[Member, ...], language: str) -> tuple[Member, ...]:
    """Members whose name is still to be said; the head of an English card keeps room for it."""
    if language == "es":
        return tuple(replace(member, name="[nombre]") for member in members)
    return tuple(replace(member, last_name="[last name]") for member in members)


def _prompt(campaign: Campaign, language: str) -> str:
    """The question that helps a person to begin; '' where the campaign has none."""
    return next(iter(campaign.guide(language).prompts), "")


def _blank_member(role: Role) -> Member:
    """A member of Congress whose name and office are still to be written in by hand."""
    city, _, state_zip = CAPITOL_CITY_LINE[role.chamber].partition(", ")
    state, _, zip_code = state_zip.partition(" ")
    return Member(
        bioguide="",
        name=BLANK * 2,
        last_name=BLANK * 2,
        role=role,
        party="",
        state="",
        district=None,
        term_end=date.max,
        washington=Office(street=(BLANK * 2,), city=city, state=state, zip=zip_code, phone=BLANK),
    )
