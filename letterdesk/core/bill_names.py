"""How a bill is named in a sentence."""

import re

from letterdesk.core.bills import Bill, BillType

_KINDS = {
    BillType.HR: "a bill",
    BillType.S: "a bill",
    BillType.HJRES: "a joint resolution",
    BillType.SJRES: "a joint resolution",
    BillType.HCONRES: "a concurrent resolution",
    BillType.SCONRES: "a concurrent resolution",
    BillType.HRES: "a resolution",
    BillType.SRES: "a resolution",
}
_OFFICIAL = re.compile(r"(An? (joint |concurrent )?(bill|resolution|act)\b|[A-Z][a-z]+ing |To )")
"""How an official title begins: 'A bill to ...' (Senate), 'To ...' or 'Proposing ...' (House)."""


def named_in_full(bill: Bill) -> str:
    """'H.R. 1865, the Allow States ... Act of 2017', to stand in a sentence.

    A bill that has no short title is described by its official one: 'S. 832, a bill to
    nullify the Supplemental Treaty', 'H.J.Res. 45, a joint resolution proposing an amendment'.
    """
    title = bill.title.rstrip(".")
    if not _OFFICIAL.match(title):
        article = "" if title.lower().startswith("the ") else "the "
        return f"{bill.id.citation}, {article}{title}"
    described = title[:1].lower() + title[1:]
    if not re.match(r"an? ", described):
        described = f"{_KINDS[bill.id.type]} {described}"
    return f"{bill.id.citation}, {described}"
