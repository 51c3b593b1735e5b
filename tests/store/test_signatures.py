"""Our signatures are minisign's: held to files that minisign made, and to minisign where it is."""

import shutil
import subprocess
from base64 import b64decode, b64encode
from pathlib import Path

import pytest

from letterdesk.core.errors import UserError
from letterdesk.store.signatures import (
    make_keys,
    read_public_key,
    read_secret_key,
    sign,
    who_signed,
)

VECTORS = Path(__file__).parent / "signed_by_minisign"
MESSAGE = (VECTORS / "message.txt").read_bytes()
SIGNATURE = (VECTORS / "message.txt.minisig").read_text(encoding="utf-8")
COMMENT = "letterdesk test, 2026-11-23: “quoted”"
PUBLIC = VECTORS / "throwaway.pub"
SECRET = VECTORS / "throwaway.key"

needs_minisign = pytest.mark.skipif(
    not shutil.which("minisign"), reason="needs the program minisign"
)


def test_what_minisign_signed_is_known_by_its_key() -> None:
    key = read_public_key(PUBLIC)
    assert who_signed(MESSAGE, SIGNATURE, [key]) == key
    assert who_signed(MESSAGE, SIGNATURE.replace("\n", "\r\n"), [key]) == key
    assert who_signed(MESSAGE, SIGNATURE, []) is None


def test_with_the_same_key_we_sign_as_minisign_does_to_the_byte() -> None:
    """Ed25519 leaves nothing to chance. Only the first line, a comment nobody signs, is ours."""
    ours = sign(MESSAGE, read_secret_key(SECRET), COMMENT)
    assert ours.splitlines()[1:] == SIGNATURE.splitlines()[1:]


@pytest.mark.parametrize("line", [1, 2, 3])
def test_any_change_to_a_signed_line_and_it_is_nobodys(line: int) -> None:
    key = read_public_key(PUBLIC)
    lines = SIGNATURE.splitlines()
    for at in range(len(lines[line])):
        other = "A" if lines[line][at] != "A" else "B"
        changed = lines[line][:at] + other + lines[line][at + 1 :]
        spoiled = "\n".join([*lines[:line], changed, *lines[line + 1 :]])
        assert who_signed(MESSAGE, spoiled, [key]) is None, changed


def test_any_change_to_the_message_and_it_is_nobodys() -> None:
    key = read_public_key(PUBLIC)
    for changed in (MESSAGE[:-1], MESSAGE + b"\n", MESSAGE.replace(b"\n", b"\r\n"), b""):
        assert who_signed(changed, SIGNATURE, [key]) is None


def test_a_signature_of_the_older_form_is_not_taken() -> None:
    legacy = (VECTORS / "legacy.minisig").read_text(encoding="utf-8")
    assert who_signed(MESSAGE, legacy, [read_public_key(PUBLIC)]) is None


def test_a_secret_key_with_a_password_is_refused_with_what_to_do(tmp_path: Path) -> None:
    comment, encoded = SECRET.read_text(encoding="ascii").splitlines()
    raw = bytearray(b64decode(encoded))
    raw[2:4] = b"Sc"  # minisign's mark for scrypt
    locked = tmp_path / "locked.key"
    locked.write_text(f"{comment}\n{b64encode(raw).decode()}\n", encoding="ascii")
    with pytest.raises(UserError, match="new-key"):
        read_secret_key(locked)


def minisign(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["minisign", *words], check=False, capture_output=True, encoding="utf-8", timeout=30
    )


@needs_minisign
def test_minisign_takes_what_we_sign(tmp_path: Path) -> None:
    make_keys(tmp_path / "ours.key", tmp_path / "ours.pub")
    file = tmp_path / "file"
    file.write_bytes(MESSAGE)
    signature = sign(MESSAGE, read_secret_key(tmp_path / "ours.key"), COMMENT)
    (tmp_path / "file.minisig").write_text(signature, encoding="utf-8")

    checked = minisign("-Vm", file, "-p", tmp_path / "ours.pub")
    assert checked.returncode == 0, checked.stderr
    assert COMMENT in checked.stdout

    file.write_bytes(MESSAGE + b"!")
    assert minisign("-Vm", file, "-p", tmp_path / "ours.pub").returncode != 0


@needs_minisign
@pytest.mark.parametrize("whose_key", ["ours", "minisign's"])
def test_we_take_what_minisign_signs(tmp_path: Path, whose_key: str) -> None:
    secret, public = tmp_path / "a.key", tmp_path / "a.pub"
    if whose_key == "ours":
        make_keys(secret, public)
    else:
        assert minisign("-G", "-W", "-p", public, "-s", secret).returncode == 0
    file = tmp_path / "file"
    file.write_bytes(MESSAGE)
    signed = minisign("-S", "-m", file, "-s", secret, "-t", COMMENT)
    assert signed.returncode == 0, signed.stderr

    signature = (tmp_path / "file.minisig").read_text(encoding="utf-8")
    key = read_public_key(public)
    assert who_signed(MESSAGE, signature, [key]) == key
    ours = sign(MESSAGE, read_secret_key(secret), COMMENT)
    assert ours.splitlines()[1:] == signature.splitlines()[1:]
