"""``letterdesk kit``: the paper kit of a letter night."""

import argparse

from letterdesk import desk
from letterdesk.cli.age import warn_of_age
from letterdesk.cli.as_json import dump
from letterdesk.cli.clock import today
from letterdesk.cli.options import (
    add_campaign,
    add_folder,
    add_language,
    choose_campaign,
    represented_state,
)
from letterdesk.core.errors import UserError
from letterdesk.core.searching import Entry
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.directory import open_directory


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "letterdesk kit --campaign ID --writers N --out DIR\n"
        "                      [--state ST | --zip ZIP] [and any of the options below]"
    )
    add_campaign(parser)
    parser.add_argument(
        "--writers", type=int, required=True, metavar="N", help="how many people you expect"
    )
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--state", metavar="ST", help="print this state’s members by name")
    place.add_argument("--zip", metavar="ZIP", help="print this place’s members by name")
    add_language(parser)
    add_folder(parser)
    parser.add_argument("--json", action="store_true", help="say what was made as JSON")


def run(options: argparse.Namespace) -> int:
    campaign = choose_campaign(options.campaign, options.language)
    state, offices = _offices(options)
    kit = desk.make_kit(
        campaign,
        options.writers,
        today(),
        language=options.language,
        state=state,
        offices=offices,
    )
    desk.save([paper.document for paper in kit], options.out, overwrite=options.replace)
    if options.json:
        print(
            dump(
                {
                    "writers": options.writers,
                    "offices": [entry.corner_code for entry in offices],
                    "files": [
                        {
                            "file": str(options.out / paper.document.name),
                            "pages": paper.document.pages,
                            "copies": paper.copies,
                        }
                        for paper in kit
                    ],
                }
            )
        )
        return 0
    print(f"Saved in {options.out}:")
    for paper in kit[:-1]:
        copies = "1 copy" if paper.copies == 1 else f"{paper.copies} copies"
        print(f"  {paper.document.name:32}print {copies}")
    print(f"  {kit[-1].document.name:32}one of each, to look through")
    return 0


def _offices(options: argparse.Namespace) -> tuple[str, tuple[Entry, ...]]:
    """The room's state, and whom its people write to; nothing where they come from anywhere."""
    if options.state:
        state = represented_state(options.state)
        with open_directory(day=today()) as directory:
            warn_of_age(directory.about, today())
            return state, desk.list_congress(directory, state)
    if options.zip:
        with open_directory(day=today()) as directory:
            warn_of_age(directory.about, today())
            finding = desk.find(directory, options.zip, today())
        if not finding.state or not finding.seats:
            raise UserError(
                finding.basis,
                sentence(QT_TRANSLATE_NOOP("core", "Please use --state and its two letters.")),
                wrong_input=True,
            )
        return finding.state, desk.offices_of(finding)
    return "", ()
