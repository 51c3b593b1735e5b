"""The objects of a PDF that was written here, to copy them into other files.

Splitting a packet and joining a batch only move finished objects: pages with their contents,
fonts, structure. A PDF library first reads all of them into a model of its own, which takes
longer than writing the letters did, and needs room for every letter of a batch at once
(docs/decisions/0110). So this knows the one way in which fpdf2 writes a file: objects in the
order of their numbers, a plain table of them at the end, none inside a stream.
Source: ISO 32000-1, 7.3.10 and 7.5.
"""

import re
from array import array
from collections.abc import Iterable, Mapping, Sequence
from hashlib import md5
from typing import BinaryIO

_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_STREAM = b"\nstream\n"


class Source:
    """A finished PDF, opened up into its objects. They are named by their numbers in it."""

    def __init__(self, pdf: bytes) -> None:
        self.header = pdf[: pdf.index(b"1 0 obj\n")]
        """The lines that say which version of PDF this is."""
        table = pdf[int(pdf[pdf.rindex(b"startxref") :].split()[1]) :]
        _, _, _, *entries = table[: table.index(b"trailer")].splitlines()
        starts = [int(entry[:10]) for entry in entries]
        self._bodies = [b""]
        for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(pdf)], strict=True), 1):
            begin = start + len(b"%d 0 obj\n" % number)
            self._bodies.append(pdf[begin : pdf.rindex(b"\nendobj", begin, end)])
        self._pieces: dict[int, tuple[Sequence[bytes], bytes]] = {}
        trailer = table[table.index(b"trailer") :]
        self.root = reference(trailer, "Root")
        self.info = reference(trailer, "Info") if b"/Info" in trailer else 0
        """0: none, because the file is described by XMP alone."""

    def value(self, number: int) -> bytes:
        """An object as it is written, without its stream."""
        return self._bodies[number].partition(_STREAM)[0]

    def stream(self, number: int) -> bytes:
        """What the stream of an object holds, as it is written."""
        content = self._bodies[number].partition(_STREAM)[2]
        return content[: content.rindex(b"\nendstream")]

    def references(self, number: int) -> list[int]:
        """The objects that one refers to."""
        return [int(referred) for referred in self._cut(number)[0][1::2]]

    def copy(self, starts: Iterable[int], target: "Target", numbers: dict[int, int]) -> None:
        """Copy objects and everything they refer to.

        ``numbers`` says which numbers objects have in the target. Those in it are taken to be
        there; those that are copied are added.
        """
        found = []
        waiting = [number for number in starts if number not in numbers]
        for number in waiting:
            if number not in numbers:
                numbers[number] = target.reserve()
                found.append(number)
                waiting += self.references(number)
        for number in found:
            target.write(numbers[number], self.rewritten(number, numbers), self._cut(number)[1])

    def rewritten(self, number: int, numbers: Mapping[int, int]) -> bytes:
        """An object with the numbers that what it refers to has elsewhere, without its stream."""
        pieces = list(self._cut(number)[0])
        pieces[1::2] = [b"%d 0 R" % numbers[int(old)] for old in pieces[1::2]]
        return b"".join(pieces)

    def _cut(self, number: int) -> tuple[Sequence[bytes], bytes]:
        """An object cut at its references, each second piece one's number; and its stream."""
        known = self._pieces.get(number)
        if known is None:
            value, mark, stream = self._bodies[number].partition(_STREAM)
            known = self._pieces[number] = _REFERENCE.split(value), mark + stream
        return known


class Target:
    """A PDF being written, object after object. Where each stands is kept in memory, and what
    was written since the last :meth:`flush`."""

    def __init__(self, out: BinaryIO, header: bytes) -> None:
        self._out = out
        self._waiting: list[bytes] = []
        self._at = 0
        self._starts = array("Q")
        self._digest = md5(usedforsecurity=False)
        self._put(header)

    def reserve(self) -> int:
        """A number for an object that is to be written later."""
        self._starts.append(0)
        return len(self._starts)

    def write(self, number: int, value: bytes, stream: bytes = b"") -> None:
        self._starts[number - 1] = self._at
        self._put(b"%d 0 obj\n%b%b\nendobj\n" % (number, value, stream))

    def add(self, value: bytes, stream: bytes = b"") -> int:
        """Write an object and give its number."""
        number = self.reserve()
        self.write(number, value, stream)
        return number

    def flush(self) -> None:
        """Let what was written go out, in one piece."""
        data = b"".join(self._waiting)
        self._waiting.clear()
        self._digest.update(data)
        self._out.write(data)

    def finish(self, root: int, info: int) -> None:
        """Write the table of objects. The file's identifier is made from its bytes."""
        self.flush()
        name, table = self._digest.hexdigest().upper().encode(), self._at
        size = len(self._starts) + 1
        self._put(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        for first in range(0, len(self._starts), 1000):
            some = self._starts[first : first + 1000]
            self._put(b"".join([b"%010d 00000 n \n" % start for start in some]))
        about = b"/Info %d 0 R " % info if info else b""
        ids = b"/ID [<%b><%b>]" % (name, name)
        self._put(b"trailer\n<</Size %d /Root %d 0 R %b%b>>\n" % (size, root, about, ids))
        self._put(b"startxref\n%d\n%%%%EOF\n" % table)
        self.flush()

    def _put(self, data: bytes) -> None:
        self._waiting.append(data)
        self._at += len(data)


def reference(value: bytes, key: str) -> int:
    """The number of the object that a dictionary's ``key`` refers to. KeyError without one."""
    found = re.search(rb"/%b (\d+) 0 R\b" % key.encode(), value)
    if not found:
        raise KeyError(key)
    return int(found[1])


def references(value: bytes, key: str) -> list[int]:
    """The numbers in an array of references. KeyError without one."""
    found = re.search(rb"/%b \[([^\]]*)\]" % key.encode(), value)
    if not found:
        raise KeyError(key)
    return [int(number) for number in _REFERENCE.findall(found[1])]


def text(words: str) -> bytes:
    """Words as a PDF string."""
    if words.isascii() and not set(words) & set("()\\"):
        return b"(%b)" % words.encode("ascii")
    return b"<%b>" % ("\ufeff" + words).encode("utf-16-be").hex().encode()
