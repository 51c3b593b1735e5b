"""Looking around in the directory, on the real one."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)

from letterdesk import desk
from letterdesk.gui.browser.mailing import MailingDialog
from letterdesk.gui.browser.place import Place
from letterdesk.gui.browser.welcome import Welcome
from letterdesk.gui.browser.window import Browser
from letterdesk.gui.services import connect_services
from letterdesk.gui.style import use_text_size, wear
from letterdesk.gui.tab_order import stops
from letterdesk.gui.tokens import DARK, LIGHT
from letterdesk.gui.translation import install_language
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import click, press, settle


def look_for(browser: Browser, words: str) -> list[str]:
    """Type a search, and read the names found."""
    browser.search.setText(words)
    settle()
    return [str(browser.people.index(row, 0).data()) for row in range(browser.people.rowCount())]


def words_in(widget: QWidget) -> str:
    return "\n".join(
        w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget) and w.text()
    )


def choose(browser: Browser, words: str, row: int = 0) -> str:
    """Search, stand on a row, and read all that is said of it."""
    look_for(browser, words)
    browser.list.setCurrentIndex(browser.people.index(row, 0))
    settle()
    return words_in(browser.details)


# --- searching ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lujan", ["Ben Ray Luján"]),
        ("IL-5", ["Mike Quigley"]),
        ("TX-23", ["Vacant seat"]),
        ("vacant", ["Vacant seat"] * 4),
        ("senator vermont", ["Bernard Sanders", "Peter Welch"]),
        ("resident commissioner", ["Pablo José Hernández"]),
        ("xyzzy", []),
    ],
)
def test_the_list_holds_who_was_looked_for(browser: Browser, typed: str, found: list[str]) -> None:
    names = look_for(browser, typed)
    assert len(names) == len(found)
    for name, start in zip(names, found, strict=True):
        assert name.startswith(start)


def test_everybody_is_listed_before_anything_is_typed(browser: Browser) -> None:
    assert len(look_for(browser, "")) == 541
    assert browser.count.text() == "541 found"
    assert browser.findChild(Welcome) is not None


def test_pickers_narrow_what_is_typed(browser: Browser) -> None:
    browser.filters.pick({"chamber": "senate", "committee": "SSJU"})
    browser.filters.changed.emit()
    assert "Ted Cruz" in look_for(browser, "texas")
    assert "Mike Quigley" not in look_for(browser, "")


def test_near_a_zip_code_the_nearest_office_comes_first(browser: Browser) -> None:
    names = look_for(browser, "senator near 60613")
    assert len(names) == 100
    assert set(names[:2]) == {"Richard J. Durbin", "Tammy Duckworth"}
    assert "miles from your ZIP code" in choose(browser, "senator near 60613")


# --- who represents a ZIP code --------------------------------------------------


def test_a_split_zip_code_is_a_question_that_nobody_has_answered(browser: Browser) -> None:
    names = look_for(browser, "60613")
    place = browser.findChild(Place)
    assert place is not None
    assert place.question is not None
    assert len(names) == 4
    assert not any(choice.button.isChecked() for choice in place.question.choices.values())
    rows = [browser.people.data(browser.people.index(r, 0), 256) for r in range(4)]
    assert [str(row).endswith("may be yours") for row in rows] == [False, False, True, True]
    assert "Evanston" in words_in(place)
    assert "voter registration card" in words_in(place)
    assert browser.list.currentIndex().row() == -1
    click(place.question.choices["IL", 5].button)
    assert [str(browser.people.index(r, 0).data()) for r in range(3)][-1] == "Mike Quigley"
    assert "Representative for Illinois, district 5" in words_in(browser.details)


def test_who_rents_a_box_says_which_district_is_theirs(browser: Browser) -> None:
    look_for(browser, "60690")
    place = browser.findChild(Place)
    assert place is not None
    question = place.question
    assert question is not None
    assert question.another is not None
    click(question.another.button)
    assert browser.people.rowCount() == 4, "still open"
    assert browser.list.currentIndex().row() == -1
    assert question.list is not None
    question.list.setFocus()
    press(question.list, Qt.Key.Key_Down)
    question.list.activated.emit(question.list.currentIndex())
    settle()
    assert [str(browser.people.index(r, 0).data()) for r in range(3)][-1] == "Jonathan L. Jackson"
    assert "You chose IL-1. No map of ZIP code 60690 can confirm it." in words_in(place)
    assert "Representative for Illinois, district 1" in words_in(browser.details)
    click(question.choices["IL", 7].button)
    assert "Representative for Illinois, district 7" in words_in(browser.details)


def test_a_zip_code_in_two_states_asks_for_the_state_first(browser: Browser) -> None:
    look_for(browser, "57717")
    place = browser.findChild(Place)
    assert place is not None
    assert set(place.state_choices) >= {"SD", "WY"}
    click(place.state_choices["SD"].button)
    assert browser.people.rowCount() == 3


@pytest.mark.parametrize(
    ("zip5", "said"),
    [
        ("09001", "where you vote"),
        ("96941", "no seat in Congress"),
        ("00000", "We do not know ZIP code 00000"),
        ("near 00000", "We do not know ZIP code 00000"),
        ("20001", "It has no senators"),
    ],
)
def test_other_places_are_answered_as_what_they_are(browser: Browser, zip5: str, said: str) -> None:
    look_for(browser, zip5)
    assert said in words_in(browser.details)


def test_find_your_senators_asks_for_a_zip_code(browser: Browser) -> None:
    welcome = browser.findChild(Welcome)
    assert welcome is not None
    click(next(b for b in welcome.findChildren(QPushButton) if "senators" in b.accessibleName()))
    assert "Type your ZIP code" in browser.search_field.hint
    assert browser.focusWidget() is browser.search
    QTest.keyClicks(browser.search, "60613")
    settle()
    assert browser.people.rowCount() == 2


# --- one member -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("durbin", ["Senior senator for Illinois", "Senate Minority Whip", "ranking member", "Fax: ", "In this chamber since January 7, 1997."]),
        ("OH-JR", ["By our data the term ended on November 3, 2026", "the term of Senator Husted (OH) ended on November 3, 2026"]),
        ("CA-1", ["no office or phone number", "202-224-3121", "No local offices are listed"]),
        ("TX-23", ["Vacant seat", "Texas, district 23", "special election"]),
        ("DC-AL", ["Delegate for the District of Columbia", "without a vote on final passage"]),
        ("IL-5", ["The Honorable Mike Quigley", "January 3, 2027", "Fax: "]),
    ],
)  # fmt: skip
def test_each_is_shown_as_what_it_is(browser: Browser, typed: str, said: list[str]) -> None:
    shown = choose(browser, typed)
    for words in said:
        assert words in shown


def test_an_appointed_senator_is_marked_while_the_term_runs(dressed: QApplication) -> None:
    browser = Browser(connect_services(lambda: date(2026, 10, 1)), "en")
    assert "was appointed to the seat" in choose(browser, "OH-JR")
    browser.close()


def test_an_address_and_a_number_are_copied(browser: Browser) -> None:
    choose(browser, "IL-5")
    buttons = {b.accessibleName(): b for b in browser.details.findChildren(QPushButton)}
    click(buttons["Copy address: Washington"])
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "The Honorable Mike Quigley"
    assert copied[-1].startswith("Washington, DC 20515")
    click(buttons["Copy phone: Chicago"])
    assert QGuiApplication.clipboard().text().startswith("773-")
    QGuiApplication.clipboard().clear()


def test_every_entry_can_be_shown(browser: Browser) -> None:
    for row in range(0, 541, 60):
        browser.list.setCurrentIndex(browser.people.index(row, 0))
        settle()
        assert words_in(browser.details)


# --- a mailing list ------------------------------------------------------------------


@pytest.fixture
def mailing(browser: Browser) -> MailingDialog:
    """The dialog of the delegation of Texas, opened from whoever is shown."""
    assert not browser.footer.mailing_button.isEnabled()
    choose(browser, "TX-23")
    assert browser.footer.mailing_button.text().replace("&", "") == "Mailing list of Texas…"
    click(browser.footer.mailing_button)
    dialog = browser.findChild(MailingDialog)
    assert dialog is not None
    return dialog


def test_a_delegation_is_printed_with_its_date(mailing: MailingDialog) -> None:
    assert mailing.document.name == "mailing-list-TX.pdf"
    assert "Directory as of June 15, 2026, 119th Congress" in words_in(mailing)
    assert mailing.print_button.isEnabled()


@pytest.mark.parametrize(
    ("kind", "begins", "holds"),
    [
        ("pdf", b"%PDF", b"%%EOF"),
        ("csv", b"\xef\xbb\xbf", b'"The Honorable Ted Cruz"'),
        ("txt", b"Texas in Congress", b"Dear Senator Cruz:"),
    ],
)
def test_a_delegation_is_saved_in_the_kind_that_was_chosen(
    mailing: MailingDialog, tmp_path: Path, kind: str, begins: bytes, holds: bytes
) -> None:
    click(mailing.kinds[kind].button)
    mailing.saving.save_in(tmp_path)
    (saved,) = tmp_path.iterdir()
    assert saved.name == f"mailing-list-TX.{kind}"
    assert saved.read_bytes().startswith(begins)
    assert holds in saved.read_bytes()


def test_the_kinds_are_those_of_the_command_line(mailing: MailingDialog) -> None:
    assert set(mailing.kinds) == set(desk.MAILING_LISTS)
    assert mailing.kinds["pdf"].button.isChecked()


# --- for everybody ---------------------------------------------------------------------

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QListView)


@pytest.mark.parametrize("typed", ["", "60613", "durbin"])
def test_every_control_has_a_name_and_a_place_in_the_tab_order(
    browser: Browser, typed: str
) -> None:
    look_for(browser, typed)
    in_order = set(stops(browser))
    for control in browser.findChildren(QWidget):
        if not isinstance(control, CONTROLS) or not control.isVisible():
            continue
        if isinstance(control.parent(), QComboBox) or control.objectName().startswith("qt_"):
            continue
        spoken = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert len(spoken) > 1, f"{control} has no name"
        others = isinstance(control, QAbstractButton) and control.group() is not None
        if control.isEnabled() and not others:
            assert control in in_order, f"Tab never comes to {spoken!r}"


def test_a_row_says_all_of_itself_to_a_screen_reader(browser: Browser) -> None:
    look_for(browser, "OH-JR")
    spoken = browser.people.data(
        browser.people.index(0, 0), Qt.ItemDataRole.AccessibleTextRole.value
    )
    assert spoken == "Jon Husted. Junior senator for Ohio, Republican, term ended"


def test_by_keys_alone(browser: Browser) -> None:
    QTest.keyClicks(browser.search, "illinois")
    press(browser.search, Qt.Key.Key_Down)
    assert browser.focusWidget() is browser.list
    assert "Senior senator for Illinois" in words_in(browser.details)
    press(browser.list, Qt.Key.Key_Down)
    assert "Junior senator for Illinois" in words_in(browser.details)
    press(browser.list, Qt.Key.Key_Escape)
    assert not browser.isVisible()


def assert_nothing_is_cut(browser: Browser) -> None:
    for widget in browser.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            needs = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
            assert widget.height() >= needs, f"cut below: {widget.text()!r}"
            longest = max(widget.text().replace("\n", " ").split(" "), key=len)
            assert widget.fontMetrics().horizontalAdvance(longest) <= widget.width() + 2, longest
        elif isinstance(widget, QPushButton):
            words = widget.text().replace("&", "")
            assert widget.width() >= widget.fontMetrics().horizontalAdvance(words), words
    for area in (browser.sheet, browser.details):
        assert area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("typed", ["", "60613", "durbin", "TX-23"])
@pytest.mark.parametrize("percent", [100, 200])
def test_large_text_is_not_cut(
    browser: Browser, dressed: QApplication, typed: str, percent: int
) -> None:
    use_text_size(dressed, dressed.font().pointSizeF() * percent / 100)
    wear(dressed, DARK if percent == 100 else LIGHT)
    browser.build("en")
    browser.resize(1024, 600)
    look_for(browser, typed)
    settle()
    assert (browser.width(), browser.height()) == (1024, 600)
    assert_nothing_is_cut(browser)


@pytest.fixture
def spanish(dressed: QApplication) -> Iterator[None]:
    install_language(dressed, "es")
    yield
    install_language(dressed, "en")


@pytest.mark.usefixtures("spanish")
def test_spanish_keeps_what_was_looked_for(browser: Browser) -> None:
    choose(browser, "durbin")
    browser.build("es")
    settle()
    assert browser.search.text() == "durbin"
    assert "Directorio al 15 de junio de 2026" in words_in(browser)
    assert "Senador" in words_in(browser.details)
    assert_nothing_is_cut(browser)


def test_an_answer_outlasts_a_change_of_colors(browser: Browser) -> None:
    look_for(browser, "60690")
    assert browser.place.question is not None
    assert browser.place.question.another is not None
    click(browser.place.question.another.button)
    browser.place.question._answer(browser.place.question.seats["IL", 15])
    settle()
    browser.build("en")
    settle()
    question = browser.place.question
    assert question is not None
    assert question.another is not None
    assert question.another.button.isChecked()
    assert question.list is not None
    assert question.list.code == "15"
    assert str(browser.people.index(2, 0).data()) == "Mary E. Miller"


# --- from the wizard ----------------------------------------------------------------------


def browser_of(wizard: Wizard) -> Browser | None:
    return wizard.browser


def test_the_header_leads_to_the_browser_and_the_letter_stays(wizard: Wizard) -> None:
    find = next(
        b for b in wizard.frame.findChildren(QPushButton) if b.accessibleName() == "Find a member"
    )
    before = wizard.draft
    click(find)
    browser = browser_of(wizard)
    assert browser is not None
    assert browser.isVisible()
    browser.search.setText("60613")
    press(browser.search, Qt.Key.Key_Escape)
    assert browser_of(wizard) is None
    assert wizard.draft == before


def test_starting_over_closes_the_browser(wizard: Wizard) -> None:
    wizard.open_browser()
    browser = browser_of(wizard)
    assert browser is not None
    browser.search.setText("60613")
    wizard.start_over()
    assert browser_of(wizard) is None
