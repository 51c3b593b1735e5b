"""``letterdesk find``: who represents a place, how sure that is, and how it is known."""

import argparse
import sys
import textwrap
from dataclasses import replace

from letterdesk.cli.age import age_line
from letterdesk.cli.as_json import dump, finding_as_json
from letterdesk.cli.clock import today
from letterdesk.cli.main import DONE, PARTLY_FAILED, WRONG_INPUT
from letterdesk.cli.member_lines import contact_line, member_line, nearest_line
from letterdesk.cli.options import represented_state
from letterdesk.core.choosing import how_to_answer
from letterdesk.core.finding import Certainty, Finding
from letterdesk.core.members import Member, Seat
from letterdesk.core.place_query import Address
from letterdesk.core.plain_text import visible
from letterdesk.core.states import ALL
from letterdesk.desk import find
from letterdesk.store.directory import open_directory

_WIDTH = 88


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "places",
        nargs="+",
        metavar="PLACE",
        help='a ZIP code, or "an address" that ends with one',
    )
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--senators", action="store_true", help="only your senators")
    only.add_argument("--representative", action="store_true", help="only your representative")
    parser.add_argument("--state", default="", metavar="ST", help="where a ZIP code has several")
    parser.add_argument(
        "--district", type=int, metavar="N", help="House district, where a ZIP code has several"
    )
    parser.add_argument(
        "--votes-in",
        default="",
        metavar="ST",
        help="for military mail: the state of the voting residence",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Print a finding for each place. Status 2 when no place is known, 3 when some are not."""
    day = today()
    voting = represented_state(options.votes_in) if options.votes_in else ""
    with open_directory(day=day) as directory:
        findings = [
            find(
                directory,
                place,
                day,
                state=voting or options.state,
                district=options.district,
            )
            for place in options.places
        ]
    if options.senators:
        findings = [_of_senate(finding) for finding in findings]
    elif options.representative:
        findings = [replace(finding, senators=()) for finding in findings]
    if options.json:
        print(dump([finding_as_json(finding) for finding in findings]))
    elif known := [finding for finding in findings if _known(finding)]:
        print("\n\n\n".join(map(as_text, known)))
    unknown = [finding for finding in findings if not _known(finding)]
    for finding in unknown:
        print(visible(_why_unknown(finding)), file=sys.stderr)
    if not unknown:
        return DONE
    return WRONG_INPUT if len(unknown) == len(findings) else PARTLY_FAILED


def _of_senate(finding: Finding) -> Finding:
    """The senators alone. A vacant House seat is then nobody's business."""
    notices = tuple(notice for notice in finding.notices if notice.code != "vacant-seat")
    return replace(finding, seats=(), notices=notices)


def _known(finding: Finding) -> bool:
    return finding.certainty is not Certainty.UNKNOWN


def as_text(finding: Finding) -> str:
    """A finding as a person reads it in a terminal."""
    blocks = [_heading(finding), _wrapped(str(finding.basis))]
    if finding.senators:
        blocks.append("\n".join(["Senate", *map(_member_text, finding.senators)]))
    if finding.seats:
        title = "House of Representatives"
        if finding.certainty is Certainty.CONFIRM:
            title += ": please confirm; it may be another district of the state"
        elif not finding.settled:
            title += ": one of these, and only you can say which"
        blocks.append("\n".join([title, *map(_seat_text, finding.seats)]))
    blocks += [
        _wrapped(f"Note: {notice.sentence}")
        for notice in finding.notices
        if notice.sentence != finding.basis
    ]
    if not finding.settled and (finding.seats or not finding.senators):
        blocks.append(_wrapped(str(how_to_answer(finding))))
    blocks.append(age_line(finding.congress, finding.as_of))
    return "\n\n".join(filter(None, blocks))


def _heading(finding: Finding) -> str:
    states = ", ".join(ALL[state] for state in finding.states if state in ALL)
    place = ", ".join(part for part in (finding.place, states) if part)
    county = f" ({finding.county})" if finding.county else ""
    heading = f"{finding.zip}  {place}{county}"
    lines = [heading, "-" * len(heading)]
    if finding.understood:
        lines.append(_understood(finding.understood))
    return "\n".join(lines)


def _understood(address: Address) -> str:
    """How an address on one line was read, so that a wrong reading is seen."""
    parts = {
        "street": address.street.replace("\n", ", "),
        "city": address.city,
        "state": address.state,
        "ZIP code": address.zip,
    }
    return "We read this as " + ", ".join(f"{name} “{part}”" for name, part in parts.items() if part) + "."  # fmt: skip


def _why_unknown(finding: Finding) -> str:
    """What to mend. How it was read helps only where there was an address to read."""
    said = [str(finding.basis)]
    if asked := textwrap.shorten(finding.query, _WIDTH, placeholder=" ..."):
        said.insert(0, f"“{asked}”:")
    if finding.understood and (finding.understood.state or finding.understood.zip):
        said.append(_understood(finding.understood))
    return " ".join(said)


def _wrapped(text: str) -> str:
    return textwrap.fill(text, _WIDTH, break_long_words=False, break_on_hyphens=False)


def _member_text(member: Member) -> str:
    lines = (contact_line(member), nearest_line(member))
    return "\n".join([f"  {member_line(member)}", *(f"         {line}" for line in lines if line)])


def _seat_text(seat: Seat) -> str:
    text = _member_text(seat.member) if seat.member else f"  {seat.corner_code:<7}vacant"
    if seat.nearby_places:
        text += f"\n         wholly in this district: {', '.join(seat.nearby_places)}"
    return text
