"""What every page of the pack editor is: a title, perhaps a language to pick, and entries."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from letterdesk.core.ask import Position
from letterdesk.gui.pack_editor.entries import Entry
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.wording import language_name, position_name
from letterdesk.gui.widgets.box import Columns, stack
from letterdesk.gui.widgets.field import Field, Picker
from letterdesk.gui.widgets.text import text
from letterdesk.store.packs.toml_places import Path

_NARROWEST = 13.0
"""Em that one of two languages side by side needs."""


class EditorPage(QWidget):
    """Shows a part of the manuscript and puts every change into it at once."""

    told = Signal(str)
    """Something was done that the person should hear of, even when the page is made anew."""

    def __init__(self, manuscript: Manuscript, title: str, lead: str = "") -> None:
        super().__init__()
        self.manuscript = manuscript
        self.setObjectName("column")
        self.setAccessibleName(title)
        self.lines = stack(self, "m", "m")
        opening = stack(gap="xs")
        opening.addWidget(text(title, "title"))
        if lead:
            opening.addWidget(text(lead, "hint"))
        self.lines.addLayout(opening)

    # --- which language, which position ---

    def add_pickers(self, *, position: bool = False, beside: bool = True) -> None:
        """Pickers for what the page is about, where there is more than one of it."""
        fields: list[QWidget] = []
        if position:
            self.position_picker = position_picker(self.manuscript)
            fields.append(Field(self.tr("&For those who"), self.position_picker))
        if len(self.manuscript.languages) > 1:
            self.language_picker = language_picker(self.manuscript)
            label = self.tr("&Beside English") if beside else self.tr("Lang&uage")
            fields.append(Field(label, self.language_picker))
        if fields:
            self.lines.addWidget(Columns(fields, narrowest=9))

    def shown_languages(self) -> Sequence[str]:
        """English, and the other one that is looked at."""
        return tuple(dict.fromkeys(("en", self.manuscript.language)))

    def label(self, words: str, language: str) -> str:
        """A field's label, with its language where there are several."""
        if len(self.manuscript.languages) == 1:
            return words
        return self.tr("{field} ({language})").format(field=words, language=language_name(language))

    def add_in_languages(
        self, path: Path, words: str, *, hint: str = "", rows: int = 1, items: bool = False
    ) -> None:
        """One entry of the guide for each language that is shown, side by side."""
        entries = [
            Entry(
                self.manuscript, f"{language}/guide.toml", path, self.label(words, language),
                hint=hint, rows=rows, items=items,
            )
            for language in self.shown_languages()
        ]  # fmt: skip
        self.lines.addWidget(side_by_side(entries))

    # --- going to a place ---

    def take_over(self, before: "EditorPage") -> None:
        """Stand where ``before``, the same page in another language or other colours, stood."""

    def entries(self) -> Iterator[Entry]:
        """Those that are shown or about to be; what has been replaced is hidden until it is gone."""
        yield from (entry for entry in self.findChildren(Entry) if not self._put_away(entry))

    def _put_away(self, widget: QWidget) -> bool:
        explicitly = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        here: QWidget | None = widget
        while here is not None and here is not self:
            if here.isHidden() and here.testAttribute(explicitly):
                return True
            here = here.parentWidget()
        return False

    def stand_at(self, file: str, path: Path, line: int) -> QWidget | None:
        """Put the keyboard where a value is; the widget to be brought into view."""
        for entry in self.entries():
            if entry.file == file and path[: len(entry.path)] == entry.path:
                entry.stand_in()
                return entry
        return None


def side_by_side(entries: Sequence[QWidget]) -> QWidget:
    """The same entry in one language or two."""
    return Columns(entries, narrowest=_NARROWEST) if len(entries) > 1 else entries[0]


def language_picker(manuscript: Manuscript) -> Picker:
    """Picks the language that is looked at."""
    picker = Picker([(code, language_name(code)) for code in manuscript.languages], "")
    picker.pick(manuscript.language)
    picker.activated.connect(lambda _: manuscript.look_at(language=picker.code))
    return picker


def position_picker(manuscript: Manuscript) -> Picker:
    """Picks the position that is looked at."""
    picker = Picker([(p.value, position_name(p)) for p in manuscript.positions], "")
    picker.pick(manuscript.position.value)
    picker.activated.connect(lambda _: manuscript.look_at(position=Position(picker.code)))
    return picker
