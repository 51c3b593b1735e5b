"""Ask for a folder without leaving a note of it on the computer."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_NOTEBOOK = "QtProject"
_PAGE = "FileDialog"


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Let a person choose a folder; None when they think better of it.

    Always Qt's dialog, never the system's: GTK's and Windows' keep a list of recent
    folders for the whole account, which nobody but the system can clear.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    with nothing_noted():
        chosen = QFileDialog.getExistingDirectory(
            parent,
            title,
            documents,
            QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.ShowDirsOnly,
        )
    return Path(chosen) if chosen else None


def ask_files(parent: QWidget, title: str) -> tuple[Path, ...]:
    """Let a person choose files to read; () when they think better of it."""
    with nothing_noted():
        chosen, _ = QFileDialog.getOpenFileNames(
            parent, title, "", "", "", QFileDialog.Option.DontUseNativeDialog
        )
    return tuple(map(Path, chosen))


@contextmanager
def nothing_noted() -> Iterator[None]:
    """Leave Qt's own notes about file dialogs as they were found.

    Every QFileDialog writes the folders it saw to QtProject.conf (the registry on Windows)
    when it ends; Qt has no option against it.
    """
    before = _notes()
    try:
        yield
    finally:
        settings = _notebook()
        settings.remove("")
        for name, value in before.items():
            settings.setValue(name, value)
        settings.endGroup()
        settings.sync()


def _notes() -> dict[str, object]:
    settings = _notebook()
    return {name: settings.value(name) for name in settings.allKeys()}


def _notebook() -> QSettings:
    settings = QSettings(QSettings.Scope.UserScope, _NOTEBOOK)
    settings.setFallbacksEnabled(False)
    settings.beginGroup(_PAGE)
    return settings
