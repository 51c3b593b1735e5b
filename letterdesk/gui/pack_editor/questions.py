"""What the editor asks before something could be lost. Escape always leaves things as they are."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def overwrite_question(parent: QWidget, words: str, over: Callable[[], object]) -> QMessageBox:
    """Whether to save over what somebody else has changed on the disk meanwhile."""
    question = _question(parent, translate("PackEditor", "Save over it?"), words)
    yes = question.addButton(
        translate("PackEditor", "Save &mine over it"), QMessageBox.ButtonRole.DestructiveRole
    )
    yes.clicked.connect(lambda _pressed: over())
    _add_way_back(question)
    return question


def replace_question(parent: QWidget, name: str, replace: Callable[[], object]) -> QMessageBox:
    """Whether the file to hand out may take the place of another one."""
    words = translate("PackEditor", "There is already a file {name} in this folder.")
    title = translate("PackEditor", "Replace the file?")
    question = _question(parent, title, words.format(name=name))
    yes = question.addButton(
        translate("PackEditor", "&Replace it"), QMessageBox.ButtonRole.DestructiveRole
    )
    yes.clicked.connect(lambda _pressed: replace())
    _add_way_back(question)
    return question


def closing_question(
    parent: QWidget, keep: Callable[[], object], lose: Callable[[], object]
) -> QMessageBox:
    """What is to become of changes that are not saved."""
    question = _question(
        parent,
        translate("PackEditor", "Close the campaign?"),
        translate("PackEditor", "Your changes are not saved yet."),
    )
    save = question.addButton(
        translate("PackEditor", "&Save and close"), QMessageBox.ButtonRole.AcceptRole
    )
    drop = question.addButton(
        translate("PackEditor", "Close and &lose my changes"),
        QMessageBox.ButtonRole.DestructiveRole,
    )
    save.clicked.connect(lambda _pressed: keep())
    drop.clicked.connect(lambda _pressed: lose())
    _add_way_back(question)
    question.setDefaultButton(save)
    return question


def _question(parent: QWidget, title: str, words: str) -> QMessageBox:
    question = QMessageBox(parent)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setWindowTitle(title)
    question.setText(words)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return question


def _add_way_back(question: QMessageBox) -> None:
    stay = question.addButton(
        translate("PackEditor", "&Go back"), QMessageBox.ButtonRole.RejectRole
    )
    question.setEscapeButton(stay)
