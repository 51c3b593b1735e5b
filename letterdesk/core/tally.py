"""Counting a letter night without names, on several computers that never speak to each other.

Each computer (a *station*) only ever changes its own counts, and only upward: what was counted,
and what was taken back. Of two copies of one station's counts the greater figure of each is the
later one, so merging copies is associative, commutative and idempotent, and an old copy never
counts twice (a PN-counter; Shapiro and others, 'Conflict-free Replicated Data Types', 2011).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.likeness import Signature, Sketch, together
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence

MOST = 1_000_000
"""Of anything, on one station."""


class Kind(StrEnum):
    WRITERS = "writers"
    LETTERS = "letters"
    CALLS = "calls"


@dataclass(frozen=True, slots=True)
class Line:
    """What is counted. A writer has no office and no position."""

    campaign: str
    kind: Kind
    office: str = ""
    """A corner code: 'FL-SR', 'IL-05'."""
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """Both only grow; what counts is their difference."""

    added: int = 0
    taken_back: int = 0

    @property
    def number(self) -> int:
        return max(0, self.added - self.taken_back)


SketchKey = tuple[str, str]
"""(campaign, the salt's name): what the letters in one sketch have in common."""


@dataclass(frozen=True)
class Station:
    """What one computer counted."""

    counts: Mapping[Line, Count] = field(default_factory=dict)
    sketches: Mapping[SketchKey, Sketch] = field(default_factory=dict)

    def with_letter(self, key: SketchKey, signature: Signature) -> "Station":
        sketch = self.sketches.get(key, Sketch()).with_letter(signature)
        return Station(self.counts, {**self.sketches, key: sketch})


@dataclass(frozen=True)
class Night:
    """What is known of every station, by its id."""

    stations: Mapping[str, Station] = field(default_factory=dict)


def count(station: Station, line: Line, by: int) -> Station:
    """Add ``by`` to a line of one's own station, or take that many back when it is negative.

    Raises UserError when there are not so many to take back, or too many altogether.
    """
    before = station.counts.get(line, Count())
    if before.number + by < 0:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP(
                    "core", "This computer has counted only {number} of these. {by} cannot go."
                ),
                number=before.number,
                by=-by,
            ),
            sentence(
                QT_TRANSLATE_NOOP(
                    "core", "Please take them back on the computer that counted them."
                )
            ),
            wrong_input=True,
        )
    after = Count(before.added + max(0, by), before.taken_back + max(0, -by))
    if after.added > MOST or after.taken_back > MOST:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "A tally ends at {most}."), most=MOST),
            wrong_input=True,
        )
    return Station({**station.counts, line: after}, station.sketches)


def merge(nights: Iterable[Night]) -> Night:
    """Everything that any of the copies knows, each station once."""
    stations: dict[str, Station] = {}
    for night in nights:
        for name, station in night.stations.items():
            known = stations.get(name)
            stations[name] = station if known is None else _later(known, station)
    return Night(stations)


def _later(one: Station, other: Station) -> Station:
    counts = {
        line: Count(
            max(a.added, b.added),
            max(a.taken_back, b.taken_back),
        )
        for line in {**one.counts, **other.counts}
        for a, b in [(one.counts.get(line, Count()), other.counts.get(line, Count()))]
    }
    sketches = {
        key: max(one.sketches.get(key, Sketch()), other.sketches.get(key, Sketch()))
        for key in {**one.sketches, **other.sketches}
    }
    return Station(counts, sketches)


@dataclass(frozen=True)
class Totals:
    """A campaign's numbers of one night."""

    numbers: Mapping[Line, int]
    stations: int
    likeness: float | None
    """How alike the letters are, 0 to 1; None where too few were compared."""

    @property
    def writers(self) -> int:
        return self._sum(Kind.WRITERS)

    @property
    def letters(self) -> int:
        return self._sum(Kind.LETTERS)

    @property
    def calls(self) -> int:
        return self._sum(Kind.CALLS)

    @property
    def offices(self) -> tuple[str, ...]:
        """Corner codes in the order of a list: by state, senators first, then by district."""
        return tuple(sorted({line.office for line in self.numbers if line.office}, key=_rank))

    def number(self, kind: Kind, office: str, position: Position | None = None) -> int:
        """For one office, and one position or all."""
        return sum(
            number
            for line, number in self.numbers.items()
            if line.kind is kind
            and line.office == office
            and (position is None or line.position is position)
        )

    def _sum(self, kind: Kind) -> int:
        return sum(number for line, number in self.numbers.items() if line.kind is kind)


def _rank(code: str) -> tuple[str, int, str]:
    state, _, seat = code.partition("-")
    order = {"SR": 0, "JR": 1}.get(seat, 2)
    return state, order, seat


def totals(night: Night, campaign: str) -> Totals:
    """Add up one campaign over all stations; lines that stand at nothing are left out."""
    numbers: Counter[Line] = Counter()
    counted = 0
    for station in night.stations.values():
        own = {line: c.number for line, c in station.counts.items() if line.campaign == campaign}
        counted += bool(own)
        numbers.update(own)
    sketches: dict[str, list[Sketch]] = {}
    for station in night.stations.values():
        for (of, salt), sketch in station.sketches.items():
            if of == campaign:
                sketches.setdefault(salt, []).append(sketch)
    # Sketches under different salts cannot be compared: the largest group speaks for the night.
    largest = max(map(together, sketches.values()), default=Sketch())
    shown = {line: number for line, number in numbers.items() if number}
    return Totals(shown, counted, largest.likeness)


def campaigns_of(night: Night) -> tuple[str, ...]:
    return tuple(
        sorted({line.campaign for station in night.stations.values() for line in station.counts})
    )
