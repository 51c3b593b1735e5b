"""Where Congress shows each type of bill."""

import pytest

from letterdesk.core.bills import parse_bill_id
from letterdesk.core.official import official_page, official_text


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ("hr1865-115", "115th-congress/house-bill/1865"),
        ("s1693-115", "115th-congress/senate-bill/1693"),
        ("hjres45-114", "114th-congress/house-joint-resolution/45"),
        ("sjres8-112", "112th-congress/senate-joint-resolution/8"),
        ("hconres1-101", "101st-congress/house-concurrent-resolution/1"),
        ("sconres7-117", "117th-congress/senate-concurrent-resolution/7"),
        ("hres5-93", "93rd-congress/house-resolution/5"),
        ("sres105-114", "114th-congress/senate-resolution/105"),
    ],
)
def test_each_bill_has_its_page(written: str, end: str) -> None:
    bill = parse_bill_id(written)
    assert bill is not None
    assert official_page(bill) == f"https://www.congress.gov/bill/{end}"
    assert official_text(bill) == f"https://www.congress.gov/bill/{end}/text"
