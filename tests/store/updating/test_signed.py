"""Whole directories in one signed file."""

import shutil
import sqlite3
import subprocess
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from letterdesk.core.errors import UserError
from letterdesk.store.compiling.content import Content
from letterdesk.store.directory import open_directory
from letterdesk.store.signatures import make_keys, read_secret_key, sign, trusted_keys
from letterdesk.store.updating.signed import open_signed, pack_signed
from letterdesk.store.updating.update import lay_over
from tests.store.updating.upstream import TODAY


@pytest.fixture
def packed(home: Path) -> Path:
    """A signed directory, whose signer this test's person trusts."""
    keys = home / "config" / "keys"
    keys.mkdir(parents=True)
    make_keys(home / "church.key", keys / "church.pub")
    out = home / "new.letterdesk-directory"
    with open_directory() as directory:
        pack_signed(directory, home / "church.key", out)
    return out


def test_it_comes_back_whole_and_says_who_signed(packed: Path, boxed: Content) -> None:
    opened = open_signed(packed, packed.read_bytes())
    assert opened.signer == "church"
    assert opened.content == boxed


def test_the_same_directory_gives_the_same_file(packed: Path, home: Path) -> None:
    with open_directory() as directory:
        pack_signed(directory, home / "church.key", home / "again")
    assert (home / "again").read_bytes() == packed.read_bytes()


@pytest.mark.parametrize("at", [5, 40, 120, 200, 320, 400, 5000, -1])
def test_one_byte_changed_and_nobody_signed_it(packed: Path, at: int) -> None:
    data = bytearray(packed.read_bytes())
    data[at] ^= 1
    if 0 <= at < 48:  # the first line is a comment for people, and no part of what is signed
        assert open_signed(packed, bytes(data)).signer == "church"
        return
    with pytest.raises(UserError, match="not signed by anyone you trust"):
        open_signed(packed, bytes(data))


def test_a_stranger_is_refused(packed: Path, home: Path) -> None:
    (home / "config" / "keys" / "church.pub").unlink()
    assert trusted_keys() == ()
    with pytest.raises(UserError, match="not signed by anyone you trust"):
        open_signed(packed, packed.read_bytes())


def test_an_older_one_is_refused_whoever_signed_it(packed: Path, boxed: Content) -> None:
    """And one of the same day is no news."""
    newer = replace(boxed, as_of="2026-07-01")
    with pytest.raises(UserError, match=r"is older \(June 15, 2026\) than what is in use"):
        lay_over(newer, [packed], TODAY)
    assert not lay_over(boxed, [packed], TODAY).new


def test_another_database_is_refused_whoever_signed_it(home: Path, packed: Path) -> None:
    other = home / "other.sqlite"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE member (name TEXT)")
    content = zlib.compress(other.read_bytes())
    data = sign(content, read_secret_key(home / "church.key"), "x").encode() + content
    with pytest.raises(UserError, match="not a Letterdesk directory"):
        open_signed(packed, data)


@pytest.mark.parametrize("content", [b"", b"no zlib", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_signed_nonsense_is_damaged(home: Path, packed: Path, content: bytes) -> None:
    key = read_secret_key(home / "church.key")
    data = sign(content, key, "x").encode() + content
    with pytest.raises(UserError, match="is damaged"):
        open_signed(packed, data)


@pytest.mark.parametrize("content", [b"", b"one line", b"a\nnot base64!\n", b"a\nQUFB\n", b"\xff"])
def test_what_is_no_key_vouches_for_nobody(home: Path, content: bytes) -> None:
    keys = home / "config" / "keys"
    keys.mkdir(parents=True)
    (keys / "odd.pub").write_bytes(content)
    assert trusted_keys() == ()
    with pytest.raises(UserError, match="not a key"):
        read_secret_key(keys / "odd.pub")


def test_keys_are_not_written_over(home: Path) -> None:
    make_keys(home / "a.key", home / "a.pub")
    with pytest.raises(UserError, match="already"):
        make_keys(home / "a.key", home / "b.pub")
    assert (home / "a.key").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(not shutil.which("minisign"), reason="needs the program minisign")
def test_anybody_can_check_the_file_with_minisign_alone(packed: Path, home: Path) -> None:
    """As docs say it: the first four lines are the signature, the rest is the file it signs."""
    *lines, data = packed.read_bytes().split(b"\n", 4)
    (home / "file").write_bytes(data)
    (home / "file.minisig").write_bytes(b"\n".join(lines) + b"\n")
    public = home / "config" / "keys" / "church.pub"
    checked = subprocess.run(
        ["minisign", "-Vm", home / "file", "-p", public],
        check=True, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert "letterdesk directory of congress 119 as of 2026-06-15" in checked.stdout
