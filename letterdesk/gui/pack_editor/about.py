"""Who is behind the campaign, until when it counts, and in which languages and positions."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from letterdesk.core.ask import Position
from letterdesk.gui.pack_editor.entries import Entry
from letterdesk.gui.pack_editor.logo import LogoEntry
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.page import EditorPage
from letterdesk.gui.pack_editor.wording import LANGUAGES, language_name, position_name
from letterdesk.gui.widgets.box import Columns, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.text import text
from letterdesk.store.packs.growing import add_language, add_position

FILE = "pack.toml"


class AboutPage(EditorPage):
    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(manuscript, self.tr("About the campaign"))
        self.organiser = Entry(
            manuscript, FILE, ("organiser",), self.tr("Who is behind it"),
            hint=self.tr("As you call yourselves. Writers see it."),
        )  # fmt: skip
        self.version = Entry(
            manuscript, FILE, ("version",), self.tr("Version"),
            hint=self.tr("Change it each time you hand the campaign out anew."),
        )  # fmt: skip
        self.expires = LastDay(
            manuscript, FILE, ("expires",), self.tr("Last day"),
            hint=self.tr("Such as 2027-01-31. Leave it empty if there is none."),
        )  # fmt: skip
        self.url = OptionalEntry(
            manuscript, FILE, ("url",), self.tr("Address of a web page"),
            hint=self.tr("About the campaign or the bill. It begins with https://"),
        )  # fmt: skip
        self.add_in_languages(("title",), self.tr("Title"))
        self.logo = LogoEntry(manuscript)
        self.lines.addWidget(self.organiser)
        self.lines.addWidget(self.logo)
        self.lines.addWidget(Columns((self.version, self.expires), narrowest=10))
        self.lines.addWidget(self.url)
        self._add_positions()
        self._add_languages()
        self.lines.addStretch(1)

    def _add_positions(self) -> None:
        part = stack(gap="xs")
        part.addWidget(text(self.tr("Positions that writers can take"), "heading"))
        self.position_boxes: dict[Position, QCheckBox] = {}
        for position in Position:
            box = QCheckBox(position_name(position))
            box.setChecked(position in self.manuscript.positions)
            box.toggled.connect(self._positions_ticked)
            self.position_boxes[position] = box
            part.addWidget(box)
        part.addWidget(text(self.tr("Both, unless nobody could want one of them."), "hint"))
        self.lines.addLayout(part)

    def _positions_ticked(self) -> None:
        ticked = [p for p, box in self.position_boxes.items() if box.isChecked()]
        if not ticked:  # a campaign without any cannot be used by anybody
            for position in self.manuscript.positions:
                self.position_boxes[position].setChecked(True)
            return
        texts = self.manuscript.texts
        grown: dict[str, str] = {}
        for position in ticked:
            grown |= add_position({**texts, **grown}, position.value)
        for file, words in grown.items():
            self.manuscript.set_text(file, words)
        self.manuscript.put(FILE, ("positions",), [p.value for p in ticked])
        if self.manuscript.position not in ticked:
            self.manuscript.look_at(position=ticked[0])
        self.manuscript.rearranged.emit()

    def _add_languages(self) -> None:
        part = stack(gap="s")
        part.addWidget(text(self.tr("Languages"), "heading"))
        for code in self.manuscript.languages:
            name = text(language_name(code), wrap=False)
            if code == "en":
                note = text(self.tr("Letters go out in English."), "hint", wrap=False)
                part.addLayout(row(name, note))
                continue
            take_out = button(self.tr("Take out"), "quiet")
            take_out.setAccessibleName(
                self.tr("Take out {language}").format(language=language_name(code))
            )
            take_out.clicked.connect(lambda _=False, code=code: self.take_out(code))
            part.addLayout(row(name, take_out))
        others = [c for c in LANGUAGES if c not in self.manuscript.languages]
        self.new_language = Picker(
            [(code, language_name(code)) for code in others], self.tr("Choose one")
        )
        self.new_language.activated.connect(lambda _: self.add_language(self.new_language.code))
        part.addWidget(Field(self.tr("Add a lang&uage"), self.new_language))
        self.lines.addLayout(part)

    def add_language(self, code: str) -> None:
        """Begin the campaign in one more language."""
        grown = add_language(self.manuscript.texts, code)
        self.manuscript.look_at(language=code)
        self.manuscript.replace(grown)

    def take_out(self, code: str) -> None:
        """No longer offer a language. Its files stay in the folder."""
        kept = [c for c in self.manuscript.languages if c != code]
        self.manuscript.put(FILE, ("languages",), kept)
        self.manuscript.look_at(language="en")
        self.manuscript.rearranged.emit()


class OptionalEntry(Entry):
    """A line whose key is taken out when nothing is in it."""

    def _typed(self) -> None:
        if self.words.strip():
            super()._typed()
        else:
            self.manuscript.remove(self.file, *self.path)


class LastDay(Entry):
    """A date, written as it is in the file. What is not a date is not put there."""

    def _typed(self) -> None:
        words = self.words.strip()
        if isinstance(self.editor, QLineEdit):
            self.editor.setInputMethodHints(Qt.InputMethodHint.ImhDate)
        if not words:
            self.set_problem("")
            self.manuscript.remove(self.file, *self.path)
            return
        try:
            day = date.fromisoformat(words)
        except ValueError:
            self.set_problem(self.tr("Write it as year-month-day, such as 2027-01-31."))
            return
        self.set_problem("")
        self.manuscript.put(self.file, self.path, day)
