"""A plain-text editor that knows placeholders: completes them, and marks a line."""

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPalette,
    QStandardItem,
    QStandardItemModel,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QListView, QPlainTextEdit, QTextEdit

from letterdesk.gui.pack_editor.highlighter import Highlighter
from letterdesk.gui.pack_editor.placeholder_words import choices, written
from letterdesk.gui.style import em

_OPEN = re.compile(r"\{\{ *([a-z_]*)$")
"""A placeholder that is being typed, up to the cursor."""
_IN_RULE = re.compile(r"\{%(?:(?!%\}).)*?([a-z_]*)$")
_REST = re.compile(r"[a-z_]* *(?:\}\})?")
_KEYS_OF_LIST = (
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
)  # fmt: skip


class TemplateEdit(QPlainTextEdit):
    """Typing ``{{`` or Ctrl+Space lists what can stand there; Ctrl+Z undoes everything."""

    def __init__(self, file: str, words: str) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(em(14))
        self.setPlainText(words)
        known = [p for _, placeholders in choices(file) for p in placeholders]
        names = [name for name, _ in known]
        self._highlighter = Highlighter(self.document(), names, notes=file.endswith(".toml"))
        model = QStandardItemModel(self)
        for name, meaning in known:
            item = QStandardItem(f"{name}: {meaning}")
            item.setData(name, Qt.ItemDataRole.UserRole)
            model.appendRow(item)
        self.completer = QCompleter(model, self)
        self.completer.setWidget(self)
        self.completer.setCompletionRole(Qt.ItemDataRole.UserRole)
        self.completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
        self.offered: QAbstractItemView = QListView()
        self.completer.setPopup(self.offered)
        self.offered.setAccessibleName(self.tr("Placeholders"))
        self.completer.activated.connect(self.complete)

    # --- putting placeholders in ---

    def insert(self, name: str) -> None:
        """Put a placeholder where the cursor is, whole, as one step to undo."""
        cursor = self.textCursor()
        cursor.beginEditBlock()  # else it is undone together with what was typed before
        cursor.insertText(written(name))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setFocus()

    def complete(self, name: str) -> None:
        """Finish the placeholder that is being typed with ``name``."""
        cursor = self.textCursor()
        before, after = self._around()
        opened, ruled = _OPEN.search(before), _IN_RULE.search(before)
        cursor.beginEditBlock()
        if opened:
            rest = _REST.match(after)
            self._take(cursor, len(opened[0]), len(rest[0]) if rest else 0)
            cursor.insertText(written(name))
        elif ruled:
            self._take(cursor, len(ruled[1]), 0)
            cursor.insertText(name)
        else:
            cursor.insertText(written(name))
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    @staticmethod
    def _take(cursor: QTextCursor, before: int, after: int) -> None:
        at = cursor.position()
        cursor.setPosition(at - before)
        cursor.setPosition(at + after, QTextCursor.MoveMode.KeepAnchor)

    def _around(self) -> tuple[str, str]:
        """The line before and after the cursor."""
        cursor = self.textCursor()
        words = cursor.block().text()
        return words[: cursor.positionInBlock()], words[cursor.positionInBlock() :]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        listed = self.offered.isVisible()
        if listed and event.key() in _KEYS_OF_LIST:
            event.ignore()  # the list takes them
            return
        asked = (
            event.key() == Qt.Key.Key_Space
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if not asked:
            super().keyPressEvent(event)
        if asked or event.text():
            self.offer(asked=bool(asked))

    def offer(self, *, asked: bool) -> None:
        """List the placeholders that begin as typed; all of them when asked for in plain words."""
        before, _ = self._around()
        opened, ruled = _OPEN.search(before), _IN_RULE.search(before)
        typed = opened or (ruled if asked else None)
        if typed is None and not asked:
            self.offered.hide()
            return
        self.completer.setCompletionPrefix(typed[1] if typed else "")
        if not self.completer.completionCount() or (typed and self._is_whole(typed[1])):
            self.offered.hide()
            return
        self.offered.setCurrentIndex(self.completer.completionModel().index(0, 0))
        place = self.cursorRect()
        place.setWidth(min(em(34), max(em(16), self.width())))
        self.completer.complete(place)

    def _is_whole(self, typed: str) -> bool:
        return self.completer.completionCount() == 1 and self.completer.currentCompletion() == typed

    # --- marking ---

    def mark_line(self, line: int) -> None:
        """Put a band behind a line, counted from 1; 0 takes it away."""
        marks = []
        block = self.document().findBlockByNumber(line - 1)
        if line and block.isValid():
            mark = QTextEdit.ExtraSelection()
            band = QColor(self.palette().color(QPalette.ColorRole.BrightText))
            band.setAlpha(45)
            mark.format.setBackground(band)
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.cursor = QTextCursor(block)
            marks.append(mark)
        self.setExtraSelections(marks)

    def stand_at(self, line: int) -> None:
        """Put the keyboard at a line, counted from 1."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_highlighter"):
            self._highlighter.rehighlight()
