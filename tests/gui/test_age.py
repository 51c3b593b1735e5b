"""How old the directory is stands everywhere, and loudly once it is too old."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from letterdesk.core.ask import Position
from letterdesk.core.constituent import Constituent
from letterdesk.core.draft import Draft, Step
from letterdesk.gui.browser.update_service import Update
from letterdesk.gui.browser.window import Browser
from letterdesk.gui.frame import Frame
from letterdesk.gui.services import connect_services
from letterdesk.gui.style import use_text_size, wear
from letterdesk.gui.tokens import LIGHT
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import click, settle

EDITION = "Directory as of June 15, 2026, 119th Congress"
OLD = "STOP: this directory is out of date."
CLOCK = "Please check the clock"

DAYS = [
    (date(2026, 6, 15), ""),
    (date(2026, 11, 23), ""),
    (date(2027, 1, 2), ""),
    (date(2027, 1, 3), OLD),
    (date(2027, 6, 1), OLD),
    (date(2026, 6, 14), CLOCK),
    (date(1970, 1, 1), CLOCK),
]


def seen(window: QWidget) -> str:
    return "\n".join(w.text() for w in window.findChildren(QLabel) if w.isVisibleTo(window))


def wizard_on(day: date) -> Wizard:
    wizard = Wizard(Frame(), connect_services(lambda: day))
    wizard.frame.resize(1024, 600)
    wizard.frame.show()
    settle()
    return wizard


def banner_of(wizard: Wizard) -> QWidget:
    item = wizard.frame.banner.itemAt(0)
    banner = item.widget() if item else None
    assert banner is not None
    return banner


def assert_said(window: QWidget, expected: str) -> None:
    said = seen(window)
    assert EDITION in said
    for words in (OLD, CLOCK):
        assert (words in said) == (words == expected)


@pytest.mark.parametrize(("day", "expected"), DAYS)
def test_the_window_says_it_on_each_day(dressed: QApplication, day: date, expected: str) -> None:
    wizard = wizard_on(day)
    assert_said(wizard.frame, expected)
    wizard.open_browser()
    assert wizard.browser is not None
    assert_said(wizard.browser, expected)
    wizard.frame.close()


@pytest.mark.parametrize("step", list(Step))
def test_every_step_says_how_old_the_directory_is(
    wizard: Wizard, go_to: Callable[[Step], None], step: Step
) -> None:
    go_to(step)
    assert_said(wizard.frame, "")


@pytest.mark.parametrize(("day", "expected"), [(date(2027, 1, 3), OLD), (date(1970, 1, 1), CLOCK)])
def test_it_is_said_once_where_members_are_chosen(
    dressed: QApplication, day: date, expected: str
) -> None:
    wizard = wizard_on(day)
    home = Constituent("Ann Lee", "1 Main St", "", "Chicago", "IL", "60613")
    wizard.draft = Draft(campaign="sesta-fosta", position=Position.SUPPORT, constituent=home)
    wizard._show(Step.MEMBERS)
    settle()
    assert seen(wizard.frame).count(expected) == 1
    wizard.frame.close()


def test_the_notice_is_words_and_says_what_to_do(dressed: QApplication) -> None:
    wizard = wizard_on(date(2027, 1, 3))
    banner = banner_of(wizard)
    said = seen(banner)
    assert "the 120th Congress sits now" in said
    assert "get a newer directory before you write" in said
    alarm = next(w for w in banner.findChildren(QWidget) if w.property("role") == "alarm")
    spoken = QAccessible.queryAccessibleInterface(alarm).text(QAccessible.Text.Name)
    assert spoken.startswith(OLD)
    wizard.frame.close()


def test_the_notice_leads_to_where_a_newer_directory_comes_in(dressed: QApplication) -> None:
    def read(_files: Sequence[Path]) -> Update:
        raise AssertionError

    services = replace(connect_services(lambda: date(2027, 1, 3)), read_update=read)
    wizard = Wizard(Frame(), services)
    wizard.frame.show()
    banner = banner_of(wizard)
    click(banner.findChildren(QPushButton)[0])
    assert isinstance(wizard.browser, Browser)
    assert wizard.browser.footer.drop_target.isVisible()
    wizard.frame.close()


def test_the_notice_is_not_cut_in_large_text(dressed: QApplication) -> None:
    use_text_size(dressed, dressed.font().pointSizeF() * 2)
    wear(dressed, LIGHT)
    wizard = wizard_on(date(2027, 1, 3))
    assert wizard.frame.height() == 600
    banner = banner_of(wizard)
    for label in banner.findChildren(QLabel):
        if label.text():
            assert label.height() >= label.heightForWidth(label.width())
    assert wizard.frame.sheet.height() > 100
    wizard.frame.close()
