"""Packs and facts of strangers: read, or refused in a sentence, and soon either way.

Every file is opened in a process of its own kind: with little memory, timed inside, and with a
watch on everything it opens to write.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.store import hostile_archives, hostile_facts

pytest.importorskip("resource", reason="limits of a process are POSIX's")

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Opened:
    """What became of one file."""

    outcome: str
    """'read', 'refused', or the name of an error that no person is meant to see."""
    said: str
    seconds: float
    """Of the processor: shared machines stall."""
    megabytes: float
    """The most that the process has held so far."""
    written: tuple[str, ...]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Opened]:
    """Every file of the tables, opened."""
    folder = tmp_path_factory.mktemp("hostile")
    found: dict[str, Opened] = {}
    kinds = {"pack": "ours.letterpack", "billstatus": "BILLSTATUS-117s35.xml"}
    for kind, file in kinds.items():
        todo: list[tuple[str, str]] = []
        for name, data in _cases(kind):
            place = folder / kind / str(len(todo)) / file
            place.parent.mkdir(parents=True)
            place.write_bytes(data)
            todo.append((name, str(place)))
        found |= open_all(kind, todo, folder)
    return found


def _cases(kind: str) -> Iterator[tuple[str, bytes]]:
    if kind == "billstatus":
        for name, data in hostile_facts.billstatus_files():
            yield f"billstatus: {name}", data
        return
    for table in (hostile_archives.REFUSED, hostile_archives.EITHER, hostile_archives.READ):
        for name, make in table.items():
            yield name, make()
    for fact in hostile_facts.FACTS:
        yield fact.name, fact.make()


def open_all(kind: str, todo: list[tuple[str, str]], home: Path) -> dict[str, Opened]:
    """Open files of a kind, by name and path, in one process that is watched."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "XDG_DATA_HOME": str(home / "data"),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.open_strangers_files", kind],
        input=json.dumps(todo),
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        cwd=home,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    assert done.stderr == ""
    found = {}
    for line in done.stdout.splitlines():
        name, outcome, said, seconds, megabytes, written = json.loads(line)
        found[name] = Opened(outcome, said, seconds, megabytes, tuple(written))
    return found


def test_there_are_as_many_as_promised() -> None:
    assert len(hostile_archives.REFUSED) >= 150
    assert len(hostile_facts.FACTS) >= 150


@pytest.mark.parametrize("name", hostile_archives.REFUSED)
def test_an_archive_is_refused_in_a_sentence_that_names_it(
    name: str, opened: dict[str, Opened]
) -> None:
    file = opened[name]
    assert file.outcome == "refused", file.said
    assert "ours" in file.said
    assert_kept_within_bounds(file)


@pytest.mark.parametrize("name", hostile_archives.EITHER)
def test_a_damaged_archive_is_refused_or_read(name: str, opened: dict[str, Opened]) -> None:
    assert opened[name].outcome in ("read", "refused"), opened[name].said
    assert_kept_within_bounds(opened[name])


@pytest.mark.parametrize("name", hostile_archives.READ)
def test_an_archive_as_other_programs_make_it_is_read(name: str, opened: dict[str, Opened]) -> None:
    assert opened[name].outcome == "read", opened[name].said
    assert_kept_within_bounds(opened[name])


@pytest.mark.parametrize("fact", hostile_facts.FACTS, ids=lambda fact: fact.name)
def test_a_fact_is_refused_with_file_and_line(
    fact: hostile_facts.Fact, opened: dict[str, Opened]
) -> None:
    file = opened[fact.name]
    assert file.outcome == "refused", file.said
    assert f"ours/{fact.blamed or fact.file}" in file.said
    if fact.line:
        assert f"{fact.file}, line {fact.line}:" in file.said
    assert_kept_within_bounds(file)


@pytest.mark.parametrize("name", [name for name, _ in hostile_facts.billstatus_files()])
def test_a_file_of_congress_is_refused_in_a_sentence_that_names_it(
    name: str, opened: dict[str, Opened]
) -> None:
    file = opened[f"billstatus: {name}"]
    assert file.outcome == "refused", file.said
    assert "BILLSTATUS-117s35.xml" in file.said
    assert_kept_within_bounds(file)


def assert_kept_within_bounds(file: Opened) -> None:
    """A second, 200 MB, one short line for a person, and nothing written anywhere."""
    assert file.seconds < 1
    assert file.megabytes < 200
    assert file.written == ()
    assert file.said.isprintable()
    assert len(file.said) < 600
