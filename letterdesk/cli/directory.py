"""``letterdesk directory``: the directory of Congress itself."""

import argparse
from dataclasses import asdict
from pathlib import Path

from letterdesk.cli.age import warn_of_age
from letterdesk.cli.as_json import about_as_json, dump
from letterdesk.cli.clock import today
from letterdesk.cli.corrections import add_correction_tasks
from letterdesk.cli.main import DONE, FAILED
from letterdesk.cli.update import add_update_tasks
from letterdesk.core.congress import congress_name, long_date
from letterdesk.store.directory import open_directory

_MOST_SHOWN = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    tasks = parser.add_subparsers(
        title="what it can do", prog=parser.prog, dest="task", required=True, metavar="TASK"
    )
    show = tasks.add_parser(
        "show", help="what is in it, from where, and how old", allow_abbrev=False
    )
    show.add_argument("--json", action="store_true", help="print JSON")
    check = tasks.add_parser("check", help="prove that it is whole and right", allow_abbrev=False)
    check.add_argument("file", nargs="?", type=Path, metavar="F", help="default: the one in use")
    check.add_argument("--json", action="store_true", help="print JSON")
    check.add_argument(
        "--report", type=Path, metavar="F.md", help="also write every exception down, as Markdown"
    )
    add_update_tasks(tasks)
    add_correction_tasks(tasks)
    build = tasks.add_parser("build", help="compile it from its sources", allow_abbrev=False)
    build.add_argument(
        "--from", dest="sources", required=True, type=Path, metavar="DIR", help="the source files"
    )
    build.add_argument("--out", required=True, type=Path, metavar="F", help="the file to write")


def run(options: argparse.Namespace) -> int:
    """Do the task; updates and corrections have put what does them into ``options.do``."""
    if options.task == "build":
        return _build(options.sources, options.out)
    if options.task == "check":
        return _check(options.file, options.report, as_json=options.json)
    if options.task == "show":
        return _show(as_json=options.json)
    return int(options.do(options))


def _show(*, as_json: bool) -> int:
    day = today()
    with open_directory(day=day) as directory:
        about = directory.about
        warn_of_age(about, day)
        if as_json:
            print(dump(about_as_json(about, directory.path)))
            return DONE
        print(f"Directory of the {congress_name(about.congress)}")
        print(f"Members as of {long_date(about.as_of)}; districts as of {long_date(about.districts_as_of)}.")  # fmt: skip
        for part in about.parts:
            dated = f", {part.date}" if part.date else ""
            print(f"  {part.count:>6,} {part.name}: {part.origin}{dated} ({part.licence})")
        print(f"File: {directory.path}")
    return 0


def _check(file: Path | None, report: Path | None, *, as_json: bool) -> int:
    """One line for each proof, and what speaks against those that fail. Status 1 if any does."""
    from letterdesk.cli.directory_report import proofs_as_markdown
    from letterdesk.store.files import save_new
    from letterdesk.store.proofs import prove

    with open_directory(file, day=today()) as directory:
        proofs = prove(directory)
        if report is not None:
            text = proofs_as_markdown(directory.about, proofs)
            save_new(report, text.encode(), overwrite=True)
    if as_json:
        print(dump([asdict(proof) for proof in proofs]))
    else:
        for proof in proofs:
            print(f"{'ok' if proof.holds else 'FAILED':<8}{proof.name:<16}{proof.says}")
            for exception in () if proof.holds else proof.exceptions[:_MOST_SHOWN]:
                print(f"{'':<24}{exception}")
    return DONE if all(proof.holds for proof in proofs) else FAILED


def _build(sources: Path, out: Path) -> int:
    from letterdesk.store.compiling.build import build_directory

    manifest = build_directory(sources, out)
    print(f"{out}: {manifest['bytes']:,} bytes, sha256 {manifest['sha256']}")
    return 0
