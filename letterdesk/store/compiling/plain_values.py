"""YAML and JSON of strangers as plain values, within limits, before anything understands them.

Only what plain data needs is read: mappings, lists, texts, numbers, true, false, null. From
YAML, anchors, aliases, tags and merge keys are refused rather than followed: a few lines of
aliases unfold to gigabytes. A key given twice is refused too, for one of the two is wrong.
"""

import json
import re
from typing import Any

LARGEST = 16_000_000
"""Bytes. The largest source, the Census's list, has about 6 million."""
_DEEPEST = 16
"""Levels of nesting. The sources have eight."""
_MOST = 1_500_000
"""Values in a file. The largest YAML source has 91,000."""
_LONGEST_NUMBER = 24
"""Characters; the longest ids of the sources have nine digits."""

_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"[-+]?[0-9]+\.[0-9]*(?:[eE][-+]?[0-9]{1,3})?")
_WORDS = {"": None, "~": None, "null": None, "Null": None, "NULL": None} | {
    spelled: word == "true" for word in ("true", "false") for spelled in (word, word.title(), word.upper())
}  # fmt: skip


def read_plain(data: bytes) -> Any:
    """The value that ``data`` holds, as JSON if it begins like JSON and as YAML otherwise.

    Raises ValueError, in words, when it is neither, is not UTF-8, or breaks a limit.
    """
    if len(data) > LARGEST:
        raise ValueError(f"it is larger than {LARGEST // 1_000_000} MB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8 text") from None
    if "\0" in text:
        raise ValueError("it holds zero bytes, so it is no text")
    return _read_json(text) if text.lstrip()[:1] in ("{", "[") else _read_yaml(text)


def _read_json(text: str) -> Any:
    if text.count("[") + text.count("{") + text.count(",") > 2 * _MOST:
        raise ValueError("it holds too many values")
    try:
        return json.loads(
            text,
            object_pairs_hook=_mapping,
            parse_constant=_no_constant,
            parse_int=_integer,
        )
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"it is no whole JSON ({error.msg}, line {error.lineno})") from None


def _mapping(pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key is given twice")
    return made


def _no_constant(word: str) -> Any:
    raise ValueError(f"{word} is no number")


def _integer(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError("a number is far too long")
    return int(digits)


def _read_yaml(text: str) -> Any:
    import yaml

    # libyaml is ten times as fast where the package was built with it.
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _Builder(yaml).build(yaml.parse(text, Loader=loader))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or type(error).__name__
        raise ValueError(f"it is no whole YAML ({problem}{line})") from None


class _Builder:
    """Builds values straight from YAML's events, so that nothing is made of what is refused."""

    def __init__(self, yaml: Any) -> None:
        self._yaml = yaml
        self._open: list[list[Any]] = [[]]
        """The collections being read, outermost first; a mapping as keys and values in turn."""
        self._count = 0

    def build(self, events: Any) -> Any:
        yaml = self._yaml
        for event in events:
            self._check(event)
            if isinstance(event, yaml.ScalarEvent):
                self._open[-1].append(_scalar(event))
            elif isinstance(event, yaml.CollectionStartEvent):
                self._open.append([])
                if len(self._open) > _DEEPEST:
                    raise ValueError("it is nested too deeply")
            elif isinstance(event, yaml.SequenceEndEvent):
                self._close(self._open.pop())
            elif isinstance(event, yaml.MappingEndEvent):
                flat = self._open.pop()
                if any(isinstance(key, dict | list) for key in flat[::2]):
                    raise ValueError("a key is itself a list or mapping")
                self._close(_mapping(list(zip(flat[::2], flat[1::2], strict=True))))
        if len(self._open[0]) != 1:
            raise ValueError("it holds no single document")
        return self._open[0][0]

    def _close(self, made: Any) -> None:
        self._open[-1].append(made)

    def _check(self, event: Any) -> None:
        self._count += 1
        if self._count > _MOST:
            raise ValueError("it holds too many values")
        if getattr(event, "anchor", None) is not None:
            raise ValueError("it uses YAML anchors or aliases, which no source needs")
        if getattr(event, "tag", None) is not None:
            raise ValueError("it uses YAML tags, which no source needs")


def _scalar(event: Any) -> Any:
    text: str = event.value
    if not event.implicit[0]:  # quoted
        return text
    if text in _WORDS:
        return _WORDS[text]
    if text == "<<":
        raise ValueError("it uses YAML merge keys, which no source needs")
    if _INTEGER.fullmatch(text):
        return _integer(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text
