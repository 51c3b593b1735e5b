"""Outlines of districts packed into a few bytes a point: what the builder writes, the directory reads.

An outline is a number of rings; a ring is a number of points, then each point as its step
from the one before (the first from 0, 0), longitude then latitude, in hundred-thousandths
of a degree. A number takes seven bits a byte, lowest first, the high bit saying that more
follow; a step is folded to a number without sign first (0, -1, 1, -2 are 0, 1, 2, 3).
"""

from letterdesk.core.geography import Ring

_PER_DEGREE = 100_000
"""The Census Bureau's files have five decimals, so nothing is lost."""


def pack_rings(rings: tuple[Ring, ...]) -> bytes:
    """Pack ``rings``, rounding to five decimals of a degree."""
    packed = bytearray()
    _put(packed, len(rings))
    for ring in rings:
        _put(packed, len(ring))
        before = [0, 0]
        for point in ring:
            for axis in (0, 1):
                here = round(point[axis] * _PER_DEGREE)
                step = here - before[axis]
                _put(packed, step * 2 if step >= 0 else -step * 2 - 1)
                before[axis] = here
    return bytes(packed)


def unpack_rings(packed: bytes) -> tuple[Ring, ...]:
    """Give back what was packed. Raises ValueError when the bytes are no outline."""
    numbers = _numbers(packed)
    position = 0

    def take() -> int:
        nonlocal position
        position += 1
        if position > len(numbers):
            raise ValueError("an outline ends too soon")
        return numbers[position - 1]

    rings = []
    for _ in range(take()):
        ring = []
        x = y = 0
        for _ in range(take()):
            x += _unfold(take())
            y += _unfold(take())
            ring.append((x / _PER_DEGREE, y / _PER_DEGREE))
        rings.append(tuple(ring))
    if position != len(numbers):
        raise ValueError("an outline has bytes left over")
    return tuple(rings)


def _put(packed: bytearray, number: int) -> None:
    while number > 0x7F:
        packed.append(number & 0x7F | 0x80)
        number >>= 7
    packed.append(number)


def _numbers(packed: bytes) -> list[int]:
    numbers = []
    number = shift = 0
    for byte in packed:
        number |= (byte & 0x7F) << shift
        if byte & 0x80:
            shift += 7
        else:
            numbers.append(number)
            number = shift = 0
    if shift:
        raise ValueError("an outline ends within a number")
    return numbers


def _unfold(number: int) -> int:
    return number >> 1 if number % 2 == 0 else -(number >> 1) - 1
