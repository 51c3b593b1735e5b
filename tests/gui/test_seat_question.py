"""Cards, list and map ask one question and hold one answer; members are shown in full."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from letterdesk.core.ask import Position
from letterdesk.core.constituent import Constituent
from letterdesk.core.draft import Draft, Step, problems_in
from letterdesk.core.finding import Finding
from letterdesk.core.letter import PaperForm
from letterdesk.core.members import Member, OfficeChoice
from letterdesk.core.nearest import nearest_office
from letterdesk.gui.browser.office_card import office_card
from letterdesk.gui.request import chosen_seat, find_place, make_request
from letterdesk.gui.services import Services
from letterdesk.gui.steps.member_facts import facts_about
from letterdesk.gui.steps.members import MembersPage
from letterdesk.gui.steps.seat_map import SeatMap
from letterdesk.gui.widgets.choice import Choice
from letterdesk.gui.widgets.reading import ReadingDialog
from tests.gui.hands import click, press, settle
from tests.gui.test_district_map import pixel_in

At = Callable[[str, str], MembersPage]


@pytest.fixture
def members_at(dressed: QApplication, services: Services, qtbot: QtBot) -> At:
    """The page, on screen, for somebody who lives in this ZIP code and state."""

    def load(zip5: str, state: str) -> MembersPage:
        page = MembersPage(services, "en")
        qtbot.addWidget(page)
        home = Constituent("Ann Lee", "1 Main St", "", "Somewhere", state, zip5)
        page.load(Draft(campaign="sesta-fosta", position=Position.SUPPORT, constituent=home))
        page.resize(900, 1600)
        page.show()
        settle()
        return page

    return load


def map_of(page: MembersPage) -> SeatMap:
    assert page.question is not None
    assert page.question.map is not None
    return page.question.map


def words_in(widget: MembersPage | ReadingDialog) -> str:
    labels = (label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))
    return "\n".join(label.text() for label in labels)


@pytest.mark.parametrize(
    ("zip5", "state"), [("99501", "AK"), ("20001", "DC"), ("60657", "IL"), ("96941", "FM")]
)
def test_a_place_without_a_question_has_no_map(members_at: At, zip5: str, state: str) -> None:
    page = members_at(zip5, state)
    assert page.question is None
    assert page.findChildren(SeatMap) == []


def test_the_map_answers_for_the_cards_and_the_cards_for_the_map(members_at: At) -> None:
    page = members_at("60613", "IL")
    shown = map_of(page).map
    assert page.apply(Draft()).district is None
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=pixel_in(shown, 9))
    assert page.seat_choices["IL", 9].button.isChecked()
    assert page.apply(Draft()).district == ("IL", 9)
    page.seat_choices["IL", 5].button.click()
    assert shown.picked == 5
    assert page.apply(Draft()).district == ("IL", 5)
    assert len(page.member_choices) == 3


def test_a_click_beside_the_candidates_is_answered_kindly(members_at: At) -> None:
    page = members_at("60613", "IL")
    seats = map_of(page)
    QTest.mouseClick(seats.map, Qt.MouseButton.LeftButton, pos=pixel_in(seats.map, 7))
    assert "IL-7" in seats.note.text()
    assert problems_in(page.apply(Draft()), Step.MEMBERS)[0].code == "district-open"
    page.seat_choices["IL", 5].button.click()
    assert "IL-7" not in seats.note.text()


def test_a_zip_in_six_districts_has_a_card_and_a_fill_for_each(members_at: At) -> None:
    page = members_at("91711", "CA")
    assert len(page.seat_choices) == 6
    assert sorted(map_of(page).map.ground.fills.values()) == list(range(6))


def test_a_district_to_confirm_is_shown_on_the_map_and_not_taken(members_at: At) -> None:
    page = members_at("60690", "IL")  # boxes in the main post office of Chicago
    assert page.apply(Draft()).district is None
    assert map_of(page).map.picked is None
    assert "Please" in words_in(page)


# --- "My district is another one" ---

BOXES = ("60690", "IL")  # in the main post office of Chicago; its point lies near IL-4 and IL-7


def ask_for_another(page: MembersPage) -> Choice:
    assert page.question is not None
    another = page.question.another
    assert another is not None
    click(another.button)
    return another


def pick_listed(page: MembersPage, key: Qt.Key, times: int = 1) -> None:
    """Go down the list of districts by keys."""
    assert page.question is not None
    assert page.question.list is not None
    page.question.list.setFocus()
    for _ in range(times):
        press(page.question.list, key)
    page.question.list.activated.emit(page.question.list.currentIndex())
    settle()


def test_a_likely_district_leaves_every_other_one_to_choose_and_chooses_none(
    members_at: At,
) -> None:
    page = members_at(*BOXES)
    assert page.question is not None
    assert page.question.list is not None
    assert not page.question.list.isVisible()
    ask_for_another(page)
    listed = page.question.list
    assert listed.isVisible()
    assert listed.currentIndex() == -1
    offered = {listed.itemData(row) for row in range(listed.count())}
    cards = {str(district) for _, district in page.seat_choices}
    assert offered | cards == {str(n) for n in range(1, 18)}
    assert not offered & cards
    assert map_of(page).map.picked is None
    assert problems_in(page.apply(Draft()), Step.MEMBERS)[0].code == "district-open"


def test_another_district_by_keys_is_the_writers_own_word(members_at: At) -> None:
    page = members_at(*BOXES)
    ask_for_another(page)
    pick_listed(page, Qt.Key.Key_Down)
    assert page.apply(Draft()).district == ("IL", 1)
    assert map_of(page).map.picked == 1
    assert "You chose IL-1. No map of ZIP code 60690 can confirm it." in words_in(page)
    assert "Jonathan L. Jackson" in {
        choice.button.accessibleName() for choice in page.member_choices.values()
    }


def test_another_district_by_a_click_on_the_map(members_at: At) -> None:
    page = members_at(*BOXES)
    seats = map_of(page)
    near = seats.map.view
    QTest.mouseClick(seats.map, Qt.MouseButton.LeftButton, pos=pixel_in(seats.map, 1))
    assert page.apply(Draft()).district is None
    assert "That spot lies in IL-1. If you live there" in seats.note.text()
    ask_for_another(page)
    assert seats.map.view.scale < near.scale, "the whole state"
    QTest.mouseClick(seats.map, Qt.MouseButton.LeftButton, pos=pixel_in(seats.map, 15))
    settle()
    assert page.apply(Draft()).district == ("IL", 15)
    assert page.question is not None
    assert page.question.list is not None
    assert page.question.list.code == "15"
    click(seats.buttons[-1])
    assert seats.map.view == near, "the button still leads to the ZIP code"


def test_the_answer_can_be_taken_back_and_changed(members_at: At) -> None:
    page = members_at(*BOXES)
    assert page.question is not None
    first = next(iter(page.seat_choices))
    click(page.seat_choices[first].button)
    assert page.apply(Draft()).district == first
    another = ask_for_another(page)
    assert page.apply(Draft()).district is None, "which other one is open"
    assert "You chose" not in words_in(page)
    assert len(page.member_choices) == 2, "the senators alone"
    page.question.stand_in()
    assert page.question.list is not None
    assert page.focusWidget() is page.question.list
    click(page.seat_choices[first].button)
    assert not another.button.isChecked()
    assert not page.question.list.isVisible()
    assert page.apply(Draft()).district == first


def test_another_district_stays_when_the_page_is_made_anew_and_goes_into_the_letters(
    members_at: At, services: Services
) -> None:
    page = members_at(*BOXES)
    ask_for_another(page)
    pick_listed(page, Qt.Key.Key_Down, 2)
    draft = page.apply(page._draft)
    assert draft.district == ("IL", 2)
    page.load(draft)
    settle()
    assert page.question is not None
    assert page.question.another is not None
    assert page.question.another.button.isChecked()
    assert page.question.list is not None
    assert page.question.list.isVisible()
    assert page.question.list.code == "2"
    assert page.apply(draft).district == ("IL", 2)
    request = make_request(services, draft, "en")
    packet = services.prepare(request, PaperForm.STANDARD).packet
    assert [letter.corner_code for letter in packet.letters] == ["IL-SR", "IL-JR", "IL-02"]


def test_another_district_that_nobody_holds_says_so(members_at: At) -> None:
    page = members_at("75221", "TX")  # boxes in Dallas
    ask_for_another(page)
    assert page.question is not None
    assert page.question.list is not None
    page.question.list.pick("23")
    page.question.list.activated.emit(page.question.list.currentIndex())
    settle()
    assert page.apply(Draft()).district == ("TX", 23)
    assert "The House seat TX-23 is vacant" in words_in(page)
    assert len(page.member_choices) == 2


def test_another_state_is_never_taken_from_an_earlier_answer(services: Services) -> None:
    draft = Draft(constituent=Constituent(zip="60690", state="IL", city="Chicago"))
    finding = find_place(services, draft)
    assert chosen_seat(services, finding, replace(draft, district=("TX", 2))) is None
    assert chosen_seat(services, finding, replace(draft, district=("IL", 40))) is None


def test_a_census_zip_code_offers_only_what_it_touches(members_at: At) -> None:
    page = members_at("60613", "IL")
    assert page.question is not None
    assert page.question.another is None, "the Census Bureau's list leaves none out"
    click(page.seat_choices["IL", 5].button)
    assert "You chose IL-5. ZIP code 60613 may lie in: IL-5, IL-9." in words_in(page)


def test_mail_from_abroad_finds_its_district_on_the_map(members_at: At) -> None:
    page = members_at("09012", "AE")
    assert page.findChildren(SeatMap) == [], "no state yet, no map"
    assert page.home_state is not None
    page.home_state.pick("TX")
    page.home_state.activated.emit(page.home_state.currentIndex())
    settle()
    seats = map_of(page)
    assert seats.state == "TX"
    QTest.mouseClick(seats.map, Qt.MouseButton.LeftButton, pos=pixel_in(seats.map, 23))
    assert page.home_district is not None
    assert page.home_district.code == "23"
    assert page.apply(Draft()).district == ("TX", 23)


def test_the_maps_buttons_move_it(members_at: At) -> None:
    seats = map_of(members_at("60613", "IL"))
    first = seats.map.view
    closer, farther, whole, home = seats.buttons
    click(closer)
    assert seats.map.view.scale > first.scale
    click(farther)
    click(whole)
    assert seats.map.view.scale < first.scale
    click(home)
    assert seats.map.view == first


def test_all_about_a_member_is_one_click_away(members_at: At) -> None:
    page = members_at("60613", "IL")
    durbin = next(m for m in (page.finding.senators if page.finding else ()) if m.rank == "senior")
    page.show_all_about(durbin)
    dialog = page.window().findChild(ReadingDialog)
    assert dialog is not None
    said = words_in(dialog)
    for fact in (
        "Senior senator for Illinois",
        "Democrat",
        "Senate Minority Whip",
        "In this chamber since January 7, 1997.",
        "Term ends on January 3, 2027.",
        "Senate Committee on the Judiciary: ranking member",
        "711 Hart Senate Office Building",
        "Phone 202-224-2152",
        "Chicago, 5 miles",
        "Springfield, ",
        "Fax ",
    ):
        assert fact in said
    for office in durbin.local_offices:
        assert office.phone in said
    dialog.close()
    settle()


@pytest.mark.parametrize(
    ("zip5", "state", "said"),
    [
        ("43215", "OH", "By our data the term ended on November 3, 2026."),
        ("95926", "CA", "Representative for California, district 1"),
    ],
)
def test_members_are_shown_as_what_they_are(
    members_at: At, zip5: str, state: str, said: str
) -> None:
    assert said in words_in(members_at(zip5, state))


def test_letters_go_to_washington_unless_the_writer_says_otherwise(
    members_at: At, services: Services
) -> None:
    page = members_at("60613", "IL")
    page.seat_choices["IL", 5].button.click()
    draft = page.apply(page._draft)
    assert draft.office is OfficeChoice.WASHINGTON
    page.office_choices[OfficeChoice.NEAREST].button.click()
    draft = page.apply(draft)
    packet = services.prepare(make_request(services, draft, "en"), draft.form).packet
    for letter in packet.letters:
        assert letter.inside_address[-1].startswith("Chicago, IL 606")
    # another district keeps the choice, and coming back to the page shows it
    page.seat_choices["IL", 9].button.click()
    assert page.apply(draft).office is OfficeChoice.NEAREST
    page.load(page.apply(draft))
    assert page.office_choices[OfficeChoice.NEAREST].button.isChecked()


def test_a_member_without_a_local_address_is_written_to_in_washington(
    members_at: At, services: Services
) -> None:
    page = members_at("95926", "CA")
    assert page.finding is not None
    members: list[Member] = [seat.member for seat in page.finding.seats if seat.member]
    assert [nearest_office(member) for member in members] == [None]
    assert f"{members[0].last_name}: Washington" in words_in(page)


def test_a_correction_by_hand_is_marked_wherever_the_office_is_shown(
    dressed: QApplication, services: Services, qtbot: QtBot
) -> None:
    durbin = services.find("60613", state="IL").senators[0]
    assert durbin.washington is not None
    office = replace(durbin.washington, phone="202-555-0100", corrected=date(2026, 11, 20))
    member = replace(durbin, washington=office)

    def find(query: str, **said: object) -> Finding:
        found = services.find("60613", state="IL", district=5)
        return replace(found, senators=(member, *found.senators[1:]))

    page = MembersPage(replace(services, find=find), "en")
    qtbot.addWidget(page)
    page.load(Draft(constituent=Constituent(zip="60613", state="IL", city="Chicago")))
    card = page.member_choices[member.bioguide]
    mark = "(corrected by hand on November 20, 2026)"
    assert mark in [label.text() for label in card.findChildren(QLabel)]
    sections = facts_about(member, date(2026, 11, 23), str)
    assert any(mark in line for section in sections for line in section.paragraphs)
    browsed = office_card("Washington", office, office.lines, office.phone)
    qtbot.addWidget(browsed)
    assert mark in [label.text() for label in browsed.findChildren(QLabel)]
