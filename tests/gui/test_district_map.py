"""The district map: the right district under the pointer, and nothing chosen by itself."""

import itertools
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from letterdesk import desk
from letterdesk.core.geography import inside, miles_to
from letterdesk.core.members import seat_name
from letterdesk.core.state_map import StateMap
from letterdesk.gui.district_map import DistrictMap
from letterdesk.gui.map.fills import FILLS, fill, share_out
from letterdesk.gui.map.ground import Ground
from letterdesk.gui.style import use_text_size, wear
from letterdesk.gui.tokens import DARK, LIGHT, Colours
from letterdesk.store.directory import Directory
from tests.gui.hands import settle

Show = Callable[[str, str], DistrictMap]


@pytest.fixture
def show(dressed: QApplication, directory: Directory, qtbot: QtBot) -> Show:
    """The map for a ZIP code, with its districts in one state as candidates."""

    def make(zip5: str, state: str) -> DistrictMap:
        drawn = desk.state_map(directory, zip5, state)
        area = directory.zip_area(zip5)
        assert area is not None
        candidates = [number for at, number in area.districts if at == state]
        candidates = candidates or list(drawn.districts)
        shown = DistrictMap(drawn, {number: seat_name(state, number) for number in candidates})
        qtbot.addWidget(shown)
        shown.resize(800, 600)
        shown.show()
        settle()
        return shown

    return make


def pixel_in(shown: DistrictMap, district: int) -> QPoint:
    """Some pixel of the present view that lies in ``district``."""
    for x, y in itertools.product(range(5, 800, 10), range(5, 600, 10)):
        if shown.ground.district_at(shown.view.to_map(QPointF(x, y))) == district:
            return QPoint(x, y)
    pytest.fail(f"district {district} is out of view")


def turn_wheel(shown: DistrictMap, at: QPointF, turns: int) -> None:
    event = QWheelEvent(
        at,
        shown.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * turns),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(shown, event)


def move_pointer(
    shown: DistrictMap, to: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton
) -> None:
    """Straight to the map: a pointer moved on the screen tells whatever window lies above it."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        shown.mapToGlobal(QPointF(to)),
        Qt.MouseButton.NoButton,
        held,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(shown, event)


# --- what is under the pointer ---


@pytest.fixture(scope="session")
def maps(directory: Directory) -> dict[str, StateMap]:
    return {state: desk.state_map(directory, "", state) for state in ("IL", "AK", "MD", "HI")}


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_click_meets_the_district_that_geometry_says(
    dressed: QApplication, maps: dict[str, StateMap], data: st.DataObject
) -> None:
    state = maps[data.draw(st.sampled_from(sorted(maps)))]
    ring = data.draw(st.sampled_from([r for rings in state.districts.values() for r in rings]))
    west, east = min(x for x, _ in ring), max(x for x, _ in ring)
    south, north = min(y for _, y in ring), max(y for _, y in ring)
    point = (data.draw(st.floats(west, east)), data.draw(st.floats(south, north)))
    expected = {n for n, rings in state.districts.items() if any(inside(point, r) for r in rings)}
    ground = Ground(state, [])
    met = ground.district_at(ground.flat(point))
    on_a_line = any(miles_to(point, r) < 0.001 for rings in state.districts.values() for r in rings)
    assert on_a_line or {met} - {None} == expected


# --- choosing ---


@pytest.mark.parametrize(
    ("zip5", "state", "candidates"),
    [("60613", "IL", 2), ("91711", "CA", 6), ("77002", "TX", 3), ("79901", "TX", 1)],
)
def test_every_candidate_is_in_view_at_first_and_none_is_chosen(
    show: Show, zip5: str, state: str, candidates: int
) -> None:
    shown = show(zip5, state)
    assert len(shown.names) == candidates
    assert shown.picked is None
    for district in shown.names:
        pixel_in(shown, district)


def test_a_click_on_a_candidate_chooses_it(show: Show, qtbot: QtBot) -> None:
    shown = show("60613", "IL")
    with qtbot.waitSignal(shown.chosen) as said:
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=pixel_in(shown, 9))
    assert said.args == ["IL", 9]
    assert shown.picked == 9


def test_a_click_elsewhere_chooses_nothing_and_says_so(show: Show, qtbot: QtBot) -> None:
    shown = show("60613", "IL")
    with qtbot.assertNotEmitted(shown.chosen):
        with qtbot.waitSignal(shown.missed) as said:
            QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=pixel_in(shown, 7))
        assert said.args == [7]
        with qtbot.waitSignal(shown.missed) as said:
            QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(780, 300))  # the lake
        assert said.args == [-1]


def test_a_drag_moves_the_map_and_chooses_nothing(show: Show, qtbot: QtBot) -> None:
    shown = show("60613", "IL")
    start = pixel_in(shown, 5)
    held = shown.view.to_map(QPointF(start))
    with qtbot.assertNotEmitted(shown.chosen):
        QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=start)
        move_pointer(shown, start + QPoint(40, 20), Qt.MouseButton.LeftButton)
        move_pointer(shown, start + QPoint(70, 30), Qt.MouseButton.LeftButton)
        QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=start + QPoint(70, 30))
    now = shown.view.transform.map(held)
    assert (now.x(), now.y()) == pytest.approx((start.x() + 70, start.y() + 30))


def test_the_keyboard_goes_through_the_candidates_and_chooses(show: Show, qtbot: QtBot) -> None:
    shown = show("91711", "CA")
    shown.setFocus()
    gone_to = []
    for _ in shown.names:
        QTest.keyClick(shown, Qt.Key.Key_Tab)
        gone_to.append(shown.pointed)
    assert gone_to == list(shown.names)
    QTest.keyClick(shown, Qt.Key.Key_Backtab)
    assert shown.pointed == gone_to[-2]
    assert shown.picked is None
    with qtbot.waitSignal(shown.chosen) as said:
        QTest.keyClick(shown, Qt.Key.Key_Space)
    assert said.args == ["CA", gone_to[-2]]


# --- looking around ---


@pytest.mark.parametrize("turns", [1, 3, -1])
@pytest.mark.parametrize("at", [QPointF(400, 300), QPointF(120, 80), QPointF(700, 500)])
def test_the_wheel_zooms_about_the_pointer(show: Show, at: QPointF, turns: int) -> None:
    shown = show("60613", "IL")
    shown.setFocus()
    before, scale = shown.view.to_map(at), shown.view.scale
    turn_wheel(shown, at, turns)
    after = shown.view.to_map(at)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))
    assert (shown.view.scale > scale) is (turns > 0)


def test_a_page_that_scrolls_past_is_not_caught_by_the_map(show: Show) -> None:
    shown = show("60613", "IL")
    shown.clearFocus()
    scale = shown.view.scale
    turn_wheel(shown, QPointF(400, 300), 1)
    assert shown.view.scale == scale
    assert shown.hasMouseTracking()
    move_pointer(shown, QPoint(400, 300))
    turn_wheel(shown, QPointF(400, 300), 1)
    assert shown.view.scale > scale


def test_keys_move_and_zoom_and_lead_back(show: Show) -> None:
    shown = show("60613", "IL")
    first = shown.view
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Plus):
        QTest.keyClick(shown, key)
    assert shown.view.middle.x() > first.middle.x()
    assert shown.view.middle.y() > first.middle.y()
    assert shown.view.scale > first.scale
    QTest.keyClick(shown, Qt.Key.Key_0)
    assert shown.view == first


def test_there_is_an_end_to_zooming_and_to_moving(show: Show) -> None:
    shown = show("60613", "IL")
    for _ in range(60):
        shown.farther()
    assert shown.view.scale < shown.ground.whole(shown.view.size).scale
    assert not shown.zoom(0.5)
    for _ in range(60):
        shown.closer()
    assert not shown.zoom(2)
    for _ in range(100):
        shown.pan(500, 500)
    assert shown.ground.box.contains(shown.view.middle)


def test_alaska_lies_in_one_piece(show: Show) -> None:
    shown = show("99501", "AK")
    shown.look_at_whole()
    shown.grab()
    # the Aleutians, west of 180 degrees, are left of Anchorage and not a world away
    anchorage = shown.ground.flat((-149.9, 61.2))
    attu = shown.ground.flat((172.9, 52.9))
    assert 0 < anchorage.x() - attu.x() < 25
    assert shown.ground.box.width() < 30


# --- for everybody ---


def test_a_screen_reader_is_told_of_the_same_choice(show: Show) -> None:
    shown = show("60613", "IL")
    spoken = QAccessible.queryAccessibleInterface(shown)
    assert spoken.text(QAccessible.Text.Name) == "Map of the districts"
    assert "list above" in spoken.text(QAccessible.Text.Description)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("percent", [100, 200])
def test_names_stay_inside_and_the_map_follows_the_palette(
    show: Show, dressed: QApplication, colours: Colours, percent: int
) -> None:
    use_text_size(dressed, dressed.font().pointSizeF() * percent / 100)
    wear(dressed, colours)
    shown = show("91711", "CA")
    picture = shown.grab().toImage()
    pixels = [picture.pixelColor(x, y) for x in range(5, 800, 7) for y in range(5, 600, 7)]
    for place in shown.ground.fills.values():
        paint = fill(place, night=colours is DARK)
        assert any(_near(pixel, paint) for pixel in pixels), place
    for box in shown.plates().values():
        assert QRectF(shown.rect()).contains(box)


def _near(one: QColor, other: QColor) -> bool:
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) < 6 for a, b in channels)


_SIGHTS = {
    "typical": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    # Viénot, Brettel and Mollon (1999), in linear RGB
    "no red cones": ((0.11238, 0.88762, 0), (0.11238, 0.88762, 0), (0.00401, -0.00401, 1)),
    "no green cones": ((0.29275, 0.70725, 0), (0.29275, 0.70725, 0), (-0.02234, 0.02234, 1)),
}


@pytest.mark.parametrize("sight", _SIGHTS)
@pytest.mark.parametrize("night", [False, True])
def test_fills_differ_for_every_kind_of_eye(sight: str, night: bool) -> None:
    seen = [_lab(fill(place, night=night), _SIGHTS[sight]) for place in range(FILLS)]
    for one, other in itertools.combinations(seen, 2):
        assert sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 > 0.06


def _lab(colour: QColor, sight: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    """OKLab of a colour as somebody sees it."""
    encoded = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in encoded]
    r, g, b = (max(0.0, sum(k * c for k, c in zip(row, linear, strict=True))) for row in sight)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def test_few_candidates_have_a_fill_each_and_many_differ_from_their_neighbours() -> None:
    assert share_out([5, 9], {}) == {5: 0, 9: 1}
    ring_of_nine = {n: {(n + 1) % 9, (n - 1) % 9} for n in range(9)}
    given = share_out(list(ring_of_nine), ring_of_nine)
    assert all(given[n] != given[other] for n, near in ring_of_nine.items() for other in near)


def test_a_whole_state_has_no_two_neighbours_alike(show: Show, directory: Directory) -> None:
    from letterdesk.core.state_map import neighbours

    shown = show("09012", "TX")
    touching = neighbours(shown.state.districts)
    alike = [
        (a, b)
        for a in touching
        for b in touching[a]
        if shown.ground.fills[a] == shown.ground.fills[b]
    ]
    assert alike == []


def test_size_follows_the_window(show: Show) -> None:
    shown = show("60613", "IL")
    shown.resize(400, 380)
    settle()
    assert shown.view.size == QSizeF(400, 380)
    for district in shown.names:
        assert shown.ground.owners(shown.view).count(district)
