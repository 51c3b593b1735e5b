"""``letterdesk directory update``, ``back``, ``correct`` and ``pack``, as a person types them."""

import json
import os
from pathlib import Path

import pytest

from letterdesk.cli.main import run
from letterdesk.store.compiling.content import read_back
from letterdesk.store.directory import open_directory
from tests.store.updating import upstream

PHONE = "202-555-0100"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    for name in ("update", "corrections", "directory", "find", "members"):
        monkeypatch.setattr(f"letterdesk.cli.{name}.today", lambda: upstream.TODAY)
    return tmp_path


def members_file(folder: Path) -> Path:
    with open_directory() as directory:
        people = upstream.people(read_back(directory))
    for person in people:
        if person["id"]["bioguide"] == "D000563":
            person["terms"][-1]["phone"] = PHONE
    path = folder / "legislators-current.json"
    path.write_bytes(upstream.as_json(people))
    os.utime(path, (1_790_000_000, 1_790_000_000))  # 21 September 2026
    return path


def durbins_phone(capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert run(["members", "--state", "IL", "--json"]) == 0
    (durbin,) = [m for m in json.loads(capsys.readouterr().out) if m["bioguide"] == "D000563"]
    return str(durbin["washington"]["phone"])


def test_an_update_is_shown_installed_and_undone(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, old = members_file(home), durbins_phone(capsys)

    assert run(["directory", "update", str(file), "--dry-run", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [one["after"] for one in said["changed"]] == [PHONE]
    assert said["as_of"] == {"before": "2026-06-15", "after": "2026-09-21"}
    assert said["installed"] is None
    assert durbins_phone(capsys) == old

    assert run(["directory", "update", str(file)]) == 0
    assert f"the Washington phone was {old}, now {PHONE}" in capsys.readouterr().out
    assert durbins_phone(capsys) == PHONE
    assert run(["directory", "update", str(file)]) == 0
    assert "already made from these very files" in capsys.readouterr().out

    assert run(["directory", "back"]) == 0
    assert "as of June 15, 2026" in capsys.readouterr().out
    assert durbins_phone(capsys) == old
    assert run(["directory", "back"]) == 2


def test_a_correction_goes_through_an_update_until_upstream_has_it(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["directory", "correct", "D000563", "--phone", "(202) 555-0100"]) == 0
    assert durbins_phone(capsys) == PHONE
    assert run(["members", "--state", "IL"]) == 0
    assert "[corrected by hand on November 23, 2026]" in capsys.readouterr().out
    assert run(["directory", "corrections"]) == 0
    assert "still says what it said then" in capsys.readouterr().out

    assert run(["directory", "update", str(members_file(home))]) == 0
    assert "Richard J. Durbin: the new directory has your correction now" in capsys.readouterr().out
    assert run(["directory", "corrections"]) == 0
    assert "says the same by now" in capsys.readouterr().out
    assert run(["directory", "correct", "D000563", "--undo"]) == 0
    assert run(["directory", "correct", "D000563", "--undo"]) == 2


@pytest.mark.parametrize(
    "words",
    [
        ("X999999", "--phone", "202-555-0100"),
        ("D000563", "--phone", "12345"),
        ("D000563",),
        ("D000563", "--local", "Atlantis", "--phone", "202-555-0100"),
    ],
)
def test_a_correction_of_nothing_is_refused(words: tuple[str, ...]) -> None:
    assert run(["directory", "correct", *words]) == 2


def test_damaged_corrections_are_said(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / "XDG_CONFIG_HOME" / "letterdesk" / "corrections.json"
    file.parent.mkdir(parents=True)
    file.write_text('[{"bioguide": 7}]')
    assert run(["members", "--state", "AK"]) == 1
    assert "The file of corrections" in capsys.readouterr().err


def test_a_signed_directory_travels_to_another_computer(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["directory", "update", str(members_file(home))]) == 0
    assert run(["directory", "new-key", str(home / "church")]) == 0
    packed = str(home / "new.letterdesk-directory")
    assert run(["directory", "pack", "--key", str(home / "church.key"), "--out", packed]) == 0
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "another"))
    assert run(["directory", "update", packed]) == 2
    assert "not signed by anyone you trust" in capsys.readouterr().err
    keys = home / "XDG_CONFIG_HOME" / "letterdesk" / "keys"
    keys.mkdir(parents=True)
    (home / "church.pub").rename(keys / "church.pub")
    assert run(["directory", "update", packed]) == 0
    assert "Signed by church." in capsys.readouterr().out
    assert durbins_phone(capsys) == PHONE


@pytest.mark.parametrize("content", [None, b"", b"<html>", b"- &a [*a]\n"])
def test_what_cannot_be_used_is_a_sentence(
    home: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    file = home / "file"
    if content is not None:
        file.write_bytes(content)
    assert run(["directory", "update", str(file)]) == 2
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 2
    assert "Traceback" not in said
    assert not (home / "XDG_DATA_HOME").exists()
