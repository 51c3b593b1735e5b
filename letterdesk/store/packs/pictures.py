"""A small picture of a stranger's, taken apart before anything draws it.

Libraries for pictures have had many holes, most of them in what a picture does not need:
colour profiles, texts, thumbnails, animation. So its pieces are walked here, within bounds,
and only those that are the picture go on. Sources: the PNG specification (W3C, second
edition, 5 and 11); ITU-T T.81, annex B, for JPEG.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from typing import NoReturn

from letterdesk.core.campaign import Logo
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.packs.toml_file import fail

LARGEST_PICTURE = 500_000
"""Bytes."""
LARGEST_SIDE = 2_000
"""Pixels. Drawn at 200 % on a sharp screen, a logo has about 300."""
SMALLEST_SIDE = 16
LONGEST_SHAPE = 8
"""Times that a logo may be as wide as it is high, or the other way round."""
MOST_SCANS = 20
"""Passes over a JPEG; each costs as much as the whole picture. Progressive ones have ten."""

_PNG = b"\x89PNG\r\n\x1a\n"
_PICTURE = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Samples of a pixel, by PNG's type of colour."""
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))  # fmt: skip
"""Of Adam7: first column and row, then the steps between columns and rows."""

_SOI, _EOI, _SOS, _APP0, _APP14 = 0xD8, 0xD9, 0xDA, 0xE0, 0xEE
_FRAMES = (0xC0, 0xC1, 0xC2)
"""Baseline, extended and progressive; the others are rare, and arithmetic coding is one."""
_KEPT = (0xC4, 0xDB, 0xDD, _APP0, _APP14, _SOS, _EOI, *_FRAMES)
"""Tables, the interval of restarts, and what says how colours are meant."""
_LEFT_OUT = (*range(_APP0 + 1, 0xF0), 0xFE)
_NEXT_MARKER = re.compile(b"\xff[\x01-\xcf\xd8-\xfe]")
"""After compressed data, in which FF stands before 00 or a restart only."""


class _UnfitError(Exception):
    """What is wrong with a picture."""

    def __init__(self, what: Sentence) -> None:
        super().__init__(str(what))
        self.what = what


def parse_picture(shown: str, data: bytes) -> Logo:
    """The picture in a file's ``data``, whose name is ``shown``. Raises UserError."""
    parse = _parse_png if data.startswith(_PNG) else _parse_jpeg
    if parse is _parse_jpeg and not data.startswith(b"\xff\xd8\xff"):
        _fail(shown, sentence(QT_TRANSLATE_NOOP("core", "it is not a picture of the kinds PNG and JPEG")))  # fmt: skip
    try:
        return parse(data)
    except (struct.error, zlib.error, IndexError):
        _fail(shown, _damaged())
    except _UnfitError as error:
        _fail(shown, error.what)


def _fail(shown: str, what: Sentence) -> NoReturn:
    fail(shown, 0, what)


def _damaged() -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("core", "the picture is damaged"))


def _check_size(width: int, height: int) -> None:
    if max(width, height) > LARGEST_SIDE or min(width, height) < SMALLEST_SIDE:
        raise _UnfitError(sentence(QT_TRANSLATE_NOOP("core", "the picture has {width} by {height} pixels; {least} to {most} each way can be shown"), width=width, height=height, least=SMALLEST_SIDE, most=LARGEST_SIDE))  # fmt: skip
    if max(width, height) > LONGEST_SHAPE * min(width, height):
        raise _UnfitError(sentence(QT_TRANSLATE_NOOP("core", "the picture is too long and thin to be shown beside a name")))  # fmt: skip


# --- PNG ---


def _parse_png(data: bytes) -> Logo:
    kept = [_PNG]
    pixels: list[bytes] = []
    header = b""
    last = b""
    for name, content, whole in _chunks(data):
        if (name == b"IHDR") != (not header) or (name == b"IDAT" and pixels and last != b"IDAT"):
            raise _UnfitError(_damaged())
        if name[:1].isupper() and name not in _PICTURE:
            raise _UnfitError(_damaged())
        if name == b"IHDR":
            header = content
        if name == b"IDAT":
            pixels.append(content)
        if name in _PICTURE:
            kept.append(whole)
        last = name
    width, height, depth, colour, packing, filtering, interlaced = struct.unpack(">IIBBBBB", header)
    _check_size(width, height)
    if depth not in _DEPTHS.get(colour, ()) or packing or filtering or interlaced > 1:
        raise _UnfitError(_damaged())
    size = _unpacked_size(width, height, depth * _SAMPLES[colour], interlaced=bool(interlaced))
    unpacking = zlib.decompressobj()
    unpacked = unpacking.decompress(b"".join(pixels), size + 1)
    if last != b"IEND" or len(unpacked) != size or not unpacking.eof:
        raise _UnfitError(_damaged())
    return Logo("png", width, height, b"".join(kept))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """The name, the content and all of each chunk; exactly up to the end of the file."""
    place = len(_PNG)
    while place < len(data):
        (length,) = struct.unpack_from(">I", data, place)
        name = data[place + 4 : place + 8]
        content = data[place + 8 : place + 8 + length]
        (told,) = struct.unpack_from(">I", data, place + 8 + length)
        if zlib.crc32(content, zlib.crc32(name)) != told or not name.isalpha():
            raise _UnfitError(_damaged())
        yield name, content, data[place : place + 12 + length]
        place += 12 + length
        if name == b"IEND" and place != len(data):
            raise _UnfitError(_damaged())


def _unpacked_size(width: int, height: int, bits: int, *, interlaced: bool) -> int:
    """Bytes of all rows, each with its filter's byte, at so many bits a pixel."""
    passes = _PASSES if interlaced else ((0, 0, 1, 1),)
    size = 0
    for first_column, first_row, column_step, row_step in passes:
        columns = -(-(width - first_column) // column_step)
        rows = -(-(height - first_row) // row_step)
        size += rows * (1 + -(-columns * bits // 8))
    return size


# --- JPEG ---


def _parse_jpeg(data: bytes) -> Logo:
    kept = [data[:2]]
    size: tuple[int, int] | None = None
    scans = 0
    for marker, content, whole in _segments(data):
        if marker in _FRAMES:
            if size is not None:
                raise _UnfitError(_damaged())
            size = _frame_size(content)
        scans += marker == _SOS
        if scans > MOST_SCANS or (scans and size is None):
            raise _UnfitError(_damaged())
        if marker in _KEPT:
            kept.append(whole)
        elif marker not in _LEFT_OUT:
            raise _UnfitError(_damaged())
    if size is None or not scans:
        raise _UnfitError(_damaged())
    return Logo("jpeg", *size, b"".join(kept))


def _segments(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """The marker, the content and all of each segment, up to the mark of the end.

    What stands after that is not the picture's; cameras append thumbnails.
    """
    place = 2
    while True:
        while data[place : place + 2] == b"\xff\xff":
            place += 1  # bytes to fill up with
        marker = data[place + 1]
        if data[place] != 0xFF:
            raise _UnfitError(_damaged())
        if marker == _EOI:
            yield marker, b"", data[place : place + 2]
            return
        end = place + 2 + int.from_bytes(data[place + 2 : place + 4], "big")
        content = data[place + 4 : end]
        if marker == _SOS:
            found = _NEXT_MARKER.search(data, end)
            end = found.start() if found else len(data)
        if end < place + 4 or end >= len(data):
            raise _UnfitError(_damaged())
        yield marker, content, data[place:end]
        place = end


def _frame_size(content: bytes) -> tuple[int, int]:
    """Width and height from a frame's header."""
    depth, height, width, colours = struct.unpack_from(">BHHB", content)
    _check_size(width, height)
    if depth != 8 or colours not in (1, 3):
        raise _UnfitError(sentence(QT_TRANSLATE_NOOP("core", "the picture is made for printing presses; save it with the colors of screens (RGB)")))  # fmt: skip
    return width, height
