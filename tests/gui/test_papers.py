"""Papers to hand out, from the first step: the bill sheet, share texts, the flyer."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.sharing import Channel
from letterdesk.core.wording import sentence
from letterdesk.desk import Document
from letterdesk.gui import printing
from letterdesk.gui.papers.get_bill import GetBillDialog
from letterdesk.gui.papers.share import ShareDialog
from letterdesk.gui.services import Services
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import click, settle


@pytest.fixture
def page(wizard: Wizard) -> CampaignPage:
    assert isinstance(wizard.page, CampaignPage)
    return wizard.page


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[tuple[bytes, int]]:
    """What was sent to the print dialog: the file and its pages."""
    sent: list[tuple[bytes, int]] = []
    monkeypatch.setattr(printing, "print_packet", lambda pdf, pages, *_: sent.append((pdf, pages)))
    return sent


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_bill_sheet_is_printed_and_saved_as_the_same_bytes(
    page: CampaignPage, printed: list[tuple[bytes, int]], tmp_path: Path
) -> None:
    click(page.bill_buttons[1])
    dialog = page.window().findChild(GetBillDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Get the bill: S. 1693"
    click(dialog.print_buttons[0])
    dialog.saving.save_in(tmp_path)
    saved = (tmp_path / "bill-s1693-115.pdf").read_bytes()
    assert printed == [(saved, 2)]
    assert "Saved. bill-s1693-115.pdf is now in the folder" in words_in(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert page.window().findChild(GetBillDialog) is None


def test_a_text_is_copied_with_one_click_and_that_is_said(page: CampaignPage) -> None:
    click(page.share)
    dialog = page.window().findChild(ShareDialog)
    assert dialog is not None
    assert list(dialog.copy_buttons) == list(Channel)
    assert "159 of 160 letters: one text message" in words_in(dialog)
    for channel, begins in ((Channel.SMS, "The 2018 law"), (Channel.EMAIL, "Write to Congress")):
        dialog.copy_buttons[channel].click()
        assert QGuiApplication.clipboard().text().startswith(begins)
        assert words_in(dialog).count("Copied.") == 1
    names = [button.accessibleName() for button in dialog.copy_buttons.values()]
    assert len(set(names)) == len(names)
    dialog.close()
    settle()


def test_the_flyers_are_printed_one_by_one_and_saved_together(
    page: CampaignPage, printed: list[tuple[bytes, int]], tmp_path: Path
) -> None:
    page.show_share()
    dialog = page.window().findChild(ShareDialog)
    assert dialog is not None
    for button in dialog.print_buttons:
        button.click()
    dialog.saving.save_in(tmp_path)
    saved = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert printed == [(saved["flyer.pdf"], 1), (saved["flyer-two-to-a-sheet.pdf"], 1)]
    dialog.close()
    settle()


def test_a_sheet_that_cannot_be_made_says_why_in_place(
    page: CampaignPage, services: Services, printed: list[tuple[bytes, int]], tmp_path: Path
) -> None:
    asked: list[Bill] = []

    def too_long(_campaign: Campaign, bill: Bill, _language: str) -> Document:
        asked.append(bill)
        raise UserError(sentence("It does not fit on two pages."), sentence("Please cut 40 words."))

    assert page.campaign is not None
    page.services = replace(services, bill_sheet=too_long)
    click(page.bill_buttons[0])
    dialog = page.window().findChild(GetBillDialog)
    assert dialog is not None
    assert asked == []  # the dialog opens before anything is made
    click(dialog.print_buttons[0])
    assert dialog.problem == "It does not fit on two pages. Please cut 40 words."
    dialog.saving.save_in(tmp_path)
    assert printed == []
    assert list(tmp_path.iterdir()) == []
    dialog.close()
    settle()


def test_broken_share_texts_are_said_and_the_window_goes_on(
    page: CampaignPage, services: Services
) -> None:
    def broken(_campaign: Campaign, _language: str) -> tuple[()]:
        raise UserError(sentence("This campaign's template share.j2 cannot be used."))

    page.services = replace(services, share_texts=broken)
    click(page.share)
    dialog = page.window().findChild(ShareDialog)
    assert dialog is not None
    assert "share.j2 cannot be used" in words_in(dialog)
    dialog.close()
    settle()
