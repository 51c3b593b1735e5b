"""A page of a window: a title, a line about it, and a column of reading width below."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from letterdesk.gui.style import em
from letterdesk.gui.tokens import READING_WIDTH
from letterdesk.gui.widgets.box import stack
from letterdesk.gui.widgets.text import text


class Sheet(QWidget):
    """Put things into ``column``; lies in a QScrollArea that is resizable."""

    wide = False
    """True for a page that uses all the width there is."""

    def __init__(self, title: str, lead: str = "") -> None:
        super().__init__()
        self.setObjectName("column")
        self.setAccessibleName(title)
        self.column: QVBoxLayout = stack(self, "m", "l")
        opening = stack(gap="xs")
        self.title = text(title, "title")
        opening.addWidget(self.title)
        if lead:
            opening.addWidget(text(lead, "lead"))
        self.column.addLayout(opening)
        if not self.wide:
            self.setMaximumWidth(em(READING_WIDTH))

    def sizeHint(self) -> QSize:
        """Wide enough to read; QScrollArea gives a narrow page no more than it asks for."""
        hint = super().sizeHint()
        return hint if self.wide else QSize(em(READING_WIDTH), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Only a width: wrapped words have no height of their own, it follows from the width."""
        return QSize(super().minimumSizeHint().width(), 0)
