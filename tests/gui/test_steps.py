"""What single steps do with what people enter."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from letterdesk.core.ask import Position
from letterdesk.core.constituent import Constituent
from letterdesk.core.draft import Draft, Step, problems_in
from letterdesk.gui.services import Services
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.gui.steps.members import MembersPage
from letterdesk.gui.steps.words import WordsPage
from letterdesk.gui.steps.you import YouPage
from letterdesk.gui.widgets.reading import ReadingDialog
from letterdesk.gui.wizard import Wizard
from tests.gui.hands import click, settle

GoTo = Callable[[Step], None]


def words_on(page: object) -> str:
    assert isinstance(page, (CampaignPage, YouPage, MembersPage, WordsPage, ReadingDialog))
    return "\n".join(label.text() for label in page.findChildren(QLabel))


# --- campaign and bill --------------------------------------------------------


def test_status_and_summary_are_in_view(wizard: Wizard) -> None:
    said = words_on(wizard.page)
    assert "H.R. 1865 (FOSTA)" in said
    assert "Became law on April 11, 2018" in said
    assert "S. 1693 (SESTA)" in said


def test_all_the_facts_are_one_click_away(wizard: Wizard) -> None:
    page = wizard.page
    assert isinstance(page, CampaignPage)
    click(page.facts_buttons[0])
    dialog = wizard.frame.findChild(ReadingDialog)
    assert dialog is not None
    said = words_on(dialog)
    for fact in ("Rep. Ann Wagner", "Cosponsors: 174", "388 to 25", "97 to 2", "Asks to check"):
        assert fact in said
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert wizard.frame.findChild(ReadingDialog) is None


def test_both_sides_are_one_click_away(wizard: Wizard) -> None:
    page = wizard.page
    assert isinstance(page, CampaignPage)
    page.show_both_sides()
    dialog = wizard.frame.findChild(ReadingDialog)
    assert dialog is not None
    assert "GAO" in words_on(dialog)
    dialog.close()
    settle()


# --- you ------------------------------------------------------------------------


@pytest.fixture
def you(wizard: Wizard, go_to: GoTo) -> YouPage:
    go_to(Step.YOU)
    page = wizard.page
    assert isinstance(page, YouPage)
    return page


def test_city_and_state_come_from_the_zip(you: YouPage) -> None:
    QTest.keyClicks(you.zip, "78840")
    assert (you.city.text(), you.state.code) == ("Del Rio", "TX")
    # a corrected ZIP corrects what it filled in itself
    you.zip.setText("99501")
    assert (you.city.text(), you.state.code) == ("Anchorage", "AK")


def test_what_was_typed_is_never_changed_silently(you: YouPage) -> None:
    QTest.keyClicks(you.city, "Lakeview")
    QTest.keyClicks(you.zip, "60613")
    assert you.city.text() == "Lakeview"
    assert "Chicago, IL" in you.fields["zip"].hint
    you.fields["zip"].helped.emit()
    assert you.city.text() == "Chicago"


def test_a_zip_in_two_states_asks_for_the_state(you: YouPage) -> None:
    QTest.keyClicks(you.zip, "59221")
    assert you.state.code == ""
    assert "more than one state" in you.fields["zip"].hint


def test_an_unknown_zip_is_said_beside_the_field(you: YouPage) -> None:
    QTest.keyClicks(you.zip, "00000")
    assert "00000" in you.fields["zip"].hint


def test_problems_stand_beside_their_fields(wizard: Wizard, you: YouPage) -> None:
    QTest.keyClicks(you.phone, "12")
    QTest.keyClicks(you.zip, "606")
    click(wizard.frame.main_button)
    assert wizard.step is Step.YOU
    assert "enter your name" in you.fields["name"].problem
    assert "five digits" in you.fields["zip"].problem
    assert "ten digits" in you.fields["phone"].problem
    assert you.name.hasFocus()
    assert "enter your name" in you.name.accessibleDescription()


def test_a_wrong_field_is_said_on_leaving_and_an_empty_one_only_on_continue(you: YouPage) -> None:
    you.phone.setText("12")
    you.phone.editingFinished.emit()
    you.name.editingFinished.emit()
    assert "ten digits" in you.fields["phone"].problem
    assert you.fields["name"].problem == ""


# --- your members ----------------------------------------------------------------


At = Callable[[str, str], MembersPage]


@pytest.fixture
def members_at(dressed: object, services: Services, qtbot: QtBot) -> At:
    """The page for somebody who lives in this ZIP code and state."""

    def load(zip5: str, state: str) -> MembersPage:
        page = MembersPage(services, "en")
        qtbot.addWidget(page)
        home = Constituent("Ann Lee", "1 Main St", "", "", state, zip5)
        page.load(Draft(campaign="sesta-fosta", position=Position.SUPPORT, constituent=home))
        return page

    return load


@pytest.mark.parametrize(
    ("zip5", "state", "recipients", "said"),
    [
        ("99501", "AK", 3, "Representative for all of Alaska"),
        ("20001", "DC", 1, "Delegate for the District of Columbia"),
        ("00901", "PR", 1, "Resident Commissioner for Puerto Rico"),
        ("78840", "TX", 2, "vacant"),
        ("95926", "CA", 3, "202-224-3121, the Capitol switchboard"),
        ("96941", "FM", 0, "no seat in Congress"),
        ("00000", "IL", 0, "do not know ZIP code"),
        ("60613", "TX", 0, "belongs to Illinois, not to Texas"),
    ],
)
def test_places_that_need_no_question(
    members_at: At, zip5: str, state: str, recipients: int, said: str
) -> None:
    page = members_at(zip5, state)
    draft = page.apply(Draft())
    assert len(draft.recipients) == recipients
    assert draft.settled
    assert said in words_on(page)
    assert bool(problems_in(draft, Step.MEMBERS)) is (recipients == 0)


@pytest.mark.parametrize(("zip5", "state"), [("60613", "IL"), ("43215", "OH")])
def test_an_open_question_has_no_answer_until_the_writer_gives_one(
    members_at: At, zip5: str, state: str
) -> None:
    page = members_at(zip5, state)
    draft = page.apply(Draft())
    assert not any(choice.button.isChecked() for choice in page.seat_choices.values())
    assert problems_in(draft, Step.MEMBERS)[0].code == "district-open"
    first = next(iter(page.seat_choices))
    page.seat_choices[first].button.click()
    assert page.apply(Draft()).district == first
    assert len(page.member_choices) == 3


def test_a_term_that_ended_is_shown(members_at: At) -> None:
    said = words_on(members_at("43215", "OH"))
    assert "Husted" in said
    assert "term" in said


def test_unticked_members_stay_unticked(members_at: At) -> None:
    page = members_at("99501", "AK")
    first, *others = page.member_choices
    page.member_choices[first].button.click()
    draft = page.apply(Draft(constituent=Constituent(zip="99501", state="AK")))
    page.load(draft)
    assert page.apply(draft).recipients == frozenset(others)


def test_a_military_address_asks_where_the_writer_votes(members_at: At) -> None:
    page = members_at("09012", "AE")
    assert page.home_state is not None
    assert page.apply(Draft()).recipients == frozenset()
    page.home_state.pick("TX")
    page.home_state.activated.emit(page.home_state.currentIndex())
    assert page.home_district is not None
    assert page.home_district.currentIndex() == -1
    page.home_district.pick("7")
    page.home_district.activated.emit(page.home_district.currentIndex())
    draft = page.apply(Draft(constituent=Constituent(zip="09012", state="AE")))
    assert draft.district == ("TX", 7)
    assert len(draft.recipients) == 3
    page.load(replace(draft))
    assert page.home_district is not None
    assert page.home_district.code == "7"


# --- your words --------------------------------------------------------------------


def test_a_prompt_is_shown_beside_the_text_not_in_it(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.WORDS)
    page = wizard.page
    assert isinstance(page, WordsPage)
    click(page.prompts[0])
    assert page.story.toPlainText() == ""
    assert page.story.hasFocus()
    assert page.story.accessibleDescription() == page.prompts[0].accessibleName()


def test_the_meter_says_how_much_is_the_writers(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.WORDS)
    page = wizard.page
    assert isinstance(page, WordsPage)
    page.measure()
    assert page.meter.value() == 0
    assert page.share.text() == "None of this letter is in your own words yet."
    page.story.setPlainText("I have seen what this law does to people I know. " * 5)
    page.measure()
    assert 10 < page.meter.value() < 60
    assert f"{page.meter.value()} %" in page.share.text()


def test_rich_text_is_pasted_plain(wizard: Wizard, go_to: GoTo) -> None:
    go_to(Step.WORDS)
    page = wizard.page
    assert isinstance(page, WordsPage)
    page.story.insertPlainText("<b>not bold</b>")
    assert page.apply(Draft()).story == "<b>not bold</b>"
