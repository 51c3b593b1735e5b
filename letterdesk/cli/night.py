"""``letterdesk night``: counting a letter night without names, and what comes at its end."""

import argparse
import re
from pathlib import Path

from letterdesk import desk
from letterdesk.cli.age import warn_of_age
from letterdesk.cli.as_json import dump
from letterdesk.cli.clock import today
from letterdesk.cli.options import (
    add_campaign,
    add_folder,
    add_position,
    choose_campaign,
    position_of,
)
from letterdesk.core.ask import Position
from letterdesk.core.likeness import explain_likeness
from letterdesk.core.tally import Kind, Night, Totals, campaigns_of, totals
from letterdesk.store.directory import open_directory
from letterdesk.store.tallies import read_night

_CODE = re.compile(r"[A-Z]{2}-(SR|JR|AL|[0-9]{2})")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    # letterdesk.__main__ opens the window where no task is named; here that is for the help.
    parser.description = f"{parser.description}. Without a TASK: the same in a window"
    tasks = parser.add_subparsers(
        title="what it can do", prog=parser.prog, dest="task", required=True, metavar="TASK"
    )
    tally = tasks.add_parser("tally", help="count on this computer", allow_abbrev=False)
    tally_tasks = tally.add_subparsers(
        title="what it can do", prog=tally.prog, dest="how", required=True, metavar="TASK"
    )
    add = tally_tasks.add_parser("add", help="one more writer, or letter", allow_abbrev=False)
    _add_counting(add)
    show = tasks.add_parser("show", help="the totals so far", allow_abbrev=False)
    show.add_argument("places", nargs="+", type=Path, metavar="FILE|DIR", help="tallies")
    show.add_argument("--json", action="store_true", help="print JSON")
    show.set_defaults(do=_show)
    merge = tasks.add_parser(
        "merge", help="several computers’ tallies into one", allow_abbrev=False
    )
    merge.add_argument("places", nargs="+", type=Path, metavar="FILE|DIR", help="tallies")
    merge.add_argument("--out", type=Path, required=True, metavar="F", help="the file to write")
    merge.add_argument("--replace", action="store_true", help="replace a file of that name")
    merge.set_defaults(do=_merge)
    report = tasks.add_parser("report", help="totals, cover sheets, thanks", allow_abbrev=False)
    report.add_argument(
        "--from", dest="places", nargs="+", type=Path, required=True, metavar="FILE|DIR",
        help="tallies",
    )  # fmt: skip
    add_campaign(report)
    report.add_argument("--organization", default="", metavar="NAME", help="who brings the letters")
    add_folder(report)
    report.add_argument("--json", action="store_true", help="say what was made as JSON")
    report.set_defaults(do=_report)


def _add_counting(add: argparse.ArgumentParser) -> None:
    add.add_argument(
        "--folder", type=Path, required=True, metavar="DIR", help="this night's folder"
    )
    add_campaign(add)
    add_position(add)
    add.add_argument(
        "--office", nargs="+", type=_code, default=[], metavar="CODE",
        help="corner codes, such as FL-SR FL-JR FL-25",
    )  # fmt: skip
    add.add_argument("--letters", type=int, default=0, metavar="N", help="to each office")
    add.add_argument("--calls", type=int, default=0, metavar="N", help="to each office")
    add.add_argument("--writers", type=int, default=0, metavar="N", help="people")
    add.add_argument(
        "--compare", default="", metavar="@FILE",
        help="a letter to compare with the others; no word of it is kept",
    )  # fmt: skip
    add.set_defaults(do=_add)


def _code(text: str) -> str:
    code = text.strip().upper()
    if _CODE.fullmatch(code):
        return code
    raise argparse.ArgumentTypeError(f"“{text}” is not a corner code such as FL-SR or FL-25")


def run(options: argparse.Namespace) -> int:
    return int(options.do(options))


def _add(options: argparse.Namespace) -> int:
    campaign = choose_campaign(options.campaign, "en")
    position = position_of(options.position, campaign)
    counted = desk.Counted(
        campaign.id,
        position,
        tuple(dict.fromkeys(options.office)),
        options.letters,
        options.calls,
        options.writers,
        desk.read_story(options.compare) if options.compare else "",
    )
    night = desk.add_to_tally(options.folder, counted)
    here = totals(night, campaign.id)
    print(
        f"This computer has counted: {_many(here.writers, 'writer')}, "
        f"{_many(here.letters, 'letter')}, {_many(here.calls, 'call')}."
    )
    return 0


def _show(options: argparse.Namespace) -> int:
    night = read_night(options.places)
    shown = {campaign: totals(night, campaign) for campaign in campaigns_of(night)}
    if options.json:
        print(dump({"campaigns": [_as_json(c, sums) for c, sums in shown.items()]}))
        return 0
    print("\n\n".join(_as_text(c, sums) for c, sums in shown.items()) or "Nothing counted yet.")
    return 0


def _as_text(campaign: str, sums: Totals) -> str:
    lines = [
        f"{campaign}: {_many(sums.writers, 'writer')}, {_many(sums.letters, 'letter')}, "
        f"{_many(sums.calls, 'call')}, counted on {_many(sums.stations, 'computer')}"
    ]
    for code in sums.offices:
        numbers = [
            f"{_many(sums.number(kind, code, position), kind.value[:-1])} to {position}"
            for position in Position
            for kind in (Kind.LETTERS, Kind.CALLS)
            if sums.number(kind, code, position)
        ]
        lines.append(f"  {code}  {', '.join(numbers)}")
    return "\n".join([*lines, f"  {explain_likeness(sums.likeness)}"])


def _as_json(campaign: str, sums: Totals) -> dict[str, object]:
    return {
        "campaign": campaign,
        "writers": sums.writers,
        "letters": sums.letters,
        "calls": sums.calls,
        "computers": sums.stations,
        "likeness": None if sums.likeness is None else round(sums.likeness, 2),
        "offices": [
            {
                "code": code,
                **{
                    kind.value: {p.value: sums.number(kind, code, p) for p in Position}
                    for kind in (Kind.LETTERS, Kind.CALLS)
                },
            }
            for code in sums.offices
        ],
    }


def _merge(options: argparse.Namespace) -> int:
    night = desk.merge_tallies(options.places, options.out, overwrite=options.replace)
    print(f"Saved: {options.out}, with {_stations(night)}")
    return 0


def _stations(night: Night) -> str:
    return _many(len(night.stations), "computer")


def _report(options: argparse.Namespace) -> int:
    campaign = choose_campaign(options.campaign, "en")
    night = read_night(options.places)
    day = today()
    with open_directory(day=day) as directory:
        warn_of_age(directory.about, day)
        documents = desk.night_report(
            night, campaign, day, directory, organisation=options.organization
        )
    desk.save(documents, options.out, overwrite=options.replace)
    if options.json:
        answer = _as_json(campaign.id, totals(night, campaign.id))
        files = [{"file": str(options.out / d.name), "pages": d.pages} for d in documents]
        print(dump(answer | {"files": files}))
        return 0
    print(f"Saved in {options.out}:")
    for document in documents:
        print(f"  {document.name}")
    return 0


def _many(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
