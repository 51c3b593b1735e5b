"""How long the letter night's window stands still while it opens a list and letters are made.

python -m tests.benchmarks.night_window [ROWS]
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from letterdesk.core.ask import Position
from letterdesk.gui.lasting_none import keep_none_alive
from letterdesk.gui.night.batch.choices import ChoicesPage
from letterdesk.gui.night.batch.columns import ColumnsPage
from letterdesk.gui.night.batch.done import DonePage
from letterdesk.gui.night.batch.listing import ListPage
from letterdesk.gui.night.window import NightWindow, Place
from letterdesk.gui.services import connect_services
from letterdesk.gui.style import dress
from letterdesk.gui.unread_sources import leave_sources_unread
from tests.sign_ups import HEADINGS, rows
from tests.spreadsheets import xlsx


class Watch:
    """The longest time between two turns of the event loop, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


@contextmanager
def measured(what: str) -> Iterator[None]:
    watch, begun = Watch(), time.monotonic()
    yield
    seconds = time.monotonic() - begun
    print(f"{what}: {seconds:.1f} s, longest stall {1000 * watch.longest:.0f} ms", flush=True)


def until(condition: Callable[[], bool]) -> None:
    while not condition():
        QTest.qWait(10)


def main(count: int) -> None:
    """Measure with a workbook of ``count`` people."""
    leave_sources_unread()  # as the window does: most pages are imported when they are reached
    app = QApplication([])
    keep_none_alive()
    dress(app)
    window = NightWindow(connect_services(lambda: date(2026, 11, 24)), "en")
    window.show()
    with measured("Nothing but the window"):
        QTest.qWait(2000)
    with TemporaryDirectory() as place:
        path = Path(place) / "list.xlsx"
        path.write_bytes(xlsx([HEADINGS, *rows(count)]))
        window.go(Place.BATCH)
        with measured(f"Opening {count:,} rows"):
            page = window.page
            assert isinstance(page, ListPage)
            page.open(path)
            until(lambda: isinstance(window.page, ColumnsPage))
        columns = window.page
        assert isinstance(columns, ColumnsPage)
        columns.go_on()
        until(lambda: isinstance(window.page, ChoicesPage))
        choices = window.page
        assert isinstance(choices, ChoicesPage)
        choices.positions[Position.SUPPORT].button.setChecked(True)
        choices.use_folder(Path(place) / "out")
        with measured("Making their letters"):
            choices.make()
            until(lambda: isinstance(window.page, DonePage))
        done = window.page
        assert isinstance(done, DonePage)
        with measured(f"Finding {window.night.batch.waiting:,} open rows"):
            done.answer_open_rows()
            until(lambda: window.night.batch.open_rows is not None and not done.busy)
        window.close_for_good()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
