"""The list of people found: a model over entries, and how a line of it is drawn."""

from collections.abc import Sequence
from datetime import date
from math import ceil

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPalette, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from letterdesk.core.congress import congress_end
from letterdesk.core.members import Member, SeatKey
from letterdesk.core.searching import Entry
from letterdesk.gui.steps.member_words import district_words, office_words, party_words
from letterdesk.gui.style import em, space

Index = QModelIndex | QPersistentModelIndex
DETAIL = Qt.ItemDataRole.UserRole


class People(QAbstractListModel):
    """Entries as rows. Their words are made when a row is shown."""

    def __init__(self, today: date, congress: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last_day = min(today, congress_end(congress))
        self._unsure: frozenset[SeatKey] = frozenset()
        self.entries: Sequence[Entry] = ()

    def show_entries(
        self, entries: Sequence[Entry], unsure: frozenset[SeatKey] = frozenset()
    ) -> None:
        """Show other entries; of the ``unsure`` seats nobody knows yet whether they are theirs."""
        self.beginResetModel()
        self.entries, self._unsure = entries, unsure
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(entry)
        if role == DETAIL:
            return self._detail(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._name(entry)}. {self._detail(entry)}"
        return None

    def _name(self, entry: Entry) -> str:
        return entry.name if isinstance(entry, Member) else self.tr("Vacant seat")

    def _detail(self, entry: Entry) -> str:
        if isinstance(entry, Member):
            parts = [office_words(entry), party_words(entry)]
            if entry.term_end < self._last_day:
                parts.append(self.tr("term ended"))
            elif entry.appointed:
                parts.append(self.tr("appointed"))
            if (office := next(iter(entry.local_offices), None)) and office.miles is not None:
                parts.append(self.tr("office {miles} mi away").format(miles=f"{office.miles:.0f}"))
        else:
            parts = [district_words(entry)]
        if (entry.state, entry.district) in self._unsure:
            parts.append(self.tr("may be yours"))
        return ", ".join(parts)


class PersonLine(QStyledItemDelegate):
    """A name in bold and what they are under it, wrapped rather than cut."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, str, int], int] = {}
        """By name, detail and width: Qt asks for every row's each time the list is laid out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else em(20)
        key = str(index.data()), str(index.data(DETAIL)), width
        height = self._heights.get(key)
        if height is None:
            lines = sum(_height(block) for block in _blocks(option, index, width))
            height = self._heights[key] = max(em(2.5), 2 * space("s") + lines)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        painter.save()
        if chosen:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(palette.color(ink))
        corner = QPointF(option.rect.left() + space("m"), option.rect.top() + space("s"))
        for block in _blocks(option, index, option.rect.width()):
            block.draw(painter, corner)
            corner += QPointF(0, _height(block))
        if not chosen:
            painter.setPen(palette.color(QPalette.ColorRole.Midlight))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


def _blocks(option: QStyleOptionViewItem, index: Index, width: int) -> tuple[QTextLayout, ...]:
    """The name and the detail, broken into lines. (In PySide 6.12 the shorter way, the
    boundingRect of QFontMetrics with a text to wrap, loses a reference to None each time.)"""
    measure = width - 2 * space("m")
    return (
        _wrapped(str(index.data()), _bold(option.font), measure),
        _wrapped(str(index.data(DETAIL)), option.font, measure),
    )


def _wrapped(words: str, font: QFont, measure: float) -> QTextLayout:
    block = QTextLayout(words, font)
    block.beginLayout()
    height = 0.0
    while (line := block.createLine()).isValid():
        line.setLineWidth(measure)
        line.setPosition(QPointF(0, height))
        height += line.height()
    block.endLayout()
    return block


def _height(block: QTextLayout) -> int:
    return ceil(block.boundingRect().height())


def people_list(model: People, name: str, parent: QWidget | None = None) -> QListView:
    """The list itself; arrows move in it, and typing a name's beginning goes there."""
    view = QListView(parent)
    view.setProperty("role", "people")
    view.setModel(model)
    view.setItemDelegate(PersonLine(view))
    view.setAccessibleName(name)
    view.setResizeMode(QListView.ResizeMode.Adjust)  # words wrap anew at another width
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTabKeyNavigation(False)
    return view


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
