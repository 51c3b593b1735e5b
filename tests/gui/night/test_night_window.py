"""The letter night's window as a whole: its places, kit and report, and everybody's access."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from letterdesk.core.ask import Position
from letterdesk.desk import Counted, add_to_tally
from letterdesk.gui import print_panel
from letterdesk.gui.night.batch.choices import ChoicesPage
from letterdesk.gui.night.batch.columns import ColumnsPage
from letterdesk.gui.night.batch.listing import ListPage
from letterdesk.gui.night.ending import EndingPage
from letterdesk.gui.night.kit import KitPage
from letterdesk.gui.night.window import NightWindow, Place
from letterdesk.gui.outlets import Sticks
from letterdesk.gui.services import Services
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.gui.style import use_text_size, wear
from letterdesk.gui.tab_order import stops
from letterdesk.gui.tokens import LIGHT
from letterdesk.gui.translation import install_language
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import click, press, settle, wait_until
from tests.gui.night.one_evening import idle, walk, write_list
from tests.print_shop import PrintShop

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


# --- how it is reached -------------------------------------------------------------------


def test_it_opens_from_the_first_step_and_closes_with_the_window(wizard: Wizard) -> None:
    page = wizard.page
    assert isinstance(page, CampaignPage)
    click(page.night)
    assert wizard.night is not None
    assert wizard.night.isVisible()
    wizard.start_over()
    settle()
    assert wizard.night is None, "who is on a list is nothing for the next person"


def test_at_a_kiosk_there_is_no_way_to_it(dressed: QApplication, services: Services) -> None:
    sticks = Sticks(lambda: (), lambda *_a, **_k: None)  # type: ignore[arg-type]
    page = CampaignPage(replace(services, sticks=sticks), "en")
    page.show()
    assert not page.night.isVisible()
    assert not page.own.isVisible()
    page.deleteLater()


# --- kit and report ----------------------------------------------------------------------


def test_the_kit_is_made_saved_and_says_its_copies(window: NightWindow, tmp_path: Path) -> None:
    window.go(Place.KIT)
    page = window.page
    assert isinstance(page, KitPage)
    page.writers.setText("lots")
    press(page.writers, Qt.Key.Key_Return)
    assert "1 to 1000" in page.writers_field.problem
    page.writers.setText("12")
    page.state.pick("WY")
    press(page.writers, Qt.Key.Key_Return)
    idle(window)
    page = window.page
    assert isinstance(page, KitPage)
    page.saving.save_in(tmp_path / "kit")
    files = {path.name for path in (tmp_path / "kit").iterdir()}
    assert {"print-list.pdf", "supplies.pdf", "checklist.pdf"} <= files
    assert "Barrasso" in text_of((tmp_path / "kit" / "kit.pdf").read_bytes())
    assert "print-list.pdf" in page.printing.which.itemText(0)
    window.go(Place.BATCH)
    window.go(Place.KIT)
    assert isinstance(window.page, KitPage)
    assert window.page.writers.text() == "12"
    assert window.page.printing.isVisible(), "it need not be made twice"


def test_the_report_and_its_covers(window: NightWindow, tmp_path: Path) -> None:
    night = tmp_path / "night"
    add_to_tally(night, Counted("sesta-fosta", Position.SUPPORT, ("IL-SR", "IL-05"), 1, 0, 1))
    window.go(Place.ENDING)
    page = window.page
    assert isinstance(page, EndingPage)
    assert not page.make_button.isEnabled()
    page.use_folder(night)
    assert [figure.spoken for figure in page.figures] == ["writers: 1", "letters: 2", "calls: 0"]
    page.organisation.setText("Lake County Library")
    click(page.make_button)
    idle(window)
    page = window.page
    assert isinstance(page, EndingPage)
    page.saving.save_in(tmp_path / "report")
    names = {path.name for path in (tmp_path / "report").iterdir()}
    assert names == {"night-report.pdf", "covers.pdf", "thank-you-en.pdf", "thank-you-es.pdf"}
    covers = text_of((tmp_path / "report" / "covers.pdf").read_bytes())
    assert "Lake County Library" in covers
    assert "Quigley" in covers


def test_a_night_that_cannot_be_reported_is_a_sentence(window: NightWindow, tmp_path: Path) -> None:
    window.go(Place.ENDING)
    page = window.page
    assert isinstance(page, EndingPage)
    (tmp_path / "empty").mkdir()
    page.use_folder(tmp_path / "empty")
    click(page.make_button)
    idle(window)
    assert "Nothing has been counted there yet" in page.problem
    (tmp_path / "empty" / "tally-broken.json").write_text("{")
    page.refresh()
    assert "tally-broken.json" in page.problem
    assert not page.make_button.isEnabled()


def test_a_paper_goes_to_the_printer(
    window: NightWindow, shop: PrintShop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(print_panel, "LOOK_EVERY", 50)
    night = tmp_path / "night"
    add_to_tally(night, Counted("sesta-fosta", Position.SUPPORT, ("IL-SR",), 1, 0, 1))
    window.go(Place.ENDING)
    page = window.page
    assert isinstance(page, EndingPage)
    page.use_folder(night)
    click(page.make_button)
    idle(window)
    page = window.page
    assert isinstance(page, EndingPage)
    page.printing.which.pick("covers.pdf")
    click(page.printing.button)
    dialog = page.printing.panel.dialog
    assert dialog is not None
    dialog.accept()
    wait_until(lambda: "done" in page.printing.panel.said, 20)
    ((title, _copies, _options),) = shop.tickets()
    assert title == "Papers", "a job's title names nobody"
    assert shop.printed() == [next(p.data for p in window.night.report if p.name == "covers.pdf")]


# --- for everybody -----------------------------------------------------------------------


def shown(window: NightWindow, *kinds: type[QWidget]) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisible():
            yield widget


def check_names_and_order(window: NightWindow, step: str) -> None:
    in_order = set(stops(window))
    for control in shown(window, *CONTROLS):
        if isinstance(control.parent(), QComboBox) or control.objectName().startswith("qt_"):
            continue  # parts of Qt's own controls
        spoken = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert len(spoken) > 1, f"{step}: {control} is named {spoken!r}"
        others = isinstance(control, QAbstractButton) and control.group() is not None
        if control.isEnabled() and not others:
            assert control in in_order, f"{step}: Tab never comes to {spoken!r}"
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text() or _figure(label)


def _figure(label: QLabel) -> bool:
    return label.text().replace(",", "").isdigit()


def check_nothing_is_cut(window: NightWindow, step: str) -> None:
    for widget in shown(window, QLabel, QPushButton):
        if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            needs = widget.heightForWidth(widget.width())
            assert widget.height() >= needs, f"{step}: cut below: {widget.text()!r}"
        elif isinstance(widget, QPushButton):
            needs = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
            assert widget.width() >= needs, f"{step}: cut: {widget.accessibleName()!r}"
    assert window.sheet.horizontalScrollBar().maximum() == 0, f"{step}: hidden at the side"


@pytest.fixture
def large(dressed: QApplication) -> Iterator[None]:
    usual = dressed.font().pointSizeF()
    use_text_size(dressed, 2 * usual)
    wear(dressed, LIGHT)
    yield
    use_text_size(dressed, usual)
    wear(dressed, LIGHT)


@pytest.mark.usefixtures("large")
def test_an_evening_in_large_spanish_letters_is_whole_named_and_in_order(
    dressed: QApplication, services: Services, tmp_path: Path
) -> None:
    install_language(dressed, "es")
    window = NightWindow(services, "es")
    try:
        window.show()
        QTest.qWaitForWindowExposed(window)
        for step in walk(window, tmp_path):
            window.resize(1200, 700)
            settle()
            check_names_and_order(window, step)
            check_nothing_is_cut(window, step)
            others = [
                w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window
            ]
            assert not others, f"{step}: a part stands in a window of its own"
    finally:
        window.close_for_good()
        window.deleteLater()
        install_language(dressed, "en")
        settle()


def test_another_language_keeps_what_was_chosen(window: NightWindow, tmp_path: Path) -> None:
    window.go(Place.BATCH)
    assert isinstance(window.page, ListPage)
    window.page.open(write_list(tmp_path))
    idle(window)
    assert isinstance(window.page, ColumnsPage)
    window.page.pickers[5].pick("story")
    window.page.pickers[5].activated.emit(0)
    window.build("es")
    assert isinstance(window.page, ColumnsPage)
    assert window.page.pickers[5].code == "story"


def test_by_keyboard_alone_from_the_list_to_its_letters(
    window: NightWindow, tmp_path: Path
) -> None:
    window.go(Place.BATCH)
    assert isinstance(window.page, ListPage)
    window.page.open(write_list(tmp_path))  # the file dialog is Qt's
    idle(window)
    tab_to(window, "Continue")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle()
    page = window.page
    assert isinstance(page, ChoicesPage)
    tab_to(window, "For the bill")
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    tab_to(window, "Call cards")
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    page.use_folder(tmp_path / "out")
    tab_to(window, "Make the letters")
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    idle(window)
    assert (tmp_path / "out" / "letters.pdf").exists()
    assert not (tmp_path / "out" / "calls.pdf").exists()
    tab_to(window, "Answer the open rows")
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    idle(window)
    assert window.night.batch.row == 2
    tab_to(window, "Mike Quigley")
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle()
    assert window.night.batch.answered == 1, "Enter takes the answer, once"


def focused() -> QWidget:
    held = QApplication.focusWidget()
    assert held is not None
    return held


def tab_to(window: NightWindow, name: str) -> None:
    """Press Tab until the control that begins with this name has the keyboard."""
    for _ in range(60):
        held = QApplication.focusWidget()
        if held is not None and held.accessibleName().startswith(name):
            return
        QTest.keyClick(held or window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name!r}")
