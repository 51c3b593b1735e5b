"""The organiser's station: counting with one key, and what others counted."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from letterdesk.core.ask import Position
from letterdesk.desk import Counted, add_to_tally
from letterdesk.gui.night.printer_line import PrinterLine
from letterdesk.gui.night.station import StationPage
from letterdesk.gui.night.window import NightWindow, Place
from tests.gui.hands import wait_until
from tests.print_shop import PRINTER, PrintShop


@pytest.fixture
def station(window: NightWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StationPage:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "first"))
    assert isinstance(window.page, StationPage)
    return window.page


def figures(page: StationPage) -> list[str]:
    return [figure.spoken for figure in page.figures]


def test_without_a_folder_nothing_can_be_counted(station: StationPage) -> None:
    assert not station.count_button.isEnabled()
    assert not station.undo_button.isEnabled()
    assert figures(station) == ["writers: 0", "letters: 0", "calls: 0"]


def test_one_key_counts_a_writer_and_another_takes_it_back(
    station: StationPage, tmp_path: Path
) -> None:
    station.use_folder(tmp_path / "night")
    station.codes.setText("fl-sr, FL-JR fl-25")
    station.count_button.setFocus()
    QTest.keyClick(station.count_button, Qt.Key.Key_Space)
    QTest.keyClick(station.count_button, Qt.Key.Key_Space)
    assert figures(station) == ["writers: 2", "letters: 6", "calls: 0"]
    assert station.codes.text(), "the next writer is often from the same place"
    QTest.keyClick(station.undo_button, Qt.Key.Key_Space)
    assert figures(station) == ["writers: 1", "letters: 3", "calls: 0"]
    assert not station.undo_button.isEnabled()


def test_a_wrong_code_is_said_and_nothing_counted(station: StationPage, tmp_path: Path) -> None:
    station.use_folder(tmp_path / "night")
    for written in ("", "Florida", "FL-SR Maria"):
        station.codes.setText(written)
        station.count_button.click()
        assert "FL-SR" in station.codes_field.problem
    assert figures(station)[0] == "writers: 0"


def test_a_stick_is_brought_in_once_however_often(
    station: StationPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "second"))
    add_to_tally(stick, Counted("sesta-fosta", Position.OPPOSE, ("IL-05",), 1, 0, 1))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "first"))
    station.use_folder(tmp_path / "night")
    station.bring_in(stick)
    station.bring_in(stick)
    assert figures(station)[:2] == ["writers: 1", "letters: 1"]


def test_a_damaged_tally_is_named(station: StationPage, tmp_path: Path) -> None:
    (tmp_path / "tally-broken.json").write_text("{")
    station.use_folder(tmp_path)
    assert "tally-broken.json" in station.problem


def test_members_stand_beside_the_codes(station: StationPage, tmp_path: Path) -> None:
    station.use_folder(tmp_path / "night")
    station.codes.setText("IL-SR IL-05 ZZ-09")
    station.count_button.click()
    shown = [label.text() for label in station.findChildren(QLabel)]
    assert "Richard J. Durbin" in shown
    assert "Mike Quigley" in shown
    assert "ZZ-09" in shown, "a code that nobody has is counted all the same"


def test_another_place_and_back_loses_nothing(
    window: NightWindow, station: StationPage, tmp_path: Path
) -> None:
    station.use_folder(tmp_path / "night")
    station.codes.setText("FL-SR")
    station.oppose.button.click()
    station.count_button.click()
    window.go(Place.KIT)
    window.go(Place.STATION)
    assert isinstance(window.page, StationPage)
    assert window.page.codes.text() == "FL-SR"
    assert window.page.oppose.button.isChecked()
    assert figures(window.page)[0] == "writers: 1"
    window.page.undo_button.click()
    assert figures(window.page)[0] == "writers: 0"


def test_the_printer_and_its_line_are_shown(
    shop: PrintShop, window: NightWindow, tmp_path: Path
) -> None:
    paper = tmp_path / "letters.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(paper)
    line = window.page.findChild(PrinterLine)
    assert isinstance(line, PrinterLine)
    shop.tell("hold")
    for _ in range(3):
        shop.run("lp", "-d", PRINTER, str(paper))
    line.ask()
    wait_until(lambda: "Jobs in line: 3" in line.label.text())
    assert PRINTER in line.label.text()
    shop.pause()
    line.ask()
    wait_until(lambda: "is paused" in line.label.text())
    shop.relieve("hold")
    shop.go_on()
    line.ask()
    wait_until(lambda: "is ready" in line.label.text())
