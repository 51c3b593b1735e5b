"""A state's delegation to print or to save."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from letterdesk.core.states import REPRESENTED
from letterdesk.desk import Document
from letterdesk.gui.printing import print_packet
from letterdesk.gui.saving import SavePanel
from letterdesk.gui.services import Services
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Columns, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import edition_words


class MailingDialog(QDialog):
    """The same bytes are printed and saved."""

    def __init__(self, services: Services, state: str, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.document: Document = services.mailing_list(state)
        title = self.tr("Mailing list of {state}").format(state=REPRESENTED[state])
        self.setWindowTitle(title)
        lines = stack(self, "m", "l")
        lines.addWidget(text(title, "title"))
        lines.addWidget(text(edition_words(*services.edition(), language), "hint"))
        pages = self.document.pages
        count = self.tr("{number} pages").format(number=pages) if pages > 1 else self.tr("1 page")
        lines.addWidget(text(count, "strong"))
        lines.addWidget(
            text(self.tr("Addresses and phone numbers in Washington, for letters and envelopes."))
        )
        self.print_button = button(self.tr("&Print"), "main", "printer")
        self.print_button.clicked.connect(self._print)
        self.save_button = button(self.tr("&Save"), "", "save")
        self.saving = SavePanel(lambda: (self.document,), services.save)
        self.save_button.clicked.connect(self.saving.choose_folder)
        lines.addWidget(Columns((self.print_button, self.save_button), narrowest=12))
        lines.addWidget(self.saving)
        lines.addStretch(1)
        close = button(self.tr("&Close"))
        close.clicked.connect(self.reject)
        lines.addLayout(row(close))
        width = min(em(34), round(parent.screen().availableGeometry().width() * 0.9))
        self.setMinimumWidth(width)
        self.resize(width, em(24))

    def _print(self) -> None:
        print_packet(self.document.data, self.document.pages, self, lambda: None)
