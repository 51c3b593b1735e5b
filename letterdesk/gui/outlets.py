"""How papers leave the window: what saves them, on what sticks, and what prints them.

Only what is asked of each. Whoever asks, and whoever answers, knows this and not the other.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    from PySide6.QtWidgets import QWidget

    from letterdesk.core.printing import PrintJob
    from letterdesk.store.sticks import Stick


class Named(Protocol):
    """A finished file, such as ``letterdesk.desk.Document``."""

    @property
    def name(self) -> str: ...


class Save(Protocol):
    """``letterdesk.desk.save``: write all, give the paths; raise UserError when that fails."""

    def __call__(
        self, documents: Sequence[Any], folder: Path, *, overwrite: bool = False
    ) -> Sequence[Path]: ...


class SaveOnStick(Protocol):
    """``letterdesk.desk.save_on_stick``: all or nothing, read back; raises UserError."""

    def __call__(self, documents: Sequence[Any], stick: "Stick") -> Path: ...


@dataclass(frozen=True)
class Sticks:
    """How sticks are found and written to; a test has folders for them."""

    find: "Callable[[], Sequence[Stick]]"
    save: SaveOnStick


class AskPrinter(Protocol):
    """Opens a dialog for a job and calls ``then`` with what was chosen in it.

    Or calls it at once and opens none, where there is nothing to choose. Raises UserError
    when there is no printer to choose.
    """

    def __call__(
        self,
        job: "PrintJob",
        title: str,
        parent: "QWidget",
        then: "Callable[[QPrinter], None]",
        /,
    ) -> "QPrintDialog | None": ...
