"""A request into the letters and call cards it asks for: every word, and no layout."""

from collections.abc import Mapping
from dataclasses import dataclass

from letterdesk.core.address import SWITCHBOARD, inside_address, salutation
from letterdesk.core.ask import ask_for, standing
from letterdesk.core.bills import Bill, Stage, bill_for
from letterdesk.core.congress import congress_name, long_date
from letterdesk.core.errors import UserError
from letterdesk.core.letter import CallCard, Letter, Packet, PhoneNumber, Request
from letterdesk.core.members import Member, Office, OfficeChoice
from letterdesk.core.nearest import nearest_office
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.paragraphs import (
    STORY_MARK,
    put_in_story,
    split_blocks,
    split_paragraphs,
    split_sections,
    tidy_story,
)
from letterdesk.output.placeholders import Appeal, chosen_points, placeholders
from letterdesk.output.sandbox import Plain, refuse, render

Values = Mapping[str, Plain]
"""What each placeholder stands for."""

MOST_LOCAL_NUMBERS = 3
_WASHINGTON = "Washington"
"""Local offices on a call card, nearest first; more would not be dialled."""


def compose(request: Request) -> Packet:
    """The letters and call cards for every member of ``request``, in its order.

    Pure: two equal requests give equal packets. Raises UserError when the campaign's bill,
    points or templates cannot be used; never drops a word of the writer's story.
    """
    if request.position not in request.campaign.positions:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "This campaign has no letters that {position} the bill."), position=request.position),
            sentence(QT_TRANSLATE_NOOP("core", "Please choose from these: {positions}."), positions=", ".join(request.campaign.positions)),
            wrong_input=True,
        )  # fmt: skip
    appeals = [_appeal(request, member) for member in request.members]
    filled_in = [(appeal, _values(appeal, "en")) for appeal in appeals]
    return Packet(
        letters=tuple(_letter(appeal, values) for appeal, values in filled_in),
        calls=tuple(_call_card(appeal, values) for appeal, values in filled_in),
    )


def _appeal(request: Request, member: Member) -> Appeal:
    """What to ask of ``member``, and about which of two companion bills."""
    bill = bill_for(
        member.role.chamber, _chosen_bill(request), request.campaign.bills, request.date
    )
    stands = standing(bill, member, request.position, request.date)
    return Appeal(request, member, bill, stands, ask_for(stands))


def _chosen_bill(request: Request) -> Bill:
    if request.bill is None:
        return request.campaign.bills[0]
    bill = request.campaign.bill(request.bill)
    if bill is None:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "This campaign has no bill {bill}."), bill=request.bill),
            sentence(QT_TRANSLATE_NOOP("core", "Please choose from these: {bills}."), bills=", ".join(str(b.id) for b in request.campaign.bills)),
            wrong_input=True,
        )  # fmt: skip
    return bill


# --- the letter -------------------------------------------------------------


def _letter(appeal: Appeal, values: Values) -> Letter:
    """``values`` are the placeholders' in English, the language of letters to an office."""
    request, member = appeal.request, appeal.member
    writer = request.constituent
    story = tidy_story(request.story)
    return Letter(
        to=member,
        bill=appeal.bill.id,
        stage=appeal.standing.stage,
        ask=appeal.ask,
        sender=(writer.street_line, writer.city_line),
        date=long_date(request.date),
        inside_address=inside_address(member, _office(request.office, member)),
        reference=reference_line(appeal.bill, appeal.standing.stage),
        salutation=salutation(member),
        body=_body(appeal, story, "en", values),
        talking_points=(*story, *chosen_points(request, "en"), str(values["ask"])),
        closing="Respectfully,",
        signature=writer.name,
        contact=(writer.phone,) if writer.phone else (),
        corner_code=member.corner_code,
        example=request.example,
        own_words=sum(len(paragraph.split()) for paragraph in story),
        reading_copy=_reading_copy(appeal, story),
    )


def reference_line(bill: Bill, stage: Stage) -> str:
    """'Re: H.R. 1865, Its Title of 2017 (115th Congress)'; an enacted bill by its Public Law."""
    enacted = stage is Stage.ENACTED and bill.public_law
    within = f"Public Law {bill.public_law}" if enacted else congress_name(bill.id.congress)
    return f"Re: {bill.id.citation}, {bill.title} ({within})"


def _office(choice: OfficeChoice, member: Member) -> Office | None:
    """The office to write to; None for the one in Washington."""
    if choice is OfficeChoice.NEAREST:
        return nearest_office(member)
    return None


def _nearest_first(member: Member) -> list[Office]:
    """Local offices by distance; those whose distance is not known come last."""
    return sorted(member.local_offices, key=lambda o: (o.miles is None, o.miles or 0.0))


def _has_reading_copy(request: Request) -> bool:
    return request.language != "en" and request.language in request.campaign.guides


def _reading_copy(appeal: Appeal, story: tuple[str, ...]) -> tuple[str, ...]:
    """The letter's paragraphs in the writer's language; () where that is English."""
    language = appeal.request.language
    if not _has_reading_copy(appeal.request):
        return ()
    return _body(appeal, story, language, _values(appeal, language))


def _body(appeal: Appeal, story: tuple[str, ...], language: str, values: Values) -> tuple[str, ...]:
    """The letter's paragraphs in one language, with the story in full."""
    file, template = _template(appeal, f"{language}/letter-{appeal.request.position}")
    text = render(file, template, {**values, "story": STORY_MARK if story else ""})
    if text.count(STORY_MARK) != bool(story):
        refuse(file, 0, sentence(QT_TRANSLATE_NOOP("core", "it loses your own words, or prints them twice")))  # fmt: skip
    return put_in_story(split_paragraphs(text), story)


def _template(appeal: Appeal, name: str) -> tuple[str, str]:
    """A template's file, as errors name it, and its text."""
    campaign = appeal.request.campaign
    return f"{campaign.id}/{name}.j2", campaign.templates[name]


def _values(appeal: Appeal, language: str) -> Values:
    """All placeholders, the sentence that asks among them."""
    campaign = appeal.request.campaign
    values = placeholders(appeal, language)
    file = f"{campaign.id}/{language}/asks.toml ({appeal.ask})"
    return values | {"ask": render(file, campaign.asks[language][appeal.ask], values).strip()}


# --- the call card ----------------------------------------------------------


def _call_card(appeal: Appeal, values: Values) -> CallCard:
    request, member = appeal.request, appeal.member
    script = _script(appeal, "en", values)
    copy: tuple[str, ...] = ()
    if _has_reading_copy(request):
        copy = _script(appeal, request.language, _values(appeal, request.language)).live
    return CallCard(
        to=member,
        bill=appeal.bill.id,
        corner_code=member.corner_code,
        numbers=phone_numbers(member),
        live=script.live,
        answers=script.answers,
        voicemail=script.voicemail,
        example=request.example,
        reading_copy=copy,
    )


def phone_numbers(member: Member) -> tuple[PhoneNumber, ...]:
    """Washington, the nearest local offices, and the switchboard that reaches every office."""
    washington = member.washington.phone if member.washington else ""
    local = [
        # The District's delegate has an office at home in Washington too.
        PhoneNumber(f"{o.city}, local office" if o.city == _WASHINGTON else o.city, o.phone)
        for o in _nearest_first(member)
        if o.phone
    ]
    return (
        *((PhoneNumber(_WASHINGTON, washington),) if washington else ()),
        *local[:MOST_LOCAL_NUMBERS],
        PhoneNumber("Capitol switchboard", SWITCHBOARD),
    )


@dataclass(frozen=True)
class _Script:
    live: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]
    voicemail: tuple[str, ...]


def _script(appeal: Appeal, language: str, values: Values) -> _Script:
    """What to say to a person, the answers to have ready, and the message to leave."""
    file, template = _template(appeal, f"{language}/call-{appeal.request.position}")
    sections = split_sections(template)
    for needed in ("live", "answers", "voicemail"):
        if needed not in sections:
            refuse(file, 0, sentence(QT_TRANSLATE_NOOP("core", "its part [{name}] is missing"), name=needed))  # fmt: skip
    return _Script(
        live=split_paragraphs(render(file, sections["live"], values)),
        answers=_answers(file, render(file, sections["answers"], values)),
        voicemail=split_paragraphs(render(file, sections["voicemail"], values)),
    )


def _answers(file: str, text: str) -> tuple[tuple[str, str], ...]:
    """Blocks of a question on one line and its answer on the lines below it."""
    pairs = []
    for block in split_blocks(text):
        question, _, answer = block.partition("\n")
        if not answer:
            refuse(file, 0, sentence(QT_TRANSLATE_NOOP("core", "in [answers], each question needs its answer on the next line")))  # fmt: skip
        pairs.append((" ".join(question.split()), " ".join(answer.split())))
    return tuple(pairs)
