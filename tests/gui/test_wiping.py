"""The next person at the computer finds nothing of the one before."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from letterdesk.gui.wiping import wipe

Field = QLineEdit | QPlainTextEdit | QTextEdit


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    form = QWidget()
    qtbot.addWidget(form)
    rows = QFormLayout(form)
    for field in (QLineEdit(), QPlainTextEdit(), QTextEdit(), QSpinBox()):
        rows.addRow("", field)
    return form


def fields(form: QWidget) -> list[Field]:
    lines = [f for f in form.findChildren(QLineEdit) if f.objectName() != "qt_spinbox_lineedit"]
    return [*lines, *form.findChildren(QPlainTextEdit), *form.findChildren(QTextEdit)]


def words(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def test_fields_are_empty_and_undo_does_not_bring_words_back(form: QWidget) -> None:
    for field in fields(form):
        QTest.keyClicks(field, "Maria")
        assert words(field) == "Maria"
    (copies,) = form.findChildren(QSpinBox)
    copies.setValue(3)
    wipe(form)
    for field in fields(form):
        field.undo()
        field.redo()
        assert words(field) == ""
    assert copies.text() == "3"


@pytest.mark.parametrize(
    ("copied", "left"),
    [
        ("Maria Alvarez", ""),
        ("Alvarez\u2029 of  Chicago", ""),
        ("a recipe from before", "a recipe from before"),
        ("", ""),
    ],
)
def test_only_what_was_copied_here_leaves_the_clipboard(
    form: QWidget, copied: str, left: str
) -> None:
    form.findChildren(QPlainTextEdit)[0].setPlainText("I am Maria Alvarez\nof Chicago.")
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(copied)
    wipe(form)
    assert clipboard.text() == left
    clipboard.clear()
