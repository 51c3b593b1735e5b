"""Printing hands over the very bytes of the packet, and says how it went.

A small ``lp`` and ``lpstat`` of our own stand at the edge, where CUPS would be.
"""

import stat
import sys
from pathlib import Path

import pytest
import shiboken6
from fpdf import FPDF
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from letterdesk.gui.command import Command
from letterdesk.gui.printing import PrintDialog

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="CUPS is on Linux and macOS")

PDF = b"%PDF-1.7 the very bytes \x00\xff" + bytes(range(256)) * 4000


class Cups:
    """What the made-up print system was asked, and what it answers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("lp", "lpstat"):
            tool = folder / name
            tool.write_text(
                "#!/bin/sh\n"
                f'cd "{folder}"\n'
                f'echo "$LC_ALL|{name}|$*" >> asked\n'
                f'[ {name} = lp ] && cat > printed && cat lp.err >&2 && exit "$(cat lp.rc)"\n'
                'cat "answer$1"\n'
            )
            tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
        self.answers("-e", "Front_Desk\nOffice\n")
        self.answers("-d", "system default destination: Office\n")
        self.answers("-p", "printer Office is idle.  enabled since today\n")
        self.refuses("", 0)

    def answers(self, option: str, words: str) -> None:
        (self.folder / f"answer{option}").write_text(words)

    def refuses(self, words: str, status: int = 1) -> None:
        (self.folder / "lp.err").write_text(words)
        (self.folder / "lp.rc").write_text(str(status))

    @property
    def jobs(self) -> list[str]:
        asked = (self.folder / "asked").read_text().splitlines()
        return [line for line in asked if "|lp|" in line]


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cups:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return Cups(tmp_path)


class Hand:
    """A person before the dialog."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.dialog = PrintDialog(PDF, pages=6)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitUntil(lambda: not self.working())

    def working(self) -> bool:
        return self.dialog._command is not None

    def said(self) -> str:
        return self.dialog._status.text()

    def button(self, text: str) -> QPushButton:
        return next(b for b in self.dialog.findChildren(QPushButton) if b.text() == text)

    def print(self) -> None:
        QTest.mouseClick(self.button("Print"), Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: not self.working())


def test_the_default_printer_is_chosen(qtbot: QtBot, cups: Cups) -> None:
    hand = Hand(qtbot)
    (printers,) = hand.dialog.findChildren(QComboBox)
    assert [printers.itemText(n) for n in range(printers.count())] == ["Front_Desk", "Office"]
    assert printers.currentText() == "Office"
    assert hand.button("Print").isEnabled()


def test_the_very_bytes_are_printed_under_a_title_that_names_nobody(
    qtbot: QtBot, cups: Cups
) -> None:
    hand = Hand(qtbot)
    hand.dialog.findChildren(QSpinBox)[0].setValue(3)
    hand.dialog._pages.setText("1-3, 5")
    with qtbot.waitSignal(hand.dialog.sent):
        hand.print()
    assert (cups.folder / "printed").read_bytes() == PDF
    assert cups.jobs == [
        "C|lp|-d Office -n 3 -t Letterdesk -o sides=one-sided -o collate=true -P 1-3,5 -- -"
    ]
    assert hand.said() == "The printer has your letters."
    assert not hand.button("Print").isEnabled()
    assert hand.button("Close")


def test_pages_that_do_not_exist_print_nothing(qtbot: QtBot, cups: Cups) -> None:
    hand = Hand(qtbot)
    hand.dialog._pages.setText("5-9")
    hand.print()
    assert "Write pages from 1 to 6" in hand.said()
    assert cups.jobs == []
    assert hand.button("Print").isEnabled()


def test_a_refusal_is_said_and_can_be_tried_again(qtbot: QtBot, cups: Cups) -> None:
    hand = Hand(qtbot)
    cups.refuses("lp: The printer or class does not exist.\n")
    hand.print()
    assert hand.said().startswith("This printer is no longer there. ")
    cups.refuses("", 0)
    hand.print()
    assert hand.said() == "The printer has your letters."


def test_a_paused_printer_is_said(qtbot: QtBot, cups: Cups) -> None:
    cups.answers("-p", "printer Office disabled since Mon Nov 23 10:00:00 2026 -\n\tPaused\n")
    hand = Hand(qtbot)
    hand.print()
    assert "“Office” is paused" in hand.said()
    assert "Do not print them again" in hand.said()


def test_without_a_printer_there_is_a_way_on(qtbot: QtBot, cups: Cups) -> None:
    cups.answers("-e", "")
    hand = Hand(qtbot)
    assert "knows no printer" in hand.said()
    assert "save the letters" in hand.said()
    assert not hand.button("Print").isEnabled()


def test_lp_that_went_away_is_said(qtbot: QtBot, cups: Cups) -> None:
    hand = Hand(qtbot)
    (cups.folder / "lp").unlink()
    hand.print()
    assert "could not be sent" in hand.said()


def test_closing_while_it_works_stops_the_work_and_drops_the_bytes(
    qtbot: QtBot, cups: Cups
) -> None:
    (cups.folder / "lpstat").write_text("#!/bin/sh\nexec sleep 60\n")
    dialog = PrintDialog(PDF, pages=6)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog._pdf == b""


def test_everything_has_a_name(qtbot: QtBot, cups: Cups) -> None:
    dialog = Hand(qtbot).dialog
    names = {
        w.accessibleName() for kind in (QComboBox, QSpinBox) for w in dialog.findChildren(kind)
    }
    assert names == {"Printer", "Copies"}
    assert dialog._pages.accessibleName() == "Pages"
    assert isinstance(dialog._pages, QLineEdit)
    labels = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()}
    assert len(labels) == 3


def test_painted_pages_are_the_packet_page_for_page(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtGui import QPageSize
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

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


def test_a_window_that_goes_away_takes_the_work_with_it(
    qtbot: QtBot, qapp: QApplication, cups: Cups
) -> None:
    (cups.folder / "lpstat").write_text("#!/bin/sh\nexec sleep 60\n")
    window = QWidget()
    PrintDialog(PDF, 6, window)
    qtbot.wait(50)
    shiboken6.delete(window)
    qtbot.wait(50)
    running = qapp.findChildren(Command)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [c for c in running if shiboken6.isValid(c)]
