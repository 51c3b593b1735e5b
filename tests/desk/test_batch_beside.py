"""A batch beside a window: whatever ends the one, the other ends well."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.signups import SignUp
from letterdesk.desk.batch import (
    BatchBeside,
    BatchResult,
    Order,
    Progress,
    Standing,
    Task,
    standing_of,
)
from letterdesk.desk.batch.beside import News
from letterdesk.store.signups import read_signups
from letterdesk.store.work_folder import read_piece, work_folder
from tests.conftest import ROOT
from tests.desk.ending import contents
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


def next_news(beside: BatchBeside) -> News:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for news in beside.news():
            return news
        time.sleep(0.005)
    raise AssertionError("nothing was heard")


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
    assert beside.wait(20)
    assert beside.news() == ()
    assert beside.over
    assert not (tmp_path / "out").exists()


def test_called_off_it_keeps_what_it_is_at_and_goes_on_to_the_very_same_files(
    tmp_path: Path,
) -> None:
    (tmp_path / "list.csv").write_bytes(sign_ups_csv(40))
    listing = read_signups(tmp_path / "list.csv")
    undisturbed = Task(listing, ORDER, tmp_path / "whole", jobs=2, letters_at_once=12)
    assert isinstance(last_news(BatchBeside(undisturbed)), BatchResult)
    task = replace(undisturbed, out=tmp_path / "out")
    beside = BatchBeside(task)
    heard: list[News] = []
    end = time.monotonic() + 60
    while not heard and time.monotonic() < end:  # the first says that nothing is made yet
        heard += beside.news()
        time.sleep(0.005)
    time.sleep(0.3)  # helpers come up, and are given their first pieces
    family = descendants(os.getpid())
    beside.call_off()
    while not beside.over and time.monotonic() < end:
        heard += beside.news()
        time.sleep(0.02)
    assert all(isinstance(news, Progress) for news in heard), "that it was called off is no news"
    assert beside.wait(20)
    assert not any(map(lives, family - descendants(os.getpid())))
    pieces = list(work_folder(task.out).glob("*.piece"))
    assert len(pieces) >= 1, "what the helpers were at was ended and kept"
    assert all(read_piece(piece) for piece in pieces)
    again = BatchBeside(replace(task, resume=True))
    first = next_news(again)
    assert isinstance(first, Progress)
    assert isinstance(heard[-1], Progress)
    assert first.done == heard[-1].done > 0, "as was said when it stopped"
    assert first.share == heard[-1].share
    assert isinstance(last_news(again), BatchResult)
    assert contents(task.out) == contents(undisturbed.out)


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
    listing = read_signups(tmp_path / "list.csv")
    assert standing_of(tmp_path / "out", listing, ORDER) is Standing.UNFINISHED


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
