"""Who signed a pack: minisign's signature beside its file, 'x.letterpack.minisig'.

Beside, not inside: a signature covers all bytes of the file, so it cannot be one of them; and
whoever has minisign can check it without Letterdesk (docs/decisions/0125).
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.finding import Notice
from letterdesk.core.plain_text import in_brief
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import read_bounded, save_new
from letterdesk.store.packs.archive import LARGEST_ARCHIVE, open_archive
from letterdesk.store.packs.policy import Policy
from letterdesk.store.packs.reading import read_source
from letterdesk.store.paths import bundled
from letterdesk.store.signatures import read_secret_key, sign, trusted_keys, who_signed

SIGNATURE_SUFFIX = ".minisig"
LARGEST_SIGNATURE = 4_000


class SealKind(StrEnum):
    BUNDLED = "bundled"
    SIGNED = "signed"
    """By a key in the box, or one that somebody put into the settings folder."""
    UNSIGNED = "unsigned"
    BROKEN = "broken"
    """There is a signature, but of nobody trusted, or the pack was changed since."""


@dataclass(frozen=True)
class Seal:
    kind: SealKind
    signer: str = ""
    """The name of the key, when SIGNED."""


def signature_path(pack: Path) -> Path:
    """Where the signature of a pack in one file lies."""
    return pack.with_name(pack.name + SIGNATURE_SUFFIX)


def seal_of(path: Path) -> Seal:
    """Who vouches for the pack at ``path``, a folder or a file. Raises UserError when unreadable."""
    if path.resolve().is_relative_to(bundled("templates").resolve()):
        return Seal(SealKind.BUNDLED)
    beside = signature_path(path)
    if path.is_dir() or not beside.exists():
        return Seal(SealKind.UNSIGNED)
    return seal_of_bytes(
        read_bounded(path, LARGEST_ARCHIVE), read_bounded(beside, LARGEST_SIGNATURE)
    )


def seal_of_bytes(pack: bytes, signature: bytes) -> Seal:
    """Who signed a pack's bytes."""
    key = who_signed(pack, signature.decode("utf-8", "replace"), trusted_keys())
    return Seal(SealKind.SIGNED, key.name) if key else Seal(SealKind.BROKEN)


def require_seal(seal: Seal, policy: Policy) -> None:
    """Raise UserError for a signature that is not valid, or one that is missing where it is required."""
    if seal.kind is SealKind.BROKEN:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Its signature is not valid here: the file was changed, or you do not have the signer's key.")),
            sentence(QT_TRANSLATE_NOOP("core", "Please ask whoever gave it to you for a fresh copy, and for their key.")),
            wrong_input=True,
        )  # fmt: skip
    if policy.require_signed_packs and seal.kind is SealKind.UNSIGNED:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "On this computer only signed campaigns may be used, and nobody signed this one.")),
            sentence(QT_TRANSLATE_NOOP("core", "Please ask whoever looks after this computer.")),
            wrong_input=True,
        )  # fmt: skip


def sign_pack(pack: Path, secret: Path, *, overwrite: bool = False) -> Path:
    """Sign a pack in one file with the key in ``secret``; the signature beside it.

    Raises UserError when either cannot be used.
    """
    data = read_bounded(pack, LARGEST_ARCHIVE)
    campaign = read_source(open_archive(data, pack.name)).campaign
    signature = sign(data, read_secret_key(secret), f"campaign {campaign.id} {in_brief(campaign.version)}")  # fmt: skip
    path = signature_path(pack)
    save_new(path, signature.encode(), overwrite=overwrite)
    return path


def seal_notice(seal: Seal) -> Notice:
    """What to tell a person about it; also for one that is in order."""
    match seal.kind:
        case SealKind.BUNDLED:
            said = sentence(QT_TRANSLATE_NOOP("core", "This campaign came with Letterdesk."))
        case SealKind.SIGNED:
            said = sentence(QT_TRANSLATE_NOOP("core", "This campaign is signed by {signer}."), signer=in_brief(seal.signer))  # fmt: skip
        case SealKind.UNSIGNED:
            said = sentence(QT_TRANSLATE_NOOP("core", "Nobody signed this campaign. Use it only if you know where it comes from."))  # fmt: skip
        case SealKind.BROKEN:
            said = sentence(QT_TRANSLATE_NOOP("core", "This campaign's signature is not valid here: the file was changed, or you do not have the signer's key. Do not use it before you have asked whoever gave it to you."))  # fmt: skip
    return Notice(f"seal-{seal.kind}", said)
