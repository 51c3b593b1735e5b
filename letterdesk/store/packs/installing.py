"""Putting a pack beside those in the box, as <id>.letterpack, and taking it away again."""

from dataclasses import dataclass
from pathlib import Path

from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Notice
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.files import make_folder, read_bounded, save_new, sweep
from letterdesk.store.packs.archive import LARGEST_ARCHIVE, build_archive, open_archive
from letterdesk.store.packs.installed import installed_packs
from letterdesk.store.packs.policy import Policy, read_policy
from letterdesk.store.packs.reading import read_pack, read_source
from letterdesk.store.packs.seal import (
    LARGEST_SIGNATURE,
    Seal,
    SealKind,
    require_seal,
    seal_of_bytes,
    signature_path,
)
from letterdesk.store.packs.source import SUFFIX
from letterdesk.store.paths import bundled

_MOST_FILES = 300


@dataclass(frozen=True)
class InstalledPack:
    campaign: Campaign
    path: Path
    seal: Seal
    replaced: bool
    """Another of the same id was there."""
    notices: tuple[Notice, ...]


def install_pack(
    path: Path, *, replace: bool = False, policy: Policy | None = None
) -> InstalledPack:
    """Check the pack at ``path`` to its last file, and keep a copy in the person's own folder.

    What is checked is what is kept: a file is read once. One of the same id is replaced only
    with ``replace``, and one in the box never. Raises UserError; then nothing has changed.
    """
    policy = read_policy() if policy is None else policy
    if path.is_dir():
        read_pack(path)
        data, signature = build_archive(path.resolve().name, _files_of(path)), b""
    else:
        data = read_bounded(path, LARGEST_ARCHIVE)
        beside = signature_path(path)
        signature = read_bounded(beside, LARGEST_SIGNATURE) if beside.exists() else b""
    seal = seal_of_bytes(data, signature) if signature else Seal(SealKind.UNSIGNED)
    require_seal(seal, policy)
    pack = read_source(open_archive(data, path.name))
    campaign = pack.campaign
    if (bundled("templates") / campaign.id).exists():
        raise _cannot(sentence(QT_TRANSLATE_NOOP("core", "A campaign called '{id}' came with Letterdesk and cannot be replaced."), id=campaign.id), sentence(QT_TRANSLATE_NOOP("core", "Give yours another id.")))  # fmt: skip
    kept = installed_packs() / f"{campaign.id}{SUFFIX}"
    there = kept.exists()
    if there and not replace:
        raise _cannot(sentence(QT_TRANSLATE_NOOP("core", "A campaign called '{id}' is installed already. It was not changed."), id=campaign.id), sentence(QT_TRANSLATE_NOOP("core", "To take this one instead, ask for it to be replaced.")))  # fmt: skip
    make_folder(kept.parent)
    sweep(kept.parent)
    # The old signature goes first: between two steps a pack may be unsigned, never wrongly signed.
    signature_path(kept).unlink(missing_ok=True)
    save_new(kept, data, overwrite=replace)
    if signature:
        save_new(signature_path(kept), signature, overwrite=True)
    return InstalledPack(campaign, kept, seal, there, pack.notices)


def remove_pack(campaign_id: str) -> None:
    """Take an installed pack away. Raises UserError when there is none of that id."""
    kept = {file.stem: file for file in installed_packs().glob(f"*{SUFFIX}")}.get(campaign_id)
    if kept is None:
        raise _cannot(sentence(QT_TRANSLATE_NOOP("core", "You have installed no campaign called '{id}'."), id=campaign_id), sentence(QT_TRANSLATE_NOOP("core", "Campaigns that came with Letterdesk cannot be removed.")))  # fmt: skip
    kept.unlink(missing_ok=True)
    signature_path(kept).unlink(missing_ok=True)


def _files_of(folder: Path) -> dict[str, bytes]:
    """A pack's files from its folder; hidden ones, such as an editor's, stay behind."""
    found: dict[str, bytes] = {}
    room = LARGEST_ARCHIVE
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_symlink() or not path.is_file() or any(p.startswith(".") for p in name.parts):
            continue
        data = read_bounded(path, room)
        room -= len(data)
        found[name.as_posix()] = data
        if len(found) > _MOST_FILES:
            raise _cannot(sentence(QT_TRANSLATE_NOOP("core", "The folder {path} holds too many files for a campaign."), path=folder), sentence(QT_TRANSLATE_NOOP("core", "Please check that it is the right folder.")))  # fmt: skip
    return found


def _cannot(message: Sentence, hint: Sentence) -> UserError:
    return UserError(message, hint, wrong_input=True)
