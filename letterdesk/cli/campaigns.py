"""``letterdesk campaigns``: which campaigns are installed, and where their bills stand."""

import argparse
import sys
import textwrap
from datetime import date

from letterdesk.cli.as_json import dump
from letterdesk.cli.clock import today
from letterdesk.core.bills import Bill, stage_on
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.notices import expiry_notice
from letterdesk.core.status import status
from letterdesk.store.packs import read_pack, survey_packs
from letterdesk.store.packs.seal import Seal, SealKind, seal_notice

_WIDTH = 88


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print a list for machines")


def run(options: argparse.Namespace) -> int:
    """Print every campaign. One that cannot be used is named on standard error; the exit
    status is then 3, or 1 when none can be used.
    """
    campaigns, broken, day = [], 0, today()
    found = survey_packs()
    for notice in found.notices:
        print(notice.sentence, file=sys.stderr)
    seals: dict[str, Seal] = {}
    for path in (*found.in_the_box, *found.installed):
        try:
            pack = read_pack(path)
        except UserError as error:
            print(error, file=sys.stderr)
            broken += 1
            continue
        for notice in pack.notices:
            print(notice.sentence, file=sys.stderr)
        campaigns.append(pack.campaign)
        seals[pack.campaign.id] = found.installed.get(path, Seal(SealKind.BUNDLED))
    if options.json:
        print(dump([_as_json(c, seals[c.id], day) for c in campaigns]))
    elif campaigns:
        print("\n\n".join(_as_text(c, seals[c.id], day) for c in campaigns))
    else:
        print("No campaign is installed.", file=sys.stderr)
    if broken:
        return 3 if campaigns else 1
    return 0


def _as_text(campaign: Campaign, seal: Seal, day: date) -> str:
    guide = campaign.guide("en")
    lines = [
        f"{campaign.id} (for practice)" if campaign.practice else campaign.id,
        f"  {guide.title}",
        *_wrapped(guide.summary),
        "",
    ]
    for bill in campaign.bills:
        lines += [f"  {bill.id!s:<12}{_name(bill)}", f"  {'':<12}{status(bill, day)}"]
    expired = expiry_notice(campaign, day)
    said = [] if seal.kind is SealKind.BUNDLED else [str(seal_notice(seal).sentence)]
    said += [str(expired.sentence)] if expired else []
    return "\n".join(
        [
            *lines,
            "",
            f"  Positions   {', '.join(campaign.positions)}",
            f"  Languages   {', '.join(campaign.guides)}",
            f"  Made by     {campaign.organiser}",
            *(line for words in said for line in _wrapped(words)),
        ]
    )


def _wrapped(words: str) -> list[str]:
    return textwrap.wrap(words, _WIDTH, initial_indent="  ", subsequent_indent="  ")


def _name(bill: Bill) -> str:
    nickname = f" ({bill.nickname})" if bill.nickname else ""
    return f"{bill.id.citation}{nickname}, {bill.title}"


def _as_json(campaign: Campaign, seal: Seal, day: date) -> dict[str, object]:
    guide = campaign.guide("en")
    return {
        "id": campaign.id,
        "title": guide.title,
        "summary": guide.summary,
        "organiser": campaign.organiser,
        "version": campaign.version,
        "expires": campaign.expires.isoformat() if campaign.expires else None,
        "expired": expiry_notice(campaign, day) is not None,
        "seal": seal.kind.value,
        "signer": seal.signer,
        "url": campaign.url,
        "practice": campaign.practice,
        "languages": list(campaign.guides),
        "positions": [position.value for position in campaign.positions],
        "points": [
            {"key": p.key, "position": p.position.value, "label": p.label} for p in guide.points
        ],
        "bills": [
            {
                "id": str(bill.id),
                "citation": bill.id.citation,
                "title": bill.title,
                "nickname": bill.nickname,
                "stage": stage_on(bill, day).value,
                "status": str(status(bill, day)),
                "public_law": bill.public_law,
            }
            for bill in campaign.bills
        ],
    }
