"""Strangers' words where people will read them: nothing hidden in them, nothing endless."""

import re

_HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters but tab and line ends; marks that turn the direction of what follows, so
that a text can be made to look like another (Unicode's Bidirectional Algorithm, UAX 9, 2); and
halves of characters, which cannot be saved or printed. Joiners stay: names are spelled with them.
"""


def hidden_character(text: str) -> tuple[str, int] | None:
    """The first character that a text for people may not hold: its code 'U+202E', and its place."""
    found = _HIDDEN.search(text)
    return (f"U+{ord(found[0]):04X}", found.start()) if found else None


def visible(text: str) -> str:
    """The whole of a text with '?' for what may not be in it: for a terminal, which obeys such
    characters. Line ends stay.
    """
    return _HIDDEN.sub("?", text)


def in_brief(text: str, most: int = 60) -> str:
    """A stranger's words as they may stand inside a sentence of ours: one short line.

    What cannot be seen, or would turn the direction of our own words, is shown as '?'.
    """
    line = "".join(c if c.isprintable() else "?" for c in text[: most + 1])
    return line if len(line) <= most else f"{line[: most - 1]}…"
