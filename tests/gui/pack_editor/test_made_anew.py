"""An open editor follows the wizard's language, the system's colours and the size of text."""

from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from letterdesk.gui.pack_editor import findings
from letterdesk.gui.pack_editor.app import speak
from letterdesk.gui.pack_editor.desk_view import DeskView
from letterdesk.gui.pack_editor.reasons import ReasonsPage
from letterdesk.gui.pack_editor.template import TemplatePage
from letterdesk.gui.pack_editor.window import PackEditor
from letterdesk.gui.services import Services
from letterdesk.gui.style import em, use_text_size, wear
from letterdesk.gui.tab_order import stops
from letterdesk.gui.tokens import DARK, LIGHT
from letterdesk.gui.translation import install_language
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import click, settle, wait_until
from tests.gui.pack_editor.conftest import wait_for_bench


@pytest.fixture
def editor(
    wizard: Wizard, dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[PackEditor]:
    """The editor as the wizard's first page opens it."""
    monkeypatch.setattr(findings, "PAUSE", 100)
    wizard.language_changed.connect(partial(install_language, dressed))
    wizard.open_editor()
    opened = wizard.editor
    assert opened is not None
    opened.resize(1180, 760)
    QTest.qWaitForWindowExposed(opened)
    yield opened
    wizard.set_language("en")
    opened.close_for_good()
    settle()


def seen(editor: PackEditor, pack: Path) -> DeskView:
    if editor.manuscript is None:
        editor.open_folder(pack)
    settle()
    assert editor.view is not None
    return editor.view


def asked(editor: PackEditor) -> str:
    return editor.question.text() if editor.question is not None else ""


def test_what_is_filled_in_before_a_campaign_is_open_stays(
    wizard: Wizard, editor: PackEditor, tmp_path: Path
) -> None:
    welcome = editor.welcome
    welcome.put_in(tmp_path)
    welcome.title.setText("Clean water")
    welcome.organiser.setText("The Friends")
    welcome.bill.setText("hr7-119")
    welcome.languages["vi"].setChecked(True)
    assert welcome.name.text() == "clean-water"
    wizard.set_language("es")
    settle()
    assert editor.welcome is not welcome
    assert editor.welcome.begin_button.text() == "&Empezar"
    assert editor.windowTitle().startswith("Hacer una campaña")
    editor.welcome.title.setText("Clean water now")  # the name still follows the title
    assert editor.welcome.name.text() == "clean-water-now"
    editor.welcome.begin()
    settle()
    assert editor.manuscript is not None
    assert editor.manuscript.languages == ("en", "vi")
    assert editor.manuscript.get("pack.toml", "organiser") == "The Friends"
    assert editor.manuscript.bills == ("hr7-119",)


def test_a_campaign_that_is_open_stays_as_it_is_in_another_language(
    wizard: Wizard, editor: PackEditor, pack: Path
) -> None:
    view = seen(editor, pack)
    view.show_key("letter")
    page = view.page
    assert isinstance(page, TemplatePage)
    page.edit.setPlainText(page.edit.toPlainText() + "\n\nNot saved yet.")
    page.edit.stand_at(3)
    at = page.edit.textCursor().position()
    preview = view.preview
    preview.choose_member(next(shown for shown in preview._members if "Durbin" in shown))
    preview.stages.setCurrentIndex(4)
    preview.stages.activated.emit(4)
    view.sides.setCurrentIndex(1)
    before = preview.view
    wizard.set_language("es")  # while the letter and the check are still being made
    wait_for_bench(editor)
    anew = seen(editor, pack)
    assert anew is not view
    assert editor.save_button.text() == "&Guardar"
    assert editor.save_button.isEnabled()
    assert isinstance(anew.page, TemplatePage)
    assert anew.page.edit.toPlainText().endswith("Not saved yet.")
    assert anew.page.edit.textCursor().position() == at
    assert anew.preview.view == before
    assert anew.preview.trial is not None
    assert anew.sides.currentIndex() == 1
    assert anew.findings.summary.text().startswith(("Nada", "Por corregir"))
    assert anew.list.item(0).text() == "Acerca de"
    assert editor.isWindowModified()
    editor.save()
    assert "Not saved yet." in (pack / "en" / "letter-support.j2").read_text("utf-8")


def test_the_same_reason_is_looked_at(wizard: Wizard, editor: PackEditor, pack: Path) -> None:
    view = seen(editor, pack)
    view.show_key("reasons")
    assert isinstance(view.page, ReasonsPage)
    view.page.list.setCurrentRow(3)
    wizard.set_language("es")
    page = seen(editor, pack).page
    assert isinstance(page, ReasonsPage)
    assert page.list.currentRow() == 3
    assert next(page.entries()).path[:2] == ("points", 3)


def test_dates_and_the_made_up_story_are_in_the_windows_language(
    wizard: Wizard, editor: PackEditor, pack: Path
) -> None:
    seen(editor, pack).show_key("bills")
    wizard.set_language("es")
    view = seen(editor, pack)
    said = [label.text() for label in view.page.findChildren(QLabel)]
    assert "Datos al 7 de septiembre de 2022" in said
    view.manuscript.look_at(language="es")
    wait_until(lambda: view.preview.trial is not None and bool(view.preview.trial.reading_copy))
    assert "con sus propias palabras" in view.preview.copy.toPlainText()
    assert "Here the writer" not in view.preview.copy.toPlainText()


def test_a_question_in_the_other_language_goes_unanswered(
    wizard: Wizard, editor: PackEditor, pack: Path
) -> None:
    view = seen(editor, pack)
    box = next(view.page.entries()).editor
    assert isinstance(box, QLineEdit | QPlainTextEdit)
    box.selectAll()
    QTest.keyClicks(box, "Other")
    editor.close()
    settle()
    assert "not saved" in asked(editor)
    wizard.set_language("es")
    settle()
    assert asked(editor) == ""
    assert editor.isVisible()
    editor.close()
    settle()
    assert "guardad" in asked(editor)


def test_colours_and_text_size_follow(
    wizard: Wizard, editor: PackEditor, pack: Path, dressed: QApplication
) -> None:
    view = seen(editor, pack)
    view.show_key("letter")
    usual = dressed.font().pointSizeF()
    width = view.list.width()
    try:
        use_text_size(dressed, usual * 2)
        wear(dressed, DARK)
        wizard.redress()
        settle()
        view = seen(editor, pack)
        wait_until(lambda: view.preview.trial is not None)
        assert view.list.width() == em(11.5) > 1.8 * width
        page = view.page
        assert isinstance(page, TemplatePage)
        assert page.edit.palette().color(QPalette.ColorRole.Base).name() == DARK.field.lower()
        picture = editor.grab().toImage()
        assert picture.pixelColor(3, picture.height() - 3).lightness() < 80
    finally:
        use_text_size(dressed, usual)
        wear(dressed, LIGHT)


def test_an_editor_that_is_opened_by_itself_lets_its_language_be_chosen(
    dressed: QApplication, services: Services, pack: Path
) -> None:
    editor = PackEditor(services, "en", picks_language=True)
    editor.language_asked.connect(partial(speak, dressed, editor))
    editor.show()
    _english, spanish = editor.languages.buttons()
    click(spanish)
    assert "campaña" in editor.windowTitle()
    editor.open_folder(pack)
    english, spanish = editor.languages.buttons()
    assert spanish.isChecked()
    click(english)
    assert editor.save_button.text() == "&Save"
    assert list(islice(stops(editor), 2)) == editor.languages.buttons()
    editor.close_for_good()
    editor.deleteLater()
    settle()
