"""Where the system asks for high contrast, its own colours play every role."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from letterdesk.gui.style import system_colours, wear
from letterdesk.gui.tokens import LIGHT
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import settle

BLACK, WHITE, YELLOW = "#000000", "#ffffff", "#ffff00"


@pytest.fixture
def system(dressed: QApplication) -> Iterator[QPalette]:
    """White on black, what is chosen black on yellow, as Windows and GNOME offer it."""
    palette = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: BLACK,
        QPalette.ColorRole.WindowText: WHITE,
        QPalette.ColorRole.Base: BLACK,
        QPalette.ColorRole.Highlight: YELLOW,
        QPalette.ColorRole.HighlightedText: BLACK,
    }.items():
        palette.setColor(role, QColor(colour))
    yield palette
    wear(dressed, LIGHT)


def test_no_colour_of_ours_is_left(system: QPalette) -> None:
    assert set(system_colours(system)) == {BLACK, WHITE, YELLOW}


def test_the_window_wears_them(dressed: QApplication, system: QPalette, wizard: Wizard) -> None:
    wear(dressed, system_colours(system))
    wizard.redress()
    settle()
    picture = wizard.frame.grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() - 4)
    assert middle.name() == BLACK
    assert YELLOW in {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 4)
        for y in range(picture.height() - 80, picture.height(), 4)
    }  # the main button
