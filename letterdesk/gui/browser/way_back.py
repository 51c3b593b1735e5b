"""The question before the directory goes back to the one before."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from letterdesk.gui.browser.update_service import WayBack
from letterdesk.gui.wording import edition_words


class WayBackQuestion(QMessageBox):
    """Says which directory is in use and which would be. Enter and Escape leave it as it is."""

    go_button: QPushButton
    """Pressed by whoever wants to go back."""

    def __init__(
        self, way: WayBack, in_use: tuple[date, int], language: str, parent: QWidget
    ) -> None:
        """``in_use`` is the day and the Congress of the directory in use."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Go back to the one before?"))
        self.setText(
            self.tr("In use now:\n{now}\n\nAfter going back:\n{before}").format(
                now=edition_words(*in_use, language),
                before=edition_words(way.as_of, way.congress, language),
            )
        )
        self.setInformativeText(
            self.tr("Letters you have saved stay as they are. To use the newer one again, install its file again.")
        )  # fmt: skip
        self.go_button = self.addButton(self.tr("&Go back"), QMessageBox.ButtonRole.AcceptRole)
        stay = self.addButton(self.tr("&Keep this one"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)
