"""While something works beside a window, Python looks for no garbage on any thread."""

import gc
from threading import Event

import pytest

from letterdesk.desk.side_thread import leaving_garbage, start_beside


def test_until_the_last_of_several_is_done() -> None:
    first, second = Event(), Event()
    threads = [
        start_beside(lambda: _wait(first)),
        start_beside(lambda: _wait(second), daemon=False),
    ]
    with leaving_garbage():
        assert not gc.isenabled()
    first.set()
    threads[0].join()
    assert not gc.isenabled(), "one still works"
    second.set()
    threads[1].join()
    assert gc.isenabled()
    assert [thread.daemon for thread in threads] == [True, False]


def test_after_a_failure_it_looks_again() -> None:
    with pytest.raises(ZeroDivisionError), leaving_garbage():
        raise ZeroDivisionError
    assert gc.isenabled()


def test_what_switched_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        with leaving_garbage():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def _wait(event: Event) -> None:
    event.wait(10)
