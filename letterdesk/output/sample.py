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
_WRITING_LINE = "_" * 62
_POINTS_SHOWN = 3

_WRITER = Constituent(
    name="[Your name]",
    street="[Your street address]",
    city="[Your city]",
    state="[State]",
    zip="[ZIP]",
    phone="[your phone number]",
)


def compose_sample(
    campaign: Campaign, position: Position, day: date, language: str = "en"
) -> Packet:
    """One letter and call card to a senator, one to a representative, with blanks to fill in.

    ``day`` decides the bill's stage, and so what is asked; the date itself stays blank.
    """
    points = [p.key for p in campaign.guide(language).points if p.position is position]
    prompts = campaign.guide(language).prompts
    packet = compose(
        Request(
            campaign=campaign,
            position=position,
            constituent=_WRITER,
            members=(_blank_member(Role.SENATOR), _blank_member(Role.REPRESENTATIVE)),
            date=day,
            points=tuple(points[:_POINTS_SHOWN]),
            story="\n".join([f"[{prompts[0]}]" if prompts else "", *[_WRITING_LINE] * 3]),
            language=language,
        )
    )
    return Packet(
        tuple(
            replace(letter, date="[Date]", corner_code="", own_words=0) for letter in packet.letters
        ),
        tuple(replace(card, corner_code="") for card in packet.calls),
    )


def _blank_member(role: Role) -> Member:
    """A member of Congress whose name and office are still to be written in by hand."""
    city, _, state_zip = CAPITOL_CITY_LINE[role.chamber].partition(", ")
    state, _, zip_code = state_zip.partition(" ")
    return Member(
        bioguide="",
        name=BLANK * 2,
        last_name=BLANK,
        role=role,
        party="",
        state="",
        district=None,
        term_end=date.max,
        washington=Office(street=(BLANK * 2,), city=city, state=state, zip=zip_code, phone=BLANK),
    )
