"""Colours that change while something is open: it stays open, and follows."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from letterdesk.gui.papers.get_bill import GetBillDialog
from letterdesk.gui.papers.text_reader import TextReader
from letterdesk.gui.services import Services
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.gui.style import wear
from letterdesk.gui.tokens import DARK
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import icon_label
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import settle, wait_until
from tests.gui.test_text_reader import campaign_with
from tests.store.attachment_samples import TEXTS


def inks(image: QImage) -> set[str]:
    """The colours of whatever is painted whole."""
    every = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in every if colour.alpha() == 255}


def icon_of(made: QPushButton) -> QImage:
    return made.icon().pixmap(made.iconSize()).toImage()


@pytest.fixture
def page(wizard: Wizard) -> Iterator[CampaignPage]:
    assert isinstance(wizard.page, CampaignPage)
    yield wizard.page
    for dialog in wizard.frame.findChildren(QDialog):
        dialog.close()
    settle()


@pytest.mark.parametrize("role", ["", "main", "quiet"])
def test_icons_take_the_ink_of_the_colours_that_come(dressed: QApplication, role: str) -> None:
    made, label = button("Print", role, "printer"), icon_label("lock")
    made.ensurePolished()
    label.ensurePolished()
    wear(dressed, DARK)
    settle()
    ink = {"main": DARK.on_accent, "quiet": DARK.accent}.get(role, DARK.text)
    assert inks(icon_of(made)) == {QColor(ink).name()}
    assert inks(label.pixmap().toImage()) == {DARK.text}


def test_what_is_open_over_a_page_stays_open(
    wizard: Wizard, page: CampaignPage, dressed: QApplication
) -> None:
    bill = page.campaigns[0].bills[0]
    page.show_bill(bill)
    dialog = wizard.frame.findChild(GetBillDialog)
    assert dialog is not None
    settle()
    wear(dressed, DARK)
    wizard.redress()
    settle()
    assert wizard.page is not page
    assert dialog.isVisible()
    assert inks(icon_of(dialog.save_button)) == {DARK.text}
    dialog.close()
    settle()
    assert wizard.frame.findChild(GetBillDialog) is None


@pytest.mark.parametrize("show", ["show_share", "show_both_sides"])
def test_so_does_every_window_over_it(
    wizard: Wizard, page: CampaignPage, dressed: QApplication, show: str
) -> None:
    getattr(page, show)()
    wear(dressed, DARK)
    wizard.redress()
    settle()
    (dialog,) = wizard.frame.findChildren(QDialog)
    assert dialog.isVisible()


def test_whoever_reads_a_text_reads_on_where_they_were(
    wizard: Wizard, dressed: QApplication, services: Services
) -> None:
    campaign = campaign_with(TEXTS)
    (bill,) = campaign.bills
    dialog = GetBillDialog(services, campaign, bill, "en", wizard.frame)
    dialog.open()
    dialog.read_buttons[0].click()
    reader = dialog.findChild(TextReader)
    assert reader is not None
    wait_until(lambda: not reader.is_reading)
    reader.find_line.setText("plain")
    reader.go_on(1)
    place, count = reader.page.textCursor().position(), reader.count.text()
    assert count == "2 of 5", count
    wear(dressed, DARK)
    wizard.redress()
    settle()
    assert reader.isVisible()
    assert (reader.page.textCursor().position(), reader.count.text()) == (place, count)
    assert inks(icon_of(reader.save_button)) == {DARK.text}
    assert reader.page.palette().text().color().name() == DARK.text
    reader.close()
    dialog.close()
    settle()
