"""Ctrl-C, and what ends a program at log-out or shut-down, noted and never lost.

Python makes an exception of Ctrl-C in whatever line runs just then. Some lines drop it: a
finaliser, the callback with which an import gives back its lock. And a system drops it itself
while it is ignored. So long work only has it noted, and asks after it where it can stop.
"""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class Interrupts:
    """What came since somebody listens."""

    def __init__(self) -> None:
        self._came = False

    def note(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        """Note one. A second raises KeyboardInterrupt at once: whoever sends it is in a hurry."""
        if self._came:
            raise KeyboardInterrupt
        self._came = True

    def check(self) -> None:
        """Raise KeyboardInterrupt when one has come."""
        if self._came:
            raise KeyboardInterrupt


@contextmanager
def noting_interrupts() -> Iterator[Interrupts]:
    """Note what would end this program, until this block ends.

    Only where it would: what is ignored, as after ``nohup``, stays ignored. Signals reach a
    program's main thread alone, so in another thread nothing ever comes.
    """
    interrupts = Interrupts()
    before = []
    if threading.current_thread() is threading.main_thread():
        numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        heard = [n for n in numbers if signal.getsignal(n) not in (signal.SIG_IGN, None)]
        before = [(number, signal.signal(number, interrupts.note)) for number in heard]
    try:
        yield interrupts
    finally:
        for number, handler in before:
            signal.signal(number, handler)


@contextmanager
def deaf_children() -> Iterator[None]:
    """Processes started in this block never hear Ctrl-C, which goes to all of a terminal.

    Held back, not ignored: what comes meanwhile reaches this program right after the block.
    On Windows, which holds nothing back, a child has to ignore it itself.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def go_with_parent() -> None:
    """End this process, at once, when the one that spawned it has ended, however it has.

    Nobody is left then who would use what it makes, and whoever goes on with the work must not
    meet a stranger who is still at it.
    """
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    parent = parent_process()
    if parent is None:
        return
    if wait([parent.sentinel], 0):
        os._exit(1)

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
