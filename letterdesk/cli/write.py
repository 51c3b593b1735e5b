"""``letterdesk write``: letters and call cards for one person."""

import argparse
import sys
from pathlib import Path

from letterdesk import desk
from letterdesk.cli.age import age_line
from letterdesk.cli.as_json import dump
from letterdesk.cli.clock import today
from letterdesk.cli.options import (
    add_as_of,
    add_campaign,
    add_folder,
    add_language,
    add_position,
    bill_of,
    choose_campaign,
    constituent_of,
    position_of,
    represented_state,
)
from letterdesk.cli.printing import (
    add_printing,
    jobs_as_json,
    print_and_follow,
    printer_for,
    wanted_jobs,
)
from letterdesk.core.choosing import choose_members
from letterdesk.core.letter import EnvelopeSize, PaperForm, Request
from letterdesk.core.members import OfficeChoice
from letterdesk.core.wording import Sentence
from letterdesk.store.directory import open_directory

_FORMS = {
    PaperForm.WINDOW: "for a #10 window envelope",
    PaperForm.HANDWRITE: "ruled lines to write on, and talking points to tear off",
    PaperForm.LARGE_PRINT: "your own copy, in large print",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "letterdesk write --campaign ID --out DIR | --print\n"
        "                        [and any of the options below]"
    )
    add_campaign(parser)
    parser.add_argument("--bill", metavar="ID", help="one of its bills, such as hr1865-115")
    _add_you(parser.add_argument_group("you"))
    _add_words(parser.add_argument_group("the letter"))
    paper = parser.add_argument_group("files")
    forms = paper.add_mutually_exclusive_group()
    for form, does in _FORMS.items():
        forms.add_argument(
            f"--{form.value}", dest="form", action="store_const", const=form, help=does
        )
    paper.add_argument(
        "--format", nargs="+", choices=desk.FORMATS, default=["pdf"], help="default: pdf"
    )
    paper.add_argument(
        "--pdf-a", action="store_true", help="make the PDFs fit for an archive (PDF/A-2u)"
    )
    paper.add_argument(
        "--envelope",
        choices=[size.value for size in EnvelopeSize],
        help="also an envelope for each letter: #10 (letter folded in three) or #6 3/4",
    )
    add_folder(paper, required=False)
    paper.add_argument(
        "--night",
        type=Path,
        metavar="DIR",
        help="count the letters, without names, in a letter night's folder",
    )
    add_printing(parser)
    parser.add_argument("--json", action="store_true", help="say what was made as JSON")


def _add_you(you: argparse._ArgumentGroup) -> None:
    you.add_argument("--name", default="", help="your name, as you sign it")
    you.add_argument("--street", default="", help="street address")
    you.add_argument("--unit", default="", help="apartment or unit")
    you.add_argument("--city", default="", help="city or town")
    you.add_argument("--state", default="", help="state, such as IL")
    you.add_argument("--zip", default="", help="ZIP code, such as 60613")
    you.add_argument("--phone", default="", help="phone number, if the office may call you")
    you.add_argument(
        "--district", type=int, metavar="N", help="House district, where a ZIP code has several"
    )
    you.add_argument(
        "--votes-in",
        default="",
        metavar="ST",
        help="for military mail: the state of your voting residence",
    )


def _add_words(words: argparse._ArgumentGroup) -> None:
    words.add_argument(
        "--to",
        nargs="+",
        default=["all"],
        metavar="WHOM",
        help="all, senators, representative, or a member's bioguide id (default: all)",
    )
    add_position(words)
    words.add_argument(
        "--point",
        nargs="+",
        metavar="KEY",
        help="talking points in order, or 'none' (default: the campaign's first two)",
    )
    words.add_argument(
        "--story", default="", metavar="TEXT|@FILE", help="your own words, or @ and a text file"
    )
    words.add_argument(
        "--office",
        choices=[office.value for office in OfficeChoice],
        default=OfficeChoice.WASHINGTON.value,
        help="which of a member's offices to write to (default: washington)",
    )
    add_language(words)
    add_as_of(words)


def run(options: argparse.Namespace) -> int:
    printer = printer_for(options)
    now = today()
    you = constituent_of(options)
    campaign = choose_campaign(options.campaign, options.language)
    position = position_of(options.position, campaign)
    bill = bill_of(options.bill, campaign)
    points = desk.choose_points(campaign, position, options.point)
    story = desk.read_story(options.story)
    voting = represented_state(options.votes_in) if options.votes_in else ""
    with open_directory(day=now) as directory:
        finding = desk.find(
            directory,
            you.zip,
            now,
            state=voting or you.state,
            city=you.city,
            district=options.district,
        )
        members = choose_members(finding, options.to)
    prepared = desk.prepare(
        Request(
            campaign=campaign,
            position=position,
            constituent=you,
            members=members,
            date=options.as_of or now,
            points=points,
            story=story,
            bill=bill,
            office=OfficeChoice(options.office),
            language=options.language,
            example=options.as_of not in (None, now),
        ),
        options.form or PaperForm.STANDARD,
    )
    desk.require_fit(prepared)
    printed = None
    if printer or options.pdf_a:
        printed = desk.print_packet(prepared, archival=options.pdf_a)
    envelope = EnvelopeSize(options.envelope) if options.envelope else None
    documents: tuple[desk.Document, ...] = ()
    if options.out:
        documents = desk.make_documents(prepared, options.format, printed, envelope=envelope)
        desk.save(documents, options.out, overwrite=options.replace)
    warnings = [str(notice.sentence) for notice in (*finding.notices, *prepared.notices)]
    if not options.json:
        _tell(finding.basis, prepared, documents, options.out)
        print(age_line(finding.congress, finding.as_of))
        for warning in warnings:
            print(warning, file=sys.stderr)
    answer = _as_json(prepared, documents, warnings)
    status = 0
    if printed and printer:
        jobs = wanted_jobs(desk.print_jobs(prepared, printed, envelope), options)
        outcome = print_and_follow(jobs, printer, options.wait)
        answer |= jobs_as_json(outcome)
        status = outcome.status
    if options.night and options.as_of in (None, now):  # an example is not sent
        desk.count_packet(options.night, campaign.id, position, prepared.packet)
    if options.json:
        print(dump(answer))
    return status


def _tell(
    basis: Sentence,
    prepared: desk.Prepared,
    documents: tuple[desk.Document, ...],
    folder: Path | None,
) -> None:
    print(basis)
    for letter in prepared.packet.letters:
        print(f"  {letter.corner_code}  {letter.to.name}, about {letter.bill.citation}")
    if folder:
        print(f"Saved in {folder}:")
    for document in documents:
        print(f"  {document.name}")


def _as_json(
    prepared: desk.Prepared, documents: tuple[desk.Document, ...], warnings: list[str]
) -> dict[str, object]:
    """The answer of ``write --json``; its keys are a contract with other people's scripts."""
    return {
        "letters": [
            {
                "to": letter.to.bioguide,
                "corner_code": letter.corner_code,
                "bill": str(letter.bill),
                "stage": letter.stage.value,
                "ask": letter.ask.value,
                "pages": sum(d.pages for d in documents if d.item is letter and d.format == "pdf"),
                "words": letter.words,
                "own_words_share": round(letter.own_words_share, 3),
                "files": {d.format: d.name for d in documents if d.item is letter},
            }
            for letter in prepared.packet.letters
        ],
        "calls": [
            {
                "to": card.to.bioguide,
                "live_words": card.live_words,
                "voicemail_words": card.voicemail_words,
                "files": {d.format: d.name for d in documents if d.item is card},
            }
            for card in prepared.packet.calls
        ],
        "warnings": warnings,
    }
