"""What each child process does: read the letters, have them written, say how long that took.

    python -m tests.benchmarks.peers.with_... LETTERS.json FOLDER one|files COUNT

Runs in the peers' own environment, which has nothing of Letterdesk's.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypedDict


class Part(TypedDict):
    """See letters.py."""

    text: str
    below: float


PlainLetter = list[Part]
SIZE, LEADING, MARGIN = 12.0, 15.5, 72.0
WIDTH, HEIGHT = 612.0, 792.0

Write = Callable[[Sequence[PlainLetter], Path], None]


def pdf_of(number: int, folder: Path) -> Path:
    """Where a letter goes that is written to a file of its own; the one document is number 0."""
    return folder / f"letter-{number:05}.pdf"


@contextmanager
def timed() -> Iterator[None]:
    """Print the seconds that something takes, and those of processor time, children included."""
    begun, used = time.perf_counter(), _processor_time()
    yield
    print(time.perf_counter() - begun, _processor_time() - used)


def _processor_time() -> float:
    return sum(os.times()[:4])


def run(write_one: Write, write_files: Write) -> None:
    """Time one of the two from letters in memory to files on the disk."""
    letters_file, folder, kind, count = sys.argv[1:]
    letters = json.loads(Path(letters_file).read_text(encoding="utf-8"))[: int(count)]
    write = write_one if kind == "one" else write_files
    with timed():
        write(letters, Path(folder))
