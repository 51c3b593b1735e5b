"""The letter night's window, on the real directory and campaign."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from letterdesk.gui.night.window import NightWindow
from letterdesk.gui.services import Services
from tests.gui.hands import settle


@pytest.fixture
def window(dressed: QApplication, services: Services) -> Iterator[NightWindow]:
    made = NightWindow(services, "en")
    made.resize(1024, 700)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.activateWindow()
    yield made
    made.close_for_good()
    made.deleteLater()
    settle()
