"""The person who writes, and what is wrong with an address before it can be used.

A *constituent* is someone who lives where a member of Congress was elected.
"""

import re
import unicodedata
from dataclasses import dataclass, replace

from letterdesk.core.states import ALL, state_code
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence

LONGEST_LINE = 80
"""Characters of a name or address line; at 11 pt the page holds about 90."""
LONGEST_STORY = 6000
"""Characters of own words; about three times what fits on a page."""


@dataclass(frozen=True)
class Constituent:
    name: str = ""
    street: str = ""
    unit: str = ""
    city: str = ""
    state: str = ""
    """Two letters."""
    zip: str = ""
    """Five digits, or ZIP+4 with a hyphen."""
    phone: str = ""

    @property
    def zip5(self) -> str:
        return self.zip[:5]

    @property
    def street_line(self) -> str:
        return f"{self.street}, {self.unit}" if self.unit else self.street

    @property
    def city_line(self) -> str:
        return f"{self.city}, {self.state} {self.zip}"


@dataclass(frozen=True)
class Problem:
    """What is wrong with one field. ``code`` is for programs, :func:`explain` for people."""

    field: str
    code: str


_EXPLAIN = {
    "name-missing": QT_TRANSLATE_NOOP("core", "Please enter your name. It goes at the end of the letter."),
    "name-long": QT_TRANSLATE_NOOP("core", "This name is too long for a letter. Please use at most {limit} letters."),
    "street-missing": QT_TRANSLATE_NOOP("core", "Please enter your street address. Offices only answer people who live in their state or district."),
    "street-long": QT_TRANSLATE_NOOP("core", "This street address is too long. Please use at most {limit} letters, and put the apartment in its own box."),
    "unit-long": QT_TRANSLATE_NOOP("core", "This apartment or unit is too long. Please use at most {limit} letters."),
    "city-missing": QT_TRANSLATE_NOOP("core", "Please enter your city or town."),
    "city-long": QT_TRANSLATE_NOOP("core", "This city name is too long. Please use at most {limit} letters."),
    "state-missing": QT_TRANSLATE_NOOP("core", "Please choose your state."),
    "state-unknown": QT_TRANSLATE_NOOP("core", "We do not know this state. Please use its two letters, such as IL."),
    "zip-missing": QT_TRANSLATE_NOOP("core", "Please enter your ZIP code. It tells us who represents you."),
    "zip-form": QT_TRANSLATE_NOOP("core", "A ZIP code has five digits, such as 60613. Please check it."),
    "phone-form": QT_TRANSLATE_NOOP("core", "A phone number has ten digits, such as 312-555-0142. Please check it, or leave it empty."),
    "campaign-missing": QT_TRANSLATE_NOOP("core", "Please choose a campaign."),
    "position-missing": QT_TRANSLATE_NOOP("core", "Please choose whether you support or oppose the bill."),
    "district-open": QT_TRANSLATE_NOOP("core", "Please choose your district. Your ZIP code lies in more than one."),
    "recipients-missing": QT_TRANSLATE_NOOP("core", "Please choose at least one person to write to."),
    "story-long": QT_TRANSLATE_NOOP("core", "This is too long for one page. Please use at most {limit} letters."),
}  # fmt: skip


_EXPLAIN_OF_ANOTHER = {
    "name-missing": QT_TRANSLATE_NOOP("core", "The name is missing."),
    "street-missing": QT_TRANSLATE_NOOP("core", "The street address is missing. Offices only answer people who live in their state or district."),
    "city-missing": QT_TRANSLATE_NOOP("core", "The city is missing."),
    "state-missing": QT_TRANSLATE_NOOP("core", "The state is missing."),
    "zip-missing": QT_TRANSLATE_NOOP("core", "The ZIP code is missing. It says who represents this person."),
}  # fmt: skip


def explain(problem: Problem, *, own: bool = True) -> Sentence:
    """The sentence that tells a person what to do about ``problem``.

    Without ``own``: about somebody else, said to the organiser who has them on a list.
    """
    limit = LONGEST_STORY if problem.field == "story" else LONGEST_LINE
    of_another = None if own else _EXPLAIN_OF_ANOTHER.get(problem.code)
    template = of_another or _EXPLAIN[problem.code]
    return sentence(template, limit=limit) if "{limit}" in template else sentence(template)


def tidy_line(text: str) -> str:
    """One line as typed, without control characters or doubled spaces; letters as composed.

    Composition (NFC) joins a letter and its accent, so that a font needs one glyph. Joiners
    stay (Persian and Hindi names are spelled with them); marks that reverse the direction
    of what follows, and halves of characters, go.
    """
    return " ".join(unicodedata.normalize("NFC", text.translate(_VISIBLE)).split())


_DIRECTION_MARKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


class _Visible(dict[int, str]):
    """What each character becomes, for str.translate; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character in _DIRECTION_MARKS or unicodedata.category(character) in ("Cs", "Cn"):
            becomes = ""
        elif unicodedata.category(character) in ("Cc", "Zl", "Zp"):
            becomes = " "
        else:
            becomes = character
        self[code] = becomes
        return becomes


_VISIBLE = _Visible()


def tidy(constituent: Constituent) -> Constituent:
    """Tidy each line; read the state, ZIP and phone as people write them."""
    c = Constituent(
        **{field: tidy_line(getattr(constituent, field)) for field in constituent.__annotations__}
    )
    phone = phone_digits(c.phone)
    return replace(
        c,
        state=state_code(c.state) or c.state,
        zip=_tidy_zip(c.zip),
        phone=f"{phone[:3]}-{phone[3:6]}-{phone[6:]}" if phone else c.phone,
    )


def _tidy_zip(text: str) -> str:
    digits = re.sub(r"[\s–-]", "", text)
    if digits.isascii() and digits.isdigit() and len(digits) == 9:
        return f"{digits[:5]}-{digits[5:]}"
    return text.replace(" ", "")


def phone_digits(text: str) -> str:
    """The ten digits of a U.S. phone number, or '' when it is not one."""
    digits = re.sub(r"[\s().+–-]", "", text)
    if digits.startswith("1") and len(digits) == 11:
        digits = digits[1:]
    return digits if digits.isascii() and digits.isdigit() and len(digits) == 10 else ""


def find_problems(c: Constituent) -> tuple[Problem, ...]:
    """All that keeps a tidy constituent from being written for, in the order of the form."""
    problems = [
        Problem(field, f"{field}-missing")
        for field in ("name", "street", "city", "state", "zip")
        if not getattr(c, field)
    ]
    problems += [
        Problem(field, f"{field}-long")
        for field in ("name", "street", "unit", "city")
        if len(getattr(c, field)) > LONGEST_LINE
    ]
    if c.state and c.state not in ALL:
        problems.append(Problem("state", "state-unknown"))
    if c.zip and not re.fullmatch(r"[0-9]{5}(-[0-9]{4})?", c.zip):
        problems.append(Problem("zip", "zip-form"))
    if c.phone and not phone_digits(c.phone):
        problems.append(Problem("phone", "phone-form"))
    order = ("name", "street", "unit", "city", "state", "zip", "phone")
    return tuple(sorted(problems, key=lambda p: order.index(p.field)))
