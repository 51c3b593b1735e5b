"""``letterdesk kiosk`` before any window: what it refuses, in plain words."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from letterdesk.cli import kiosk
from letterdesk.cli.main import run
from letterdesk.desk.pin import PinLock


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--campaign", "nothing", "--pin", "1234"), "no campaign called"),
        (("--campaign", "sesta-fosta", "--pin", "12"), "at least 4"),
        (("--campaign", "sesta-fosta", "--idle", "5", "--pin", "1234"), "from 20 up"),
        (("--campaign", "sesta-fosta"), "A kiosk needs a PIN"),
    ],
)
def test_what_cannot_be_is_said(
    words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(("kiosk", *words)) == 2
    assert said in capsys.readouterr().err


def test_it_starts_itself_once_more_for_each_session(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Sequence[str]] = []

    def note(command: Sequence[str], lock: PinLock, *, tally: object) -> None:
        assert lock.try_pin("1234") == 0
        assert tally is None
        started.append(command)

    monkeypatch.setattr(kiosk, "run_kiosk", note)
    words = ("kiosk", "--campaign", "sesta-fosta", "--pin", "1234", "--printer", "Front")
    assert run(words) == 0
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert run(words) == 0
    session = ("kiosk-session", "sesta-fosta", "120", "Front")
    assert started == [
        (sys.executable, "-m", "letterdesk", *session),
        (sys.executable, *session),
    ]


def test_a_night_that_cannot_be_counted_in_is_said_before_anything_opens(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    words = ("kiosk", "--campaign", "sesta-fosta", "--pin", "1234", "--night")
    assert run((*words, str(tmp_path / "file" / "night"))) == 2
    assert "is a file, and a folder is needed" in capsys.readouterr().err
