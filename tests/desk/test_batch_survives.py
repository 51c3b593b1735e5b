"""A batch that is killed, or whose disk is full, loses nothing and makes nothing twice."""

import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from letterdesk.store.work_folder import NAME
from tests.desk.ending import (
    ROWS,
    STATES,
    Undisturbed,
    contents,
    finish,
    kill_and_resume,
    start,
    stop_and_resume,
    undisturbed,
)
from tests.sign_ups import sign_ups_csv


@pytest.fixture(scope="module")
def listing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("list") / "list.csv"
    path.write_bytes(sign_ups_csv(ROWS))
    return path


@pytest.fixture(scope="module")
def batch(listing: Path, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    return undisturbed(listing, tmp_path_factory.mktemp("undisturbed"))


@pytest.mark.parametrize("seed", range(5))
def test_a_killed_batch_goes_on_to_the_very_same_files(
    batch: Undisturbed, tmp_path: Path, seed: int
) -> None:
    kill_and_resume(batch, tmp_path / "out", random.Random(seed))  # noqa: S311 - to come back to


@pytest.mark.parametrize("seed", range(2))
def test_a_stopped_batch_says_so_and_goes_on(batch: Undisturbed, tmp_path: Path, seed: int) -> None:
    stop_and_resume(batch, tmp_path / "out", random.Random(seed))  # noqa: S311 - to come back to


@pytest.mark.campaign
@pytest.mark.parametrize(
    ("end", "met"),
    [
        (kill_and_resume, STATES[:4]),
        (stop_and_resume, STATES[1:3]),  # it does not stop between two files put in place
    ],
)
def test_ended_at_a_hundred_random_moments(
    batch: Undisturbed,
    tmp_path: Path,
    end: Callable[[Undisturbed, Path, random.Random], str],
    met: tuple[str, ...],
) -> None:
    chance = random.Random(1865)  # noqa: S311 - moments to come back to
    states = {end(batch, tmp_path / str(number), chance) for number in range(100)}
    assert states >= set(met), "every step was met"


def test_what_is_left_of_the_work_folder_goes_with_the_next_call(
    batch: Undisturbed, tmp_path: Path
) -> None:
    """Killed while removing it, after the last file was in its place."""
    out = tmp_path / "out"
    (out / NAME).mkdir(parents=True)
    for name, data in batch.made.items():
        (out / name).write_bytes(data)
    (out / NAME / "some.piece").write_bytes(b"somebody's words")
    finish(batch.listing, out, "by-office", "resume")
    assert contents(out) == batch.made


def test_a_torn_piece_is_made_again_and_the_others_are_not(
    listing: Path, batch: Undisturbed, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    child = start(listing, out, "by-office", "fresh")
    assert child.stdout
    for line in child.stdout:
        if int(line) > 36:
            child.kill()
            break
    child.communicate()
    torn, *whole = sorted((out / NAME).glob("*.piece"))
    kept = {path: path.stat().st_mtime_ns for path in whole}
    torn.write_bytes(torn.read_bytes()[:-100])
    again = start(listing, out, "by-office", "resume")
    assert again.stdout
    first = int(again.stdout.readline())
    assert first > 0, "what was finished counts from the start"
    assert {p: p.stat().st_mtime_ns for p in kept if p.exists()}.items() <= kept.items()
    again.communicate(timeout=120)
    assert again.returncode == 0
    assert contents(out) == batch.made


def test_ctrl_c_while_helpers_start_is_not_lost(listing: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    child = start(listing, out, "by-office", "fresh")
    assert child.stdout
    child.stdout.readline()
    os.killpg(child.pid, signal.SIGINT)
    _, said = child.communicate(timeout=60)
    assert child.returncode == 1
    assert "--resume" in said
    assert "Traceback" not in said


def test_the_helpers_of_a_killed_batch_go_too(listing: Path, tmp_path: Path) -> None:
    child = start(listing, tmp_path / "out", "by-office", "fresh")
    assert child.stdout
    child.stdout.readline()
    helpers = Path(f"/proc/{child.pid}/task/{child.pid}/children")
    if not helpers.exists():
        child.kill()
        pytest.skip("this system does not say which processes belong to which")
    deadline = time.monotonic() + 20
    while len(ids := helpers.read_text().split()) < 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    child.kill()
    child.communicate()
    while time.monotonic() < deadline and any(_lives(pid) for pid in ids):
        time.sleep(0.1)
    assert not any(_lives(pid) for pid in ids)


def _lives(pid: str) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.mark.parametrize("largest", [20_000, 150_000])
def test_a_full_disk_is_a_sentence_and_loses_nothing(
    listing: Path, batch: Undisturbed, tmp_path: Path, largest: int
) -> None:
    """Files may not grow beyond a size, which systems report as they report a full disk. The
    first lets no piece be saved, the second pieces but not the print file."""
    out = tmp_path / "out"
    child = start(listing, out, "by-office", "fresh", largest)
    _, said = child.communicate(timeout=120)
    assert child.returncode == 1
    assert "The disk is full" in said
    assert "Traceback" not in said
    assert not (out / "letters.pdf").exists()
    finish(listing, out, "by-office", "resume")
    assert contents(out) == batch.made


def test_a_stick_pulled_out_meanwhile_is_a_sentence_and_loses_nothing(
    listing: Path, batch: Undisturbed, tmp_path: Path
) -> None:
    stick, pocket = tmp_path / "STICK", tmp_path / "pocket"
    stick.mkdir()
    child = start(listing, stick / "out", "by-office", "fresh")
    assert child.stdout
    while int(child.stdout.readline()) == 0:
        pass
    stick.rename(pocket)
    _, said = child.communicate(timeout=120)
    assert child.returncode == 1, said
    assert "Traceback" not in said
    assert "STICK" in said
    assert not stick.exists(), "nothing falls on the disk below"
    pocket.rename(stick)
    finish(listing, stick / "out", "by-office", "resume")
    assert contents(stick / "out") == batch.made


def test_a_folder_that_cannot_be_made_is_a_sentence(listing: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    child = start(listing, tmp_path / "file" / "out", "by-office", "fresh")
    _, said = child.communicate(timeout=60)
    assert child.returncode == 1
    assert "is a file, and a folder is needed" in said
