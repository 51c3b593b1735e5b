"""Who is behind a campaign: their name, and their logo beside it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from letterdesk.core.campaign import Campaign
from letterdesk.gui.widgets.box import row
from letterdesk.gui.widgets.picture import logo_label
from letterdesk.gui.widgets.text import text


class Behind(QWidget):
    """The name alone where there is no logo, or none that can be drawn."""

    def __init__(self, campaign: Campaign) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        by = translate("Behind", "A campaign by {organiser}").format(organiser=campaign.organiser)
        self.words = text(by, "hint")
        self.logo = None
        if campaign.logo is not None:
            of = translate("Behind", "Logo of {organiser}").format(organiser=campaign.organiser)
            self.logo = logo_label(campaign.logo, of)
        line = row(*((self.logo,) if self.logo else ()), self.words, gap="m", stretch=False)
        line.setStretch(line.count() - 1, 1)
        line.setAlignment(self.words, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)
