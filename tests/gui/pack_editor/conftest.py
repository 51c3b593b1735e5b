"""The pack editor on a real pack in a folder of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from letterdesk.gui.pack_editor import findings
from letterdesk.gui.pack_editor.desk_view import DeskView
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.window import PackEditor
from letterdesk.gui.services import Services
from letterdesk.store.paths import bundled
from tests.gui.hands import settle, wait_until


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The practice campaign as a folder to be worked on."""
    folder = tmp_path / "starter"
    shutil.copytree(bundled("templates") / "starter", folder)
    return folder


@pytest.fixture
def editor(
    dressed: QApplication, services: Services, monkeypatch: pytest.MonkeyPatch
) -> Iterator[PackEditor]:
    monkeypatch.setattr(findings, "PAUSE", 100)  # nobody here types for long
    made = PackEditor(services, "en")
    made.resize(1024, 700)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.activateWindow()
    yield made
    made.close_for_good()
    made.deleteLater()
    settle()


@pytest.fixture
def view(editor: PackEditor, pack: Path) -> DeskView:
    editor.open_folder(pack)
    assert editor.view is not None
    settle()
    return editor.view


@pytest.fixture
def manuscript(view: DeskView) -> Manuscript:
    return view.manuscript


def wait_for_bench(editor: PackEditor) -> None:
    """Until the letter is made and everything is checked."""
    settle()
    wait_until(lambda: not editor.at_work)
