"""A whole directory in one signed file: four lines of signature, then the compressed database.

The signature is minisign's, over all that follows it: `head -n 4` is the signature, `tail -n +5`
the file it signs, so that anybody can check one without Letterdesk.
"""

import tempfile
import zlib
from dataclasses import dataclass, replace
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.compiling.content import Content, read_back
from letterdesk.store.directory import Directory, open_directory
from letterdesk.store.files import save_new
from letterdesk.store.signatures import read_secret_key, sign, trusted_keys, who_signed

ENDING = ".letterdesk-directory"
_LARGEST = 16_000_000
"""Bytes unpacked. A directory has 3.4 million."""


@dataclass(frozen=True)
class Opened:
    content: Content
    signer: str


def pack_signed(directory: Directory, key: Path, out: Path, *, overwrite: bool = False) -> None:
    """Write ``directory`` as one file, signed with the secret key in the file ``key``."""
    secret = read_secret_key(key)
    about = directory.about
    packed = zlib.compress(directory.path.read_bytes(), 9)
    comment = f"letterdesk directory of congress {about.congress} as of {about.as_of}"
    save_new(out, sign(packed, secret, comment).encode() + packed, overwrite=overwrite)


def open_signed(path: Path, data: bytes) -> Opened:
    """The content of a signed directory, once its signature is known to be a trusted one's.

    What is installed is compiled anew from that content, so nothing of the file itself is
    kept. Raises UserError when nobody trusted signed it, or it is no directory.
    """
    *lines, packed = data.split(b"\n", 4)
    signer = who_signed(packed, b"\n".join(lines).decode("utf-8", "replace"), trusted_keys())
    if signer is None:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{file} is not signed by anyone you trust, or was changed since. Nothing was changed."), file=path.name),
            sentence(QT_TRANSLATE_NOOP("core", "If you trust whoever made it, ask them for their public key and put that file into the folder 'keys' of Letterdesk's settings.")),
            wrong_input=True,
        )  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="letterdesk-") as scratch:
        database = Path(scratch) / path.name
        database.write_bytes(_unpack(path, packed))
        with open_directory(database) as directory:
            return Opened(replace(read_back(directory), placed=()), signer.name)


def _unpack(path: Path, packed: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        database = unpacker.decompress(packed, _LARGEST)
    except zlib.error:
        database = b""
    if not database or not unpacker.eof or unpacker.unused_data:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{file} is damaged. Nothing was changed."), file=path.name),
            sentence(QT_TRANSLATE_NOOP("core", "Please get a fresh copy.")),
            wrong_input=True,
        )  # fmt: skip
    return database
