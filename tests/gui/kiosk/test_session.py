"""A writer's session at the kiosk: what it offers, what it withholds, how it ends."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QClipboard, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from letterdesk.core.ask import Position
from letterdesk.core.draft import Step
from letterdesk.core.errors import UserError
from letterdesk.core.finished_letters import FinishedLetters, read_finished_letters
from letterdesk.core.printing import PrintKind
from letterdesk.gui import print_panel
from letterdesk.gui.kiosk.stick_panel import StickPanel
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.gui.steps.done import DonePage
from letterdesk.gui.steps.words import WordsPage
from letterdesk.gui.steps.you import YouPage
from letterdesk.gui.widgets.text import text
from tests.gui.hands import click, press, settle
from tests.gui.kiosk.visit import Visit, services_with
from tests.print_shop import PrintShop

STORY = "My sister works at a shelter in Anchorage."


@pytest.fixture
def sticks(tmp_path: Path) -> list[Path]:
    return [tmp_path / "KINGSTON", tmp_path / "OTHER"]


@pytest.fixture
def visits(dressed: QApplication, sticks: list[Path]) -> Iterator[Callable[..., Visit]]:
    made: list[Visit] = []

    def visit(*, idle: float = 1000.0, day: date = date(2026, 11, 23)) -> Visit:
        made.append(Visit(dressed, services_with(sticks, day), idle))
        return made[-1]

    yield visit
    for each in made:
        each.leave()


@pytest.fixture
def visit(visits: Callable[..., Visit]) -> Visit:
    return visits()


def walk(visit: Visit, step: Step) -> None:
    wizard = visit.session.wizard
    while wizard.step < step:
        page = wizard.page
        if isinstance(page, CampaignPage):
            click(page.position_choices[Position.SUPPORT].button)
        elif isinstance(page, YouPage):
            QTest.keyClicks(page.name, "Ada Wong")
            QTest.keyClicks(page.street, "632 W 6th Ave")
            QTest.keyClicks(page.zip, "99501")
        elif isinstance(page, WordsPage):
            QTest.keyClicks(page.story, STORY)
        click(visit.session.window.frame.main_button)


def done_page(visit: Visit) -> DonePage:
    walk(visit, Step.DONE)
    page = visit.session.wizard.page
    assert isinstance(page, DonePage)
    return page


def question() -> QMessageBox | None:
    shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
    return next((box for box in shown if box.isVisible()), None)


# --- how it ends ---


def test_done_resets_at_once_when_nothing_is_lost(visit: Visit) -> None:
    click(visit.session.window.done_button)
    assert visit.over


def test_done_asks_while_words_are_neither_printed_nor_saved(visit: Visit) -> None:
    walk(visit, Step.WORDS)
    click(visit.session.window.done_button)
    box = question()
    assert box is not None
    assert "not printed or saved yet" in box.text()
    press(box, Qt.Key.Key_Escape)
    assert not visit.over
    click(visit.session.window.done_button)
    box = question()
    assert box is not None
    press(box, Qt.Key.Key_Return)  # one key
    assert visit.over


def test_after_saving_done_asks_nothing(visit: Visit, sticks: list[Path], qtbot: QtBot) -> None:
    sticks[0].mkdir()
    page = done_page(visit)
    with qtbot.waitSignal(page.saving.saved):
        click(page.save_button)
    click(visit.session.window.done_button)
    assert visit.over


def test_start_over_on_the_last_page_is_done_as_well(visit: Visit) -> None:
    page = done_page(visit)
    page.start_over_asked.emit()
    assert question() is not None


def test_over_shows_nothing_and_ends(visit: Visit, qtbot: QtBot) -> None:
    walk(visit, Step.WORDS)
    with qtbot.waitSignal(visit.session.finished):
        visit.session.reset()
        assert not visit.session.window.frame.isVisible()
    assert not visit.session.window.isVisible()
    assert visit.said.count("over") == 1


def test_clipboards_are_emptied_at_the_end_and_before_the_beginning(
    visits: Callable[..., Visit],
) -> None:
    clipboard = QGuiApplication.clipboard()
    for copied in ("Ada Wong", "from a program before"):
        clipboard.setText(copied)
        if clipboard.supportsSelection():
            clipboard.setText(copied, QClipboard.Mode.Selection)
        visit = visits()
        assert clipboard.text() == ""
        clipboard.setText(copied)
        visit.session.reset()
        assert clipboard.text() == ""
        assert clipboard.text(QClipboard.Mode.Selection) == ""


# --- nobody there any more ---


def test_a_warning_counts_down_and_then_everything_goes(
    visits: Callable[..., Visit], qtbot: QtBot
) -> None:
    visit = visits(idle=0.05)
    idle = visit.session.idle
    idle._tick.setInterval(60_000)  # no second passes before the first words are read
    QTest.keyClick(visit.session.window.frame.main_button, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: idle.warning is not None)
    assert idle.warning is not None
    said = idle.warning.accessibleName()
    assert "In 30 seconds everything typed here will be removed" in said
    assert "Press any key" in idle.warning.stay_button.accessibleDescription()
    idle._tick.setInterval(5)
    qtbot.waitUntil(lambda: visit.over)


@pytest.mark.parametrize("how", ["key", "button", "click"])
def test_any_key_or_touch_keeps_everything_and_types_nothing(
    visits: Callable[..., Visit], qtbot: QtBot, how: str
) -> None:
    visit = visits(idle=0.3)
    walk(visit, Step.YOU)
    page = visit.session.wizard.page
    assert isinstance(page, YouPage)
    QTest.keyClicks(page.name, "Ada")
    qtbot.waitUntil(lambda: visit.session.idle.warning is not None)
    match how:
        case "key":
            QTest.keyClick(page.name, Qt.Key.Key_X)
        case "button":  # as a screen reader presses it
            warning = visit.session.idle.warning
            assert warning is not None
            warning.stay_button.click()
        case "click":
            QTest.mouseClick(visit.session.window.done_button, Qt.MouseButton.LeftButton)
    settle()
    assert visit.session.idle.warning is None
    assert not visit.over
    assert question() is None
    assert page.name.text() == "Ada"


def test_a_session_that_nobody_touched_waits(visits: Callable[..., Visit], qtbot: QtBot) -> None:
    visit = visits(idle=0.02)
    qtbot.wait(200)
    assert visit.session.idle.warning is None


# --- no way out ---


def test_closing_asks_for_the_pin_and_the_supervisor_decides(visit: Visit, qtbot: QtBot) -> None:
    assert not visit.session.window.close()
    assert visit.session.window.isVisible()
    dialog = visit.session.pin_dialog
    assert dialog is not None
    QTest.keyClicks(dialog.pin, "1234")
    press(dialog.pin, Qt.Key.Key_Return)
    assert visit.said[-1] == "leave 1234"
    assert dialog.pin.text() == ""
    dialog.pin.undo()
    assert dialog.pin.text() == ""
    visit.session.hear("wrong 1")
    assert "Please wait 1 seconds" in dialog.field.problem
    assert not dialog.end_button.isEnabled()
    qtbot.waitUntil(dialog.end_button.isEnabled)
    press(dialog, Qt.Key.Key_Escape)
    assert visit.session.pin_dialog is None


def test_links_open_nothing_and_say_where_they_lead(visit: Visit) -> None:
    for url in ("https://www.congress.gov/bill/x", "mailto:a@example.org", "file:///etc"):
        assert QDesktopServices.openUrl(QUrl(url))
        box = question()
        assert box is not None
        assert url in box.informativeText()
        box.close()
        settle()


def test_words_cannot_be_dragged_out(visit: Visit) -> None:
    walk(visit, Step.WORDS)
    page = visit.session.wizard.page
    assert isinstance(page, WordsPage)
    page.story.setPlainText(STORY)
    page.story.selectAll()
    QTest.mousePress(page.story.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    assert not page.story.textCursor().hasSelection()
    QTest.mouseRelease(page.story.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 10))


def test_context_menus_offer_no_file(visit: Visit) -> None:
    walk(visit, Step.WORDS)
    page = visit.session.wizard.page
    assert isinstance(page, WordsPage)
    menu = page.story.createStandardContextMenu()
    assert isinstance(menu, QMenu)
    offered = " ".join(action.text() for action in menu.actions())
    assert "Copy" in offered
    assert not any(word in offered for word in ("Save", "Open", "Export"))
    menu.deleteLater()


def test_nothing_can_be_installed_and_only_one_campaign_is_there(visit: Visit) -> None:
    services = visit.session.wizard.services
    assert [campaign.id for campaign in services.campaigns()] == ["sesta-fosta"]
    assert services.read_update is None
    assert services.way_back() is None
    visit.session.wizard.open_browser()
    assert visit.session.wizard.browser is not None
    assert not hasattr(visit.session.wizard.browser.footer, "drop_target")
    visit.session.wizard.browser.close()


# --- a wrong clock ---


@pytest.mark.parametrize(
    ("day", "words"),
    [(date(2020, 1, 1), "Please check the clock"), (date(2027, 1, 4), "out of date")],
)
def test_a_wrong_clock_is_said_at_every_step(
    visits: Callable[..., Visit], day: date, words: str
) -> None:
    visit = visits(day=day)
    said = " ".join(label.text() for label in visit.session.window.findChildren(QLabel))
    assert words in said
    assert "Update the directory" not in said  # nothing is installed at a kiosk


def test_a_clock_set_while_the_session_waited_is_seen(
    dressed: QApplication, sticks: list[Path]
) -> None:
    days = [date(2020, 1, 1), date(2026, 11, 23)]
    services = services_with(sticks)
    visit = Visit(dressed, replace(services, today=lambda: days[0]))
    days.pop(0)
    visit.session.show()
    settle()
    shown = [x.text() for x in visit.session.window.findChildren(QLabel) if x.isVisible()]
    assert not any("Please check the clock" in words for words in shown)
    visit.leave()


def test_after_a_crash_the_writer_is_told(dressed: QApplication, sticks: list[Path]) -> None:
    visit = Visit(dressed, services_with(sticks))
    visit.session.hear("show-after-crash")
    said = " ".join(label.text() for label in visit.session.window.findChildren(QLabel))
    assert "had to start again" in said
    visit.leave()


# --- printing ---


def test_letters_are_printed_without_a_dialog(
    visit: Visit, shop: PrintShop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_panel, "LOOK_EVERY", 50)
    page = done_page(visit)
    panel = page.printing.panel
    with qtbot.waitSignal(panel.ended, timeout=15_000) as ended:
        click(next(iter(page.printing.buttons.values())))
        assert panel.dialog is None
        assert panel.handing_over
    assert ended.args == [True]
    assert [title for title, _, _ in shop.tickets()] == ["Letters"]
    click(visit.session.window.done_button)
    assert visit.over


def test_a_session_that_is_over_still_hands_over_its_pages(
    visit: Visit, shop: PrintShop, qtbot: QtBot
) -> None:
    page = done_page(visit)
    with qtbot.waitSignal(visit.session.finished, timeout=15_000):
        click(next(iter(page.printing.buttons.values())))
        visit.session.reset()
    assert len(shop.printed()) == 1


@pytest.mark.parametrize("gone", ["before", "between"])
def test_a_printer_that_is_gone_is_said_and_nothing_is_lost(
    visit: Visit, shop: PrintShop, qtbot: QtBot, gone: str
) -> None:
    page = done_page(visit)
    if gone == "before":
        shop.remove()
    else:
        shop.reject()
    click(next(iter(page.printing.buttons.values())))
    words = "knows no printer" if gone == "before" else "is not taking any work now"
    qtbot.waitUntil(lambda: words in page.printing.panel.said, timeout=15_000)
    assert visit.session.wizard.draft.story == STORY
    assert visit.session.wizard.holds_unsaved()


def test_the_organisers_printer_is_used_or_its_loss_is_said(
    dressed: QApplication, shop: PrintShop
) -> None:
    from letterdesk.core.printing import PrintJob, PrintKind
    from letterdesk.gui.kiosk.ways_out import print_at_once

    label = text("")
    with pytest.raises(UserError, match="no longer finds the printer “Attic”"):
        print_at_once("Attic")(PrintJob(PrintKind.LETTERS, b"", 1), "", label, lambda _: None)


# --- counting ---

SECRET = "5a" * 32


def counts(visit: Visit) -> list[FinishedLetters | None]:
    said = [line.partition(" ") for line in visit.said]
    return [read_finished_letters(rest) for word, _, rest in said if word == "count"]


def printed(visit: Visit, qtbot: QtBot, kind: PrintKind) -> None:
    page = visit.session.wizard.page
    assert isinstance(page, DonePage)
    with qtbot.waitSignal(page.printing.panel.ended, timeout=15_000) as ended:
        click(page.printing.buttons[kind])
    assert ended.args == [True]


def test_letters_count_once_they_are_printed_and_not_before(
    visit: Visit, shop: PrintShop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_panel, "LOOK_EVERY", 50)
    visit.session.hear(f"night {SECRET}")
    page = done_page(visit)
    assert counts(visit) == []
    printed(visit, qtbot, PrintKind.CALL_CARDS)
    assert counts(visit) == []  # a card in hand is no call yet
    which = page.printing.pickers[PrintKind.LETTERS]
    which.setCurrentIndex(2)
    printed(visit, qtbot, PrintKind.LETTERS)
    (one,) = counts(visit)
    assert one is not None
    assert (one.position, one.offices) == (Position.SUPPORT, ("AK-JR",))
    which.setCurrentIndex(0)
    printed(visit, qtbot, PrintKind.LETTERS)
    everyone = counts(visit)[-1]
    assert everyone is not None
    assert everyone.offices == ("AK-SR", "AK-JR", "AK-AL")
    assert everyone.signature is not None


def test_letters_count_once_they_are_saved(visit: Visit, sticks: list[Path], qtbot: QtBot) -> None:
    visit.session.hear(f"night {SECRET}")
    sticks[0].mkdir()
    page = done_page(visit)
    with qtbot.waitSignal(page.saving.saved):
        click(page.save_button)
    (finished,) = counts(visit)
    assert finished is not None
    assert finished.offices == ("AK-SR", "AK-JR", "AK-AL")


def test_nothing_counts_without_a_night_or_without_paper(
    visits: Callable[..., Visit], sticks: list[Path], qtbot: QtBot
) -> None:
    visit = visits()
    visit.session.hear(f"night {SECRET}")
    done_page(visit)
    visit.session.reset()
    assert counts(visit) == []
    sticks[0].mkdir()
    page = done_page(other := visits())
    with qtbot.waitSignal(page.saving.saved):
        click(page.save_button)
    assert counts(other) == []


def test_how_much_is_ones_own_is_shown_while_writing(visit: Visit, qtbot: QtBot) -> None:
    walk(visit, Step.WORDS)
    page = visit.session.wizard.page
    assert isinstance(page, WordsPage)

    def says(words: str) -> bool:
        return any(re.search(words, label.text()) for label in page.findChildren(QLabel))

    qtbot.waitUntil(lambda: says("None of this letter is in your own words yet."))
    QTest.keyClicks(page.story, STORY)
    qtbot.waitUntil(lambda: says("About [1-9][0-9]? % of this letter is in your own words."))


# --- saving ---


def test_the_only_stick_is_saved_on_and_called_safe_when_it_is(
    visit: Visit, sticks: list[Path], qtbot: QtBot
) -> None:
    sticks[0].mkdir()
    page = done_page(visit)
    assert isinstance(page.saving, StickPanel)
    with qtbot.waitSignal(page.saving.saved):
        click(page.save_button)
        assert "do not pull it out yet" in page.saving.said
    assert "You can pull the stick out now." in page.saving.said
    assert "7 files are in the folder “letters” on “KINGSTON”" in page.saving.said
    names = {path.name for path in (sticks[0] / "letters").iterdir()}
    assert "packet.pdf" in names
    assert not any("wong" in name.casefold() for name in names)
    assert not QApplication.activeModalWidget()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]


def test_a_stick_that_is_put_in_is_seen_and_of_two_one_is_chosen(
    visit: Visit, sticks: list[Path], qtbot: QtBot
) -> None:
    page = done_page(visit)
    panel = page.saving
    assert isinstance(panel, StickPanel)
    visit.session.window.resize(1024, 560)  # less than the page is high
    click(page.save_button)
    assert "Put your USB stick into this computer." in panel.said
    qtbot.waitUntil(lambda: panel.visibleRegion().boundingRect() == panel.rect())
    for folder in sticks:
        folder.mkdir()
    qtbot.waitUntil(lambda: "Which stick" in panel.said)
    choices = [b for b in panel.findChildren(QPushButton) if b.isVisible()]
    assert [b.accessibleName() for b in choices] == [
        "Save on “KINGSTON”",
        "Save on “OTHER”",
        "Cancel",
    ]
    assert visit.session.window.focusWidget() is choices[0]
    with qtbot.waitSignal(panel.saved):
        click(choices[1])
    assert (sticks[1] / "letters" / "packet.pdf").is_file()
    assert not list(sticks[0].iterdir())


def test_a_stick_that_fails_costs_no_words(
    visit: Visit, sticks: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    from letterdesk.store import files

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files, "_write_all", full)
    sticks[0].mkdir()
    page = done_page(visit)
    click(page.save_button)
    qtbot.waitUntil(lambda: "is full" in page.saving.said)
    assert not list(sticks[0].iterdir())
    assert visit.session.wizard.draft.story == STORY
    monkeypatch.undo()
    with qtbot.waitSignal(page.saving.saved):  # and once there is room, it goes
        click(page.save_button)
