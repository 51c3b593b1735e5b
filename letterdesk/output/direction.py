"""Which way the words of a line run, where Hebrew or Arabic stands in an English paragraph.

The Unicode Bidirectional Algorithm (Unicode Standard Annex 9) decides; fpdf2 brings an
implementation that passes Unicode's own conformance tests. Our paragraphs run from left to
right: they are letters to Congress in which a name or a sentence runs the other way.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Blocks of scripts that run from right to left, and the characters that turn a text round."""

_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_MARKS = {"R": "\u200f", "AL": "\u061c"}
"""Inkless characters with the direction of a Hebrew and of an Arabic letter."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line whose letters all run one way."""

    text: str
    """In the order in which it is read, without the characters that only turn it round."""
    right_to_left: bool


def runs_right_to_left(text: str) -> bool:
    """Whether any part of the text does."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def visual_order(line: str) -> list[Run]:
    """The runs of a line as they stand from left to right."""
    from letterdesk.output.lean_fpdf import BidiParagraph, TextDirection

    runs: list[tuple[int, list[int]]] = []
    for character in BidiParagraph(line, TextDirection.LTR).get_reordered_characters():
        level, place = character.embedding_level, character.character_index
        forward = -1 if level % 2 else 1
        if runs and runs[-1][0] == level and (place - runs[-1][1][-1]) * forward > 0:
            runs[-1][1].append(place)
        else:
            runs.append((level, [place]))
    texts = ("".join(line[place] for place in sorted(places)) for _, places in runs)
    return [
        Run(_CONTROLS.sub("", text), level % 2 == 1)
        for text, (level, _) in zip(texts, runs, strict=True)
    ]


def keep_direction(lines: Sequence[str]) -> list[str]:
    """Lines of one paragraph, so that each by itself runs as it does within the whole.

    Where a line is broken inside words that run from right to left, a comma at its end or a
    number at the next one's start belongs to them. An inkless mark on both sides says so.
    """
    kept = list(lines)
    mark = ""
    for number, line in enumerate(lines[:-1]):
        for character in line:
            kind = unicodedata.bidirectional(character)
            if kind in ("L", "R", "AL"):
                mark = _MARKS.get(kind, "")
        after = (unicodedata.bidirectional(character) for character in lines[number + 1])
        first = next((kind for kind in after if kind in ("L", "R", "AL", "EN", "AN")), "L")
        if mark and first != "L":
            kept[number] += mark
            kept[number + 1] = mark + kept[number + 1]
    return kept
