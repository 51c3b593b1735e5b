"""How alike the letters of a night are, without keeping a word of them.

A letter's runs of five words are hashed with the night's secret salt; of each of 128 hash
functions only the least value over all runs counts, and of that only four bits (minwise
hashing: Broder, 'On the resemblance and containment of documents', 1997; b-bit: Li and König,
2010). Two letters agree in a place as often as they share runs. What is kept is not even that:
a *sketch* counts, for each place, how many letters had each of the sixteen values. From these
counts follows how alike two letters of the night are on average; no single letter can be taken
out of them again.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from letterdesk.core.searching import fold
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence

RUN = 5
"""Words in a run."""
FEWEST_RUNS = 20
"""A shorter text would be told by its runs one by one, so it is not compared at all."""
FEWEST_LETTERS = 3
"""Of fewer letters the answer would be about people rather than about the night."""
PLACES = 128
VALUES = 16
_BYTES = 4
"""Of each hash value: enough that the least one is hardly ever shared by chance."""
_BLOCK = 64
_PER_BLOCK = _BLOCK // _BYTES

Signature = tuple[int, ...]
"""One value below VALUES for each place."""


def sign(text: str, salt: bytes) -> Signature | None:
    """A letter's signature under a salt of 16 to 64 bytes; None when it is too short."""
    words = fold(text)
    runs = {" ".join(words[i : i + RUN]).encode() for i in range(len(words) - RUN + 1)}
    if len(runs) < FEWEST_RUNS:
        return None
    return tuple(
        value % VALUES
        for block in range(PLACES // _PER_BLOCK)
        for value in _least(runs, salt, block)
    )


def _least(runs: Iterable[bytes], salt: bytes, block: int) -> list[int]:
    """The least value of sixteen hash functions over all runs."""
    from hashlib import blake2b  # takes 5 ms, and most who come to the desk never need it

    person = block.to_bytes(1, "big")
    hashes = (blake2b(run, digest_size=_BLOCK, key=salt, person=person).digest() for run in runs)
    columns = zip(
        *([digest[i : i + _BYTES] for i in range(0, _BLOCK, _BYTES)] for digest in hashes),
        strict=True,
    )
    return [int.from_bytes(min(column), "big") for column in columns]


_NO_COUNTS = ((0,) * VALUES,) * PLACES


@dataclass(frozen=True, order=True, slots=True)
class Sketch:
    """What is kept of letters: how many, and for each place how many had each value.

    Of two copies of one growing sketch the greater is the later.
    """

    letters: int = 0
    counts: tuple[tuple[int, ...], ...] = _NO_COUNTS

    def with_letter(self, signature: Signature) -> "Sketch":
        counts = tuple(
            tuple(n + (value == mine) for value, n in enumerate(row))
            for row, mine in zip(self.counts, signature, strict=True)
        )
        return Sketch(self.letters + 1, counts)

    @property
    def likeness(self) -> float | None:
        """How much of its runs a pair of these letters shares on average, 0 to 1.

        None for fewer than FEWEST_LETTERS letters.
        """
        if self.letters < FEWEST_LETTERS:
            return None
        pairs = self.letters * (self.letters - 1)
        equal = sum(n * (n - 1) for row in self.counts for n in row) / (PLACES * pairs)
        by_chance = 1 / VALUES
        return min(1.0, max(0.0, (equal - by_chance) / (1 - by_chance)))


def together(sketches: Iterable[Sketch]) -> Sketch:
    """The sketch of all their letters, made under one salt."""
    letters, counts = 0, [list(row) for row in _NO_COUNTS]
    for sketch in sketches:
        letters += sketch.letters
        for row, more in zip(counts, sketch.counts, strict=True):
            for value, n in enumerate(more):
                row[value] += n
    return Sketch(letters, tuple(map(tuple, counts)))


_OWN = 0.4
_SHARED = 0.75


def explain_likeness(likeness: float | None) -> Sentence:
    """What an organiser reads."""
    if likeness is None:
        return sentence(
            QT_TRANSLATE_NOOP("core", "Too few letters were compared to say how alike they are.")
        )
    if likeness < _OWN:
        return sentence(QT_TRANSLATE_NOOP("core", "Most letters are in people’s own words."))
    if likeness < _SHARED:
        return sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "The letters share many sentences. "
                "Ask people to say why it matters to them: offices read that first.",
            )
        )
    return sentence(
        QT_TRANSLATE_NOOP(
            "core",
            "The letters are nearly alike. Offices count such letters but hardly read them. "
            "Ask people for one true sentence of their own.",
        )
    )
