"""Where names stand on the map: each candidate's in the widest part of it that is in view, and
towns wherever nothing else is written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from letterdesk.gui.map.ground import GRID, Ground
from letterdesk.gui.map.view import View

_MOST_TOWNS = 18


@dataclass(frozen=True)
class Label:
    """Words, where they are anchored on the flat map, and their box in pixels from there."""

    words: str
    anchor: QPointF
    box: QRectF


def widest_places(ground: Ground, view: View, marker: QPointF | None) -> dict[int, QPointF]:
    """For each candidate in view the pixel farthest from its borders, the edge and ``marker``.

    Found on a coarse grid, whose fields are wider than high, as labels are.
    """
    owners, columns = ground.owners(view), GRID.width()
    field = QSizeF(view.size.width() / columns, view.size.height() / GRID.height())
    if marker is not None and QRectF(QPointF(0, 0), view.size).contains(marker):
        owners[int(marker.y() / field.height()) * columns + int(marker.x() / field.width())] = -1
    inward = _steps_inward(owners, columns)
    places: dict[int, QPointF] = {}
    for number in ground.candidates:
        fields = [at for at, owner in enumerate(owners) if owner == number]
        if fields:
            row, column = divmod(max(fields, key=lambda at: inward[at]), columns)
            places[number] = QPointF((column + 0.5) * field.width(), (row + 0.5) * field.height())
    return places


def _steps_inward(owners: Sequence[int], columns: int) -> list[int]:
    """How many fields each field lies from the nearest of another owner, edges included."""
    steps = [0] * len(owners)
    inner = [
        at
        for at in range(columns, len(owners) - columns)
        if 0 < at % columns < columns - 1
        and owners[at] == owners[at - 1] == owners[at + 1]
        and owners[at] == owners[at - columns] == owners[at + columns]
    ]
    for at in inner:
        steps[at] = 1 + min(steps[at - 1], steps[at - columns])
    for at in reversed(inner):
        steps[at] = min(steps[at], 1 + min(steps[at + 1], steps[at + columns]))
    return steps


def place_names(
    names: Iterable[tuple[str, QPointF]], view: View, metrics: QFontMetricsF, taken: list[QRectF]
) -> list[Label]:
    """Names of towns, the more important first, each beside its dot where there is room.

    ``taken`` are boxes in pixels that must stay free; those of the names are added.
    """
    seen = QRectF(QPointF(0, 0), view.size)
    gap = metrics.height() * 0.4
    labels: list[Label] = []
    for words, anchor in names:
        pixel = view.transform.map(anchor)
        if not seen.contains(pixel):
            continue
        box = QRectF(gap, -metrics.height() / 2, metrics.horizontalAdvance(words), metrics.height())
        covers = box.translated(pixel).adjusted(-2 * gap, -gap / 2, gap, gap / 2)
        if not seen.contains(covers) or any(covers.intersects(other) for other in taken):
            continue
        taken.append(covers)
        labels.append(Label(words, anchor, box))
        if len(labels) == _MOST_TOWNS:
            break
    return labels


def fewest_zips(view: View) -> int:
    """How large a town must be to be named: villages and quarters only show from near by."""
    miles = view.size.width() / view.pixels_per_mile
    return 2 if miles > 150 else 1 if miles > 30 else 0
