"""The organiser's station: counting with one key, and what others counted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from letterdesk.core.ask import Position
from letterdesk.desk import Counted, add_to_tally
from letterdesk.gui.night.station import StationWindow
from letterdesk.gui.services import Services


@pytest.fixture
def station(
    dressed: QApplication, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> StationWindow:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "first"))
    window = StationWindow(services.campaigns())
    window.show()
    QTest.qWaitForWindowExposed(window)
    return window


def figures(window: StationWindow) -> list[str]:
    return [figure._number.accessibleName() for figure in window.figures]


def test_without_a_folder_nothing_can_be_counted(station: StationWindow) -> None:
    assert not station.count_button.isEnabled()
    assert not station.undo_button.isEnabled()
    assert figures(station) == ["writers: 0", "letters: 0", "calls: 0"]


def test_one_key_counts_a_writer_and_another_takes_it_back(
    station: StationWindow, tmp_path: Path
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


def test_a_wrong_code_is_said_and_nothing_counted(station: StationWindow, tmp_path: Path) -> None:
    station.use_folder(tmp_path / "night")
    for written in ("", "Florida", "FL-SR Maria"):
        station.codes.setText(written)
        station.count_button.click()
        assert "FL-SR" in station.codes_field.problem
    assert figures(station)[0] == "writers: 0"


def test_a_stick_is_brought_in_once_however_often(
    station: StationWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "second"))
    add_to_tally(stick, Counted("sesta-fosta", Position.OPPOSE, ("IL-05",), 1, 0, 1))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "first"))
    station.use_folder(tmp_path / "night")
    station.bring_in(stick)
    station.bring_in(stick)
    assert figures(station)[:2] == ["writers: 1", "letters: 1"]


def test_a_damaged_tally_is_named(station: StationWindow, tmp_path: Path) -> None:
    (tmp_path / "tally-broken.json").write_text("{")
    station.use_folder(tmp_path)
    assert "tally-broken.json" in station.problem
