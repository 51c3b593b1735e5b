"""The logo of whoever is behind the campaign: chosen, shown, taken out."""

from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from letterdesk import desk
from letterdesk.core.campaign import Logo
from letterdesk.core.errors import UserError
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.folders import ask_files
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.wording import error_words
from letterdesk.gui.widgets.box import row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.picture import logo_label
from letterdesk.gui.widgets.text import IconText, text


class LogoEntry(QWidget):
    """What is chosen is in the manuscript at once, and reaches the disk when it is saved."""

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__()
        self.manuscript = manuscript
        lines = stack(self, "xs")
        lines.addWidget(text(self.tr("Logo"), "strong"))
        problem = ""
        try:
            logo = desk.logo_of(manuscript.files)
        except UserError as error:
            logo, problem = None, error_words(error)
        self.picture = self._draw(logo) if logo is not None else None
        self.problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self.problem.set_words(problem)
        self.choose = button(self.tr("Choose a picture…"))
        self.choose.clicked.connect(self._choose)
        self.take_out = button(self.tr("Take out"), "quiet")
        self.take_out.setAccessibleName(self.tr("Take out the logo"))
        self.take_out.setVisible(logo is not None or bool(problem))
        self.take_out.clicked.connect(self._take_out)
        if self.picture is not None:
            lines.addLayout(row(self.picture))
        lines.addWidget(self.problem)
        lines.addLayout(row(self.choose, self.take_out))
        hint = self.tr(
            "Writers see it beside your name. PNG or JPEG, at most 2,000 pixels each way."
        )
        lines.addWidget(text(hint, "hint"))

    def _draw(self, logo: Logo) -> QLabel | None:
        who = str(self.manuscript.get("pack.toml", "organiser") or "")
        return logo_label(logo, self.tr("Logo of {organiser}").format(organiser=who))

    def _choose(self) -> None:
        for path in ask_files(self, self.tr("Choose a picture"))[:1]:
            self.put_in(path)

    def put_in(self, path: Path) -> None:
        """Make a picture the logo, or say why that cannot be."""
        try:
            name, data = desk.receive_logo(path)
        except UserError as error:
            self.problem.set_words(error_words(error))
            say_aloud(self, self.problem.label.text())
            return
        self._put(name, data)

    def _take_out(self) -> None:
        self._put("", b"")

    def _put(self, name: str, data: bytes) -> None:
        for other in desk.logos_in(self.manuscript.files):
            if other != name:
                self.manuscript.put_file(other, None)
        if name:
            self.manuscript.put_file(name, data)
