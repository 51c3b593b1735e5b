"""`letterdesk night`: counting, showing, merging, and the papers of the end."""

import json
import re
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from letterdesk.cli.main import run

ADD = ["night", "tally", "add", "--campaign", "sesta-fosta"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    place = tmp_path / "night"
    for words in (
        ["--office", "FL-SR", "fl-jr", "FL-25", "--letters", "1", "--writers", "1"],
        ["--office", "FL-SR", "--letters", "2", "--position", "oppose", "--writers", "1"],
        ["--office", "FL-SR", "FL-20", "--calls", "1"],
        ["--office", "FL-20", "--letters", "1"],
    ):
        assert run([*ADD, "--folder", str(place), *words]) == 0
    return place


def test_show_says_what_was_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["night", "show", str(folder), "--json"]) == 0
    (shown,) = json.loads(capsys.readouterr().out)["campaigns"]
    assert (shown["writers"], shown["letters"], shown["calls"]) == (2, 6, 2)
    assert shown["offices"][0] == {
        "code": "FL-SR",
        "letters": {"support": 1, "oppose": 2},
        "calls": {"support": 1, "oppose": 0},
    }
    assert run(["night", "show", str(folder)]) == 0
    assert "FL-SR  1 letter to support, 1 call to support, 2 letters to oppose" in capsys.readouterr().out  # fmt: skip


def test_merging_twice_gives_the_same_file(folder: Path, tmp_path: Path) -> None:
    once, twice = tmp_path / "once.json", tmp_path / "twice.json"
    assert run(["night", "merge", str(folder), "--out", str(once)]) == 0
    assert run(["night", "merge", str(once), str(folder), str(once), "--out", str(twice)]) == 0
    assert once.read_bytes() == twice.read_bytes()
    assert run(["night", "merge", str(folder), "--out", str(once)]) == 2


def test_the_report_has_a_cover_for_each_office_with_letters(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "report"
    words = ["night", "report", "--from", str(folder), "--campaign", "sesta-fosta"]
    assert run([*words, "--organization", "Lake County Library", "--out", str(out)]) == 0
    names = {path.name for path in out.iterdir()}
    assert names == {"night-report.pdf", "covers.pdf", "thank-you-en.pdf", "thank-you-es.pdf"}
    covers = PdfReader(BytesIO((out / "covers.pdf").read_bytes())).pages
    assert len(covers) == 4
    first = covers[0].extract_text()
    assert "Lake County Library" in first
    assert "Senate Office Building" in first
    assert re.search(r"3\s*letters", first)
    report = PdfReader(out / "night-report.pdf").pages[0].extract_text()
    assert "FL-SR" in report
    assert "without names" in report


@pytest.mark.parametrize(
    "words",
    [
        ["--office", "Florida", "--letters", "1"],
        ["--office", "FL-SR", "--letters", "-9"],
        ["--campaign", "none"],
    ],
    ids=str,
)
def test_what_cannot_be_counted_is_said(
    folder: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run([*ADD, "--folder", str(folder), *words]) == 2
    assert capsys.readouterr().err.strip()


def test_a_folder_without_tallies_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["night", "report", "--from", str(tmp_path), "--campaign", "sesta-fosta"]
    assert run([*words, "--out", str(tmp_path / "out")]) == 2
    assert "Nothing has been counted there yet." in capsys.readouterr().err
    assert run(["night", "merge", str(tmp_path), "--out", str(tmp_path / "o.json")]) == 2
    assert run(["night", "show", str(tmp_path)]) == 0


def test_letters_made_for_a_night_are_counted_without_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    night = tmp_path / "night"
    you = ["--name", "Zebulon Quickfoot", "--street", "77 Marmalade Way", "--city", "Chicago"]
    for number in range(3):
        out = ["--out", str(tmp_path / f"{number}"), "--night", str(night)]
        assert run(["write", "--campaign", "sesta-fosta", *you, "--state", "IL", "--zip", "60601", "--to", "senators", *out]) == 0  # fmt: skip
    example = ["--out", str(tmp_path / "example"), "--night", str(night), "--as-of", "2018-03-02"]
    assert run(["write", "--campaign", "sesta-fosta", *you, "--state", "IL", "--zip", "60601", "--to", "senators", *example]) == 0  # fmt: skip
    capsys.readouterr()
    assert run(["night", "show", str(night), "--json"]) == 0
    (shown,) = json.loads(capsys.readouterr().out)["campaigns"]
    assert (shown["writers"], shown["letters"], shown["likeness"]) == (3, 6, 1.0)
    kept = b"".join(p.read_bytes() for place in (night, tmp_path / "data") for p in place.rglob("*") if p.is_file())  # fmt: skip
    for word in (b"Zebulon", b"Quickfoot", b"Marmalade", b"60601", b"Chicago"):
        assert word.lower() not in kept.lower()
