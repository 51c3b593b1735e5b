"""Labelled places to type, each bound to one value of the campaign's files."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPalette, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from letterdesk.core.campaign_review import UNFINISHED
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import stack
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.store.packs.toml_places import Path


class Entry(QWidget):
    """One value of a TOML file: a line, a paragraph, or a list with an item on each line.

    What is still to be written is asked for in grey, and stays marked in the file until
    something is typed.
    """

    def __init__(
        self,
        manuscript: Manuscript,
        file: str,
        path: Path,
        label: str,
        *,
        hint: str = "",
        rows: int = 1,
        items: bool = False,
    ) -> None:
        super().__init__()
        self.manuscript, self.file, self.path = manuscript, file, path
        self._items = items
        value = manuscript.get(file, *path)
        shown = "\n".join(map(str, value)) if isinstance(value, list) else str(value or "")
        self._mark = shown if shown.startswith(UNFINISHED) else ""
        self.editor: QLineEdit | QPlainTextEdit
        if rows == 1:
            self.editor = QLineEdit()
            self.editor.textChanged.connect(self._typed)
        else:
            self.editor = plain_text_box(rows)
            self.editor.textChanged.connect(self._typed)
        if self._mark:
            asked = self._mark.strip("[]").removeprefix(UNFINISHED.strip("[")).strip()
            self.editor.setPlaceholderText(self.tr("Write here: {what}").format(what=asked))
        else:
            self._show(shown)
        self.editor.setAccessibleName(label.replace("&", ""))
        self.editor.setAccessibleDescription(hint)
        self.problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self.problem.set_words("")
        lines = stack(self, "xs")
        caption = text(label, "strong")
        caption.setBuddy(self.editor)
        lines.addWidget(caption)
        lines.addWidget(self.editor)
        lines.addWidget(self.problem)
        if hint:
            lines.addWidget(text(hint, "hint"))
        lines.addStretch(1)

    @property
    def words(self) -> str:
        editor = self.editor
        return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()

    def set_problem(self, words: str) -> None:
        """Say below the field what is wrong with it; '' when nothing is."""
        self.problem.set_words(words)
        self.editor.setProperty("wrong", bool(words))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)

    def stand_in(self, item: int = 0) -> None:
        """Put the keyboard here; in a list, on a line counted from 0."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.editor, QPlainTextEdit):
            block = self.editor.document().findBlockByNumber(item)
            if block.isValid():
                self.editor.setTextCursor(QTextCursor(block))

    def _show(self, words: str) -> None:
        blocked = self.editor.blockSignals(True)
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(words)
            self.editor.setCursorPosition(0)
        else:
            self.editor.setPlainText(words)
        self.editor.blockSignals(blocked)

    def _typed(self) -> None:
        words = self.words.strip() or self._mark
        if self._items:
            lines = [line.strip() for line in words.split("\n") if line.strip()]
            self.manuscript.put(self.file, self.path, lines)
        else:
            self.manuscript.put(self.file, self.path, words)


def plain_text_box(rows: int) -> QPlainTextEdit:
    """A box of about ``rows`` lines, that Tab leaves."""
    box = QPlainTextEdit()
    box.setTabChangesFocus(True)
    height = round(QFontMetrics(box.font()).lineSpacing() * (rows + 0.5)) + em(1.4)
    box.setMinimumHeight(height)
    box.setMaximumHeight(height + em(2))
    box.setMinimumWidth(em(9))
    return box
