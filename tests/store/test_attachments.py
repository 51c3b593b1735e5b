"""Official texts and a logo in a pack: kept as received, known by their names, held to their kind."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from letterdesk.core.bill_text import Shape
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.official_texts import parse_text_name
from letterdesk.desk import check_pack, read_text
from letterdesk.store.packs import load_campaign, read_pack
from letterdesk.store.packs.archive import ArchiveSource, build_archive, open_archive
from letterdesk.store.packs.attachments import LARGEST_TEXTS, MOST_TEXTS
from letterdesk.store.packs.copying import copy
from letterdesk.store.packs.new_folder import write_new
from letterdesk.store.packs.pictures import parse_picture
from letterdesk.store.packs.reading import read_source
from letterdesk.store.packs.working import read_files, save_files
from tests.conftest import SOURCE_DATA
from tests.store.attachment_samples import PDF, TEXTS, chunk, jpeg, png, segment
from tests.store.hostile_archives import good_files

BILLS = SOURCE_DATA / "bills"
TODAY = date(2026, 11, 23)


def campaign_with(files: dict[str, bytes]) -> Campaign:
    return read_source(ArchiveSource("ours", {**good_files(), **files})).campaign


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack with texts and a logo, as a folder."""
    write_new(tmp_path / "ours", {**good_files(), **TEXTS, "logo.png": png()})
    return tmp_path / "ours"


def test_texts_are_the_bytes_that_were_received_in_folder_and_archive(pack: Path) -> None:
    files = read_files(pack).files
    packed = open_archive(build_archive("ours", files), "ours.letterpack")
    for campaign in (read_pack(pack).campaign, read_source(packed).campaign):
        held = {f"texts/{file.name}": data for file, data in campaign.texts.items()}
        assert held == TEXTS
        (bill,) = campaign.bills
        assert [(f.version, f.form) for f in campaign.texts_of(bill)] == [
            ("enr", "xml"), ("enr", "pdf"), ("is", "txt"),
        ]  # fmt: skip
        text = read_text(campaign, campaign.texts_of(bill)[0])
        assert text.outline[0].words == "SECTION 1. Short title"
        assert campaign.logo is not None


def test_an_installed_pack_leaves_its_texts_in_its_file(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "ours.letterpack"
    file.write_bytes(build_archive("ours", read_files(pack).files))
    campaign = load_campaign(file)
    assert {f"texts/{f.name}": data for f, data in campaign.texts.items()} == TEXTS
    file.write_bytes(build_archive("ours", good_files()))
    with pytest.raises(UserError, match=r"BILLS-117s35enr\.pdf: it is missing"):
        dict(campaign.texts.items())
    file.unlink()
    with pytest.raises(UserError, match=r"ours\.letterpack"):
        dict(campaign.texts.items())


def test_a_copy_for_somebody_else_has_the_texts_and_not_the_logo(
    pack: Path, tmp_path: Path
) -> None:
    folder = copy(pack, tmp_path / "theirs", title="", organiser="They", languages=("en",))
    campaign = read_pack(folder).campaign
    assert len(campaign.texts) == len(TEXTS)
    assert campaign.logo is None


def test_a_text_put_in_reaches_the_disk_when_it_is_saved(pack: Path) -> None:
    name = "texts/BILLS-117s35es.pdf"
    before = read_files(pack)
    after = before.with_file(name, PDF).with_file("logo.png", None)
    assert not (pack / name).exists()
    assert name in after.with_texts({}).files
    assert "logo.png" not in after.with_texts({}).files
    saved = save_files(after, before.texts)
    assert (pack / name).read_bytes() == PDF
    assert not (pack / "logo.png").exists()
    assert saved.put == {}
    assert saved.files == read_files(pack).files
    assert before.with_file(name, PDF).with_file(name, None).put == {}


def test_names_that_tell_of_no_bill_are_kept_and_not_read() -> None:
    campaign = campaign_with({"texts/README.md": b"hello", "texts/bill.pdf": b"no PDF"})
    assert dict(campaign.texts) == {}


UTF_16 = "<bill/>".encode("utf-16")
REFUSED = {
    "texts/BILLS-117s35is.pdf": [(b"", "not a PDF"), (b"<html>", "not a PDF"), (b" " + PDF, "not a PDF"), (PDF[:40], "not a PDF")],
    "texts/BILLS-117s35is.txt": [(b"", "no words"), (b"\n \n", "no words"), (b"a\nb\xff", "line 2: it is not saved as UTF-8"), (UTF_16, "line 1: it is not saved as UTF-8"), (b"a\0", "U+0000"), (b"\x1b[2J", "U+001B"), ("x\n\u202ey".encode(), "line 2: there is a hidden character in it (U+202E)")],
    "texts/BILLS-117s35is.xml": [(b"", "not an XML file"), (PDF, "not an XML file"), (UTF_16, "UTF-8"), (b'<?xml version="1.0" encoding="utf-16"?><bill/>', "UTF-8"), (b'<!DOCTYPE bill [<!ENTITY a "x">]><bill>&a;</bill>', "(ENTITY)")],
}  # fmt: skip


@pytest.mark.parametrize(("file", "data", "said"), [(f, d, s) for f, rows in REFUSED.items() for d, s in rows])  # fmt: skip
def test_what_is_not_what_its_name_says_is_refused(file: str, data: bytes, said: str) -> None:
    with pytest.raises(UserError) as refused:
        campaign_with({file: data})
    assert f"ours/{file}" in str(refused.value)
    assert said in str(refused.value)


def test_what_the_printing_office_leaves_in_its_texts_is_borne() -> None:
    (data,) = campaign_with({"texts/BILLS-117s35is.txt": "A bill\f\u0092s\r\n".encode()}).texts.values()  # fmt: skip
    assert data == "A bill\f\u0092s\r\n".encode()


def test_there_may_be_so_many_texts_and_so_much_of_them() -> None:
    with pytest.raises(UserError, match=f"more than {MOST_TEXTS} official texts"):
        campaign_with({f"texts/BILLS-117s{n}is.pdf": PDF for n in range(1, MOST_TEXTS + 2)})
    large = PDF + b" " * 11_000_000 + b"%%EOF"
    with pytest.raises(UserError, match=f"more than {LARGEST_TEXTS // 1_000_000} MB"):
        campaign_with({f"texts/BILLS-117s{n}is.pdf": large for n in range(1, 4)})


# --- logos ---


@pytest.mark.parametrize(
    ("data", "clean"),
    [
        (png(extra=[chunk(b"tEXt", b"Author\0Somebody"), chunk(b"iCCP", b"x\0\0zzzz"), chunk(b"acTL", bytes(8))]), png()),
        (png(extra=[chunk(b"pHYs", bytes(9)), chunk(b"eXIf", b"MM\0*")]), png()),
        (jpeg(extra=[segment(0xE1, b"Exif\0\0 where it was taken"), segment(0xFE, b"by whom")]), jpeg()),
        (jpeg() + b"a thumbnail after the end", jpeg()),
    ],
)  # fmt: skip
def test_of_a_picture_only_the_picture_goes_on(data: bytes, clean: bytes) -> None:
    logo = parse_picture("logo", data)
    assert logo.data == clean
    assert (logo.width, logo.height) == (64, 32)


# --- what the checker says ---


def test_the_checker_knows_which_texts_are_not_as_they_should_be(pack: Path) -> None:
    for name in ("BILLS-117s35enr.pdf", "BILLS-117s35enr.xml", "BILLS-117s35is.txt"):
        (pack / "texts" / name).unlink()
    explains = 'text = "As introduced."\n{}[[sections]]\nnumber = "1"\nheading = "Title"\nwords = "Gives it."\n'  # fmt: skip
    (pack / "texts" / "notes.txt").write_text("hello", encoding="utf-8")
    (pack / "texts" / "BILLS-117s36is.txt").write_text("A bill", encoding="utf-8")
    (pack / "texts" / "BILLS-117s35is.pdf").write_bytes(PDF)
    (pack / "logo.svg").write_text("<svg/>", encoding="utf-8")
    (pack / "en" / "bill-s35-117.toml").write_text(explains.format(""), encoding="utf-8")
    assert [(f.code, f.file, f.severity) for f in check_pack(pack, TODAY)] == [
        ("text-not-named", "en/bill-s35-117.toml", "warning"),
        ("untranslated", "es/bill-s35-117.toml", "warning"),
        ("logo", "logo.svg", "warning"),
        ("text-only-pdf", "texts/BILLS-117s35is.pdf", "warning"),
        ("text-outdated", "texts/BILLS-117s35is.pdf", "warning"),
        ("text-of-no-bill", "texts/BILLS-117s36is.txt", "warning"),
        ("text-name", "texts/notes.txt", "warning"),
    ]
    for name in ("notes.txt", "BILLS-117s36is.txt", "BILLS-117s35is.pdf"):
        (pack / "texts" / name).unlink()
    (pack / "logo.svg").unlink()
    (pack / "en" / "bill-s35-117.toml").write_text(explains.format('version = "is"\n'), encoding="utf-8")  # fmt: skip
    deep = "<bill>" + "<text>" * 200 + "x" + "</text>" * 200 + "</bill>"
    (pack / "texts" / "BILLS-117s35enr.xml").write_text(deep, encoding="utf-8")
    flaws = check_pack(pack, TODAY)
    assert [(f.code, f.file, f.line) for f in flaws] == [
        ("text-unreadable", "texts/BILLS-117s35enr.xml", 0),
        ("text-newer", "en/bill-s35-117.toml", 2),
        ("untranslated", "es/bill-s35-117.toml", 0),
    ]
    assert str(flaws[0].what) == "it is nested too deeply"


def test_a_bills_history_says_which_text_there_must_be(pack: Path) -> None:
    from letterdesk.core.official_texts import latest_known

    (bill,) = read_pack(pack).campaign.bills
    assert latest_known(bill) == "es"
    assert latest_known(replace(bill, events=())) == "is"
    assert latest_known(replace(bill, public_law="117-1")) == "law"


# --- the samples beside the checkout ---


@pytest.mark.source_data
@pytest.mark.parametrize(
    ("sample", "name", "headings"),
    [
        ("USLM-sample-S1000_IS.XML", "BILLS-116s1000is.xml", 2),
        ("PLAW-115publ164.txt", "PLAW-115publ164.txt", 1),
        ("BILLS-115hr1865eh.txt", "BILLS-115hr1865eh.txt", 1),
    ],
)
def test_samples_of_the_printing_offices_forms_are_read(
    sample: str, name: str, headings: int
) -> None:
    if not (BILLS / sample).is_file():
        pytest.skip("the source data is not beside the checkout")
    file = parse_text_name(name)
    assert file is not None
    campaign = campaign_with({f"texts/{name}": (BILLS / sample).read_bytes()})
    text = read_text(campaign, file)
    assert len(text.outline) >= headings
    assert sum(block.shape is Shape.TEXT for block in text.blocks) > 5
