"""Official texts and a logo in the pack editor: in memory until they are saved, then as received."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from letterdesk.gui.pack_editor.about import AboutPage
from letterdesk.gui.pack_editor.bills import BillsPage
from letterdesk.gui.pack_editor.desk_view import DeskView
from letterdesk.gui.pack_editor.official_texts import OfficialTexts
from letterdesk.gui.pack_editor.window import PackEditor
from letterdesk.store.packs import read_pack
from tests.gui.hands import settle
from tests.gui.pack_editor.conftest import wait_for_bench
from tests.store.attachment_samples import PDF, TEXTS, jpeg, png


def texts_part(view: DeskView) -> OfficialTexts:
    view.show_key("bills")
    settle()
    assert isinstance(view.page, BillsPage)
    found = [part for part in view.page.findChildren(OfficialTexts) if part.isVisible()]
    return found[-1]


def about(view: DeskView) -> AboutPage:
    view.show_key("about")
    settle()
    assert isinstance(view.page, AboutPage)
    return view.page


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_text_is_put_in_saved_as_received_and_taken_out(
    editor: PackEditor, view: DeskView, pack: Path, tmp_path: Path
) -> None:
    for name, data in TEXTS.items():
        (tmp_path / Path(name).name).write_bytes(data)
        texts_part(view).put_in(tmp_path / Path(name).name)
        settle()
    assert "BILLS-117s35enr.xml: as passed by both chambers" in words_in(texts_part(view))
    assert "BILLS-117s35is.txt is in the campaign." in editor.said.text()
    assert not (pack / "texts").exists()
    assert editor.manuscript is not None
    assert editor.manuscript.unsaved
    assert editor.save()
    assert {f"texts/{p.name}": p.read_bytes() for p in (pack / "texts").iterdir()} == TEXTS
    part = texts_part(view)
    assert [button.accessibleName() for button in part.take_out_buttons] == [
        f"Take out {Path(name).name}" for name in sorted(TEXTS)
    ]
    part.take_out_buttons[0].click()
    settle()
    assert len(texts_part(view).take_out_buttons) == 2
    assert (pack / "texts" / "BILLS-117s35enr.pdf").exists()
    assert editor.save()
    assert not (pack / "texts" / "BILLS-117s35enr.pdf").exists()


def test_what_is_no_text_of_the_bill_is_said_and_not_put_in(
    editor: PackEditor, view: DeskView, tmp_path: Path
) -> None:
    for name, said in (
        ("bill.pdf", "does not tell which text of which bill it is"),
        ("BILLS-117s36is.pdf", "BILLS-117s36is.pdf is not a text of S. 35. Nothing was changed."),
        ("BILLS-117s35is.xml", "BILLS-117s35is.xml cannot be put into the campaign: it is damaged"),
    ):
        (tmp_path / name).write_bytes(PDF)
        part = texts_part(view)
        part.put_in(tmp_path / name)
        assert said in part.problem.label.text()
    assert editor.manuscript is not None
    assert not editor.manuscript.unsaved
    (tmp_path / "BILLS-117s35is.pdf").write_bytes(PDF)
    texts_part(view).put_in_all([tmp_path / "BILLS-117s35is.pdf", tmp_path / "bill.pdf"])
    settle()
    assert len(texts_part(view).take_out_buttons) == 1
    assert "The name bill.pdf does not tell" in editor.said.text()


def test_findings_are_about_texts_that_are_not_saved_yet(
    editor: PackEditor, view: DeskView, tmp_path: Path
) -> None:
    (tmp_path / "BILLS-117s35is.pdf").write_bytes(PDF)
    texts_part(view).put_in(tmp_path / "BILLS-117s35is.pdf")
    wait_for_bench(editor)
    found = {flaw.code for flaw in view.findings.flaws or ()}
    assert found == {"text-only-pdf", "text-outdated"}
    view.go_to(next(flaw for flaw in view.findings.flaws or () if flaw.code == "text-outdated"))
    assert isinstance(view.page, BillsPage)


def test_a_logo_is_chosen_shown_replaced_and_taken_out(
    editor: PackEditor, view: DeskView, pack: Path, tmp_path: Path
) -> None:
    for name, data in (("a.png", png(300, 100)), ("b.jpg", jpeg(300, 100)), ("c.png", b"GIF89a")):
        (tmp_path / name).write_bytes(data)
    about(view).logo.put_in(tmp_path / "a.png")
    settle()
    picture = about(view).logo.picture
    assert picture is not None
    assert picture.accessibleName() == "Logo of The Letterdesk project"
    assert editor.save()
    about(view).logo.put_in(tmp_path / "b.jpg")
    settle()
    assert editor.save()
    assert [path.name for path in pack.glob("logo.*")] == ["logo.jpg"]
    assert read_pack(pack).campaign.logo is not None
    about(view).logo.put_in(tmp_path / "c.png")
    assert "not a picture of the kinds PNG and JPEG" in about(view).logo.problem.label.text()
    about(view).logo.take_out.click()
    settle()
    assert about(view).logo.picture is None
    assert editor.save()
    assert list(pack.glob("logo.*")) == []
