from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.errors import UserError
from letterdesk.core.wording import NOTHING, sentence


def test_a_sentence_says_itself_in_english_and_fills_its_translation() -> None:
    said = sentence("ZIP {zip} lies in {count} districts.", zip="60613", count=2)
    assert str(said) == "ZIP 60613 lies in 2 districts."
    assert said.fill("El ZIP {zip} está en {count} distritos.") == (
        "El ZIP 60613 está en 2 distritos."
    )


@given(st.text())
def test_a_persons_words_are_never_read_as_fields(words: str) -> None:
    assert str(sentence("You wrote: {words}", words=words)) == f"You wrote: {words}"


def test_braces_in_a_sentence_without_values_stay() -> None:
    assert str(sentence("Use {{ bill }}")) == "Use {{ bill }}"


def test_an_error_says_what_is_wrong_and_what_to_do() -> None:
    error = UserError(sentence("The disk is full."), sentence("Please free some space."))
    assert str(error) == "The disk is full. Please free some space."
    assert str(UserError(sentence("The disk is full."), NOTHING)) == "The disk is full."
