"""A delegation as a spreadsheet and as text."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.address import inside_address
from letterdesk.output.mailing_list_files import mailing_list_csv, mailing_list_text, safe_cell
from letterdesk.store.directory import Directory


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "IL-05", "202-224-3553", "The Honorable Ben Ray Luján"])
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text


@given(st.text(min_size=1))
def test_a_hostile_name_survives_the_spreadsheet_as_words(text: str) -> None:
    assert not safe_cell(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert safe_cell(text).endswith(text)


def test_a_hostile_phone_number_is_disarmed(directory: Directory) -> None:
    member = directory.members("IL")[0]
    assert member.washington is not None
    hostile = replace(member.washington, phone='=HYPERLINK("x")')
    (row,) = csv.DictReader(
        io.StringIO(mailing_list_csv([replace(member, washington=hostile)]).decode("utf-8-sig"))
    )
    assert row["phone"] == '\'=HYPERLINK("x")'


def test_every_inside_address_fits_its_columns(directory: Directory) -> None:
    data = mailing_list_csv(directory.members()).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(data)))
    assert {len(row) for row in rows} == {9}
    assert len(rows) == 538
    assert max(len(inside_address(member)) for member in directory.members()) <= 5


def test_a_vacant_seat_is_named_and_has_no_address(directory: Directory) -> None:
    entries = [seat.member or seat for seat in directory.seats("TX")]
    assert "TX-23: vacant seat" in mailing_list_text(entries, "Texas", ()).decode()
    assert "TX-23" not in mailing_list_csv(entries).decode("utf-8-sig")
