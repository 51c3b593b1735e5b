"""The bill sheet: two pages about one bill, to print or to save."""

from PySide6.QtWidgets import QWidget

from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign
from letterdesk.gui.papers.dialog import PaperDialog
from letterdesk.gui.services import Services
from letterdesk.gui.widgets.text import text


class SheetDialog(PaperDialog):
    """The sheet as of today, in the window's language."""

    def __init__(
        self, services: Services, campaign: Campaign, bill: Bill, language: str, parent: QWidget
    ) -> None:
        super().__init__(services, 24, parent)
        title = self.tr("Bill sheet: {bill}").format(bill=bill.id.citation)
        self.set_title(title)
        about = self.tr(
            "Two pages, one sheet of paper: what the bill does section by section, its history,"
            " votes and sponsors, what both sides say, and where the official text is."
        )
        self.sheet.addWidget(text(about))
        self.add_actions(
            [self.tr("&Print")], lambda: (services.bill_sheet(campaign, bill, language),)
        )
        self.sheet.addStretch(1)
