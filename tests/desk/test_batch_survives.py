"""A batch that is killed, or whose disk is full, loses nothing and makes nothing twice."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from letterdesk.store.work_folder import NAME
from tests.conftest import ROOT
from tests.sign_ups import sign_ups_csv

_ROWS = 40


def start(*words: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.desk.batch_child", *map(str, words)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    )


def finish(*words: object) -> str:
    """Run to the end and give what was said on standard error."""
    child = start(*words)
    _, said = child.communicate(timeout=120)
    assert child.returncode == 0, said
    return said


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def listing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("list") / "list.csv"
    path.write_bytes(sign_ups_csv(_ROWS))
    return path


@pytest.fixture(scope="module")
def undisturbed(listing: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, float]:
    """A batch that nobody disturbs, and the seconds it takes."""
    out = tmp_path_factory.mktemp("undisturbed")
    begun = time.monotonic()
    finish(listing, out, "by-office", "fresh")
    assert not (out / NAME).exists()
    return out, time.monotonic() - begun


def _check_kill(listing: Path, undisturbed: tuple[Path, float], out: Path, share: float) -> None:
    expected, seconds = undisturbed
    child = start(listing, out, "by-office", "fresh")
    time.sleep(share * seconds)
    child.send_signal(signal.SIGKILL)
    child.communicate()
    finish(listing, out, "by-office", "resume")
    assert contents(out) == contents(expected)


@pytest.mark.parametrize("share", [0.35, 0.6, 0.75, 0.9, 0.98])
def test_a_killed_batch_goes_on_to_the_very_same_files(
    listing: Path, undisturbed: tuple[Path, float], tmp_path: Path, share: float
) -> None:
    _check_kill(listing, undisturbed, tmp_path / "out", share)


@pytest.mark.campaign
@pytest.mark.parametrize("number", range(100))
def test_killed_at_a_hundred_random_moments(
    listing: Path, undisturbed: tuple[Path, float], tmp_path: Path, number: int
) -> None:
    share = random.Random(number).uniform(0.05, 1.05)  # noqa: S311 - moments to come back to
    _check_kill(listing, undisturbed, tmp_path / "out", share)


def test_a_torn_piece_is_made_again_and_the_others_are_not(
    listing: Path, undisturbed: tuple[Path, float], tmp_path: Path
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
    assert contents(out) == contents(undisturbed[0])


def _check_stop(
    listing: Path, undisturbed: tuple[Path, float], out: Path, chance: random.Random
) -> None:
    """Ctrl-C, which a terminal sends to all, or a signal to the batch alone, at any moment
    from its first word to its end: it ends in a sentence, or it was done already."""
    expected, seconds = undisturbed
    child = start(listing, out, "by-office", "fresh")
    assert child.stdout
    child.stdout.readline()  # which it says just before its helpers start
    time.sleep(chance.choice([chance.uniform(0, 0.1), chance.uniform(0, seconds)]))
    if chance.random() < 0.5:
        os.killpg(child.pid, signal.SIGINT)
    else:
        child.send_signal(chance.choice([signal.SIGINT, signal.SIGTERM]))
    _, said = child.communicate(timeout=60)
    assert "Traceback" not in said
    if child.returncode > 0:  # below 0 it was done, and at the very end of its process
        assert child.returncode == 1
        assert "letters are made, and kept" in said
        assert "--resume" in said
        finish(listing, out, "by-office", "resume")
    assert contents(out) == contents(expected)


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


@pytest.mark.parametrize("number", range(3))
def test_stopped_at_any_moment(
    listing: Path, undisturbed: tuple[Path, float], tmp_path: Path, number: int
) -> None:
    _check_stop(listing, undisturbed, tmp_path / "out", random.Random(number))  # noqa: S311


@pytest.mark.campaign
@pytest.mark.parametrize("number", range(100, 200))
def test_stopped_at_a_hundred_random_moments(
    listing: Path, undisturbed: tuple[Path, float], tmp_path: Path, number: int
) -> None:
    _check_stop(listing, undisturbed, tmp_path / "out", random.Random(number))  # noqa: S311


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
    listing: Path, undisturbed: tuple[Path, float], tmp_path: Path, largest: int
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
    assert contents(out) == contents(undisturbed[0])


def test_a_folder_that_cannot_be_made_is_a_sentence(listing: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    child = start(listing, tmp_path / "file" / "out", "by-office", "fresh")
    _, said = child.communicate(timeout=60)
    assert child.returncode == 1
    assert "cannot be made" in said
