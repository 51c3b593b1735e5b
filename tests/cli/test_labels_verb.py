"""`letterdesk labels`, from words on a command line to sheets of labels."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from letterdesk.cli.main import run

ANA = [
    "--return", "Ana Ruiz", "--street", "12 Oak Street", "--unit", "Apt 4",
    "--city", "Reno", "--state", "NV", "--zip", "89501",
]  # fmt: skip


def labels(out: Path, *words: str) -> int:
    return run(["labels", *words, "--out", str(out)])


def text_of(pdf: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


def test_a_states_delegation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert labels(tmp_path, "--state", "Illinois", "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["sheet"] == "5160"
    assert answer["labels"] >= 18  # 17 seats and two senators, but for vacancies
    assert answer["pages"] == 1
    assert answer["files"] == {"labels": "labels-IL-5160.pdf"}
    text = text_of(tmp_path / "labels-IL-5160.pdf")
    assert "THE HONORABLE RICHARD J DURBIN" in text
    assert "WASHINGTON DC 20510" in text


def test_those_who_represent_a_place_at_their_nearest_offices(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--zip", "60613", "--district", "5", "--office", "nearest", "--sheet", "5163"]
    assert labels(tmp_path, *words, "--count", "2") == 0
    assert "Directory as of" in capsys.readouterr().out
    text = text_of(tmp_path / "labels-members-5163.pdf")
    assert text.count("THE HONORABLE MIKE QUIGLEY") == 2
    assert text.count("CHICAGO IL") == 6


def test_a_split_zip_is_asked_about(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert labels(tmp_path, "--zip", "60613") == 2
    assert "--district 5 or --district 9" in capsys.readouterr().err


def test_a_return_address_fills_what_is_left_of_a_sheet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert labels(tmp_path, *ANA, "--start", "7", "--nudge", "-0.05", "0.02", "--json") == 0
    assert json.loads(capsys.readouterr().out)["labels"] == 24
    assert text_of(tmp_path / "labels-return-5160.pdf").count("12 OAK ST APT 4") == 24


def test_as_many_return_addresses_as_wanted(tmp_path: Path) -> None:
    assert labels(tmp_path, *ANA, "--count", "31") == 0
    assert len(PdfReader(tmp_path / "labels-return-5160.pdf").pages) == 2


def test_an_alignment_sheet_alone_or_beside_the_labels(tmp_path: Path) -> None:
    assert labels(tmp_path, "--alignment", "--sheet", "5162") == 0
    assert labels(tmp_path, *ANA, "--alignment", "--nudge", "0.05", "0") == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "alignment-5160.pdf",
        "alignment-5162.pdf",
        "labels-return-5160.pdf",
    ]
    assert "Nudged by 0.05 and 0 inches" in text_of(tmp_path / "alignment-5160.pdf")


def test_characters_that_cannot_be_printed_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert labels(tmp_path, *ANA, "--return", "Ana 𐎠") == 0
    assert "𐎠" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "whose addresses"),
        (["--state", "XX"], "called XX"),
        (["--state", "IL", "--office", "nearest"], "near to, with --zip"),
        (["--state", "IL", "--start", "31"], "labels 1 to 30"),
        (["--state", "IL", "--start", "0"], "labels 1 to 30"),
        (["--state", "IL", "--count", "0"], "1 to 3000"),
        (["--state", "IL", "--count", "1000000000"], "1 to 3000"),
        (["--state", "IL", "--count", "1000"], "1 to 3000"),
        (["--state", "IL", "--nudge", "0", "0.6"], "at most 0.5 inch"),
        (["--alignment", "--nudge", "nan", "0"], "at most 0.5 inch"),
        (["--return", "Ana Ruiz", "--zip", "89501"], "--street"),
        ([*ANA, "--start", "40"], "labels 1 to 30"),
    ],
)
def test_what_cannot_be_is_said_plainly_and_nothing_is_written(
    words: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "labels"
    assert labels(out, *words) == 2
    assert said in capsys.readouterr().err
    assert not out.exists()
