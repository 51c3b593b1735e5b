"""A bill's name reads well in a sentence, whichever kind of title it has."""

from datetime import date

import pytest

from letterdesk.core.bill_names import named_in_full
from letterdesk.core.bills import Bill, BillId, BillType


@pytest.mark.parametrize(
    ("kind", "title", "named"),
    [
        (BillType.HR, "Plain Letters Act of 2021", "H.R. 7, the Plain Letters Act of 2021"),
        (BillType.S, "The Good Mail Act", "S. 7, The Good Mail Act"),
        (BillType.S, "A bill to nullify a treaty.", "S. 7, a bill to nullify a treaty"),
        (BillType.HR, "To amend title 39.", "H.R. 7, a bill to amend title 39"),
        (BillType.HJRES, "Proposing an amendment.", "H.J.Res. 7, a joint resolution proposing an amendment"),
        (BillType.SRES, "A resolution honoring mail carriers", "S.Res. 7, a resolution honoring mail carriers"),
        (BillType.SCONRES, "A concurrent resolution on mail", "S.Con.Res. 7, a concurrent resolution on mail"),
        (BillType.HRES, "Expressing support for letters", "H.Res. 7, a resolution expressing support for letters"),
    ],
)  # fmt: skip
def test_a_bill_is_named_in_a_sentence(kind: BillType, title: str, named: str) -> None:
    bill = Bill(BillId(kind, 7, 117), title, "", date(2021, 3, 1), "D000001", "Sen. Jane Doe")
    assert named_in_full(bill) == named
