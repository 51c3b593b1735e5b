"""How long words take to say, and how a member's office is named on a call card."""

from letterdesk.core.members import Chamber, Member, Role
from letterdesk.core.states import ALL

WORDS_A_MINUTE = 150
"""Unhurried speech."""


def seconds_to_say(words: int) -> int:
    """Seconds to say that many words, rounded to the nearest five, at least five."""
    return max(5, 5 * round(words * 60 / WORDS_A_MINUTE / 5))


def about_seconds(words: int) -> str:
    """'about 25 seconds'."""
    return f"about {seconds_to_say(words)} seconds"


def office_line(member: Member) -> str:
    """'U.S. Senator for Illinois', 'U.S. Representative, Illinois, district 5'.

    On a blank card, which is for any state, the role alone.
    """
    if not member.state:
        return "U.S. Senator" if member.role is Role.SENATOR else "U.S. Representative"
    state = ALL.get(member.state, member.state)
    if member.role is Role.SENATOR:
        return f"U.S. Senator for {state}"
    if member.role is Role.RESIDENT_COMMISSIONER:
        return f"Resident Commissioner of {state}"
    if member.role is Role.DELEGATE:
        return f"Delegate to the U.S. {Chamber.HOUSE.value.title()} for {state}"
    where = f"district {member.district}" if member.district else "at large"
    return f"U.S. Representative, {state}, {where}"
