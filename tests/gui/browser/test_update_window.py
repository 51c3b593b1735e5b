"""Taking in a newer directory through the window, with an update that tells what was done to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from letterdesk.core.errors import UserError
from letterdesk.core.wording import Sentence, sentence
from letterdesk.gui.browser.update_dialog import UpdateDialog
from letterdesk.gui.browser.update_service import Changes
from letterdesk.gui.browser.way_back import WayBackQuestion
from letterdesk.gui.browser.window import Browser
from letterdesk.gui.services import Services, connect_services
from letterdesk.store.installed import editions_folder
from tests.conftest import SOURCE_DATA
from tests.gui.hands import click, settle

FILE = Path("/fresh/legislators-current.yaml")


ABOUT = sentence("Directory as of September 1, 2026, 119th Congress.")
SEATS = Changes(sentence("Seats filled"), (sentence("TX-23: <b>Jane Doe</b>"),))


@dataclass
class FakeUpdate:
    """A directory of September with one new member."""

    about: Sentence = ABOUT
    changes: Sequence[Changes] = (SEATS,)
    problem: UserError | None = None
    done: list[str] = field(default_factory=list)

    def install(self) -> Sentence:
        if self.problem is not None:
            raise self.problem
        self.done.append("installed")
        return sentence("Installed. The one before is kept beside it.")

    def cancel(self) -> None:
        self.done.append("cancelled")


@dataclass
class Reader:
    update: FakeUpdate = field(default_factory=FakeUpdate)
    problem: UserError | None = None
    files: tuple[Path, ...] = ()

    def __call__(self, files: Sequence[Path]) -> FakeUpdate:
        self.files = tuple(files)
        if self.problem is not None:
            raise self.problem
        return self.update


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def window(dressed: QApplication, services: Services, reader: Reader) -> Iterator[Browser]:
    made = Browser(replace(services, read_update=reader), "en")
    made.show()
    QTest.qWaitForWindowExposed(made)
    yield made
    made.close()
    made.deleteLater()
    settle()


def asked(window: Browser) -> UpdateDialog:
    window.footer.drop_target.read_files([FILE])
    settle()
    dialog = window.findChild(UpdateDialog)
    assert dialog is not None
    return dialog


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_changes_are_shown_as_plain_words_and_nothing_is_done_yet(
    window: Browser, reader: Reader
) -> None:
    dialog = asked(window)
    said = words_in(dialog)
    assert "Directory as of September 1, 2026" in said
    assert "Seats filled" in said
    assert "TX-23: <b>Jane Doe</b>" in said
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel)
    )
    assert reader.files == (FILE,)
    assert reader.update.done == []


def test_install_says_how_to_go_back_and_then_the_window_follows(
    window: Browser, reader: Reader
) -> None:
    followed: list[bool] = []
    window.directory_changed.connect(lambda: followed.append(True))
    dialog = asked(window)
    click(dialog.install_button)
    assert reader.update.done == ["installed"]
    assert "The one before is kept beside it." in words_in(dialog)
    assert not followed
    click(dialog.close_button)
    assert followed == [True]
    assert reader.update.done == ["installed"]


def test_escape_changes_nothing(window: Browser, reader: Reader) -> None:
    dialog = asked(window)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert reader.update.done == ["cancelled"]


def test_a_bad_file_is_refused_with_a_reason(window: Browser, reader: Reader) -> None:
    reader.problem = UserError(sentence("This file is cut short."), sentence("Copy it again."))
    window.footer.drop_target.read_files([FILE])
    settle()
    said = words_in(window.footer.drop_target)
    assert "This file is cut short. Copy it again. The installed directory is unchanged." in said
    assert window.findChild(UpdateDialog) is None


def test_a_failing_installation_can_be_tried_again(window: Browser, reader: Reader) -> None:
    reader.update.problem = UserError(sentence("The disk is full."))
    dialog = asked(window)
    click(dialog.install_button)
    assert "The disk is full." in words_in(dialog)
    reader.update.problem = None
    click(dialog.install_button)
    assert reader.update.done == ["installed"]


def test_a_file_without_news_offers_nothing_to_install(window: Browser, reader: Reader) -> None:
    reader.update.changes = ()
    dialog = asked(window)
    assert "the same as the directory you have" in words_in(dialog)
    assert not dialog.install_button.isVisible()


def drop(target: QWidget, *urls: str) -> bool:
    """Drag over and let go, as a file manager does. Whether it was welcome."""
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    entering = QDragEnterEvent(
        QPointF(target.rect().center()),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering.ignore()
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    dropping = QDropEvent(
        QPointF(target.rect().center()),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, dropping)
    settle()
    return True


def test_files_are_taken_where_they_are_dropped(window: Browser, reader: Reader) -> None:
    assert drop(window.footer.drop_target, FILE.as_uri())
    assert reader.files == (FILE,)
    assert window.findChild(UpdateDialog) is not None


def test_what_is_no_file_here_is_not_taken(window: Browser, reader: Reader) -> None:
    assert not drop(window.footer.drop_target, "https://example.org/legislators.yaml")
    assert reader.files == ()


def test_without_a_way_to_update_none_is_offered(dressed: QApplication, services: Services) -> None:
    bare = Browser(replace(services, read_update=None), "en")
    names = [b.accessibleName() for b in bare.findChildren(QPushButton)]
    assert not any("Update" in name for name in names)


def test_a_file_that_is_no_directory_is_refused_by_the_real_reader(
    browser: Browser, tmp_path: Path
) -> None:
    foreign = tmp_path / "recipes.yaml"
    foreign.write_text("- flour\n- water\n")
    browser.footer.drop_target.read_files([foreign])
    settle()
    said = words_in(browser.footer.drop_target)
    assert "The installed directory is unchanged." in said
    assert browser.findChild(UpdateDialog) is None


# --- on real files -----------------------------------------------------------------

DAY = date(2026, 11, 23)


@pytest.fixture
def real(dressed: QApplication) -> Iterator[Browser]:
    """The window on the real directory, which follows when another one is in use."""
    window = Browser(connect_services(lambda: DAY), "en")
    window.directory_changed.connect(lambda: window.build("en"))
    window.search.setText("IL-5")
    window.show()
    settle()
    yield window
    window.close()
    window.deleteLater()
    settle()
    for path in editions_folder().glob("*"):
        path.unlink()


def install(window: Browser, tmp_path: Path, phone: str) -> str:
    """Take in upstream's list with another phone number, and read what would change."""
    upstream = (SOURCE_DATA / "legislators-current.yaml").read_text()
    fresh = tmp_path / "legislators-current.yaml"
    fresh.write_text(upstream.replace("202-225-4061", phone))
    window.footer.drop_target.read_files([fresh])
    settle()
    dialog = window.findChild(UpdateDialog)
    assert dialog is not None
    said = words_in(dialog)
    click(dialog.install_button)
    click(dialog.close_button)
    settle()
    return said


def ask_back(window: Browser) -> WayBackQuestion:
    assert window.footer.drop_target.back is not None
    click(window.footer.drop_target.back)
    question = window.findChild(WayBackQuestion)
    assert question is not None
    return question


@pytest.mark.source_data
def test_a_new_phone_number_comes_in_by_file_and_goes_again(real: Browser, tmp_path: Path) -> None:
    assert real.footer.drop_target.back is None, "what came with Letterdesk has nothing before it"
    said = install(real, tmp_path, "202-225-9999")
    assert "the Washington phone was 202-225-4061, now 202-225-9999" in said
    assert "202-225-9999" in words_in(real.details)

    question = ask_back(real)
    assert "Directory as of June 15, 2026, 119th Congress" in question.text()
    QTest.keyClick(question, Qt.Key.Key_Return)  # whoever just presses Enter keeps it
    settle()
    assert "202-225-9999" in words_in(real.details)

    click(ask_back(real).go_button)
    assert "202-225-4061" in words_in(real.details)
    assert "202-225-9999" not in words_in(real)
    assert real.footer.drop_target.back is None
    assert connect_services(lambda: DAY).edition() == (date(2026, 6, 15), 119)
    assert [path.suffix for path in editions_folder().iterdir()] == [".set-aside"], "not deleted"


@pytest.mark.source_data
def test_a_way_back_that_is_barred_is_said_and_nothing_changes(
    real: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(real, tmp_path, "202-225-9999")

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    click(ask_back(real).go_button)
    said = words_in(real.footer.drop_target)
    assert "could not be set aside" in said
    assert "Permission denied" in said
    monkeypatch.undo()
    assert "202-225-9999" in words_in(real.details)
    real.search.setText("IL-9")
    settle()
    assert "Schakowsky" in words_in(real.details)
