"""Batches that are ended at a random moment of their lives, and gone on with.

``python -m tests.desk.ending kill|stop COUNT [SEED]`` ends that many and says where each was:
the figures in docs/benchmarks.md. A seed decides all moments.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from letterdesk.store.work_folder import NAME
from tests.conftest import ROOT
from tests.sign_ups import sign_ups_csv

ROWS = 40
STATES = (
    "before the work",
    "making letters",
    "binding",
    "putting files in place",
    "done or about to be",
)


def start(*words: object) -> "subprocess.Popen[str]":
    """Start ``tests.desk.batch_child`` in a group of its own, as a terminal does."""
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


@dataclass(frozen=True)
class Undisturbed:
    """A batch that nobody disturbs: what it leaves, and the seconds it takes."""

    listing: Path
    arrange: str
    made: dict[str, bytes]
    seconds: float


def undisturbed(listing: Path, folder: Path, arrange: str = "by-office") -> Undisturbed:
    begun = time.monotonic()
    finish(listing, folder, arrange, "fresh")
    assert not (folder / NAME).exists()
    return Undisturbed(listing, arrange, contents(folder), time.monotonic() - begun)


def state_of(out: Path) -> str:
    """How far a batch had come, as its folder shows it."""
    work = out / NAME
    if not (work / "plan.json").exists():
        return STATES[4] if (out / "manifest.json").exists() else STATES[0]
    if any(path.name != NAME for path in out.iterdir()):
        return STATES[3]
    return STATES[2] if (work / "ready").exists() else STATES[1]


def kill_and_resume(batch: Undisturbed, out: Path, chance: random.Random) -> str:
    """Killed, and resumed to the very same files: none torn, none missing, none twice."""
    child = start(batch.listing, out, batch.arrange, "fresh")
    _wait_for_moment(child, batch, out, chance)
    child.send_signal(signal.SIGKILL)
    child.communicate()
    state = state_of(out)
    _require_whole(batch, out)
    # Where no folder was made yet there is nothing to go on with, and the same words begin.
    finish(batch.listing, out, batch.arrange, "resume")
    _require_all(batch, out)
    return state


def stop_and_resume(batch: Undisturbed, out: Path, chance: random.Random) -> str:
    """Ctrl-C, which a terminal sends to all, or a signal to the batch alone, from its first
    word to its end: it stops in a sentence, or it was done already."""
    child = start(batch.listing, out, batch.arrange, "fresh")
    assert child.stdout
    child.stdout.readline()  # said just before its helpers start
    if chance.random() < 0.4:
        time.sleep(chance.uniform(0, 0.1))
    else:
        _wait_for_moment(child, batch, out, chance)
    if chance.random() < 0.5:
        os.killpg(child.pid, signal.SIGINT)
    else:
        child.send_signal(chance.choice([signal.SIGINT, signal.SIGTERM]))
    _, said = child.communicate(timeout=60)
    state = state_of(out)
    assert "Traceback" not in said, said
    if child.returncode > 0:  # below 0 it was done, and at the very end of its process
        assert child.returncode == 1
        assert "letters are made, and kept" in said
        assert "--resume" in said
        _require_whole(batch, out)
        finish(batch.listing, out, batch.arrange, "resume")
    _require_all(batch, out)
    return state


def _wait_for_moment(
    child: "subprocess.Popen[str]", batch: Undisturbed, out: Path, chance: random.Random
) -> None:
    """Some share of the time it takes, or a few milliseconds after some file has appeared:
    the last steps are too short to be met by the clock."""
    work = out / NAME
    signs = (
        work / "ready",
        work / "ready" / "letters.pdf",
        work / "ready" / "manifest.json",
        out / "letters.pdf",
        out / "manifest.json",
    )
    if chance.random() < 0.5:
        time.sleep(chance.uniform(0.05, 1.05) * batch.seconds)
        return
    sign = chance.choice(signs)
    while child.poll() is None and not sign.exists():
        time.sleep(0.0005)
    time.sleep(chance.choice([0, chance.uniform(0, 0.005), chance.uniform(0, 0.3)]))


def _require_all(batch: Undisturbed, out: Path) -> None:
    """The very same files: none torn, none missing, none too many."""
    made = contents(out)
    differ = {name for name in {**made, **batch.made} if made.get(name) != batch.made.get(name)}
    assert not differ, differ


def _require_whole(batch: Undisturbed, out: Path) -> None:
    """What lies at its place already is whole."""
    if out.exists():
        for name, data in contents(out).items():
            assert name.startswith(NAME) or batch.made[name] == data, name


def main() -> None:
    how, count = sys.argv[1], int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1865
    end = {"kill": kill_and_resume, "stop": stop_and_resume}[how]
    chance, states = random.Random(seed), Counter[str]()  # noqa: S311 - moments to come back to
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "list.csv"
        listing.write_bytes(sign_ups_csv(ROWS))
        batch = undisturbed(listing, Path(folder) / "undisturbed")
        for number in range(count):
            states[end(batch, Path(folder) / str(number), chance)] += 1
            print(number + 1, dict(states), flush=True)
    print(f"{how} {count}, seed {seed}: " + "; ".join(f"{states[s]} {s}" for s in STATES))


if __name__ == "__main__":
    main()
