"""How the benchmarks measure: child processes by turns, medians, ratios within one run."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Result:
    """One line of the table. ``most`` is what the project promises; None where it only reports."""

    what: str
    value: float
    unit: str
    most: float | None
    how: str
    details: dict[str, object] = field(default_factory=dict)

    @property
    def kept(self) -> bool:
        return self.most is None or self.value <= self.most

    def as_json(self) -> dict[str, object]:
        return asdict(self) | {"kept": self.kept}


def run_child(words: Sequence[str], folder: Path) -> tuple[float, str]:
    """Run Python with ``words`` and a home of its own; give its wall time in seconds and output.

    Raises RuntimeError with what the child said when it fails.
    """
    environment = os.environ | {
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    # A person's Python keeps the bytecode of what it has run once; so does the one measured.
    left_out = ("XDG_", "PYTHONDONTWRITEBYTECODE")
    environment = {k: v for k, v in environment.items() if not k.startswith(left_out)}
    begun = time.perf_counter()
    child = subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    took = time.perf_counter() - begun
    if child.returncode:
        raise RuntimeError(f"{' '.join(words)}\n{child.stdout}{child.stderr}".strip())
    return took, child.stdout


def by_turns(
    ours: Sequence[str], theirs: Sequence[str], folder: Path, rounds: int = 9
) -> tuple[float, float]:
    """Median wall times of two command lines, in seconds, run alternately.

    By turns, so that a machine that slows down slows both; one unmeasured round before
    fills the disk cache and writes the bytecode.
    """
    for words in (ours, theirs):
        run_child(words, folder)
    pairs = [(run_child(ours, folder)[0], run_child(theirs, folder)[0]) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)
