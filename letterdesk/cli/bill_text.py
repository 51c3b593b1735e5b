"""``letterdesk bill text``, ``attach`` and ``detach``: the official texts of bills."""

import argparse
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from letterdesk import desk
from letterdesk.cli.as_json import dump
from letterdesk.core.bill_text import as_lines
from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.official import official_text
from letterdesk.core.official_texts import TextFile, TextForm
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.packs import find_bill

_WIDEST = 90
"""Columns of text, beyond which eyes lose the line."""


def add_text_tasks(tasks: Any, text: argparse.ArgumentParser) -> None:
    text.add_argument("--out", type=Path, metavar="F", help="save it as it was received")
    text.add_argument("--replace", action="store_true", help="replace a file of that name")
    text.add_argument("--version", default="", metavar="CODE", help="ih, rh, enr, law, ...; default: the latest")  # fmt: skip
    text.add_argument("--form", default="", choices=[form.value for form in TextForm], metavar="xml|txt|pdf", help="default: as F ends, or the best to read")  # fmt: skip
    text.add_argument("--json", action="store_true", help="list the texts there are, as JSON")
    attach = tasks.add_parser(
        "attach", help="put official texts into a campaign of yours", allow_abbrev=False
    )
    attach.add_argument("files", type=Path, nargs="+", metavar="FILE", help="from govinfo.gov")
    attach.add_argument("--as", dest="name", default="", metavar="NAME", help="the name govinfo.gov gives it, if the file has another")  # fmt: skip
    attach.add_argument("--replace", action="store_true", help="replace a file of that name")
    detach = tasks.add_parser(
        "detach", help="take official texts out of your campaign", allow_abbrev=False
    )
    detach.add_argument("names", nargs="+", metavar="NAME", help="such as BILLS-115hr1865enr.xml")
    for task in (attach, detach):
        task.add_argument("--pack", type=Path, required=True, metavar="DIR", help="your campaign")


def _text(options: argparse.Namespace) -> int:
    """Save a text as received, or list what there is, or print the words of one."""
    campaign, bill = find_bill(options.bill, for_text=True)
    saved: TextFile | None = None
    if options.out:
        saved = _save(options, campaign, bill)
    if options.json:
        print(dump(_as_json(campaign, bill, saved)))
    elif not options.out:
        _print(campaign, desk.choose_text(campaign, bill, options.version, options.form))
    return 0


def _save(options: argparse.Namespace, campaign: Campaign, bill: Bill) -> TextFile:
    out: Path = options.out
    ending = out.suffix.lower().removeprefix(".")
    form = options.form or (ending if ending in list(TextForm) else "")
    file = desk.choose_text(campaign, bill, options.version, form)
    document = replace(desk.text_document(campaign, file), name=out.name)
    desk.save((document,), out.parent, overwrite=options.replace)
    told = sys.stderr if options.json else sys.stdout
    print(f"Saved: {out}", file=told)
    print(f"  {file.name}, the bill {file.version_in_words}, as it was received.", file=told)
    return file


def _print(campaign: Campaign, file: TextFile) -> None:
    if not file.form.readable:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Letterdesk saves PDF files and does not show them: {file}."), file=file.name),
            sentence(QT_TRANSLATE_NOOP("core", "Save it with --out F.pdf, and open it with a program for them.")),
        )  # fmt: skip
    text = desk.read_text(campaign, file)
    print(f"{file.name}: the bill {file.version_in_words}.", file=sys.stderr)
    width = min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
    for line in as_lines(text, max(width, 20)):
        print(line)


def _as_json(campaign: Campaign, bill: Bill, saved: TextFile | None) -> dict[str, object]:
    return {
        "id": str(bill.id),
        "citation": bill.id.citation,
        "campaign": campaign.id,
        "texts": [
            {
                "file": file.name,
                "version": file.version,
                "about": str(file.version_in_words),
                "form": file.form.value,
                "bytes": len(campaign.texts[file]),
            }
            for file in campaign.texts_of(bill)
        ],
        "saved": saved.name if saved else None,
        "official_text": official_text(bill.id),
    }


def _attach(options: argparse.Namespace) -> int:
    if options.name and len(options.files) > 1:
        print("With --as, give one file only.", file=sys.stderr)
        return 2
    for path in options.files:
        kept = desk.attach_text(path, options.pack, options.name, overwrite=options.replace)
        print(f"Attached: {kept}")
    print(f"Now look at the campaign: letterdesk pack check {options.pack}")
    return 0


def _detach(options: argparse.Namespace) -> int:
    for name in options.names:
        print(f"Taken out: {desk.detach_text(name, options.pack)}")
    return 0


TEXT_TASKS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "text": _text,
    "attach": _attach,
    "detach": _detach,
}
