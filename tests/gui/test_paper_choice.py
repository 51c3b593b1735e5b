"""Choosing paper at the preview: what is shown, printed and saved follows it."""

import io
from collections.abc import Callable

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from letterdesk.core.draft import Step
from letterdesk.core.letter import EnvelopeSize, PaperForm
from letterdesk.core.printing import PrintKind
from letterdesk.gui.steps.done import DonePage
from letterdesk.gui.steps.preview import PreviewPage
from letterdesk.gui.steps.words import WordsPage
from letterdesk.gui.widgets.field import Picker
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import click, press, settle

GoTo = Callable[[Step], None]


def pick(picker: Picker, code: str) -> None:
    """Walk through the list with the arrow keys, as a hand without a mouse does."""
    away = picker.findData(code) - picker.currentIndex()
    for _ in range(abs(away)):
        press(picker, Qt.Key.Key_Down if away > 0 else Qt.Key.Key_Up)
    settle()


def preview(wizard: Wizard, go_to: GoTo) -> PreviewPage:
    go_to(Step.PREVIEW)
    assert isinstance(wizard.page, PreviewPage)
    return wizard.page


def words_on(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def names(page: PreviewPage) -> list[str]:
    return [choice.button.accessibleName() for choice in page.choices]


def test_the_pages_follow_the_form(wizard: Wizard, go_to: GoTo) -> None:
    page = preview(wizard, go_to)
    assert page.view.page_count() == 6
    click(page.choices[1].button)
    wizard.frame.activateWindow()
    page.paper.form.setFocus()
    assert "Fits on one page" in words_on(page)
    pick(page.paper.form, PaperForm.LARGE_PRINT)
    assert "Fits on one page" not in words_on(page)
    assert wizard.draft.form is PaperForm.LARGE_PRINT
    assert page.view.page_count() == 9, "two pages for each letter"
    assert page.choices[1].button.isChecked(), "the same letter stays chosen"
    assert page.view.current_page() == 2
    assert wizard.frame.focusWidget() is page.paper.form, "the keyboard stays where it was"


def test_an_envelope_is_shown_printed_and_saved(wizard: Wizard, go_to: GoTo) -> None:
    page = preview(wizard, go_to)
    assert not [name for name in names(page) if "Envelope" in name]
    pick(page.paper.envelope, EnvelopeSize.NO10)
    assert names(page)[3:6] == [
        "Envelope to Senator Durbin",
        "Envelope to Senator Duckworth",
        "Envelope to Representative Quigley",
    ]
    click(page.choices[4].button)
    assert page.choices[4].button.isChecked()
    assert "TAMMY DUCKWORTH" in page.view.current_text()
    click(page.choices[6].button)
    assert page.choices[6].button.isChecked()
    assert page.view.page_count() == 6
    go_to(Step.DONE)
    done = wizard.page
    assert isinstance(done, DonePage)
    assert list(done.printing.buttons) == [
        PrintKind.LETTERS,
        PrintKind.ENVELOPES,
        PrintKind.CALL_CARDS,
    ]
    assert "Put 3 of your #10 envelopes" in words_on(done.printing)
    letters, envelopes, cards = done._jobs()
    assert [job.pages for job in (letters, envelopes, cards)] == [3, 3, 3]
    sheets = pypdf.PdfReader(io.BytesIO(envelopes.pdf)).pages
    assert {tuple(map(float, sheet.mediabox[2:])) for sheet in sheets} == {(684.0, 297.0)}
    assert envelopes.paper == "na_number-10_4.125x9.5in"
    saved = {document.name for document in done._documents()}
    assert "envelope-IL-05.pdf" in saved


def test_a_window_needs_no_printed_envelope(wizard: Wizard, go_to: GoTo) -> None:
    page = preview(wizard, go_to)
    pick(page.paper.envelope, EnvelopeSize.NO6)
    before = wizard.draft
    pick(page.paper.form, PaperForm.WINDOW)
    assert (before.envelope, wizard.draft.envelope) == (EnvelopeSize.NO6, None)
    assert not page.paper.envelope.isEnabled()
    assert page.paper.envelope.accessibleDescription() == "The address shows through the window."
    go_to(Step.DONE)
    assert "Fold it at the two small marks" in words_on(wizard.page)
    assert "Fold it in thirds" not in words_on(wizard.page)


def test_what_was_picked_is_there_on_coming_back(wizard: Wizard, go_to: GoTo) -> None:
    page = preview(wizard, go_to)
    pick(page.paper.form, PaperForm.LARGE_PRINT)
    wizard.back()
    page = preview(wizard, go_to)
    assert page.paper.form.code == PaperForm.LARGE_PRINT


def test_room_for_more_words_is_said_while_there_is_some(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.WORDS)
    page = wizard.page
    assert isinstance(page, WordsPage)
    page.measure()
    assert page.room.text().startswith("Room for about ")
    before = int("".join(filter(str.isdigit, page.room.text())))
    page.story.setPlainText("people " * 40)
    page.measure()
    after = int("".join(filter(str.isdigit, page.room.text())))
    assert before - 50 <= after <= before - 35
    page.story.setPlainText("These are words of mine that go on. " * 90)
    page.measure()
    assert "cut about" in page.cut_words
    assert page.room.text() == ""
