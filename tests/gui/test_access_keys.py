"""Alt and an underlined letter does one thing: no letter is underlined twice on a screen.

Where it is, Qt presses neither button and only moves the focus from one to the other.
"""

import shutil
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabBar, QWidget

from letterdesk.core.ask import Position
from letterdesk.core.draft import Step
from letterdesk.gui.frame import Frame
from letterdesk.gui.night.window import NightWindow
from letterdesk.gui.pack_editor.window import PackEditor
from letterdesk.gui.papers.get_bill import GetBillDialog
from letterdesk.gui.papers.text_reader import TextReader
from letterdesk.gui.services import Services
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.gui.steps.members import MembersPage
from letterdesk.gui.steps.you import YouPage
from letterdesk.gui.translation import LANGUAGES, install_language
from letterdesk.gui.wizard import Wizard
from letterdesk.store.packs.archive import ArchiveSource
from letterdesk.store.packs.reading import read_source
from letterdesk.store.paths import bundled
from tests.gui.hands import settle, wait_until
from tests.gui.night.one_evening import walk as one_evening
from tests.store.attachment_samples import TEXTS
from tests.store.hostile_archives import good_files

PutAway = Callable[[QWidget, Callable[[], object]], None]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[str]:
    before = QLocale()
    install_language(dressed, request.param)
    yield request.param
    install_language(dressed, "en")
    QLocale.setDefault(before)


def underlined_twice(window: QWidget) -> Mapping[str, Sequence[str]]:
    """The keys that more than one thing on the screen answers to, with the words of each."""
    words = [button.text() for button in window.findChildren(QAbstractButton) if button.isVisibleTo(window)]  # fmt: skip
    words += [label.text() for label in window.findChildren(QLabel) if label.buddy() and label.isVisibleTo(window)]  # fmt: skip
    for tabs in window.findChildren(QTabBar):
        words += [tabs.tabText(place) for place in range(tabs.count()) if tabs.isVisibleTo(window)]
    keys: dict[str, list[str]] = defaultdict(list)
    for text in words:
        if key := QKeySequence.mnemonic(text).toString():
            keys[key].append(text)
    return {key: texts for key, texts in keys.items() if len(texts) > 1}


@pytest.fixture
def put_away(dressed: QApplication) -> Iterator[PutAway]:
    """Close windows by their own means when the test is over, however it went."""
    with ExitStack() as windows:

        def later(window: QWidget, close: Callable[[], object]) -> None:
            windows.callback(settle)
            windows.callback(window.deleteLater)
            windows.callback(close)

        yield later


def test_in_the_wizard(put_away: PutAway, language: str, services: Services) -> None:
    wizard = Wizard(Frame(language), services, language)
    put_away(wizard.frame, wizard.frame.close)
    wizard.frame.show()
    wizard.frame.may_close = lambda: True
    while True:
        page = wizard.page
        if isinstance(page, CampaignPage):
            page.position_choices[Position.SUPPORT].button.click()
        elif isinstance(page, YouPage):
            page.name.setText("Maria Alvarez")
            page.street.setText("1250 W Addison St")
            page.zip.setText("60613")
        elif isinstance(page, MembersPage):
            page.seat_choices["IL", 5].button.click()
        settle()
        assert underlined_twice(wizard.frame) == {}, wizard.step
        if wizard.step is Step.DONE:
            break
        wizard.forward()


def test_at_a_letter_night(
    tmp_path: Path, put_away: PutAway, language: str, services: Services
) -> None:
    window = NightWindow(services, language)
    put_away(window, window.close_for_good)
    window.show()
    for step in one_evening(window, tmp_path):
        settle()
        assert underlined_twice(window) == {}, step


def test_in_the_pack_editor(
    tmp_path: Path, put_away: PutAway, language: str, services: Services
) -> None:
    editor = PackEditor(services, language)
    put_away(editor, editor.close_for_good)
    editor.show()
    for choice in (editor.welcome.from_practice, editor.welcome.from_copy):
        choice.button.click()
        settle()
        assert underlined_twice(editor) == {}
    pack = tmp_path / "starter"
    shutil.copytree(bundled("templates") / "starter", pack)
    editor.open_folder(pack)
    view = editor.view
    assert view is not None
    for side in range(view.sides.count()):
        view.sides.setCurrentIndex(side)
        for place in range(view.list.count()):
            view.list.setCurrentRow(place)
            settle()
            assert underlined_twice(editor) == {}, (side, view.list.item(place).text())
    wait_until(lambda: not editor.at_work)


def test_in_the_dialogs_of_a_bill(put_away: PutAway, language: str, services: Services) -> None:
    campaign = read_source(ArchiveSource("ours", {**good_files(), **TEXTS})).campaign
    (bill,) = campaign.bills
    parent = QWidget()
    put_away(parent, parent.close)
    get = GetBillDialog(services, campaign, bill, language, parent)
    reader = TextReader(services, campaign, bill, campaign.texts_of(bill)[0], parent)
    for dialog in (get, reader):
        dialog.show()
        wait_until(lambda: not reader.is_reading)
        assert underlined_twice(dialog) == {}
        dialog.close()
