"""Whether plain values have the form of a pack's file, and what to say where they do not.

The form is a type of :mod:`letterdesk.store.packs.schema`. msgspec decides; this module asks
it where, and words the answer for people who write such files.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, NoReturn, TypeVar, get_args, get_origin

import msgspec

from letterdesk.core.plain_text import in_brief
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.packs.toml_places import Path, Step

T = TypeVar("T")

_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_EXPECTED = {
    "str": QT_TRANSLATE_NOOP("core", "'{key}' must be text in quotation marks"),
    "int": QT_TRANSLATE_NOOP("core", "'{key}' must be a whole number"),
    "bool": QT_TRANSLATE_NOOP("core", "'{key}' must be true or false"),
    "date": QT_TRANSLATE_NOOP("core", "'{key}' must be a date, such as 2017-04-03"),
    "array": QT_TRANSLATE_NOOP("core", "'{key}' must be a list in brackets, or tables of that name"),
    "object": QT_TRANSLATE_NOOP("core", "'{key}' must be a table of its own"),
}  # fmt: skip

_AT_LEAST = QT_TRANSLATE_NOOP("core", "'{key}' must be at least {limit}")
_AT_MOST = QT_TRANSLATE_NOOP("core", "'{key}' must be at most {limit}")


class UnfitError(Exception):
    """A value does not have the form it must have."""

    def __init__(self, path: Path, what: Sentence) -> None:
        super().__init__(path, what)
        self.path = path
        """Where it is; of a key that is missing, where that would be."""
        self.what = what
        """What is wrong, without its line: "'organiser' is missing"."""


def fit(raw: object, form: type[T]) -> T:
    """``raw`` as ``form``. Raises UnfitError for the first value that does not fit."""
    try:
        return msgspec.convert(raw, form)
    except msgspec.ValidationError as error:
        _explain(raw, form, str(error))


def unknown_keys(raw: object, form: Any, path: Path = ()) -> list[Path]:
    """Where in ``raw`` there are keys for which ``form`` has no field."""
    form = _bare(form)
    items = (
        raw.items() if isinstance(raw, dict) else enumerate(raw if isinstance(raw, list) else ())
    )
    found: list[Path] = []
    for step, value in items:
        inner = _inner(form, step)
        if inner is None:
            found.append((*path, step))
        elif isinstance(value, dict | list):
            found += unknown_keys(value, inner, (*path, step))
    return found


def resembling(path: Path, form: Any) -> str:
    """The key that an unknown one at ``path`` may be, misspelled; '' when none is like it."""
    from difflib import get_close_matches  # a warning is rare, and start-up time a feature

    for step in path[:-1]:
        form = _inner(_bare(form), step)
    return next(iter(get_close_matches(str(path[-1]), _fields(_bare(form)), n=1)), "")


def shown_path(path: Path) -> str:
    """A path as people read it: 'points[2].label'."""
    shown = "".join(f"[{step}]" if isinstance(step, int) else f".{in_brief(step)}" for step in path)
    return shown.removeprefix(".")


def _explain(raw: object, form: Any, said: str) -> NoReturn:
    """Turn msgspec's 'Object missing required field `x` - at `$.points[0]`' into our words."""
    # The last: a value that is quoted may hold the same words. What has no place is the file's.
    what, _, place = said.rpartition(" - at ") if " - at `" in said else (said, "", "")
    path = _path(place, raw, form)
    missing = re.match(r"Object missing required field `(.+)`", what)
    if missing:
        path = (*path, missing[1])
        raise UnfitError(path, sentence(QT_TRANSLATE_NOOP("core", "'{key}' is missing"), key=shown_path(path)))  # fmt: skip
    key = shown_path(path)
    most = re.match(r"Expected `(str|array)` of length <= (\d+)", what)
    if most and most[1] == "str":
        raise UnfitError(path, sentence(QT_TRANSLATE_NOOP("core", "'{key}' is longer than {limit} characters"), key=key, limit=most[2]))  # fmt: skip
    if most:
        raise UnfitError(path, sentence(QT_TRANSLATE_NOOP("core", "'{key}' holds more than {limit}"), key=key, limit=most[2]))  # fmt: skip
    if what.startswith("Invalid enum value"):
        choices = ", ".join(_choices(form, path))
        raise UnfitError(path, sentence(QT_TRANSLATE_NOOP("core", "'{key}' can only be one of: {choices}"), key=key, choices=choices))  # fmt: skip
    within = re.match(r"Expected `int` ([<>]=) (\d+)", what)
    if within:
        words = _AT_LEAST if within[1] == ">=" else _AT_MOST
        raise UnfitError(path, sentence(words, key=key, limit=within[2]))
    expected = re.match(r"Expected `(\w+)|Invalid RFC3339 encoded (date)", what)
    if expected and (expected[1] or expected[2]) in _EXPECTED:
        raise UnfitError(path, sentence(_EXPECTED[expected[1] or expected[2]], key=key))
    what = in_brief(what.replace("`", "'"), 120)
    raise UnfitError(path, sentence(QT_TRANSLATE_NOOP("core", "'{key}' cannot be read ({what})"), key=key, what=what))  # fmt: skip


def _path(place: str, raw: Any, form: Any) -> Path:
    """msgspec's '`$.positions[...]`' as a path. Which key of a table it means it does not say."""
    path: Path = ()
    place = place.replace("`", "")
    for name, number in _STEP.findall(place):
        step: Step = name or (int(number) if number != "..." else _unfit_key(raw, form))
        path, raw, form = (*path, step), raw[step], _inner(_bare(form), step)
    if place.startswith("key in"):
        path = (*path, _unfit_key(raw, form))
    return path


def _unfit_key(table: Mapping[str, object], form: Any) -> str:
    """The first key of a table of anything that does not fit, itself or what it holds."""
    key_form, value_form = get_args(_bare(form))
    for key, value in table.items():
        try:
            msgspec.convert(key, key_form)
            msgspec.convert(value, value_form)
        except msgspec.ValidationError:
            return key
    raise AssertionError("msgspec found a key that does not fit")


def _choices(form: Any, path: Path) -> list[str]:
    """The words that may stand at ``path``; or be a key of the table there."""
    table: Any = None
    for step in path:
        table, form = form, _inner(_bare(form), step)
    kinds = (_bare(form), *get_args(_bare(table)))
    enum = next(kind for kind in kinds if hasattr(kind, "__members__"))
    return [member.value for member in enum]


def _bare(form: Any) -> Any:
    """A type without what is noted on it, and without 'or None', which TOML cannot say."""
    if get_origin(form) is Annotated:
        return _bare(get_args(form)[0])
    choices = get_args(form)
    if type(None) in choices:
        return _bare(next(choice for choice in choices if choice is not type(None)))
    return form


def _inner(form: Any, step: Step) -> Any:
    """The type of what is at ``step`` in a bare ``form``; None where that has no such field."""
    if isinstance(form, type) and issubclass(form, msgspec.Struct):
        return _fields(form).get(str(step))
    arguments = get_args(form)
    return arguments[-1] if arguments else Any


@cache
def _fields(form: type[msgspec.Struct]) -> Mapping[str, Any]:
    """The type of each field, by its name in a file."""
    return {field.encode_name: field.type for field in msgspec.structs.fields(form)}
