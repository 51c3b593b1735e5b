"""Values that are read when each is first asked for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")


class OnDemand(Mapping[str, T]):
    """A mapping that reads each value when it is first asked for, and keeps it."""

    def __init__(self, keys: Iterable[str], read: Callable[[str], T]) -> None:
        self._keys = tuple(keys)
        self._read = read
        self._values: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        if key not in self._values:
            if key not in self._keys:
                raise KeyError(key)
            self._values[key] = self._read(key)
        return self._values[key]

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
