"""A pack whose every string is markup: it is read, printed and saved as the plain words it is."""

import io
import tomllib
import zipfile
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QTextEdit,
    QWidget,
)

from letterdesk import desk
from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.draft import Step
from letterdesk.core.letter import Request
from letterdesk.gui.frame import Frame
from letterdesk.gui.services import Services
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.gui.steps.members import MembersPage
from letterdesk.gui.steps.you import YouPage
from letterdesk.gui.wizard import Wizard
from letterdesk.store.packs.archive import ArchiveSource
from letterdesk.store.packs.reading import read_source
from tests.gui.hands import click, settle
from tests.store.hostile_archives import good_files
from tests.store.hostile_facts import as_toml

MARKED = '<b>x</b> <img src="x"> &amp; **md** http://x.example'
_NOT_WORDS = {"key", "position", "code", "chamber", "kind", "id", "url", "sponsor"}


def marked(value: Any, key: str = "") -> Any:
    """Every text for people in a file of facts, with markup behind it."""
    match value:
        case dict():
            return {k: marked(v, k) for k, v in value.items() if k != "cosponsors"}
        case list():
            return [marked(v, key) for v in value]
        case str() if key not in _NOT_WORDS:
            return f"{value} {MARKED}"
    return value


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    files = good_files()
    files["pack.toml"] = (
        files["pack.toml"]
        .replace(b"practice = true", b"")
        .replace(b"The Letterdesk project", f"Us {MARKED}".replace('"', "'").encode())
    )
    for name in ("en/guide.toml", "es/guide.toml", "bills/s35-117.toml"):
        files[name] = as_toml(marked(tomllib.loads(files[name].decode()))).encode()
    for name, data in files.items():
        if name.endswith(".j2") and b"{{ ask }}" in data:
            files[name] = data.replace(b"{{ ask }}", f"{{{{ ask }}}} {MARKED}".encode())
    share = (
        files["en/share.j2"]
        .decode()
        .replace("I wrote to Congress", f"{MARKED} I wrote to Congress")
    )
    files["en/share.j2"] = share.encode()
    return read_source(ArchiveSource("ours", files)).campaign


def look_over(widget: QWidget) -> int:
    """How many labels show markup; each as plain words, and no button or hint shows any."""
    found = 0
    for label in widget.findChildren(QLabel):
        if "<b>" in label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
            assert not label.openExternalLinks()
            found += 1
    for button in widget.findChildren(QAbstractButton):
        assert "&amp;" not in button.text()  # a button would take "&" for a key to press
    for part in widget.findChildren(QWidget):
        assert "<b>" not in part.toolTip()
    for field in widget.findChildren(QTextEdit):
        assert not field.acceptRichText()
    return found


def test_the_window_shows_markup_as_the_words_it_is(
    dressed: QApplication, services: Services, campaign: Campaign
) -> None:
    frame = Frame()
    frame.show()
    wizard = Wizard(frame, replace(services, campaigns=lambda: (campaign,)))
    shown: dict[Step, int] = {}
    while True:
        settle()
        shown[wizard.step] = look_over(frame)
        page = wizard.page
        if isinstance(page, CampaignPage):
            for show in (page.show_both_sides, lambda p=page: p.show_facts(campaign.bills[0])):
                show()
                assert look_over(page) > 3
            for dialog in page.findChildren(QWidget):
                if dialog.isWindow():
                    dialog.close()
            click(page.position_choices[Position.SUPPORT].button)
        elif isinstance(page, YouPage):
            QTest.keyClicks(page.name, "Maria Alvarez")
            QTest.keyClicks(page.street, "1250 W Addison St")
            QTest.keyClicks(page.zip, "60613")
        elif isinstance(page, MembersPage):
            click(page.seat_choices["IL", 5].button)
        if wizard.step is Step.PREVIEW:
            break
        click(frame.main_button)
    assert shown[Step.CAMPAIGN] > 5
    assert shown[Step.WORDS] > 3
    frame.may_close = lambda: True
    frame.close()
    frame.deleteLater()
    settle()


def test_paper_and_files_hold_markup_as_the_words_it_is(
    services: Services, campaign: Campaign
) -> None:
    from letterdesk.core.constituent import Constituent

    finding = services.find("60613", district=5)
    writer = Constituent(name="Maria Alvarez", street="1250 W Addison St", city="Chicago", state="IL", zip="60613")  # fmt: skip
    request = Request(
        campaign=campaign,
        position=Position.SUPPORT,
        constituent=writer,
        members=(*finding.senators, *(s.member for s in finding.seats if s.member)),
        date=services.today(),
    )
    prepared = desk.prepare(request)
    documents = {
        document.name: document.data
        for document in desk.make_documents(prepared, ("pdf", "odt", "txt"))
    }
    pdfs = [data for name, data in documents.items() if name.endswith(".pdf")]
    odts = [data for name, data in documents.items() if name.endswith(".odt")]
    assert pdfs
    assert odts
    for data in pdfs:
        pages = PdfReader(io.BytesIO(data)).pages
        assert not any("/Annots" in page for page in pages)
    words = " ".join(page.extract_text() for data in pdfs for page in PdfReader(io.BytesIO(data)).pages)  # fmt: skip
    for part in ("<b>x</b>", "&amp;", "**md**"):
        assert part in words
    for data in odts:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            root = ElementTree.fromstring(package.read("content.xml"))  # noqa: S314 - our own
        assert "<b>x</b>" in "".join(root.itertext())
        assert not [element for element in root.iter() if element.tag.endswith(("}a", "}image"))]
    texts = " ".join(text.text for text in desk.share_texts(campaign, "en"))
    assert MARKED in texts
