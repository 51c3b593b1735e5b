"""The official texts of a campaign, held against its bills: is each the one that is meant?"""

from collections.abc import Iterator

from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign, explanation_file
from letterdesk.core.flaws import Flaw, Severity
from letterdesk.core.official import official_text
from letterdesk.core.official_texts import TextFile, is_before, latest_known
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence


def review_texts(campaign: Campaign) -> Iterator[Flaw]:
    """What to mend about official texts, as far as their names and the bills' facts tell."""
    for file in campaign.texts:
        if not any(file.is_of(bill) for bill in campaign.bills):
            yield _warning("text-of-no-bill", file, sentence(QT_TRANSLATE_NOOP("core", "it is the text of {bill}, which is not in this campaign"), bill=_bill_of(file)),
                sentence(QT_TRANSLATE_NOOP("core", "Take the file out, or bring in the bill.")))  # fmt: skip
    for bill in campaign.bills:
        files = campaign.texts_of(bill)
        if files:
            yield from _review_bill(campaign, bill, files)


def _review_bill(campaign: Campaign, bill: Bill, files: tuple[TextFile, ...]) -> Iterator[Flaw]:
    latest = files[0]
    known = latest_known(bill)
    if is_before(latest.version, known):
        yield _warning("text-outdated", latest, sentence(QT_TRANSLATE_NOOP("core", "it is the version “{attached}”, and since then there is “{known}”"), attached=latest.version, known=known),
            sentence(QT_TRANSLATE_NOOP("core", "Attach that one too. You find it at {url}"), url=official_text(bill.id)))  # fmt: skip
    if not any(file.form.readable for file in files):
        yield _warning("text-only-pdf", latest, sentence(QT_TRANSLATE_NOOP("core", "the bill is here as PDF only, which Letterdesk saves and does not show")),
            sentence(QT_TRANSLATE_NOOP("core", "Attach it as XML or TXT too, so that it can be read in the window.")))  # fmt: skip
    for language in campaign.guides:
        explained = campaign.explanation(bill.id, language)
        file = explanation_file(f"{language}/{bill.id}")
        if explained is None:
            continue
        if not explained.version:
            yield Flaw(Severity.WARNING, "text-not-named", file, sentence(QT_TRANSLATE_NOOP("core", "it does not say which text of the bill it explains")),
                sentence(QT_TRANSLATE_NOOP("core", "Add a line such as {line}: the code that ends the name of the text's file."), line=f'version = "{latest.version}"'), at=("text",))  # fmt: skip
        elif is_before(explained.version, latest.version):
            yield Flaw(Severity.WARNING, "text-newer", file, sentence(QT_TRANSLATE_NOOP("core", "it explains the version “{explained}”, and {file} is newer"), explained=explained.version, file=latest.name),
                sentence(QT_TRANSLATE_NOOP("core", "Explain the newer text, or attach the one that is explained.")), at=("version",))  # fmt: skip


def _bill_of(file: TextFile) -> str:
    return file.bill.citation if file.bill else f"Public Law {file.law}"


def _warning(code: str, file: TextFile, what: Sentence, hint: Sentence) -> Flaw:
    return Flaw(Severity.WARNING, code, f"texts/{file.name}", what, hint)
