"""What a person should know about members and about the directory before they rely on them."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from letterdesk.core.address import SWITCHBOARD, titled_name
from letterdesk.core.campaign import Campaign
from letterdesk.core.congress import congress_end, congress_name, congress_on, long_date
from letterdesk.core.finding import Notice
from letterdesk.core.members import Member, OfficeChoice, Seat, seat_name
from letterdesk.core.nearest import nearest_office
from letterdesk.core.states import ALL, has_senators
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence

ABOUT_DIRECTORY: Final = frozenset({"old-directory", "clock-before-directory"})
"""The codes of what :func:`about_directory` says: of the whole directory, whatever the place."""


def about_directory(congress: int, as_of: date, today: date) -> tuple[Notice, ...]:
    """The age of a directory of ``congress``, whose members are those of ``as_of``.

    From the day its Congress ends, its members and districts are history.
    """
    if today >= congress_end(congress):
        return (
            Notice(
                "old-directory",
                sentence(
                    QT_TRANSLATE_NOOP("core", "STOP: this directory is out of date. It is of the {old}, which ended on {ended}; the {new} sits now. Members and districts have changed. Please get a newer directory before you write."),
                    old=congress_name(congress),
                    ended=long_date(congress_end(congress)),
                    new=congress_name(congress_on(today)),
                ),
            ),
        )  # fmt: skip
    if today < as_of:
        return (
            Notice(
                "clock-before-directory",
                sentence(
                    QT_TRANSLATE_NOOP("core", "This computer's clock says {today}, but the directory is of {as_of}. Please check the clock: the date is printed on letters."),
                    today=long_date(today),
                    as_of=long_date(as_of),
                ),
            ),
        )  # fmt: skip
    return ()


def about_people(
    senators: Sequence[Member], seats: Sequence[Seat], congress: int, today: date
) -> tuple[Notice, ...]:
    """Vacant seats, terms that have ended, appointments, and members without an office."""
    notices = [_vacant(seat) for seat in seats if seat.vacant]
    for member in (*senators, *(seat.member for seat in seats if seat.member is not None)):
        # When the whole Congress has ended the directory says so once, for everybody.
        if member.term_end < min(today, congress_end(congress)):
            notices.append(_term_ended(member))
        elif member.appointed:
            notices.append(_appointed(member))
        if member.washington is None:
            notices.append(_no_office(member))
    return tuple(notices)


def about_mail(members: Sequence[Member], office: OfficeChoice) -> tuple[Notice, ...]:
    """Whose letter goes to Washington although the nearest local office was asked for."""
    if office is not OfficeChoice.NEAREST:
        return ()
    return tuple(
        Notice(
            "no-local-office",
            sentence(
                QT_TRANSLATE_NOOP("core", "We know no local office of {member} ({seat}) that takes mail, so this letter is addressed to Washington."),
                member=titled_name(member),
                seat=member.corner_code,
            ),
        )
        for member in members
        if nearest_office(member) is None
    )  # fmt: skip


def _vacant(seat: Seat) -> Notice:
    name = seat_name(seat.state, seat.district)
    if has_senators(seat.state):
        words = sentence(
            QT_TRANSLATE_NOOP("core", "The House seat {seat} is vacant: nobody holds it until a special election. You can still write to both senators of {state}."),
            seat=name,
            state=ALL[seat.state],
        )  # fmt: skip
    else:
        words = sentence(QT_TRANSLATE_NOOP("core", "The House seat {seat} is vacant: nobody holds it now."), seat=name)  # fmt: skip
    return Notice("vacant-seat", words)


def _term_ended(member: Member) -> Notice:
    return Notice(
        "term-ended",
        sentence(
            QT_TRANSLATE_NOOP("core", "By our data the term of {member} ({state}) ended on {day}. Somebody else may hold the seat now. Please check before you mail, at senate.gov, house.gov or {switchboard}."),
            member=titled_name(member),
            state=member.state,
            day=long_date(member.term_end),
            switchboard=SWITCHBOARD,
        ),
    )  # fmt: skip


def _appointed(member: Member) -> Notice:
    return Notice(
        "appointed",
        sentence(
            QT_TRANSLATE_NOOP("core", "{member} ({state}) was appointed to the seat. By our data the term ends on {day}."),
            member=titled_name(member),
            state=member.state,
            day=long_date(member.term_end),
        ),
    )  # fmt: skip


def _no_office(member: Member) -> Notice:
    return Notice(
        "no-office",
        sentence(
            QT_TRANSLATE_NOOP("core", "We have no office or phone number for {member} ({seat}) yet. A letter addressed to the chamber still arrives; to call, ring the Capitol switchboard, {switchboard}."),
            member=titled_name(member),
            seat=member.corner_code,
            switchboard=SWITCHBOARD,
        ),
    )  # fmt: skip


def expiry_notice(campaign: Campaign, day: date) -> Notice | None:
    """What to say of a campaign whose last day is before ``day``."""
    if campaign.expires is None or campaign.expires >= day:
        return None
    return Notice("expired", sentence(QT_TRANSLATE_NOOP("core", "This campaign was made to be used until {day}. Please ask {organiser} for a newer one."), day=campaign.expires.isoformat(), organiser=campaign.organiser))  # fmt: skip
