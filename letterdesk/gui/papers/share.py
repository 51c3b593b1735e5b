"""Telling others: texts to copy with one click, and the flyer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.sharing import Channel, ShareText
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.papers.dialog import PaperDialog
from letterdesk.gui.services import Services
from letterdesk.gui.widgets.box import Card, Notice, row
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import say


class ShareDialog(PaperDialog):
    """A card for each channel, then the flyer on a card of its own."""

    def __init__(
        self, services: Services, campaign: Campaign, language: str, parent: QWidget
    ) -> None:
        super().__init__(services, 40, parent)
        self.set_title(self.tr("Tell others"))
        self.copy_buttons: dict[Channel, QPushButton] = {}
        self._copied: dict[Channel, QLabel] = {}
        try:
            texts = services.share_texts(campaign, language)
        except UserError as error:
            self.sheet.addWidget(Notice(say(error.message), say(error.hint)))
            texts = ()
        for share in texts:
            self.sheet.addWidget(self._card(share))
        self._add_flyer(campaign, language)
        self.sheet.addStretch(1)

    def _card(self, share: ShareText) -> Card:
        card = Card()
        name = self._names()[share.channel]
        card.body.addWidget(text(name, "heading"))
        card.body.addWidget(text(self._length(share), "hint"))
        words = text(share.text)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(words)
        copy = button(self.tr("Copy"), "", "copy")
        copy.setAccessibleName(self.tr("Copy: {text}").format(text=name))
        copy.clicked.connect(lambda: self._copy(share))
        self.copy_buttons[share.channel] = copy
        self._copied[share.channel] = text("", "hint")
        line = row(copy, self._copied[share.channel], stretch=False)
        line.setStretch(1, 1)
        card.body.addLayout(line)
        return card

    def _copy(self, share: ShareText) -> None:
        QGuiApplication.clipboard().setText(share.text)
        for label in self._copied.values():
            label.setText("")  # the clipboard holds one text only
        said = self.tr("Copied. Paste it where you want to share it.")
        self._copied[share.channel].setText(said)
        say_aloud(self, said)

    def _add_flyer(self, campaign: Campaign, language: str) -> None:
        self.sheet.addWidget(text(self.tr("A flyer to hang up or hand out"), "heading"))
        about = self.tr(
            "One page with a QR code and lines for when and where. Or two to a sheet, to cut apart."
        )
        self.sheet.addWidget(text(about))
        self.add_actions(
            [self.tr("&Print the flyer"), self.tr("Print &two to a sheet")],
            lambda: self.services.flyers(campaign, language),
        )

    def _names(self) -> dict[Channel, str]:
        return {
            Channel.SMS: self.tr("Text message"),
            Channel.POST: self.tr("Post on a social network"),
            Channel.MESSAGE: self.tr("Message in a chat"),
            Channel.EMAIL: self.tr("E-mail"),
        }

    def _length(self, share: ShareText) -> str:
        """How long it is, in the words of its channel, and what that means."""
        if share.over:
            return self.tr("{count} letters too long").format(count=share.over)
        if share.channel is Channel.SMS:
            if share.parts > 1:
                return self.tr("Goes out as {count} text messages").format(count=share.parts)
            return self.tr("{size} of {limit} letters: one text message").format(
                size=share.size, limit=share.limit
            )
        if share.channel is Channel.EMAIL:
            return self.tr("The first line is the subject")
        if share.limit:
            return self.tr("{size} of {limit} letters").format(size=share.size, limit=share.limit)
        return self.tr("{size} letters").format(size=share.size)
