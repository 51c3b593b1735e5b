"""Archives that no campaign is handed out as, each a good one with something wrong.

The name says what. What must be refused and what may be read is in the two tables; what
fuzzing found stands there too.
"""

import random
from collections.abc import Callable, Mapping
from functools import partial

from letterdesk.store.packs.archive import build_archive
from letterdesk.store.paths import bundled
from tests.store.attachment_samples import png
from tests.store.raw_zip import Entry, Lies, raw_zip

Make = Callable[[], bytes]
NAME = "ours"
_LINK, _FOLDER, _PIPE, _CHARACTERS, _BLOCKS, _SOCKET = (
    (kind | 0o644) << 16 for kind in (0o120000, 0o040000, 0o010000, 0o020000, 0o060000, 0o140000)
)


def good_files() -> dict[str, bytes]:
    """The starter's files under the name of a pack that somebody else made."""
    folder = bundled("templates") / "starter"
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    files["pack.toml"] = files["pack.toml"].replace(b'"starter"', b'"ours"')
    return files


def good_archive() -> bytes:
    return build_archive(NAME, good_files())


def packed(*more: Entry, lies: Lies | None = None, **instead: Entry) -> bytes:
    """A good pack with ``more`` entries, or the entry of its bill ``instead``."""
    entries = [Entry(f"{NAME}/{file}".encode(), data) for file, data in good_files().items()]
    if "first" in instead:
        entries[0] = instead["first"]
    return raw_zip([*entries, *more], lies or Lies())


def first(**lies: object) -> bytes:
    """A good pack whose first entry lies about itself."""
    file, data = next(iter(good_files().items()))
    return packed(first=Entry(f"{NAME}/{file}".encode(), data, **lies))  # type: ignore[arg-type]


_NAMES: Mapping[str, bytes] = {
    "out of the folder": b"ours/../../evil.txt",
    "out at once": b"../evil.txt",
    "out by the middle": b"ours/en/../../../evil.txt",
    "only dots": b"ours/..",
    "this folder": b"ours/./x.txt",
    "absolute": b"/etc/cron.d/evil",
    "absolute twice": b"//server/share/evil",
    "a drive": b"C:/Windows/evil.dll",
    "a drive without a slash": b"C:evil.dll",
    "backslashes": b"ours\\..\\..\\evil.txt",
    "one backslash": b"ours/en\\x.txt",
    "a network share": b"\\\\server\\share\\evil",
    "a device path": b"\\\\?\\C:\\evil",
    "another stream": b"ours/pack.toml:evil",
    "NUL": b"ours/x.txt\0.toml",
    "NUL first": b"\0ours/x.txt",
    "a line end": b"ours/x\n.txt",
    "an escape": b"ours/\x1b[2Jx.txt",
    "a bell": b"ours/\x07.txt",
    "DEL": b"ours/x\x7f.txt",
    "turned around": "ours/x\u202etxt.exe".encode(),
    "isolated": "ours/\u2066x\u2069.txt".encode(),
    "nothing to see": "ours/x\u200b.txt".encode(),
    "looks like a slash": "ours\u2215..\u2215x".encode(),
    "full width dots": "ours/\uff0e\uff0e/x".encode(),
    "another alphabet": "ours/p\u0430ck.toml".encode(),
    "not UTF-8": b"ours/\xff\xfe.txt",
    "half a character": b"ours/\xed\xa0\x80.txt",
    "too long an encoding": b"ours/\xc0\xae\xc0\xae/x",
    "hidden": b"ours/.bashrc",
    "hidden folder": b"ours/.git/config",
    "a hyphen first": b"ours/-rf",
    "a home": b"~/evil",
    "a variable": b"ours/$HOME.txt",
    "a percent sign": b"ours/%2e%2e%2fevil",
    "a space": b"ours/ x.txt",
    "a space at the end": b"ours/x.txt ",
    "a dot at the end": b"ours/x.txt.",
    "a question mark": b"ours/x?.txt",
    "a star": b"ours/*.txt",
    "a bar": b"ours/x|y.txt",
    "a quotation mark": b'ours/".txt',
    "angle brackets": b"ours/<b>.txt",
    "empty": b"",
    "only a slash": b"/",
    "two slashes": b"ours//x.txt",
    "three slashes at the end": b"ours/x///",
    "too deep": b"ours/a/b/c.txt",
    "far too deep": b"ours/" + b"a/" * 20_000 + b"b",
    "too long": b"ours/" + b"x" * 200 + b".txt",
    "very long": b"ours/" + b"x" * 60_000,
    "Windows' console": b"ours/CON",
    "Windows' console with an ending": b"ours/con.txt",
    "Windows' printer": b"ours/LPT1.toml",
    "Windows' nothing": b"ours/nul.toml",
    "Windows' port as a folder": b"ours/com1/x.txt",
}
_LYING_ENTRIES: Mapping[str, dict[str, object]] = {
    "a link": {"mode": _LINK},
    "a link on another system": {"mode": _LINK, "system": 0},
    "a folder with a file's name": {"mode": _FOLDER},
    "a pipe": {"mode": _PIPE},
    "a device of characters": {"mode": _CHARACTERS},
    "a device of blocks": {"mode": _BLOCKS},
    "a socket": {"mode": _SOCKET},
    "locked": {"flags": 0x801},
    "locked strongly": {"flags": 0x841},
    "its header is locked": {"flags": 0x2801},
    "patched data": {"flags": 0x820},
    "wrong checksum": {"told_crc": 0x12345678},
    "checksum zero": {"told_crc": 0},
    "size too small": {"told_size": 5},
    "size zero": {"told_size": 0},
    "size too large": {"told_size": 5_000},
    "size 4 GB": {"told_size": 0xFFFFFFFE},
    "size for zip64": {"told_size": 0xFFFFFFFF},
    "packed size zero": {"told_packed": 0},
    "packed size too small": {"told_packed": 100},
    "packed size too large": {"told_packed": 40_000},
    "packed size 4 GB": {"told_packed": 0xFFFFFFFE},
    "packed size for zip64": {"told_packed": 0xFFFFFFFF},
    "place past the end": {"told_place": 0x7FFFFFFF},
    "place in the middle": {"told_place": 40},
    "place for zip64": {"told_place": 0xFFFFFFFF},
    "zip64 sizes": {"told_size": 0xFFFFFFFF, "told_packed": 0xFFFFFFFF, "extra": b"\1\0\x10\0" + b"\xff" * 16},
    "zip64 cut short": {"told_size": 0xFFFFFFFF, "extra": b"\1\0\x08\0\1"},
    "extra longer than it is": {"extra": b"\1\0\xff\xff"},
    "another name inside": {"inner_name": b"ours/../../evil"},
    "another name of equal length inside": {"inner_name": b"ours/bills/s35-118.toml"},
    "stored, and called deflated": {"method": 0, "told_method": 8},
    "deflated, and called stored": {"method": 8, "told_method": 0},
    "the data are noise": {"method": 0, "told_method": 8, "told_size": 10_000},
    **{f"packed by method {method}": {"told_method": method} for method in (1, 2, 3, 4, 5, 6, 9, 10, 12, 14, 18, 93, 95, 98, 99, 65_535)},
}  # fmt: skip
_LIES: Mapping[str, Lies] = {
    "something before": Lies(before=b"#!/bin/sh\nexit\n"),
    "a program before": Lies(before=b"MZ" + bytes(60_000)),
    "something before, places moved": Lies(before=b"GIF89a", told_start=0),
    "something after": Lies(after=b"x"),
    "64 KB after": Lies(after=b"x" * 65_000),
    "a comment": Lies(comment=b"hello"),
    "a comment of 64 KB": Lies(comment=b"x" * 65_535),
    "a comment that is an archive": Lies(comment=raw_zip([Entry(b"evil", b"x")])),
    "a comment told and not there": Lies(told_comment=200),
    "something between entries": Lies(between=b"x" * 100),
    "something before the list": Lies(before_list=b"x" * 100),
    "a count too small": Lies(told_count=1),
    "a count too large": Lies(told_count=30),
    "a count of zero": Lies(told_count=0),
    "a count for zip64": Lies(told_count=65_535),
    "a list that starts elsewhere": Lies(told_start=3),
    "a list that starts past the end": Lies(told_start=0x7FFFFFFF),
    "a list for zip64": Lies(told_start=0xFFFFFFFF),
    "a list too short": Lies(told_length=50),
    "a list of nothing": Lies(told_length=0),
    "a list of 4 GB": Lies(told_length=0xFFFFFFFE),
    "another disk": Lies(disk=1),
    "the last disk of 65,535": Lies(disk=65_535),
    "two ends": Lies(end_twice=True),
    "a zip64 locator": Lies(locator=b"PK\6\7" + bytes(16)),
    "a zip64 locator that points far": Lies(locator=b"PK\6\7" + b"\0" * 4 + b"\xff" * 8 + b"\1\0\0\0"),
}  # fmt: skip


def _twice(*names: bytes) -> bytes:
    return packed(*(Entry(name, b"x") for name in names))


def _many(count: int) -> bytes:
    return packed(*(Entry(b"ours/x%d.txt" % number, method=0) for number in range(count)))


def _overlapping() -> bytes:
    """A small file that would unfold to 800 MB: every entry points at the same bytes."""
    kernel = Entry(b"ours/x.txt", bytes(4_000_000))
    size = len(raw_zip([kernel])) - len(raw_zip([Entry(kernel.name)])) + 2
    again = (
        Entry(b"ours/y%d.txt" % n, told_packed=size, told_size=4_000_000, share=True)
        for n in range(200)
    )
    return packed(kernel, *again)


def _nested(depth: int) -> bytes:
    inner = good_archive()
    for _ in range(depth):
        inner = build_archive(NAME, {"inner.letterpack": inner})
    return inner


def _without(file: str) -> bytes:
    return build_archive(NAME, {name: data for name, data in good_files().items() if name != file})


def _changed(seed: int) -> bytes:
    """A good archive with some of its bytes changed."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    data = bytearray(good_archive())
    # Half of them in the list at the end, where most can go wrong.
    low = 0 if seed % 2 else len(data) - 1_200
    for _ in range(1 + seed % 7):
        data[chance.randrange(low, len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def _cut(part: float) -> bytes:
    data = good_archive()
    return data[: int(len(data) * part)]


REFUSED: dict[str, Make] = {
    **{f"name: {said}": partial(packed, Entry(name, b"x")) for said, name in _NAMES.items()},
    **{f"name, old encoding: {said}": partial(packed, Entry(name, b"x", flags=0)) for said, name in _NAMES.items() if max(name, default=0) > 126},
    **{f"entry: {said}": partial(first, **lies) for said, lies in _LYING_ENTRIES.items()},
    **{f"archive: {said}": partial(packed, lies=lies) for said, lies in _LIES.items()},
    "twice: the same name": lambda: _twice(b"ours/x.txt", b"ours/x.txt"),
    "twice: the pack's own file": lambda: _twice(b"ours/pack.toml"),
    "twice: by case": lambda: _twice(b"ours/PACK.TOML"),
    "twice: folders by case": lambda: _twice(b"ours/x.txt", b"OURS/X.txt"),
    "two packs": lambda: _twice(b"theirs/pack.toml"),
    "a file beside the pack": lambda: _twice(b"evil.txt"),
    "a folder with data": lambda: packed(Entry(b"ours/x/", b"data", mode=_FOLDER)),
    "a folder that is a link": lambda: packed(Entry(b"ours/x/", mode=_LINK)),
    "a folder out of the folder": lambda: packed(Entry(b"ours/../x/", mode=_FOLDER)),
    "many: 301 files": lambda: _many(301),
    "many: 700 files": lambda: _many(700),
    "many: 60,000 files": lambda: _many(60_000),
    "many: 100,000 files": lambda: _many(100_000),
    "bomb: 30 MB of zeros": lambda: packed(Entry(b"ours/x.txt", bytes(30_000_000))),
    "bomb: ten times 10 MB": lambda: packed(*(Entry(b"ours/%d.txt" % n, bytes(10_000_000)) for n in range(10))),
    "bomb: 60 MB that hardly pack": lambda: packed(*(Entry(b"ours/%d.txt" % n, (b"%06d" % n + bytes(range(256)) * 4) * 900) for n in range(70))),
    "bomb: told as small": lambda: packed(Entry(b"ours/x.txt", bytes(30_000_000), told_size=100)),
    "bomb: overlapping entries": _overlapping,
    "bomb: over 20 MB of file": lambda: packed(Entry(b"ours/x.txt", bytes(21_000_000), method=0)),
    "nested once": lambda: _nested(1),
    "nested thrice": lambda: _nested(3),
    "empty file": lambda: b"",
    "one byte": lambda: b"P",
    "only an end": lambda: raw_zip([]),
    "only an end, and a count": lambda: raw_zip([], Lies(told_count=5)),
    "zeros": lambda: bytes(10_000),
    "noise": lambda: random.Random(1).randbytes(10_000),  # noqa: S311 - no secret
    "a PDF": lambda: b"%PDF-1.7\n" + bytes(5_000),
    "a web page": lambda: b"<html><script>alert(1)</script>" * 100,
    "an XML bomb": lambda: b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>',
    "gzip": lambda: b"\x1f\x8b\x08\0" + bytes(500),
    "7-Zip": lambda: b"7z\xbc\xaf\x27\x1c" + bytes(500),
    "RAR": lambda: b"Rar!\x1a\x07\x01\0" + bytes(500),
    "tar": lambda: b"ours/pack.toml".ljust(257, b"\0") + b"ustar" + bytes(1_000),
    "no pack.toml": lambda: _without("pack.toml"),
    "no guide": lambda: _without("en/guide.toml"),
    "no bill": lambda: _without("bills/s35-117.toml"),
    "no letter": lambda: _without("en/letter-support.j2"),
    "no letter in Spanish": lambda: _without("es/letter-oppose.j2"),
    "under another name": lambda: build_archive("not-ours", good_files()),
    "under a name in capitals": lambda: build_archive("Yours", good_files()),
    **{f"cut at {part}": partial(_cut, part) for part in (0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995, 0.999)},
    "cut by one byte": lambda: good_archive()[:-1],
    "without its first byte": lambda: good_archive()[1:],
    "twice in one file": lambda: good_archive() * 2,
    "backwards": lambda: good_archive()[::-1],
}  # fmt: skip
EITHER: dict[str, Make] = {f"bits changed {n}": partial(_changed, n) for n in range(60)}
"""Read or refused, as it falls: a bit of a date changes nothing that is read."""
READ: dict[str, Make] = {
    "as it should be": good_archive,
    "written by another program": packed,
    "stored": lambda: raw_zip([Entry(f"ours/{f}".encode(), d, method=0) for f, d in good_files().items()]),
    "folders listed too": lambda: packed(Entry(b"ours/", mode=_FOLDER, method=0), Entry(b"ours/en/", mode=_FOLDER, method=0)),
    "made on Windows": lambda: raw_zip([Entry(f"ours/{f}".encode(), d, mode=0, system=0) for f, d in good_files().items()]),
    "without a folder": lambda: raw_zip([Entry(f.encode(), d) for f, d in good_files().items()]),
    "with a remark": lambda: first(remark=b"x" * 60_000),
    # Nothing is unpacked, so the two are in nobody's way.
    "a file that is also a folder": lambda: _twice(b"ours/x", b"ours/x/y"),
    "with a picture that nobody is shown": lambda: packed(Entry(b"ours/photo.png", random.Random(1).randbytes(2_000_000))),  # noqa: S311
    "with a logo": lambda: packed(Entry(b"ours/logo.png", png())),
}  # fmt: skip
