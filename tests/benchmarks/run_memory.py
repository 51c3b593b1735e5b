"""What a run of letters weighs while it is written to one file.

``python -m tests.benchmarks.run_memory COUNT`` is the child process: it writes one, and prints
the process's memory in kilobytes, from /proc/self/status, and the letters a second, composed
as they are needed.
"""

import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measuring import Result, run_child

COUNTS = (100, 1_000, 5_000)


def weigh_runs(folder: Path) -> Result:
    """The highest memory for the longest run, against one a fifth as long.

    Up to 500 letters are held at once, so a run of a hundred takes less than either.
    """
    weighed = {
        count: run_child(["-m", "tests.benchmarks.run_memory", str(count)], folder)[1]
        for count in COUNTS
    }
    highest = {count: _figure(said, "VmHWM") for count, said in weighed.items()}
    return Result(
        "memory for a run of 5,000 letters",
        highest[COUNTS[-1]] / highest[COUNTS[1]],
        "x that for 1,000",
        1.1,
        "VmHWM, one file written, composing included, a process for each",
        {
            **{f"{count}_mb": round(kilobytes / 1024) for count, kilobytes in highest.items()},
            "letters_a_second": _figure(weighed[COUNTS[-1]], "Rate"),
        },
    )


def _figure(said: str, name: str) -> int:
    (line,) = (line for line in said.splitlines() if line.startswith(name))
    return int(line.split()[1])


def main(count: int) -> None:
    from letterdesk.output.print_run import write_run
    from tests.benchmarks.first_paint import memory_lines
    from tests.benchmarks.peers.letters import compose_one, each_request

    begun = time.perf_counter()
    with tempfile.TemporaryFile() as out:
        result = write_run(map(compose_one, each_request(count)), out)
    assert result.letters == result.pages == count
    assert not result.too_long
    took = time.perf_counter() - begun
    print(*memory_lines(), f"Rate: {count / took:.0f}", sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
