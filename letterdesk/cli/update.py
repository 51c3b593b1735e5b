"""``letterdesk directory update``, ``back``, ``pack`` and ``new-key``: newer directories by file."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from letterdesk import desk
from letterdesk.cli.as_json import dump
from letterdesk.cli.clock import today
from letterdesk.cli.options import day
from letterdesk.core.changes import Changes, in_words
from letterdesk.core.congress import congress_name, long_date
from letterdesk.store.directory import open_directory


def add_update_tasks(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    update = tasks.add_parser(
        "update", help="bring it up to date from files", allow_abbrev=False,
        description="Bring the directory up to date from fresh files of its sources, in any "
        "combination, or from one signed .letterdesk-directory file.",
    )  # fmt: skip
    update.add_argument("files", nargs="+", type=Path, metavar="FILE")
    update.add_argument("--dry-run", action="store_true", help="show what would change, no more")
    update.add_argument("--as-of", type=day, metavar="YYYY-MM-DD", help="the day the files are of")
    update.add_argument("--json", action="store_true", help="print JSON")
    update.set_defaults(do=_update)
    back = tasks.add_parser("back", help="go back to the one before", allow_abbrev=False)
    back.set_defaults(do=_back)
    pack = tasks.add_parser(
        "pack", help="sign the one in use, as one file for others", allow_abbrev=False
    )
    pack.add_argument("--key", required=True, type=Path, metavar="K", help="your secret key")
    pack.add_argument("--out", required=True, type=Path, metavar="F", help="the file to write")
    pack.set_defaults(do=_pack)
    new_key = tasks.add_parser(
        "new-key", help="make a pair of keys to sign with", allow_abbrev=False
    )
    new_key.add_argument("name", type=Path, metavar="NAME", help="writes NAME.key and NAME.pub")
    new_key.set_defaults(do=_new_key)


def _update(options: argparse.Namespace) -> int:
    update = desk.update_directory(options.files, today(), as_of=options.as_of)
    installed = None
    if update.new and not options.dry_run:
        installed = desk.install_update(update)
    if options.json:
        print(dump({**changes_as_json(update.changes), "new": update.new, "signed_by": update.signed_by, "installed": str(installed) if installed else None}))  # fmt: skip
        return 0
    if not update.new:
        print("The directory in use is already made from these very files. Nothing was changed.")
        return 0
    if update.signed_by:
        print(f"Signed by {update.signed_by}.")
    print("\n".join(map(str, in_words(update.changes))))
    if options.as_of is None and not update.signed_by:
        print("The files count as of the day they were saved; if they are older, say --as-of.", file=sys.stderr)  # fmt: skip
    print(f"Installed: {installed}" if installed else "Nothing was changed: this was a dry run.")
    return 0


def _back(_options: argparse.Namespace) -> int:
    desk.go_back(today())
    with open_directory(day=today()) as directory:
        about = directory.about
        print(f"In use again: the {congress_name(about.congress)}, as of {long_date(about.as_of)}.")
    return 0


def _pack(options: argparse.Namespace) -> int:
    from letterdesk.store.updating.signed import pack_signed

    with open_directory(day=today()) as directory:
        pack_signed(directory, options.key, options.out)
    print(options.out)
    return 0


def _new_key(options: argparse.Namespace) -> int:
    from letterdesk.store.signatures import make_keys

    secret, public = (options.name.with_name(options.name.name + end) for end in (".key", ".pub"))
    make_keys(secret, public)
    print(f"{secret}: sign with it and keep it to yourself.")
    print(f"{public}: give it to those who shall trust your directories.")
    return 0


def changes_as_json(changes: Changes) -> dict[str, object]:
    return {
        "congress": {"before": changes.congress[0], "after": changes.congress[1]},
        "as_of": {"before": changes.as_of[0].isoformat(), "after": changes.as_of[1].isoformat()},
        "came": [member.bioguide for member in changes.came],
        "left": [member.bioguide for member in changes.left],
        "filled": [f"{state}-{district}" for state, district in changes.filled],
        "vacated": [f"{state}-{district}" for state, district in changes.vacated],
        "changed": [
            {"bioguide": one.member.bioguide, **{k: v for k, v in asdict(one).items() if k != "member"}}
            for one in changes.changed
        ],
        "zips_changed": changes.zips_changed,
        "outlines_changed": changes.outlines_changed,
        "left_aside": list(changes.left_aside),
        "caught_up": list(changes.caught_up),
    }  # fmt: skip
