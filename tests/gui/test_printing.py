"""Printing from the window: a real print queue behind it, the system's own dialog before it."""

import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pikepdf
import pypdf
import pytest
from fpdf import FPDF
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from letterdesk.core.draft import Step
from letterdesk.core.printing import PrintJob, PrintKind
from letterdesk.gui import print_panel
from letterdesk.gui.print_dialog import _UNHEARD
from letterdesk.gui.print_panel import PrintPanel
from letterdesk.gui.printing import PrintingDialog
from letterdesk.gui.steps.done import DonePage
from letterdesk.gui.style import use_text_size, wear
from letterdesk.gui.tokens import LIGHT
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import click, press, settle
from tests.print_shop import PRINTER, PrintShop

GoTo = Callable[[Step], None]
PAGES = 4


@pytest.fixture
def job() -> PrintJob:
    """Pages that differ in height by a point each."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for n in range(PAGES):
            pdf.add_blank_page(page_size=(612, 792 + n))
        pdf.save(out)
    return PrintJob(PrintKind.LETTERS, out.getvalue(), PAGES)


def numbers(pdf: bytes) -> list[int]:
    return [int(page.mediabox.height) - 791 for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


W = TypeVar("W", bound=QWidget)


def found(dialog: QWidget, kind: type[W], name: str) -> W:
    widget = dialog.findChild(kind, name)
    assert widget is not None, name
    return widget


class Hand:
    """A person before the panel, and before the dialog that it opens."""

    def __init__(self, qtbot: QtBot, shop: PrintShop, job: PrintJob) -> None:
        self.qtbot, self.shop, self.job = qtbot, shop, job
        self.panel = PrintPanel()
        qtbot.addWidget(self.panel)
        self.panel.show()
        self.said: list[str] = []

    def ask(self) -> None:
        self.panel.ask(self.job, "Print the letters")

    def choose(self, pages: tuple[int, int] | None = None, **ticked: bool) -> None:
        """Say these pages, and ticks by their names, in the system's dialog and accept it."""
        self.ask()
        dialog = self.panel.dialog
        assert dialog is not None
        for name, value in ticked.items():
            found(dialog, QAbstractButton, name).setChecked(value)
        if pages:
            found(dialog, QRadioButton, "printRange").setChecked(True)
            found(dialog, QSpinBox, "to").setValue(pages[1])
            found(dialog, QSpinBox, "from").setValue(pages[0])
            found(dialog, QSpinBox, "copies").setValue(2)
        dialog.accept()

    def until(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.panel.said, timeout=15_000)


@pytest.fixture
def hand(
    qtbot: QtBot,
    shop: PrintShop,
    job: PrintJob,
    dressed: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Hand]:
    monkeypatch.setattr(print_panel, "LOOK_EVERY", 50)
    yield Hand(qtbot, shop, job)
    settle()


def test_the_system_dialog_prints_what_was_chosen_in_it(hand: Hand) -> None:
    hand.ask()
    dialog = hand.panel.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "Print the letters"
    assert dialog.printer().printerName() == PRINTER
    click(next(b for b in dialog.findChildren(QPushButton) if "Print" in b.text()))
    hand.until("Please check that all 4 pages came out.")
    assert hand.shop.printed() == [hand.job.pdf]
    ((title, copies, options),) = hand.shop.tickets()
    assert (title, copies) == ("Letters", 1)
    assert {"sides=one-sided", "print-scaling=none"} <= options


def test_pages_and_copies_are_those_chosen(hand: Hand) -> None:
    hand.choose(pages=(2, 3))
    hand.until("all 4 pages came out")  # two copies of each
    assert numbers(hand.shop.printed()[0]) == [2, 3]
    assert hand.shop.tickets()[0][1] == 2


def test_the_last_page_may_come_first(hand: Hand) -> None:
    hand.choose(pages=(2, 4), reverse=True)
    hand.until("all 6 pages came out")  # two copies of each
    assert numbers(hand.shop.printed()[0]) == [4, 3, 2]


def test_the_dialog_shows_no_choice_that_would_not_count(hand: Hand) -> None:
    hand.shop.admin("lpadmin", "-p", "Attic", "-E", "-v", "pile:/")
    hand.ask()
    dialog = hand.panel.dialog
    assert dialog is not None
    click(next(b for b in dialog.findChildren(QPushButton) if "Options" in b.text()))
    for printer in ("Attic", PRINTER):
        found(dialog, QComboBox, "printers").setCurrentText(printer)
        assert found(dialog, QRadioButton, "printRange").isVisible()
        for name in _UNHEARD:
            assert not found(dialog, QWidget, name).isVisible(), (printer, name)
    hand.shop.admin("lpadmin", "-x", "Attic")


def test_closing_the_dialog_prints_nothing(hand: Hand) -> None:
    hand.ask()
    dialog = hand.panel.dialog
    assert dialog is not None
    press(dialog, Qt.Key.Key_Escape)
    assert (hand.panel.dialog, hand.panel.said) == (None, "")
    assert not hand.panel.busy


def test_the_way_of_a_job_is_said_to_its_end(hand: Hand) -> None:
    hand.shop.tell("out-of-paper")
    with hand.qtbot.waitSignal(hand.panel.sent):
        hand.choose()
    hand.until(f"“{PRINTER}” is out of paper. Put paper in its tray")
    assert hand.panel.busy
    hand.shop.relieve("out-of-paper")
    with hand.qtbot.waitSignal(hand.panel.ended) as ended:
        hand.until("is done")
    assert ended.args == [True]
    assert not hand.panel.busy


def test_a_page_under_way_is_counted(hand: Hand) -> None:
    hand.shop.tell("hold")
    hand.choose()
    hand.until("Printing page 1 of 4")
    hand.shop.relieve("hold")
    hand.until("is done")


def test_a_paused_printer_is_explained_and_the_job_can_be_taken_back(hand: Hand) -> None:
    hand.shop.pause()
    hand.choose()
    hand.until("is paused, so the pages wait in line")
    assert "Do not print them again" in hand.panel.said
    with hand.qtbot.waitSignal(hand.panel.ended) as ended:
        click(hand.panel.cancel_button)
    assert ended.args == [False]
    assert "cancelled" in hand.panel.said
    hand.shop.go_on()
    assert not list(hand.shop.pile.glob("*.pdf"))


def test_a_job_taken_back_while_it_is_looked_at_ends_once(hand: Hand) -> None:
    hand.shop.tell("hold")
    hand.choose()
    hand.until("Printing")
    ends: list[bool] = []
    hand.panel.ended.connect(ends.append)
    hand.panel._look()
    hand.panel.cancel()
    hand.until("cancelled")
    hand.qtbot.wait(300)
    assert ends == [False]
    hand.shop.relieve("hold")


def test_a_printer_that_refuses_is_explained(hand: Hand) -> None:
    hand.shop.reject()
    hand.choose()
    hand.until("is not taking any work now. Choose another printer")
    assert not hand.panel.busy


def test_without_a_printer_there_is_a_way_on(hand: Hand) -> None:
    hand.shop.remove()
    hand.ask()
    assert hand.panel.dialog is None
    assert "knows no printer" in hand.panel.said
    assert "save the files" in hand.panel.said


def test_lp_that_went_away_is_said(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", "/nowhere/{}".format)
    monkeypatch.setenv("PATH", "/nowhere")
    hand.choose()
    hand.until("could not be sent")


def test_a_panel_that_goes_away_leaves_the_job_to_the_printer(hand: Hand) -> None:
    hand.shop.tell("hold")
    hand.choose()
    hand.until("Printing")
    hand.panel.close()
    hand.panel.deleteLater()
    settle()
    hand.shop.relieve("hold")
    assert hand.shop.printed() == [hand.job.pdf]


def test_other_sheets_are_printed_in_a_window_of_their_own(
    qtbot: QtBot, shop: PrintShop, job: PrintJob, dressed: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = PrintingDialog(job, window)
    dialog.open()
    assert dialog.panel.dialog is not None
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.panel.dialog, Qt.Key.Key_Escape)


def test_letters_then_cards_are_printed_from_the_last_step(
    wizard: Wizard, go_to: GoTo, shop: PrintShop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_panel, "LOOK_EVERY", 50)
    go_to(Step.DONE)
    page = wizard.page
    assert isinstance(page, DonePage)
    card = page.printing
    assert list(card.buttons) == [PrintKind.LETTERS, PrintKind.CALL_CARDS]
    letters, cards = card.buttons.values()
    wizard.frame.activateWindow()
    page.stand_in()
    qtbot.waitUntil(letters.hasFocus)
    press(letters, Qt.Key.Key_Return)
    dialog = card.panel.dialog
    assert dialog is not None
    with qtbot.waitSignal(page.kept, timeout=15_000), qtbot.waitSignal(card.panel.ended):
        press(dialog, Qt.Key.Key_Return)
    assert len(numbers(shop.printed()[0])) == 3
    # Offscreen, no window manager makes the window active again after a dialog.
    assert wizard.frame.focusWidget() is cards
    card.pickers[PrintKind.CALL_CARDS].setCurrentIndex(2)
    click(cards)
    dialog = card.panel.dialog
    assert dialog is not None
    with qtbot.waitSignal(card.panel.ended, timeout=15_000):
        press(dialog, Qt.Key.Key_Return)
    (only,) = pypdf.PdfReader(io.BytesIO(shop.printed(2)[1])).pages
    assert "Duckworth" in only.extract_text()


@pytest.mark.parametrize("times", [1, 2])
def test_a_paused_printer_and_the_way_to_cancel_are_in_sight(
    wizard: Wizard, go_to: GoTo, shop: PrintShop, qtbot: QtBot, times: int
) -> None:
    go_to(Step.DONE)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    use_text_size(app, times * app.font().pointSizeF())
    wear(app, LIGHT)
    wizard.redress()
    settle()
    page = wizard.page
    assert isinstance(page, DonePage)
    shop.pause()
    click(page.printing.buttons[PrintKind.CALL_CARDS])
    panel = page.printing.panel
    assert panel.dialog is not None
    panel.dialog.accept()
    qtbot.waitUntil(lambda: "Do not print them again" in panel.said, timeout=15_000)
    settle()
    for part in (panel._said, panel.cancel_button):
        assert part.visibleRegion().boundingRect() == part.rect()
    click(panel.cancel_button)
    qtbot.waitUntil(lambda: "cancelled" in panel.said, timeout=15_000)
    shop.go_on()


def test_painted_pages_are_the_packet_page_for_page(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtGui import QPageSize
    from PySide6.QtPdf import QPdfDocument

    from letterdesk.gui.paint_pages import paint_pages

    paper = FPDF(unit="pt", format="letter")
    for n in range(3):
        paper.add_page()
        paper.rect(0, 200 * n, 612, 100, style="F")  # a band at another height each time
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    assert list(paint_pages(bytes(paper.output()), printer)) == [(1, 3), (2, 3), (3, 3)]
    copy = QPdfDocument()
    copy.load(str(tmp_path / "out.pdf"))
    assert copy.pageCount() == 3
    for n in range(3):
        picture = copy.render(n, copy.pagePointSize(n).toSize())
        dark = [y for y in range(0, 780, 10) if picture.pixelColor(300, y) == Qt.GlobalColor.black]
        assert dark, n
        assert abs(dark[0] - 200 * n) <= 10
        assert abs(dark[-1] - (200 * n + 90)) <= 10


def test_where_there_is_no_cups_pages_are_painted_one_by_one(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dressed: QApplication
) -> None:
    monkeypatch.setattr(shutil, "which", {}.get)
    paper = FPDF(unit="pt", format="letter")
    for _ in range(3):
        paper.add_page()
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    panel = PrintPanel()
    qtbot.addWidget(panel)
    with qtbot.waitSignals([panel.sent, panel.ended]):
        panel._print(PrintJob(PrintKind.LETTERS, bytes(paper.output()), 3), printer)
    assert "all 3 pages came out" in panel.said
    assert len(pypdf.PdfReader(tmp_path / "out.pdf").pages) == 3
