"""``python -m tests.benchmarks.batch [PEOPLE]``: a sign-up list from end to end.

Prints seconds, letters and pages a second, how many cores were kept busy, and the highest
memory in MB of 1,024 kB of the program and of its largest helper.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measuring import ROOT
from tests.sign_ups import sign_ups_csv


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory() as folder:
        listing, out = Path(folder) / "list.csv", Path(folder) / "out"
        listing.write_bytes(sign_ups_csv(people))
        begun = time.monotonic()
        child = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "letterdesk",
                "batch",
                str(listing),
                "--campaign",
                "sesta-fosta",
                "--out",
                str(out),
                "--json",
            ],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        highest: dict[int, int] = {}
        while child.poll() is None:
            for process in (child.pid, *_helpers(child.pid)):
                highest[process] = max(highest.get(process, 0), _memory(process))
            time.sleep(0.2)
        seconds = time.monotonic() - begun
        manifest = json.loads((out / "manifest.json").read_bytes())
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = highest.pop(child.pid)
    print(
        f"{people} people, {manifest['letters']} letters, {manifest['calls']} call cards, "
        f"{manifest['pages']} pages: {seconds:.0f} s, {manifest['letters'] / seconds:.0f} letters "
        f"and {manifest['pages'] / seconds:.0f} pages a second, "
        f"{(used.ru_utime + used.ru_stime) / seconds:.2f} cores, "
        f"{own} MB, largest helper {max(highest.values(), default=0)} MB"
    )


def _helpers(process: int) -> list[int]:
    try:
        return [
            int(n) for n in Path(f"/proc/{process}/task/{process}/children").read_text().split()
        ]
    except OSError:
        return []


def _memory(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")), 0)


if __name__ == "__main__":
    main()
