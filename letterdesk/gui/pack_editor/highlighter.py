"""Placeholders as chips: still text, and told apart from the words around them."""

import re
from collections.abc import Collection

from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)

_CHIP = re.compile(r"\{\{.*?\}\}")
_RULE = re.compile(r"\{%.*?%\}")
_PART = re.compile(r"\[[a-z]+\][ \t]*$")
_NAME = re.compile(r"(?<![\"'\w-])([a-z_]+)(?![\"'\w-])")
_WORDS = frozenset(
    [
        "if",
        "elif",
        "else",
        "endif",
        "for",
        "in",
        "endfor",
        "and",
        "or",
        "not",
        "is",
        "first",
        "join",
        "last",
        "length",
        "lower",
        "trim",
        "upper",
        "true",
        "false",
        "none",
    ]
)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


class Highlighter(QSyntaxHighlighter):
    """Colours come from the palette, so that light, dark and high contrast all fit."""

    def __init__(
        self, document: QTextDocument, known: Collection[str], *, notes: bool = False
    ) -> None:
        """With ``notes``, a line that begins with '#' is one, as in TOML, and steps back."""
        super().__init__(document)
        self._notes = notes
        self._known = frozenset(known) | {"point"}
        palette = QGuiApplication.palette()
        link = palette.color(QPalette.ColorRole.Link)
        self._chip = QTextCharFormat()
        self._chip.setForeground(link)
        self._chip.setBackground(_faint(link, 40))
        self._chip.setFontWeight(QFont.Weight.DemiBold)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        self._rule = QTextCharFormat()
        self._rule.setForeground(muted)
        self._rule.setBackground(_faint(muted, 28))
        self._note = QTextCharFormat()
        self._note.setForeground(muted)
        self._part = QTextCharFormat()
        self._part.setFontWeight(QFont.Weight.Bold)
        self._part.setForeground(palette.color(QPalette.ColorRole.WindowText))
        self._unknown = QTextCharFormat()
        self._unknown.setForeground(palette.color(QPalette.ColorRole.BrightText))
        self._unknown.setFontUnderline(True)
        self._unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)

    def highlightBlock(self, words: str) -> None:
        if self._notes and words.startswith("#"):
            self.setFormat(0, len(words), self._note)
            return
        if _PART.match(words):
            self.setFormat(0, len(words), self._part)
        for pattern, look in ((_RULE, self._rule), (_CHIP, self._chip)):
            for found in pattern.finditer(words):
                self.setFormat(found.start(), len(found[0]), look)
                self._mark_unknown(found[0], found.start(), look)

    def _mark_unknown(self, inside: str, start: int, look: QTextCharFormat) -> None:
        plain = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), inside)
        for name in _NAME.finditer(plain):
            if name[1] not in self._known and name[1] not in _WORDS:
                wrong = QTextCharFormat(look)
                wrong.merge(self._unknown)
                self.setFormat(start + name.start(), len(name[1]), wrong)


def _faint(colour: QColor, alpha: int) -> QColor:
    faint = QColor(colour)
    faint.setAlpha(alpha)
    return faint
