"""A child process: work the window up to the last step before the first preview.

``python -m tests.benchmarks.before_preview [--split]`` prints the process's memory there,
in kilobytes, from /proc/self/status: VmRSS now, VmHWM at its highest so far. With --split
the writer's ZIP code lies in two districts, so that the map has been shown. The words have
been typed and measured, which loads what composes letters; no page has been drawn yet.
"""

import os
import sys

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from letterdesk.core.draft import Step
from letterdesk.gui.style import dress
from tests.benchmarks.first_paint import memory_lines
from tests.gui.one_way import walk


def main() -> None:
    app = QApplication([])
    dress(app)
    for wizard in walk(split="--split" in sys.argv):
        let_pass(50)  # milliseconds: paint, lay out, drop what was left
        if wizard.step is Step.WORDS:
            break
    print(*memory_lines(), sep="\n", flush=True)
    os._exit(0)


def let_pass(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
