"""One writer's way through the whole window, and the ways back."""

import gc
import io
import weakref
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from letterdesk.core.ask import Position
from letterdesk.core.draft import Draft, Step
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.gui.steps.done import DonePage
from letterdesk.gui.steps.members import MembersPage
from letterdesk.gui.steps.preview import PreviewPage
from letterdesk.gui.steps.words import WordsPage
from letterdesk.gui.steps.you import YouPage
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import click, press, settle

GoTo = Callable[[Step], None]
STORY = "My sister works at a shelter in Uptown and sees what this law does."


def test_from_first_screen_to_saved_letters(wizard: Wizard, go_to: GoTo, tmp_path: Path) -> None:
    # given a writer who has said where they stand, who they are and in which district
    go_to(Step.WORDS)
    words = wizard.page
    assert isinstance(words, WordsPage)
    # when they add a sentence of their own, look at the letter and save it
    QTest.keyClicks(words.story, STORY)
    click(next(iter(words.point_choices.values())).button)
    click(wizard.frame.main_button)
    preview = wizard.page
    assert isinstance(preview, PreviewPage)
    assert len(preview.choices) == 6
    click(wizard.frame.main_button)
    done = wizard.page
    assert isinstance(done, DonePage)
    done.saving.save_in(tmp_path)
    # then three letters, three call cards and the packet are there, with the writer's words
    assert sorted(f.name for f in tmp_path.iterdir()) == [
        "call-IL-05.pdf",
        "call-IL-JR.pdf",
        "call-IL-SR.pdf",
        "letter-IL-05.pdf",
        "letter-IL-JR.pdf",
        "letter-IL-SR.pdf",
        "packet.pdf",
    ]
    letter = pypdf.PdfReader(io.BytesIO((tmp_path / "letter-IL-05.pdf").read_bytes()))
    assert len(letter.pages) == 1
    said = " ".join(letter.pages[0].extract_text().split())
    assert "Dear Representative Quigley:" in said
    assert STORY in said


def test_the_keyboard_alone_is_enough(wizard: Wizard, qtbot: QtBot) -> None:
    # given the first step, where nobody has chosen a position
    page = wizard.page
    assert isinstance(page, CampaignPage)
    assert not any(choice.button.isChecked() for choice in page.position_choices.values())
    # when Tab leads to the position and Space chooses it, and Enter goes on
    tab_to(wizard, page.position_choices[Position.SUPPORT].button)
    press(page.position_choices[Position.SUPPORT].button, Qt.Key.Key_Space)
    press(page.position_choices[Position.SUPPORT].button, Qt.Key.Key_Return)
    you = wizard.page
    assert isinstance(you, YouPage)
    # then the keyboard stands in the first field, and Tab leads through the form
    assert you.name.hasFocus()
    for field, typed in ((you.name, "Maria Alvarez"), (you.street, "1250 W Addison St")):
        assert field.hasFocus()
        QTest.keyClicks(field, typed)
        press(field, Qt.Key.Key_Tab)
    press(you.unit, Qt.Key.Key_Tab)
    assert you.zip.hasFocus()
    QTest.keyClicks(you.zip, "60613")
    press(you.zip, Qt.Key.Key_Return)
    members = wizard.page
    assert isinstance(members, MembersPage)
    fifth, ninth = (members.seat_choices["IL", n].button for n in (5, 9))
    tab_to(wizard, fifth)
    press(fifth, Qt.Key.Key_Right)  # arrows go from choice to choice, as everywhere
    assert ninth.hasFocus()
    press(ninth, Qt.Key.Key_Space)
    press(ninth, Qt.Key.Key_Return)
    words = wizard.page
    assert isinstance(words, WordsPage)
    tab_to(wizard, words.story)
    QTest.keyClicks(words.story, STORY)
    press(words.story, Qt.Key.Key_Return)
    assert wizard.step is Step.WORDS, "in the text box Enter makes a new line"
    press(words.story, Qt.Key.Key_Tab)
    assert not words.story.hasFocus(), "and Tab leads out of it"
    QTest.keyClick(
        QApplication.focusWidget() or wizard.frame, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier
    )
    qtbot.waitUntil(lambda: isinstance(wizard.page, PreviewPage))  # Qt shows the press first
    press(wizard.frame, Qt.Key.Key_Return)
    assert isinstance(wizard.page, DonePage)


def tab_to(wizard: Wizard, wanted: object) -> None:
    for _ in range(60):
        if QApplication.focusWidget() is wanted:
            return
        press(QApplication.focusWidget() or wizard.frame, Qt.Key.Key_Tab)
    pytest.fail(f"Tab never came to {wanted}")


def test_continue_says_what_is_missing_and_stays(wizard: Wizard) -> None:
    click(wizard.frame.main_button)
    assert wizard.step is Step.CAMPAIGN
    page = wizard.page
    assert isinstance(page, CampaignPage)
    assert page.position_choices[Position.SUPPORT].button.hasFocus()
    assert "support or oppose" in page.problem


def test_back_never_loses_what_was_entered(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.WORDS)
    words = wizard.page
    assert isinstance(words, WordsPage)
    QTest.keyClicks(words.story, STORY)
    click(next(iter(words.point_choices.values())).button)
    wizard.keep()
    draft = wizard.draft
    for _ in range(3):
        click(wizard.frame.back_button)
    assert wizard.step is Step.CAMPAIGN
    for _ in range(3):
        click(wizard.frame.main_button)
    assert wizard.draft == draft
    assert words.story.toPlainText() == STORY


def test_back_keeps_even_a_half_filled_page(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.YOU)
    you = wizard.page
    assert isinstance(you, YouPage)
    QTest.keyClicks(you.street, "12")
    click(wizard.frame.back_button)
    click(wizard.frame.main_button)
    assert you.street.text() == "12"


def test_the_rail_leads_to_steps_that_are_open_and_no_further(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.MEMBERS)
    wizard.go(Step.DONE)
    assert wizard.step is Step.MEMBERS
    assert not wizard.frame.rail.buttons[Step.PREVIEW].isEnabled()
    click(wizard.frame.rail.buttons[Step.CAMPAIGN])
    assert isinstance(wizard.page, CampaignPage)
    assert wizard.frame.rail.buttons[Step.YOU].accessibleName() == "Step 2 of 6: You"
    assert wizard.frame.rail.buttons[Step.CAMPAIGN].accessibleName().endswith("You are here.")


def test_another_address_asks_for_the_members_anew(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.WORDS)
    wizard.go(Step.YOU)
    you = wizard.page
    assert isinstance(you, YouPage)
    you.zip.setText("99501")
    you.city.setText("Anchorage")
    you.state.pick("AK")
    click(wizard.frame.main_button)
    assert {b[:1] for b in wizard.draft.recipients} and wizard.draft.district == ("AK", 0)
    assert len(wizard.draft.recipients) == 3


def test_another_language_keeps_what_was_entered(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.WORDS)
    page = wizard.page
    assert isinstance(page, WordsPage)
    QTest.keyClicks(page.story, STORY)
    heard: list[str] = []
    wizard.language_changed.connect(heard.append)
    click(next(b for b in wizard.frame.languages.buttons() if b.text() == "Español"))
    again = wizard.page
    assert isinstance(again, WordsPage)
    assert heard == ["es"]
    assert again is not page
    assert again.story.toPlainText() == STORY
    assert wizard.draft.constituent.name == "Maria Alvarez"


def test_starting_over_leaves_nothing_behind(wizard: Wizard, go_to: GoTo) -> None:
    # given somebody's finished letters, and their words on the clipboard
    go_to(Step.WORDS)
    page = wizard.page
    assert isinstance(page, WordsPage)
    QTest.keyClicks(page.story, STORY)
    page.story.selectAll()
    page.story.copy()
    go_to(Step.DONE)
    # when they start over
    wizard.start_over()
    settle()
    # then the draft, the fields, their history and the clipboard hold nothing of theirs
    assert wizard.step is Step.CAMPAIGN
    assert wizard.draft == Draft(campaign=wizard.draft.campaign)
    assert "shelter" not in QGuiApplication.clipboard().text()
    go_to_you = wizard.page
    assert isinstance(go_to_you, CampaignPage)
    click(go_to_you.position_choices[Position.OPPOSE].button)
    click(wizard.frame.main_button)
    you = wizard.page
    assert isinstance(you, YouPage)
    for line in wizard.frame.findChildren(QLineEdit):
        line.undo()
        assert line.text() == ""
    for box in wizard.frame.findChildren(QPlainTextEdit):
        box.undo()
        assert box.toPlainText() == ""


def test_closing_asks_before_words_are_lost(
    wizard: Wizard, go_to: GoTo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def go_back(question: QMessageBox) -> int:
        asked.append(question.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", go_back)
    go_to(Step.WORDS)
    assert wizard.frame.may_close()  # nothing of their own yet
    page = wizard.page
    assert isinstance(page, WordsPage)
    QTest.keyClicks(page.story, STORY)
    wizard.frame.close()
    assert wizard.frame.isVisible()
    assert len(asked) == 1
    go_to(Step.DONE)
    done = wizard.page
    assert isinstance(done, DonePage)
    done.saving.save_in(tmp_path)
    wizard.frame.close()
    assert not wizard.frame.isVisible()
    assert len(asked) == 1


def test_pages_that_are_left_are_gone(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.PREVIEW)
    preview = weakref.ref(wizard.page)
    wizard.back()
    QTest.qWait(10)  # deletions need a turn of the event loop
    gc.collect()
    assert preview() is None


def test_a_letter_too_long_is_said_and_not_printed(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.WORDS)
    page = wizard.page
    assert isinstance(page, WordsPage)
    page.story.setPlainText("These are words of mine that go on. " * 90)
    page.measure()
    assert "cut about" in page.cut_words
    go_to(Step.DONE)
    done = wizard.page
    assert isinstance(done, DonePage)
    assert not any(button.isEnabled() for button in done.printing.buttons.values())
    assert not done.save_button.isEnabled()


def test_a_character_that_cannot_be_printed_is_named(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.WORDS)
    page = wizard.page
    assert isinstance(page, WordsPage)
    page.story.setPlainText("With love \U00010600")
    page.measure()
    assert "\U00010600" in page.notice_words


def test_a_link_in_the_preview_leads_back_to_what_it_names(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.PREVIEW)
    page = wizard.page
    assert isinstance(page, PreviewPage)
    click(page.links[Step.WORDS])
    assert wizard.step is Step.WORDS
    words = wizard.page
    assert isinstance(words, WordsPage)
    assert words.story.hasFocus()


@pytest.mark.parametrize("come", ["pointer", "keyboard"])
def test_what_draws_letters_is_loaded_when_somebody_comes_to_ask_for_them(
    wizard: Wizard, go_to: GoTo, come: str
) -> None:
    asked: list[Step] = []
    expect = partial(_note, wizard, asked)
    wizard.services = replace(wizard.services, expect_printing=expect)
    for step in (Step.MEMBERS, Step.WORDS):
        go_to(step)
        assert asked == []
        if come == "keyboard":
            wizard.frame.main_button.setFocus()
        else:
            middle = wizard.frame.main_button.rect().center().toPointF()
            enter = QEnterEvent(middle, middle, middle)
            QApplication.sendEvent(wizard.frame.main_button, enter)
    assert asked == [Step.WORDS]


def _note(wizard: Wizard, asked: list[Step]) -> None:
    asked.append(wizard.step)
