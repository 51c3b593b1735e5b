"""Get the bill: its sheet, its official text if that came along, and where Congress has it."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign
from letterdesk.core.official import official_text
from letterdesk.core.official_texts import TextFile
from letterdesk.gui.papers.dialog import PaperDialog
from letterdesk.gui.papers.text_reader import TextReader
from letterdesk.gui.saving_places import save_panel
from letterdesk.gui.services import Services
from letterdesk.gui.widgets.box import Card, Columns, row, stack
from letterdesk.gui.widgets.button import LinkButton, button
from letterdesk.gui.widgets.picture import QrCode
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import say


class GetBillDialog(PaperDialog):
    """The sheet is as of today, in the window's language; official texts are as they came."""

    def __init__(
        self, services: Services, campaign: Campaign, bill: Bill, language: str, parent: QWidget
    ) -> None:
        super().__init__(services, 44, parent)
        self.campaign, self.bill = campaign, bill
        self.read_buttons: list[QPushButton] = []
        self.copy_buttons: list[QPushButton] = []
        self.set_title(self.tr("Get the bill: {bill}").format(bill=bill.id.citation))
        self.sheet.addWidget(text(self.tr("Bill sheet"), "heading"))
        about = self.tr(
            "Two pages, one sheet of paper: what the bill does section by section, its history,"
            " votes and sponsors, what both sides say, and where the official text is."
        )
        self.sheet.addWidget(text(about))
        self.add_actions(
            [self.tr("&Print")], lambda: (services.bill_sheet(campaign, bill, language),)
        )
        self._add_texts()
        self._add_page()
        self.sheet.addStretch(1)

    # --- what came with the campaign ---

    def _add_texts(self) -> None:
        self.sheet.addWidget(text(self.tr("The official text"), "heading"))
        files = self.campaign.texts_of(self.bill)
        if not files:
            none = self.tr("It did not come with this campaign. Congress has it on this page:")
            self.sheet.addWidget(text(none))
            return
        came = self.tr(
            "It came with the campaign by {organiser}. A copy is saved as it was received."
        )
        self.sheet.addWidget(text(came.format(organiser=self.campaign.organiser)))
        self._to_save = files[0]
        self.saving_text = save_panel(
            lambda: (self.services.text_document(self.campaign, self._to_save),), self.services
        )
        for _, same in groupby(files, key=lambda file: file.version):
            self.sheet.addWidget(self._card(tuple(same)))
        self.sheet.addWidget(self.saving_text)
        check = self.tr("To compare it with the page of Congress, or to find other versions:")
        self.sheet.addWidget(text(check))

    def _card(self, files: Sequence[TextFile]) -> Card:
        """One version of the text, with its files: to read the best of them, to save each."""
        card = Card()
        version = say(files[0].version_in_words)
        card.body.addWidget(text(version[:1].upper() + version[1:], "strong"))
        card.body.addWidget(text(", ".join(file.name for file in files), "hint"))
        buttons = []
        if files[0].form.readable:
            read = button(self.tr("Read it"), "", "preview")
            read.setAccessibleName(self.tr("Read it: {file}").format(file=files[0].name))
            read.clicked.connect(partial(self.read, files[0]))
            self.read_buttons.append(read)
            buttons.append(read)
        for file in files:
            kind = file.form.value.upper()
            copy = button(self.tr("Save a copy ({kind})").format(kind=kind), "", "save")
            copy.setAccessibleName(self.tr("Save a copy: {file}").format(file=file.name))
            copy.clicked.connect(partial(self._save, file))
            self.copy_buttons.append(copy)
            buttons.append(copy)
        card.body.addWidget(Columns(buttons, most=3, narrowest=9.5))
        return card

    def read(self, file: TextFile, _pressed: bool = False) -> None:
        """Open an official text to read."""
        TextReader(self.services, self.campaign, self.bill, file, self).open()

    def _save(self, file: TextFile, _pressed: bool = False) -> None:
        self._to_save = file
        self.saving_text.choose_folder()

    # --- where it is ---

    def _add_page(self) -> None:
        address = official_text(self.bill.id)
        name = self.tr("QR code of {address}").format(address=address)
        self.code = QrCode(self.services.qr_rows(address), name)
        words = stack(gap="s")
        self.address = text(address, "strong")
        self.address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.addWidget(self.address)
        words.addWidget(text(self.tr("Type it, or point a phone’s camera at the code."), "hint"))
        if self.services.sticks is None:  # where papers go to sticks only, no page is opened either
            self.visit = LinkButton(self.tr("Open the page in your browser"), "link")
            self.visit.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
            words.addWidget(self.visit)
        words.addStretch(1)
        line = row(self.code, gap="m", stretch=False)
        line.setAlignment(self.code, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.sheet.addLayout(line)
