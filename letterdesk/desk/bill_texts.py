"""Official texts that came with a campaign: chosen, read, saved as received, checked."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from letterdesk.core.bill_text import BillText
from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import FileError, UserError
from letterdesk.core.flaws import Flaw, Severity
from letterdesk.core.official import official_text
from letterdesk.core.official_texts import TextFile
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.desk.documents import Document

if TYPE_CHECKING:
    from letterdesk.store.packs.source import PackSource


def read_text(campaign: Campaign, file: TextFile) -> BillText:
    """The words of an official text of ``campaign``. Raises UserError, ValueError for a PDF."""
    from letterdesk.store.bill_text import read_bill_text

    return read_bill_text(file, campaign.texts[file])


def text_document(campaign: Campaign, file: TextFile) -> Document:
    """An official text to be saved: byte for byte as the campaign received it."""
    return Document(file.name, file.form.value, campaign.texts[file], 0)


def choose_text(campaign: Campaign, bill: Bill, version: str = "", form: str = "") -> TextFile:
    """The official text of a bill that is asked for; of several, the latest, best to read.

    Raises UserError, saying what there is or where to look, when the campaign has none such.
    """
    files = campaign.texts_of(bill)
    for file in files:
        if version in ("", file.version) and form in ("", file.form.value):
            return file
    where = sentence(QT_TRANSLATE_NOOP("core", "You find it at {url}"), url=official_text(bill.id))
    if not files:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The official text of {bill} did not come with this campaign."), bill=bill.id.citation),
            where,
        )  # fmt: skip
    raise UserError(
        sentence(QT_TRANSLATE_NOOP("core", "This campaign does not have that text of {bill}."), bill=bill.id.citation),
        sentence(QT_TRANSLATE_NOOP("core", "It has: {files}."), files=", ".join(file.name for file in files)),
        wrong_input=True,
    )  # fmt: skip


def qr_rows(address: str) -> Sequence[bytes]:
    """The QR code of a web page, as rows of modules: 1 is dark. Raises UserError."""
    from letterdesk.output.qr import qr_rows

    return qr_rows(address)


def review_files(
    source: "PackSource", campaign: Campaign, wanted: Callable[[], bool]
) -> Iterator[Flaw]:
    """What to mend that shows when the texts are read to the last word; and files left unused."""
    from letterdesk.store.packs.attachments import LOGOS, TEXTS, unknown_texts

    for name in unknown_texts(source):
        yield _flaw(Severity.WARNING, "text-name", f"{TEXTS}/{name}", sentence(QT_TRANSLATE_NOOP("core", "its name does not tell which text of which bill it is, so nobody is shown it")),
            sentence(QT_TRANSLATE_NOOP("core", "Name the file as govinfo.gov does, such as BILLS-115hr1865enr.xml or PLAW-115publ164.pdf.")))  # fmt: skip
    pictures = [name for name in source.names("") if name.partition(".")[0].lower() == "logo"]
    used = next((name for name in LOGOS if name in pictures), "")
    for name in pictures:
        if name != used:
            yield _flaw(Severity.WARNING, "logo", name, sentence(QT_TRANSLATE_NOOP("core", "nobody is shown this picture")),
                sentence(QT_TRANSLATE_NOOP("core", "Keep one logo, saved as logo.png or logo.jpg.")))  # fmt: skip
    for file in campaign.texts:
        if not wanted():
            return
        if file.form.readable:
            what = unreadable(file, campaign.texts[file])
            if what is not None:
                yield _flaw(Severity.ERROR, "text-unreadable", f"{TEXTS}/{file.name}", what,
                    sentence(QT_TRANSLATE_NOOP("core", "Get the file from govinfo.gov again, or take it out.")))  # fmt: skip


def _flaw(severity: Severity, code: str, file: str, what: Sentence, hint: Sentence) -> Flaw:
    return Flaw(severity, code, file, what, hint)


@lru_cache(maxsize=8)
def unreadable(file: TextFile, data: bytes) -> Sentence | None:
    """Why a text cannot be shown; None when it can.

    Kept, because a pack that is being written is checked after each pause, and reading a long
    bill to its last word takes half a second.
    """
    from letterdesk.store.bill_text import read_bill_text

    try:
        read_bill_text(file, data)
    except FileError as error:
        return error.what
    return None
