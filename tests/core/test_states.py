import pytest

from letterdesk.core.states import (
    ALL,
    FREELY_ASSOCIATED,
    MILITARY,
    REPRESENTED,
    STATES,
    has_senators,
    in_a_sentence,
    state_code,
)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("IL", "IL"),
        ("il", "IL"),
        (" Illinois ", "IL"),
        ("new  york", "NY"),
        ("D.C.", "DC"),
        ("Washington, D.C.".replace(",", ""), "DC"),
        ("Washington", "WA"),
        ("Puerto Rico", "PR"),
        ("Virgin Islands", "VI"),
        ("U.S. Virgin Islands", "VI"),
        ("AE", "AE"),
        ("Palau", "PW"),
    ],
)
def test_a_state_is_read_as_people_write_it(written: str, code: str) -> None:
    assert state_code(written) == code


@pytest.mark.parametrize("written", ["", "XX", "Ontario", "I L"])
def test_what_is_no_state_is_not_guessed(written: str) -> None:
    assert state_code(written) is None


def test_the_fifty_states_alone_have_senators() -> None:
    assert len(STATES) == 50
    assert {code for code in ALL if has_senators(code)} == set(STATES)


def test_fifty_six_places_have_a_seat_in_congress() -> None:
    assert len(REPRESENTED) == 56
    assert not REPRESENTED.keys() & (FREELY_ASSOCIATED.keys() | MILITARY.keys())


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("IL", "Illinois"),
        ("DC", "the District of Columbia"),
        ("VI", "the U.S. Virgin Islands"),
        ("MP", "the Northern Mariana Islands"),
        ("GU", "Guam"),
        ("PR", "Puerto Rico"),
    ],
)
def test_a_place_has_its_article_within_a_sentence(code: str, words: str) -> None:
    assert in_a_sentence(code) == words
