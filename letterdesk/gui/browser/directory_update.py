"""The update that the window shows, on the desk's verbs."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from letterdesk import desk
from letterdesk.core.changes import in_words
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.gui.browser.update_service import Changes, WayBack

if TYPE_CHECKING:
    from letterdesk.store.updating.update import Update


class DirectoryUpdate:
    """Read and checked, and not installed before somebody says so."""

    def __init__(self, update: "Update", installed: Callable[[], None]) -> None:
        self._update, self._installed = update, installed
        self.about, *lines = in_words(update.changes)
        heading = sentence(QT_TRANSLATE_NOOP("core", "What would change"))
        self.changes: Sequence[Changes] = ()
        if update.signed_by:
            lines.insert(
                0, sentence(QT_TRANSLATE_NOOP("core", "Signed by {name}."), name=update.signed_by)
            )
        if update.new:
            self.changes = (Changes(heading, tuple(lines)),)

    def install(self) -> Sentence:
        desk.install_update(self._update)
        self._installed()
        return sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "Installed. The directory before is kept: “Go back to the one before” returns to it.",
            )
        )

    def cancel(self) -> None:
        """Nothing was written yet."""


def read_update(
    files: Sequence[Path], today: date, installed: Callable[[], None]
) -> DirectoryUpdate:
    """Read ``files``. ``installed`` is called when they have been installed.

    Raises UserError for files that are damaged, older or foreign.
    """
    return DirectoryUpdate(desk.update_directory(files, today), installed)


def way_back(today: date, let_go: Callable[[], None]) -> WayBack | None:
    """The way back from a directory that was installed; None while the one in the box is in use.

    ``let_go`` is called first: a file that is open cannot be set aside on every system.
    """
    before = desk.directory_before(today)
    if before is None:
        return None

    def go() -> None:
        let_go()
        desk.go_back(today)

    return WayBack(before.as_of, before.congress, go)
