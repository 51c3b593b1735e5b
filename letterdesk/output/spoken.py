"""How the time a script takes, and a member's office, are named on a call card."""

from letterdesk.core.letter import CallCard
from letterdesk.core.members import Chamber, Member, Role
from letterdesk.core.speech import seconds_to_say
from letterdesk.core.states import in_a_sentence


def live_time(card: CallCard) -> str:
    """'104 words, 42 seconds'."""
    return _time(card.live_words)


def voicemail_time(card: CallCard) -> str:
    """'70 words, 28 seconds'; over 30 seconds also how many words to leave out."""
    over = card.voicemail_words_over
    too_long = f" — leave out {over} {'word' if over == 1 else 'words'}" if over else ""
    return _time(card.voicemail_words) + too_long


def _time(words: int) -> str:
    return f"{words} words, {seconds_to_say(words)} seconds"


def office_line(member: Member) -> str:
    """'U.S. Senator for Illinois', 'U.S. Representative, Illinois, district 5'.

    On a blank card, which is for any state, the role alone.
    """
    if not member.state:
        return "U.S. Senator" if member.role is Role.SENATOR else "U.S. Representative"
    state = in_a_sentence(member.state)
    if member.role is Role.SENATOR:
        return f"U.S. Senator for {state}"
    if member.role is Role.RESIDENT_COMMISSIONER:
        return f"Resident Commissioner of {state}"
    if member.role is Role.DELEGATE:
        return f"Delegate to the U.S. {Chamber.HOUSE.value.title()} for {state}"
    where = f"district {member.district}" if member.district else "at large"
    return f"U.S. Representative, {state}, {where}"
