"""Where fingers are on the screen."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEventPoint, QTouchEvent

_CLOSEST = 16.0
"""Pixels. Nearer, two fingers count as this far apart: a trembling must not zoom wildly."""


@dataclass(frozen=True)
class Fingers:
    """Those that touch a widget, in its pixels."""

    count: int
    middle: QPointF
    spread: float
    """How far they are from their middle, on average."""


def fingers(event: QTouchEvent) -> Fingers | None:
    """The fingers that are still down; None when there is none, or the touch was taken away."""
    if event.type() is QEvent.Type.TouchCancel:
        return None
    down = [
        point.position()
        for point in event.points()
        if point.state() is not QEventPoint.State.Released
    ]
    if not down:
        return None
    middle = QPointF(sum(at.x() for at in down) / len(down), sum(at.y() for at in down) / len(down))
    away = [at - middle for at in down]
    spread = sum((by.x() ** 2 + by.y() ** 2) ** 0.5 for by in away) / len(down)
    return Fingers(len(down), middle, max(spread, _CLOSEST / 2))
