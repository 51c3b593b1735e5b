"""``letterdesk pack``: campaign packs as an organiser makes them."""

import argparse
import sys
from pathlib import Path

from letterdesk import desk
from letterdesk.cli.as_json import dump
from letterdesk.cli.clock import today
from letterdesk.cli.main import DONE, FAILED, WRONG_INPUT
from letterdesk.cli.pack_handing_out import add_handing_out_tasks
from letterdesk.core.bills import BillId, parse_bill_id
from letterdesk.core.errors import UserError
from letterdesk.core.flaws import Flaw, Severity
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.packs.for_editors import FOLDER, put_schemas
from letterdesk.store.packs.seal import seal_notice, seal_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    tasks = parser.add_subparsers(
        title="what it can do", prog=parser.prog, dest="task", required=True, metavar="TASK"
    )
    new = tasks.add_parser("new", help="begin a campaign of your own", allow_abbrev=False)
    new.add_argument("folder", type=Path, metavar="DIR", help="a new folder; its name is the id")
    new.add_argument("--title", default="", help="what writers see, a few words")
    new.add_argument("--organiser", default="", metavar="WHO", help="who is behind it")
    new.add_argument("--bill", action="append", default=[], metavar="ID", help="hr1865-115")
    new.add_argument(
        "--billstatus", action="append", default=[], type=Path, metavar="FILE.xml",
        help="a bill's BILLSTATUS file from govinfo.gov",
    )  # fmt: skip
    new.add_argument("--language", action="append", default=[], metavar="CODE", help="es, vi, ...")
    new.set_defaults(do=_new)
    # letterdesk.__main__ opens the window; here it is for the help.
    edit = tasks.add_parser("edit", help="write a campaign in a window", allow_abbrev=False)
    edit.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="the campaign's folder")
    edit.set_defaults(do=lambda _: WRONG_INPUT)
    schemas = tasks.add_parser(
        "schemas", help="have your own editor check what you type", allow_abbrev=False
    )
    schemas.add_argument("folder", type=Path, metavar="DIR", help="the campaign's folder")
    schemas.set_defaults(do=_schemas)
    check = tasks.add_parser("check", help="everything there is to mend", allow_abbrev=False)
    check.add_argument("pack", type=Path, metavar="DIR|FILE")
    check.add_argument("--json", action="store_true", help="print JSON")
    check.set_defaults(do=_check)
    build = tasks.add_parser("build", help="make one file to hand out", allow_abbrev=False)
    build.add_argument("folder", type=Path, metavar="DIR")
    build.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="default: here")
    build.add_argument("--replace", action="store_true", help="replace the file of before")
    build.set_defaults(do=_build)
    logo = tasks.add_parser("logo", help="the picture of who is behind it", allow_abbrev=False)
    logo.add_argument("folder", type=Path, metavar="DIR")
    logo.add_argument("picture", type=Path, nargs="?", metavar="FILE", help="PNG or JPEG; without it the logo is taken out")  # fmt: skip
    logo.set_defaults(do=_logo)
    add_handing_out_tasks(tasks)


def run(options: argparse.Namespace) -> int:
    return int(options.do(options))


def _new(options: argparse.Namespace) -> int:
    title, organiser = options.title, options.organiser
    bills, files = list(options.bill), list(options.billstatus)
    languages = list(options.language)
    if sys.stdin is not None and sys.stdin.isatty():
        title = title or _ask("What is the campaign about, in a few words?")
        organiser = organiser or _ask("Who is behind it?")
        if not bills and not files:
            answer = _ask("Which bill? (hr1865-115, or a BILLSTATUS file; empty: a practice bill)")
            if answer.lower().endswith(".xml"):
                files.append(Path(answer))
            elif answer:
                bills.append(answer)
        if not languages:
            answer = _ask("Which languages beside English? (es, vi, ...; empty: none)")
            languages = answer.replace(",", " ").split()
    folder = desk.begin_pack(
        options.folder,
        title=title,
        organiser=organiser,
        bills=tuple(map(_bill_id, bills)),
        billstatus=tuple(files),
        languages=tuple(languages),
    )
    print(f"Your campaign is begun in {folder}.")
    print("Write your words where it says [[write here ...]], then ask what is left to do:")
    print(f"  letterdesk pack check {options.folder}")
    return DONE


def _schemas(options: argparse.Namespace) -> int:
    """For a pack without schemas, or with those of an older Letterdesk."""
    put_schemas(options.folder)
    print(f"Schemas are in {options.folder / FOLDER}, and each TOML file names its own.")
    return DONE


def _ask(question: str) -> str:
    """One line from the keyboard; '' when there is no more."""
    print(question, file=sys.stderr)
    return sys.stdin.readline().strip()


def _bill_id(typed: str) -> BillId:
    found = parse_bill_id(typed)
    if found is None:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "'{typed}' is not a bill."), typed=typed),
            sentence(
                QT_TRANSLATE_NOOP(
                    "core", "Write it with its Congress, such as hr1865-115 or sjres8-114."
                )
            ),
            wrong_input=True,
        )
    return found


def _check(options: argparse.Namespace) -> int:
    """List what is to mend; the exit status is 1 when a flaw keeps the pack from being used."""
    flaws = desk.check_pack(options.pack, today())
    if options.json:
        print(dump([_as_json(flaw) for flaw in flaws]))
    else:
        for flaw in flaws:
            print(_as_text(flaw))
        if options.pack.is_file():
            print(seal_notice(seal_of(options.pack)).sentence)
        print(_summary(flaws))
    return FAILED if any(flaw.severity is Severity.ERROR for flaw in flaws) else DONE


def _as_text(flaw: Flaw) -> str:
    place = f"{flaw.file}:{flaw.line}: " if flaw.line else f"{flaw.file}: " if flaw.file else ""
    hint = f"\n    {flaw.hint}" if str(flaw.hint) else ""
    return f"{place}{flaw.severity.value}: {flaw.what}{hint}"


def _summary(flaws: tuple[Flaw, ...]) -> str:
    errors = sum(flaw.severity is Severity.ERROR for flaw in flaws)
    if not flaws:
        return "Nothing to mend. This campaign is ready to hand out."
    rest = len(flaws) - errors
    return f"To mend: {errors}. To make better: {rest}."


def _as_json(flaw: Flaw) -> dict[str, object]:
    return {
        "severity": flaw.severity.value,
        "code": flaw.code,
        "file": flaw.file,
        "line": flaw.line,
        "what": str(flaw.what),
        "hint": str(flaw.hint),
    }


def _build(options: argparse.Namespace) -> int:
    path = desk.build_pack(options.folder, options.out, today(), overwrite=options.replace)
    print(f"Saved {path}.")
    return DONE


def _logo(options: argparse.Namespace) -> int:
    path = desk.put_logo(options.picture, options.folder)
    print(f"Saved {path}." if path else "This campaign has no logo now.")
    return DONE
