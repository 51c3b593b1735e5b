"""Before a campaign is open: open one's folder, or begin a new one."""

import re
import unicodedata
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QVBoxLayout, QWidget

from letterdesk import desk
from letterdesk.core.bills import parse_bill_id
from letterdesk.core.errors import UserError
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.folders import ask_files, ask_folder
from letterdesk.gui.pack_editor.wording import LANGUAGES, error_words, language_name
from letterdesk.gui.style import em
from letterdesk.gui.tokens import READING_WIDTH
from letterdesk.gui.widgets.box import Card, Columns, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.choice import radio
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.text import IconText, text


class Welcome(QWidget):
    opened = Signal(object)
    """The folder (a Path) of the campaign to work on."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setMaximumWidth(em(READING_WIDTH))
        self._language = language
        self._sources = desk.packs_to_copy()
        self._billstatus: Path | None = None
        self._where = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        self._own_name = False
        lines = stack(self, "m", "l")
        opening = stack(gap="xs")
        opening.addWidget(text(self.tr("Make a campaign of your own"), "title"))
        opening.addWidget(
            text(
                self.tr("Any bill, in your own words. You see the real letter while you write."),
                "lead",
            )
        )
        lines.addLayout(opening)
        self.open_button = button(self.tr("&Open a campaign’s folder…"))
        self.open_button.clicked.connect(self._open)
        lines.addLayout(row(self.open_button))
        lines.addWidget(text(self.tr("Or begin a new one"), "heading"))
        lines.addLayout(self._start_choices())
        lines.addWidget(self._form())
        self.problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self.problem.set_words("")
        lines.addWidget(self.problem)
        self.begin_button = button(self.tr("&Begin"), "main")
        self.begin_button.clicked.connect(self.begin)
        lines.addLayout(row(self.begin_button))
        lines.addStretch(1)
        self._choose_start()

    def take_over(self, before: "Welcome") -> None:
        """Fill in what is filled in there."""
        for ours, theirs in zip(self._lines_typed(), before._lines_typed(), strict=True):
            ours.setText(theirs.text())
        for code, box in self.languages.items():
            box.setChecked(before.languages[code].isChecked())
        self.copied.pick(before.copied.code)
        self.from_copy.button.setChecked(before.from_copy.button.isChecked())
        self._own_name, self._billstatus = before._own_name, before._billstatus
        self.put_in(before._where)

    def _lines_typed(self) -> tuple[QLineEdit, ...]:
        return self.title, self.organiser, self.bill, self.name

    def _start_choices(self) -> QVBoxLayout:
        self.from_practice = radio(
            self.tr("Start from the practice campaign"),
            self.tr("Letters that fit any bill. You write the reasons and what both sides say."),
        )
        self.from_copy = radio(
            self.tr("Copy a campaign"),
            self.tr("With all its words, to be changed as you like."),
        )
        self._starts = QButtonGroup(self)
        self.copied = Picker(
            [(str(path), c.guide(self._language).title) for path, c in self._sources], ""
        )
        self.copied.setCurrentIndex(0)
        self.copied_field = Field(self.tr("Cop&y this campaign"), self.copied)
        part = stack(gap="s")
        for choice in (self.from_practice, self.from_copy):
            self._starts.addButton(choice.button)
            part.addWidget(choice)
        self.from_practice.button.setChecked(True)
        self.from_copy.toggled.connect(self._choose_start)
        part.addWidget(self.copied_field)
        return part

    def _form(self) -> QWidget:
        card = Card()
        self.title = QLineEdit()
        self.title.textChanged.connect(self._suggest_name)
        self.organiser = QLineEdit()
        self.bill = QLineEdit()
        self.name = QLineEdit()
        self.name.textEdited.connect(self._named)
        self.bill_field = Field(
            self.tr("B&ill"), self.bill,
            self.tr("Such as hr1865-115. Its BILLSTATUS file from govinfo.gov has all the facts."),
        )  # fmt: skip
        self.bill_file = button(self.tr("Choose a BILLSTATUS &file…"))
        self.bill_file.clicked.connect(self._choose_bill)
        self.bill.textEdited.connect(self._bill_typed)
        card.body.addWidget(
            Columns(
                (
                    Field(self.tr("&Title"), self.title, self.tr("A few words that writers see.")),
                    Field(self.tr("&Who is behind it"), self.organiser),
                ),
                narrowest=14,
            )
        )
        card.body.addWidget(self.bill_field)
        card.body.addLayout(row(self.bill_file))
        card.body.addWidget(text(self.tr("Languages"), "strong"))
        self.languages: dict[str, QCheckBox] = {}
        for code in LANGUAGES[1:]:
            box = QCheckBox(language_name(code))
            self.languages[code] = box
        english = QCheckBox(language_name("en"))
        english.setChecked(True)
        english.setEnabled(False)
        card.body.addWidget(Columns((english, *self.languages.values()), most=4, narrowest=8))
        self.name_field = Field(self.tr("Name of its folde&r"), self.name)
        self.place_button = button(self.tr("Choose &another place…"), "quiet")
        self.place_button.clicked.connect(self._choose_place)
        card.body.addWidget(self.name_field)
        card.body.addLayout(row(self.place_button))
        self._show_place()
        return card

    # --- what the person does ---

    def _open(self) -> None:
        if (folder := ask_folder(self, self.tr("Choose the campaign’s folder"))) is not None:
            self.opened.emit(folder)

    def _choose_start(self) -> None:
        copying = self.from_copy.button.isChecked()
        self.copied_field.setVisible(copying)
        self.bill_field.setVisible(not copying)
        self.bill_file.setVisible(not copying)

    def _choose_bill(self) -> None:
        for file in ask_files(self, self.tr("Choose a BILLSTATUS file"))[:1]:
            self._billstatus = file
            self.bill.setText(file.name)

    def _bill_typed(self) -> None:
        self._billstatus = None
        self.bill_field.set_problem("")

    def _suggest_name(self) -> None:
        if not self._own_name:
            self.name.setText(folder_name(self.title.text()))

    def _named(self) -> None:
        self._own_name = bool(self.name.text())

    def _choose_place(self) -> None:
        if (folder := ask_folder(self, self.tr("Choose where the folder is to be"))) is not None:
            self.put_in(folder)

    def put_in(self, folder: Path) -> None:
        """Have the new campaign's folder made in this one."""
        self._where = folder
        self._show_place()

    def _show_place(self) -> None:
        self.name_field.set_hint(
            self.tr(
                "Small letters, digits and hyphens. It will be in the folder “{folder}”."
            ).format(folder=self._where.name or self._where)
        )
        self.place_button.setToolTip(str(self._where))

    def begin(self) -> None:
        """Make the new campaign's folder and open it; or say what is in the way."""
        self.problem.set_words("")
        name = self.name.text().strip()
        if not name:
            self.name_field.set_problem(self.tr("Give the folder a name."))
            self.name.setFocus()
            return
        self.name_field.set_problem("")
        try:
            folder = self._make(self._where / name)
        except UserError as error:
            self.problem.set_words(error_words(error))
            say_aloud(self, error_words(error))
            return
        if folder is not None:
            self.opened.emit(folder)

    def _make(self, folder: Path) -> Path | None:
        title, organiser = self.title.text().strip(), self.organiser.text().strip()
        languages = ("en", *(code for code, box in self.languages.items() if box.isChecked()))
        if self.from_copy.button.isChecked():
            source = Path(self.copied.code)
            return desk.copy_pack(
                source, folder, title=title, organiser=organiser, languages=languages
            )
        typed = self.bill.text().strip()
        bill = parse_bill_id(typed) if typed and self._billstatus is None else None
        if typed and bill is None and self._billstatus is None:
            self.bill_field.set_problem(
                self.tr("Write it with its Congress, such as hr1865-115 or sjres8-114.")
            )
            self.bill.setFocus()
            return None
        return desk.begin_pack(
            folder,
            title=title,
            organiser=organiser,
            bills=(bill,) if bill else (),
            billstatus=(self._billstatus,) if self._billstatus else (),
            languages=languages,
        )


def folder_name(title: str) -> str:
    """'clean-water' for 'Clean Water!': what a campaign of this title may be called."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-")
