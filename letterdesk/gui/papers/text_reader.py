"""An official text of a bill, to be read: its outline, its words, and a way to find some.

A bill can have a million words. They are read beside the window, and shown as one plain text
that Qt lays out as far as it is seen; so the longest opens while one looks.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from letterdesk.core.bill_text import Shape
from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.official_texts import TextFile
from letterdesk.core.plain_text import in_brief
from letterdesk.desk.side_thread import start_beside
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.papers.set_text import INDENT, SetText, set_text
from letterdesk.gui.saving_places import save_panel
from letterdesk.gui.services import Services
from letterdesk.gui.style import SERIF, em, space
from letterdesk.gui.tokens import TYPE
from letterdesk.gui.widgets.box import Wrapping, row, stack
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say

_LOOK_AGAIN = 20
"""Milliseconds between looks at whether the text has been read."""
_SIDE_BY_SIDE = 40.0
"""Narrower than this, in em, the outline stands above the text."""
_HIGH_ENOUGH = 30.0
"""Em of height that leave room to say where the text came from, as the page before has said."""
_TWO_LINES = 4.6
"""Em of two lines of the outline."""
_LONGEST_HEADING = 300
"""Characters of a heading in the outline."""
_MOST_FOUND = 10_000
"""Places that are counted; a search for 'e' should not keep a million of them."""


class TextReader(QDialog):
    """Opens at once and fills when the text is read; closed with Escape too."""

    def __init__(
        self, services: Services, campaign: Campaign, bill: Bill, file: TextFile, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services, self._campaign, self._file = services, campaign, file
        self._text = SetText("", (), (), (), is_wide=False)
        self._found: Sequence[int] = ()
        title = self.tr("{bill}, {version}").format(
            bill=bill.id.citation, version=say(file.version_in_words)
        )
        self.setWindowTitle(title)
        whole = stack(self, "s", "m")
        head, self._told = Wrapping(), Wrapping()
        lines = stack(head)
        lines.addWidget(text(title, "title"))
        came = self.tr("This text came with the campaign by {organiser}, as the file {file}.")
        self._came = text(came.format(organiser=campaign.organiser, file=file.name), "hint")
        lines.addWidget(self._came)
        whole.addWidget(head)
        whole.addLayout(self._make_find_row())
        self.state = IconText("facts", self.tr("Opening the text …"))
        self.problem = IconText("warning", "", "problem", QPalette.ColorRole.BrightText)
        self.problem.set_words("")
        lines = stack(self._told)
        lines.addWidget(self.state)
        lines.addWidget(self.problem)
        whole.addWidget(self._told)
        self._sheet = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sheet.setSpacing(space("s"))
        self.outline = self._make_outline()
        self.page = self._make_page(title)
        self._sheet.addWidget(self.outline, 1)
        self._sheet.addWidget(self.page, 2)
        whole.addLayout(self._sheet, 1)
        self.saving = save_panel(lambda: (services.text_document(campaign, file),), services)
        whole.addWidget(self.saving)
        whole.addLayout(self._actions())
        self._fit(parent)
        self._read()

    # --- the parts ---

    def _make_find_row(self) -> QBoxLayout:
        self.find_line = QLineEdit()
        self.find_line.setPlaceholderText(self.tr("Find in the text"))
        self.find_line.setAccessibleName(self.tr("Find in the text"))
        self.find_line.textChanged.connect(self._look_for)
        self.next_button = button(self.tr("&Next"))
        self.next_button.setAccessibleName(self.tr("Next place"))
        self.next_button.setDefault(True)  # Enter, also while one types what to find
        self.next_button.clicked.connect(partial(self.go_on, 1))
        self.before_button = button(self.tr("&Previous"))
        self.before_button.setAccessibleName(self.tr("Previous place"))
        self.before_button.clicked.connect(partial(self.go_on, -1))
        self.count = text("", "hint", wrap=False)
        self.count.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        line = row(self.find_line, self.before_button, self.next_button, self.count, stretch=False)
        line.setStretch(0, 1)
        for keys, do in (
            (QKeySequence.StandardKey.Find, self._stand_in_find),
            (QKeySequence.StandardKey.FindNext, partial(self.go_on, 1)),
            (QKeySequence.StandardKey.FindPrevious, partial(self.go_on, -1)),
        ):
            QShortcut(QKeySequence(keys), self, do)
        self._show_count(0)
        return line

    def _make_outline(self) -> QListWidget:
        outline = QListWidget()
        outline.setAccessibleName(self.tr("Parts of the text"))
        outline.setUniformItemSizes(True)
        outline.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outline.setTextElideMode(Qt.TextElideMode.ElideRight)
        outline.currentRowChanged.connect(self.go_to)
        outline.hide()
        return outline

    def _make_page(self, title: str) -> QPlainTextEdit:
        page = QPlainTextEdit()
        page.setReadOnly(True)
        page.setTabChangesFocus(True)
        page.setUndoRedoEnabled(False)
        page.setAccessibleName(title)
        # With the keyboard too: a screen reader follows the place where it is.
        page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        page.document().setDocumentMargin(space("m"))
        page.verticalScrollBar().valueChanged.connect(self._follow)
        page.hide()
        return page

    def _actions(self) -> QBoxLayout:
        save = button(self.tr("&Save a copy as received"), "", "save")
        save.clicked.connect(self.saving.choose_folder)
        close = button(self.tr("&Close"))
        close.clicked.connect(self.reject)
        self.save_button, self.close_button = save, close
        actions = row(save)
        actions.addWidget(close)
        return actions

    def _fit(self, parent: QWidget) -> None:
        screen = parent.screen().availableGeometry()
        self.resize(
            min(em(66), round(screen.width() * 0.95)), min(em(46), round(screen.height() * 0.9))
        )

    # --- reading ---

    def _read(self) -> None:
        """Read the file on a thread of its own; a plain one, which does no harm when we close.

        It knows nothing of the window, so that it is never the last to let go of it.
        """
        read, campaign, file = self._services.read_text, self._campaign, self._file
        result: list[SetText | Exception] = []

        def work() -> None:
            try:
                result.append(set_text(read(campaign, file)))
            except Exception as error:  # noqa: BLE001 - handed over, and raised in the window's thread
                result.append(error)

        def look() -> None:
            if result:
                self._waiting.stop()
                self._show(result[0])

        self._waiting = QTimer(self, interval=_LOOK_AGAIN)
        self._waiting.timeout.connect(look)
        start_beside(work)
        self._waiting.start()

    @property
    def is_reading(self) -> bool:
        return self._waiting.isActive()

    def _show(self, read: SetText | Exception) -> None:
        self.state.set_words("")
        if isinstance(read, UserError):
            self.problem.set_words(f"{say(read.message)} {say(read.hint)}".strip())
            say_aloud(self, self.problem.label.text())
            return
        if isinstance(read, Exception):
            raise read
        self._told.hide()
        self._text = read
        self.page.setPlainText(read.words)
        self._dress()
        for heading in read.outline:
            words = in_brief(heading.words, _LONGEST_HEADING)
            item = QListWidgetItem(f"{INDENT * heading.rank}{words}")
            item.setToolTip(words)
            self.outline.addItem(item)
        self.outline.setVisible(bool(read.outline))
        self.page.show()
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.page.setFocus()
        self._look_for(self.find_line.text())
        self._follow()
        say_aloud(self, self.tr("The text is open."))

    def _dress(self) -> None:
        """Titles and headings in the serif of ours, and a line through what was struck out."""
        title, struck = QTextCharFormat(), QTextCharFormat()
        title.setFontFamilies([SERIF])
        title.setFontWeight(QFont.Weight.DemiBold)
        heading = QTextCharFormat(title)
        heading.setFontPointSize(self.page.font().pointSizeF() * TYPE["heading"])
        struck.setFontStrikeOut(True)
        cursor = QTextCursor(self.page.document())
        cursor.beginEditBlock()
        for marked in self._text.marked:
            large = marked.block.shape is Shape.HEADING
            cursor.setPosition(marked.start)
            cursor.setPosition(marked.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(struck if marked.block.struck else heading if large else title)
        cursor.endEditBlock()

    # --- going places ---

    def go_to(self, number: int) -> None:
        """Show a heading, by its place in the outline, at the top."""
        if not 0 <= number < len(self._text.heading_lines):
            return
        block = self.page.document().findBlockByNumber(self._text.heading_lines[number])
        # From below, so that it comes to stand at the top.
        self.page.moveCursor(QTextCursor.MoveOperation.End)
        self.page.setTextCursor(QTextCursor(block))

    def _follow(self) -> None:
        """Mark in the outline what stands at the top of the text."""
        line = self.page.cursorForPosition(QPoint(space("m"), em(0.5))).blockNumber()
        number = bisect_right(self._text.heading_lines, line) - 1
        if self._text.heading_lines and not self.outline.hasFocus():
            blocked = self.outline.blockSignals(True)
            self.outline.setCurrentRow(max(number, 0))
            self.outline.blockSignals(blocked)

    def _stand_in_find(self) -> None:
        self.find_line.setFocus()
        self.find_line.selectAll()

    def _look_for(self, wanted: str) -> None:
        """Count the places where ``wanted`` stands, and show the first from here on."""
        pattern = re.compile(re.escape(wanted), re.IGNORECASE)
        self._found = []
        for match in pattern.finditer(self._text.words) if wanted.strip() else ():
            self._found.append(match.start())
            if len(self._found) == _MOST_FOUND:
                break
        self._size = len(wanted)
        if self._found:
            self.go_on(0)
        else:
            self._show_count(0)

    def go_on(self, step: int, _pressed: bool = False) -> None:
        """Show the next place (1), the one before (-1), or the first from here on (0)."""
        if not self._found:
            return
        cursor = self.page.textCursor()
        here = self._text.from_qt(cursor.selectionStart())
        number = bisect_right(self._found, here - 1) if step <= 0 else bisect_right(self._found, here)  # fmt: skip
        number = (number - (step < 0)) % len(self._found)
        place = self._found[number]
        cursor.setPosition(self._text.to_qt(place))
        end = self._text.to_qt(place + self._size)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.page.setTextCursor(cursor)
        self.page.centerCursor()
        self._show_count(number + 1)

    def _show_count(self, number: int) -> None:
        words = ""
        if self._found:
            more = "+" if len(self._found) == _MOST_FOUND else ""
            words = self.tr("{number} of {count}").format(
                number=number, count=f"{len(self._found)}{more}"
            )
        elif self.find_line.text().strip() and self._text.words:
            words = self.tr("Not found")
        self.count.setText(words)
        self.count.setVisible(bool(words))
        self.next_button.setEnabled(bool(self._found))
        self.before_button.setEnabled(bool(self._found))
        say_aloud(self, words)

    # --- keys and size ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next place, and Shift+Enter back."""
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and back:
            self.go_on(-1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, the outline is two lines above the text, which gets the rest."""
        super().resizeEvent(event)
        beside = self.width() >= em(_SIDE_BY_SIDE)
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sheet.setDirection(side if beside else below)
        self._sheet.setStretch(0, 1 if beside else 0)
        self.outline.setMinimumHeight(0 if beside else em(_TWO_LINES))
        self.outline.setMaximumHeight(16_777_215 if beside else em(_TWO_LINES))
        self.page.setMinimumHeight(em(6))
        self._came.setVisible(self.height() >= em(_HIGH_ENOUGH))
