"""Zip archives written byte by byte, so that any field of them can lie (APPNOTE.TXT, 4.3)."""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

_PLAIN_FILE = 0o100644 << 16
_UTF8 = 0x800


@dataclass(frozen=True)
class Entry:
    """One entry. What is None is told as it is; anything else is told so, true or not."""

    name: bytes
    data: bytes = b""
    method: int = 8
    flags: int = _UTF8
    mode: int = _PLAIN_FILE
    system: int = 3
    told_method: int | None = None
    told_crc: int | None = None
    told_packed: int | None = None
    told_size: int | None = None
    told_place: int | None = None
    inner_name: bytes | None = None
    """The name in the entry's own header, when it is not the listed one."""
    extra: bytes = b""
    remark: bytes = b""
    share: bool = False
    """Listed, but without bytes of its own: it points at those of the entry before."""


@dataclass(frozen=True)
class Lies:
    """About the archive as a whole."""

    before: bytes = b""
    between: bytes = b""
    before_list: bytes = b""
    after: bytes = b""
    comment: bytes = b""
    told_comment: int | None = None
    told_count: int | None = None
    told_start: int | None = None
    told_length: int | None = None
    disk: int = 0
    end_twice: bool = False
    locator: bytes = b""


HONEST = Lies()


def raw_zip(entries: Iterable[Entry], lies: Lies = HONEST) -> bytes:
    """An archive of ``entries``, in their order."""
    body, listed, count, place = bytearray(lies.before), bytearray(), 0, 0
    for entry in entries:
        packed = _pack(entry)
        crc = _told(entry.told_crc, zlib.crc32(entry.data))
        sizes = _told(entry.told_packed, len(packed)), _told(entry.told_size, len(entry.data))
        method = _told(entry.told_method, entry.method)
        shared = (20, entry.flags, method, 0, 0x21, crc, *sizes)
        if not entry.share:
            body += lies.between if count else b""
            place = len(body)
            inner = entry.name if entry.inner_name is None else entry.inner_name
            body += struct.pack("<4s5H3L2H", b"PK\3\4", *shared, len(inner), 0) + inner + packed
        at = _told(entry.told_place, place)
        lengths = len(entry.name), len(entry.extra), len(entry.remark)
        listed += struct.pack("<4s2B5H3L5H2L", b"PK\1\2", 20, entry.system, *shared, *lengths, 0, 0, entry.mode, at)  # fmt: skip
        listed += entry.name + entry.extra + entry.remark
        count += 1
    body += lies.before_list
    start = _told(lies.told_start, len(body))
    told = min(_told(lies.told_count, count), 0xFFFF)
    end = struct.pack(
        "<4s4H2LH", b"PK\5\6", lies.disk, lies.disk, told, told,
        _told(lies.told_length, len(listed)), start, _told(lies.told_comment, len(lies.comment)),
    )  # fmt: skip
    ends = end * 2 if lies.end_twice else end
    return bytes(body + listed) + lies.locator + ends + lies.comment + lies.after


def _pack(entry: Entry) -> bytes:
    if entry.method == zlib.DEFLATED:
        deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
        return deflate.compress(entry.data) + deflate.flush()
    return entry.data


def _told(lie: int | None, truth: int) -> int:
    return truth if lie is None else lie
