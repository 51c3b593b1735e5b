"""The two sides of the browser: what is looked for, and what is known of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QWidget

from letterdesk.gui.style import em, space
from letterdesk.gui.widgets.box import Wrapping, stack

_LEFT = 25.0
"""Width of the search and the list, in em."""
_LIST_HEIGHT = (6, 11)
"""Least height of the list in em: beside the details, where both scroll, and above them."""
_NO_LIMIT = 16_777_215
"""Qt's own greatest width of a widget."""


class Sides(Wrapping):
    """Beside each other each side scrolls by itself; below each other the whole window does."""

    def __init__(self, left: QWidget, listed: QWidget, page: QWidget) -> None:
        """``listed`` is the part of ``left`` that takes the room left over; ``page`` the right."""
        super().__init__()
        self._left, self._list, self._page = left, listed, page
        self.details = QScrollArea()
        self.details.setWidgetResizable(True)
        self.details.setFrameShape(QFrame.Shape.NoFrame)
        self.details.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.details.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._right = stack()
        self._right.addWidget(self.details)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setSpacing(space("l"))
        self._body.setContentsMargins(space("l"), space("s"), space("l"), space("m"))
        self._body.addWidget(left)
        self._body.addLayout(self._right, 1)

    def put_beside(self, beside: bool) -> None:
        """Set the sides beside each other, or below."""
        if beside:
            self.details.setWidget(self._page)
            self._body.setDirection(QBoxLayout.Direction.LeftToRight)
        else:
            self.details.takeWidget()
            self._right.addWidget(self._page)
            self._body.setDirection(QBoxLayout.Direction.TopToBottom)
        self._page.show()
        self.details.setVisible(beside)
        # Beside each other the list takes what room there is; above, what it needs.
        height = QSizePolicy.Policy.Ignored if beside else QSizePolicy.Policy.Preferred
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, height)
        self._list.setMinimumHeight(em(_LIST_HEIGHT[0 if beside else 1]))
        self._left.setMinimumWidth(em(_LEFT) if beside else 0)
        self._left.setMaximumWidth(em(_LEFT) if beside else _NO_LIMIT)
