"""Saving: every file in the chosen folder, nothing replaced unasked, no note of where."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from letterdesk.core.errors import UserError
from letterdesk.core.wording import sentence
from letterdesk.gui.folders import ask_folder, nothing_noted
from letterdesk.gui.saving import SavePanel


@dataclass(frozen=True)
class Paper:
    name: str
    data: bytes


PAPERS = (Paper("letter-IL-SR.pdf", b"new"), Paper("packet.pdf", b"new"))


def save(documents: Sequence[Any], folder: Path, *, overwrite: bool = False) -> tuple[Path, ...]:
    paths = tuple(folder / d.name for d in documents)
    for path, document in zip(paths, documents, strict=True):
        if path.exists() and not overwrite:
            raise FileExistsError(path)
        path.write_bytes(document.data)
    return paths


@pytest.fixture
def panel(qtbot: QtBot) -> SavePanel:
    panel = SavePanel(lambda: PAPERS, save)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def said(panel: SavePanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def buttons(panel: SavePanel) -> list[str]:
    return [b.text() for b in panel.findChildren(QPushButton) if b.isVisible()]


def press(panel: SavePanel, words: str) -> None:
    button = next(b for b in panel.findChildren(QPushButton) if b.text().startswith(words))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_all_files_are_saved_and_their_place_is_shown(
    qtbot: QtBot, panel: SavePanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(panel.saved):
        panel.save_in(tmp_path)
    assert {p.name for p in tmp_path.iterdir()} == {p.name for p in PAPERS}
    assert said(panel) == f"Saved. 2 files are now in the folder “{tmp_path.name}”."
    assert buttons(panel) == ["Open folder"]
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    press(panel, "Open folder")
    assert opened == [str(tmp_path)]


@pytest.fixture
def crowded(panel: SavePanel, tmp_path: Path) -> Path:
    """A folder with an old packet in it, about to be saved in."""
    (tmp_path / "packet.pdf").write_bytes(b"old")
    (tmp_path / "letters-2").mkdir()
    panel.save_in(tmp_path)
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_files_already_there_are_asked_about(panel: SavePanel, crowded: Path) -> None:
    assert "packet.pdf" in said(panel)
    assert contents(crowded) == {"packet.pdf": b"old"}
    assert buttons(panel) == [
        "Save in a new folder, letters-3",
        "Replace the old files",
        "Cancel",
    ]


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("Cancel", {"packet.pdf": b"old"}),
        ("Replace", {"packet.pdf": b"new", "letter-IL-SR.pdf": b"new"}),
        (
            "Save in a new folder",
            {
                "packet.pdf": b"old",
                "letters-3/packet.pdf": b"new",
                "letters-3/letter-IL-SR.pdf": b"new",
            },
        ),
    ],
)
def test_and_the_answer_is_followed(
    panel: SavePanel, crowded: Path, answer: str, found: dict[str, bytes]
) -> None:
    press(panel, answer)
    assert contents(crowded) == found
    assert ("Saved." in said(panel)) is (answer != "Cancel")


def test_a_failure_is_said_in_place_with_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    def full(*_: object, **__: object) -> tuple[Path, ...]:
        raise UserError(sentence("The disk is full."), sentence("Use another disk."))

    panel = SavePanel(lambda: PAPERS, full)
    qtbot.addWidget(panel)
    panel.show()
    panel.save_in(tmp_path)
    assert said(panel) == "The disk is full. Use another disk."
    assert buttons(panel) == []


def test_documents_that_cannot_be_made_are_said_in_place(qtbot: QtBot, tmp_path: Path) -> None:
    def broken() -> tuple[Paper, ...]:
        raise UserError(sentence("This campaign’s words cannot be used."))

    panel = SavePanel(broken, save)
    qtbot.addWidget(panel)
    panel.show()
    panel.save_in(tmp_path)
    assert said(panel) == "This campaign’s words cannot be used."
    assert not list(tmp_path.iterdir())


def test_the_next_person_sees_nothing_of_it(panel: SavePanel, tmp_path: Path) -> None:
    panel.save_in(tmp_path)
    panel.forget()
    assert said(panel) == ""
    assert buttons(panel) == []
    assert not any(str(tmp_path) in w.toolTip() for w in panel.findChildren(QWidget))


# --- no note of folders ---


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Path]:
    """Where Qt would write about file dialogs; put back afterwards."""
    before = Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName()).parent
    config = tmp_path / "config"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(config))
    yield config / "QtProject.conf"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(before))


def answer_dialog(accept: bool) -> Callable[[], None]:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.accept() if accept else dialog.reject()

    return answer


@pytest.mark.parametrize("accept", [True, False])
def test_choosing_a_folder_leaves_no_note_of_it(
    panel: SavePanel, notebook: Path, accept: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    private = tmp_path / "Divorce papers"
    private.mkdir()
    monkeypatch.setattr(
        "letterdesk.gui.folders.QStandardPaths.writableLocation", lambda _: str(private)
    )
    QTimer.singleShot(200, answer_dialog(accept))
    folder = ask_folder(panel, "Choose")
    assert folder == (private if accept else None)
    assert "Divorce" not in (notebook.read_text() if notebook.exists() else "")


def test_notes_of_other_programs_stay_as_they_were(qtbot: QtBot, notebook: Path) -> None:
    def notes() -> object:
        settings = QSettings(QSettings.Scope.UserScope, "QtProject")
        return settings.value("FileDialog/lastVisited"), settings.value("FileDialog/viewMode")

    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.setValue("FileDialog/lastVisited", "file:///srv/pat")
    settings.sync()
    before = notes()
    with nothing_noted():
        QFileDialog(None, "", str(notebook.parent)).deleteLater()
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    assert notes() == before
