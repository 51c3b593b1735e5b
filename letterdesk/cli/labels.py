"""``letterdesk labels``: sheets of address labels, for members of Congress or for one's own."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace

from letterdesk import desk
from letterdesk.cli.age import age_line
from letterdesk.cli.as_json import dump
from letterdesk.cli.clock import today
from letterdesk.cli.options import add_folder, constituent_of, represented_state
from letterdesk.core.address import inside_address
from letterdesk.core.choosing import choose_members
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Notice
from letterdesk.core.labels import LABEL_SHEETS, LabelSheet
from letterdesk.core.members import Member, OfficeChoice
from letterdesk.core.nearest import nearest_office
from letterdesk.core.notices import about_directory, about_mail, about_people
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.directory import Directory, open_directory


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "letterdesk labels --out DIR --state ST | --zip ZIP | --return NAME | --alignment\n"
        "                         [and any of the options below]"
    )
    members = parser.add_argument_group("labels for those who represent a state or a place")
    members.add_argument(
        "--zip", default="", help="ZIP code, such as 60613 (with --return: of your own address)"
    )
    members.add_argument(
        "--district", type=int, metavar="N", help="House district, where a ZIP code has several"
    )
    members.add_argument(
        "--to",
        nargs="+",
        default=["all"],
        metavar="WHOM",
        help="all, senators, representative, or a member's bioguide id (default: all)",
    )
    members.add_argument(
        "--office",
        choices=[office.value for office in OfficeChoice],
        default=OfficeChoice.WASHINGTON.value,
        help="which of a member's offices (default: washington); nearest needs --zip",
    )
    own = parser.add_argument_group("labels with your own address, for the corner of envelopes")
    own.add_argument("--return", dest="name", metavar="NAME", help="whose return address it is")
    own.add_argument("--street", default="", help="street address")
    own.add_argument("--unit", default="", help="apartment or unit")
    own.add_argument("--city", default="", help="city or town")
    own.add_argument("--state", default="", help="state, such as IL; alone: all its members")
    _add_paper(parser.add_argument_group("the sheets"))
    add_folder(parser)
    parser.add_argument("--json", action="store_true", help="say what was made as JSON")


def _add_paper(paper: argparse._ArgumentGroup) -> None:
    paper.add_argument(
        "--sheet", choices=list(LABEL_SHEETS), default="5160", help="Avery's number (default: 5160)"
    )
    paper.add_argument(
        "--count",
        type=int,
        metavar="N",
        help="how many of each (default: one of each member, a sheet of your own)",
    )
    paper.add_argument(
        "--start", type=int, default=1, metavar="N", help="the first label that is left on a sheet"
    )
    paper.add_argument(
        "--nudge",
        nargs=2,
        type=float,
        default=(0.0, 0.0),
        metavar=("X", "Y"),
        help="move all by inches to the right and down; minus: to the left and up",
    )
    paper.add_argument(
        "--alignment",
        action="store_true",
        help="also a page on plain paper to line the labels up by",
    )


@dataclass(frozen=True)
class _Wanted:
    """Addresses, what their file is called, and what to know about them."""

    addresses: Sequence[Sequence[str]]
    name: str
    notices: tuple[Notice, ...] = ()
    age: str = ""
    """How old the directory is that they came from."""


def run(options: argparse.Namespace) -> int:
    sheet = LABEL_SHEETS[options.sheet]
    nudge = (options.nudge[0], options.nudge[1])
    documents: list[desk.Document] = []
    wanted = _wanted(options, sheet)
    if wanted.addresses:
        documents.append(
            desk.make_labels(
                wanted.addresses, sheet, name=wanted.name, start=options.start, nudge=nudge
            )
        )
    if options.alignment:
        documents.append(desk.make_alignment(sheet, nudge=nudge))
    desk.save(documents, options.out, overwrite=options.replace)
    notices = (*wanted.notices, *desk.about_labels(wanted.addresses))
    warnings = [str(notice.sentence) for notice in notices]
    if options.json:
        answer = {
            "sheet": sheet.number,
            "labels": len(wanted.addresses),
            "pages": sum(document.pages for document in documents if document.format == "labels"),
            "files": {document.format: document.name for document in documents},
            "warnings": warnings,
        }
        print(dump(answer))
        return 0
    print(f"Saved in {options.out}:")
    for document in documents:
        print(f"  {document.name}")
    if wanted.age:
        print(wanted.age)
    for warning in warnings:
        print(warning, file=sys.stderr)
    return 0


def _wanted(options: argparse.Namespace, sheet: LabelSheet) -> _Wanted:
    """Whose labels were asked for; none with ``--alignment`` alone."""
    if options.count is not None and not 1 <= options.count <= desk.MOST_LABELS:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "Please ask for 1 to {most} labels at a time."),
                most=desk.MOST_LABELS,
            ),
            wrong_input=True,
        )
    if options.name is not None:
        you = constituent_of(options)
        count = options.count or sheet.count + 1 - min(max(1, options.start), sheet.count)
        return _Wanted([(you.name, you.street_line, you.city_line)] * count, "labels-return")
    nearest = options.office == OfficeChoice.NEAREST
    if options.zip or (options.state and not nearest):
        with open_directory(day=today()) as directory:
            wanted = (_place if options.zip else _delegation)(directory, options)
        copies = range(options.count or 1)
        each = [address for address in wanted.addresses for _ in copies]
        return replace(wanted, addresses=each)
    if options.alignment:
        return _Wanted((), "")
    if nearest:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Please say what the office should be near to, with --zip.")),
            wrong_input=True,
        )  # fmt: skip
    raise UserError(
        sentence(QT_TRANSLATE_NOOP("core", "Please say whose addresses to print.")),
        sentence(QT_TRANSLATE_NOOP("core", "Such as: --state IL, --zip 60613, or --return with your name and address.")),
        wrong_input=True,
    )  # fmt: skip


def _place(directory: Directory, options: argparse.Namespace) -> _Wanted:
    """Those who represent a place, at the office asked for."""
    finding = desk.find(
        directory,
        options.zip,
        today(),
        state=options.state,
        city=options.city,
        district=options.district,
    )
    members = choose_members(finding, options.to)
    choice = OfficeChoice(options.office)
    return _Wanted(
        [_address(member, choice) for member in members],
        "labels-members",
        (*finding.notices, *about_mail(members, choice)),
        age_line(finding.congress, finding.as_of),
    )


def _address(member: Member, choice: OfficeChoice) -> tuple[str, ...]:
    nearest = choice is OfficeChoice.NEAREST
    return inside_address(member, nearest_office(member) if nearest else None)


def _delegation(directory: Directory, options: argparse.Namespace) -> _Wanted:
    """A state's members, at their offices in Washington."""
    state = represented_state(options.state)
    entries = desk.list_congress(directory, state)
    about = directory.about
    return _Wanted(
        [inside_address(entry) for entry in entries if isinstance(entry, Member)],
        f"labels-{state}",
        (
            *about_directory(about.congress, about.as_of, today()),
            *about_people(
                directory.senators(state), directory.seats(state), about.congress, today()
            ),
        ),
        age_line(about.congress, about.as_of),
    )
