"""A batch beside a window: whatever ends the one, the other ends well."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.signups import SignUp
from letterdesk.desk.batch import BatchBeside, Order, Standing, Task, standing_of
from letterdesk.desk.batch.beside import News
from tests.conftest import ROOT
from tests.sign_ups import sign_ups_csv

DAY = date(2026, 11, 24)
ORDER = Order("sesta-fosta", Position.SUPPORT, DAY, DAY, cards=False)


@dataclass(frozen=True)
class BrokenList:
    """A list that breaks what reads it, as no list should."""

    digest: str = "broken"

    def people(self) -> Iterator[SignUp]:
        raise ZeroDivisionError


def last_news(beside: BatchBeside) -> News:
    heard: list[News] = []
    end = time.monotonic() + 60
    while not beside.over and time.monotonic() < end:
        heard += beside.news()
        time.sleep(0.02)
    return heard[-1]


def test_a_mistake_of_ours_is_a_sentence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    beside = BatchBeside(Task(BrokenList(), ORDER, tmp_path / "out"))
    said = last_news(beside)
    assert isinstance(said, UserError)
    assert "Something went wrong inside Letterdesk (ZeroDivisionError)" in str(said)
    assert beside.wait(20)
    assert "Traceback" not in capfd.readouterr().err


def test_called_off_before_it_has_begun_nothing_begins(tmp_path: Path) -> None:
    beside = BatchBeside(Task(BrokenList(), ORDER, tmp_path / "out"))
    beside.call_off()
    assert beside.news() == ()
    assert beside.wait(20)
    assert not (tmp_path / "out").exists()


def test_when_the_window_is_killed_its_batch_goes_too_and_keeps_what_it_has(
    tmp_path: Path,
) -> None:
    (tmp_path / "list.csv").write_bytes(sign_ups_csv(30))
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.desk.beside_child", tmp_path / "list.csv", tmp_path / "out"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert window.stdout
    for line in window.stdout:
        if line.strip() != "0":
            break
    children = Path(f"/proc/{window.pid}/task/{window.pid}/children")
    if not children.exists():
        window.kill()
        pytest.skip("this system does not say which processes belong to which")
    family = descendants(window.pid)
    assert len(family) >= 2, "the batch and its helper"
    window.kill()
    window.communicate()
    end = time.monotonic() + 30
    while any(map(lives, family)) and time.monotonic() < end:
        time.sleep(0.05)
    assert not any(map(lives, family))
    assert standing_of(tmp_path / "out") is Standing.UNFINISHED


def descendants(pid: int) -> set[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return set()
    found = set(map(int, children))
    return found.union(*map(descendants, found))


def lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
