"""A number to be read from across the room, and what it counts."""

from PySide6.QtWidgets import QLabel, QWidget

from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import stack
from letterdesk.gui.widgets.text import text

_SIZE = 3.2
"""Of the text's size: read from across a table."""


class Figure(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._number = QLabel()
        font = self._number.font()
        font.setPixelSize(em(_SIZE))
        font.setBold(True)
        self._number.setFont(font)
        self._word = text("", "lead")
        lines = stack(self, "xs")
        lines.addWidget(self._number)
        lines.addWidget(self._word)

    @property
    def spoken(self) -> str:
        """What a screen reader says: 'letters: 37'."""
        return self._number.accessibleName()

    def show_number(self, number: int, word: str) -> None:
        self._number.setText(f"{number:,}")
        self._number.setAccessibleName(f"{word}: {number}")
        self._word.setText(word)
