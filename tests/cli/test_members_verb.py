"""`letterdesk members`: searching Congress, one member in full, a delegation's addresses."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from letterdesk.cli.main import run


def codes(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    """The corner codes of the members that a search finds."""
    assert run(["members", *words]) == 0
    lines = capsys.readouterr().out.splitlines()
    return [line.split()[0] for line in lines if line.startswith("  ")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--name", "lujan"], ["NM-JR"]),
        (["--name", "de la cruz"], ["TX-15"]),
        (["--name", "quig", "--state", "Illinois"], ["IL-05"]),
        (["--name", "quigley", "--state", "TX"], []),
        (["--state", "CA", "--district", "14"], ["CA-14"]),
        (["--state", "WY", "--role", "representative"], ["WY-AL"]),
        (["--role", "resident-commissioner"], ["PR-AL"]),
        (["--role", "delegate"], ["AS-AL", "DC-AL", "GU-AL", "MP-AL", "VI-AL"]),
        (["--party", "i", "--role", "senator"], ["ME-JR", "VT-SR"]),
        (["--committee", "SSJU", "--state", "IL"], ["IL-SR"]),
        (["--committee", "judiciary ranking", "--state", "IL"], ["IL-SR"]),
        (["--committee", "judiciary", "--role", "senator", "--party", "Democrats", "--state", "RI"],
         ["RI-JR"]),
        (["--name", "judiciary"], []),
        (["--committee", "durbin"], []),
    ],
)  # fmt: skip
def test_every_option_narrows(
    capsys: pytest.CaptureFixture[str], words: list[str], found: list[str]
) -> None:
    assert codes(capsys, *words) == found


def test_a_search_without_a_find_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["members", "--name", "nobody at all", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert run(["members", "--name", "nobody at all"]) == 0
    assert "Nobody fits" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--show", "X999999"], "No member has the id X999999"),
        (["--party", "Whig"], "no member is of a party called whig"),
        (["--party", ""], "no member is of a party"),
        (["--near", "00000"], "do not know where ZIP code 00000 is"),
        (["--mailing-list", "x.csv"], "needs a state"),
        (["--mailing-list", "x.docx", "--state", "IL"], ".csv, .txt or .pdf"),
    ],
)
def test_what_cannot_be_searched_for(
    capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert run(["members", *words]) == 2
    assert says.casefold() in capsys.readouterr().err.casefold()


def test_one_member_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["members", "--show", "d000563", "--near", "60613"]) == 0
    text = capsys.readouterr().out
    for words in (
        "IL-SR  Richard J. Durbin, senior senator, Democrat",
        "term ends January 3, 2027",
        "in the Senate since January 7, 1997",
        "Senate Minority Whip",
        "711 Hart Senate Office Building, Washington, DC 20510",
        "phone 312-353-4952  fax 312-353-0150",
        "hours 8:30 am to 5:00 pm\n    5 miles away",
        "Senate Committee on the Judiciary: Ranking Member",
    ):
        assert words in text
    assert text.index("Chicago") < text.index("Carbondale")


@pytest.mark.parametrize(
    ("place", "says"),
    [
        (["--state", "CA", "--district", "1"], "no office in our data; Capitol switchboard"),
        (["--state", "OH", "--district", "7"], "takes calls only: no postal address"),
        (["--state", "LA", "--district", "4"], "Speaker of the House"),
        (["--role", "resident-commissioner"], "resident commissioner"),
    ],
)
def test_what_is_odd_about_a_member_is_shown_as_what_it_is(
    capsys: pytest.CaptureFixture[str], place: list[str], says: str
) -> None:
    run(["members", *place, "--json"])
    (member,) = json.loads(capsys.readouterr().out)
    assert run(["members", "--show", member["bioguide"]]) == 0
    assert says in capsys.readouterr().out


@pytest.mark.parametrize(
    ("today", "in_full", "in_the_list"),
    [
        (date(2026, 11, 3), "appointed; term ends November 3, 2026", "Building\n"),
        (date(2026, 11, 4), "by our data the term ended November 3, 2026", "check who sits now]\n"),
        (date(2027, 6, 1), "by our data the term ended November 3, 2026", "check who sits now]\n"),
    ],
)
def test_a_term_that_ended_is_said_and_only_that_one(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    today: date,
    in_full: str,
    in_the_list: str,
) -> None:
    """From January 2027 everybody's has; then the directory says so once, for all of them."""
    monkeypatch.setattr("letterdesk.cli.members.today", lambda: today)
    assert run(["members", "--show", "H001104"]) == 0
    assert in_full in capsys.readouterr().out
    assert run(["members", "--state", "OH"]) == 0
    lines = capsys.readouterr().out.splitlines(keepends=True)
    (husted,) = [line for line in lines if "Husted" in line]
    assert husted.endswith(in_the_list)
    assert sum("term ended" in line for line in lines) == ("ended" in in_the_list + in_full)


def test_every_member_can_be_shown(capsys: pytest.CaptureFixture[str]) -> None:
    run(["members", "--json"])
    ids = [member["bioguide"] for member in json.loads(capsys.readouterr().out)]
    assert run(["members", "--show", *ids]) == 0
    assert capsys.readouterr().out.count("bioguide id") == len(ids) == 537


def test_a_delegation_as_a_spreadsheet(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "ca.csv"
    assert run(["members", "--state", "CA", "--mailing-list", str(file)]) == 0
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert len(rows) == 53  # of 54 seats: CA-14 is vacant
    assert rows[0] == {
        "code": "CA-SR",
        "line_1": "The Honorable Alex Padilla",
        "line_2": "331 Hart Senate Office Building",
        "line_3": "United States Senate",
        "line_4": "Washington, DC 20510",
        "line_5": "",
        "salutation": "Dear Senator Padilla:",
        "phone": "202-224-3553",
        "party": "Democrat",
    }
    assert run(["members", "--state", "CA", "--mailing-list", str(file)]) == 2


def test_a_delegation_as_text_and_on_paper(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("tx.txt", "tx.pdf"):
        assert run(["members", "--state", "TX", "--mailing-list", str(tmp_path / name)]) == 0
    text = (tmp_path / "tx.txt").read_text(encoding="utf-8")
    assert "Directory as of June 15, 2026" in text
    assert "TX-23: vacant seat" in text
    paper = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "tx.pdf").pages)
    for line in ("The Honorable John Cornyn", "Monica De La Cruz"):
        assert line in text
        assert line in paper


@pytest.mark.parametrize(
    ("words", "there", "gone"),
    [
        (["60613", "--senators"], "Richard J. Durbin", "Mike Quigley"),
        (["60613", "--representative"], "Mike Quigley", "Richard J. Durbin"),
        (["78840", "--senators"], "John Cornyn", "vacant"),
        (["78840", "--representative"], "vacant", "John Cornyn, senior"),
        (["20001", "--senators"], "by a delegate in the House", "Eleanor"),
    ],
)
def test_find_your_senators_or_your_representative(
    capsys: pytest.CaptureFixture[str], words: list[str], there: str, gone: str
) -> None:
    assert run(["find", *words]) == 0
    text = capsys.readouterr().out
    assert there in text
    assert gone not in text
