"""``python -m tests.benchmarks.peers``: letters a second, beside other programs, in one run.

Writes docs/letters-per-second.md with ``--write``. Leaves with status 1 when Letterdesk is not
as much quicker than the quickest peer as is promised, and 2 when the peers are not installed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from letterdesk.core.letter import Letter
from tests.benchmarks.batch import run_people
from tests.benchmarks.measuring import ROOT
from tests.benchmarks.peers.child import pdf_of
from tests.benchmarks.peers.letters import compose_one, each_request
from tests.benchmarks.peers.prepare import prepare
from tests.benchmarks.peers.table import (
    PROMISE,
    WRITERS,
    Took,
    Writer,
    as_markdown,
    ratio,
    read_versions,
)

PEERS = ROOT / ".venv-peers" / "bin" / "python"
PAGE = ROOT / "docs" / "letters-per-second.md"
PEOPLE = 5000
"""On the list of the batch that is measured beside."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.peers")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="writers whose names contain this")
    asked = parser.parse_args()
    if not PEERS.exists() or not all(map(shutil.which, ("pdflatex", "soffice", "pdftotext"))):
        sys.stderr.write("The other programs are not installed. Please run: make peers\n")
        return 2
    writers = [writer for writer in WRITERS if asked.only.lower() in writer.name.lower()]
    rounds: dict[tuple[str, str], list[Took]] = defaultdict(list)
    extra: dict[str, list[float]] = defaultdict(list)
    letters = list(map(compose_one, each_request(max(max(w.one, w.files) for w in WRITERS))))
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), letters)
        for number in range(asked.rounds + 1):  # the first, unmeasured, fills caches
            for writer in writers:
                for kind, most in (("one", writer.one), ("files", writer.files)):
                    count = most if number else min(most, 20)
                    took = bench.write(writer, kind, count)
                    if number:
                        rounds[writer.name, kind].append(took)
                    sys.stderr.write(f"{number} {writer.name} {kind}: {1 / took.time:.0f}\n")
            for kind in ("compose", "own-words"):
                extra[kind].append(1 / bench.run(WRITERS[0], kind, 500).time)
    if asked.only:
        return 0
    medians = {kind: median(of) for kind, of in extra.items()}
    page = as_markdown(rounds, medians, run_people(PEOPLE), read_versions(PEERS))
    print(page)
    if asked.write:
        PAGE.write_text(page, encoding="utf-8")
    return 0 if all(ratio(rounds, kind) >= PROMISE for kind in ("one", "files")) else 1


class Bench:
    """Has letters written in child processes, into a folder that is emptied each time."""

    def __init__(self, folder: Path, letters: Sequence[Letter]) -> None:
        self._folder = folder
        self._out = folder / "out"
        self._letters = letters
        self._environment = os.environ | {"PYTHONPATH": str(ROOT)} | prepare(folder, len(letters))

    def write(self, writer: Writer, kind: str, count: int) -> Took:
        """Have ``count`` letters written, check them, and say what it took."""
        took = self.run(writer, kind, count)
        last = self._letters[count - 1]
        if kind == "one":
            _check(pdf_of(0, self._out), count, {1: self._letters[0], count: last})
            return took
        for number in (0, count - 1):
            _check(pdf_of(number, self._out), 1, {1: self._letters[number]})
        assert len(list(self._out.glob("*.pdf"))) == count, f"{writer.name} left some out"
        return took

    def run(self, writer: Writer, kind: str, count: int) -> Took:
        shutil.rmtree(self._out, ignore_errors=True)
        self._out.mkdir()
        ours = writer is WRITERS[0]
        module = f"tests.benchmarks.peers.{writer.module}"
        command = [sys.executable if ours else str(PEERS), "-m", module]
        command += [] if ours else [str(self._folder / writer.letters)]
        child = subprocess.run(
            [*command, str(self._out), kind, str(count)],
            cwd=ROOT,
            env=self._environment | dict(writer.environment),
            capture_output=True,
            text=True,
            check=False,
        )
        if child.returncode:
            raise RuntimeError(f"{writer.name}:\n{child.stderr}")
        time, processor = map(float, child.stdout.split())
        return Took(time / count, processor / count)


def _check(file: Path, pages: int, expected: dict[int, Letter]) -> None:
    """Every letter on a page of its own, and those that are looked at complete."""
    info = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    assert ["Pages:", str(pages)] in map(str.split, info.splitlines()), f"{file}\n{info}"
    for page, letter in expected.items():
        command = ["pdftotext", "-f", str(page), "-l", str(page), "-raw", str(file), "-"]
        read = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        words = " ".join(read.split())
        for wanted in (letter.sender[0], letter.salutation, *letter.body, letter.signature):
            assert wanted in words, f"{file}, page {page}: no {wanted!r} in\n{read}"


if __name__ == "__main__":
    raise SystemExit(main())
