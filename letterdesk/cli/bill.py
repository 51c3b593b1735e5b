"""``letterdesk bill``: what there is to know about one bill, on screen and on paper."""

import argparse
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from letterdesk import desk
from letterdesk.cli.as_json import dump
from letterdesk.cli.bill_text import TEXT_TASKS, add_text_tasks
from letterdesk.cli.clock import today
from letterdesk.cli.options import add_as_of, add_language, choose_campaign
from letterdesk.core.bills import Bill, stage_on
from letterdesk.core.campaign import Campaign
from letterdesk.core.congress import congress_name, long_date
from letterdesk.core.official import official_text
from letterdesk.core.status import status
from letterdesk.store.packs import find_bill


def add_arguments(parser: argparse.ArgumentParser) -> None:
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    show = tasks.add_parser("show", help="its facts as they stand on a day", allow_abbrev=False)
    show.add_argument("--json", action="store_true", help="print JSON")
    sheet = tasks.add_parser("sheet", help="two pages to hand out, as PDF", allow_abbrev=False)
    sheet.add_argument(
        "--out", type=Path, required=True, metavar="F", help="the file to write, such as bill.pdf"
    )
    sheet.add_argument("--replace", action="store_true", help="replace a file of that name")
    add_language(sheet)
    bring = tasks.add_parser(
        "import", help="its facts from Congress into a campaign of yours", allow_abbrev=False
    )
    bring.add_argument("file", type=Path, metavar="FILE.xml", help="BILLSTATUS from govinfo.gov")
    bring.add_argument("--pack", type=Path, required=True, metavar="DIR", help="your campaign")
    text = tasks.add_parser("text", help="its official text, if it came along", allow_abbrev=False)
    add_text_tasks(tasks, text)
    for task in (show, sheet, text):
        task.add_argument("bill", metavar="ID", help="such as hr1865-115")
    for task in (show, sheet):
        add_as_of(task)


def run(options: argparse.Namespace) -> int:
    if options.task == "import":
        return _import(options.file, options.pack)
    if options.task in TEXT_TASKS:
        return TEXT_TASKS[options.task](options)
    campaign, bill = find_bill(options.bill)
    now = today()
    day = options.as_of or now
    if options.task == "show":
        print(
            dump(_as_json(campaign, bill, day)) if options.json else _as_text(campaign, bill, day)
        )
        return 0
    choose_campaign(campaign.id, options.language)
    document = desk.bill_sheet(campaign, bill, day, language=options.language, example=day != now)
    file = options.out
    desk.save((replace(document, name=file.name),), file.parent, overwrite=options.replace)
    print(f"Saved: {file}")
    return 0


def _import(file: Path, pack: Path) -> int:
    """Put a bill's facts into a pack, say what they are, and what to look at."""
    put = desk.import_bill(file, pack)
    bill, updated = put.imported.bill, put.imported.updated
    done = "Brought up to date" if put.refreshed else "Written"
    print(f"{done}: {put.path}")
    print(f"  {bill.id.citation}, {bill.title}")
    print(f"  {status(bill, updated)}")
    print(f"  Cosponsors as of {long_date(updated)}: {len(bill.cosponsors_on(updated))}")
    for notice in put.imported.notices:
        print(str(notice.sentence), file=sys.stderr)
    print(f"Now look at the campaign: letterdesk pack check {pack}")
    return 0


def _as_text(campaign: Campaign, bill: Bill, day: date) -> str:
    nickname = f" ({bill.nickname})" if bill.nickname else ""
    lines = [
        f"{bill.id.citation}{nickname}, {bill.title}, {congress_name(bill.id.congress)}",
        "",
        f"  {status(bill, day)!s}",
        f"  Introduced by {bill.sponsor_name} on {long_date(bill.introduced)}.",
        f"  Cosponsors: {len(bill.cosponsors_on(day))}",
    ]
    lines += [
        f"  {long_date(v.date)}: {v.chamber.value.title()} vote {v.number}, {v.yeas} yes, {v.nays} no"
        for v in bill.votes
        if v.date <= day
    ]
    explained = campaign.explanation(bill.id, "en")
    if explained is not None:
        lines += ["", f"  {explained.text}"]
        lines += [f"  Section {s.number}, {s.heading}. {s.words}" for s in explained.sections]
    return "\n".join([*lines, "", f"  Official text: {official_text(bill.id)}"])


def _as_json(campaign: Campaign, bill: Bill, day: date) -> dict[str, object]:
    explained = campaign.explanation(bill.id, "en")
    return {
        "id": str(bill.id),
        "citation": bill.id.citation,
        "campaign": campaign.id,
        "title": bill.title,
        "nickname": bill.nickname,
        "as_of": day.isoformat(),
        "stage": stage_on(bill, day).value,
        "status": str(status(bill, day)),
        "introduced": bill.introduced.isoformat(),
        "public_law": bill.public_law,
        "sponsor": {"bioguide": bill.sponsor, "name": bill.sponsor_name},
        "cosponsors": [
            {"bioguide": c.bioguide, "party": c.party, "since": c.since.isoformat()}
            for c in bill.cosponsors_on(day)
        ],
        "committees": [
            {
                "code": r.code,
                "name": r.name,
                "chamber": r.chamber.value,
                "since": r.since.isoformat(),
            }
            for r in bill.referrals
            if r.since <= day
        ],
        "votes": [
            {
                "date": v.date.isoformat(),
                "chamber": v.chamber.value,
                "number": v.number,
                "yeas": v.yeas,
                "nays": v.nays,
            }
            for v in bill.votes
            if v.date <= day
        ],
        "events": [
            {
                "date": e.date.isoformat(),
                "kind": e.kind.value,
                "chamber": e.chamber.value if e.chamber else None,
                "text": e.text,
            }
            for e in bill.events
            if e.date <= day
        ],
        "companion": str(bill.companion) if bill.companion else None,
        "explained": explained.text if explained else "",
        "sections": [
            {"number": s.number, "heading": s.heading, "words": s.words}
            for s in (explained.sections if explained else ())
        ],
        "official_text": official_text(bill.id),
    }
