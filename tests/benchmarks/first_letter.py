"""How soon the first letter is on the screen after it was asked for, in the real window.

``python -m tests.benchmarks.first_letter mouse|keyboard`` is the child process: it works the
window to the last step before the letters and asks for them, by a click or with no warning by
a key. It prints milliseconds from asking until the first page of a letter has been painted,
the first time and again after going back.
"""

import json
import os
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.measuring import Result, run_child

if TYPE_CHECKING:
    from letterdesk.gui.wizard import Wizard

POINTING = 150
"""Milliseconds between the pointer's coming to a button and the click. People take 200 to 400
(Card, Moran and Newell, 'The Keystroke-Level Model', 1980, give 100 for the press alone)."""
_ROUNDS = 5


def time_first_letter(folder: Path) -> Result:
    """The slower of mouse and keyboard, the first time in the process."""
    rounds = {how: [_run(folder, how) for _ in range(_ROUNDS)] for how in ("mouse", "keyboard")}
    middle = {
        f"{how}_{which}_ms": round(statistics.median(took[which] for took in of))
        for how, of in rounds.items()
        for which in ("cold", "warm", "processor")
    }
    return Result(
        "first letter on the screen",
        max(middle[f"{how}_cold_ms"] for how in rounds),
        "ms",
        300,
        f"the slower of two medians of {_ROUNDS}: from a click, {POINTING} ms after the pointer came"
        " to the button, and from a key with no warning, to the first painted page; cold: first"
        " time in the process; processor: its time then, on all cores",
        dict(middle),
    )


def _run(folder: Path, how: str) -> dict[str, float]:
    took: dict[str, float] = json.loads(
        run_child(["-m", "tests.benchmarks.first_letter", how], folder)[1].splitlines()[-1]
    )
    return took


def measure(how: str) -> dict[str, float]:
    from letterdesk.gui.unread_sources import leave_sources_unread

    leave_sources_unread()  # as the window does, before anything else is imported
    from PySide6.QtWidgets import QApplication

    from letterdesk.core.draft import Step
    from letterdesk.gui.lasting_none import keep_none_alive
    from letterdesk.gui.style import dress
    from tests.benchmarks.before_preview import let_pass
    from tests.gui.one_way import walk

    keep_none_alive()
    app = QApplication([])
    dress(app)
    for wizard in walk(split=False):
        let_pass(50)
        if wizard.step is Step.WORDS:
            break
    let_pass(400)  # the words are measured once more when the hands rest
    used = time.process_time()
    cold = _ask(wizard, how)
    used = time.process_time() - used
    wizard.back()
    let_pass(400)
    return {"cold": cold, "warm": _ask(wizard, how), "processor": used * 1000}


def _ask(wizard: "Wizard", how: str) -> float:
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtGui import QEnterEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from letterdesk.gui.steps.preview import PreviewPage
    from tests.benchmarks.before_preview import let_pass

    class Watcher(QObject):
        painted = 0.0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint and not self.painted:
                # Posted behind this paint event, so it comes when the page stands.
                QApplication.postEvent(self, QEvent(QEvent.Type.User))
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                self.painted = time.perf_counter()
            return super().event(event)

    button = wizard.frame.main_button
    if how == "mouse":
        middle = button.rect().center().toPointF()
        QApplication.sendEvent(button, QEnterEvent(middle, middle, middle))
        let_pass(POINTING)
    begun = time.perf_counter()
    if how == "mouse":
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        wizard.frame.forward_asked.emit()
    from letterdesk.gui.pdf_pages import PageList  # it is there by now; not to be loaded before

    page = wizard.page
    assert isinstance(page, PreviewPage)
    pages = page.view.findChild(PageList)
    assert pages is not None
    watcher = Watcher()
    pages.viewport().installEventFilter(watcher)
    while not watcher.painted:
        QApplication.processEvents()
    return (watcher.painted - begun) * 1000


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1])), flush=True)
    os._exit(0)
