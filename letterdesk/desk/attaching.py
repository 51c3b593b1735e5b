"""Files that a campaign of one's own keeps as they are: official texts of its bills, and a logo."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from letterdesk.core.campaign import Campaign, Logo
from letterdesk.core.errors import FileError, UserError
from letterdesk.core.official_texts import TextFile, parse_text_name
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.desk.bill_texts import unreadable


def receive_text(path: Path, name: str = "") -> tuple[TextFile, bytes]:
    """The official text in a file, looked at; ``name`` instead of the file's own.

    Raises UserError when its name does not tell which text it is, or it is not what that says.
    """
    from letterdesk.store.files import read_bounded
    from letterdesk.store.packs.attachments import LARGEST, check_text

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
    what = unreadable(file, data) if file.form.readable else None
    if what is not None:
        raise _cannot_attach(file.name, what)
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

    require_pack(pack)
    name, data = receive_logo(path) if path else ("", b"")
    if name:
        save_new(pack / name, data, overwrite=True)
    for other in LOGOS:
        if other != name:
            remove(pack / other)
    return pack / name if name else None


def logos_in(files: Mapping[str, bytes]) -> Sequence[str]:
    """The files among a pack's that are logos."""
    from letterdesk.store.packs.attachments import LOGOS

    return [name for name in LOGOS if name in files]


def logo_of(files: Mapping[str, bytes]) -> Logo | None:
    """The logo among a pack's files; None where there is none. Raises UserError."""
    from letterdesk.store.packs.pictures import parse_picture

    names = logos_in(files)
    return parse_picture(names[0], files[names[0]]) if names else None


def require_pack(pack: Path) -> None:
    """Raise UserError unless ``pack`` is a campaign's folder."""
    if not (pack / "pack.toml").is_file():
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{path} is not the folder of a campaign."), path=pack),
            sentence(QT_TRANSLATE_NOOP("core", "Make one with: letterdesk pack new DIR")),
            wrong_input=True,
        )  # fmt: skip


def _campaign_in(pack: Path) -> Campaign:
    from letterdesk.store.packs import load_campaign

    require_pack(pack)
    try:
        return load_campaign(pack.resolve())
    except UserError as error:  # its own hint is for whoever got the campaign from another
        hint = sentence(QT_TRANSLATE_NOOP("core", "To see everything there is to mend: letterdesk pack check {pack}"), pack=pack)  # fmt: skip
        raise UserError(error.message, hint, wrong_input=error.wrong_input) from error


def _cannot_attach(name: str, what: Sentence) -> UserError:
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "{file} cannot be put into the campaign: {what}."), file=name, what=what),
        sentence(QT_TRANSLATE_NOOP("core", "Nothing was changed.")),
        wrong_input=True,
    )  # fmt: skip
