"""The map on which somebody with a split ZIP code finds their district."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from letterdesk.core.state_map import StateMap, neighbours
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.map.drawing import (
    Picture,
    paint_land,
    paint_marker,
    paint_names,
    paint_plate,
    paint_scale,
    scale_bar,
)
from letterdesk.gui.map.ground import Ground
from letterdesk.gui.map.labels import Label, fewest_zips, place_names, widest_places
from letterdesk.gui.map.movable import MovableMap
from letterdesk.gui.map.plates import place_plates, plate_box
from letterdesk.gui.map.view import View
from letterdesk.gui.style import em


class DistrictMap(MovableMap):
    """A state's districts, with those that the writer chooses among in fills of their own.

    The wheel, two fingers, and plus and minus zoom; dragging and the arrow keys move; Tab goes
    from candidate to candidate, Enter or Space chooses, and so does a click or a tap. Nothing
    is chosen until the writer does. For a screen reader the same choice is the list beside it.
    """

    chosen = Signal(str, int)
    """The state and district of the candidate that was chosen."""
    missed = Signal(int)
    """A click fell on a district that is no candidate; -1 outside of the state."""

    def __init__(self, state: StateMap, candidates: Mapping[int, str]) -> None:
        """``candidates`` gives the districts to choose among, with the name on each."""
        ground = Ground(state, list(candidates))
        super().__init__(ground, ground.flat(state.here) if state.here is not None else None)
        self.state = state
        self.names = dict(candidates)
        self.picked: int | None = None
        self.pointed: int | None = None
        """The candidate that the keyboard stands on."""
        self._under: int | None = None
        self._towns = [(town, ground.flat(town.point)) for town in state.towns]
        self._picture: Picture | None = None
        self._labels: list[Label] = []
        self._plates: dict[int, QPointF] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Map of the districts"))
        self.setAccessibleDescription(
            self.tr(
                "The same choice as the list above. Arrow keys move the map, plus and minus"
                " bring it closer and farther, 0 goes back to your ZIP code. Tab goes from"
                " district to district, Space chooses."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(em(40), max(em(17), 360))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(12), max(em(17), 360))

    def show_chosen(self, district: int | None) -> None:
        """Mark the candidate chosen elsewhere; None marks none."""
        self.picked = district
        self.update()

    def widen(self, candidates: Mapping[int, str]) -> None:
        """Let any of these be chosen, and show the whole state. The fills so far stay."""
        self.names = dict(candidates)
        self.ground.widen(list(candidates), neighbours(self.state.districts))
        self.forget_picture()
        self.look_at_whole()

    def forget_picture(self) -> None:
        """Paint the land anew the next time."""
        self._picture = None

    # --- choosing ---

    def _choose(self, district: int) -> None:
        self.picked = district
        self.update()
        say_aloud(self, self.tr("Chosen: {district}").format(district=self.names[district]))
        self.chosen.emit(self.state.state, district)

    def click(self, pixel: QPointF) -> None:
        district = self.ground.district_at(self.view.to_map(pixel))
        if district is not None and district in self.names:
            self._choose(district)
        else:
            self.missed.emit(-1 if district is None else district)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the candidates, then on to the next control."""
        order = self.ground.candidates
        at = order.index(self.pointed) if self.pointed in order else -1
        following = at + (1 if forward else -1)
        if self.hasFocus() and 0 <= following < len(order):
            self._point_at(order[following])
            return True
        return super().focusNextPrevChild(forward)

    def _point_at(self, district: int) -> None:
        self.pointed = district
        if district not in self._plates:  # out of view
            self.look_at_district(district)
        self.update()
        say_aloud(self, self.names[district])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chooses = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if chooses and self.pointed is not None:
            self._choose(self.pointed)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed = None
        self.update()

    def hover(self, pixel: QPointF | None) -> None:
        district = self.ground.district_at(self.view.to_map(pixel)) if pixel is not None else None
        under = district if district in self.names else None
        self.setCursor(
            Qt.CursorShape.OpenHandCursor if under is None else Qt.CursorShape.PointingHandCursor
        )
        if under != self._under:
            self._under = under
            self.update()

    # --- painting ---

    def _fonts(self) -> tuple[QFont, QFont]:
        """Of the candidates' names, and of towns."""
        plate, town = QFont(self.font()), QFont(self.font())
        plate.setWeight(QFont.Weight.DemiBold)
        town.setPixelSize(max(11, em(0.85)))
        return plate, town

    def lay_out(self) -> None:
        """Find a place for every name in the present view."""
        if self._view is None:
            return
        view, (plate, town) = self._view, self._fonts()
        marker = view.transform.map(self.here) if self.here is not None else None
        taken = [QRectF(0, view.size.height() - em(2.6), em(11), em(2.6))]  # the scale
        if marker is not None:
            taken.append(QRectF(marker.x() - em(0.7), marker.y() - em(0.7), em(6.5), em(1.4)))
        places = widest_places(self.ground, view, marker)
        words = {number: self._plate_words(number) for number in self.names}
        boxes = place_plates(places, words, QFontMetricsF(plate), view.size, taken)
        self._plates = {number: view.to_map(box.center()) for number, box in boxes.items()}
        taken += boxes.values()
        fewest = fewest_zips(view)
        names = ((t.name, anchor) for t, anchor in self._towns if t.zips >= fewest)
        self._labels = place_names(names, view, QFontMetricsF(town), taken)

    def plates(self) -> dict[int, QRectF]:
        """Where the candidates' names stand, in pixels."""
        view, metrics = self.view, QFontMetricsF(self._fonts()[0])
        return {
            number: plate_box(
                self._plate_words(number), view.transform.map(anchor), metrics, view.size
            )
            for number, anchor in self._plates.items()
        }

    def _plate_words(self, number: int) -> str:
        return f"✓ {self.names[number]}" if number == self.picked else self.names[number]

    def paintEvent(self, event: QPaintEvent) -> None:
        view, palette = self.view, self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), em(0.4), em(0.4))
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Window))
        self._picture = paint_land(painter, self.ground, view, palette, self._picture)
        self._paint_marked(painter, view, palette)
        plate, town = self._fonts()
        paint_names(painter, self._labels, view, palette, town)
        painter.setFont(plate)
        for number, box in self.plates().items():
            paint_plate(
                painter,
                box,
                self._plate_words(number),
                palette,
                picked=number == self.picked,
                pointed=number == self.pointed,
            )
        if self.here is not None:
            words = self.tr("ZIP {zip}").format(zip=self.state.zip)
            paint_marker(painter, view.transform.map(self.here), words, palette, town)
        miles, length = scale_bar(view, em(7))
        words = self.tr("1 mile") if miles == 1 else self.tr("{number} miles")
        paint_scale(painter, length, words.format(number=f"{miles:g}"), palette, town)
        painter.setClipping(False)
        role = QPalette.ColorRole.Shadow if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(role), 2 if self.hasFocus() else 1))
        painter.drawPath(frame)

    def _paint_marked(self, painter: QPainter, view: View, palette: QPalette) -> None:
        """Outlines of what is under the pointer, chosen, and under the keyboard."""
        text = palette.color(QPalette.ColorRole.WindowText)
        chosen = palette.color(QPalette.ColorRole.Highlight)
        focus = palette.color(QPalette.ColorRole.Shadow)
        for number, pen in (
            (self._under, QPen(text, 3)),
            (self.picked, QPen(chosen, 4)),
            (self.pointed, QPen(focus, 4, Qt.PenStyle.DashLine)),
        ):
            if number is not None:
                self.ground.outline(painter, view, number, pen)
