"""Sign-up lists as programs write them, and files that only look like lists."""

import csv
import io
import os
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.errors import UserError
from letterdesk.core.signups import SignUp
from letterdesk.store.signups import read_signups
from letterdesk.store.signups.table import LARGEST_PART
from tests.spreadsheets import archive, ods, ods_of, xlsx, xlsx_of

TABLE = [
    ["Name", "Address", "City", "State", "ZIP", "Your story"],
    ["José García", "1 Peña St", "Reno", "NV", "89501", "One, two.\nThree; four."],
    ["", "", "", "", "", ""],
    ["Zoë Müller", "2 Oak", "Chicago", "IL", "60613", ""],
]
PEOPLE = [
    SignUp(2, name="José García", street="1 Peña St", city="Reno", state="NV", zip="89501", story="One, two.\nThree; four."),
    SignUp(4, name="Zoë Müller", street="2 Oak", city="Chicago", state="IL", zip="60613"),
]  # fmt: skip


def people(path: Path, **corrections: str) -> list[SignUp]:
    return list(read_signups(path, corrections).people())


def as_csv(rows: list[list[str]], delimiter: str = ",") -> str:
    table = io.StringIO()
    csv.writer(table, delimiter=delimiter).writerows(rows)
    return table.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac-roman"])  # fmt: skip
def test_every_common_encoding_and_delimiter(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(as_csv(TABLE, delimiter).encode(encoding))
    assert people(path) == PEOPLE


@pytest.mark.parametrize(("suffix", "write"), [("xlsx", xlsx), ("ods", ods)])
def test_spreadsheets(tmp_path: Path, suffix: str, write: object) -> None:
    path = tmp_path / f"list.{suffix}"
    assert callable(write)
    path.write_bytes(write(TABLE))
    assert people(path) == PEOPLE


@pytest.mark.parametrize(("suffix", "write"), [("xlsx", xlsx), ("ods", ods)])
def test_numbers_come_as_people_see_them(tmp_path: Path, suffix: str, write: object) -> None:
    path = tmp_path / f"list.{suffix}"
    assert callable(write)
    path.write_bytes(write([["Name", "Street", "ZIP"], ["A", "1 B", 60613.0], ["C", "2 D", 2138]]))
    assert [person.zip for person in people(path)] == ["60613", "2138"]


def test_lines_above_the_headings_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("sep=;\nSign-ups for Tuesday;;\n\nName;Address;ZIP\nAna;1 Oak;89501\n")
    assert people(path) == [SignUp(5, name="Ana", street="1 Oak", zip="89501")]


def test_columns_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Who,Where,Code\nAna,1 Oak,89501\n")
    with pytest.raises(UserError, match="Who, Where, Code"):
        people(path)
    found = people(path, name="Who", street="Where", zip="#3")
    assert found == [SignUp(2, name="Ana", street="1 Oak", zip="89501")]


def test_a_cell_in_the_last_of_a_million_rows_takes_no_room(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Street</t></is></c></row>'
    path.write_bytes(xlsx_of(head + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
    tracemalloc.start()
    assert people(path) == []
    assert tracemalloc.get_traced_memory()[1] < 50_000_000  # reading a file reserves its limit
    tracemalloc.stop()


_HEAD = "<table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell><text:p>Street</text:p></table:table-cell></table:table-row>"
_MILLION = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>'
_ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "nothing is in it"),
        (b"\xd0\xcf\x11\xe0old", "old Excel"),
        (b"%PDF-1.7", "no list at all"),
        (bytes(range(256)) * 20, "neither text"),
        (b"PK\x03\x04broken", "damaged"),
        (xlsx(TABLE)[:-40], "damaged"),
        (xlsx(TABLE)[:300] + b"\0" * 200 + xlsx(TABLE)[500:], "damaged"),
        (archive({"a.txt": "no"}), "no spreadsheet"),
        (archive({"content.xml": _ENTITIES}), "damaged"),
        (archive({"content.xml": "<a>" + " " * (LARGEST_PART + 1)}), "too large"),
        (ods_of(_HEAD + _MILLION), "more than 100,000 rows"),
        (b'Name,Street\n"' + b"a" * 50_000, "quotation mark"),
    ],
    ids=["empty", "xls", "pdf", "noise", "zip", "cut", "hole", "other", "entities", "bomb", "million", "quote"],
)  # fmt: skip
def test_what_is_no_list_is_refused_with_a_reason(tmp_path: Path, data: bytes, says: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    with pytest.raises(UserError, match=says) as error:
        people(path)
    assert error.value.wrong_input


def test_a_file_of_two_gigabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.write(b"Name,Street\n")
        os.truncate(file.fileno(), 2_000_000_000)
    with pytest.raises(UserError, match="too large"):
        people(path)


_CELL = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30)


@given(st.lists(st.tuples(_CELL, _CELL, _CELL), max_size=8), st.sampled_from(",;\t|"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))  # fmt: skip
def test_no_row_with_anything_in_it_is_lost(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, str, str]],
    delimiter: str,
    encoding: str,
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    table = [["Name", "Street", "ZIP"], *map(list, rows)]
    path.write_bytes(as_csv(table, delimiter).encode(encoding))
    expected = [n for n, row in enumerate(rows, 2) if any(cell.strip() for cell in row)]
    assert [person.row for person in people(path)] == expected


def test_a_list_without_headings_or_known_columns_can_be_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Ann Lee|12 Main St\n\nJo Ray|14 Main St|06880\n")
    listing = read_signups(path, delimiter="|", headings=False, complete=False)
    assert listing.columns.headings == ("", "", "")
    assert listing.first_rows(9) == (
        (1, ["Ann Lee", "12 Main St"]),
        (3, ["Jo Ray", "14 Main St", "06880"]),
    )
    listing = read_signups(path, {"name": "#1", "street": "#2"}, delimiter="|", headings=False)
    assert [(p.row, p.name) for p in listing.people()] == [(1, "Ann Lee"), (3, "Jo Ray")]
