"""What an unfinished batch was begun with, so that nobody goes on with another list by mistake."""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import date
from enum import Enum, auto
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.orders import Listing, Order
from letterdesk.store.files import save_new, shown_folder

_NAME = "plan.json"
_LARGEST = 10_000
"""Bytes; what is longer is no plan of ours."""


class Begun(Enum):
    """How an unfinished batch compares with what somebody wants made now."""

    THE_SAME = auto()
    OTHER_LIST = auto()
    OTHER_ORDER = auto()


def is_unfinished(work: Path) -> bool:
    """Whether a batch was begun in this work folder, and cut off."""
    return (work / _NAME).exists()


def save_plan(work: Path, listing: Listing, order: Order) -> None:
    """Keep what a batch is begun with. Raises UserError when it cannot be written."""
    plan = {
        "day": order.day.isoformat(),
        "today": order.today.isoformat(),
        "list": listing.digest,
        "order": _digest(order),
    }
    save_new(work / _NAME, json.dumps(plan).encode(), overwrite=True)


def compare(work: Path, listing: Listing, order: Order | None = None) -> Begun:
    """Whether the batch begun in ``work`` was of this list, and of this order if one is given.

    A torn plan, and one from a version that did not say it, stands in nobody's way: pieces are
    named by what decides them, so none of another list is ever used.
    """
    plan = _read(work)
    if plan.get("list", listing.digest) != listing.digest:
        return Begun.OTHER_LIST
    if order is not None and plan.get("order", _digest(order)) != _digest(order):
        return Begun.OTHER_ORDER
    return Begun.THE_SAME


def require_same(out: Path, work: Path, listing: Listing, order: Order) -> None:
    """Raise UserError when the batch begun in ``work`` was another one."""
    match compare(work, listing, order):
        case Begun.THE_SAME:
            return
        case Begun.OTHER_LIST:
            message = sentence(QT_TRANSLATE_NOOP("core", "The unfinished batch in {folder} is of another list."), folder=shown_folder(out))  # fmt: skip
        case Begun.OTHER_ORDER:
            message = sentence(QT_TRANSLATE_NOOP("core", "The unfinished batch in {folder} was begun with other choices."), folder=shown_folder(out))  # fmt: skip
    raise UserError(
        message,
        sentence(QT_TRANSLATE_NOOP("core", "Please choose another folder, or begin anew in this one with --replace.")),
        wrong_input=True,
    )  # fmt: skip


def as_begun(work: Path, order: Order) -> Order:
    """The order with the day on which the batch began: midnight changes no letter."""
    if order.example:
        return order
    plan = _read(work)
    with suppress(ValueError, KeyError, TypeError):
        day, today = (date.fromisoformat(plan[key]) for key in ("day", "today"))
        if day == today:
            return replace(order, day=day, today=today)
    return order


def _read(work: Path) -> Mapping[str, str]:
    with suppress(OSError, ValueError, RecursionError), (work / _NAME).open("rb") as file:
        plan = json.loads(file.read(_LARGEST))
        if isinstance(plan, dict):
            return plan
    return {}


def _digest(order: Order) -> str:
    """Everything chosen; not the day, unless somebody chose it."""
    chosen = asdict(order) | {"today": None, "day": order.day if order.example else None}
    return hashlib.sha256(repr(chosen).encode()).hexdigest()
