"""Papers about a bill and its campaign that hold nothing personal: to hand out, to copy."""

from datetime import date

from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign
from letterdesk.desk.documents import Document


def bill_sheet(
    campaign: Campaign, bill: Bill, day: date, *, language: str = "en", example: bool = False
) -> Document:
    """Two pages about one bill, as things stand on ``day``; ``example`` marks another day's.

    Raises UserError, naming what to shorten in the campaign's files, when it does not fit.
    """
    from letterdesk.output.bill_sheet import BillSheet, render_bill_sheet

    data, pages = render_bill_sheet(BillSheet(campaign, bill, day, language, example))
    return Document(f"bill-{bill.id}.pdf", "pdf", data, pages)
