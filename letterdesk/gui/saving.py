"""Save every document in a folder the person chooses, and show where they are."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from letterdesk.core.errors import UserError
from letterdesk.gui.folders import ask_folder
from letterdesk.gui.outlets import Named, Save
from letterdesk.gui.widgets.telling import TellingPanel
from letterdesk.gui.wording import say


class SavePanel(TellingPanel):
    """What follows a press of Save: the question, the error or the result, below the button.

    Everything is said in place, so nothing has to be clicked away, and what is already in
    the folder is only replaced when the person says so. Empty until ``choose_folder``.
    """

    saved = Signal()

    def __init__(
        self,
        make: Callable[[], Sequence[Named]],
        save: Save,
        parent: QWidget | None = None,
    ) -> None:
        """``make`` gives the finished documents; it is asked once a folder is chosen."""
        super().__init__(parent)
        self._make = make
        self._save = save
        self._documents: Sequence[Named] = ()
        self._folder: Path | None = None

        self._beside = QPushButton()
        self._replace = QPushButton()
        self._cancel = QPushButton()
        self._open = QPushButton()
        self._open.setProperty("role", "quiet")
        answers = QHBoxLayout()
        for button in (self._beside, self._replace, self._cancel, self._open):
            answers.addWidget(button)
        answers.addStretch()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._said)
        self.column.addLayout(answers)

        self._beside.clicked.connect(self._save_beside)
        self._replace.clicked.connect(self._save_over)
        self._cancel.clicked.connect(self.forget)
        self._open.clicked.connect(self._open_folder)
        self._retranslate()
        self.forget()

    def choose_folder(self) -> None:
        """Ask for a folder, then save there."""
        folder = ask_folder(self, self.tr("Choose a folder for your letters"))
        if folder:
            self.save_in(folder)

    def save_in(self, folder: Path) -> None:
        """Save in ``folder``, unless files are there already: then ask."""
        self.forget()
        self._folder = folder
        try:
            self._documents = self._make()
        except UserError as error:
            self._show_error(error)
            return
        taken = [d.name for d in self._documents if (folder / d.name).exists()]
        if not taken:
            self._write()
            return
        self._tell(
            self.tr(
                "This folder already has files of the same name, such as {name}. "
                "Nothing was saved yet. What would you like to do?"
            ).format(name=taken[0])
        )
        self._beside.setText(
            self.tr("Save in a new folder, {folder}").format(folder=_free_folder(folder).name)
        )
        self._show(self._beside, self._replace, self._cancel)

    def forget(self) -> None:
        """Say nothing any more. The next person sees nothing of where files went."""
        self._folder = None
        self._documents = ()
        self._tell("")
        self._open.setToolTip("")
        self._show()

    # --- inside ---

    def _save_beside(self) -> None:
        if self._folder:
            self._folder = _free_folder(self._folder)
            with suppress(OSError):  # saving says why there is no such folder
                self._folder.mkdir(mode=0o700)
            self._write()

    def _save_over(self) -> None:
        self._write(overwrite=True)

    def _write(self, *, overwrite: bool = False) -> None:
        if not self._folder:
            return
        try:
            paths = self._save(self._documents, self._folder, overwrite=overwrite)
        except UserError as error:
            self._show_error(error)
            return
        self._documents = ()
        words = (
            self.tr("Saved. {count} files are now in the folder “{folder}”.")
            if len(paths) > 1
            else self.tr("Saved. {name} is now in the folder “{folder}”.")
        )
        folder = self._folder.name or self._folder
        self._tell(words.format(count=len(paths), name=paths[0].name, folder=folder))
        self._open.setToolTip(str(self._folder))
        self._show(self._open)
        self.saved.emit()

    def _show_error(self, error: UserError) -> None:
        self._documents = ()
        self._tell(f"{say(error.message)} {say(error.hint)}".strip(), problem=True)
        self._show()

    def _show(self, *buttons: QPushButton) -> None:
        for button in (self._beside, self._replace, self._cancel, self._open):
            button.setVisible(button in buttons)
        if buttons:
            buttons[0].setFocus()

    def _open_folder(self) -> None:
        if self._folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _retranslate(self) -> None:
        self._replace.setText(self.tr("Replace the old files"))
        self._cancel.setText(self.tr("Cancel"))
        self._open.setText(self.tr("Open folder"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _free_folder(folder: Path) -> Path:
    """A folder inside ``folder`` that is not there yet: letters-2, letters-3, ..."""
    return next(new for n in count(2) if not (new := folder / f"letters-{n}").exists())
