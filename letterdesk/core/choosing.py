"""Choosing whom to write to, among those who represent a place."""

from collections.abc import Sequence

from letterdesk.core.address import titled_name
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Certainty, Finding
from letterdesk.core.members import Member, Seat, seat_name
from letterdesk.core.states import ALL, has_senators
from letterdesk.core.wording import NOTHING, QT_TRANSLATE_NOOP, Sentence, sentence

_GROUPS = frozenset({"all", "senators", "representative"})
_MOST_NAMED = 8
"""No ZIP code touches more than six districts; all those of a state would fill a screen."""


def choose_members(finding: Finding, to: Sequence[str]) -> tuple[Member, ...]:
    """The members that letters go to, senators first.

    ``to`` holds 'all', 'senators', 'representative' or bioguide ids; nothing means all. A
    vacant House seat is left out of 'all' (the finding's notices explain it). Raises
    UserError, as wrong input, when the choice needs a House seat that is not settled,
    or somebody who does not represent this place.
    """
    words = [word.strip() for word in to if word.strip()] or ["all"]
    groups = {word.casefold() for word in words} & _GROUPS
    ids = {word.upper() for word in words if word.casefold() not in _GROUPS}
    if "all" in groups:
        groups |= {"senators", "representative"}

    candidates = {seat.member.bioguide for seat in finding.seats if seat.member}
    needs_house = "representative" in groups or bool(ids & candidates)
    if not finding.settled and (needs_house or not finding.senators):
        raise UserError(_open_question(finding), how_to_answer(finding), wrong_input=True)
    holder = finding.seats[0].member if finding.settled else None
    people = (*finding.senators, *((holder,) if holder else ()))
    if strangers := ids - {member.bioguide for member in people}:
        raise _not_theirs(sorted(strangers), people)
    chosen = tuple(
        member
        for member in people
        if member.bioguide in ids
        or ("representative" if member is holder else "senators") in groups
    )
    if not chosen:
        raise _vacant(finding.seats[0]) if "representative" in groups else _no_senators(finding)
    return chosen


def _open_question(finding: Finding) -> Sentence:
    """What keeps a letter to the House from having a recipient, naming who it could be."""
    wrong_district = next((n for n in finding.notices if n.code == "district-not-here"), None)
    question = _which_district(finding) if _can_name_all(finding) else finding.basis
    if wrong_district is None:
        return question
    return sentence("{wrong} {question}", wrong=wrong_district.sentence, question=question)


def _can_name_all(finding: Finding) -> bool:
    return bool(finding.state) and 0 < len(finding.seats) <= _MOST_NAMED


def _which_district(finding: Finding) -> Sentence:
    names = [
        f"{seat_name(seat.state, seat.district)} ({seat.member.name if seat.member else 'vacant'})"
        for seat in finding.seats
    ]
    if finding.certainty is not Certainty.CHOOSE:
        return sentence(
            QT_TRANSLATE_NOOP("core", "ZIP code {zip} may lie in: {list}. No map proves it, and we do not guess."),
            zip=finding.zip,
            list=", ".join(names),
        )  # fmt: skip
    if len(names) == 2:
        return sentence(
            QT_TRANSLATE_NOOP("core", "ZIP code {zip} lies in {first} and {second}. We do not guess which is yours."),
            zip=finding.zip,
            first=names[0],
            second=names[1],
        )  # fmt: skip
    return sentence(
        QT_TRANSLATE_NOOP("core", "ZIP code {zip} lies in {number} districts: {list}. We do not guess which is yours."),
        zip=finding.zip,
        number=len(names),
        list=", ".join(names),
    )  # fmt: skip


def how_to_answer(finding: Finding) -> Sentence:
    """How to answer an open question on the command line, and where to find the answer."""
    if finding.certainty is Certainty.HOME_OF_RECORD:
        return sentence(QT_TRANSLATE_NOOP("core", "Please add --votes-in and --district of your voting residence, such as --votes-in TX --district 23."))  # fmt: skip
    if len(finding.states) > 1 and not finding.state:
        options = [f"--state {state}" for state in finding.states]
        return sentence(QT_TRANSLATE_NOOP("core", "Please add your state: {options}."), options=", ".join(options))  # fmt: skip
    if not finding.seats:
        return NOTHING
    options = [f"--district {seat.district}" for seat in finding.seats]
    if not _can_name_all(finding):
        options = ["--district 3"]
    if len(options) == 2 and finding.certainty is Certainty.CHOOSE:
        return sentence(
            QT_TRANSLATE_NOOP("core", "Please add {first} or {second}. Your voter card names your district, and so does house.gov for your street address."),
            first=options[0],
            second=options[1],
        )  # fmt: skip
    return sentence(
        QT_TRANSLATE_NOOP("core", "Please add your district, such as {options}. Your voter card names it, and so does house.gov for your street address."),
        options=", ".join(options),
    )  # fmt: skip


def _no_senators(finding: Finding) -> UserError:
    return UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "{place} has no senators. Its voice in Congress is {members}."),
            place=ALL[finding.state],
            members=", ".join(titled_name(seat.member) for seat in finding.seats if seat.member),
        ),
        sentence(QT_TRANSLATE_NOOP("core", "Please use --to representative or --to all.")),
        wrong_input=True,
    )  # fmt: skip


def _vacant(seat: Seat) -> UserError:
    hint = NOTHING
    if has_senators(seat.state):
        hint = sentence(QT_TRANSLATE_NOOP("core", "You can write to both senators: --to senators."))
    return UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "The House seat {seat} is vacant, so there is nobody to write to until a special election."),
            seat=seat_name(seat.state, seat.district),
        ),
        hint,
        wrong_input=True,
    )  # fmt: skip


def _not_theirs(strangers: Sequence[str], people: Sequence[Member]) -> UserError:
    return UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "{words}: not among those who represent this place. They are: {people}."),
            words=", ".join(strangers),
            people=", ".join(f"{titled_name(m)} ({m.bioguide})" for m in people),
        ),
        sentence(QT_TRANSLATE_NOOP("core", "Offices only answer people they represent. Please use all, senators, representative, or an id from this list.")),
        wrong_input=True,
    )  # fmt: skip
