"""What a template may say: every placeholder, with its value for one writer and one member.

docs/pack-format.md lists them for authors. All are plain text, true-or-false, or a list of
sentences. Codes rather than words wherever the words differ between languages.
"""

from dataclasses import dataclass

from letterdesk.core.address import titled_name
from letterdesk.core.ask import Ask, Standing
from letterdesk.core.bill_names import named_in_full
from letterdesk.core.bills import Bill, Stage
from letterdesk.core.constituent import Constituent, phone_digits
from letterdesk.core.errors import UserError
from letterdesk.core.letter import Request
from letterdesk.core.members import Member
from letterdesk.core.speech import spell_digits, spell_phone
from letterdesk.core.states import ALL
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.paragraphs import without_mark
from letterdesk.output.sandbox import Plain


@dataclass(frozen=True)
class Appeal:
    """One member, the bill to write to them about, and what to ask."""

    request: Request
    member: Member
    bill: Bill
    standing: Standing
    ask: Ask


def placeholders(appeal: Appeal, language: str) -> dict[str, Plain]:
    """Everything an ask, a letter or a call script may use, except what is made from these."""
    request, member, bill = appeal.request, appeal.member, appeal.bill
    stands = appeal.standing
    points = chosen_points(request, language)
    values: dict[str, Plain] = {
        "bill": bill.id.citation,
        "title": bill.title,
        "named": named_in_full(bill),
        "nickname": bill.nickname,
        "law": bill.public_law if stands.stage is Stage.ENACTED else "",
        "stage": stands.stage.value,
        "date": request.date.isoformat(),
        "chamber": member.role.chamber.value,
        "first_chamber": bill.id.type.chamber.value,
        "role": member.role.value,
        "member_name": titled_name(member),
        "member_full_name": member.name,
        "sponsor": stands.sponsor,
        "cosponsor": stands.cosponsor,
        "on_committee": stands.on_committee,
        "position": request.position.value,
        "ask_code": appeal.ask.value,
        "points": points,
        "point": points[0] if points else "",
        **_writer(request.constituent),
    }
    # Nothing that was typed or read from a file may pass for the mark of the story.
    return {
        name: without_mark(value) if isinstance(value, str) else value
        for name, value in values.items()
    }


def chosen_points(request: Request, language: str) -> list[str]:
    """The sentences of the points the writer ticked, in the order of the guide."""
    offered = {
        p.key: p.sentence
        for p in request.campaign.guide(language).points
        if p.position is request.position
    }
    for key in request.points:
        if key not in offered:
            raise UserError(
                sentence(QT_TRANSLATE_NOOP("core", "There is no talking point called '{key}' for this position."), key=key),
                sentence(QT_TRANSLATE_NOOP("core", "Please choose from these: {keys}."), keys=", ".join(offered)),
                wrong_input=True,
            )  # fmt: skip
    return [sentence_ for key, sentence_ in offered.items() if key in request.points]


def _writer(writer: Constituent) -> dict[str, Plain]:
    return {
        "writer_name": writer.name,
        "writer_street": writer.street_line,
        "writer_city": writer.city,
        "writer_state": ALL.get(writer.state, writer.state),
        "writer_zip": writer.zip5,
        "spelled_zip": spell_digits(writer.zip5),
        "writer_phone": writer.phone,
        "spelled_phone": _spelled_phone(writer.phone),
    }


def _spelled_phone(phone: str) -> str:
    """To be read aloud slowly; as typed when it is not a number."""
    digits = phone_digits(phone)
    return spell_phone(digits) if digits else phone
