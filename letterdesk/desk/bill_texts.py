"""Official texts of bills: attached to a campaign, looked at, read, saved as received."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from letterdesk.core.bill_text import BillText
from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import FileError, UserError
from letterdesk.core.flaws import Flaw, Severity
from letterdesk.core.official import official_text
from letterdesk.core.official_texts import TextFile, parse_text_name
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


# --- attaching ---


def receive_text(path: Path, name: str = "") -> tuple[TextFile, bytes]:
    """The official text in a file, looked at; ``name`` instead of the file's own.

    Raises UserError when its name does not tell which text it is, or it is not what that says.
    """
    from letterdesk.store.bill_text import LARGEST
    from letterdesk.store.files import read_bounded
    from letterdesk.store.packs.attachments import check_text

    file = parse_text_name(name or path.name)
    if file is None:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The name {name} does not tell which text of which bill it is."), name=name or path.name),
            sentence(QT_TRANSLATE_NOOP("core", "Name the file as govinfo.gov does, such as BILLS-115hr1865enr.xml or PLAW-115publ164.pdf.")),
            wrong_input=True,
        )  # fmt: skip
    data = read_bounded(path, LARGEST[file.form])
    try:
        check_text(file.name, file, data)
    except FileError as error:
        raise _cannot_attach(file.name, error.what) from None
    unreadable = _unreadable(file, data) if file.form.readable else None
    if unreadable is not None:
        raise _cannot_attach(file.name, unreadable)
    return file, data


def attach_text(path: Path, pack: Path, name: str = "", *, overwrite: bool = False) -> Path:
    """Copy an official text into the pack in the folder ``pack``, as it is; its path there.

    Raises UserError, and writes nothing, when it cannot be used, is there already and not to
    be replaced, or belongs to no bill of the pack.
    """
    from letterdesk.store.files import make_folder, save_new
    from letterdesk.store.packs.attachments import TEXTS

    campaign = _campaign_in(pack)
    file, data = receive_text(path, name)
    if not any(file.is_of(bill) for bill in campaign.bills):
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{file} is the text of no bill in this campaign."), file=file.name),
            sentence(QT_TRANSLATE_NOOP("core", "It is about: {bills}."), bills=", ".join(b.id.citation for b in campaign.bills)),
            wrong_input=True,
        )  # fmt: skip
    make_folder(pack / TEXTS)
    save_new(pack / TEXTS / file.name, data, overwrite=overwrite)
    return pack / TEXTS / file.name


def detach_text(name: str, pack: Path) -> Path:
    """Take an official text out of the pack in the folder ``pack``; the path it had."""
    from letterdesk.store.files import remove
    from letterdesk.store.packs.attachments import TEXTS

    campaign = _campaign_in(pack)
    if name not in {file.name for file in campaign.texts}:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "There is no official text {name} in this campaign."), name=name),
            sentence(QT_TRANSLATE_NOOP("core", "It has: {files}."), files=", ".join(f.name for f in campaign.texts) or "–"),
            wrong_input=True,
        )  # fmt: skip
    remove(pack / TEXTS / name)
    return pack / TEXTS / name


def receive_logo(path: Path) -> tuple[str, bytes]:
    """A picture to be a campaign's logo: its name in a pack, and its bytes. Raises UserError."""
    from letterdesk.store.files import read_bounded
    from letterdesk.store.packs.pictures import LARGEST_PICTURE, parse_picture

    data = read_bounded(path, LARGEST_PICTURE)
    try:
        logo = parse_picture(path.name, data)
    except FileError as error:
        raise _cannot_attach(path.name, error.what) from None
    return ("logo.png" if logo.form == "png" else "logo.jpg"), data


def put_logo(path: Path | None, pack: Path) -> Path | None:
    """Make a picture the logo of the pack in the folder ``pack``, or with None take it out.

    The path it has there. Raises UserError, and changes nothing, when it cannot be used.
    """
    from letterdesk.store.files import remove, save_new
    from letterdesk.store.packs.attachments import LOGOS

    _require_pack(pack)
    name, data = receive_logo(path) if path else ("", b"")
    if name:
        save_new(pack / name, data, overwrite=True)
    for other in LOGOS:
        if other != name:
            remove(pack / other)
    return pack / name if name else None


def _require_pack(pack: Path) -> None:
    if not (pack / "pack.toml").is_file():
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{path} is not the folder of a campaign."), path=pack),
            sentence(QT_TRANSLATE_NOOP("core", "Make one with: letterdesk pack new DIR")),
            wrong_input=True,
        )  # fmt: skip


def _campaign_in(pack: Path) -> Campaign:
    from letterdesk.store.packs import load_campaign

    _require_pack(pack)
    return load_campaign(pack.resolve())


def _cannot_attach(name: str, what: Sentence) -> UserError:
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "{file} cannot be put into the campaign: {what}."), file=name, what=what),
        sentence(QT_TRANSLATE_NOOP("core", "Nothing was changed.")),
        wrong_input=True,
    )  # fmt: skip


# --- checking ---


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
            what = _unreadable(file, campaign.texts[file])
            if what is not None:
                yield _flaw(Severity.ERROR, "text-unreadable", f"{TEXTS}/{file.name}", what,
                    sentence(QT_TRANSLATE_NOOP("core", "Get the file from govinfo.gov again, or take it out.")))  # fmt: skip


def _flaw(severity: Severity, code: str, file: str, what: Sentence, hint: Sentence) -> Flaw:
    return Flaw(severity, code, file, what, hint)


@lru_cache(maxsize=8)
def _unreadable(file: TextFile, data: bytes) -> Sentence | None:
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
