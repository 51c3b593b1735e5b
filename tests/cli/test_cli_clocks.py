"""The same questions on other days: a new Congress is said aloud, a wrong clock noticed."""

from datetime import date
from pathlib import Path

import pytest

from letterdesk.cli.main import run

STOP = "STOP: this directory is out of date."
CLOCK = "Please check the clock"

DAYS = [
    (date(2026, 11, 23), ""),
    (date(2027, 1, 2), ""),
    (date(2027, 1, 3), STOP),
    (date(2027, 6, 1), STOP),
    (date(2026, 6, 14), CLOCK),
]

QUESTIONS = {
    "find": ["find", "60613"],
    "find as JSON": ["find", "60613", "--json"],
    "members": ["members", "--state", "IL"],
    "one member": ["members", "--show", "D000563"],
    "members as JSON": ["members", "--state", "IL", "--json"],
    "directory": ["directory", "show"],
    "write": [
        "write", "--campaign", "sesta-fosta", "--name", "Maria Alvarez", "--street", "1 Main St",
        "--city", "Chicago", "--state", "IL", "--zip", "60601", "--as-of", "2026-11-23",
        "--format", "txt", "--out", "OUT",
    ],
    "batch": ["batch", "LIST", "--campaign", "sesta-fosta", "--out", "OUT"],
    "labels": ["labels", "--state", "AK", "--out", "OUT"],
    "mailing list": ["members", "--state", "IL", "--mailing-list", "OUT.txt"],
}  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(("today", "says"), DAYS)
def test_every_answer_says_what_is_wrong_with_its_age(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    *,
    question: str,
    today: date,
    says: str,
) -> None:
    for verb in ("find", "members", "directory", "write", "batch", "labels"):
        monkeypatch.setattr(f"letterdesk.cli.{verb}.today", lambda: today)
    listing = tmp_path / "list.csv"
    listing.write_text("name,street,zip\n,12 Oak St,89501\n")  # nobody: no letters to wait for
    places = {"OUT": tmp_path / "out", "LIST": listing}
    words = QUESTIONS[question]
    for name, place in places.items():
        words = [word.replace(name, str(place)) for word in words]
    assert run(words) == (3 if question == "batch" else 0)
    told = capsys.readouterr()
    said = " ".join((told.out + told.err).split())
    for warning in (STOP, CLOCK):
        assert (warning in said) is (warning == says)


@pytest.mark.parametrize("question", ["find", "members", "one member", "write"])
def test_every_answer_for_people_says_how_old_it_is(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, question: str
) -> None:
    words = [word.replace("OUT", str(tmp_path / "out")) for word in QUESTIONS[question]]
    assert run(words) == 0
    assert "Directory as of June 15, 2026, 119th Congress." in capsys.readouterr().out
