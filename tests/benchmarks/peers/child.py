"""What each child process does: read the letters, have them written, say how long that took.

    python -m tests.benchmarks.peers.with_... LETTERS.json FOLDER one|files COUNT

Runs in the peers' own environment, which has nothing of Letterdesk's.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
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


def run(write_one: Write, write_files: Write) -> None:
    """Time one of the two from letters in memory to files on the disk; print the seconds."""
    letters_file, folder, kind, count = sys.argv[1:]
    letters = json.loads(Path(letters_file).read_text(encoding="utf-8"))[: int(count)]
    write = write_one if kind == "one" else write_files
    begun = time.perf_counter()
    write(letters, Path(folder))
    print(time.perf_counter() - begun)
