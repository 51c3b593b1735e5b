"""The walk-through of docs/organisers.md, step by step, with what it asks of a person.

Every click, key and word of the guide is made here on the real window, and counted, so that
the guide's time is worked out and not guessed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTabBar

from letterdesk.core.flaws import Severity
from letterdesk.gui.pack_editor.entries import Entry
from letterdesk.gui.pack_editor.reasons import ReasonsPage
from letterdesk.gui.pack_editor.template import TemplatePage
from letterdesk.gui.pack_editor.window import PackEditor
from tests.gui.hands import click, settle, wait_until

TYPED_A_MINUTE = 30 * 5
"""Characters: thirty words of five."""
READ_A_MINUTE = 200
"""Words."""
SECONDS_AN_ACTION = 3.0
"""To find a button or field, move there and press; from keystroke-level models, doubled."""
SECONDS_WAITED = 30.0
"""For the window, in all: the script itself takes less than that."""
SECONDS_A_THOUGHT = 20.0
"""Before a sentence of one's own is begun."""

TITLE = "Medals for those who keep us safe"
ORGANISER = "Neighbors of Springfield"
SUMMARY = (
    "A bill of 2021 to give a police officer the highest honor of Congress. Our group talks"
    " about it with both sides in mind."
)
LABEL = "Our town honors its helpers"
SENTENCE = "In our town we thank the people who keep us safe, and Congress can do so too."
LETTER = "I write together with my neighbors in Springfield."


@dataclass
class Effort:
    """What the walk-through asked of a person so far."""

    actions: int = 0
    characters: int = 0
    sentences: int = 0
    """Of one's own, to be thought of first."""

    def seconds(self, words_to_read: int) -> float:
        return (
            self.actions * SECONDS_AN_ACTION
            + self.characters / TYPED_A_MINUTE * 60
            + self.sentences * SECONDS_A_THOUGHT
            + words_to_read / READ_A_MINUTE * 60
            + SECONDS_WAITED
        )


class Person:
    """Hands that count."""

    def __init__(self, editor: PackEditor) -> None:
        self.editor = editor
        self.effort = Effort()

    def press(self, button: QAbstractButton) -> None:
        self.effort.actions += 1
        click(button)

    def choose(self, box: QComboBox, place: int) -> None:
        self.effort.actions += 2  # open the list, press the line
        # With the keyboard: a list that pops up is a window of its own, which tests have none of.
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(place):
            QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() == place
        settle()

    def open(self, key: str) -> None:
        """Press a part of the campaign in the list, or choose it where the window is narrow."""
        view = self.editor.view
        assert view is not None
        place = view.place_of(key)
        if view.list.isVisible():
            self.effort.actions += 1
            item = view.list.visualItemRect(view.list.item(place))
            QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=item.center())
            settle()
        else:
            self.choose(view.picker, place)

    def turn_to(self, tabs: QTabBar, place: int) -> None:
        """Press one of the tabs above the letter."""
        self.effort.actions += 1
        at = tabs.tabRect(place).center()
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=at)
        assert tabs.currentIndex() == place
        settle()

    def write(self, box: QLineEdit | QPlainTextEdit, words: str, *, own: bool = True) -> None:
        """Replace all that is in a field."""
        self.effort.actions += 2  # stand in it, select all
        self.effort.characters += len(words)
        self.effort.sentences += own
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, words)
        settle()

    def entry(self, *path: str | int) -> Entry:
        assert self.editor.view is not None
        return next(e for e in self.editor.view.page.entries() if e.path[-len(path) :] == path)


def walk(editor: PackEditor, place: Path, person: Person) -> Iterator[str]:
    """Do what the guide says, up to the file to hand out; stop after each of its steps.

    ``place`` is where the folder is made. The folder for the file is asked for by the window.
    """
    welcome = editor.welcome
    person.press(welcome.from_copy.button)
    practice = welcome.copied.findText("Practice", Qt.MatchFlag.MatchStartsWith)
    person.choose(welcome.copied, practice)
    person.write(welcome.title, TITLE)
    person.write(welcome.organiser, ORGANISER, own=False)
    yield "begin"
    welcome.put_in(place)
    person.press(welcome.begin_button)
    view = editor.view
    assert view is not None
    wait_until(lambda: not editor.at_work)
    yield "about"

    person.open("guide")
    person.write(person.entry("summary").editor, SUMMARY)
    yield "read"

    person.open("reasons")
    page = view.page
    assert isinstance(page, ReasonsPage)
    person.press(page.add)
    person.write(person.entry("label").editor, LABEL)
    person.write(person.entry("sentence").editor, SENTENCE)
    wait_until(lambda: not editor.at_work)
    yield "reasons"

    person.open("letter")
    letter = view.page
    assert isinstance(letter, TemplatePage)
    person.effort.actions += 2  # stand at the end of the first line, press Enter
    cursor = letter.edit.textCursor()
    cursor.movePosition(cursor.MoveOperation.EndOfBlock)
    letter.edit.setTextCursor(cursor)
    QTest.keyClick(letter.edit, Qt.Key.Key_Return)
    QTest.keyClicks(letter.edit, LETTER)
    person.effort.characters += len(LETTER)
    person.effort.sentences += 1
    wait_until(lambda: not editor.at_work)
    yield "letter"

    person.turn_to(view.sides, 1)
    wait_until(lambda: not editor.at_work)
    yield "findings"
    assert not [f for f in view.findings.flaws or () if f.severity is Severity.ERROR]

    person.press(editor.save_button)
    person.effort.actions += 3  # the folder's dialog
    person.press(editor.export_button)
    wait_until(lambda: not editor.at_work)
    yield "file"
