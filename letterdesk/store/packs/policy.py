"""What whoever looks after this computer has ruled about packs: policy.toml, machine-wide."""

import os
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import msgspec

from letterdesk.core.errors import UserError
from letterdesk.core.finding import Notice
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import read_bounded

_LARGEST = 10_000


@dataclass(frozen=True)
class Policy:
    require_signed_packs: bool = False
    notices: tuple[Notice, ...] = ()


class _PolicyFile(msgspec.Struct, forbid_unknown_fields=True):
    require_signed_packs: bool = False


def policy_path() -> Path:
    """A place that only an administrator can write to."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Letterdesk" / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Letterdesk/policy.toml")
    return Path("/etc/letterdesk/policy.toml")


def read_policy(path: Path | None = None) -> Policy:
    """The policy; none where there is no file. One that cannot be read counts as the strictest."""
    path = path or policy_path()
    if not os.path.lexists(path):
        return Policy()
    try:
        raw = tomllib.loads(read_bounded(path, _LARGEST).decode("utf-8-sig"))
        return Policy(msgspec.convert(raw, _PolicyFile).require_signed_packs)
    except (UserError, ValueError, RecursionError):
        return Policy(
            require_signed_packs=True,
            notices=(
                Notice(
                    "policy-damaged",
                    sentence(QT_TRANSLATE_NOOP("core", "The rules of this computer ({path}) cannot be read, so only signed campaigns are used. Please tell whoever looks after it."), path=path),
                ),
            ),
        )  # fmt: skip
