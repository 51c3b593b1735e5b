"""What a kiosk's session says of finished letters: numbers and hashes, on one line."""

import re
from dataclasses import dataclass

from letterdesk.core.ask import Position
from letterdesk.core.likeness import PLACES, VALUES, Signature

_MOST_OFFICES = 20
_OFFICE = re.compile(r"[A-Z]{2}-(SR|JR|AL|[0-9]{2})")
_NONE = "-"


@dataclass(frozen=True)
class FinishedLetters:
    """Letters of one writer that are on paper or on a stick. No word of them is in here."""

    position: Position
    offices: tuple[str, ...]
    """Corner codes."""
    signature: Signature | None = None
    """Of one of the letters, to be compared; None for one that is too short."""

    def line(self) -> str:
        signature = "".join(f"{value:x}" for value in self.signature or ())
        return f"{self.position} {','.join(self.offices)} {signature or _NONE}"


def read_finished_letters(line: str) -> FinishedLetters | None:
    """Read what ``line`` gave; None for anything else."""
    match line.split():
        case [position, codes, signed] if position in set(Position):
            offices = tuple(codes.split(","))
            known = all(map(_OFFICE.fullmatch, offices)) and len(offices) <= _MOST_OFFICES
            if known and re.fullmatch(f"{_NONE}|[0-9a-f]{{{PLACES}}}", signed):
                values = () if signed == _NONE else tuple(int(v, VALUES) for v in signed)
                return FinishedLetters(Position(position), offices, values or None)
    return None
