"""Layouts with the spacing of the tokens: stacks, cards, notices, columns that fold."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from letterdesk.gui.style import em, space
from letterdesk.gui.widgets.text import icon_label, text

Line = TypeVar("Line", QVBoxLayout, QHBoxLayout)


def spaced(layout: Line, gap: str = "s", margin: str = "") -> Line:
    """``layout`` with a step of the spacing scale between and (optionally) around."""
    layout.setSpacing(space(gap))
    edge = space(margin) if margin else 0
    layout.setContentsMargins(edge, edge, edge, edge)
    return layout


def stack(parent: QWidget | None = None, gap: str = "s", margin: str = "") -> QVBoxLayout:
    """A vertical layout."""
    return spaced(QVBoxLayout(parent) if parent else QVBoxLayout(), gap, margin)


def row(*widgets: QWidget, gap: str = "s", stretch: bool = True) -> QHBoxLayout:
    """Widgets beside each other, with room left at the end."""
    layout = spaced(QHBoxLayout(), gap)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
    return layout


class Card(QFrame):
    """A sheet of paper on the desk."""

    def __init__(self, role: str = "card") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.body = stack(self, "s", "m")


class Notice(Card):
    """Something to know before going on: a mark, and a sentence or two."""

    def __init__(self, *sentences: str, icon: str = "warning") -> None:
        super().__init__("notice")
        line = spaced(QHBoxLayout(), "s")
        line.addWidget(icon_label(icon), 0, Qt.AlignmentFlag.AlignTop)
        self.words = stack(gap="xs")
        for sentence in sentences:
            self.words.addWidget(text(sentence))
        line.addLayout(self.words, 1)
        self.body.addLayout(line)


def clear(layout: QLayout) -> None:
    """Take every widget and layout out of ``layout`` and let them go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            # Not at once: the press that led here may come from one of them.
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class Wrapping(QWidget):
    """Asks for the height that its words take at the width it gets, and for no more.

    Qt would reckon each of them as high as it is at its narrowest.
    """

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout else -1

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Columns(QWidget):
    """Widgets side by side as long as each has ``narrowest`` em of room, else below each other."""

    def __init__(self, widgets: Iterable[QWidget] = (), *, most: int = 2, narrowest: float) -> None:
        super().__init__()
        self._most, self._narrowest = most, narrowest
        self._widgets: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(space("m"))
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        self._widgets.append(widget)
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of its widgets: in less room they go below each other."""
        widest = max((w.minimumSizeHint().width() for w in self._widgets), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        room = (self.width() + space("m")) // (em(self._narrowest) + space("m"))
        columns = max(1, min(self._most, room))
        if columns == self._columns:
            return
        for old in range(self._columns):
            self._grid.setColumnStretch(old, 0)
        self._columns = columns
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // columns, place % columns)
        for new in range(columns):
            self._grid.setColumnStretch(new, 1)


class Beside(QWidget):
    """Widgets in one line, each with its share of the width; below each other when it is short.

    ``narrowest`` em is what the line needs for each widget.
    """

    def __init__(self, shares: Sequence[tuple[QWidget, int]], *, narrowest: float) -> None:
        super().__init__()
        self._needs = em(narrowest) * len(shares)
        self._shares = tuple(shares)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(space("m"))
        for widget, share in shares:
            # Ignored: the shares alone decide, not how much each would like to have.
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._line.addWidget(widget, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def minimumSizeHint(self) -> QSize:
        widest = max((w.minimumSizeHint().width() for w, _ in self._shares), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _turn(self) -> None:
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        whole = sum(share for _, share in self._shares)
        room = self.width() - space("m") * (len(self._shares) - 1)
        fits = self.width() >= self._needs and all(
            room * share // whole >= widget.minimumSizeHint().width()
            for widget, share in self._shares
        )
        self._line.setDirection(side if fits else below)
