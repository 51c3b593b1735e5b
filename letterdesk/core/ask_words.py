"""What a letter asks, in plain words for people who never studied how Congress works."""

from letterdesk.core.ask import Ask
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence

_ASKS = {
    Ask.COSPONSOR: QT_TRANSLATE_NOOP("core", "Asks to cosponsor the bill"),
    Ask.THANK_COSPONSOR: QT_TRANSLATE_NOOP("core", "Says thank you for cosponsoring the bill"),
    Ask.THANK_SPONSOR: QT_TRANSLATE_NOOP("core", "Says thank you for bringing the bill"),
    Ask.COMMITTEE_ACTION: QT_TRANSLATE_NOOP("core", "Asks for a hearing or a vote in committee"),
    Ask.BRING_TO_FLOOR: QT_TRANSLATE_NOOP("core", "Asks to bring the bill to a vote"),
    Ask.VOTE_FOR: QT_TRANSLATE_NOOP("core", "Asks to vote for the bill"),
    Ask.SPEAK_FOR: QT_TRANSLATE_NOOP("core", "Asks to speak up for the bill"),
    Ask.SUPPORT_ON_ARRIVAL: QT_TRANSLATE_NOOP("core", "Asks to support the bill when it comes over"),
    Ask.URGE_OTHER_CHAMBER: QT_TRANSLATE_NOOP("core", "Asks to urge the other chamber to pass the bill"),
    Ask.URGE_SIGNATURE: QT_TRANSLATE_NOOP("core", "Asks to urge the President to sign the bill"),
    Ask.OVERRIDE: QT_TRANSLATE_NOOP("core", "Asks to vote to override the veto"),
    Ask.OVERSEE: QT_TRANSLATE_NOOP("core", "Asks to check how the law works, and for the evidence"),
    Ask.REINTRODUCE: QT_TRANSLATE_NOOP("core", "Asks to bring the bill back"),
    Ask.DECLINE_COSPONSOR: QT_TRANSLATE_NOOP("core", "Asks not to cosponsor the bill"),
    Ask.WITHDRAW_COSPONSOR: QT_TRANSLATE_NOOP("core", "Asks to withdraw as a cosponsor"),
    Ask.SET_ASIDE: QT_TRANSLATE_NOOP("core", "Asks to set the bill aside"),
    Ask.COMMITTEE_DECLINE: QT_TRANSLATE_NOOP("core", "Asks to stop the bill in committee"),
    Ask.KEEP_FROM_FLOOR: QT_TRANSLATE_NOOP("core", "Asks to keep the bill from a vote"),
    Ask.VOTE_AGAINST: QT_TRANSLATE_NOOP("core", "Asks to vote against the bill"),
    Ask.SPEAK_AGAINST: QT_TRANSLATE_NOOP("core", "Asks to speak up against the bill"),
    Ask.OPPOSE_ON_ARRIVAL: QT_TRANSLATE_NOOP("core", "Asks to oppose the bill when it comes over"),
    Ask.URGE_OTHER_CHAMBER_AGAINST: QT_TRANSLATE_NOOP("core", "Asks to urge the other chamber to stop the bill"),
    Ask.URGE_VETO: QT_TRANSLATE_NOOP("core", "Asks to urge the President to veto the bill"),
    Ask.SUSTAIN_VETO: QT_TRANSLATE_NOOP("core", "Asks to uphold the veto"),
    Ask.AMEND_OR_REPEAL: QT_TRANSLATE_NOOP("core", "Asks to change or repeal the law"),
    Ask.DECLINE_SUCCESSOR: QT_TRANSLATE_NOOP("core", "Asks not to bring the bill back"),
}  # fmt: skip


def ask_in_words(ask: Ask) -> Sentence:
    """What a letter with this ask does, in a phrase."""
    return sentence(_ASKS[ask])
