"""The campaign's bills: brought in from Congress's own files, refreshed, taken out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette

from letterdesk.core.errors import UserError
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.folders import ask_files
from letterdesk.gui.pack_editor.about import OptionalEntry
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.official_texts import OfficialTexts
from letterdesk.gui.pack_editor.page import EditorPage
from letterdesk.gui.pack_editor.wording import bill_name, error_words, spoken_language
from letterdesk.gui.widgets.box import Card, row
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import date_words, say
from letterdesk.store.packs.growing import bring_in_bill


class BillsPage(EditorPage):
    """A BILLSTATUS file is dropped anywhere on the page, or chosen."""

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(
            manuscript,
            self.tr("Bills"),
            self.tr("The first is the one proposed to writers."),
        )
        self.setAcceptDrops(True)
        self.problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self.problem.set_words("")
        self.lines.addWidget(self.problem)
        for bill in manuscript.bills:
            self.lines.addWidget(self._card(bill))
        self.bring_in = button(self.tr("Bring in a BILLSTATUS file…"), icon="facts")
        self.bring_in.clicked.connect(self._choose)
        self.lines.addLayout(row(self.bring_in))
        self.lines.addWidget(
            text(
                self.tr(
                    "Or drop the file here. It holds a bill’s title, sponsors and history. You"
                    " find it on govinfo.gov under “Bill Status”; a newer one of a bill that is"
                    " here already brings it up to date."
                ),
                "hint",
            )
        )
        self.lines.addStretch(1)

    def _card(self, bill: str) -> Card:
        card = Card()
        file = f"bills/{bill}.toml"
        card.body.addWidget(text(bill_name(bill), "heading"))
        card.body.addWidget(text(str(self.manuscript.get(file, "title") or "")))
        as_of = self.manuscript.get(file, "as_of")
        if as_of is not None:
            words = self.tr("Facts as of {date}").format(date=date_words(as_of, spoken_language()))
            card.body.addWidget(text(words, "hint"))
        nickname = OptionalEntry(
            self.manuscript, file, ("nickname",), self.tr("Short name, if people use one")
        )
        take_out = button(self.tr("Take the bill out"), "quiet")
        take_out.setAccessibleName(self.tr("Take out {bill}").format(bill=bill_name(bill)))
        take_out.setEnabled(len(self.manuscript.bills) > 1)
        take_out.clicked.connect(lambda _=False: self.take_out(bill))
        card.body.addWidget(nickname)
        card.body.addWidget(OfficialTexts(self.manuscript, bill, self.told.emit))
        card.body.addLayout(row(take_out))
        return card

    def take_out(self, bill: str) -> None:
        """No longer write about a bill. Its file stays in the folder."""
        kept = [b for b in self.manuscript.bills if b != bill]
        self.manuscript.put("pack.toml", ("bills",), kept)
        self.manuscript.rearranged.emit()

    def _choose(self) -> None:
        self._bring_in_all(ask_files(self, self.tr("Choose a BILLSTATUS file")))

    def _bring_in_all(self, files: Sequence[Path]) -> None:
        for file in files:
            self.bring_in_file(file)

    def bring_in_file(self, file: Path) -> None:
        """Take a bill's facts into the campaign, or say why that cannot be."""
        try:
            imported, changed = bring_in_bill(self.manuscript.texts, file)
        except UserError as error:
            self.problem.set_words(error_words(error))
            say_aloud(self, self.problem.label.text())
            return
        known = str(imported.bill.id) in self.manuscript.bills
        words = (
            self.tr("The facts of {bill} are up to date with the file.")
            if known
            else self.tr(
                "{bill} is in the campaign. Now say what it would do, under “What writers read”."
            )
        ).format(bill=imported.bill.id.citation)
        notices = " ".join(say(notice.sentence) for notice in imported.notices)
        self.told.emit(f"{words} {notices}".strip())
        self.manuscript.replace(changed)

    # --- dropping ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        # Later: the program that the file comes from waits until the drop is over.
        QTimer.singleShot(0, self, lambda: self._bring_in_all(files))
