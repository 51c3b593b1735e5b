"""The organiser's PIN, kept so that reading the memory of the supervisor does not give it."""

import hashlib
import hmac
import math
import os
import time
from collections.abc import Callable

from letterdesk.core.errors import UserError
from letterdesk.core.kiosk import SHORTEST_PIN
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence

_LONGEST_WAIT_SECONDS = 300


class PinLock:
    """Opens for one PIN. Each wrong one doubles the wait for the next, up to five minutes."""

    def __init__(self, pin: str, clock: Callable[[], float] = time.monotonic) -> None:
        """Raises UserError when ``pin`` is too short to be one."""
        if len(pin.strip()) < SHORTEST_PIN:
            raise UserError(
                sentence(
                    QT_TRANSLATE_NOOP("core", "The PIN needs at least {count} figures or letters."),
                    count=SHORTEST_PIN,
                ),
                wrong_input=True,
            )
        self._salt = os.urandom(16)
        self._key = self._stretch(pin)
        self._clock = clock
        self._wrong = 0
        self._next_try = -math.inf

    def try_pin(self, pin: str) -> int:
        """0 when ``pin`` opens, else the seconds until another try counts.

        A try before that is not looked at.
        """
        now = self._clock()
        if now < self._next_try:
            return math.ceil(self._next_try - now)
        if hmac.compare_digest(self._stretch(pin), self._key):
            return 0
        self._wrong += 1
        wait = min(1 << self._wrong, _LONGEST_WAIT_SECONDS)
        self._next_try = now + wait
        return wait

    def _stretch(self, pin: str) -> bytes:
        """RFC 7914, with 16 MB and about 50 ms for each PIN that is tried."""
        words = pin.strip().encode("utf-8", "surrogateescape")
        return hashlib.scrypt(words, salt=self._salt, n=2**14, r=8, p=1)
