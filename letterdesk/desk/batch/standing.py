"""How a folder stands before a batch is made in it: a window asks before it begins."""

from enum import Enum, auto
from pathlib import Path

from letterdesk.desk.batch.running import is_free, is_unfinished
from letterdesk.store.work_folder import work_folder


class Standing(Enum):
    FREE = auto()
    UNFINISHED = auto()
    """A batch was cut off there, and can be gone on with."""
    TAKEN = auto()
    """Files of a finished batch lie there."""


def standing_of(out: Path) -> Standing:
    """How ``out`` stands, which need not be there yet."""
    if is_unfinished(work_folder(out)):
        return Standing.UNFINISHED
    return Standing.FREE if is_free(out) else Standing.TAKEN
