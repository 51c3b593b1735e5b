"""``letterdesk directory``: the directory of Congress itself."""

import argparse
from pathlib import Path

from letterdesk.core.congress import congress_name, long_date
from letterdesk.store.directory import open_directory


def add_arguments(parser: argparse.ArgumentParser) -> None:
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    tasks.add_parser("show", help="what is in it, from where, and how old", allow_abbrev=False)
    build = tasks.add_parser("build", help="compile it from its sources", allow_abbrev=False)
    build.add_argument(
        "--from", dest="sources", required=True, type=Path, metavar="DIR", help="the source files"
    )
    build.add_argument("--out", required=True, type=Path, metavar="F", help="the file to write")


def run(options: argparse.Namespace) -> int:
    return _build(options.sources, options.out) if options.task == "build" else _show()


def _show() -> int:
    with open_directory() as directory:
        about = directory.about
        print(f"Directory of the {congress_name(about.congress)}")
        print(f"Members as of {long_date(about.as_of)}; districts as of {long_date(about.districts_as_of)}.")  # fmt: skip
        for part in about.parts:
            dated = f", {part.date}" if part.date else ""
            print(f"  {part.count:>6,} {part.name}: {part.origin}{dated} ({part.licence})")
        print(f"File: {directory.path}")
    return 0


def _build(sources: Path, out: Path) -> int:
    from letterdesk.store.compiling.build import build_directory

    manifest = build_directory(sources, out)
    print(f"{out}: {manifest['bytes']:,} bytes, sha256 {manifest['sha256']}")
    return 0
