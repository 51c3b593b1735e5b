"""The preview shows the real pages of the bytes that are saved and printed."""

import gc
import subprocess
import sys
import weakref

import pytest
from fpdf import FPDF
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from letterdesk.gui.pdf_pages import GAP, PageList
from letterdesk.gui.preview import PacketView

WORDS = ("Dear Senator Durbin:", "Dear Senator Duckworth:", "Dear Representative Quigley:")


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Three letter-size pages with a black band across the top of each."""
    paper = FPDF(unit="pt", format="letter")
    paper.set_font("Times", size=12)
    for words in WORDS:
        paper.add_page()
        paper.rect(0, 0, 612, 72, style="F")
        paper.text(72, 144, words)
    return bytes(paper.output())


@pytest.fixture
def view(qtbot: QtBot, pdf: bytes) -> PacketView:
    view = PacketView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show_document(pdf)
    view.show()
    qtbot.waitExposed(view)
    return view


def pages(view: PacketView) -> PageList:
    (found,) = view.findChildren(PageList)
    return found


def text_of(view: PacketView) -> QPlainTextEdit:
    (found,) = view.findChildren(QPlainTextEdit)
    return found


def button(view: PacketView, name: str) -> QPushButton:
    return next(b for b in view.findChildren(QPushButton) if b.accessibleName() == name)


def texts_on(view: PacketView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_the_page_is_painted_as_it_is_on_paper(view: PacketView) -> None:
    shot = pages(view).viewport().grab().toImage()
    middle = shot.width() // 2
    ratio = shot.devicePixelRatio()
    band = shot.pixelColor(middle, round((GAP + 20) * ratio))
    paper = shot.pixelColor(middle, round((GAP + 150) * ratio))
    desk = shot.pixelColor(round(3 * ratio), round(150 * ratio))
    assert band.lightness() < 10
    assert paper.lightness() == 255
    assert 10 < desk.lightness() < 250


def test_a_page_fits_the_width_until_someone_zooms(view: PacketView) -> None:
    narrow = pages(view).zoom()
    view.resize(1100, 600)
    assert pages(view).zoom() > narrow
    view.zoom_out()
    by_hand = pages(view).zoom()
    view.resize(700, 600)
    assert pages(view).zoom() == by_hand
    view.fit_width()
    assert pages(view).zoom() < by_hand


def test_every_page_can_be_gone_to_and_is_announced(qtbot: QtBot, view: PacketView) -> None:
    assert "Page 1 of 3" in texts_on(view)
    with qtbot.waitSignal(view.page_changed) as changed:
        view.show_page(2)
    assert changed.args == [2]
    assert view.current_page() == 2
    assert pages(view).accessibleName() == "Page 3 of 3"
    assert not button(view, "Next page").isEnabled()
    QTest.mouseClick(button(view, "Previous page"), Qt.MouseButton.LeftButton)
    assert view.current_page() == 1
    view.show_page(99)
    assert view.current_page() == 1


def test_keys_scroll_and_zoom(qtbot: QtBot, view: PacketView) -> None:
    list_ = pages(view)
    list_.setFocus()
    fitted = list_.zoom()
    for key, bigger in ((Qt.Key.Key_Plus, True), (Qt.Key.Key_Minus, False)):
        before = list_.zoom()
        QTest.keyClick(list_, key, Qt.KeyboardModifier.ControlModifier)
        assert (list_.zoom() > before) is bigger
    QTest.keyClick(list_, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert list_.zoom() == fitted
    QTest.keyClick(list_, Qt.Key.Key_End)
    assert view.current_page() == 2
    QTest.keyClick(list_, Qt.Key.Key_Home)
    assert view.current_page() == 0
    QTest.keyClick(list_, Qt.Key.Key_PageDown)
    QTest.keyClick(list_, Qt.Key.Key_Space)
    assert list_.verticalScrollBar().value() > list_.viewport().height()


def test_zoom_keeps_what_is_in_the_middle(view: PacketView) -> None:
    view.show_page(1)
    for _ in range(4):
        view.zoom_in()
    assert view.current_page() == 1


@pytest.mark.parametrize(("turn", "bigger"), [(120, True), (-120, False)])
def test_ctrl_and_the_wheel_zoom(view: PacketView, turn: int, bigger: bool) -> None:
    list_ = pages(view)
    before = list_.zoom()
    for _ in range(4):  # a touchpad's four small turns make one notch
        QApplication.sendEvent(
            list_.viewport(),
            QWheelEvent(
                QPointF(50, 50),
                QPointF(50, 50),
                QPoint(),
                QPoint(0, turn // 4),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.ControlModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )
    assert (list_.zoom() > before) is bigger


def test_the_words_of_the_page_in_view_can_be_read_as_text(qtbot: QtBot, view: PacketView) -> None:
    text = text_of(view)
    assert not text.isVisible()
    QTest.mouseClick(button(view, "Read as text"), Qt.MouseButton.LeftButton)
    assert text.isVisible()
    assert text.isReadOnly()
    assert text.accessibleName()
    assert button(view, "Hide the text")
    # Without better words, those of the PDF itself.
    assert text.toPlainText().strip() == WORDS[0]
    view.set_texts(["One.", "Two.", "<b>Three.</b>"])
    assert text.toPlainText() == "One."
    view.show_page(2)
    assert text.toPlainText() == "<b>Three.</b>"


def test_clearing_leaves_nothing_of_the_letters(view: PacketView) -> None:
    view.set_texts(["One.", "Two.", "Three."])
    view.clear()
    assert view.page_count() == 0
    assert view.current_text() == ""
    assert text_of(view).toPlainText() == ""
    assert pages(view)._bytes.data().isEmpty()
    assert not pages(view)._pictures
    assert not any("Page" in words for words in texts_on(view))


@pytest.mark.parametrize("cut", [0, 5, 200, -900])
def test_a_damaged_document_is_said_plainly(view: PacketView, pdf: bytes, cut: int) -> None:
    broken = pdf[:cut].replace(b"/Pages", b"/Pigs ")
    assert not view.show_document(broken)
    assert "The letters cannot be shown. Please go back one step and try again." in texts_on(view)
    assert view.show_document(pdf)
    assert "Page 1 of 3" in texts_on(view)


def test_every_button_has_a_name_and_room(view: PacketView) -> None:
    buttons = view.findChildren(QPushButton)
    assert len(buttons) == 6
    for b in buttons:
        assert b.accessibleName()
        assert b.toolTip()
        assert min(b.width(), b.height()) >= 24


def test_words_follow_a_change_of_language(view: PacketView) -> None:
    button(view, "Next page").setAccessibleName("")
    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert button(view, "Next page")


def test_few_pages_are_kept_as_pictures(view: PacketView) -> None:
    for zoom in (1.0, 2.0, 4.0):
        pages(view).set_zoom(zoom)
        for page in range(3):
            view.show_page(page)
            pages(view).viewport().grab()
    kept = pages(view)._pictures.values()
    assert sum(p.sizeInBytes() for p in kept) <= max(64_000_000, *(p.sizeInBytes() for p in kept))


def test_nothing_of_qtpdf_is_loaded_before_the_first_document() -> None:
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from letterdesk.gui.preview import PacketView\n"
        "view = PacketView()\n"
        "view.show()\n"
        "view.clear()\n"
        "assert not [name for name in sys.modules if 'QtPdf' in name]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_view_that_is_let_go_is_gone_at_once(qtbot: QtBot, pdf: bytes) -> None:
    # A cycle through a lambda would keep letters in memory, and crashed the program at exit.
    view = PacketView()
    view.show_document(pdf)
    left = weakref.ref(view)
    gc.disable()
    try:
        del view
        assert left() is None
    finally:
        gc.enable()
