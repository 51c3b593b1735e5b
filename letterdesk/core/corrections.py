"""Details of a member that somebody at hand knows better than the directory does.

A correction lies over the directory and never changes it, so it goes through updates. It
stays in force until it is undone; what the directory says meanwhile is told beside it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from letterdesk.core.address import CAPITOL_ZIP
from letterdesk.core.congress import long_date
from letterdesk.core.members import Member, Office
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence


@dataclass(frozen=True)
class Correction:
    """One office of one member, as somebody corrected it by hand."""

    bioguide: str
    city: str
    """Of a local office; '' for the one in Washington."""
    day: date
    """When it was corrected."""
    phone: str = ""
    """'' leaves the directory's."""
    street: tuple[str, ...] = ()
    """The lines above the city; () leaves the directory's."""
    phone_before: str = ""
    """What the directory said on that day."""
    street_before: tuple[str, ...] = ()


class Standing(StrEnum):
    """What the directory says by now about what was corrected."""

    NEEDED = "needed"
    """The same as on that day."""
    CAUGHT_UP = "caught-up"
    """The same as the correction, which can go."""
    CHANGED = "changed"
    """Something new: somebody has to look which is right."""
    GONE = "gone"
    """No such member or office any more."""


def office_of(member: Member, city: str) -> Office | None:
    """The office that a correction for ``city`` means; '' means Washington."""
    if not city:
        return member.washington
    wanted = city.casefold()
    return next((o for o in member.local_offices if o.city.casefold() == wanted), None)


def corrected(member: Member, corrections: Iterable[Correction]) -> Member:
    """``member`` as corrected by hand; offices that were carry the day of it."""
    for one in corrections:
        if one.bioguide == member.bioguide:
            member = _apply(member, one)
    return member


def _apply(member: Member, one: Correction) -> Member:
    office = office_of(member, one.city)
    if office is None and not one.city and one.street:
        office = Office((), "Washington", "DC", CAPITOL_ZIP[member.role.chamber])
    if office is None or standing(one, member) is Standing.CAUGHT_UP:
        return member
    better = replace(
        office, phone=one.phone or office.phone, street=one.street or office.street,
        corrected=one.day,
    )  # fmt: skip
    if not one.city:
        return replace(member, washington=better)
    return replace(
        member,
        local_offices=tuple(better if o is office else o for o in member.local_offices),
    )


def standing(one: Correction, member: Member | None) -> Standing:
    """How a correction stands to ``member`` as the directory has them; None when it has not."""
    office = None if member is None else office_of(member, one.city)
    if office is None:
        return Standing.NEEDED if member is not None and not one.city else Standing.GONE
    if one.phone in ("", office.phone) and one.street in ((), office.street):
        return Standing.CAUGHT_UP
    same_phone = not one.phone or office.phone in (one.phone, one.phone_before)
    same_street = not one.street or office.street in (one.street, one.street_before)
    return Standing.NEEDED if same_phone and same_street else Standing.CHANGED


def marked(office: Office) -> Sentence | None:
    """The words that stand beside an office that was corrected; None for all others."""
    if office.corrected is None:
        return None
    return sentence(
        QT_TRANSLATE_NOOP("core", "corrected by hand on {day}"), day=long_date(office.corrected)
    )


_STANDING = {
    Standing.NEEDED: QT_TRANSLATE_NOOP("core", "The directory still says what it said then."),
    Standing.CAUGHT_UP: QT_TRANSLATE_NOOP("core", "The directory says the same by now. You can remove this correction."),
    Standing.CHANGED: QT_TRANSLATE_NOOP("core", "The directory says something new by now. Please check which is right."),
    Standing.GONE: QT_TRANSLATE_NOOP("core", "The directory has no such member or office any more. You can remove this correction."),
}  # fmt: skip


def standing_in_words(how: Standing) -> Sentence:
    return sentence(_STANDING[how])
