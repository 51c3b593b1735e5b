"""A batch in a process of its own, in small pieces, so that it can be killed in between.

python -m tests.desk.batch_child LIST FOLDER ARRANGE fresh|resume [LARGEST_FILE]
"""

import resource
import signal
import sys
from datetime import date
from pathlib import Path

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.desk.batch import Arrange, Order, make_batch
from letterdesk.store.signups import read_signups

DAY = date(2026, 11, 24)


def main() -> int:
    listing, out, arrange, how, *largest = sys.argv[1:]
    if largest:
        size = int(largest[0])
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    order = Order(
        "sesta-fosta", Position.SUPPORT, DAY, DAY, cards=False, arrange=Arrange(arrange)
    )  # fmt: skip
    try:
        make_batch(
            read_signups(Path(listing)),
            order,
            Path(out),
            jobs=2,
            resume=how == "resume",
            letters_at_once=12,
            tell=lambda progress: print(progress.done, flush=True),
        )
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    # A shell that starts tests in the background has Ctrl-C ignored by all of them.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    raise SystemExit(main())
