"""Where Congress itself shows a bill: the addresses of congress.gov."""

from letterdesk.core.bills import BillId, BillType
from letterdesk.core.congress import ordinal

_KIND = {
    BillType.HR: "house-bill",
    BillType.S: "senate-bill",
    BillType.HJRES: "house-joint-resolution",
    BillType.SJRES: "senate-joint-resolution",
    BillType.HCONRES: "house-concurrent-resolution",
    BillType.SCONRES: "senate-concurrent-resolution",
    BillType.HRES: "house-resolution",
    BillType.SRES: "senate-resolution",
}


def official_page(bill: BillId) -> str:
    """'https://www.congress.gov/bill/115th-congress/house-bill/1865'."""
    where = f"{ordinal(bill.congress)}-congress/{_KIND[bill.type]}/{bill.number}"
    return f"https://www.congress.gov/bill/{where}"


def official_text(bill: BillId) -> str:
    """The page with every text the bill has had, the latest first."""
    return f"{official_page(bill)}/text"
