"""What the checker finds, beside the text: each finding leads to its place."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from letterdesk import desk
from letterdesk.core.errors import UserError
from letterdesk.core.flaws import Flaw, Severity
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.pack_editor.bench import Bench, Kind
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.wording import error_words, flaw_words
from letterdesk.gui.services import Services
from letterdesk.gui.style import em
from letterdesk.gui.widgets.box import row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import text

PAUSE = 1500
"""Milliseconds without a key before everything is checked."""


class Findings(QWidget):
    asked_for = Signal(object)
    """Lead to the place of this Flaw."""
    checked = Signal()

    def __init__(self, manuscript: Manuscript, services: Services, bench: Bench) -> None:
        super().__init__()
        self._manuscript, self._services, self._bench = manuscript, services, bench
        self.flaws: tuple[Flaw, ...] | None = None
        """None until the first check has ended."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.check)
        self.summary = text("", "strong")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What to mend"))
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(em(12))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._lead)
        self.list.itemClicked.connect(self._lead)
        self.again = button(self.tr("&Check now"), icon="again")
        self.again.clicked.connect(self._pressed)
        lines = stack(self, "s")
        lines.addWidget(self.summary)
        lines.addLayout(row(self.again))
        self._hint = text(self.tr("Press a finding to go to its place."), "hint")
        lines.addWidget(self._hint)
        lines.addWidget(self.list, 1)
        lines.addStretch(0)
        for part in (self._hint, self.list):
            part.hide()
        manuscript.changed.connect(self._pause.start)
        self._say_state()

    @property
    def waits(self) -> bool:
        """Whether a pause in typing is being waited for."""
        return self._pause.isActive()

    def check(self) -> None:
        """Check everything as it is now."""
        self._pause.stop()
        pack, texts, today = self._manuscript.pack, self._manuscript.texts, self._services.today()

        def work(wanted: Callable[[], bool]) -> tuple[Flaw, ...]:
            return desk.check_draft(pack, texts, today, wanted)

        self._bench.ask(Kind.CHECK, work, self._show)
        self._say_state()

    def let_go(self) -> None:
        """Ask for no check any more."""
        self._manuscript.changed.disconnect(self._pause.start)
        self._pause.stop()
        self._bench.drop(Kind.CHECK)

    def _pressed(self) -> None:
        if self._bench.busy_with(Kind.CHECK):
            self._bench.drop(Kind.CHECK)
            self._say_state()
        else:
            self.check()

    def _show(self, found: Any) -> None:
        if isinstance(found, UserError):
            self.summary.setText(error_words(found))
            return
        before = self.flaws
        self.flaws = found
        self.list.clear()
        self.list.ensurePolished()
        for flaw in self.flaws or ():
            item = QListWidgetItem(flaw_words(flaw))
            item.setData(Qt.ItemDataRole.UserRole, flaw)
            self.list.addItem(item)
        for part in (self._hint, self.list):
            part.setVisible(bool(self.flaws))
        self._say_state()
        if before != found:
            say_aloud(self, self.summary.text())
        self.checked.emit()

    def _say_state(self) -> None:
        busy = self._bench.busy_with(Kind.CHECK)
        self.again.setText(self.tr("Stop &checking") if busy else self.tr("&Check now"))
        self.again.setAccessibleName(self.again.text().replace("&", ""))
        self.summary.setText(self.tr("Checking …") if busy else self.words)

    @property
    def to_mend(self) -> int:
        """How many findings keep the campaign from being handed out."""
        return sum(flaw.severity is Severity.ERROR for flaw in self.flaws or ())

    @property
    def words(self) -> str:
        if self.flaws is None:
            return self.tr("Not checked yet.")
        if not self.flaws:
            return self.tr("Nothing to mend. This campaign is ready to hand out.")
        return self.tr("To mend: {errors}. To make better: {rest}.").format(
            errors=self.to_mend, rest=len(self.flaws) - self.to_mend
        )

    def _lead(self, item: QListWidgetItem) -> None:
        self.asked_for.emit(item.data(Qt.ItemDataRole.UserRole))
