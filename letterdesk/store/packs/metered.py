"""What one file of a pack may hold is bounded where it is read; thirty of them would still take long."""

from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.packs.source import PackSource
from letterdesk.store.packs.toml_file import count_values, fail

MOST_WORDS = 1_000_000
"""Bytes of all facts and words of a pack that are read. The first campaign has 60,000."""
_COST_OF_A_VALUE = 16
"""Bytes of words that are read in the time of one value in TOML."""


class Metered:
    """A pack's files, up to as much in all as a campaign can need."""

    def __init__(self, source: PackSource) -> None:
        self._source = source
        self._room = MOST_WORDS

    @property
    def name(self) -> str:
        return self._source.name

    @property
    def as_received(self) -> PackSource:
        """For what is bounded by itself, and no word of which is read yet."""
        return self._source

    def holds(self, file: str) -> bool:
        return self._source.holds(file)

    def read(self, file: str, limit: int) -> bytes:
        data = self._source.read(file, limit)
        self._room -= max(len(data), _COST_OF_A_VALUE * count_values(data))
        if self._room < 0:
            fail(f"{self.name}/{file}", 0, sentence(QT_TRANSLATE_NOOP("core", "with this file the campaign holds more than a campaign can need")))  # fmt: skip
        return data

    def names(self, folder: str) -> tuple[str, ...]:
        return self._source.names(folder)
