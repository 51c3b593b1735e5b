"""Where a newer directory comes in: files are dropped here, or chosen. And the way back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication

from letterdesk.core.errors import UserError
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.browser.update_dialog import UpdateDialog
from letterdesk.gui.browser.update_service import ReadUpdate, WayBack
from letterdesk.gui.browser.way_back import WayBackQuestion
from letterdesk.gui.folders import ask_files
from letterdesk.gui.services import Services
from letterdesk.gui.style import em, space
from letterdesk.gui.widgets.box import Card, Columns
from letterdesk.gui.widgets.button import LinkButton
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import edition_words, say

_NARROWEST_LINK = 13.0


class DropTarget(Card):
    """Reads the files, shows what would change, and changes nothing without a yes."""

    changed = Signal()
    """Another directory is in use."""

    def __init__(self, services: Services, read: ReadUpdate, language: str) -> None:
        super().__init__()
        self._services, self._read, self._language = services, read, language
        self.setAcceptDrops(True)
        self.choose = LinkButton(self.tr("Update the directory from a file…"), "again")
        self.choose.clicked.connect(self._choose)
        self._said = text(self.tr("Or drop the file here."), "hint")
        self.body.setSpacing(0)
        self.body.setContentsMargins(*(self.body.contentsMargins().left() // 2,) * 4)
        # Below the words of the links, past their edge, icon and gap.
        self._said.setContentsMargins(space("xs") + em(1.25) + space("s"), 0, 0, 0)
        self.back: LinkButton | None = None
        links = [self.choose]
        if (way := services.way_back()) is not None:
            self.back = LinkButton(self.tr("Go back to the one before…"), "back")
            self.back.clicked.connect(lambda: self._ask_back(way))
            links.append(self.back)
        self.body.addWidget(Columns(links, narrowest=_NARROWEST_LINK))
        self.body.addWidget(self._said)

    def read_files(self, files: Sequence[Path]) -> None:
        """Read and check ``files``; say what is wrong with them, or ask about the changes."""
        self._tell(self.tr("Or drop the file here."))
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            update = self._read(files)
        except UserError as error:
            unchanged = self.tr("The installed directory is unchanged.")
            self._tell(f"{say(error.message)} {say(error.hint)} {unchanged}", problem=True)
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        dialog = UpdateDialog(update, self)
        dialog.installed.connect(self.changed)
        dialog.open()

    def _choose(self) -> None:
        if files := ask_files(self, self.tr("Choose the file with the newer directory")):
            self.read_files(files)

    def _ask_back(self, way: WayBack) -> None:
        question = WayBackQuestion(way, self._services.edition(), self._language, self)
        question.go_button.clicked.connect(lambda: self._go_back(way))
        question.open()

    def _go_back(self, way: WayBack) -> None:
        try:
            way.go()
        except UserError as error:
            self._tell(f"{say(error.message)} {say(error.hint)}", problem=True)
            return
        in_use = edition_words(*self._services.edition(), self._language)
        say_aloud(self, self.tr("In use again: {edition}").format(edition=in_use))
        # Later, because the question still stands over what is made anew.
        QTimer.singleShot(0, self, self.changed.emit)

    def _tell(self, words: str, *, problem: bool = False) -> None:
        self._said.setProperty("role", "problem" if problem else "hint")
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(words)
        if problem:
            say_aloud(self, words)

    # --- dropping ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()
            self._mark(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(over=False)
        if files := _files(event):
            event.acceptProposedAction()
            self.read_files(files)

    def _mark(self, *, over: bool) -> None:
        self.setProperty("role", "choice" if over else "card")
        self.setProperty("chosen", over)
        self.style().unpolish(self)
        self.style().polish(self)


def _files(event: QDropEvent) -> tuple[Path, ...]:
    """The files that are dropped; () when anything among it is not a file of this computer."""
    urls = event.mimeData().urls()
    if not all(url.isLocalFile() for url in urls):
        return ()
    return tuple(Path(url.toLocalFile()) for url in urls)
