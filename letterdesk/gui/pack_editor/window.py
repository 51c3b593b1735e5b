"""The pack editor's window: a campaign to open or begin, then the campaign itself."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QMessageBox, QScrollArea, QWidget

from letterdesk import desk
from letterdesk.core.errors import UserError
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.folders import ask_folder
from letterdesk.gui.frame import language_buttons
from letterdesk.gui.pack_editor.bench import Bench, Kind
from letterdesk.gui.pack_editor.desk_view import DeskView
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.questions import (
    closing_question,
    overwrite_question,
    replace_question,
)
from letterdesk.gui.pack_editor.welcome import Welcome
from letterdesk.gui.pack_editor.wording import error_words, flaw_words
from letterdesk.gui.services import Services
from letterdesk.gui.style import em, space
from letterdesk.gui.tab_order import order_tabs
from letterdesk.gui.widgets.box import Columns, clear, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.telling import show_said
from letterdesk.gui.widgets.text import text
from letterdesk.store.packs.source import SUFFIX
from letterdesk.store.packs.working import ChangedMeanwhileError

Install = Callable[[Path], str]
"""Installs a campaign's folder on this computer; what to say then. Raises UserError."""
_MOST_LISTED = 5
_PAUSE = 200
"""Milliseconds without a key before it is looked whether anything differs from the disk."""


class PackEditor(QWidget):
    """Nothing reaches the disk before it is saved, and nothing typed is lost without a question."""

    closed = Signal()
    language_asked = Signal(str)

    def __init__(
        self,
        services: Services,
        language: str,
        parent: QWidget | None = None,
        *,
        install: Install | None = None,
        picks_language: bool = False,
    ) -> None:
        """With ``install``, the campaign can be put on this computer from here.

        With ``picks_language`` the language can be changed from here.
        """
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("browser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.services, self.language = services, language
        self._install = install
        self.bench = Bench(self)
        self.manuscript: Manuscript | None = None
        self.view: DeskView | None = None
        self._may_go = False
        self._settling = QTimer(self, singleShot=True, interval=_PAUSE)
        self._settling.timeout.connect(self._show_state)
        whole = stack(self, "s")
        self._language_line = row()
        self._layout = stack(gap="s")
        if picks_language:
            self._language_line.setContentsMargins(space("m"), space("s"), space("m"), 0)
            whole.addLayout(self._language_line)
            self._offer_languages()
        self._picks_language = picks_language
        whole.addLayout(self._layout, 1)
        self.resize(max(1024, em(76)), max(640, em(44)))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)
        self.question: QMessageBox | None = None
        self.show_welcome()

    def build(self, language: str) -> None:
        """Make everything anew, in a language and the present colours and text size.

        What is typed stays, saved or not, and so does what is looked at.
        """
        self.language = language
        if self._picks_language:
            self._offer_languages()
        if self.question is not None:
            self.question.close()  # unanswered: it was asked in the other language
        if self.manuscript is None:
            self.show_welcome(self.welcome)
        else:
            self._build(self.manuscript, self.view)

    def _offer_languages(self) -> None:
        clear(self._language_line)
        self.languages = language_buttons(self.language, self._ask_language, self)
        for choice in self.languages.buttons():
            self._language_line.addWidget(choice)
        self._language_line.addStretch(1)

    def _ask_language(self, language: str) -> None:
        # Later, because the button that was pressed is among what is made anew.
        QTimer.singleShot(0, self, partial(self.language_asked.emit, language))

    # --- opening ---

    def show_welcome(self, before: Welcome | None = None) -> None:
        """Ask which campaign to work on, with what is filled in ``before``."""
        clear(self._layout)
        self.manuscript = self.view = None
        self.setWindowTitle(self.tr("Make a campaign – Letterdesk"))
        self.welcome = Welcome(self.language)
        if before is not None:
            self.welcome.take_over(before)
        self.welcome.opened.connect(self.open_folder)
        sheet = QScrollArea()
        sheet.setWidgetResizable(True)
        sheet.setFrameShape(QFrame.Shape.NoFrame)
        sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sheet.setWidget(self.welcome)
        self._layout.addWidget(sheet, 1)

    def open_folder(self, folder: Path) -> None:
        """Work on the campaign in ``folder``; or say on the first page why that cannot be."""
        try:
            pack = desk.open_pack(folder)
        except UserError as error:
            self.welcome.problem.set_words(error_words(error))
            say_aloud(self, error_words(error))
            return
        self.manuscript = Manuscript(pack, self)
        self.manuscript.changed.connect(self._show_changed)
        self._build(self.manuscript)

    def _build(self, manuscript: Manuscript, before: DeskView | None = None) -> None:
        """Show the campaign; looked at as it was ``before`` everything was made anew."""
        if before is not None:
            before.let_go()
        clear(self._layout)
        self._head = head = QFrame()
        head.setProperty("role", "footer")
        lines = stack(head, "xs")
        lines.setContentsMargins(space("m"), space("s"), space("m"), space("s"))
        self.heading = text("", "heading")
        self.save_button = button(self.tr("&Save"), "main")
        self.save_button.clicked.connect(self.save)
        self.export_button = button(self.tr("&Make one file to hand out…"))
        self.export_button.clicked.connect(self.export)
        actions: list[QWidget] = [self.save_button, self.export_button]
        if self._install is not None:
            self.install_button = button(self.tr("&Install on this computer"))
            self.install_button.clicked.connect(self.install)
            actions.append(self.install_button)
        self.said = text("", "strong")
        self.said.hide()
        bar = Columns((self.heading, _in_a_row(actions)), narrowest=24)
        lines.addWidget(bar)
        lines.addWidget(self.said)
        self._layout.addWidget(head)
        self.view = DeskView(manuscript, self.services, self.bench)
        self.view.told.connect(self.tell)
        self._layout.addWidget(self.view, 1)
        self._fold()
        self._show_state()
        self.view.list.setFocus()
        if before is not None:
            self.view.take_over(before)

    def _show_changed(self) -> None:
        """At once, on each key, only what costs nothing; the rest after a pause."""
        self.save_button.setEnabled(True)
        self.setWindowModified(True)
        self._settling.start()

    def _show_state(self) -> None:
        if self.manuscript is None:
            return
        unsaved = self.manuscript.unsaved
        self.save_button.setEnabled(unsaved)
        self.heading.setText(self.manuscript.title)
        self.setWindowTitle(
            self.tr("{campaign}[*] – Make a campaign").format(
                campaign=self.manuscript.title.replace("[*]", "")
            )
        )
        self.setWindowModified(unsaved)

    def tell(self, words: str, *, problem: bool = False) -> None:
        """Say something below the buttons, and aloud."""
        show_said(self.said, words, "problem" if problem else "strong")
        say_aloud(self, words)

    @property
    def at_work(self) -> bool:
        """Whether the letter or the findings are not yet those of what is typed."""
        waits = self.view is not None and (self.view.preview.waits or self.view.findings.waits)
        return waits or self.bench.busy or self._settling.isActive()

    # --- saving ---

    def save(self) -> bool:
        """Save what has changed; True when all of it is on the disk."""
        return self._save(overwrite=False)

    def _save(self, *, overwrite: bool) -> bool:
        if self.manuscript is None:
            return True
        try:
            self.manuscript.save(overwrite=overwrite)
        except ChangedMeanwhileError as error:
            self._ask_to_overwrite(error)
            return False
        except UserError as error:
            still = self.tr("Your words are still here.")
            self.tell(f"{error_words(error)} {still}", problem=True)
            return False
        self._show_state()
        self.tell(self.tr("Saved in {folder}.").format(folder=self.manuscript.pack.folder))
        return True

    def _ask_to_overwrite(self, error: UserError) -> None:
        self.tell(error_words(error), problem=True)
        self._ask(overwrite_question(self, error_words(error), partial(self._save, overwrite=True)))

    # --- handing out ---

    def export(self) -> None:
        """Make one file to hand out, once everything is saved and nothing must be mended."""
        if self.manuscript is None or not self.save():
            return
        manuscript, today = self.manuscript, self.services.today()
        pack, texts = manuscript.pack, manuscript.texts
        self.tell(self.tr("Looking whether anything must be mended first …"))
        self.bench.ask(
            Kind.BUILD, lambda wanted: desk.check_draft(pack, texts, today, wanted), self._checked
        )

    def _checked(self, flaws: Any) -> None:
        if isinstance(flaws, UserError):
            self.tell(error_words(flaws), problem=True)
            return
        grave = list(desk.unready(flaws))
        if grave and self.view is not None:
            self.view.findings.check()
            self.view.sides.setCurrentIndex(1)
            self.tell(self._must_be_mended(grave), problem=True)
            return
        folder = ask_folder(self, self.tr("Choose a folder for the file"))
        if folder is None:
            self.tell("")
            return
        self.build_in(folder)

    def _must_be_mended(self, grave: list[Any]) -> str:
        first = [flaw_words(flaw).replace("\n", " ") for flaw in grave[:_MOST_LISTED]]
        rest = len(grave) - len(first)
        more = [self.tr("And {number} more.").format(number=rest)] if rest else []
        return "\n".join((self.tr("No file was made. These must be mended first:"), *first, *more))

    def build_in(self, folder: Path, *, overwrite: bool = False) -> None:
        """Make the file in ``folder``, beside the window."""
        if self.manuscript is None:
            return
        source, today = self.manuscript.pack.folder, self.services.today()
        path = folder / f"{source.name}{SUFFIX}"
        if path.exists() and not overwrite:
            replace = partial(self.build_in, folder, overwrite=True)
            self._ask(replace_question(self, path.name, replace))
            return

        def work(_wanted: Callable[[], bool]) -> Path:
            return desk.build_pack(source, folder, today, overwrite=overwrite)

        self.tell(self.tr("Making the file …"))
        self.bench.ask(Kind.BUILD, work, self._built)

    def _built(self, result: Any) -> None:
        if isinstance(result, UserError):
            self.tell(error_words(result), problem=True)
        else:
            self.tell(
                self.tr("Your campaign is in one file, ready to hand out: {path}").format(
                    path=result
                )
            )

    def install(self) -> None:
        """Put the campaign on this computer, for its writers."""
        if self.manuscript is None or self._install is None or not self.save():
            return
        try:
            self.tell(self._install(self.manuscript.pack.folder))
        except UserError as error:
            self.tell(error_words(error), problem=True)

    # --- keys, size, closing ---

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab go through the layouts in reading order."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Where room is short, the buttons scroll away with the rest; Ctrl+S still saves."""
        if self.view is None:
            return
        if self.view.fold(self.width()):
            self._layout.insertWidget(0, self._head)
        else:
            self.view.put_above(self._head)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_go and self.manuscript is not None and self.manuscript.unsaved:
            event.ignore()
            self._ask(closing_question(self, self._save_and_close, self.close_for_good))
            return
        self.bench.stop()
        super().closeEvent(event)
        self.closed.emit()

    def _save_and_close(self) -> None:
        if self.save():
            self.close()

    def _ask(self, question: QMessageBox) -> None:
        self.question = question
        question.finished.connect(self._forget_question)
        question.open()

    def _forget_question(self) -> None:
        self.question = None

    def close_for_good(self) -> None:
        """Close without a question; what is not saved is gone."""
        self._may_go = True
        self.close()


def _in_a_row(widgets: list[QWidget]) -> QWidget:
    line = QWidget()
    line.setLayout(row(*widgets))
    return line
