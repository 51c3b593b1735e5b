"""The reasons that writers tick: added, put in order and worded, in every language at once."""

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from letterdesk.core.campaign_review import FEWEST_POINTS, UNFINISHED
from letterdesk.gui.pack_editor.entries import Entry
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.page import EditorPage, side_by_side
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import Columns, clear, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import text
from letterdesk.store.packs.toml_places import Path

KEY = "points"
Rows = list[dict[str, str]]


class ReasonsPage(EditorPage):
    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(
            manuscript,
            self.tr("Reasons to tick"),
            self.tr(
                "Each has a short label, and the sentence that it puts in the letter. Write at"
                " least {number} for each position."
            ).format(number=FEWEST_POINTS),
        )
        self.add_pickers(position=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Reasons"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(em(9))
        self.list.setMaximumHeight(em(16))
        self.lines.addWidget(self.list)
        self.add = button(self.tr("Add a reason"))
        self.up = button(self.tr("Move up"))
        self.down = button(self.tr("Move down"))
        self.take_out = button(self.tr("Take out"))
        buttons = (self.add, self.up, self.down, self.take_out)
        self.lines.addWidget(Columns(buttons, most=2, narrowest=7.5))
        self.words = QWidget()
        self._word_lines = stack(self.words, "m")
        self.lines.addWidget(self.words)
        self.lines.addStretch(1)
        self.list.currentRowChanged.connect(self._show_words)
        self.add.clicked.connect(self.add_reason)
        self.up.clicked.connect(lambda: self.move_by(-1))
        self.down.clicked.connect(lambda: self.move_by(1))
        self.take_out.clicked.connect(self.take_out_reason)
        self._fill_list(0)

    # --- the list ---

    def _rows(self, language: str) -> Rows:
        rows = self.manuscript.get(f"{language}/guide.toml", KEY)
        return [r for r in rows if isinstance(r, dict)] if isinstance(rows, list) else []

    def _keys(self) -> list[str]:
        """The keys of the position that is looked at, in the English order."""
        here = self.manuscript.position.value
        return [r.get("key", "") for r in self._rows("en") if r.get("position") == here]

    def _fill_list(self, current: int) -> None:
        labels = {r.get("key", ""): str(r.get("label", "")) for r in self._rows("en")}
        keys = self._keys()
        blocked = self.list.blockSignals(True)
        self.list.clear()
        self.list.ensurePolished()  # else rows are measured before they have their padding
        for number, key in enumerate(keys, start=1):
            self.list.addItem(self._shown(number, labels[key]))
        self.list.blockSignals(blocked)
        self.list.setCurrentRow(min(current, len(keys) - 1))
        self._show_words(self.list.currentRow())

    def _shown(self, number: int, label: str) -> str:
        words = self.tr("(still to be written)") if UNFINISHED in label else label
        return f"{number}. {words}"

    def _show_words(self, place: int) -> None:
        clear(self._word_lines)
        keys = self._keys()
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(keys) - 1)
        self.take_out.setEnabled(0 <= place < len(keys))
        if not 0 <= place < len(keys):
            self._word_lines.addWidget(text(self.tr("There is no reason yet."), "hint"))
            return
        for name, label, rows in (
            ("label", self.tr("Label to tick"), 1),
            ("sentence", self.tr("Sentence in the letter"), 4),
        ):
            entries = []
            for language in self.shown_languages():
                found = [r.get("key") for r in self._rows(language)]
                if keys[place] not in found:
                    continue
                path: Path = (KEY, found.index(keys[place]), name)
                entry = Entry(
                    self.manuscript, f"{language}/guide.toml", path,
                    self.label(label, language), rows=rows,
                )  # fmt: skip
                entries.append(entry)
                if name == "label" and language == "en":
                    entry.editor.textChanged.connect(self._relabel)
            if entries:
                self._word_lines.addWidget(side_by_side(entries))

    def _relabel(self) -> None:
        """The list follows the label that is being typed."""
        place = self.list.currentRow()
        item = self.list.item(place)
        keys = self._keys()
        if item is not None and place < len(keys):
            labels = {r.get("key", ""): str(r.get("label", "")) for r in self._rows("en")}
            item.setText(self._shown(place + 1, labels[keys[place]]))

    # --- changing it ---

    def _change(self, change: Callable[[Rows], Rows]) -> None:
        """Do the same to the reasons of every language: they must stay the same ones."""
        for language in self.manuscript.languages:
            file = f"{language}/guide.toml"
            if self.manuscript.broken(file) is None:
                self.manuscript.put_rows(file, KEY, change(self._rows(language)))

    def add_reason(self) -> None:
        position = self.manuscript.position.value
        taken = {row.get("key") for row in self._rows("en")}
        key = next(k for n in count(1) if (k := f"{position}-{n}") not in taken)
        number = len(self._keys()) + 1
        new = {
            "key": key,
            "label": f"{UNFINISHED} a short label for reason {number} to {position}]]",
            "sentence": f"{UNFINISHED} one sentence for reason {number} to {position}]]",
            "position": position,
        }
        self._change(lambda rows: [*rows, new])
        self._fill_list(len(self._keys()) - 1)
        for entry in self.entries():
            if entry.path[-1] == "label":
                entry.stand_in()
                break

    def move_by(self, step: int) -> None:
        place, keys = self.list.currentRow(), self._keys()
        if not 0 <= place + step < len(keys):
            return
        one, other = keys[place], keys[place + step]

        def swap(rows: Rows) -> Rows:
            places = {row.get("key"): n for n, row in enumerate(rows)}
            if one in places and other in places:
                a, b = places[one], places[other]
                rows[a], rows[b] = rows[b], rows[a]
            return rows

        self._change(swap)
        self._fill_list(place + step)

    def take_out_reason(self) -> None:
        place, keys = self.list.currentRow(), self._keys()
        if 0 <= place < len(keys):
            gone = keys[place]
            self._change(lambda rows: [row for row in rows if row.get("key") != gone])
            self._fill_list(place)

    def take_over(self, before: EditorPage) -> None:
        if isinstance(before, ReasonsPage):
            self.list.setCurrentRow(before.list.currentRow())

    def stand_at(self, file: str, path: Path, line: int) -> QWidget | None:
        if path[:1] == (KEY,) and len(path) > 1:
            language = file.partition("/")[0]
            rows = self._rows(language)
            place = path[1]
            key = rows[place].get("key") if isinstance(place, int) and place < len(rows) else None
            keys = self._keys()
            if key in keys:
                self.list.setCurrentRow(keys.index(key))
                if len(path) == 2:  # the reason as a whole
                    path = (*path, "label")
        return super().stand_at(file, path, line)
