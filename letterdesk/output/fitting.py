"""How much of a text fits: cutting words from its end, and counting how many must go."""

import re
from collections.abc import Callable

_WORD = re.compile(r"\S+")

Paragraphs = tuple[str, ...]


def cut_words(paragraphs: Paragraphs, count: int) -> Paragraphs:
    """The paragraphs without their last ``count`` words, words being what spaces divide."""
    kept = list(paragraphs)
    while count > 0 and kept:
        words = list(_WORD.finditer(kept[-1]))
        if len(words) <= count:
            count -= len(words)
            kept.pop()
        else:
            kept[-1] = kept[-1][: words[len(words) - count - 1].end()]
            count = 0
    return tuple(kept)


def words_over(paragraphs: Paragraphs, fits: Callable[[Paragraphs], bool]) -> int:
    """The fewest words to cut from the end of ``paragraphs`` so that they fit; 0 when they do.

    When not even an empty text fits, the answer is all of its words.
    """
    if fits(paragraphs):
        return 0
    too_few, enough = 0, sum(len(p.split()) for p in paragraphs)
    while enough - too_few > 1:
        middle = (too_few + enough) // 2
        if fits(cut_words(paragraphs, middle)):
            enough = middle
        else:
            too_few = middle
    return enough
