"""``python -m tests.benchmarks.batch [PEOPLE] [JOBS]``: a sign-up list from end to end.

Prints seconds, letters and pages a second, processor time, how many helpers were at work at once,
and the highest memory in MB of 1,024 kB of the program and of its largest helper.

A helper is at work while it computes, reads or writes, and while it waits for a core that another
program has: what its state in /proc says. So the figure is the same on a busy machine.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import ROOT
from tests.sign_ups import sign_ups_csv

_LOOK_EVERY = 0.05


@dataclass
class Phase:
    """Letters being made, or what comes after."""

    looks: int = 0
    at_work: int = 0
    """Helpers, over all looks."""
    all_at_work: int = 0
    """Looks at which every helper was."""

    @property
    def shared(self) -> float:
        """The share of the time in which every helper was at work."""
        return self.all_at_work / self.looks if self.looks else 0.0

    @property
    def helpers(self) -> float:
        return self.at_work / self.looks if self.looks else 0.0


@dataclass
class Run:
    """A finished batch and what it took."""

    said: dict[str, Any]
    """Its answer as JSON."""
    seconds: float
    processor_seconds: float
    own_memory: int
    helper_memory: int
    making: Phase = field(default_factory=Phase)
    """From when all helpers have begun to compute to the last letter."""
    binding: Phase = field(default_factory=Phase)
    """From the last letter to the last helper's end."""
    jobs: int = 0

    def figures(self) -> str:
        said, seconds = self.said, self.seconds
        return (
            f"{said['rows']} people, {said['letters']} letters, {said['calls']} call cards, "
            f"{said['pages']} pages, {self.jobs} jobs: {seconds:.0f} s, "
            f"{said['letters'] / seconds:.0f} letters and {said['pages'] / seconds:.0f} pages a "
            f"second; {self.processor_seconds:.0f} s of processor time, "
            f"{self.processor_seconds / seconds:.2f} cores; helpers at work at once: "
            f"{self.making.helpers:.2f} while letters are made, {self.binding.helpers:.2f} while "
            f"they are bound; {self.own_memory} MB, largest helper {self.helper_memory} MB"
        )


def run_batch(listing: Path, out: Path, jobs: int, *words: str) -> Run:
    """Run ``letterdesk batch`` with ``jobs`` processes, and look at it while it works."""
    before = _children_seconds()
    begun = time.monotonic()
    command = [sys.executable, "-m", "letterdesk", "batch", str(listing), "--campaign"]
    command += ["sesta-fosta", "--out", str(out), "--jobs", str(jobs), "--json", *words]
    answer = out.with_name("answer.json")
    with answer.open("wb") as file:
        child = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdout=file,
            stderr=subprocess.PIPE,
        )
    told: list[dict[str, int]] = []
    listener = threading.Thread(target=_listen, args=(child, told), daemon=True)
    listener.start()
    run = Run({}, 0, 0, 0, 0, jobs=jobs)
    while child.poll() is None:
        _look(child.pid, jobs, told, run)
        time.sleep(_LOOK_EVERY)
    listener.join()
    run.seconds = time.monotonic() - begun
    run.processor_seconds = _children_seconds() - before
    run.said = json.loads(answer.read_bytes())
    return run


def _listen(child: "subprocess.Popen[bytes]", told: list[dict[str, int]]) -> None:
    assert child.stderr
    with child.stderr as lines:
        told += (json.loads(line) for line in lines if line.startswith(b'{"done"'))


def _look(program: int, jobs: int, told: list[dict[str, int]], run: Run) -> None:
    run.own_memory = max(run.own_memory, _memory(program))
    helpers = _helpers(program)
    for helper in helpers:
        run.helper_memory = max(run.helper_memory, _memory(helper))
    if not told or len(helpers) < jobs:
        return
    phase = run.binding if told[-1]["done"] == told[-1]["of"] else run.making
    phase.looks += 1
    at_work = sum(map(_at_work, helpers))
    phase.at_work += at_work
    phase.all_at_work += at_work >= jobs


def _helpers(program: int) -> list[int]:
    """Children that make letters; Python's own child, which only watches, is none."""
    try:
        text = Path(f"/proc/{program}/task/{program}/children").read_text()
    except OSError:
        return []
    return [int(n) for n in text.split() if b"spawn_main" in _read(int(n), "cmdline")]


def _at_work(process: int) -> bool:
    return _read(process, "stat").rpartition(b")")[2].split()[:1] in ([b"R"], [b"D"])


def _memory(process: int) -> int:
    lines = _read(process, "status").splitlines()
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith(b"VmHWM")), 0)


def _read(process: int, name: str) -> bytes:
    try:
        return Path(f"/proc/{process}/{name}").read_bytes()
    except OSError:  # it has ended
        return b""


def _children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run_people(people: int, jobs: int = 0) -> Run:
    """A batch of a list of ``people`` made up, with ``jobs`` processes (0: one for each core)."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "list.csv"
        listing.write_bytes(sign_ups_csv(people))
        return run_batch(listing, Path(folder) / "out", jobs or len(os.sched_getaffinity(0)))


def main() -> None:
    print(run_people(*map(int, sys.argv[1:] or ["5000"])).figures())


if __name__ == "__main__":
    main()
