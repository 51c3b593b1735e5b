"""A child process: work the window up to the last step before the first preview.

``python -m tests.benchmarks.before_preview [--split]`` prints the process's memory there,
in kilobytes, from /proc/self/status: VmRSS now, VmHWM at its highest so far. With --split
the writer's ZIP code lies in two districts, so that the map has been shown. The words have
been typed and measured, which loads what composes letters; no page has been drawn yet.
"""

import os
import sys

from letterdesk.gui.unread_sources import leave_sources_unread
from tests.benchmarks.first_paint import memory_lines


def main() -> None:
    leave_sources_unread()  # as the window does, before anything else is imported
    from PySide6.QtWidgets import QApplication

    from letterdesk.core.draft import Step
    from letterdesk.gui.style import dress
    from tests.gui.one_way import walk

    app = QApplication([])
    dress(app)
    for wizard in walk(split="--split" in sys.argv):
        let_pass(50)  # milliseconds: paint, lay out, drop what was left
        if wizard.step is Step.WORDS:
            break
    print(*memory_lines(), sep="\n", flush=True)
    os._exit(0)


def let_pass(milliseconds: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
