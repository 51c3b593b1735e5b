import pytest

from letterdesk.core.speech import (
    MOST_VOICEMAIL_WORDS,
    seconds_to_say,
    spell_digits,
    spell_phone,
    spoken_words,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Hello, this is Maria.", 4),
        ("I don’t — I won't.", 4),
        ("H.R. 1865", 4),  # H R eighteen sixty-five
        ("Public Law 115-164", 6),  # one fifteen, one sixty-four
        ("Section 230", 3),
        ("the 115th Congress", 4),
        ("1250 W Addison St, Apt 4", 7),
        ("ZIP 60613", 6),
        ("ZIP 6, 0, 6, 1, 3", 6),
        ("02134", 5),
        ("007", 3),
        ("202-224-3121", 10),
        ("2 0 2, 2 2 4, 3 1 2 1", 10),
        ("a well-known law", 4),
        ("Hernández Rivera", 2),
        ("«¿Qué?»", 1),
    ],
)
def test_words_are_counted_as_they_are_spoken(text: str, words: int) -> None:
    assert spoken_words(text) == words


@pytest.mark.parametrize(
    ("words", "seconds"), [(0, 0), (1, 1), (57, 23), (75, 30), (76, 31), (150, 60), (211, 85)]
)
def test_seconds_are_counted_at_150_words_a_minute(words: int, seconds: int) -> None:
    assert seconds_to_say(words) == seconds
    assert seconds_to_say(MOST_VOICEMAIL_WORDS) == 30


@pytest.mark.parametrize(
    ("number", "spelled"), [("60613", "6, 0, 6, 1, 3"), ("[ZIP]", "[ZIP]"), ("", "")]
)
def test_a_number_is_spelled_for_a_listener_who_writes_it_down(number: str, spelled: str) -> None:
    assert spell_digits(number) == spelled


def test_a_phone_number_is_said_in_groups() -> None:
    assert spell_phone("3125550142") == "3 1 2, 5 5 5, 0 1 4 2"
