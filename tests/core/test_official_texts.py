"""Official texts, known by the names govinfo gives their files."""

from dataclasses import replace
from datetime import date

import pytest

from letterdesk.core.bills import Bill, BillId, BillType
from letterdesk.core.official_texts import TextForm, parse_text_name, texts_of

FOSTA = Bill(
    id=BillId(BillType.HR, 1865, 115), title="", nickname="", introduced=date(2017, 4, 3),
    sponsor="", sponsor_name="", public_law="115-164",
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "bill", "law", "version", "form", "words"),
    [
        ("BILLS-115hr1865enr.xml", "hr1865-115", "", "enr", "xml", "as passed by both chambers"),
        ("BILLS-115hr1865ih.txt", "hr1865-115", "", "ih", "txt", "as introduced"),
        ("BILLS-115s1693rs.pdf", "s1693-115", "", "rs", "pdf", "as reported by a committee"),
        ("BILLS-114sjres8es.xml", "sjres8-114", "", "es", "xml", "as passed"),
        ("BILLS-117hconres12rh2.txt", "hconres12-117", "", "rh2", "txt", "version rh2"),
        ("PLAW-115publ164.pdf", "None", "115-164", "law", "pdf", "as enacted: the law itself"),
    ],
)  # fmt: skip
def test_a_name_tells_the_bill_and_the_version(
    name: str, bill: str, law: str, version: str, form: str, words: str
) -> None:
    file = parse_text_name(name)
    assert file is not None
    assert (str(file.bill), file.law, file.version, file.form) == (bill, law, version, form)
    assert str(file.version_in_words) == words


@pytest.mark.parametrize(
    "name",
    ["", "bill.xml", "bills-115hr1865ih.xml", "BILLS-115hr1865ih.html", "BILLS-115hr1865.xml",
     "BILLS-115xy1ih.xml", "BILLS-115hr1865ih.xml.txt", "PLAW-115pvtl1.txt", "CRS-summaries.txt"],
)  # fmt: skip
def test_another_name_is_no_official_text(name: str) -> None:
    assert parse_text_name(name) is None


def test_the_latest_version_comes_first_and_the_best_to_read_of_each() -> None:
    names = [
        "BILLS-115hr1865ih.txt", "BILLS-115hr1865zz.txt", "BILLS-115hr1865enr.pdf",
        "BILLS-115hr1865enr.xml", "PLAW-115publ164.pdf", "BILLS-115s1693is.txt", "BILLS-115hr1865rh.xml",
    ]  # fmt: skip
    files = [file for name in names if (file := parse_text_name(name))]
    assert [file.name for file in texts_of(FOSTA, files)] == [
        "PLAW-115publ164.pdf", "BILLS-115hr1865enr.xml", "BILLS-115hr1865enr.pdf",
        "BILLS-115hr1865rh.xml", "BILLS-115hr1865ih.txt", "BILLS-115hr1865zz.txt",
    ]  # fmt: skip
    assert not texts_of(replace(FOSTA, public_law=""), [files[4]])


def test_a_pdf_is_not_for_reading_here() -> None:
    assert [form for form in TextForm if not form.readable] == [TextForm.PDF]
