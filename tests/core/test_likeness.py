"""How alike letters are, from what tells nothing about any one of them."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.core.likeness import (
    FEWEST_LETTERS,
    FEWEST_RUNS,
    PLACES,
    RUN,
    VALUES,
    Sketch,
    explain_likeness,
    sign,
    together,
)

SALT = bytes(range(32))
_VOCABULARY = [f"{a}{b}{c}" for a in "bdfgk" for b in "aeiou" for c in "lmnrst"]


def words(seed: int, number: int = 120) -> list[str]:
    return random.Random(seed).choices(_VOCABULARY, k=number)  # noqa: S311 - no secret


def letter(seed: int, number: int = 120) -> str:
    return " ".join(words(seed, number))


def sketch_of(*texts: str, salt: bytes = SALT) -> Sketch:
    sketch = Sketch()
    for text in texts:
        signature = sign(text, salt)
        assert signature is not None
        sketch = sketch.with_letter(signature)
    return sketch


@pytest.mark.parametrize("count", [3, 40])
def test_the_same_letter_again_and_again_is_1(count: int) -> None:
    assert sketch_of(*[letter(1)] * count).likeness == 1.0


def test_letters_that_share_nothing_are_near_0() -> None:
    likeness = sketch_of(*map(letter, range(12))).likeness
    assert likeness is not None
    assert likeness < 0.05


@pytest.mark.parametrize("shared", [0.25, 0.5, 0.75])
def test_the_estimate_is_near_what_pairs_really_share(shared: float) -> None:
    """Against the runs themselves, counted in the open."""
    common = words(0, int(shared * 200))
    texts = [" ".join([*common, *words(n, 200 - len(common))]) for n in range(1, 16)]

    def runs(text: str) -> set[str]:
        parts = text.split()
        return {" ".join(parts[i : i + RUN]) for i in range(len(parts) - RUN + 1)}

    sets = list(map(runs, texts))
    pairs = [len(a & b) / len(a | b) for i, a in enumerate(sets) for b in sets[:i]]
    likeness = sketch_of(*texts).likeness
    assert likeness is not None
    assert likeness == pytest.approx(sum(pairs) / len(pairs), abs=0.08)


@settings(max_examples=20)
@given(st.permutations(range(6)), st.integers(0, 6))
def test_neither_order_nor_which_computer_matters(order: list[int], cut: int) -> None:
    texts = [letter(n % 4) for n in order]
    whole = sketch_of(*(letter(n % 4) for n in range(6)))
    assert sketch_of(*texts) == whole
    assert together([sketch_of(*texts[:cut]), sketch_of(*texts[cut:])]) == whole


def test_accents_capitals_and_points_make_no_difference() -> None:
    text = letter(5)
    assert sign(text, SALT) == sign(text.upper().replace(" ", ",  "), SALT)


def test_another_salt_gives_another_signature() -> None:
    one, other = sign(letter(1), SALT), sign(letter(1), SALT[::-1])
    assert one is not None
    assert other is not None
    equal = sum(a == b for a, b in zip(one, other, strict=True))
    assert equal < 4 * PLACES / VALUES


def test_a_signature_is_four_bits_for_each_place() -> None:
    signature = sign(letter(1), SALT)
    assert signature is not None
    assert len(signature) == PLACES
    assert all(0 <= value < VALUES for value in signature)


def test_a_guessed_sentence_is_not_told_from_a_chance_one() -> None:
    """A run that is in the letter agrees with its signature hardly more often than one that is
    not: even who has the salt learns little from trying out sentences."""
    from letterdesk.core.likeness import _least

    text = letter(7, 150)
    signature = sign(text, SALT)
    assert signature is not None
    parts = text.split()

    def agreement(run: str) -> int:
        values = [
            value % VALUES for block in range(8) for value in _least([run.encode()], SALT, block)
        ]
        return sum(a == b for a, b in zip(values, signature, strict=True))

    inside = [agreement(" ".join(parts[i : i + RUN])) for i in range(0, 140, 7)]
    outside = [agreement(" ".join(words(n, RUN))) for n in range(200)]
    assert sorted(inside)[len(inside) // 2] <= sorted(outside)[int(0.9 * len(outside))]


@pytest.mark.parametrize("count", [0, 1, RUN, FEWEST_RUNS + RUN - 2])
def test_a_short_text_is_not_compared(count: int) -> None:
    assert sign(letter(1, count), SALT) is None


def test_of_few_letters_nothing_is_said() -> None:
    assert sketch_of(*[letter(1)] * (FEWEST_LETTERS - 1)).likeness is None


def test_each_answer_is_a_sentence() -> None:
    said = [str(explain_likeness(x)) for x in (None, 0.0, 0.39, 0.4, 0.74, 0.75, 1.0)]
    assert said[1] == said[2] == "Most letters are in people’s own words."
    assert len(set(said)) == 4
