"""Sentences of the core in the window's language."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from letterdesk.core.wording import NOTHING, sentence
from letterdesk.gui.translation import install_language
from letterdesk.gui.wording import date_words, say

BECAME_LAW = sentence(
    "Became law on {since}: Public Law {law}.", since="April 11, 2018", law="115-164"
)


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    install_language(qapp, "es")
    yield
    install_language(qapp, "en")
    QLocale.setDefault(before)


def test_english_stays_as_it_is() -> None:
    assert say(BECAME_LAW) == "Became law on April 11, 2018: Public Law 115-164."
    assert date_words(date(2026, 6, 15), "en") == "June 15, 2026"
    assert say(NOTHING) == ""


@pytest.mark.usefixtures("spanish")
def test_dates_inside_a_sentence_are_said_in_its_language() -> None:
    assert "11 de abril de 2018" in say(BECAME_LAW)
    assert date_words(date(2026, 6, 15), "es") == "15 de junio de 2026"


@pytest.mark.usefixtures("spanish")
def test_what_only_looks_like_a_date_is_left_alone() -> None:
    assert say(sentence("{x}", x="Smarch 40, 2018")) == "Smarch 40, 2018"
