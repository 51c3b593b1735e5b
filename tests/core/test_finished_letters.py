"""What a session says of finished letters comes over whole, and nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.ask import Position
from letterdesk.core.finished_letters import FinishedLetters, read_finished_letters
from letterdesk.core.likeness import PLACES, VALUES

SIGNED = "0123456789abcdef" * (PLACES // 16)

letters = st.builds(
    FinishedLetters,
    st.sampled_from(Position),
    st.lists(st.sampled_from(["FL-SR", "FL-JR", "IL-05", "AK-AL"]), min_size=1).map(
        lambda codes: tuple(codes[:20])
    ),
    st.none() | st.lists(st.integers(0, VALUES - 1), min_size=PLACES, max_size=PLACES).map(tuple),
)


@given(letters)
def test_it_comes_over_whole(finished: FinishedLetters) -> None:
    assert read_finished_letters(finished.line()) == finished


@pytest.mark.parametrize(
    "line",
    [
        "",
        "support",
        "support FL-SR",
        "maybe FL-SR -",
        "support Ada -",
        "support FL-SR,Wong -",
        "support FL-SR words",
        f"support FL-SR {SIGNED[1:]}",
        f"support FL-SR {SIGNED.upper()}",
        f"support FL-SR {SIGNED} more",
        f"support {','.join(['FL-SR'] * 21)} -",
    ],
)
def test_anything_else_is_nothing(line: str) -> None:
    assert read_finished_letters(line) is None


@given(st.text())
def test_no_line_is_too_odd(line: str) -> None:
    read_finished_letters(line)
