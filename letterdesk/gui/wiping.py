"""Leave nothing of one person for the next at the same computer."""

from collections.abc import Iterable

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def wipe(parent: QWidget, typed: Iterable[str] = ()) -> None:
    """Empty the text fields inside ``parent``, and the clipboard of what was copied from them.

    ``typed`` is what the person typed into fields that are gone by now. What the person copied elsewhere before they came to us stays theirs.
    """
    lines = [
        line
        for line in parent.findChildren(QLineEdit)
        if not isinstance(line.parent(), QAbstractSpinBox)
    ]
    boxes: list[QPlainTextEdit | QTextEdit] = [
        *parent.findChildren(QPlainTextEdit),
        *parent.findChildren(QTextEdit),
    ]
    _empty_clipboard(
        [*typed, *(line.text() for line in lines), *(box.toPlainText() for box in boxes)]
    )
    for line in lines:
        line.setText("")  # QLineEdit.clear() can be undone
    for box in boxes:
        box.clear()  # here clear() drops the history


def _empty_clipboard(ours: list[str]) -> None:
    clipboard = QGuiApplication.clipboard()
    copied = _one_line(clipboard.text())
    # macOS never says that a clipboard is ours, so the words count too.
    if clipboard.ownsClipboard() or (copied and any(copied in _one_line(t) for t in ours)):
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _one_line(text: str) -> str:
    return " ".join(text.split())
