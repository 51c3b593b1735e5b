"""The real window on the real directory and campaign, on a day that stays the same."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from letterdesk.core.ask import Position
from letterdesk.core.draft import Step
from letterdesk.gui.frame import Frame
from letterdesk.gui.lasting_none import keep_none_alive
from letterdesk.gui.services import Services, connect_services
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.gui.steps.members import MembersPage
from letterdesk.gui.steps.you import YouPage
from letterdesk.gui.style import wear
from letterdesk.gui.tokens import LIGHT
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import click, settle

TODAY = date(2026, 11, 23)

keep_none_alive()


@pytest.fixture(scope="session")
def services() -> Services:
    return connect_services(lambda: TODAY)


@pytest.fixture(scope="session")
def fusion(qapp: QApplication) -> QApplication:
    """The style under ours. Set once: Qt does not bear a change of it while widgets live."""
    qapp.setStyle("Fusion")
    return qapp


@pytest.fixture
def dressed(fusion: QApplication) -> Iterator[QApplication]:
    """The application in Letterdesk's look by day, at the usual text size.

    The style sheet stays afterwards: taking it away swaps Qt's style under living wrappers.
    """
    font = fusion.font()
    wear(fusion, LIGHT)
    yield fusion
    fusion.setFont(font)


@pytest.fixture
def wizard(dressed: QApplication, services: Services) -> Iterator[Wizard]:
    frame = Frame()
    frame.resize(1024, 600)
    frame.show()
    QTest.qWaitForWindowExposed(frame)
    frame.activateWindow()
    yield Wizard(frame, services)
    frame.may_close = lambda: True
    frame.close()
    frame.deleteLater()
    settle()


@pytest.fixture
def go_to(wizard: Wizard) -> Callable[[Step], None]:
    """Walk one writer's way, by clicks and keys, up to a step."""

    def walk(step: Step) -> None:
        while wizard.step < step:
            page = wizard.page
            if isinstance(page, CampaignPage):
                click(page.position_choices[Position.SUPPORT].button)
            elif isinstance(page, YouPage):
                QTest.keyClicks(page.name, "Maria Alvarez")
                QTest.keyClicks(page.street, "1250 W Addison St")
                QTest.keyClicks(page.zip, "60613")
            elif isinstance(page, MembersPage):
                click(page.seat_choices["IL", 5].button)
            click(wizard.frame.main_button)

    return walk
