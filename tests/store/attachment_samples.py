"""Official texts and pictures of our own making, for packs that hold them."""

import struct
import zlib
from collections.abc import Sequence

from tests.store.bill_text_samples import BILL_DTD, PLAIN

PDF = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
TEXTS = {
    "texts/BILLS-117s35enr.xml": BILL_DTD.encode(),
    "texts/BILLS-117s35enr.pdf": PDF,
    "texts/BILLS-117s35is.txt": PLAIN.encode(),
}
"""Official texts of the practice pack's bill: names of govinfo's, words of ours."""


def chunk(name: bytes, content: bytes = b"", *, checksum: int | None = None) -> bytes:
    """One piece of a PNG file."""
    told = zlib.crc32(name + content) if checksum is None else checksum
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", told)


def header(width: int, height: int, depth: int = 8, colour: int = 2, interlaced: int = 0) -> bytes:
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced))


def png(width: int = 64, height: int = 32, extra: Sequence[bytes] = ()) -> bytes:
    """A blue picture; ``extra`` pieces stand before its pixels."""
    row = b"\0" + b"\x1f\x4e\x79" * width
    pixels = chunk(b"IDAT", zlib.compress(row * height))
    return b"".join((b"\x89PNG\r\n\x1a\n", header(width, height), *extra, pixels, chunk(b"IEND")))


def segment(marker: int, content: bytes) -> bytes:
    """One piece of a JPEG file."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def jpeg(width: int = 64, height: int = 32, extra: Sequence[bytes] = (), scans: int = 1) -> bytes:
    """A picture in one grey: of eight by eight dots each, "no change" and "no more", in two bits."""
    blocks = -(-width // 8) * -(-height // 8)
    bits = "0000" * blocks
    bits += "1" * (-len(bits) % 8)
    data = bytes(int(bits[n : n + 8], 2) for n in range(0, len(bits), 8))
    one_code = bytes((0, 1)) + bytes(14) + bytes((0,))  # of two bits, for the symbol 0
    return b"".join((
        b"\xff\xd8", segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"), *extra, segment(0xDB, bytes((0,)) + bytes((16,)) * 64),
        segment(0xC0, struct.pack(">BHHBBBB", 8, height, width, 1, 1, 0x11, 0)),
        segment(0xC4, bytes((0x00,)) + one_code), segment(0xC4, bytes((0x10,)) + one_code),
        (segment(0xDA, bytes((1, 1, 0, 0, 63, 0))) + data) * scans, b"\xff\xd9",
    ))  # fmt: skip
