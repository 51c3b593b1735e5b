"""When Python looks for garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def garbage_left() -> Iterator[None]:
    """Have no search for garbage interrupt what makes none.

    A document is some ten thousand values that all last until it is written. Python searches
    all of them each time they have grown by a quarter, which is a tenth of the time a run takes.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()
