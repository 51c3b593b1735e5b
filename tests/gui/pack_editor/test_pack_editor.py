"""An organiser changes a campaign by clicks and keys, and sees what comes of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from letterdesk.__main__ import main
from letterdesk.core.ask import Position
from letterdesk.core.bills import BillType
from letterdesk.gui.pack_editor.about import AboutPage
from letterdesk.gui.pack_editor.bills import BillsPage
from letterdesk.gui.pack_editor.desk_view import DeskView
from letterdesk.gui.pack_editor.entries import Entry
from letterdesk.gui.pack_editor.manuscript import Manuscript
from letterdesk.gui.pack_editor.reasons import ReasonsPage
from letterdesk.gui.pack_editor.template import TemplatePage
from letterdesk.gui.pack_editor.window import PackEditor
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.gui.style import use_text_size
from letterdesk.gui.tab_order import stops
from letterdesk.gui.wizard import Wizard
from letterdesk.store.packs import read_pack
from tests.gui.hands import click, press, settle
from tests.gui.pack_editor.conftest import wait_for_bench
from tests.output.read_paper import text_of
from tests.store.billstatus_samples import billstatus, path_of

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QListWidget)
CHAPTERS = ("about", "bills", "guide", "reasons", "sides", "letter", "asks", "call", "share")


def entry(view: DeskView, file: str, *path: str | int) -> Entry:
    return next(e for e in view.page.entries() if (e.file, e.path) == (file, path))


def letter_page(view: DeskView, key: str = "letter") -> TemplatePage:
    view.show_key(key)
    settle()
    assert isinstance(view.page, TemplatePage)
    return view.page


def retype(editor: QLineEdit | QPlainTextEdit, words: str) -> None:
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, words)
    settle()


def offered(manuscript: Manuscript) -> list[str]:
    return [position.value for position in manuscript.positions]


def stale(view: DeskView) -> bool:
    return view.preview.is_stale


# --- forms ------------------------------------------------------------------------


def test_facts_are_typed_and_saved(editor: PackEditor, view: DeskView, pack: Path) -> None:
    assert not editor.save_button.isEnabled()
    retype(entry(view, "en/guide.toml", "title").editor, "Clean water")
    retype(entry(view, "pack.toml", "organiser").editor, "Friends of the <b>river</b>")
    retype(entry(view, "pack.toml", "expires").editor, "2027-01-31")
    assert editor.isWindowModified()
    wait_for_bench(editor)
    assert editor.heading.text() == "Clean water"
    click(editor.save_button)
    campaign = read_pack(pack).campaign
    assert campaign.organiser == "Friends of the <b>river</b>"
    assert (str(campaign.expires), campaign.guide("en").title) == ("2027-01-31", "Clean water")
    assert (pack / "pack.toml").read_text(encoding="utf-8").startswith("# A practice campaign")
    assert not editor.isWindowModified()


def test_a_day_that_is_none_is_said_and_not_put_into_the_file(
    view: DeskView, manuscript: Manuscript
) -> None:
    last = entry(view, "pack.toml", "expires")
    retype(last.editor, "soon")
    assert last.problem.label.text()
    assert manuscript.get("pack.toml", "expires") is None


def test_a_language_is_added_and_shown_beside_english(
    view: DeskView, manuscript: Manuscript
) -> None:
    assert isinstance(view.page, AboutPage)
    view.page.add_language("vi")
    settle()
    assert manuscript.languages == ("en", "es", "vi")
    view.show_key("sides")
    settle()
    files = [e.file for e in view.page.entries() if e.path == ("both_sides", "critics")]
    assert files == ["en/guide.toml", "vi/guide.toml"]


def test_a_position_is_left_out_and_comes_back(
    editor: PackEditor, view: DeskView, manuscript: Manuscript
) -> None:
    assert isinstance(view.page, AboutPage)
    press(view.page.position_boxes[Position.SUPPORT], Qt.Key.Key_Space)
    assert offered(manuscript) == ["oppose"]
    assert manuscript.position is Position.OPPOSE
    assert isinstance(view.page, AboutPage)
    press(view.page.position_boxes[Position.OPPOSE], Qt.Key.Key_Space)  # not both
    assert offered(manuscript) == ["oppose"]
    press(view.page.position_boxes[Position.SUPPORT], Qt.Key.Key_Space)
    assert offered(manuscript) == ["support", "oppose"]
    wait_for_bench(editor)
    assert view.findings.flaws == ()


def test_reasons_are_added_worded_moved_and_taken_out(
    editor: PackEditor, view: DeskView, manuscript: Manuscript
) -> None:
    view.show_key("reasons")
    settle()
    page = view.page
    assert isinstance(page, ReasonsPage)
    click(page.add)
    assert page.list.count() == 6
    assert page.list.currentItem().text() == "6. (still to be written)"
    label, sentence = (e for e in page.entries() if e.isVisible())
    retype(label.editor, "It helps my town")
    retype(sentence.editor, "My town would be better for it.")
    assert page.list.currentItem().text() == "6. It helps my town"
    for _ in range(5):
        click(page.up)
    keys = [row["key"] for row in manuscript.get("es/guide.toml", "points")]
    assert keys[0] == "support-1" == manuscript.get("en/guide.toml", "points", 0, "key")
    press(page.list, Qt.Key.Key_Down)
    click(page.take_out)
    keys = [row["key"] for row in manuscript.get("en/guide.toml", "points")]
    assert "courage" not in keys
    assert len(keys) == 10
    wait_for_bench(editor)
    assert {flaw.code for flaw in view.findings.flaws or ()} == {"unfinished"}  # in Spanish


def test_a_mark_stays_in_the_file_until_something_is_typed(
    view: DeskView, manuscript: Manuscript
) -> None:
    manuscript.put("en/guide.toml", ("summary",), "[[write here what it is about]]")
    view.show_key("guide")
    settle()
    summary = entry(view, "en/guide.toml", "summary")
    assert summary.words == ""
    retype(summary.editor, "x")
    assert manuscript.get("en/guide.toml", "summary") == "x"
    press(summary.editor, Qt.Key.Key_Backspace)
    assert manuscript.get("en/guide.toml", "summary") == "[[write here what it is about]]"


def test_a_billstatus_file_is_dropped_on_the_page(
    view: DeskView, manuscript: Manuscript, tmp_path: Path
) -> None:
    file = tmp_path / "BILLSTATUS-117hr5.xml"
    file.write_text(billstatus(BillType.HR, "3.0.0", path_of(BillType.HR)[:3]), encoding="utf-8")
    view.show_key("bills")
    page = view.page
    assert isinstance(page, BillsPage)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    page.dropEvent(drop)
    settle()
    assert manuscript.bills == ("s35-117", "hr5-117")
    assert "[[write here" in manuscript.get("es/guide.toml", "bill_summaries", "hr5-117")
    file.write_text("no bill", encoding="utf-8")
    assert isinstance(view.page, BillsPage)
    view.page.bring_in_file(file)
    assert view.page.problem.label.text()


# --- the letter beside ----------------------------------------------------------------


def test_the_letter_follows_the_typing(editor: PackEditor, view: DeskView) -> None:
    page = letter_page(view)
    page.edit.stand_at(21)
    QTest.keyClicks(page.edit, "Our river is low. ")
    wait_for_bench(editor)
    assert view.preview.trial is not None
    assert "Our river is low." in text_of(view.preview.trial.pdf)
    assert not stale(view)


def test_an_error_keeps_the_last_good_page_and_marks_the_line(
    editor: PackEditor, view: DeskView
) -> None:
    page = letter_page(view)
    wait_for_bench(editor)
    before = view.preview.trial
    good = page.edit.toPlainText()
    page.edit.setPlainText(good.replace("{{ story }}", "{{ stori }}"))
    wait_for_bench(editor)
    assert view.preview.trial is before
    assert stale(view)
    (mark,) = page.edit.extraSelections()
    assert mark.cursor.block().text() == "{{ stori }}"
    assert "stori" in page.problem.label.text()
    page.edit.setPlainText(good)
    wait_for_bench(editor)
    assert not stale(view)
    assert page.edit.extraSelections() == []


def test_the_letter_is_for_whoever_is_chosen(editor: PackEditor, view: DeskView) -> None:
    preview = view.preview
    retype(preview.member_line, "durbin")
    press(preview.member_line, Qt.Key.Key_Return)
    preview.stages.setCurrentIndex(preview.stages.count() - 1)
    preview.stages.activated.emit(preview.stages.count() - 1)
    view.manuscript.look_at(position=Position.OPPOSE)
    wait_for_bench(editor)
    assert preview.trial is not None
    words = text_of(preview.trial.pdf)
    assert "Richard J. Durbin" in words
    assert "I opposed it" in words


def test_another_language_shows_what_the_writer_reads(editor: PackEditor, view: DeskView) -> None:
    page = letter_page(view)
    page.language_picker.setCurrentIndex(1)
    page.language_picker.activated.emit(1)
    wait_for_bench(editor)
    assert letter_page(view).file == "es/letter-support.j2"
    assert view.preview.copy.toPlainText().startswith("Vivo en Springfield")


# --- findings ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "file", "change"),
    [
        ("letter", "es/letter-oppose.j2", ("{{ story }}", "{{ stori }}")),
        ("call", "en/call-support.j2", ("{{ point }}", "{{ pint }}")),
        ("asks", "en/asks.toml", ("Will you cosponsor {{ bill }}?", "Do cosponsor.")),
    ],
)
def test_a_finding_leads_to_its_line(
    editor: PackEditor, view: DeskView, key: str, file: str, change: tuple[str, str]
) -> None:
    old, new = change
    text = view.manuscript.text(file)
    view.manuscript.set_text(file, text.replace(old, new))
    wait_for_bench(editor)
    rows = [row for row, flaw in enumerate(view.findings.flaws or ()) if flaw.file == file]
    view.sides.setCurrentIndex(1)
    view.findings.list.setCurrentRow(rows[0])
    press(view.findings.list, Qt.Key.Key_Return)
    page = view.page
    assert isinstance(page, TemplatePage)
    assert page.file == file
    assert new in page.edit.textCursor().block().text()
    assert view.list.currentRow() == CHAPTERS.index(key)


def test_a_finding_leads_to_its_field(editor: PackEditor, view: DeskView) -> None:
    path = ("points", 7, "sentence")
    view.manuscript.put("es/guide.toml", path, "[[write here]] something")
    wait_for_bench(editor)
    (flaw,) = view.findings.flaws or ()
    view.go_to(flaw)
    settle()
    page = view.page
    assert isinstance(page, ReasonsPage)
    assert view.manuscript.position is Position.OPPOSE
    shown = [e for e in page.entries() if e.isVisible() and e.editor.hasFocus()]
    assert [(e.file, e.path) for e in shown] == [("es/guide.toml", path)]


def test_a_key_that_is_misspelled_is_found_with_file_and_line(
    editor: PackEditor, view: DeskView
) -> None:
    text = view.manuscript.text("pack.toml")
    view.manuscript.set_text("pack.toml", text + "\n# Until the end of the year.\nexpire = 2026-12-31\n")  # fmt: skip
    wait_for_bench(editor)
    (flaw,) = view.findings.flaws or ()
    assert (flaw.code, flaw.file, flaw.line) == ("unknown-key", "pack.toml", text.count("\n") + 3)
    assert str(flaw.hint) == "Did you mean 'expires'?"
    assert f"line {flaw.line} of pack.toml" in view.findings.list.item(0).text()


def test_a_check_can_be_stopped(view: DeskView) -> None:
    view.findings.check()
    assert "Checking" in view.findings.summary.text()
    click(view.findings.again)
    assert "Checking" not in view.findings.summary.text()


# --- nothing is lost ----------------------------------------------------------------------


def test_closing_asks_before_anything_typed_is_lost(
    editor: PackEditor, view: DeskView, pack: Path
) -> None:
    retype(entry(view, "pack.toml", "organiser").editor, "Us")
    editor.close()
    settle()
    assert editor.isVisible()
    assert editor.question is not None
    stay = next(b for b in editor.question.buttons() if "back" in b.text())
    click(stay)
    assert editor.isVisible()
    editor.close()
    settle()
    assert editor.question is not None
    keep = next(b for b in editor.question.buttons() if "Save" in b.text())
    click(keep)
    assert not editor.isVisible()
    assert read_pack(pack).campaign.organiser == "Us"


def test_a_failed_save_loses_nothing(
    editor: PackEditor, view: DeskView, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    retype(entry(view, "pack.toml", "organiser").editor, "Us")
    full = OSError(28, "No space left on device")

    def no_room(*_: object) -> None:
        raise full

    with monkeypatch.context() as patched:
        patched.setattr("letterdesk.store.files._write_all", no_room)
        click(editor.save_button)
    assert "disk is full" in editor.said.text()
    assert editor.isWindowModified()
    assert entry(view, "pack.toml", "organiser").words == "Us"
    click(editor.save_button)
    assert read_pack(pack).campaign.organiser == "Us"


def test_what_somebody_else_saved_is_asked_about(
    editor: PackEditor, view: DeskView, pack: Path
) -> None:
    page = letter_page(view, "share")
    page.edit.setPlainText("[post]\nmine\n[message]\nm\n[flyer]\nf\n")
    (pack / "en/share.j2").write_text("theirs", encoding="utf-8")
    click(editor.save_button)
    assert (pack / "en/share.j2").read_text(encoding="utf-8") == "theirs"
    assert editor.question is not None
    over = next(b for b in editor.question.buttons() if "mine" in b.text())
    click(over)
    assert "mine" in (pack / "en/share.j2").read_text(encoding="utf-8")


def test_a_file_that_is_not_toml_is_mended_as_text(
    editor: PackEditor, view: DeskView, manuscript: Manuscript
) -> None:
    good = manuscript.text("en/guide.toml")
    manuscript.replace({"en/guide.toml": good.replace("[positions]", "[positions")})
    wait_for_bench(editor)
    view.show_key("reasons")
    assert isinstance(view.page, TemplatePage)
    assert "line" in view.page.problem.label.text().lower()
    view.page.edit.setPlainText(good)
    view.show_key("about")
    view.show_key("reasons")
    assert isinstance(view.page, ReasonsPage)


# --- handing out -------------------------------------------------------------------------


def test_a_campaign_with_errors_is_not_handed_out(
    editor: PackEditor, view: DeskView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr("letterdesk.gui.pack_editor.window.ask_folder", lambda *_: asked.append(1))
    view.manuscript.put("en/guide.toml", ("both_sides", "critics"), [])
    click(editor.export_button)
    wait_for_bench(editor)
    assert not asked
    assert "No file was made" in editor.said.text()
    assert "only one" in editor.said.text()
    assert view.sides.currentIndex() == 1


def test_there_is_a_place_for_installing(
    dressed: QApplication, services: object, pack: Path
) -> None:
    installed: list[Path] = []

    def install(folder: Path) -> str:
        installed.append(folder)
        return "Installed."

    editor = PackEditor(services, "en", install=install)  # type: ignore[arg-type]
    editor.open_folder(pack)
    click(editor.install_button)
    assert (installed, editor.said.text()) == ([pack], "Installed.")
    editor.close_for_good()


# --- for everybody --------------------------------------------------------------------------


@pytest.mark.parametrize("key", CHAPTERS)
def test_every_control_has_a_name_and_a_place_in_the_tab_order(
    editor: PackEditor, view: DeskView, key: str
) -> None:
    view.show_key(key)
    settle()
    in_order = set(stops(editor))
    for control in editor.findChildren(QWidget):
        if not isinstance(control, CONTROLS) or not control.isVisible():
            continue
        if isinstance(control.parent(), QComboBox) or control.objectName().startswith("qt_"):
            continue
        spoken = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert len(spoken) > 1, f"{control} has no name"
        if control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert control in in_order, f"Tab never comes to {spoken!r}"


@pytest.mark.parametrize("key", CHAPTERS)
def test_twice_the_text_still_fits_a_small_screen(
    editor: PackEditor, view: DeskView, key: str, dressed: QApplication
) -> None:
    usual = dressed.font().pointSizeF()
    use_text_size(dressed, usual * 2)
    editor.resize(1024, 600)
    view.show_key(key)
    settle()
    assert editor.width() == 1024
    right = view.page.mapTo(editor, QPoint(view.page.width(), 0)).x()
    assert view.page.width() <= view.sheet.viewport().width()
    assert right <= 1024
    for label in view.page.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.mapTo(editor, QPoint(0, 0)).x() >= 0


def test_words_of_a_pack_are_plain_text(editor: PackEditor, view: DeskView) -> None:
    retype(entry(view, "en/guide.toml", "title").editor, "<h1>Big</h1>")
    for label in editor.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()


# --- from the wizard, and from the command line ---------------------------------------------


def test_the_editor_opens_from_the_first_step_and_guards_what_is_typed(
    wizard: Wizard, pack: Path
) -> None:
    page = wizard.page
    assert isinstance(page, CampaignPage)
    click(page.own)
    editor = wizard.editor
    assert editor is not None
    assert editor.isVisible()
    editor.open_folder(pack)
    assert editor.view is not None
    retype(entry(editor.view, "pack.toml", "organiser").editor, "Us")
    wizard.frame.close()
    settle()
    assert wizard.frame.isVisible()
    assert editor.question is not None
    assert editor.question.isVisible()
    click(next(b for b in editor.question.buttons() if "lose" in b.text()))
    assert wizard.editor is None


@pytest.mark.parametrize(
    ("words", "folder"), [(["pack", "edit"], None), (["pack", "edit", "x"], Path("x"))]
)
def test_the_command_line_opens_the_editor(
    words: list[str], folder: Path | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []

    def run_editor(which: Path | None) -> int:
        opened.append(which)
        return 0

    monkeypatch.setattr("letterdesk.gui.pack_editor.app.run_editor", run_editor)
    assert main(words) == 0
    assert opened == [folder]


# --- beginning --------------------------------------------------------------------------------


def test_a_campaign_begins_with_a_bill_and_its_marks(editor: PackEditor, tmp_path: Path) -> None:
    file = tmp_path / "BILLSTATUS-117hr5.xml"
    file.write_text(billstatus(BillType.HR, "3.0.0", path_of(BillType.HR)[:3]), encoding="utf-8")
    welcome = editor.welcome
    welcome.put_in(tmp_path)
    retype(welcome.title, "¡Agua limpia!")
    assert welcome.name.text() == "agua-limpia"
    retype(welcome.bill, "the water bill")
    click(welcome.begin_button)
    assert "hr1865-115" in welcome.bill_field.problem
    retype(welcome.bill, "hr9-119")
    press(welcome.languages["es"], Qt.Key.Key_Space)
    click(welcome.begin_button)
    assert editor.manuscript is not None
    assert editor.manuscript.bills == ("hr9-119",)
    assert editor.manuscript.languages == ("en", "es")
    wait_for_bench(editor)
    assert editor.view is not None
    assert {flaw.code for flaw in editor.view.findings.flaws or ()} == {"unfinished"}


def test_a_folder_that_is_taken_or_none_is_said(editor: PackEditor, pack: Path) -> None:
    welcome = editor.welcome
    welcome.put_in(pack.parent)
    retype(welcome.name, "starter")
    click(welcome.begin_button)
    assert "already" in welcome.problem.label.text()
    editor.open_folder(pack.parent)
    assert "not the folder of a campaign" in welcome.problem.label.text()
