"""What comes of a campaign besides letters and calls, made once: texts to share, flyer, bill sheets."""

from collections.abc import Callable, Iterator
from datetime import date

from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.flaws import Flaw, Severity
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.bill_sheet import BillSheet, lay_out_bill_sheet
from letterdesk.output.flyer import lay_out_flyer
from letterdesk.output.pack_review import failure
from letterdesk.output.share import read_flyer, share_texts
from letterdesk.output.typeset import Typesetter


def review_papers(
    campaign: Campaign, today: date, wanted: Callable[[], bool] = lambda: True
) -> Iterator[Flaw]:
    """Everything to mend that shows when they are made, in every language.

    Ends early when ``wanted`` says that nobody waits for it any more.
    """
    typesetter = Typesetter()
    for language in campaign.guides:
        if not wanted():
            return
        yield from _review_share(campaign, language, typesetter)
        for bill in campaign.bills:
            if not wanted():
                return
            sheet = BillSheet(campaign, bill, today, language)
            explained = f"{language}/{bill.id}" in campaign.explanations
            file = f"{language}/bill-{bill.id}.toml" if explained else f"{language}/guide.toml"
            try:
                lay_out_bill_sheet(sheet, typesetter)
            except UserError as error:
                yield failure(error, campaign.id, file)


def _review_share(campaign: Campaign, language: str, typesetter: Typesetter) -> Iterator[Flaw]:
    file = f"{language}/share.j2"
    try:
        texts = share_texts(campaign, language)
        lay_out_flyer(read_flyer(campaign, language), typesetter)
    except UserError as error:
        yield failure(error, campaign.id, file)
        return
    for text in texts:
        if text.over:
            yield Flaw(Severity.WARNING, "long-share", file, sentence(QT_TRANSLATE_NOOP("core", "[{part}] is {count} letters too long for its channel"), part=text.channel.value, count=text.over),
                sentence(QT_TRANSLATE_NOOP("core", "Shorten it to {most}; a web address counts in full."), most=text.limit), near=f"[{text.channel.value}]")  # fmt: skip
