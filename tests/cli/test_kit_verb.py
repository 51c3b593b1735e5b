"""`letterdesk kit`: the papers of a letter night as files."""

import json
from datetime import date
from pathlib import Path

import pytest

from letterdesk.cli.main import run

KIT = ["kit", "--campaign", "sesta-fosta", "--writers", "12"]


def test_a_kit_for_one_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*KIT, "--zip", "60613", "--out", str(tmp_path), "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["writers"] == 12
    assert made["offices"][:2] == ["IL-SR", "IL-JR"]
    assert {Path(f["file"]).name for f in made["files"]} == {p.name for p in tmp_path.iterdir()}
    assert all(f["copies"] >= 1 and f["pages"] >= 1 for f in made["files"])


def test_an_old_directory_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("letterdesk.cli.kit.today", lambda: date(2027, 1, 4))
    assert run([*KIT, "--state", "AK", "--out", str(tmp_path)]) == 0
    assert "STOP: this directory is out of date." in capsys.readouterr().err


def test_where_there_are_no_senators_there_is_no_letter_to_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*KIT, "--state", "DC", "--out", str(tmp_path)]) == 0
    assert not (tmp_path / "letter-senator.pdf").exists()
    assert "letter-representative.pdf       print 14 copies" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [["--writers", "0"], ["--zip", "99999"], ["--state", "ZZ"], ["--language", "fr"]],
    ids=str,
)
def test_what_cannot_be_used_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert run([*KIT, *words, "--out", str(tmp_path / "kit")]) == 2
    assert capsys.readouterr().err.strip()
    assert not (tmp_path / "kit").exists()
