"""Where the plates with the candidates' names stand, so that none lies over another."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from letterdesk.gui.map.fills import FILLS
from letterdesk.gui.style import em

_EDGE = 4.0
"""Pixels between a plate and the edge of the map."""


def plate_box(words: str, middle: QPointF, metrics: QFontMetricsF, size: QSizeF) -> QRectF:
    """The plate of a name around a pixel, kept inside a map of this size."""
    width = metrics.horizontalAdvance(words) + em(1.2)
    box = QRectF(0, 0, width, metrics.height() + em(0.4))
    box.moveCenter(middle)
    box.moveLeft(max(_EDGE, min(box.left(), size.width() - width - _EDGE)))
    box.moveTop(max(_EDGE, min(box.top(), size.height() - box.height() - _EDGE)))
    return box


def place_plates(
    places: Mapping[int, QPointF],
    words: Mapping[int, str],
    metrics: QFontMetricsF,
    size: QSizeF,
    taken: Sequence[QRectF],
) -> dict[int, QRectF]:
    """A box for each of ``places`` (the pixel each name would best stand at).

    Rather than over another or over ``taken``, a plate stands a little above or below. Of
    many candidates, one without room has none: it is named from nearer by.
    """
    few = len(words) <= FILLS
    boxes: dict[int, QRectF] = {}
    for number, pixel in places.items():
        at = plate_box(words[number], pixel, metrics, size)
        steps = (0, 1, -1, 2, -2, 3, -3) if few else (0,)
        tries = (
            plate_box(words[number], pixel + QPointF(0, step * at.height() * 1.1), metrics, size)
            for step in steps
        )
        box = _free((*taken, *boxes.values()), tries) or (at if few else None)
        if box is not None:
            boxes[number] = box
    return boxes


def _free(taken: Sequence[QRectF], tries: Iterable[QRectF]) -> QRectF | None:
    return next((box for box in tries if not any(box.intersects(other) for other in taken)), None)
