"""``letterdesk batch``: everybody's letters from a sign-up list."""

import argparse
import json
import re
import sys
import time
from pathlib import Path

from letterdesk.cli.age import warn_of_age
from letterdesk.cli.as_json import dump
from letterdesk.cli.clock import today
from letterdesk.cli.options import add_as_of, add_position, bill_of, choose_campaign, position_of
from letterdesk.core.errors import UserError
from letterdesk.core.letter import EnvelopeSize, PaperForm
from letterdesk.core.members import OfficeChoice
from letterdesk.core.plain_text import in_brief, visible
from letterdesk.core.sign_up_columns import ROLES
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch import Arrange, BatchResult, Order, Progress, make_batch, reprint
from letterdesk.desk.letters import choose_points
from letterdesk.store.directory import open_directory
from letterdesk.store.signups import SignUpList, read_signups
from letterdesk.store.signups.delimited import ENCODINGS

_MOST_SHOWN = 10
_PREVIEW_ROWS = 3
_MOST_JOBS = 64
_FORMS = (PaperForm.WINDOW, PaperForm.HANDWRITE, PaperForm.LARGE_PRINT)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "letterdesk batch LIST --campaign ID --out DIR\n"
        "                        [and any of the options below]"
    )
    the_list = parser.add_argument_group("the list")
    the_list.add_argument(
        "list", nargs="?", type=Path, metavar="LIST", help="sign-ups as CSV, XLSX or ODS"
    )
    the_list.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="FIELD=COLUMN",
        help=f'which column is what, such as zip="Postal Code" or zip=#7. Fields: {", ".join(ROLES)}',
    )
    the_list.add_argument(
        "--show-columns", action="store_true", help="only show how the columns are understood"
    )
    the_list.add_argument("--encoding", choices=ENCODINGS, default="", help="of a CSV file")
    letters = parser.add_argument_group("the letters")
    letters.add_argument("--campaign", metavar="ID", help="see 'letterdesk campaigns'")
    letters.add_argument("--bill", metavar="ID", help="one of its bills, such as hr1865-115")
    letters.add_argument(
        "--to", nargs="+", choices=["all", "senators", "representative"], default=["all"]
    )
    add_position(letters)
    letters.add_argument("--point", nargs="+", metavar="KEY", help="talking points, or 'none'")
    letters.add_argument(
        "--office",
        choices=[office.value for office in OfficeChoice],
        default=OfficeChoice.WASHINGTON.value,
        help="which of a member's offices to write to (default: washington)",
    )
    add_as_of(letters)
    _add_paper(parser.add_argument_group("the paper"))
    _add_work(parser.add_argument_group("the work"))


def _add_paper(paper: argparse._ArgumentGroup) -> None:
    paper.add_argument(
        "--as",
        dest="arrange",
        choices=[arrange.value for arrange in Arrange],
        default=Arrange.BY_OFFICE.value,
        help="one file sorted by office, or by person, or a file each (default: by-office)",
    )
    forms = paper.add_mutually_exclusive_group()
    for form in _FORMS:
        forms.add_argument(f"--{form.value}", dest="form", action="store_const", const=form)
    paper.add_argument("--no-cards", action="store_true", help="no call cards")
    paper.add_argument(
        "--envelope", choices=[size.value for size in EnvelopeSize], help="envelopes as well"
    )
    paper.add_argument("--names", action="store_true", help="put names in the manifest")


def _add_work(work: argparse._ArgumentGroup) -> None:
    work.add_argument("--out", type=Path, metavar="DIR", help="folder for the files")
    work.add_argument("--replace", action="store_true", help="replace the batch in that folder")
    work.add_argument("--resume", action="store_true", help="go on where a batch was cut off")
    work.add_argument(
        "--jobs", type=int, default=0, metavar="N", help="processes (default: one for each core)"
    )
    work.add_argument(
        "--reprint", metavar="FROM-TO", help="copy these letters of the batch in DIR, such as 37-45"
    )
    work.add_argument("--json", action="store_true", help="say what was made as JSON")


def run(options: argparse.Namespace) -> int:
    if options.reprint is not None:
        return _reprint(options)
    _require(options, "list")
    listing = read_signups(options.list, _corrections(options.map), options.encoding)
    if options.show_columns:
        return _show_columns(listing, as_json=options.json)
    _require(options, "campaign", "out")
    if not 0 <= options.jobs <= _MOST_JOBS:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP("core", "--jobs can be 1 to {most}, or 0 for one for each core."),
                most=_MOST_JOBS,
            ),
            wrong_input=True,
        )
    order = _order(options)
    with open_directory(day=order.today) as directory:
        warn_of_age(directory.about, order.today)
    teller = _Teller()
    try:
        result = make_batch(
            listing,
            order,
            options.out,
            jobs=options.jobs,
            resume=options.resume,
            overwrite=options.replace,
            names=options.names,
            tell=teller.tell,
        )
    finally:
        teller.end_line()
    if options.json:
        print(dump(_as_json(result)))
    else:
        _tell(result, options.out)
    return 3 if result.to_do else 0


def _order(options: argparse.Namespace) -> Order:
    campaign = choose_campaign(options.campaign, "en")
    position = position_of(options.position, campaign)
    now = today()
    return Order(
        campaign=campaign.id,
        position=position,
        day=options.as_of or now,
        today=now,
        bill=bill_of(options.bill, campaign),
        points=choose_points(campaign, position, options.point),
        to=tuple(options.to),
        office=OfficeChoice(options.office),
        form=options.form or PaperForm.STANDARD,
        cards=not options.no_cards,
        envelope=EnvelopeSize(options.envelope) if options.envelope else None,
        arrange=Arrange(options.arrange),
    )


def _require(options: argparse.Namespace, *names: str) -> None:
    shown = {"list": "LIST", "campaign": "--campaign", "out": "--out"}
    missing = [shown[name] for name in names if getattr(options, name) is None]
    if missing:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Something is missing: {missing}."), missing=", ".join(missing)),
            sentence(QT_TRANSLATE_NOOP("core", "Such as: letterdesk batch signups.csv --campaign sesta-fosta --out tonight")),
            wrong_input=True,
        )  # fmt: skip


def _corrections(written: list[str]) -> dict[str, str]:
    corrections = {}
    for word in written:
        role, equals, column = word.partition("=")
        if not equals:
            raise UserError(
                sentence(QT_TRANSLATE_NOOP("core", "--map needs a field and a column, and “{word}” is not both."), word=word),
                sentence(QT_TRANSLATE_NOOP("core", 'Such as: --map zip="Postal Code"')),
                wrong_input=True,
            )  # fmt: skip
        corrections[role.strip()] = column.strip()
    return corrections


def _show_columns(listing: SignUpList, *, as_json: bool) -> int:
    """How the list is read, with its first people; for a program without anybody's data."""
    columns = listing.columns
    if as_json:
        print(dump(_columns_as_json(listing)))
        return 0
    print(f"Read as: {listing.kind}. Headings in row {listing.heading_row}.")
    for role in ROLES:
        if role in columns.places:
            place = columns.places[role]
            print(f"  {role:9} <- column {place + 1}, “{in_brief(columns.headings[place])}”")
    if columns.unused:
        print(f"Not used: {', '.join(map(in_brief, columns.unused))}")
    for number, person in enumerate(listing.people()):
        if number == _PREVIEW_ROWS:
            break
        values = {name: value for name, value in vars(person).items() if value and name != "row"}
        print(f"Row {person.row}: " + "; ".join(f"{n}: {in_brief(v)}" for n, v in values.items()))
    return 0


def _columns_as_json(listing: SignUpList) -> dict[str, object]:
    """The answer of ``--show-columns --json``; columns are counted from 1, as in ``--map``."""
    columns = listing.columns
    return {
        "read_as": listing.kind,
        "heading_row": listing.heading_row,
        "columns": [
            {"field": role, "column": place + 1, "heading": columns.headings[place]}
            for role, place in columns.places.items()
        ],
        "unused": list(columns.unused),
    }


def _reprint(options: argparse.Namespace) -> int:
    _require(options, "out")
    numbers = re.fullmatch(r"([0-9]{1,7})(?:-([0-9]{1,7}))?", options.reprint.strip())
    if not numbers:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "“{text}” does not say which letters."), text=options.reprint),
            sentence(QT_TRANSLATE_NOOP("core", "Please write the first and the last, such as 37-45.")),
            wrong_input=True,
        )  # fmt: skip
    name, pages = reprint(options.out, int(numbers[1]), int(numbers[2] or numbers[1]))
    if options.json:
        print(dump({"files": [name], "pages": pages}))
    else:
        print(f"Saved in {options.out}: {name} ({pages} pages)")
    return 0


class _Teller:
    """Says on standard error how far it is: one line rewritten for a person, or for a program
    a line of JSON, at most one a second."""

    def __init__(self) -> None:
        self._told = 0.0
        self._in_line = False

    def tell(self, progress: Progress) -> None:
        now = time.monotonic()
        bound = progress.binding and progress.share >= 1
        if sys.stderr.isatty():
            print(f"\r\x1b[K{in_words(progress)}", end="", file=sys.stderr, flush=True)
            self._in_line = True
        elif bound or now - self._told >= 1:
            left = None if progress.seconds_left is None else round(progress.seconds_left, 1)
            line = {
                "done": progress.done,
                "of": progress.of,
                "share": round(progress.share, 3),
                "seconds_left": left,
            }
            print(json.dumps(line), file=sys.stderr, flush=True)
            self._told = now

    def end_line(self) -> None:
        """What is said next begins a line of its own, also when the work was cut off."""
        if self._in_line:
            print(file=sys.stderr)


def in_words(progress: Progress) -> str:
    """'30%: 1,000 of 3,000 letters, about 3 minutes left'."""
    said = f"{progress.done:,} of {progress.of:,} letters"
    if progress.binding:
        said = f"{said}, putting the pages together"
    said = f"{progress.share:.0%}: {said}"
    left = progress.seconds_left
    return said if not left else f"{said}, about {_duration(left)} left"


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} seconds"
    return f"{round(seconds / 60)} minutes"


def _tell(result: BatchResult, out: Path) -> None:
    print(f"{result.rows:,} people on the list: {result.written:,} written for, {len(result.to_do):,} to do.")  # fmt: skip
    kinds = ((result.letters, "letters"), (result.calls, "call cards"), (result.envelopes, "envelopes"))  # fmt: skip
    made = ", ".join(f"{count:,} {kind}" for count, kind in kinds if count)
    if made:
        print(f"Made: {made}, on {result.pages:,} pages.")
    print(f"Saved in {out}:")
    for name in result.files:
        print(f"  {name}")
    for waits in result.to_do[:_MOST_SHOWN]:
        print(f"Row {waits.row}: {visible(str(waits.message))}", file=sys.stderr)
    if len(result.to_do) > _MOST_SHOWN:
        more = len(result.to_do) - _MOST_SHOWN
        print(f"And {more:,} more rows, each with what to do, in to-do.csv.", file=sys.stderr)
    if result.to_do:
        print("Mend to-do.csv in a spreadsheet program, and give it to 'letterdesk batch' again.", file=sys.stderr)  # fmt: skip


def _as_json(result: BatchResult) -> dict[str, object]:
    """The answer of ``batch --json``; its keys are a contract with other people's scripts."""
    return {
        "rows": result.rows,
        "written": result.written,
        "to_do": len(result.to_do),
        "letters": result.letters,
        "calls": result.calls,
        "envelopes": result.envelopes,
        "pages": result.pages,
        "files": list(result.files),
        "to_do_rows": [
            {"row": t.row, "code": t.code, "message": str(t.message)} for t in result.to_do
        ],
        "warnings": [
            {"row": n.row, "code": n.code, "message": str(n.message)} for n in result.notes
        ],
    }
