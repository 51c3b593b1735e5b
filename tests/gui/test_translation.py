"""The window speaks Spanish: completely, with every placeholder in its place."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from letterdesk.core.constituent import Problem, explain
from letterdesk.core.status import status
from letterdesk.gui.translation import LANGUAGES, install_language, translations_folder
from letterdesk.gui.wording import congress_words, say
from letterdesk.store.packs import load_campaign
from letterdesk.store.paths import bundled

MESSAGES = [
    (language, context.findtext("name", ""), message)
    for language in LANGUAGES
    if language != "en"
    for context in ET.parse(  # noqa: S314 - our own file
        translations_folder() / f"letterdesk_{language}.ts"
    ).iter("context")
    for message in context.iter("message")
]


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    install_language(qapp, "en")
    QLocale.setDefault(before)


def fields(template: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}", template))


def test_every_translation_is_there_with_the_same_fields() -> None:
    assert MESSAGES
    for language, context, message in MESSAGES:
        source, said = message.findtext("source", ""), message.findtext("translation", "")
        assert said, (language, context, source)
        assert fields(said) == fields(source), source


def test_the_compiled_file_says_what_the_source_says(app: QApplication) -> None:
    for language in {language for language, _, _ in MESSAGES}:
        translator = QTranslator()
        assert translator.load(f"letterdesk_{language}", str(translations_folder()))
        for lang, context, message in MESSAGES:
            if lang == language:
                source = message.findtext("source", "")
                assert translator.translate(context, source) == message.findtext("translation")


def test_a_sentence_of_the_core_is_said_in_the_window_s_language(app: QApplication) -> None:
    english = explain(Problem("name", "name-long"))
    assert "80" in say(english)
    install_language(app, "es")
    assert say(english) != str(english)
    assert "80" in say(english)
    install_language(app, "en")
    assert say(english) == str(english)


def test_words_a_person_typed_are_never_translated_nor_read_as_fields(app: QApplication) -> None:
    from letterdesk.core.wording import sentence

    install_language(app, "es")
    assert say(sentence("{text}", text="Cancel {limit}")) == "Cancel {limit}"


def test_qt_s_own_buttons_follow(qtbot: QtBot, app: QApplication) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Cancel"
    install_language(app, "es")
    QApplication.processEvents()
    assert box.buttons()[0].text().replace("&", "") == "Cancelar"


def test_widgets_are_told_and_translators_do_not_pile_up(qtbot: QtBot, app: QApplication) -> None:
    class Listener(QWidget):
        told = 0

        def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
            self.told += event.type() == QEvent.Type.LanguageChange

    listener = Listener()
    qtbot.addWidget(listener)
    for language in ("es", "en", "es", "en"):
        install_language(app, language)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    assert listener.told >= 4
    translators = [c for c in app.findChildren(QObject) if isinstance(c, QTranslator)]
    assert len(translators) <= 2


def test_a_congress_is_called_as_the_language_calls_it(app: QApplication) -> None:
    assert congress_words(115, "en") == "115th Congress"
    install_language(app, "es")
    assert congress_words(115, "es") == "Congreso 115"
    ended = next(bill for bill in load_campaign(bundled("templates") / "sesta-fosta").bills if not bill.public_law)  # fmt: skip
    said = say(status(ended, date(2026, 11, 23)))
    assert said == "Terminó con el Congreso 115 el 3 de enero de 2019, sin llegar a ser ley."
