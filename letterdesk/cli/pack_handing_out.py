"""``letterdesk pack key``, ``sign``, ``install``, ``list`` and ``remove``: packs between people."""

import argparse
import sys
from pathlib import Path
from typing import Any

from letterdesk.cli.as_json import dump
from letterdesk.cli.clock import today
from letterdesk.cli.main import DONE
from letterdesk.core.notices import expiry_notice
from letterdesk.store.packs import survey_packs
from letterdesk.store.packs.installing import install_pack, remove_pack
from letterdesk.store.packs.seal import Seal, SealKind, seal_notice, sign_pack
from letterdesk.store.signatures import make_keys


def add_handing_out_tasks(tasks: Any) -> None:
    key = tasks.add_parser("key", help="make a pair of keys to sign with", allow_abbrev=False)
    key.add_argument("name", type=Path, metavar="NAME", help="makes NAME.key and NAME.pub")
    key.set_defaults(do=_key)
    sign = tasks.add_parser("sign", help="say that it comes from you", allow_abbrev=False)
    sign.add_argument("pack", type=Path, metavar="FILE")
    sign.add_argument("--key", required=True, type=Path, metavar="F.key")
    sign.add_argument("--replace", action="store_true", help="replace the signature of before")
    sign.set_defaults(do=_sign)
    install = tasks.add_parser("install", help="use a campaign here", allow_abbrev=False)
    install.add_argument("pack", type=Path, metavar="DIR|FILE")
    install.add_argument("--replace", action="store_true", help="instead of the one of that name")
    install.set_defaults(do=_install)
    listing = tasks.add_parser("list", help="what is here, and who signed it", allow_abbrev=False)
    listing.add_argument("--json", action="store_true", help="print JSON")
    listing.set_defaults(do=_list)
    remove = tasks.add_parser("remove", help="take an installed one away", allow_abbrev=False)
    remove.add_argument("id", metavar="ID")
    remove.set_defaults(do=_remove)


def _key(options: argparse.Namespace) -> int:
    secret, public = (options.name.with_name(options.name.name + end) for end in (".key", ".pub"))
    make_keys(secret, public)
    print(f"{secret}: sign with it and keep it to yourself.")
    print(f"{public}: give it to those who shall know that a campaign comes from you.")
    return DONE


def _sign(options: argparse.Namespace) -> int:
    path = sign_pack(options.pack, options.key, overwrite=options.replace)
    print(f"Saved {path}. Hand out both files together.")
    return DONE


def _install(options: argparse.Namespace) -> int:
    installed = install_pack(options.pack, replace=options.replace)
    expired = expiry_notice(installed.campaign, today())
    for notice in (*installed.notices, *((expired,) if expired else ())):
        print(notice.sentence, file=sys.stderr)
    print(f"Installed {installed.campaign.id}.")
    print(seal_notice(installed.seal).sentence)
    return DONE


def _list(options: argparse.Namespace) -> int:
    """One line for each campaign; what cannot be offered is said on standard error."""
    found = survey_packs()
    for notice in found.notices:
        print(notice.sentence, file=sys.stderr)
    packs = {**dict.fromkeys(found.in_the_box, Seal(SealKind.BUNDLED)), **found.installed}
    if options.json:
        print(dump([_as_json(path, seal) for path, seal in packs.items()]))
        return DONE
    for path, seal in packs.items():
        print(f"{_id(path):<24}{seal_notice(seal).sentence}")
    return DONE


def _as_json(path: Path, seal: Seal) -> dict[str, object]:
    return {"id": _id(path), "path": str(path), "seal": seal.kind.value, "signer": seal.signer}


def _id(path: Path) -> str:
    return path.name if path.is_dir() else path.stem


def _remove(options: argparse.Namespace) -> int:
    remove_pack(options.id)
    print(f"Removed {options.id}.")
    return DONE
