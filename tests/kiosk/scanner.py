"""Looks for words in files: in many encodings, and inside what is compressed."""

import base64
import gzip
import io
import json
import os
import re
import urllib.parse
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pypdf

_LARGEST = 64 * 1024 * 1024
_DEEPEST = 4
"""Levels of compression inside one another."""


def encodings(word: str) -> dict[str, tuple[bytes, ...]]:
    """Every way in which a program might write ``word``, by name."""
    utf8 = word.encode()
    # Base64 of a word inside longer text has one of three forms, by where in it the word is.
    sixes = (base64.b64encode(b"\0" * shift + utf8) for shift in range(3))
    inner = tuple(s[4 if n else 0 : -4].rstrip(b"=") for n, s in enumerate(sixes))
    escaped = json.dumps(word)[1:-1].encode()
    return {
        "utf-8": (utf8,),
        "utf-16-le": (word.encode("utf-16-le"),),
        "utf-16-be": (word.encode("utf-16-be"),),
        "latin-1": (word.encode("latin-1", "replace"),),
        "base64": inner,
        "hex": (utf8.hex().encode(), utf8.hex().upper().encode()),
        "reversed": (utf8[::-1], word[::-1].encode()),
        "url": (
            urllib.parse.quote(word).encode(),
            urllib.parse.quote_plus(word).encode(),
        ),
        "escaped": (escaped, escaped.replace(b"\\u", b"\\U0000")),
    }


@dataclass(frozen=True)
class Find:
    where: str
    word: str
    encoding: str


class Scanner:
    def __init__(self, words: Iterable[str]) -> None:
        self._forms = [
            (form, word, name)
            for word in words
            for name, forms in encodings(word).items()
            for form in forms
        ]
        self._any = re.compile(b"|".join(re.escape(form) for form, _, _ in self._forms))

    def scan(self, folders: Iterable[Path], since: float, apart: Iterable[Path]) -> list[Find]:
        """Finds in names and contents of files below ``folders`` changed ``since``.

        ``apart`` are files and folders that are not looked at.
        """
        return [
            find for path in changed(folders, since, set(apart)) for find in self.scan_file(path)
        ]

    def scan_file(self, path: Path) -> list[Find]:
        found = self.scan_bytes(str(path), os.fsencode(path.name))
        with suppress(OSError):
            if path.is_file() and path.stat().st_size <= _LARGEST:
                found += self.scan_bytes(str(path), path.read_bytes())
        return found

    def scan_bytes(self, where: str, data: bytes, depth: int = 0) -> list[Find]:
        found = []
        if self._any.search(data):
            found = [Find(where, word, name) for form, word, name in self._forms if form in data]
        if depth < _DEEPEST:
            for kind, inside in unpacked(data):
                found += self.scan_bytes(f"{where} > {kind}", inside, depth + 1)
        return found


def changed(folders: Iterable[Path], since: float, apart: set[Path]) -> Iterator[Path]:
    """Files and folders whose contents or names were changed after ``since``."""
    for folder in folders:
        for at, below, names in os.walk(folder, onerror=lambda _: None):
            here = Path(at)
            below[:] = [name for name in below if here / name not in apart]
            for name in (*names, *below):
                path = here / name
                with suppress(OSError):
                    if path not in apart and path.lstat().st_ctime >= since:
                        yield path


def unpacked(data: bytes) -> Iterator[tuple[str, bytes]]:
    """What is inside of ``data``: zip members, gzip, streams of zlib anywhere, a PDF's text."""
    if data.startswith(b"PK"):
        with suppress(Exception), zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield "name in zip", name.encode()
                yield "zip", archive.read(name)
    if data.startswith(b"\x1f\x8b"):
        with suppress(Exception):
            yield "gzip", gzip.decompress(data)
    for start in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        with suppress(zlib.error):
            if inside := zlib.decompressobj().decompress(data[start.start() :], _LARGEST):
                yield "zlib", inside
    if b"%PDF-" in data[:1024]:
        # Fonts are subsets, so letters in a page's stream are numbers of glyphs.
        with suppress(Exception):
            pages = pypdf.PdfReader(io.BytesIO(data)).pages
            yield "pdf", "\n".join(page.extract_text() for page in pages).encode()
