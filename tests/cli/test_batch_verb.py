"""`letterdesk batch`, from a sign-up list to files for the printer."""

import csv
import hashlib
import io
import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from letterdesk.cli.batch import in_words
from letterdesk.cli.main import run
from letterdesk.core.ask import Position
from letterdesk.desk.batch import Order, Progress
from letterdesk.desk.batch.plan import save_plan
from letterdesk.store.signups import read_signups
from letterdesk.store.work_folder import NAME, locked, work_folder
from tests.sign_ups import sign_ups_csv
from tests.spreadsheets import xlsx

HEADINGS = ["Name", "Street", "City", "State", "ZIP", "District", "Voting state", "Story", "Points", "Keep"]  # fmt: skip
ANA = ["Ana Ruiz", "12 Oak St", "Reno", "NV", "89501", "", "", "", "", ""]


def person(**cells: str) -> list[str]:
    """Ana, but for what is said."""
    values = dict(zip((h.replace(" ", "_") for h in HEADINGS), ANA, strict=True))
    return list((values | cells).values())


def a_list(folder: Path, *rows: list[str], headings: list[str] = HEADINGS) -> Path:
    path = folder / "list.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([headings, *rows])
    return path


def batch(listing: Path, out: Path, *words: str) -> int:
    return run(["batch", str(listing), "--campaign", "sesta-fosta", "--out", str(out), *words])


def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


def check(out: Path, said: dict[str, Any]) -> dict[str, Any]:
    """Everything adds up: rows, pages, checksums, and nobody's name in the manifest."""
    manifest: dict[str, Any] = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert said["written"] + said["to_do"] == said["rows"]
    assert said["to_do"] == len(said["to_do_rows"])
    assert manifest["pages"] == said["pages"] == sum(file["pages"] for file in manifest["files"])
    for file in manifest["files"]:
        path = out / file["name"]
        assert len(PdfReader(path).pages) == file["pages"]
        assert hashlib.sha256(path.read_bytes()).hexdigest() == file["sha256"]
    written = {item["row"] for item in manifest["items"]}
    assert len(written) == said["written"]
    assert written.isdisjoint(row["row"] for row in said["to_do_rows"])
    each = Counter((item["kind"], item["row"], item["code"]) for item in manifest["items"])
    assert set(each.values()) <= {1}
    letters = [item for item in manifest["items"] if item["kind"] == "letter"]
    assert [item["number"] for item in letters] == list(range(1, said["letters"] + 1))
    assert sum(office["letters"] for office in manifest["offices"]) == said["letters"]
    assert not (out / NAME).exists()
    return manifest


def text_of(pdf: Path, page: int) -> str:
    return " ".join(PdfReader(pdf).pages[page - 1].extract_text().split())


def test_every_person_is_written_for_or_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listing, count = tmp_path / "list.csv", 60
    listing.write_bytes(sign_ups_csv(count))
    out = tmp_path / "out"
    assert batch(listing, out, "--json", "--envelope", "10") == 3
    said = answer(capsys)
    assert said["rows"] == count
    manifest = check(out, said)
    assert said["letters"] == said["calls"] == said["envelopes"]
    codes = [office["code"] for office in manifest["offices"]]
    assert codes == sorted(codes, key=lambda code: (code[:2], "SR JR".find(code[3:]) % 9, code))
    text = (out / "manifest.json").read_text(encoding="utf-8")
    assert "Alvarez" not in text
    assert "12 Oak" not in text
    last = [item for item in manifest["items"] if item["kind"] == "letter"][-1]
    assert last["code"] in text_of(out / "letters.pdf", last["page"])


_OPEN = [
        (person(Name=""), "name-missing", "name is missing"),
        (person(Street=""), "street-missing", "street address is missing"),
        (person(ZIP=""), "zip-missing", "ZIP code is missing"),
        (person(ZIP="8950"), "zip-form", "five digits"),
        (person(ZIP="00000"), "zip-unknown", "00000"),
        (person(State="TX"), "state-differs", "89501"),
        (person(State="Nevadda"), "state-unknown", "two letters"),
        (person(City="", State="", ZIP="2138"), "zip-short", "02138"),
        (person(City="Chicago", State="IL", ZIP="60613"), "split-zip", "Mike Quigley"),
        (person(City="Chicago", State="IL", ZIP="60613", District="7"), "district-not-here", "7"),
        (person(Name="Bo", District="second"), "district-form", "number"),
        (person(City="APO", State="AE", ZIP="09012"), "military", "voting state"),
        (person(City="Majuro", State="MH", ZIP="96960"), "no-seat", "Marshall"),
        (person(Street="12 OAK  ST."), "duplicate", "Row 2"),
        (person(Name="Bo", Story="word " * 700), "too-long", "Words to cut"),
        (person(Name="Bo", Story="word " * 1300), "story-long", "too long"),
        (person(Name="Bo", Points="no-such"), "cannot-write", "no-such"),
        (person(Name="B" * 81), "name-long", "80"),
]  # fmt: skip


def test_what_is_open_is_asked_and_never_guessed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    # Names that differ, so that only those are found twice that are meant to be.
    rows = [
        row if code in ("duplicate", "name-missing") else [f"{row[0]} {n}", *row[1:]]
        for n, (row, code, _) in enumerate(_OPEN)
    ]
    assert batch(a_list(tmp_path, ANA, *rows), out, "--json", "--no-cards") == 3
    said = answer(capsys)
    check(out, said)
    assert said["written"] == 1
    for (_, code, says), waits in zip(_OPEN, said["to_do_rows"], strict=True):
        assert waits["code"] == code
        assert says in waits["message"], code


_CERTAIN = [
    person(City="Chicago", State="IL", ZIP="60613", District="IL-05"),
    person(City="Chicago", State="Illinois", ZIP="60613", District="5th"),
    person(City="Burlington", State="VT", ZIP="5401"),
    person(City="Burlington", State="Vermont", ZIP="54011234.0"),
    person(City="", State="", ZIP="05401"),
    person(Street="3 Elm St, Burlington, VT 05401", City="", State="", ZIP=""),
    person(City="APO", State="AE", ZIP="09012", Voting_state="VT"),
    person(Keep="yes"),
    person(City="Anchorage", State="AK", ZIP="99501", District="at large"),
]


def test_what_is_certain_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    rows = [row if row[-1] else [f"{row[0]} {n}", *row[1:]] for n, row in enumerate(_CERTAIN)]
    batch(a_list(tmp_path, ANA, *rows), out, "--json", "--no-cards")
    said = answer(capsys)
    check(out, said)
    assert said["to_do_rows"] == []
    assert said["letters"] == 3 * (1 + len(_CERTAIN))


def test_the_to_do_list_comes_back_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        ANA,
        person(Name="Bo", City="Chicago", State="IL", ZIP="60613", Story="=cmd|'/c calc'!A1"),
        person(Name="@Cy", ZIP=""),
    ]
    out = tmp_path / "out"
    assert batch(a_list(tmp_path, *rows), out, "--no-cards") == 3
    text = (out / "to-do.csv").read_text(encoding="utf-8-sig")
    table = list(csv.DictReader(io.StringIO(text)))
    for cell in (cell for row in table for cell in row.values()):
        assert not cell.lstrip().startswith(("=", "+", "-", "@")), "a spreadsheet would run it"
    assert [row["problem"] for row in table] == ["split-zip", "zip-missing"]
    table[0]["district"], table[1]["zip"] = "5", "89501"
    mended = a_list(tmp_path, *(list(row.values()) for row in table), headings=list(table[0]))
    capsys.readouterr()
    assert batch(mended, tmp_path / "again", "--no-cards", "--names", "--json") == 0
    check(tmp_path / "again", answer(capsys))
    manifest = json.loads((tmp_path / "again" / "manifest.json").read_text(encoding="utf-8"))
    assert {item["name"] for item in manifest["items"]} == {"Bo", "@Cy"}
    pages = [
        text_of(tmp_path / "again" / "letters.pdf", item["page"]) for item in manifest["items"]
    ]
    assert any("=cmd|'/c calc'!A1" in page for page in pages), "paper keeps what was written"


def test_by_person_for_handing_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    listing = a_list(tmp_path, ANA, person(Name="Bo", Street="1 Elm St"))
    assert batch(listing, out, "--as", "by-person", "--json") == 0
    said = answer(capsys)
    manifest = check(out, said)
    assert said["files"] == ["people.pdf", "manifest.pdf", "manifest.json"]
    kinds = [item["kind"] for item in manifest["items"]]
    assert kinds == ["slip", *["letter"] * 3, *["call"] * 3] * 2
    assert "Ana Ruiz" in text_of(out / "people.pdf", 1)
    assert "Bo" in text_of(out / "people.pdf", 8)


def test_a_file_for_each_without_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert batch(a_list(tmp_path, ANA), out, "--as", "files", "--json") == 0
    check(out, answer(capsys))
    assert sorted(path.name for path in (out / "letters").iterdir()) == [
        f"row-00002-{kind}-NV-{seat}.pdf" for kind in ("call", "letter") for seat in ("02", "JR", "SR")
    ]  # fmt: skip


def test_letters_are_printed_again_by_their_numbers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert batch(a_list(tmp_path, ANA, person(Name="Bo")), out, "--no-cards") == 0
    assert run(["batch", "--reprint", "3-4", "--out", str(out)]) == 0
    again = PdfReader(out / "reprint-3-4.pdf")
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    pages = [item["page"] for item in manifest["items"] if item["number"] in (3, 4)]
    assert [" ".join(page.extract_text().split()) for page in again.pages] == [
        text_of(out / "letters.pdf", page) for page in pages
    ]
    capsys.readouterr()
    assert run(["batch", "--reprint", "5-99", "--out", str(out)]) == 2
    assert "letters 1 to 6" in capsys.readouterr().err
    (out / "letters.pdf").write_bytes(b"%PDF-1.7 other")
    assert run(["batch", "--reprint", "1", "--out", str(out)]) == 1


def test_a_finished_batch_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, listing = tmp_path / "out", a_list(tmp_path, ANA, person(ZIP=""))
    assert batch(listing, out, "--json", "--no-cards") == 3
    first = answer(capsys)
    before = (out / "manifest.json").stat().st_mtime_ns
    assert batch(listing, out) == 2
    assert "Nothing was changed" in capsys.readouterr().err
    assert batch(listing, out, "--resume", "--json", "--no-cards") == 3
    assert answer(capsys) == first
    assert (out / "manifest.json").stat().st_mtime_ns == before
    assert batch(a_list(tmp_path, ANA), out, "--replace") == 0
    assert not (out / "to-do.csv").exists(), "of the batch that was replaced"


def test_programs_hear_how_far_it_is_to_the_end_of_the_binding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch(a_list(tmp_path, ANA), tmp_path / "out", "--no-cards") == 0
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines() if line[0] == "{"]
    assert all(set(line) == {"done", "of", "share", "seconds_left"} for line in lines)
    assert lines[0] == {"done": 0, "of": 3, "share": 0, "seconds_left": None}
    assert lines[-1] == {"done": 3, "of": 3, "share": 1, "seconds_left": 0}


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(0, 3000, None), "0%: 0 of 3,000 letters"),
        (Progress(1000, 3000, 200, 0.3), "30%: 1,000 of 3,000 letters, about 3 minutes left"),
        (
            Progress(3000, 3000, 12.4, 0.95, binding=True),
            "95%: 3,000 of 3,000 letters, putting the pages together, about 12 seconds left",
        ),
        (Progress(3000, 3000, 0, 1, binding=True), "100%: 3,000 of 3,000 letters, putting the pages together"),
    ],
)  # fmt: skip
def test_a_person_reads_how_far_it_is_in_a_line(progress: Progress, words: str) -> None:
    assert in_words(progress) == words


def test_another_list_does_not_go_on_with_what_one_began(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, mine = tmp_path / "out", a_list(tmp_path, ANA)
    work = work_folder(out)
    day = date(2026, 11, 24)
    with locked(work):  # as a power cut leaves it
        save_plan(work, read_signups(mine), Order("sesta-fosta", Position.SUPPORT, day, day))
    before = (work / "plan.json").read_bytes()
    theirs = a_list(tmp_path, ANA, person(ZIP=""))
    assert batch(theirs, out, "--resume") == 2
    said = capsys.readouterr().err
    assert "of another list" in said
    assert "--replace" in said
    assert (work / "plan.json").read_bytes() == before
    assert batch(theirs, out, "--replace") == 3


def test_a_spreadsheet_and_how_its_columns_are_understood(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(xlsx([["Nombre", "Dirección", "Ciudad", "Estado", "Code", "Correo"], ["Ana", "1 Oak", "Reno", "NV", 89501.0, "a@b.c"]]))  # fmt: skip
    assert run(["batch", str(path), "--show-columns", "--map", "zip=Code"]) == 0
    said = capsys.readouterr().out
    assert "zip       <- column 5, “Code”" in said
    assert "Not used: Correo" in said
    assert "zip: 89501" in said
    assert "a@b.c" not in said
    assert run(["batch", str(path), "--show-columns", "--map", "zip=Code", "--json"]) == 0
    columns = answer(capsys)
    assert columns["read_as"] == "spreadsheet"
    assert {"field": "zip", "column": 5, "heading": "Code"} in columns["columns"]
    assert columns["unused"] == ["Correo"]
    assert batch(path, tmp_path / "out", "--map", "zip=Code", "--no-cards") == 0


def test_a_list_cannot_speak_to_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = "\x1b]0;yours\x07\x1b[2J"
    listing = a_list(tmp_path, ["Ana", "1 Oak"], headings=[f"Name{hostile}", "Street"])
    assert run(["batch", str(listing), "--show-columns"]) == 2
    listing = a_list(tmp_path, [f"Ana{hostile}", "1 Oak", "x"], headings=["Name", "Street", f"X{hostile}"])  # fmt: skip
    assert run(["batch", str(listing), "--show-columns"]) == 0
    assert run(["batch", f"no{hostile}where.csv", "--show-columns"]) == 2
    listing = a_list(tmp_path, person(ZIP="60613", City="Chicago", State="IL", District=hostile))
    assert batch(listing, tmp_path / "out") == 3
    assert run(["find", f"here{hostile}"]) == 2
    said = "".join(capsys.readouterr())
    assert "no?]0;yours??[2Jwhere.csv" in said
    assert "\x1b" not in said
    assert "\x07" not in said


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "LIST"),
        (("{list}",), "--campaign, --out"),
        (("{list}", "--map", "zip"), "--map"),
        (("{list}", "--map", "zip=Nowhere"), "Nowhere"),
        (("--reprint", "all", "--out", "{out}"), "37-45"),
        (("--reprint", "1", "--out", "{out}"), "no finished batch"),
        (("{list}", "--campaign", "sesta-fosta", "--out", "{out}", "--jobs", "999"), "--jobs"),
        (("nowhere.csv", "--show-columns"), "There is no file"),
    ],
)
def test_wrong_words_are_answered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], says: str
) -> None:
    given = [w.format(list=a_list(tmp_path, ANA), out=tmp_path / "out") for w in words]
    assert run(["batch", *given]) == 2
    assert says in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_nobody_to_write_for_leaves_a_to_do_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert batch(a_list(tmp_path, person(Name="")), out, "--json") == 3
    said = answer(capsys)
    assert said["files"] == ["to-do.csv", "manifest.pdf", "manifest.json"]
    check(out, said)
