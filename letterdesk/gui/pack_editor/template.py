"""Letters, phone scripts, requests and sharing texts: plain text with placeholders."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QWidget

from letterdesk.core.flaws import Flaw
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.page import EditorPage
from letterdesk.gui.pack_editor.placeholder_words import choices
from letterdesk.gui.pack_editor.template_edit import TemplateEdit
from letterdesk.gui.pack_editor.wording import file_name
from letterdesk.gui.widgets.box import row
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say
from letterdesk.store.packs.toml_places import Path


class TemplatePage(EditorPage):
    """One text of one language and, for letters and scripts, one position."""

    def __init__(
        self,
        manuscript: Manuscript,
        title: str,
        lead: str,
        file_for: Callable[[Manuscript], str],
        *,
        by_position: bool,
    ) -> None:
        super().__init__(manuscript, title, lead)
        self.file = file_for(manuscript)
        self.add_pickers(position=by_position, beside=False)
        self.edit = TemplateEdit(self.file, manuscript.text(self.file))
        self.edit.setAccessibleName(file_name(self.file))
        self.edit.textChanged.connect(self._typed)
        self.put_in = button(self.tr("&Put in …"))
        self.put_in.setMenu(self._palette())
        hint = text(self.tr("Or type {{ in the text."), "hint")
        hint.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        line = row(self.put_in, hint, stretch=False)
        line.setStretchFactor(hint, 1)
        self.lines.addLayout(line)
        self.problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self.problem.set_words("")
        self.lines.addWidget(self.problem)
        self.lines.addWidget(self.edit, 1)

    def _palette(self) -> QMenu:
        menu = QMenu(self.put_in)
        for heading, placeholders in choices(self.file):
            part = menu.addMenu(heading)
            for name, meaning in placeholders:
                action = part.addAction(f"{name}: {meaning}")
                action.triggered.connect(lambda _=False, name=name: self.edit.insert(name))
        return menu

    def _typed(self) -> None:
        self.show_flaw(None)
        self.manuscript.set_text(self.file, self.edit.toPlainText())

    def show_flaw(self, flaw: Flaw | None) -> None:
        """Mark the line of an error in this text, and say beside it what it is."""
        if flaw is None or flaw.file != self.file:
            self.edit.mark_line(0)
            self.problem.set_words("")
            self.edit.setAccessibleDescription("")
            return
        self.edit.mark_line(flaw.line)
        what = say(flaw.what)
        words = (
            self.tr("Line {line}: {what}.").format(line=flaw.line, what=what)
            if flaw.line
            else f"{what[:1].upper()}{what[1:]}."
        )
        self.problem.set_words(words)
        self.edit.setAccessibleDescription(words)

    def take_over(self, before: EditorPage) -> None:
        if isinstance(before, TemplatePage):
            cursor = self.edit.textCursor()
            cursor.setPosition(before.edit.textCursor().position())
            self.edit.setTextCursor(cursor)

    def stand_at(self, file: str, path: Path, line: int) -> QWidget | None:
        if file != self.file:
            return None
        self.edit.stand_at(line)
        return self.edit
