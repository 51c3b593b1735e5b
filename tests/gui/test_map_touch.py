"""Fingers on a screen and on a touchpad move the map as they do elsewhere."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from letterdesk import desk
from letterdesk.core.members import seat_name
from letterdesk.gui.district_map import DistrictMap
from letterdesk.store.directory import Directory
from tests.gui.hands import settle
from tests.gui.test_district_map import pixel_in

Path = Sequence[QPoint]


@pytest.fixture(scope="session")
def screen(qapp: QApplication) -> QPointingDevice:
    """A screen that feels fingers."""
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


@pytest.fixture
def shown(dressed: QApplication, directory: Directory, qtbot: QtBot) -> Iterator[DistrictMap]:
    """The map of a split ZIP code, in a page that scrolls, as it is in the window."""
    state = desk.state_map(directory, "60613", "IL")
    made = DistrictMap(state, {n: seat_name("IL", n) for n in (5, 9)})
    page = QScrollArea()
    qtbot.addWidget(page)
    page.setWidget(made)
    made.resize(800, 600)
    page.resize(820, 500)
    page.show()
    made.zoom(0.3)  # so that there is room to come closer
    settle()
    yield made
    page.close()


@pytest.fixture
def touch(shown: DistrictMap, screen: QPointingDevice) -> Callable[..., None]:
    """Put one finger on the map for each path, move them together, and lift them together."""

    def move(*paths: Path) -> None:
        for step in range(len(paths[0])):
            sequence = QTest.touchEvent(shown, screen, autoCommit=False)
            for finger, path in enumerate(paths):
                if step == 0:
                    sequence.press(finger, path[0], shown)
                else:
                    sequence.move(finger, path[step], shown)
            sequence.commit()
        sequence = QTest.touchEvent(shown, screen, autoCommit=False)
        for finger, path in enumerate(paths):
            sequence.release(finger, path[-1], shown)
        sequence.commit()
        settle()

    return move


def line(start: tuple[int, int], end: tuple[int, int], steps: int = 5) -> Path:
    (x0, y0), (x1, y1) = start, end
    parts = [step / steps for step in range(steps + 1)]
    return [QPoint(round(x0 + (x1 - x0) * t), round(y0 + (y1 - y0) * t)) for t in parts]


def on_screen(shown: DistrictMap, place: QPointF) -> tuple[float, float]:
    pixel = shown.view.transform.map(place)
    return pixel.x(), pixel.y()


def test_a_pinch_zooms_about_its_middle(
    shown: DistrictMap, touch: Callable[..., None], qtbot: QtBot
) -> None:
    before, scale = shown.view.to_map(QPointF(300, 200)), shown.view.scale
    with qtbot.assertNotEmitted(shown.chosen), qtbot.assertNotEmitted(shown.missed):
        touch(line((250, 200), (150, 200)), line((350, 200), (450, 200)))
    assert shown.view.scale == pytest.approx(scale * 3)
    assert on_screen(shown, before) == pytest.approx((300, 200), abs=1)
    touch(line((150, 200), (250, 200)), line((450, 200), (350, 200)))
    assert shown.view.scale == pytest.approx(scale)


def test_two_fingers_side_by_side_move_the_map(
    shown: DistrictMap, touch: Callable[..., None], qtbot: QtBot
) -> None:
    held, scale = shown.view.to_map(QPointF(300, 250)), shown.view.scale
    with qtbot.assertNotEmitted(shown.chosen), qtbot.assertNotEmitted(shown.missed):
        touch(line((250, 250), (310, 290)), line((350, 250), (410, 290)))
    assert shown.view.scale == pytest.approx(scale)
    assert on_screen(shown, held) == pytest.approx((360, 290), abs=1)


def test_two_fingers_move_and_zoom_at_once(shown: DistrictMap, touch: Callable[..., None]) -> None:
    first, second = shown.view.to_map(QPointF(250, 250)), shown.view.to_map(QPointF(350, 250))
    touch(line((250, 250), (200, 300)), line((350, 250), (450, 300)))
    assert on_screen(shown, first) == pytest.approx((200, 300), abs=2), "stays under its finger"
    assert on_screen(shown, second) == pytest.approx((450, 300), abs=2)


def test_one_finger_drags_the_map_and_not_the_page(
    shown: DistrictMap, touch: Callable[..., None], qtbot: QtBot
) -> None:
    held = shown.view.to_map(QPointF(300, 300))
    with qtbot.assertNotEmitted(shown.chosen), qtbot.assertNotEmitted(shown.missed):
        touch(line((300, 300), (340, 220)))
    assert on_screen(shown, held) == pytest.approx((340, 220), abs=1)


def test_a_tap_chooses_even_with_an_unsteady_finger(
    shown: DistrictMap, touch: Callable[..., None], qtbot: QtBot
) -> None:
    at = pixel_in(shown, 9)
    before = shown.view
    with qtbot.waitSignal(shown.chosen) as said:
        touch([at, at + QPoint(4, 3), at + QPoint(2, 1)])
    assert said.args == ["IL", 9]
    assert shown.view == before


def test_what_is_left_of_a_pinch_is_no_tap(
    shown: DistrictMap, screen: QPointingDevice, qtbot: QtBot
) -> None:
    at = pixel_in(shown, 5)
    far = at + QPoint(150, 0)
    with qtbot.assertNotEmitted(shown.chosen), qtbot.assertNotEmitted(shown.missed):
        QTest.touchEvent(shown, screen).press(0, at, shown).commit()
        QTest.touchEvent(shown, screen).stationary(0).press(1, far, shown).commit()
        QTest.touchEvent(shown, screen).stationary(0).release(1, far, shown).commit()
        QTest.touchEvent(shown, screen).release(0, at, shown).commit()
        settle()
    assert shown.picked is None


@pytest.mark.parametrize("value", [0.3, -0.2])
def test_a_pinch_on_a_touchpad_zooms_about_the_pointer(shown: DistrictMap, value: float) -> None:
    at = QPointF(300, 200)
    before, scale = shown.view.to_map(at), shown.view.scale
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        QPointF(shown.mapToGlobal(at)),
        value,
        QPointF(),
    )
    QApplication.sendEvent(shown, pinch)
    assert shown.view.scale == pytest.approx(scale * (1 + value))
    assert on_screen(shown, before) == pytest.approx((300, 200), abs=1)


def scroll(shown: DistrictMap, by: QPoint) -> bool:
    """Two fingers drawn over a touchpad. Whether the map took it, or left it to the page."""
    event = QWheelEvent(
        QPointF(300, 200),
        QPointF(shown.mapToGlobal(QPointF(300, 200))),
        by,
        by * 2,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.ScrollUpdate,
        False,
    )
    QApplication.sendEvent(shown, event)
    return event.isAccepted()


def test_two_fingers_on_a_touchpad_move_the_map_and_at_its_end_the_page(
    shown: DistrictMap,
) -> None:
    shown.setFocus()
    held, scale = shown.view.to_map(QPointF(300, 200)), shown.view.scale
    assert scroll(shown, QPoint(25, -40))
    assert on_screen(shown, held) == pytest.approx((325, 160), abs=1)
    assert shown.view.scale == scale
    shown.look_at_whole()
    while scroll(shown, QPoint(0, 300)):
        pass
    assert not scroll(shown, QPoint(0, 300))
