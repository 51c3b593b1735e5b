"""The update that the window shows, on the desk's verbs."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from letterdesk import desk
from letterdesk.core.changes import in_words
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.gui.browser.update_service import Changes

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
                "Installed. The directory before is kept: “letterdesk directory back” goes back to it.",
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
