"""How a folder stands before a batch is made in it: a window asks before it begins."""

from enum import Enum, auto
from pathlib import Path

from letterdesk.desk.batch.finishing import is_free
from letterdesk.desk.batch.orders import Listing, Order
from letterdesk.desk.batch.plan import Begun, compare, is_unfinished
from letterdesk.store.work_folder import work_folder


class Standing(Enum):
    FREE = auto()
    UNFINISHED = auto()
    """A batch was cut off there, and can be gone on with."""
    OTHER_LIST = auto()
    """A batch of another list was cut off there."""
    OTHER_ORDER = auto()
    """A batch of this list was cut off there, which was begun with other choices."""
    TAKEN = auto()
    """Files of a finished batch lie there."""


_UNFINISHED = {
    Begun.THE_SAME: Standing.UNFINISHED,
    Begun.OTHER_LIST: Standing.OTHER_LIST,
    Begun.OTHER_ORDER: Standing.OTHER_ORDER,
}


def standing_of(out: Path, listing: Listing, order: Order | None = None) -> Standing:
    """How ``out``, which need not be there yet, stands to a batch of this list.

    Without ``order``, which may not be known yet, any order of the list is as good.
    """
    work = work_folder(out)
    if is_unfinished(work):
        return _UNFINISHED[compare(work, listing, order)]
    return Standing.FREE if is_free(out) else Standing.TAKEN
