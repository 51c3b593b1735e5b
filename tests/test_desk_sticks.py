"""Saving on a stick: all of it, known to be there, or one plain sentence and nothing left."""

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from letterdesk.core.errors import UserError
from letterdesk.desk import Document
from letterdesk.desk import sticks as saving
from letterdesk.desk.sticks import save_on_stick
from letterdesk.store import files
from letterdesk.store.sticks import Stick

PAPERS = tuple(
    Document(name, "pdf", name.encode() * 2000, 1) for name in ("letter-IL-SR.pdf", "packet.pdf")
)


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return Stick("KINGSTON", folder, folder.stat().st_dev)


def held(stick: Stick) -> set[str]:
    return {p.relative_to(stick.folder).as_posix() for p in stick.folder.rglob("*") if p.is_file()}


def test_each_writer_gets_a_folder_without_a_name_in_it(stick: Stick) -> None:
    assert save_on_stick(PAPERS, stick).name == "letters"
    assert save_on_stick(PAPERS, stick).name == "letters-2"
    assert held(stick) == {f"{f}/{d.name}" for f in ("letters", "letters-2") for d in PAPERS}
    assert (stick.folder / "letters" / "packet.pdf").read_bytes() == PAPERS[1].data


def refused(stick: Stick) -> str:
    with pytest.raises(UserError) as caught:
        save_on_stick(PAPERS, stick)
    return str(caught.value)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EROFS, "is locked against writing"),
        (errno.EACCES, "is locked against writing"),
        (errno.EIO, "did not take the files"),
    ],
)
@pytest.mark.parametrize("at", ["folder", "second file", "last push"])
def test_what_fails_is_one_sentence_and_nothing_is_left(
    stick: Stick, monkeypatch: pytest.MonkeyPatch, number: int, words: str, at: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    real = files._write_all
    written: list[bytes] = []

    def second(descriptor: int, data: bytes) -> None:
        written.append(data)
        if len(written) == 2:
            os.write(descriptor, data[:100])
            os.close(descriptor)
            fail()
        real(descriptor, data)

    if at == "folder":
        monkeypatch.setattr(Path, "mkdir", fail)
    elif at == "last push":
        monkeypatch.setattr(saving, "push_to_stick", fail)
    else:
        monkeypatch.setattr(files, "_write_all", second)
    said = refused(stick)
    assert words in said
    assert "nothing was saved" in said
    assert "KINGSTON" in said
    assert str(stick.folder) not in said
    assert not list(stick.folder.iterdir())


def test_pulled_out_before_and_while_it_is_written_to(
    stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = files._write_all

    def pull(descriptor: int, data: bytes) -> None:
        real(descriptor, data)
        shutil.rmtree(stick.folder)

    monkeypatch.setattr(files, "_write_all", pull)
    assert "pulled out too early" in refused(stick)
    assert "Your letters are still here." in refused(stick)
    assert not stick.folder.exists()


def test_nothing_falls_on_the_disk_below_a_stick_that_is_gone(stick: Stick) -> None:
    """The mount's folder may stay, and then it is a folder of the computer's own disk."""
    assert "pulled out too early" in refused(replace(stick, device=stick.device + 1))
    assert not list(stick.folder.iterdir())


def test_a_stick_pulled_out_at_the_very_end_is_noticed(
    stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([True, False, False])
    monkeypatch.setattr(saving, "is_in", lambda _stick: next(answers))
    assert "pulled out too early" in refused(stick)
    assert not list(stick.folder.iterdir())


def test_a_stick_that_gives_back_something_else_is_not_called_safe(
    stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "read_from_stick", lambda path: path.read_bytes()[:-1] + b"?")
    assert "did not take the files" in refused(stick)
    assert not list(stick.folder.iterdir())


# --- real file systems, where we may mount them ---


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[Stick]:
    run = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if run.returncode:
        pytest.skip("needs to be allowed to mount")
    try:
        yield Stick("KINGSTON", folder, folder.stat().st_dev)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.skipif(not shutil.which("mount"), reason="needs mount")
@pytest.mark.parametrize(
    ("options", "words"), [("size=16k", "is full"), ("ro", "is locked against writing")]
)
def test_a_real_full_and_a_real_read_only_stick(tmp_path: Path, options: str, words: str) -> None:
    with mounted(tmp_path, options) as stick:
        assert words in refused(stick)
        assert not list(stick.folder.iterdir())
