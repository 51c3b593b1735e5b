"""The browser on the real directory."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from letterdesk.gui.browser.window import Browser
from letterdesk.gui.services import Services
from tests.gui.hands import settle


@pytest.fixture
def browser(dressed: QApplication, services: Services) -> Iterator[Browser]:
    made = Browser(services, "en")
    made.resize(1024, 700)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    settle()
