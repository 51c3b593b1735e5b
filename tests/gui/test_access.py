"""The window for everybody: names for screen readers, the keyboard, large text, small screens."""

import dataclasses
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer, QTranslator
from PySide6.QtGui import QAccessible
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
from pytestqt.qtbot import QtBot

from letterdesk.core.draft import Step
from letterdesk.gui.style import use_text_size, wear
from letterdesk.gui.tab_order import stops
from letterdesk.gui.tokens import DARK, LIGHT
from letterdesk.gui.translation import install_language
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import settle, wait_until

GoTo = Callable[[Step], None]
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)


def shown(wizard: Wizard, *kinds: type[QWidget]) -> Iterator[QWidget]:
    for widget in wizard.frame.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisible():
            yield widget


@pytest.mark.parametrize("step", list(Step))
def test_every_control_has_a_name_and_a_place_in_the_tab_order(
    wizard: Wizard, go_to: GoTo, step: Step
) -> None:
    go_to(step)
    in_order = set(stops(wizard.frame))
    for control in shown(wizard, *CONTROLS):
        if isinstance(control.parent(), QComboBox) or control.objectName().startswith("qt_"):
            continue  # parts of Qt's own controls
        spoken = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert spoken, f"{control} has no name"
        assert len(spoken) > 1, f"{control} is named {spoken!r}"
        # Within a group Tab stops at the chosen one; arrows lead to the others.
        others = isinstance(control, QAbstractButton) and control.group() is not None
        if control.isEnabled() and not others:
            assert control in in_order, f"Tab never comes to {spoken!r}"


@pytest.mark.parametrize("step", list(Step))
def test_tab_goes_round_in_reading_order(wizard: Wizard, go_to: GoTo, step: Step) -> None:
    go_to(step)
    order = [widget for widget in stops(wizard.frame) if widget.isVisible()]
    for before, after in pairwise(order):
        one, other = (w.mapTo(wizard.frame, w.rect().center()) for w in (before, after))
        went_on = other.y() > one.y() or other.x() > one.x() or before in rail(wizard)
        assert went_on or crosses_to_next_column(one.y(), other.y()), (before, after)


def rail(wizard: Wizard) -> list[QWidget]:
    return list(wizard.frame.rail.buttons)


def crosses_to_next_column(before: int, after: int) -> bool:
    """Down one column, then up again to the start of the next."""
    return after < before


@pytest.mark.parametrize("step", list(Step))
def test_words_of_people_and_packs_are_never_read_as_markup(
    wizard: Wizard, go_to: GoTo, step: Step
) -> None:
    go_to(step)
    for label in wizard.frame.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()


class Longer(QTranslator):
    """Every string of the window half as long again, as German or Tagalog might be."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return f"{text} {'wórds móre '[: max(3, len(text) // 2)]}"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def come_to_rest(wizard: Wizard) -> None:
    """Wait for what a page says a moment after it is shown, and for the layout that follows.

    The page of words measures the letter then. The first time it loads fonts and templates,
    which takes a busy machine seconds, and its words have no height before the next layout.
    """
    timers = wizard.page.findChildren(QTimer)
    wait_until(lambda: not any(timer.isActive() for timer in timers))


def assert_nothing_is_cut(wizard: Wizard) -> None:
    """To be waited for: a busy machine may lay a page out once more after it is shown."""
    for widget in shown(wizard, QLabel, QPushButton, QLineEdit, QComboBox):
        if isinstance(widget, QLabel):
            if not widget.pixmap().isNull() or not widget.text():
                continue
            needs = (
                widget.heightForWidth(widget.width())
                if widget.wordWrap()
                else widget.sizeHint().height()
            )
            assert widget.height() >= needs, f"cut below: {widget.text()!r}"
            longest = max(widget.text().replace("\n", " ").split(" "), key=len)
            room = widget.width() if widget.wordWrap() else widget.width() + 1
            asked = longest if widget.wordWrap() else widget.text()
            assert widget.fontMetrics().horizontalAdvance(asked) <= room + 2, f"cut: {asked!r}"
        else:
            least = widget.minimumSizeHint()
            assert widget.height() >= least.height(), f"cut below: {widget.accessibleName()!r}"
            if isinstance(widget, QPushButton):
                text = widget.text().replace("&", "")
                needs = widget.fontMetrics().horizontalAdvance(text)
                assert widget.width() >= needs, f"cut: {widget.accessibleName()!r}"
    bar = wizard.frame.sheet.horizontalScrollBar()
    assert bar.maximum() == 0, f"{bar.maximum()} px hidden at the side"


@pytest.mark.parametrize("step", list(Step))
@pytest.mark.parametrize("percent", [100, 200])
def test_large_text_is_not_cut(
    wizard: Wizard, dressed: QApplication, go_to: GoTo, qtbot: QtBot, step: Step, percent: int
) -> None:
    go_to(step)
    use_text_size(dressed, dressed.font().pointSizeF() * percent / 100)
    wear(dressed, LIGHT)
    wizard.redress()
    wizard.frame.resize(1024, 600)
    settle()
    assert (wizard.frame.width(), wizard.frame.height()) == (1024, 600)
    come_to_rest(wizard)
    qtbot.waitUntil(lambda: assert_nothing_is_cut(wizard))


@pytest.mark.usefixtures("longer")
@pytest.mark.parametrize("step", list(Step))
def test_longer_languages_are_not_cut(
    wizard: Wizard, go_to: GoTo, qtbot: QtBot, step: Step
) -> None:
    go_to(step)
    wizard.frame.resize(1024, 600)
    settle()
    assert (wizard.frame.width(), wizard.frame.height()) == (1024, 600)
    come_to_rest(wizard)
    qtbot.waitUntil(lambda: assert_nothing_is_cut(wizard))


@pytest.mark.parametrize("step", list(Step))
def test_spanish_is_not_cut(
    wizard: Wizard, dressed: QApplication, go_to: GoTo, qtbot: QtBot, step: Step
) -> None:
    go_to(step)
    install_language(dressed, "es")
    wizard.set_language("es")
    settle()
    come_to_rest(wizard)
    qtbot.waitUntil(lambda: assert_nothing_is_cut(wizard))
    install_language(dressed, "en")


def test_the_rail_becomes_a_strip_when_text_is_large(wizard: Wizard, dressed: QApplication) -> None:
    assert wizard.frame.rail.height() > wizard.frame.rail.width()
    use_text_size(dressed, dressed.font().pointSizeF() * 2)
    wizard.redress()
    settle()
    assert wizard.frame.rail.width() > wizard.frame.rail.height()


def test_colours_follow_without_losing_what_was_entered(
    wizard: Wizard, dressed: QApplication, go_to: GoTo
) -> None:
    go_to(Step.MEMBERS)
    before = dataclasses.replace(wizard.draft)
    wear(dressed, DARK)
    wizard.redress()
    assert wizard.draft == before
    assert wizard.frame.palette().window().color().name() == DARK.desk
