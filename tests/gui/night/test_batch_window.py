"""Letters from a list, in the window: columns, choices, stopping and going on, open rows."""

import io
import json
import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox

from letterdesk.core.ask import Position
from letterdesk.core.letter import EnvelopeSize, PaperForm
from letterdesk.core.members import OfficeChoice
from letterdesk.core.tally import Kind, totals
from letterdesk.desk.batch import Arrange, BatchBeside, Task
from letterdesk.desk.batch.plan import save_plan
from letterdesk.gui.night.batch.choices import ChoicesPage
from letterdesk.gui.night.batch.columns import ColumnsPage
from letterdesk.gui.night.batch.done import DonePage
from letterdesk.gui.night.batch.listing import ListPage
from letterdesk.gui.night.batch.making import MakingPage
from letterdesk.gui.night.batch.questions import (
    DistrictQuestion,
    PersonQuestion,
    TwiceQuestion,
    WordsQuestion,
)
from letterdesk.gui.night.batch.to_do import ToDoPage
from letterdesk.gui.night.batch.work import Stage
from letterdesk.gui.night.window import NightWindow, Place
from letterdesk.store.tallies import read_night
from letterdesk.store.work_folder import NAME, locked, work_folder
from tests.gui.hands import click, press, settle, wait_until
from tests.gui.night.one_evening import idle, write_list
from tests.sign_ups import sign_ups_csv
from tests.spreadsheets import ods, xlsx


@pytest.fixture
def open_list(window: NightWindow) -> Callable[[Path], NightWindow]:
    def open_it(path: Path) -> NightWindow:
        window.go(Place.BATCH)
        assert isinstance(window.page, ListPage)
        window.page.open(path)
        idle(window)
        return window

    return open_it


def columns(window: NightWindow) -> ColumnsPage:
    assert isinstance(window.page, ColumnsPage), window.page
    return window.page


def choose(window: NightWindow, out: Path, *, cards: bool = False) -> ChoicesPage:
    """From the columns to the last press before letters are made."""
    click(columns(window).forward)
    page = window.page
    assert isinstance(page, ChoicesPage)
    page.positions[Position.SUPPORT].button.setChecked(True)
    page.cards.button.setChecked(cards)
    page.use_folder(out)
    return page


def make(window: NightWindow, out: Path) -> DonePage:
    click(choose(window, out).make_button)
    idle(window)
    assert isinstance(window.page, DonePage), words_in(window)
    return window.page


def words_in(window: NightWindow) -> str:
    settle()
    labels = window.page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(window.page))


def open_rows(window: NightWindow) -> ToDoPage:
    assert isinstance(window.page, ToDoPage), words_in(window)
    return window.page


def pages_of(path: Path) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages]


# --- the list and its columns ------------------------------------------------------------


def test_columns_are_recognised_and_the_first_people_shown(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    window = open_list(write_list(tmp_path))
    assert [picker.code for picker in columns(window).pickers] == [
        "name", "street", "city", "state", "zip", "", "",
    ]  # fmt: skip
    assert "2: Maria Alvarez, 1250 W Addison St, Chicago, IL 60613" in words_in(window)


def test_a_column_is_corrected_and_nothing_is_two_columns(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    page = columns(open_list(write_list(tmp_path)))
    page.pickers[6].setFocus()
    QTest.keyClicks(page.pickers[6], "Name")  # as a person picks it by the keyboard
    page.pickers[6].activated.emit(page.pickers[6].currentIndex())
    assert [page.pickers[0].code, page.pickers[6].code] == ["", "name"]
    assert page.night.batch.opened is not None
    assert next(page.night.batch.opened.listing.people()).name == "maria@example.org"


def test_columns_that_nobody_knows_are_asked_for(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Who,Where they live,Digits\nAnn Lee,12 Main St,06880\n")
    window = open_list(path)
    page = columns(window)
    click(page.forward)
    assert "which column is the name" in page.problem
    for picker, role in zip(page.pickers, ("name", "street", "zip"), strict=True):
        picker.pick(role)
        picker.activated.emit(picker.currentIndex())
    assert page.problem == ""
    click(page.forward)
    assert isinstance(window.page, ChoicesPage)


def test_broken_letters_are_mended_by_saying_the_encoding(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("name;street;zip\nJosé Ñuñez;12 Main St;06880\n".encode("mac-roman"))
    window = open_list(path)
    page = columns(window)
    page.encoding.pick("windows-1252")
    page.encoding.activated.emit(0)
    idle(window)
    assert "José" not in words_in(window)
    page = columns(window)
    assert page.encoding.isVisible(), "what was corrected stays in view"
    page.encoding.pick("mac-roman")
    page.encoding.activated.emit(0)
    idle(window)
    assert "José Ñuñez, 12 Main St" in words_in(window)


def test_a_wrong_mark_between_cells_and_a_list_without_headings(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Ann Lee|12 Main St|06880\nJo Ray|14 Main St|06880\n")
    window = open_list(path)
    page = columns(window)
    page.delimiter.pick("|")
    page.headings.click()
    idle(window)
    page = columns(window)
    assert len(page.pickers) == 3
    for picker, role in zip(page.pickers, ("name", "street", "zip"), strict=True):
        picker.pick(role)
        picker.activated.emit(picker.currentIndex())
    assert "1: Ann Lee, 12 Main St, 06880" in words_in(window), "the first row is a person"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("nothing.csv", b""),
        ("half.xlsx", xlsx([["name", "street"], ["Ann", "1 Main St"]])[:200]),
        ("old.xls", b"\xd0\xcf\x11\xe0" + b"\0" * 600),
        ("picture.csv", b"\x89PNG\r\n\0\0\0"),
    ],
)
def test_a_damaged_list_is_one_sentence_and_another_can_be_opened(
    open_list: Callable[[Path], NightWindow], tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    window = open_list(tmp_path / name)
    assert isinstance(window.page, ListPage)
    assert name in window.page.problem
    assert window.page.open_button.isEnabled()


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
def test_two_thousand_rows_open_quickly_and_do_not_hold_up_the_window(
    window: NightWindow, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"list.{kind}"
    lines = [row.split(",") for row in sign_ups_csv(3).decode().splitlines()][:1]
    rows = [*lines, *([f"Ann {n}", "12 Main St", "", "Westport", "CT", "06880", "", "", ""] for n in range(2000))]  # fmt: skip
    makers = {"csv": lambda: "\n".join(map(",".join, rows)).encode(), "xlsx": lambda: xlsx(rows), "ods": lambda: ods(rows)}  # fmt: skip
    path.write_bytes(makers[kind]())
    window.go(Place.BATCH)
    assert isinstance(window.page, ListPage)
    begun = time.monotonic()
    window.page.open(path)
    longest, last = 0.0, time.monotonic()
    while not isinstance(window.page, ColumnsPage):
        QTest.qWait(5)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
        assert now - begun < 5
    assert longest < 2, "docs/benchmarks.md has what it is on a quiet machine"


# --- choices -----------------------------------------------------------------------------


def test_nothing_begins_before_position_and_folder_are_chosen(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    window = open_list(write_list(tmp_path))
    click(columns(window).forward)
    page = window.page
    assert isinstance(page, ChoicesPage)
    click(page.make_button)
    assert "for or against" in page.problem
    page.positions[Position.OPPOSE].button.setChecked(True)
    click(page.make_button)
    assert "folder" in page.problem
    assert not window.night.batch.at_work
    page.envelopes.pick(EnvelopeSize.NO10.value)
    page.arrangements[Arrange.BY_PERSON].button.setChecked(True)
    window.go(Place.KIT)
    window.go(Place.BATCH)


def test_files_of_an_earlier_batch_are_only_replaced_when_somebody_says_so(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "letters.pdf").write_bytes(b"earlier")
    window = open_list(write_list(tmp_path))
    page = choose(window, out)
    assert "earlier batch" in words_in(window)
    click(page.make_button)
    assert not window.night.batch.at_work
    assert (out / "letters.pdf").read_bytes() == b"earlier"
    click(page.anew_button)
    idle(window)
    assert isinstance(window.page, DonePage)
    assert len(pages_of(out / "letters.pdf")) == 6 + 3 * 2 - 3


# --- making, stopping, going on ---------------------------------------------------------


def descendants(pid: int) -> set[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children")
    found = {int(child) for child in children.read_text().split()} if children.exists() else set()
    return found.union(*(descendants(child) for child in found))


def is_a_batch(pid: int) -> bool:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes()
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return b"spawn_main" in words and state != "Z"


def test_stopped_kept_and_gone_on_with_another_day(
    open_list: Callable[[Path], NightWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_small_pieces(task: Task) -> BatchBeside:
        return BatchBeside(replace(task, letters_at_once=6))

    monkeypatch.setattr("letterdesk.gui.night.batch.work.BatchBeside", in_small_pieces)
    path = tmp_path / "list.csv"
    path.write_bytes(sign_ups_csv(24))
    window = open_list(path)
    click(choose(window, tmp_path / "out").make_button)
    batch = window.night.batch
    wait_until(lambda: batch.progress is not None and batch.progress.done > 0, 60)
    ours = {pid for pid in descendants(os.getpid()) if is_a_batch(pid)}
    assert len(ours) >= 2, "a process for the batch, and its helpers"
    assert isinstance(window.page, MakingPage)
    click(window.page.stop_button)
    assert "finished first" in words_in(window)
    assert not window.page.stop_button.isEnabled()
    wait_until(lambda: batch.stage is Stage.STOPPED, 60)
    settle()
    assert isinstance(window.page, MakingPage)
    assert "What is finished is kept" in words_in(window)
    assert batch.error is None, "it was asked for"
    assert batch.progress is not None
    kept = len(list((tmp_path / "out" / NAME).glob("*.piece")))
    assert not (tmp_path / "out" / "letters.pdf").exists()
    wait_until(lambda: not any(map(is_a_batch, ours)), 30)
    assert len(list((tmp_path / "out" / NAME).glob("*.piece"))) == kept > 0
    assert not list((tmp_path / "out" / NAME).glob("*.tmp*")), "nothing was cut off half way"
    # Somebody comes back another day, with the same list and folder.
    click(window.page.foot_buttons[0])
    open_list(path)
    page = choose(window, tmp_path / "out")
    assert "was not finished" in words_in(window)
    click(page.go_on_button)
    idle(window)
    assert isinstance(window.page, DonePage)
    # That the bytes are those of an undisturbed batch, tests/desk/test_batch_survives.py shows.
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_bytes())
    letters = [(item["row"], item["code"]) for item in manifest["items"]]
    assert len(letters) == len(set(letters)) == manifest["letters"], "none twice"
    assert len({row for row, _ in letters}) + manifest["to_do"] == manifest["rows"] == 24
    assert not (tmp_path / "out" / NAME).exists()


def test_what_another_list_or_other_choices_began_is_not_gone_on_with(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    out, path = tmp_path / "out", write_list(tmp_path)
    window = open_list(path)
    page = choose(window, out)
    batch = window.night.batch
    order = batch.order(page.night.campaigns[0])
    assert batch.opened is not None
    assert order is not None
    with locked(work_folder(out)):  # as a power cut leaves it
        save_plan(work_folder(out), batch.opened.listing, order)
    page.use_folder(out)
    assert "of this list that was not finished" in words_in(window)
    page.cards.button.setChecked(True)
    click(page.go_on_button)
    assert "begun with other choices" in words_in(window)
    assert not batch.at_work
    other = tmp_path / "other.csv"
    other.write_bytes(sign_ups_csv(3))
    page.night.batch.forget()
    settle()
    page = choose(open_list(other), out)
    assert "unfinished batch of another list" in words_in(window)
    click(page.make_button)
    assert not batch.at_work
    assert page.anew_button.hasFocus()
    click(page.anew_button)
    idle(window)
    assert isinstance(window.page, DonePage)
    assert batch.rows == 3


def test_more_choices_are_folded_until_they_are_wanted_and_decide_the_batch(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    window = open_list(write_list(tmp_path))
    page = choose(window, tmp_path / "out")
    assert not page.more.to.isVisible()
    page.more.more.setFocus()
    press(page.more.more, Qt.Key.Key_Space)
    assert page.more.to.hasFocus()
    page.more.to.pick("senators")
    page.more.office.pick(OfficeChoice.NEAREST)
    page.more.form.pick(PaperForm.HANDWRITE)
    page.more.names.button.setChecked(True)
    window.go(Place.KIT)
    window.go(Place.BATCH)
    kept = window.page
    assert isinstance(kept, ChoicesPage)
    assert kept.more.to.isVisible(), "nothing that is chosen is hidden"
    click(kept.make_button)
    idle(window)
    (made,) = window.night.batch.made
    order = made.order
    assert (order.to, order.office, order.form) == (
        ("senators",), OfficeChoice.NEAREST, PaperForm.HANDWRITE,
    )  # fmt: skip
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_bytes())
    assert {item["code"] for item in manifest["items"]} == {"IL-SR", "IL-JR", "CT-SR", "CT-JR"}
    assert "Maria Alvarez" in {item["name"] for item in manifest["items"]}


def test_work_that_is_ended_from_outside_is_a_sentence(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    window = open_list(write_list(tmp_path))
    click(choose(window, tmp_path / "out").make_button)
    wait_until(lambda: any(map(is_a_batch, descendants(os.getpid()))), 30)
    batch = window.night.batch
    wait_until(lambda: batch._beside is not None and batch._beside._process is not None)
    assert batch._beside is not None
    assert batch._beside._process is not None
    batch._beside._process.kill()
    wait_until(lambda: batch.stage is Stage.STOPPED)
    assert isinstance(window.page, MakingPage)
    assert "ended from outside" in words_in(window)
    assert window.page.go_on_button.isEnabled()


def test_a_full_disk_is_a_sentence_and_with_more_room_it_goes_on(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    """Files may not grow beyond a size, which systems report as they report a full disk."""
    resource = pytest.importorskip("resource")
    window = open_list(write_list(tmp_path))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        click(choose(window, tmp_path / "out").make_button)
        idle(window)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert isinstance(window.page, MakingPage)
    assert "The disk is full" in words_in(window)
    assert "--" not in words_in(window), "no words of the command line"
    click(window.page.go_on_button)
    idle(window)
    assert isinstance(window.page, DonePage)


def test_closing_while_letters_are_made_asks_first(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    window = open_list(write_list(tmp_path))
    click(choose(window, tmp_path / "out").make_button)
    window.close()
    assert window.isVisible()
    (question,) = window.findChildren(QMessageBox)
    assert "still being made" in question.text()
    question.reject()
    window.close_for_good()
    assert not window.night.batch.at_work


# --- what was made -----------------------------------------------------------------------


def test_files_numbers_tally_and_pages_again(
    open_list: Callable[[Path], NightWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    window = open_list(write_list(tmp_path))
    window.night.folder = tmp_path / "night"
    page = make(window, tmp_path / "out")
    assert [figure.spoken for figure in page.figures] == [
        "rows on the list: 8", "done: 2", "still open: 6",
    ]  # fmt: skip
    click(page.count_button)
    assert not page.count_button.isEnabled(), "once is enough"
    sums = totals(read_night([tmp_path / "night"]), "sesta-fosta")
    assert (sums.writers, sums.letters, sums.calls) == (2, 6, 0)
    assert sums.number(Kind.LETTERS, "CT-SR", Position.SUPPORT) == 2
    assert page.printing.which.code == "letters.pdf"
    page.numbers.setText("2 - 3")
    press(page.numbers, Qt.Key.Key_Return)
    idle(window)
    assert page.printing.which.code == "reprint-2-3.pdf"
    again = pages_of(tmp_path / "out" / "reprint-2-3.pdf")
    assert len(again) == 2
    assert set(again) < set(pages_of(tmp_path / "out" / "letters.pdf"))
    page.numbers.setText("37-45")
    click(page.reprint_button)
    idle(window)
    assert "letters 1 to 6" in page.problem
    page.numbers.setText("all of them")
    click(page.reprint_button)
    assert "37-45" in page.numbers_field.problem


# --- open rows ---------------------------------------------------------------------------


def test_open_rows_are_answered_one_by_one_and_none_is_lost(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    window = open_list(write_list(tmp_path))
    story = columns(window).pickers[5]
    story.pick("story")
    story.activated.emit(story.currentIndex())
    done = make(window, tmp_path / "out")
    batch = window.night.batch
    click(done.open_button)
    idle(window)

    def totals() -> tuple[int, int, int]:
        assert batch.good + batch.answered + batch.waiting == batch.rows == 8
        return batch.good, batch.answered, batch.waiting

    assert totals() == (1, 0, 7)
    # A split ZIP code: asked with the writer's own question, and not answered by Enter alone.
    page = open_rows(window)
    question = page.question
    assert isinstance(question, DistrictQuestion)
    assert page.accept_button is not None
    click(page.accept_button)
    assert "choose the district" in question.problem_line.label.text()
    assert question.question is not None
    click(question.question.choices["IL", 5].button)
    click(page.accept_button)
    assert totals() == (1, 1, 6)
    # Left for later: it stays.
    later = open_rows(window)
    assert batch.row == 4
    click(later.later_button)
    # A name that is missing; filled in, the address is looked up like any other.
    page = open_rows(window)
    question = page.question
    assert isinstance(question, PersonQuestion)
    assert question.form.fields["name"].problem == "The name is missing."
    QTest.keyClicks(question.form.name, "Peter Pan")
    press(question.form.name, Qt.Key.Key_Return)
    # Peoria's 61602 lies in one district or asks for it; either way nothing is guessed.
    page = open_rows(window)
    if batch.row == 5:
        assert isinstance(page.question, DistrictQuestion)
        click(page.later_button)
    # An unknown ZIP code.
    page = open_rows(window)
    assert batch.row == 6
    question = page.question
    assert isinstance(question, PersonQuestion)
    question.form.zip.setText("06880")
    question.form.city.setText("Westport")
    question.form.state.pick("CT")
    assert page.accept_button is not None
    click(page.accept_button)
    # The same person twice.
    page = open_rows(window)
    assert batch.row == 7
    question = page.question
    assert isinstance(question, TwiceQuestion)
    assert "Row 3 has the same" in words_in(window)
    click(question.one.button)
    before = totals()
    assert page.accept_button is not None
    click(page.accept_button)
    assert totals()[0] == before[0] + 1, "needs no letter of their own"
    # Military mail: the state at home first.
    page = open_rows(window)
    assert batch.row == 8
    question = page.question
    assert isinstance(question, DistrictQuestion)
    question.home.pick("AK")
    question.home.activated.emit(question.home.currentIndex())
    settle()
    assert question.question is not None
    assert question.question.list is not None
    question.question.list.setCurrentIndex(0)
    question.question.list.activated.emit(0)
    assert page.accept_button is not None
    click(page.accept_button)
    # Too long for its page, and still so after a little cut.
    page = open_rows(window)
    assert batch.row == 9
    question = page.question
    assert isinstance(question, WordsQuestion)
    question.story.setPlainText(question.story.toPlainText()[:-40])
    assert page.accept_button is not None
    click(page.accept_button)
    idle(window)
    question = open_rows(window).question
    assert isinstance(question, WordsQuestion), "it is asked again"
    question.story.setPlainText("I have much to say about this.")
    page = open_rows(window)
    assert page.accept_button is not None
    click(page.accept_button)
    idle(window)
    assert batch.open_rows is not None
    assert 9 not in batch.open_rows.waiting
    good, answered, waiting = totals()
    assert answered >= 4
    # Saved only when somebody says so; then in a list that is read again.
    assert not list(tmp_path.rglob("answered.csv"))
    page = open_rows(window)
    page.saving_open.save_in(tmp_path / "kept")
    page.saving_answers.save_in(tmp_path / "kept")
    kept = (tmp_path / "kept" / "to-do.csv").read_text("utf-8-sig")
    assert kept.count("\n") == waiting + 1
    assert "IL-05" not in kept
    assert '"5"' in (tmp_path / "kept" / "answered.csv").read_text("utf-8-sig")
    # Their letters go into a folder of their own, and what was printed stays as it is.
    printed = (tmp_path / "out" / "letters.pdf").read_bytes()
    click(page.make_button)
    idle(window)
    assert totals() == (good + answered, 0, waiting)
    assert (tmp_path / "out" / "letters.pdf").read_bytes() == printed
    texts = "\n".join(pages_of(tmp_path / "out" / "answered-2" / "letters.pdf"))
    assert "Maria Alvarez" in texts
    assert "I have much to say about this." in texts
    # And once more, from the list that was kept.
    assert isinstance(window.page, DonePage)
    click(window.page.foot_buttons[0])
    open_list(tmp_path / "kept" / "answered.csv")
    assert "Maria Alvarez, 1250 W Addison St, Chicago, IL 60613" in words_in(window)


def test_answers_are_not_lost_by_closing_without_a_question(
    open_list: Callable[[Path], NightWindow], tmp_path: Path
) -> None:
    path = write_list(tmp_path)
    window = open_list(path)
    path.unlink()  # it was read once; that the file goes does no harm
    click(make(window, tmp_path / "out").open_button)
    idle(window)
    page = open_rows(window)
    question = page.question
    assert isinstance(question, DistrictQuestion)
    assert question.question is not None
    click(question.question.choices["IL", 9].button)
    assert page.accept_button is not None
    click(page.accept_button)
    window.close()
    assert window.isVisible()
    (message,) = window.findChildren(QMessageBox)
    assert "not saved or made" in message.text()
    message.reject()
    settle()
    click(open_rows(window).foot_buttons[0])
    assert isinstance(window.page, DonePage)
    click(window.page.foot_buttons[0])
    (message,) = window.findChildren(QMessageBox)
    assert "not saved or made" in message.text()
    message.reject()
    settle()
    assert window.night.batch.answered == 1
    click(window.page.open_button)
    open_rows(window).saving_answers.save_in(tmp_path / "kept")
    window.close()
    assert not window.isVisible()
