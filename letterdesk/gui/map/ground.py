"""The districts as paths on the flat map: painting them, and telling which one is where."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPalette, QPen, QPolygonF

from letterdesk.core.geography import Point
from letterdesk.core.state_map import StateMap, neighbours, projection_of
from letterdesk.gui.map.fills import FILLS, brushes, share_out
from letterdesk.gui.map.view import View, around, fitting

_REACHES = (5, 7, 9, 14, 20, 30, 45, 70, 100, 150)
"""Miles around the ZIP code that a first look may show."""
_SHARE_SEEN = 0.05
"""Of the picture: a candidate that has less of it would be overlooked."""
GRID = QSize(48, 32)
_FINEST = 1.5
"""Pixels between two points that are worth drawing."""


class Ground:
    """The land of one state. Paths are made once; each painting is a transform of them."""

    def __init__(self, state: StateMap, candidates: Sequence[int]) -> None:
        self._projection = projection_of(state)
        self._rings = {
            number: [QPolygonF([self.flat(point) for point in ring]) for ring in rings]
            for number, rings in state.districts.items()
            if rings
        }
        self.paths = {number: _path(rings) for number, rings in self._rings.items()}
        self.candidates = [number for number in candidates if number in self.paths]
        self._around_here = self.candidates
        self.fills: Mapping[int, int] = share_out(
            list(candidates), neighbours(state.districts) if len(candidates) > FILLS else {}
        )
        self.box = QRectF()
        for path in self.paths.values():
            self.box = self.box.united(path.boundingRect())

    def widen(self, candidates: Sequence[int], touching: Mapping[int, set[int]]) -> None:
        """Make all of these candidates. The first look and the fills so far stay as they are."""
        self.candidates = [number for number in candidates if number in self.paths]
        self.fills = share_out(self.candidates, touching, self.fills)

    def flat(self, point: Point) -> QPointF:
        return QPointF(*self._projection.flat(point))

    def district_at(self, where: QPointF) -> int | None:
        """The district at a place of the flat map; None outside the state."""
        return next((n for n, path in self.paths.items() if path.contains(where)), None)

    # --- where to look ---

    def whole(self, size: QSizeF) -> View:
        """The whole state."""
        return fitting(self.box, size)

    def whole_of(self, district: int, size: QSizeF) -> View:
        """All of one district."""
        return fitting(self.paths[district].boundingRect(), size)

    def first_look(self, here: QPointF | None, size: QSizeF) -> View:
        """As close around ``here`` as shows enough of every candidate to recognise it.

        Where no distance does, the one that shows the most of the least; where some candidate
        is never in view, all of the candidates. Without ``here``, the whole state.
        """
        if here is None:
            return self.whole(size)
        looks: list[tuple[int, View]] = []
        for miles in _REACHES:
            view = around(here, miles, size)
            owners = self.owners(view)
            least = min((owners.count(n) for n in self._around_here), default=len(owners))
            if least >= _SHARE_SEEN * len(owners):
                return view
            looks.append((least, view))
        least, best = max(looks, key=lambda look: look[0])
        return best if least else self._all_candidates(here, size)

    def _all_candidates(self, here: QPointF, size: QSizeF) -> View:
        box = QRectF(here, here)
        for number in self._around_here:
            box = box.united(self.paths[number].boundingRect())
        return fitting(box, size)

    def owners(self, view: View) -> list[int]:
        """The candidate in each field of a coarse grid over the view, by rows; -1 for none."""
        picture = QImage(GRID, QImage.Format.Format_RGB32)
        picture.fill(0)
        painter = QPainter(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        to_grid = view.transform
        shrink = QPointF(GRID.width() / view.size.width(), GRID.height() / view.size.height())
        for place, number in enumerate(self.candidates, start=1):
            painter.setBrush(QColor(0, 0, place))
            painter.resetTransform()
            painter.scale(shrink.x(), shrink.y())
            painter.setTransform(to_grid, combine=True)
            painter.drawPath(self.paths[number])
        painter.end()
        by_place = [-1, *self.candidates]
        return [by_place[blue] for blue in bytes(picture.constBits())[::4]]

    # --- painting ---

    def paint(self, painter: QPainter, view: View, palette: QPalette) -> None:
        """The state's border, its quiet districts, and the candidates in their fills."""
        seen = QRectF(QPointF(0, 0), view.size)
        shapes = {
            number: self._shape(number, view)
            for number, path in self.paths.items()
            if view.transform.mapRect(path.boundingRect()).intersects(seen)
        }
        edge, line = palette.color(QPalette.ColorRole.Mid), palette.color(QPalette.ColorRole.Mid)
        line.setAlpha(130)
        # What of these lines lies outside stays when the districts are laid over them: the
        # state's border, without asking which borders are the state's. Four fine lines side by
        # side, because Qt draws a broad one round a rugged coast ten times slower.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, 1))
        for dx, dy in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
            painter.translate(dx, dy)
            for shape in shapes.values():
                painter.drawPath(shape)
            painter.translate(-dx, -dy)
        painter.setPen(QPen(line, 1))
        painter.setBrush(QBrush(palette.color(QPalette.ColorRole.AlternateBase)))
        for number, shape in shapes.items():
            if number not in self.fills:
                painter.drawPath(shape)
        shown = [number for number in self.candidates if number in shapes]
        painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1))
        for number in shown:
            painter.setBrush(brushes(self.fills[number], palette)[0])
            painter.drawPath(shapes[number])
        # A pattern's edge lies under the border just drawn, so it may be as rough as it is quick.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for number in shown:
            pattern = brushes(self.fills[number], palette)[1]
            if pattern.style() is not Qt.BrushStyle.NoBrush:
                painter.setBrush(pattern)
                painter.drawPath(shapes[number])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def outline(self, painter: QPainter, view: View, number: int, pen: QPen) -> None:
        """Draw round one district once more."""
        if number in self.paths:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen)
            painter.drawPath(self._shape(number, view))

    def _shape(self, number: int, view: View) -> QPainterPath:
        """A district in pixels, without the points that fall on the one before.

        Coasts have many of those, and stroking a line takes its time for each.
        """
        shape = QPainterPath()
        for ring in self._rings[number]:
            points = view.transform.map(ring).toList()
            kept = [last := points[0]]
            for point in points:
                if abs(point.x() - last.x()) + abs(point.y() - last.y()) >= _FINEST:
                    kept.append(last := point)  # noqa: PERF401 - looks back at the last kept
            shape.addPolygon(QPolygonF(kept))
            shape.closeSubpath()
        return shape


def _path(rings: Sequence[QPolygonF]) -> QPainterPath:
    path = QPainterPath()
    for ring in rings:
        path.addPolygon(ring)
    return path
