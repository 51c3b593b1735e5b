"""Work beside the window: the newest of a kind counts, the most urgent comes first."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from letterdesk.gui.pack_editor.bench import Bench, Kind
from tests.gui.hands import wait_until


@pytest.fixture
def bench(qapp: QApplication) -> Bench:
    return Bench(qapp)


def until_quiet(bench: Bench) -> None:
    wait_until(lambda: not bench.busy)


def test_only_the_newest_is_handed_over(bench: Bench) -> None:
    done: list[object] = []
    for number in range(20):
        bench.ask(Kind.PREVIEW, lambda _, number=number: number, done.append)  # type: ignore[misc]
    until_quiet(bench)
    assert done == [19]


def test_a_check_gives_way_to_a_preview_and_is_done_after_it(bench: Bench) -> None:
    order: list[object] = []
    started = Event()
    given_up: list[int] = []

    def check(wanted: Callable[[], bool]) -> str:
        started.set()
        while wanted() and not given_up:
            pass
        given_up.append(1)
        return "checked"

    bench.ask(Kind.CHECK, check, order.append)
    assert started.wait(5)
    bench.ask(Kind.PREVIEW, lambda _: "shown", order.append)
    until_quiet(bench)
    assert order == ["shown", "checked"]


def test_what_is_dropped_says_nothing(bench: Bench) -> None:
    done: list[object] = []
    bench.ask(Kind.CHECK, lambda _: 1, done.append)
    bench.drop(Kind.CHECK)
    assert not bench.busy_with(Kind.CHECK)
    until_quiet(bench)
    assert done == []


def test_stopping_waits_for_what_runs(bench: Bench) -> None:
    ended: list[int] = []

    def work(wanted: Callable[[], bool]) -> None:
        while wanted():
            pass
        ended.append(1)

    bench.ask(Kind.CHECK, work, lambda _: ended.append(2))
    bench.stop()
    assert ended == [1]
    assert not bench.busy
