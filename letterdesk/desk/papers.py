"""Papers about a bill and its campaign that hold nothing personal: to hand out, to copy."""

from collections.abc import Sequence
from datetime import date

from letterdesk.core.ask import Position
from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign
from letterdesk.core.sharing import ShareText
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


def share_texts(campaign: Campaign, language: str = "en") -> Sequence[ShareText]:
    """The campaign's texts for telling others, each measured as its channel measures."""
    from letterdesk.output.share import share_texts

    return share_texts(campaign, language)


def flyers(campaign: Campaign, language: str = "en") -> Sequence[Document]:
    """The flyer, whole and two to a sheet. Raises UserError when it does not fit its page."""
    from letterdesk.output.flyer import render_flyer

    return (
        Document("flyer.pdf", "pdf", render_flyer(campaign, language), 1),
        Document(
            "flyer-two-to-a-sheet.pdf", "pdf", render_flyer(campaign, language, two_up=True), 1
        ),
    )


def share_documents(campaign: Campaign, language: str = "en") -> Sequence[Document]:
    """Everything to share: a text file for each channel, and the flyers."""
    return (
        *(
            Document(f"share-{text.channel}.txt", "txt", f"{text.text}\n".encode(), 0)
            for text in share_texts(campaign, language)
        ),
        *flyers(campaign, language),
    )


def sample(
    campaign: Campaign,
    position: Position,
    day: date,
    *,
    language: str = "en",
    example: bool = False,
) -> Sequence[Document]:
    """A letter and a script with blanks to fill in, one for each chamber, to be photocopied.

    With a guide in ``language``. ``day`` decides what is asked, no date stands on them, and
    ``example`` marks those of another day.
    """
    from letterdesk.output.sample import compose_sample
    from letterdesk.output.sample_paper import render_sample

    packet = compose_sample(campaign, position, day, language, example=example)
    files = render_sample(packet, language)
    return tuple(
        Document(f"{name}.pdf", "pdf", data, pages) for name, (data, pages) in files.items()
    )
