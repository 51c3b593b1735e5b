"""Every ask can be said in plain words."""

import pytest

from letterdesk.core.ask import Ask
from letterdesk.core.ask_words import ask_in_words


@pytest.mark.parametrize("ask", list(Ask))
def test_every_ask_has_words(ask: Ask) -> None:
    words = str(ask_in_words(ask))
    assert words.startswith(("Asks ", "Says "))
    assert not words.endswith(".")
