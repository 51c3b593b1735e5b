"""``python -m tests.benchmarks [--json]``: what Letterdesk promises about speed, measured.

Prints a Markdown table, or JSON, and leaves with status 1 when a promise is not kept.
Ratios compare two things run by turns on this machine now, so they hold on any machine.
"""

import argparse
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.first_letter import time_first_letter
from tests.benchmarks.lookup import time_lookup
from tests.benchmarks.map import time_dragging, time_map
from tests.benchmarks.measuring import Result
from tests.benchmarks.run_memory import weigh_runs
from tests.benchmarks.window import (
    list_what_is_read,
    time_first_step,
    time_first_window,
    weigh_after_map,
    weigh_before_preview,
    weigh_first_window,
)
from tests.benchmarks.writing import time_write

BENCHMARKS: tuple[Callable[[Path], Result], ...] = (
    time_first_window,
    time_first_step,
    weigh_first_window,
    weigh_before_preview,
    weigh_after_map,
    time_first_letter,
    time_write,
    weigh_runs,
    time_lookup,
    time_map,
    time_dragging,
    list_what_is_read,
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    as_json = parser.parse_args().json
    with tempfile.TemporaryDirectory() as folder:
        results = [measure(Path(folder)) for measure in BENCHMARKS]
    if as_json:
        print(json.dumps([result.as_json() for result in results], indent=2))
    else:
        print_table(results)
    return 0 if all(result.kept for result in results) else 1


def print_table(results: list[Result]) -> None:
    print("| what | measured | at most | kept | how |\n|---|---|---|---|---|")
    for r in results:
        most = "" if r.most is None else f"{r.most:g}"
        kept = "" if r.most is None else "yes" if r.kept else "NO"
        figures = ", ".join(f"{name} {value}" for name, value in r.details.items())
        how = "; ".join(part for part in (r.how, figures) if part)
        print(f"| {r.what} | {r.value:.2f} {r.unit} | {most} | {kept} | {how} |")


if __name__ == "__main__":
    raise SystemExit(main())
