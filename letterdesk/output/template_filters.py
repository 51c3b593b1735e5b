"""The few filters a template may use, each of which stops before it has worked too much.

Jinja2's own would do the same on good templates. But three joins of joins make a gigabyte out
of a page, and thirty `upper` in a loop a minute, while nothing has been put out yet.
"""

from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import Undefined, pass_context
from jinja2.runtime import Context

MOST_WORK = 1_000_000
"""Characters that the filters of one rendering may read and make, all together."""
WORK = " work"
"""Where a rendering keeps its count among its values: no name that a template can write."""


class Work:
    """What one rendering has done so far."""

    def __init__(self) -> None:
        self._done = 0

    def add(self, characters: int) -> None:
        """Raises ValueError when it is more than any letter needs."""
        self._done += characters
        if self._done > MOST_WORK:
            raise ValueError("it works too long")


def printable(value: object) -> object:
    """A value on its way into the text. Raises TypeError for a list, which needs a join."""
    if isinstance(value, str | int | float | Undefined) or value is None:
        return value
    raise TypeError("a list cannot be printed; write points | join(' ')")


def _work(context: Context) -> Work:
    work = context.parent[WORK]
    assert isinstance(work, Work)  # noqa: S101 - put there by the sandbox
    return work


def _items(value: Any) -> Iterable[Any]:
    if not isinstance(value, list | tuple):
        raise TypeError("this filter needs a list, such as points")
    return value


@pass_context
def _join(context: Context, value: Any, between: str = "") -> str:
    texts = [str(printable(item)) for item in _items(value)]
    _work(context).add(sum(map(len, texts)) + len(between) * len(texts))
    return str(between).join(texts)


def _of_text(change: Callable[[str], str]) -> Callable[[Context, Any], str]:
    @pass_context
    def changed(context: Context, value: Any) -> str:
        text = str(printable(value))
        _work(context).add(len(text))
        return change(text)

    return changed


@pass_context
def _first(context: Context, value: Any) -> Any:
    return next(iter(_text_or_items(value)), context.environment.undefined("first of nothing"))


@pass_context
def _last(context: Context, value: Any) -> Any:
    return next(iter(reversed(_text_or_items(value))), context.environment.undefined("last of nothing"))  # fmt: skip


def _length(value: Any) -> int:
    return len(_text_or_items(value))


def _text_or_items(value: Any) -> Any:
    return value if isinstance(value, str) else _items(value)


FILTERS: dict[str, Callable[..., Any]] = {
    "first": _first,
    "join": _join,
    "last": _last,
    "length": _length,
    "lower": _of_text(str.lower),
    "trim": _of_text(str.strip),
    "upper": _of_text(str.upper),
}
