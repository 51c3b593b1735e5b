"""A child process: write a run of letters to one file, one after another.

``python -m tests.benchmarks.run_memory COUNT`` prints the process's memory in kilobytes, from
/proc/self/status, and the letters a second. Letters are composed as they are needed, so that
none is held longer than the writing holds it.
"""

import sys
import tempfile
import time

from letterdesk.output.print_run import write_run
from tests.benchmarks.first_paint import memory_lines
from tests.benchmarks.peers.letters import compose_one, each_request


def main(count: int) -> None:
    begun = time.perf_counter()
    with tempfile.TemporaryFile() as out:
        result = write_run(map(compose_one, each_request(count)), out)
        size = out.tell()
    assert result.letters == result.pages == count
    assert not result.too_long
    took = time.perf_counter() - begun
    print(*memory_lines(), f"Rate: {count / took:.0f}", f"Bytes: {size}", sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
