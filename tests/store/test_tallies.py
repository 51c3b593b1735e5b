"""Tallies as files: whole or refused, each computer's own, and not a word or name in them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.tally import Kind, Line, Night, Station, count, totals
from letterdesk.desk.night import Counted, add_to_tally
from letterdesk.store.tallies import (
    LARGEST,
    change_own_tally,
    night_salt,
    read_night,
    read_tally,
    station_id,
    write_tally,
)

SENIOR = Line("sesta-fosta", Kind.LETTERS, "FL-SR", Position.SUPPORT)
LETTER = " ".join(
    f"Zanzibar{n} marmalade{n} quixotic{n} heliotrope{n} I live beside the river" for n in range(9)
)


@pytest.fixture(autouse=True)
def _computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    move_to("first", tmp_path, monkeypatch)


def move_to(computer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "homes" / computer))


def add_one(folder: Path) -> Night:
    return change_own_tally(folder, lambda station: count(station, SENIOR, 1))


def test_several_computers_in_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "night"
    for computer in ("first", "second", "first", "third"):
        move_to(computer, tmp_path, monkeypatch)
        add_one(folder)
    assert len(list(folder.glob("tally-*.json"))) == 3
    sums = totals(read_night([folder]), "sesta-fosta")
    assert (sums.letters, sums.stations) == (4, 3)


def test_sticks_carried_back_and_forth_count_nothing_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, stick = tmp_path / "here", tmp_path / "stick"
    add_one(here)
    old = read_night([here])
    add_one(here)
    stick.mkdir()
    write_tally(stick / "tally-old.json", old)
    write_tally(stick / "tally-merged.json", read_night([here]))
    move_to("second", tmp_path, monkeypatch)
    add_one(stick)
    night = read_night([stick, here, stick / "tally-old.json", stick])
    assert totals(night, "sesta-fosta").letters == 3
    write_tally(stick / "tally-all.json", night)
    assert read_night([stick]) == night


def test_a_file_is_the_same_whoever_writes_it(tmp_path: Path) -> None:
    night = Night({"b" * 16: count(Station(), SENIOR, 2), "a" * 16: Station()})
    write_tally(tmp_path / "one", night)
    write_tally(tmp_path / "two", Night(dict(sorted(night.stations.items()))))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert read_tally(tmp_path / "one") == night


def test_many_processes_of_one_computer_lose_no_letter(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.store.test_tallies import add_one\n"
        "for _ in range(10): add_one(Path(sys.argv[1]))"
    )
    folder = str(tmp_path / "night")
    root = Path(__file__).parents[2]
    running = [
        subprocess.Popen([sys.executable, "-c", script, folder], cwd=root, env={**os.environ, "PYTHONPATH": str(root)})
        for _ in range(3)
    ]  # fmt: skip
    assert [process.wait(60) for process in running] == [0, 0, 0]
    assert totals(read_night([tmp_path / "night"]), "sesta-fosta").letters == 30


def valid(tmp_path: Path) -> dict[str, object]:
    path = tmp_path / "valid.json"
    write_tally(path, Night({"a" * 16: count(Station(), SENIOR, 2)}))
    return dict(json.loads(path.read_bytes()))


@pytest.mark.parametrize(
    "change",
    [
        lambda line: line.update(added=-1),
        lambda line: line.update(added=10**9),
        lambda line: line.update(added=1.5),
        lambda line: line.update(office="Maria Alvarez"),
        lambda line: line.update(office=""),
        lambda line: line.update(campaign="../etc"),
        lambda line: line.update(kind="votes"),
        lambda line: line.pop("added"),
    ],
)
def test_a_damaged_file_is_refused_by_name(tmp_path: Path, change: object) -> None:
    assert callable(change)
    read = valid(tmp_path)
    change(read["stations"][0]["lines"][0])  # type: ignore[index]
    folder = tmp_path / "night"
    folder.mkdir()
    (folder / "tally-damaged.json").write_text(json.dumps(read))
    with pytest.raises(UserError, match=r"tally-damaged\.json"):
        read_night([folder])


@given(st.binary(max_size=300), st.integers(0, 400))
def test_any_bytes_are_read_or_refused(tmp_path_factory: object, junk: bytes, cut: int) -> None:
    assert isinstance(tmp_path_factory, pytest.TempPathFactory)
    path = tmp_path_factory.getbasetemp() / "junk.json"
    whole = tmp_path_factory.getbasetemp() / "whole.json"
    write_tally(whole, Night({"a" * 16: count(Station(), SENIOR, 2)}), overwrite=True)
    for data in (junk, whole.read_bytes()[:cut] + junk):
        path.write_bytes(data)
        try:
            read_tally(path)
        except UserError as error:
            assert "junk.json" in str(error)


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "tally-huge.json"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(UserError, match="too large"):
        read_tally(path)


def test_what_cannot_be_counted_changes_nothing(tmp_path: Path) -> None:
    add_one(tmp_path)
    before = {p.name: p.read_bytes() for p in tmp_path.glob("tally-*")}
    with pytest.raises(UserError):
        change_own_tally(tmp_path, lambda station: count(station, SENIOR, -2))
    assert {p.name: p.read_bytes() for p in tmp_path.glob("tally-*")} == before


def test_no_word_of_a_letter_is_in_what_is_stored(tmp_path: Path) -> None:
    folder = tmp_path / "night"
    for _ in range(4):
        night = add_to_tally(
            folder, Counted("sesta-fosta", Position.SUPPORT, ("FL-SR",), 1, 0, 1, LETTER)
        )
    assert totals(night, "sesta-fosta").likeness == 1.0
    stored = b"".join(p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()).lower()
    for word in set(LETTER.lower().split()):
        if len(word) > 3:
            assert word.encode() not in stored
            assert word.encode("utf-16-le") not in stored
            assert word.encode().hex().encode() not in stored


def test_the_salt_lies_in_the_nights_folder_and_nowhere_else(tmp_path: Path) -> None:
    folder = tmp_path / "night"
    name, salt = night_salt(folder)
    assert night_salt(folder) == (name, salt)
    assert night_salt(tmp_path / "other")[1] != salt
    add_to_tally(folder, Counted("sesta-fosta", text=LETTER))
    holding = [
        p.relative_to(tmp_path).parts[0]
        for p in tmp_path.rglob("*")
        if p.is_file() and salt.hex().encode() in p.read_bytes()
    ]
    assert holding == ["night"]
    assert salt.hex() not in name


def test_a_computer_keeps_its_random_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = station_id()
    assert station_id() == own
    move_to("second", tmp_path, monkeypatch)
    assert station_id() != own
