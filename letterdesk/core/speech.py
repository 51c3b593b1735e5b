"""Words as they are said aloud: how many there are, how long they take, numbers spelled.

Unhurried speech is 150 words a minute; most voicemail boxes and most patience end at 30 seconds.
"""

import re

WORDS_A_MINUTE = 150
MOST_VOICEMAIL_SECONDS = 30
MOST_VOICEMAIL_WORDS = MOST_VOICEMAIL_SECONDS * WORDS_A_MINUTE // 60

_SAID = re.compile(r"(\d{3}-\d{3}-\d{4})|(\d+)(?:st|nd|rd|th)?|([^\W\d_]+(?:['’][^\W\d_]+)*)")
"""A phone number, another number, or a word. Initials such as H.R. are a word for each letter."""
_LONGEST_SAID_WHOLE = 4


def spoken_words(text: str) -> int:
    """How many words a text is when it is read aloud.

    'H.R. 1865' is four: 'H R eighteen sixty-five'. Phone numbers and anything else over four
    digits are said digit by digit.
    """
    return sum(_words_in(*match.groups("")) for match in _SAID.finditer(text))


def _words_in(phone: str, number: str, word: str) -> int:
    if word:
        return 1
    digits = len(number) or len(phone) - 2
    whole = digits <= _LONGEST_SAID_WHOLE and not number.startswith("0")
    return (digits + 1) // 2 if whole else digits


def seconds_to_say(words: int) -> int:
    """Seconds to say that many words, begun seconds in full: 75 words are 30 seconds."""
    return -(-words * 60 // WORDS_A_MINUTE)


def spell_digits(number: str) -> str:
    """'6, 0, 6, 1, 3', for a listener who writes it down; as it is when not all digits."""
    return ", ".join(number) if number.isdecimal() else number


def spell_phone(digits: str) -> str:
    """'3 1 2, 5 5 5, 0 1 4 2' from the ten digits of a phone number."""
    return ", ".join(" ".join(part) for part in (digits[:3], digits[3:6], digits[6:]))
