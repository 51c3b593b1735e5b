"""How many years of school an English text asks of its reader."""

import re

_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*")
_SENTENCE = re.compile(r"[^.!?]+[.!?]*")
_VOWELS = re.compile(r"[aeiouy]+")
_CITATIONS = re.compile(
    r"\b(?:H\.|S\.|R\.|J\.|Res\.|Con\.|U\.S\.|No\.|v\.|D\.C\.)\s*", re.IGNORECASE
)
"""Full stops that end no sentence."""


def reading_grade(text: str) -> float:
    """The Flesch-Kincaid grade (Kincaid et al., 1975): 8.0 is the eighth school year.

    Syllables are counted by their vowels, which is right for nine English words in ten.
    0 for a text without words.
    """
    plain = _CITATIONS.sub("", text)
    words = _WORD.findall(plain)
    sentences = [s for s in _SENTENCE.findall(plain) if _WORD.search(s)]
    if not words:
        return 0.0
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def _syllables(word: str) -> int:
    word = word.lower().strip("’'-")
    groups = len(_VOWELS.findall(word))
    silent = word.endswith(("e", "es", "ed")) and not word.endswith(("le", "ted", "ded", "ses"))
    return max(1, groups - (1 if silent and groups > 1 else 0))
