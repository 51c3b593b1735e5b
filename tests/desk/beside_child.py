"""A program with a batch beside it, as the window has one, that can be killed.

python -m tests.desk.beside_child LIST FOLDER
"""

import sys
import time
from datetime import date
from pathlib import Path

from letterdesk.core.ask import Position
from letterdesk.desk.batch import BatchBeside, Order, Progress, Task
from letterdesk.store.signups import read_signups

DAY = date(2026, 11, 24)


def main() -> None:
    listing, out = map(Path, sys.argv[1:])
    order = Order("sesta-fosta", Position.SUPPORT, DAY, DAY, cards=False)
    beside = BatchBeside(Task(read_signups(listing), order, out, jobs=1, letters_at_once=3))
    while not beside.over:
        for news in beside.news():
            print(news.done if isinstance(news, Progress) else "over", flush=True)
        time.sleep(0.02)


if __name__ == "__main__":
    main()
