"""Signatures of files as minisign makes them: Ed25519 over the BLAKE2b hash of the content.

A signature is four lines, a public key two; the second line of each is base64. (minisign's
own description, jedisct1.github.io/minisign; RFC 8032 for Ed25519.)
"""

import hashlib
import os
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import read_bounded, save_new
from letterdesk.store.paths import bundled, user_config

_LARGEST_KEY = 4_000
_COMMENT, _TRUSTED = "untrusted comment: ", "trusted comment: "


@dataclass(frozen=True)
class PublicKey:
    """Who may sign. The name is that of the key's file."""

    name: str
    id: bytes
    key: bytes


@dataclass(frozen=True)
class SecretKey:
    id: bytes
    seed: bytes


def trusted_keys() -> tuple[PublicKey, ...]:
    """The keys in the box, and those somebody put into 'keys' in their settings folder.

    A file there that is no key is passed over: it vouches for nobody.
    """
    folders = (bundled("resources") / "keys", user_config() / "keys")
    files = [path for folder in folders for path in sorted(folder.glob("*.pub"))]
    keys = []
    for path in files:
        try:
            keys.append(read_public_key(path))
        except UserError:
            continue
    return tuple(keys)


def read_public_key(path: Path) -> PublicKey:
    raw = _second_line(path)
    if len(raw) != 42 or raw[:2] != b"Ed":
        raise _no_key(path)
    return PublicKey(path.stem, raw[2:10], raw[10:])


def make_keys(secret: Path, public: Path) -> None:
    """Make a pair of keys: ``secret`` to sign with, ``public`` to hand to those who trust it."""
    from nacl.signing import SigningKey

    signing, key_id = SigningKey.generate(), os.urandom(8)
    seed, verifying = bytes(signing), bytes(signing.verify_key)
    # minisign's form of a key without a password (minisign -W): no key derivation, a checksum.
    checksum = hashlib.blake2b(b"Ed" + key_id + seed + verifying, digest_size=32).digest()
    raw = b"Ed" + b"\0\0" + b"B2" + bytes(48) + key_id + seed + verifying + checksum
    save_new(secret, _two_lines("Letterdesk secret key; keep it to yourself", raw))
    save_new(public, _two_lines("Letterdesk public key", b"Ed" + key_id + verifying))


def read_secret_key(path: Path) -> SecretKey:
    """A key made by :func:`make_keys` or by minisign -W, that is, without a password."""
    raw = _second_line(path)
    if len(raw) != 158 or raw[:6] != b"Ed\0\0B2":
        raise _no_key(path)
    return SecretKey(raw[54:62], raw[62:94])


def sign(data: bytes, key: SecretKey, comment: str) -> str:
    """The four lines that sign ``data`` and, with it, ``comment``."""
    from nacl.signing import SigningKey

    signing = SigningKey(key.seed)
    signature = signing.sign(hashlib.blake2b(data).digest()).signature
    both = signing.sign(signature + comment.encode()).signature
    return (
        f"{_COMMENT}signature by a Letterdesk key\n{_as_text(b'ED' + key.id + signature)}\n"
        f"{_TRUSTED}{comment}\n{_as_text(both)}\n"
    )


def who_signed(data: bytes, signature: str, keys: Iterable[PublicKey]) -> PublicKey | None:
    """The one of ``keys`` that signed ``data``; None when none did, or it was changed since."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    lines = signature.splitlines()
    if len(lines) != 4 or not lines[2].startswith(_TRUSTED):
        return None
    try:
        first, both = b64decode(lines[1], validate=True), b64decode(lines[3], validate=True)
    except ValueError:
        return None
    if len(first) != 74 or first[:2] != b"ED" or len(both) != 64:
        return None
    digest = hashlib.blake2b(data).digest()
    for key in keys:
        if key.id != first[2:10]:
            continue
        try:
            verifying = VerifyKey(key.key)
            verifying.verify(digest, first[10:])
            verifying.verify(first[10:] + lines[2].removeprefix(_TRUSTED).encode(), both)
        except (CryptoError, ValueError):
            continue
        return key
    return None


def _second_line(path: Path) -> bytes:
    try:
        return b64decode(
            read_bounded(path, _LARGEST_KEY).decode("ascii").splitlines()[1], validate=True
        )
    except (ValueError, IndexError):
        raise _no_key(path) from None


def _two_lines(comment: str, raw: bytes) -> bytes:
    return f"{_COMMENT}{comment}\n{_as_text(raw)}\n".encode()


def _as_text(raw: bytes) -> str:
    return b64encode(raw).decode()


def _no_key(path: Path) -> UserError:
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "{path} is not a key that Letterdesk can use."), path=path),
        sentence(QT_TRANSLATE_NOOP("core", "Make one with: letterdesk directory new-key NAME")),
        wrong_input=True,
    )  # fmt: skip
