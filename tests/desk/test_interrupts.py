"""Ctrl-C is noted, asked after, and never lost."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from letterdesk.desk.interrupts import deaf_children, noting_interrupts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of a POSIX system")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_one_is_noted_and_a_second_stops_at_once(number: signal.Signals) -> None:
    before = signal.signal(number, signal.default_int_handler)
    try:
        with noting_interrupts() as interrupts:
            interrupts.check()
            os.kill(os.getpid(), number)
            with pytest.raises(KeyboardInterrupt):
                interrupts.check()
            with pytest.raises(KeyboardInterrupt):
                os.kill(os.getpid(), number)
        assert signal.getsignal(number) is signal.default_int_handler
    finally:
        signal.signal(number, before)


def test_what_was_ignored_stays_ignored() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with noting_interrupts() as interrupts:
            os.kill(os.getpid(), signal.SIGINT)
            interrupts.check()
    finally:
        signal.signal(signal.SIGINT, before)


def test_another_thread_hears_nothing_and_changes_nothing() -> None:
    before, seen = signal.getsignal(signal.SIGINT), []

    def listen() -> None:
        with noting_interrupts():
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=listen)
    thread.start()
    thread.join()
    assert seen == [before]


def test_what_comes_while_a_child_starts_comes_after_it_and_the_child_hears_nothing() -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with noting_interrupts() as interrupts:
            with deaf_children():
                # To this thread: another, such as a parallel run of tests has, would take it now.
                signal.pthread_kill(threading.get_ident(), signal.SIGINT)
                interrupts.check()
                child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
            with pytest.raises(KeyboardInterrupt):
                interrupts.check()
        child.send_signal(signal.SIGINT)
        child.communicate(b"\n", timeout=30)
        assert child.returncode == 0
    finally:
        signal.signal(signal.SIGINT, before)
