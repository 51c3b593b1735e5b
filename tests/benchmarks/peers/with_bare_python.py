"""The floor: pages that were laid out before, written by nothing but Python.

Lines and their places are given, the font comes subset, nothing is kerned or tagged. What is
left is what no Python program can leave out: operators, compression, the file.
"""

import os
import zlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tests.benchmarks.peers.child import (
    HEIGHT,
    LEADING,
    MARGIN,
    SIZE,
    WIDTH,
    PlainLetter,
    pdf_of,
    run,
)


def write_one(letters: Sequence[PlainLetter], folder: Path) -> None:
    pdf_of(0, folder).write_bytes(_file(letters, _font()))


def write_files(letters: Sequence[PlainLetter], folder: Path) -> None:
    font = _font()
    for number, letter in enumerate(letters):
        pdf_of(number, folder).write_bytes(_file([letter], font))


def _font() -> list[bytes]:
    """The three objects of the font, from the files that were prepared."""
    folder = Path(os.environ["PREPARED"])
    font = zlib.compress((folder / "subset.ttf").read_bytes())
    length = b"<</Length %d /Filter /FlateDecode>>stream\n%s\nendstream" % (len(font), font)
    about = b"<</Type /FontDescriptor /FontName /AAAAAA+Serif /Flags 32 /FontBBox [-200 -400 1300 1100] "
    about += b"/ItalicAngle 0 /Ascent 918 /Descent -335 /CapHeight 670 /StemV 80 /FontFile2 4 0 R>>"
    widths = (folder / "widths.txt").read_bytes()
    names = b"<</Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Serif /FirstChar 32 /LastChar 255 "
    names += b"/Widths [%s] /Encoding /WinAnsiEncoding /FontDescriptor 5 0 R>>" % widths
    return [names, length, about]


def _file(letters: Sequence[PlainLetter], font: Sequence[bytes]) -> bytes:
    kids = b" ".join(b"%d 0 R" % (6 + 2 * n) for n in range(len(letters)))
    objects = [
        b"<</Type /Catalog /Pages 2 0 R>>",
        b"<</Type /Pages /Count %d /Kids [%s] /MediaBox [0 0 %d %d] "
        b"/Resources <</Font <</F 3 0 R>>>>>>" % (len(letters), kids, WIDTH, HEIGHT),
        *font,
    ]
    for number, letter in enumerate(letters):
        content = zlib.compress(_content(letter))
        objects.append(b"<</Type /Page /Parent 2 0 R /Contents %d 0 R>>" % (7 + 2 * number))
        objects.append(
            b"<</Length %d /Filter /FlateDecode>>stream\n%s\nendstream" % (len(content), content)
        )
    out, starts = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        starts.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    out += b"trailer <</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(out) - 0 - len(table) - len(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)),
    )
    return bytes(out)


def _content(letter: PlainLetter) -> bytes:
    y = HEIGHT - MARGIN - SIZE
    operators = [b"BT /F %g Tf %g TL" % (SIZE, LEADING)]
    for part in letter:
        lines = part["text"].split("\n")
        operators.append(b"1 0 0 1 %.3f %.3f Tm" % (MARGIN, y))
        operators += map(_shown, lines)
        y -= len(lines) * LEADING + part["below"]
    operators.append(b"ET")
    return b"\n".join(operators)


@cache
def _shown(line: str) -> bytes:
    escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return b"(%s) Tj T*" % escaped.encode("cp1252", "replace")


run(write_one, write_files)
