"""Threads beside a window that let go of nothing of the window's."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, Thread

_lock = Lock()
_running = 0
_was_on = True


def start_beside(work: Callable[[], None], *, daemon: bool = True) -> Thread:
    """Run ``work`` on a thread, and have Python look for no garbage until it is done.

    Python looks for garbage on whichever thread happens to allocate. What it finds may be
    widgets of a page that is gone, and a widget that another thread destroys takes the whole
    program down. Whatever is not part of a ring is still let go at once. The program waits at
    its end for a thread that is no ``daemon``.
    """
    thread = Thread(target=_run, args=(work,), daemon=daemon)
    _hold_back()
    thread.start()
    return thread


@contextmanager
def leaving_garbage() -> Iterator[None]:
    """The same for a thread that mostly waits: for as long as it does something."""
    _hold_back()
    try:
        yield
    finally:
        _let_on()


def _run(work: Callable[[], None]) -> None:
    try:
        work()
    finally:
        _let_on()


def _hold_back() -> None:
    global _running, _was_on  # noqa: PLW0603 - Python has one collector
    with _lock:
        if not _running:
            _was_on = gc.isenabled()
            gc.disable()
        _running += 1


def _let_on() -> None:
    global _running  # noqa: PLW0603 - see above
    with _lock:
        _running -= 1
        if not _running and _was_on:
            gc.enable()
