"""The official texts of one bill in a campaign that is being made: put in, taken out."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from letterdesk import desk
from letterdesk.core.bills import parse_bill_id
from letterdesk.core.errors import UserError
from letterdesk.core.official import official_text
from letterdesk.core.official_texts import TextFile, parse_text_name
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.folders import ask_files
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.wording import bill_name, error_words
from letterdesk.gui.widgets.box import row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say

_FOLDER = "texts/"


class OfficialTexts(QWidget):
    """A line for each file that is there, and a button for more."""

    def __init__(self, manuscript: Manuscript, bill: str, tell: Callable[[str], None]) -> None:
        """``tell`` is given what was done, since the page is made anew after it."""
        super().__init__()
        self.manuscript, self.bill, self._tell = manuscript, bill, tell
        self.take_out_buttons: list[QPushButton] = []
        lines = stack(self, "xs")
        lines.addWidget(text(self.tr("Official text"), "strong"))
        for file in self._files():
            lines.addWidget(self._line(file))
        self.problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self.problem.set_words("")
        lines.addWidget(self.problem)
        self.attach = button(self.tr("Put in an official text…"), icon="preview")
        self.attach.setAccessibleName(
            self.tr("Put in an official text of {bill}").format(bill=bill_name(bill))
        )
        self.attach.clicked.connect(self._choose)
        lines.addLayout(row(self.attach))
        bill_id = parse_bill_id(bill)
        if bill_id is not None:
            hint = self.tr(
                "As XML or TXT to be read here, or as PDF to be saved. You find it at {address};"
                " keep the file’s name, which says what it is."
            )
            lines.addWidget(text(hint.format(address=official_text(bill_id)), "hint"))

    def _files(self) -> list[TextFile]:
        names = (n.removeprefix(_FOLDER) for n in self.manuscript.files if n.startswith(_FOLDER))
        files = [file for name in sorted(names) if (file := parse_text_name(name))]
        return [file for file in files if self._is_of(file)]

    def _is_of(self, file: TextFile) -> bool:
        law = self.manuscript.get(f"bills/{self.bill}.toml", "public_law")
        return str(file.bill) == self.bill or (bool(file.law) and file.law == law)

    def _line(self, file: TextFile) -> QWidget:
        words = self.tr("{name}: {version}").format(
            name=file.name, version=say(file.version_in_words)
        )
        take_out = button(self.tr("Take out"), "quiet")
        take_out.setAccessibleName(self.tr("Take out {file}").format(file=file.name))
        take_out.clicked.connect(lambda _=False: self.take_out(file))
        self.take_out_buttons.append(take_out)
        whole = QWidget()
        line = row(text(words), take_out, stretch=False)
        line.setStretch(0, 1)
        whole.setLayout(line)
        return whole

    def take_out(self, file: TextFile) -> None:
        self._tell(self.tr("{file} is taken out.").format(file=file.name))
        self.manuscript.put_file(f"{_FOLDER}{file.name}", None)

    def _choose(self) -> None:
        self.put_in_all(ask_files(self, self.tr("Choose an official text")))

    def put_in_all(self, paths: Sequence[Path]) -> None:
        """Take files into the campaign; what is wrong with one outlives the page made anew."""
        for path in paths:
            self.put_in(path)
        if len(paths) > 1 and self.problem.label.text():
            self._tell(self.problem.label.text())

    def put_in(self, path: Path) -> None:
        """Take a file into the campaign as it is, or say why that cannot be."""
        try:
            file, data = desk.receive_text(path)
        except UserError as error:
            self._say(error_words(error))
            return
        if not self._is_of(file):
            words = self.tr("{file} is not a text of {bill}. Nothing was changed.")
            self._say(words.format(file=file.name, bill=bill_name(self.bill)))
            return
        self._tell(self.tr("{file} is in the campaign.").format(file=file.name))
        self.manuscript.put_file(f"{_FOLDER}{file.name}", data)

    def _say(self, words: str) -> None:
        self.problem.set_words(words)
        say_aloud(self, words)
