"""Texts for telling others about a campaign, and how long each channel lets one be."""

import math
from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    SMS = "sms"
    """A text message between phones, which is billed and may be cut by the part."""
    POST = "post"
    """A post on a social network."""
    MESSAGE = "message"
    """A message in a chat; as long as it is worth reading."""
    EMAIL = "email"
    """Its subject on the first line, then an empty one."""


LONGEST_POST = 280
"""Units of a post on X. Other networks allow more: Bluesky 300, Mastodon 500, Threads 500."""
LONGEST_SUBJECT = 78 - len("Subject: ")
"""Letters of an e-mail's subject that fit the line length of RFC 5322, 2.1.1."""

_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_EXTENSION = frozenset("\f^{}\\[~]|€")
"""The alphabet of text messages (3GPP TS 23.038, 6.2.1); the second one's letters count twice."""
_GSM_PART, _GSM_WHOLE = 153, 160
_UCS2_PART, _UCS2_WHOLE = 67, 70
"""Units of a part, and of a message that is a single one (3GPP TS 23.040, 9.2.3.24.1)."""

_LIGHT = ((0x0000, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))
"""Characters that count once in a post on X; all others count twice (its twitter-text 3)."""

_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " "}
)


@dataclass(frozen=True)
class ShareText:
    """A text for one channel, measured as that channel measures."""

    channel: Channel
    text: str
    size: int
    """Units that the channel counts; of an e-mail, those of its subject."""
    limit: int
    """The most it allows; 0 where it sets none. Of a text message: of one part."""
    parts: int = 1
    """Text messages that it goes out as."""

    @property
    def over(self) -> int:
        """By how much it is too long; a text message is never, it only comes in parts."""
        if not self.limit or self.channel is Channel.SMS:
            return 0
        return max(0, self.size - self.limit)


def measure(channel: Channel, text: str) -> ShareText:
    """``text`` for a channel, with its length there.

    For a text message typographic marks become those of the keyboard: one curly quote would
    more than halve what a part can hold. Web addresses are counted in full, though some
    networks shorten them.
    """
    match channel:
        case Channel.SMS:
            return _text_message(text.translate(_PLAIN))
        case Channel.POST:
            return ShareText(channel, text, _post_size(text), LONGEST_POST)
        case Channel.EMAIL:
            subject = text.partition("\n")[0]
            return ShareText(channel, text, len(subject), LONGEST_SUBJECT)
        case Channel.MESSAGE:
            return ShareText(channel, text, len(text), 0)


def _text_message(text: str) -> ShareText:
    if all(c in _GSM or c in _GSM_EXTENSION for c in text):
        size = len(text) + sum(c in _GSM_EXTENSION for c in text)
        whole, part = _GSM_WHOLE, _GSM_PART
    else:
        size = len(text.encode("utf-16-le")) // 2
        whole, part = _UCS2_WHOLE, _UCS2_PART
    parts = 1 if size <= whole else math.ceil(size / part)
    return ShareText(Channel.SMS, text, size, whole, parts)


def _post_size(text: str) -> int:
    return sum(1 if any(a <= ord(c) <= b for a, b in _LIGHT) else 2 for c in text)
