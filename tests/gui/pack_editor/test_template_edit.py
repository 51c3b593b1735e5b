"""Typing a letter: placeholders are offered, completed, put in, and undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from letterdesk.core.ask import Position
from letterdesk.gui.pack_editor.placeholder_words import choices, groups, sharing
from letterdesk.gui.pack_editor.template_edit import TemplateEdit
from letterdesk.gui.tokens import LIGHT
from letterdesk.store.packs import find_campaign
from tests.gui.hands import press, settle

LETTER = "en/letter-support.j2"


@pytest.fixture
def edit(dressed: QApplication, qtbot: QtBot) -> TemplateEdit:
    made = TemplateEdit(LETTER, "")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.activateWindow()
    made.setFocus()
    settle()
    return made


def type_in(edit: TemplateEdit, words: str) -> None:
    QTest.keyClicks(edit, words)
    settle()


def offered(edit: TemplateEdit) -> list[str]:
    if not edit.offered.isVisible():
        return []
    model = edit.completer.completionModel()
    return [
        str(model.index(row, 0).data(Qt.ItemDataRole.UserRole)) for row in range(model.rowCount())
    ]


def test_every_placeholder_is_explained() -> None:
    """The palette and output.placeholders say the same; a new one needs its sentence."""
    from letterdesk.desk.pack_drafts import Viewpoint, example_request
    from letterdesk.output.compose import _appeal, _values
    from letterdesk.store.directory import open_directory
    from tests.gui.conftest import TODAY

    with open_directory(day=TODAY) as directory:
        member = next(iter(directory.members()))
    view = Viewpoint(member, Position.SUPPORT, "en", "")
    appeal = _appeal(example_request(find_campaign("starter"), view), member)
    known = {*_values(appeal, "en"), "story"}
    assert {name for _, part in groups() for name, _ in part} == known


def test_the_share_texts_have_their_own() -> None:
    from dataclasses import replace

    from letterdesk.gui.pack_editor.placeholder_words import written
    from letterdesk.output.share import share_texts

    everything = " ".join(written(name) for name, _ in sharing())
    template = "\n".join(f"[{part}]\n{everything}" for part in ("post", "message", "flyer"))
    campaign = replace(find_campaign("starter"), templates={"en/share": template})
    for text in share_texts(campaign, "en"):
        assert campaign.url in text.text
        assert campaign.bills[0].id.citation in text.text
    assert choices("es/share.j2")[0][1] == sharing()


def test_two_braces_offer_everything_and_letters_narrow_it(edit: TemplateEdit) -> None:
    type_in(edit, "I live in {{")
    assert len(offered(edit)) == 29
    type_in(edit, " writer_c")
    assert offered(edit) == ["writer_city"]
    press(edit.offered, Qt.Key.Key_Return)
    assert edit.toPlainText() == "I live in {{ writer_city }}"
    type_in(edit, ", ")
    assert offered(edit) == []


def test_ctrl_space_offers_in_plain_words_and_in_a_rule(edit: TemplateEdit) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert "story" in offered(edit)
    press(edit.offered, Qt.Key.Key_Escape)
    assert (offered(edit), edit.toPlainText()) == ([], "")
    edit.setPlainText("{% if cos")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(edit, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert offered(edit) == ["cosponsor"]
    press(edit.offered, Qt.Key.Key_Return)
    assert edit.toPlainText() == "{% if cosponsor"


def test_a_placeholder_put_in_is_one_step_to_undo(edit: TemplateEdit) -> None:
    type_in(edit, "Dear ")
    edit.insert("member_name")
    assert edit.toPlainText() == "Dear {{ member_name }}"
    edit.undo()
    assert edit.toPlainText() == "Dear "
    edit.insert("points")
    assert edit.toPlainText() == 'Dear {{ points | join(" ") }}'


def test_completing_replaces_what_was_half_typed(edit: TemplateEdit) -> None:
    edit.setPlainText("Re {{ bi }} now")
    cursor = edit.textCursor()
    cursor.setPosition(8)
    edit.setTextCursor(cursor)
    edit.complete("bill")
    assert edit.toPlainText() == "Re {{ bill }} now"
    edit.undo()
    assert edit.toPlainText() == "Re {{ bi }} now"


def test_chips_look_different_and_unknown_names_are_underlined(edit: TemplateEdit) -> None:
    edit.setPlainText("Hello {{ member_name }}, {{ stori }}")
    settle()
    formats = edit.document().firstBlock().layout().formats()
    backgrounds = {f.format.background().color().alpha() for f in formats}
    assert backgrounds == {40}
    wrong = [
        f for f in formats if f.format.underlineStyle() == f.format.UnderlineStyle.WaveUnderline
    ]
    assert [edit.toPlainText()[f.start : f.start + f.length] for f in wrong] == ["stori"]


def test_notes_in_toml_step_back(dressed: QApplication, qtbot: QtBot) -> None:
    made = TemplateEdit("en/asks.toml", '# {{ bill }}\ncosponsor = "{{ bill }}"')
    qtbot.addWidget(made)
    settle()
    first = made.document().firstBlock()
    (note,) = first.layout().formats()
    assert note.length == len("# {{ bill }}")
    assert note.format.foreground().color().name() == LIGHT.muted.lower()
    assert len(first.next().layout().formats()) == 1


def test_a_marked_line_can_be_unmarked(edit: TemplateEdit) -> None:
    edit.setPlainText("one\ntwo\nthree")
    edit.mark_line(2)
    (mark,) = edit.extraSelections()
    assert mark.cursor.block().text() == "two"
    edit.mark_line(0)
    assert edit.extraSelections() == []
