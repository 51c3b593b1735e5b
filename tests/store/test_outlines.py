import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.geography import Ring
from letterdesk.store.outlines import pack_rings, unpack_rings

degrees = st.integers(-18_000_000, 18_000_000).map(lambda number: number / 100_000)
rings = st.lists(st.lists(st.tuples(degrees, degrees), max_size=30).map(tuple), max_size=4)


@given(rings.map(tuple))
def test_an_outline_comes_back_as_it_went_in(outline: tuple[Ring, ...]) -> None:
    assert unpack_rings(pack_rings(outline)) == outline


def test_a_point_costs_a_few_bytes() -> None:
    ring = tuple((-87.0 + step / 1000, 41.0 - step / 2000) for step in range(1000))
    assert len(pack_rings((ring,))) < 4100


@given(st.binary(max_size=60))
def test_bytes_that_are_no_outline_are_refused(junk: bytes) -> None:
    try:
        outline = unpack_rings(junk)
    except (ValueError, OverflowError):
        return
    assert isinstance(outline, tuple)


@pytest.mark.parametrize("cut", [1, 2, 5])
def test_an_outline_cut_short_is_refused(cut: int) -> None:
    packed = pack_rings((((1.0, 2.0), (3.0, 4.0)),))
    with pytest.raises(ValueError, match="outline"):
        unpack_rings(packed[:-cut])
