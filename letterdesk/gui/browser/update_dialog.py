"""What a newer directory would change, and the question whether to install it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from letterdesk.core.errors import UserError
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.browser.update_service import Update
from letterdesk.gui.style import em, space
from letterdesk.gui.widgets.box import row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.telling import show_said
from letterdesk.gui.widgets.text import text
from letterdesk.gui.wording import say


class UpdateDialog(QDialog):
    """Closing it, by whatever way, leaves everything as it is, unless Install was pressed."""

    installed = Signal()

    def __init__(self, update: Update, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Update the directory"))
        self._update = update
        self._done = False
        sheet = QWidget()
        sheet.setObjectName("column")
        lines = stack(sheet, "m", "l")
        lines.addWidget(text(self.tr("Update the directory"), "title"))
        lines.addWidget(text(say(update.about), "lead"))
        if not update.changes:
            lines.addWidget(text(self.tr("It holds the same as the directory you have.")))
        for changes in update.changes:
            part = stack(gap="xs")
            part.addWidget(text(say(changes.heading), "heading"))
            part.addWidget(text("\n".join(map(say, changes.lines))))
            lines.addLayout(part)
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(sheet)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("What would change"))
        # With the keyboard in it, arrows and Page Down scroll.
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.said = text("", "strong")
        self.said.hide()
        self.install_button = button(self.tr("&Install"), "main")
        self.install_button.setDefault(True)
        self.install_button.setVisible(bool(update.changes))
        self.install_button.clicked.connect(self._install)
        self.close_button = button(self.tr("&Cancel") if update.changes else self.tr("&Close"))
        self.close_button.clicked.connect(self.reject)
        actions = stack()
        actions.setContentsMargins(space("l"), space("s"), space("l"), space("m"))
        actions.addWidget(self.said)
        actions.addLayout(row(self.install_button, self.close_button))
        whole = stack(self)
        whole.addWidget(scroll, 1)
        whole.addLayout(actions)
        self.finished.connect(self._let_go)
        screen = parent.screen().availableGeometry()
        self.resize(
            min(em(44), round(screen.width() * 0.9)), min(em(36), round(screen.height() * 0.85))
        )

    def _install(self) -> None:
        try:
            words = say(self._update.install())
        except UserError as error:
            unchanged = self.tr("The installed directory is unchanged.")
            self._tell(f"{say(error.message)} {say(error.hint)} {unchanged}", "problem")
            return
        self._done = True
        self._tell(words, "strong")
        self.install_button.hide()
        self.close_button.setText(self.tr("&Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    def _tell(self, words: str, role: str) -> None:
        show_said(self.said, words, role)
        say_aloud(self, words)

    def _let_go(self) -> None:
        """Other windows are made anew only now, when this one has been read."""
        if self._done:
            self.installed.emit()
        else:
            self._update.cancel()
