"""The shape of a zip archive, looked at before Python's reader believes a word of it.

Python reads the whole list of entries first, however long; takes an archive that is glued to
the end of another file; and lets two entries share the same bytes, so that 40 kilobytes unfold
to 5 gigabytes. An archive that a program made to hold some files is none of these. Layout:
PKWARE's APPNOTE.TXT, 4.3.
"""

import struct
from zipfile import BadZipFile

_END = struct.Struct("<4s4H2LH")
"""End of central directory: signature, disks (2), entries here and in all, the directory's size
and place, length of the comment."""
_LISTED = struct.Struct("<4s4B4HL2L5H2L")
_LOCAL = struct.Struct("<4s2B4HL2L2H")
_ZIP64_LOCATOR = b"PK\x06\x07"


def check_shape(data: bytes, most: int) -> None:
    """Raise BadZipFile unless ``data`` is one plain archive of at most ``most`` entries.

    Plain: nothing before, between, shared or after; one disk; sizes that need no zip64.
    """
    end = len(data) - _END.size
    if end < 0:
        raise BadZipFile("too short")
    mark, disk, first_disk, here, count, size, start, comment = _END.unpack_from(data, end)
    if mark != b"PK\x05\x06" or disk or first_disk or here != count or comment:
        raise BadZipFile("it does not end as an archive does")
    if count > most or start + size != end or data[end - 20 : end - 16] == _ZIP64_LOCATOR:
        raise BadZipFile("its list is too long, or somewhere else")
    _check_entries(data, start, end, count)


def _check_entries(data: bytes, start: int, end: int, count: int) -> None:
    """Each entry listed has its own bytes before the list, and they follow one another."""
    spans = []
    at = start
    for _ in range(count):
        if at + _LISTED.size > end:
            raise BadZipFile("its list ends early")
        listed = _LISTED.unpack_from(data, at)
        packed, (name, extra, remark), place = listed[10], listed[12:15], listed[-1]
        if listed[0] != b"PK\x01\x02":
            raise BadZipFile("its list is damaged")
        spans.append((place, place + _local_size(data, place, start) + packed))
        at += _LISTED.size + name + extra + remark
    if at != end:
        raise BadZipFile("there is more in its list than entries")
    reached = 0
    for first, last in sorted(spans):
        # A descriptor of up to 24 bytes may follow an entry that was packed as it came.
        if not reached <= first <= (reached + 24 if reached else 0):
            raise BadZipFile("entries share bytes, or something lies between them")
        reached = last
    if spans and not reached <= start <= reached + 24:
        raise BadZipFile("entries reach into the list, or something lies between")


def _local_size(data: bytes, place: int, end: int) -> int:
    """Bytes of an entry's own header."""
    if place + _LOCAL.size > end or data[place : place + 4] != b"PK\x03\x04":
        raise BadZipFile("an entry is not where the list says")
    name, extra = _LOCAL.unpack_from(data, place)[-2:]
    return _LOCAL.size + int(name) + int(extra)
