"""Tab goes where the eye goes: through the layouts, from their first item to their last."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def order_tabs(window: QWidget) -> None:
    """Set the tab order of everything in ``window``.

    Qt's own order is that in which controls were made, and pages make cards anew.
    """
    for before, after in pairwise(stops(window)):
        QWidget.setTabOrder(before, after)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """The controls inside ``widget`` that Tab stops at, in reading order."""
    layout = widget.layout()
    if layout is not None:
        yield from _stops_in(layout)
    else:
        for child in widget.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            yield from _stops_at(child)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _stops_at(widget)
        elif (inner := item.layout()) is not None:
            yield from _stops_in(inner)


def _stops_at(widget: QWidget) -> Iterator[QWidget]:
    if widget.isWindow():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    else:
        yield from stops(widget)
