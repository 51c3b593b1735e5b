"""``letterdesk self-test``: one line for each part, and a status that tells."""

import json

import pytest

from letterdesk.cli import self_test
from letterdesk.cli.main import run
from letterdesk.core.errors import UserError
from letterdesk.core.wording import Sentence


def _broken() -> str:
    raise UserError(Sentence("The directory is damaged."), Sentence("Install it again."))


def _unforeseen() -> str:
    raise KeyError("x")


def test_this_installation_works(capsys: pytest.CaptureFixture[str]) -> None:
    status = run(["self-test"])

    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines] == [["ok", name] for name in self_test.CHECKS]
    assert status == 0


def test_machines_get_a_list(capsys: pytest.CaptureFixture[str]) -> None:
    status = run(["self-test", "--json"])

    outcomes = json.loads(capsys.readouterr().out)
    assert {outcome["check"]: outcome["works"] for outcome in outcomes} == dict.fromkeys(
        self_test.CHECKS, True
    )
    assert status == 0


@pytest.mark.parametrize(
    ("check", "says"),
    [(_broken, "The directory is damaged. Install it again."), (_unforeseen, "KeyError: 'x'")],
)
def test_one_broken_part_is_named_and_the_others_still_checked(
    check: object, says: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(self_test, "CHECKS", {"directory": check, "fonts": lambda: "all there"})

    status = run(["self-test"])

    assert capsys.readouterr().out.splitlines() == [
        f"FAILED  directory   {says}",
        "ok      fonts       all there",
    ]
    assert status == 1
