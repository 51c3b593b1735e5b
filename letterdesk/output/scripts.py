"""Scripts of the world's writing, as far as setting a word needs to know them.

A script decides how HarfBuzz shapes a stretch of text and which font is asked for it.
"""

import re
import unicodedata
from functools import cache

_SHARED = ("", "Zyyy", "Zinh", "Zzzz")  # punctuation and marks that many scripts use

_TOGETHER = {"Hira": "Hani", "Kana": "Hani", "Bopo": "Hani"}
"""Written among ideographs, in the same word and the same font."""

_VIRAMA = 9
"""The combining class of the sign that ties an Indic consonant to the next one."""

_WIDE = "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3100-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_OPENING = "〈《「『【〔〖〘〚〝（［｛｟"
_CLOSING = "、。〉》」』】〕〗〙〛〞〟）］｝｠，．：；！？・"
_BOUND = (
    f"{_CLOSING}々〻ーゝゞヽヾ゛゜ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ\u3099\u309a"
)
"""Never at a line's start: closing punctuation, small kana and marks of repetition."""

FIRST_IDEOGRAPH = "\u2e80"
"""No character before it is one."""

BETWEEN_IDEOGRAPHS = re.compile(
    f"(?<=[{_WIDE}{_CLOSING}])(?=[{_WIDE}{_OPENING}\\w])(?![{_BOUND}])"
    f"|(?<=[^\\W_])(?=[{_WIDE}{_OPENING}])(?![{_BOUND}])"
)
"""Where a line may end in Chinese and Japanese, which have no spaces (Unicode Standard Annex 14,
classes ID, OP, CL, NS and CJ). Korean has spaces, and is broken there."""

_BEFORE = "เแโใไເແໂໃໄ"
"""Vowels of Thai and Lao that stand before the consonant they are read after."""


@cache
def script_of(character: str) -> str:
    """The four letters of a character's script (ISO 15924), such as 'Latn' or 'Hebr'."""
    from fontTools import unicodedata as characters

    return str(characters.script(character))


def by_script(text: str) -> list[tuple[str, str]]:
    """Text as stretches of one script; what scripts share belongs to the letters before it.

    '' is the script of a text that has no letters.
    """
    stretches: list[tuple[str, str]] = []
    for character in text:
        own = script_of(character)
        script = "" if own in _SHARED else _TOGETHER.get(own, own)
        last, before = stretches[-1] if stretches else (script, "")
        if script in ("", last) and stretches:
            stretches[-1] = (last, before + character)
        elif not last:  # an opening quote belongs to the letters after it
            stretches[-1:] = [(script, before + character)]
        else:
            stretches.append((script, character))
    return stretches


def letters_of(text: str) -> str:
    """The text without the punctuation and signs that scripts share; all of it if that is all."""
    return "".join(filter(has_letters, text)) or text


def has_letters(text: str) -> bool:
    """Whether any of it is a letter or a mark of some script, not only shared by all."""
    return any(script_of(character) not in ("Zyyy", "Zzzz") for character in text)


def clusters(text: str) -> list[str]:
    """What a reader takes for one letter: a letter with its marks, in some scripts a syllable.

    Close to the clusters of Unicode Standard Annex 29, kept together more rather than less.
    """
    parts: list[str] = []
    for character in text:
        if parts and _joins(parts[-1][-1], character):
            parts[-1] += character
        else:
            parts.append(character)
    return parts


def _joins(before: str, character: str) -> bool:
    return (
        unicodedata.category(character)[0] == "M"
        or character in "\u200c\u200d\u0e33\u0eb3\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
        or before == "\u200d"
        or before in _BEFORE
        or (unicodedata.combining(before) == _VIRAMA and character.isalpha())
    )


def opentype_tags(script: str) -> tuple[str, ...]:
    """A script's names in a font's tables, such as 'dev3', 'dev2' and 'deva'."""
    from fontTools import unicodedata as characters

    return tuple(characters.ot_tags_from_script(script))


NEEDS_SHAPING = frozenset(
    ("Beng", "Deva", "Gujr", "Guru", "Khmr", "Knda", "Laoo", "Mlym", "Mymr", "Orya", "Sinh",
     "Syrc", "Taml", "Telu", "Tibt")
)  # fmt: skip
"""Scripts that nobody can read in a font without rules for them. Arabic HarfBuzz can mend."""
