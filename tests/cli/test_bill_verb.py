"""`letterdesk bill`: one bill on screen, for machines, and on paper."""

import json
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from letterdesk.cli.main import run
from letterdesk.store.packs import installed
from letterdesk.store.paths import bundled


@pytest.mark.parametrize("written", ["hr1865-115", "H.R. 1865", "HR1865"])
def test_a_bill_is_found_as_people_write_it(
    written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["bill", "show", written]) == 0
    said = capsys.readouterr().out
    assert "H.R. 1865 (FOSTA)" in said
    assert "Became law on April 11, 2018" in said
    assert "Section 3, A new federal crime" in said


def test_its_facts_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bill", "show", "s1693-115", "--json", "--as-of", "2017-10-01"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["stage"] == "in-committee"
    assert len(facts["cosponsors"]) == 32
    assert {c["party"] for c in facts["cosponsors"]} == {"R", "D"}
    assert facts["votes"] == []
    assert [s["number"] for s in facts["sections"]] == ["1", "2", "3", "4"]


def test_a_sheet_is_saved_and_never_over_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "papers" / "fosta.pdf"
    words = ["bill", "sheet", "hr1865-115", "--language", "es", "--out", str(file)]
    assert run(words) == 0
    reader = PdfReader(file)
    assert len(reader.pages) == 2
    assert "Lo que ha pasado" in reader.pages[1].extract_text()
    assert str(reader.root_object["/Lang"]) == "es"
    assert run(words) == 2
    assert "already has a file fosta.pdf" in capsys.readouterr().err
    assert run([*words, "--replace"]) == 0


def test_a_broken_campaign_keeps_nobody_from_another_ones_bill(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "pack.toml").write_text("id = 1", encoding="utf-8")
    in_the_box = installed.list_packs()
    monkeypatch.setattr(installed, "list_packs", lambda: (broken, *in_the_box))
    assert run(["bill", "show", "s1693-115"]) == 0
    assert run(["bill", "show", "hr1-115"]) == 2
    assert "broken/pack.toml" in capsys.readouterr().err


def test_a_bill_of_two_campaigns_is_named_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second = tmp_path / "second"
    shutil.copytree(bundled("templates") / "sesta-fosta", second)
    about = second / "pack.toml"
    about.write_text(about.read_text().replace('"sesta-fosta"', '"second"'))
    in_the_box = installed.list_packs()
    monkeypatch.setattr(installed, "list_packs", lambda: (*in_the_box, second))
    assert run(["bill", "show", "hr1-115"]) == 2
    assert capsys.readouterr().err.count("hr1865-115") == 1


def test_a_sheet_cannot_take_a_folders_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for more in ([], ["--replace"]):
        assert run(["bill", "sheet", "hr1865-115", "--out", str(tmp_path), *more]) == 2
        assert f"{tmp_path} is a folder, and a file is needed." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["show", "hr1-115"], "No campaign has a bill “hr1-115”. There are: hr1865-115"),
        (["sheet", "hr1865", "--language", "fr", "--out", "x.pdf"], "no words in the language “fr”"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_said(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["bill", *words]) == 2
    assert said in " ".join(capsys.readouterr().err.split())
