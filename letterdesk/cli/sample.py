"""``letterdesk sample``: a blank letter and phone script, for photocopying."""

import argparse

from letterdesk import desk
from letterdesk.cli.clock import today
from letterdesk.cli.options import (
    add_as_of,
    add_campaign,
    add_folder,
    add_language,
    add_position,
    choose_campaign,
    position_of,
)
from letterdesk.cli.printing import add_printing, print_and_follow, printer_for, wanted_jobs


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "letterdesk sample --campaign ID --out DIR | --print\n"
        "                         [and any of the options below]"
    )
    add_campaign(parser)
    add_position(parser)
    add_language(parser)
    add_as_of(parser)
    add_folder(parser, required=False)
    add_printing(parser)


def run(options: argparse.Namespace) -> int:
    printer = printer_for(options)
    now = today()
    campaign = choose_campaign(options.campaign, options.language)
    documents = desk.sample(
        campaign,
        position_of(options.position, campaign),
        options.as_of or now,
        language=options.language,
        example=options.as_of not in (None, now),
    )
    if options.out:
        desk.save(documents, options.out, overwrite=options.replace)
        print(f"Saved in {options.out}:")
        for document in documents:
            print(f"  {document.name}")
    if not printer:
        return 0
    jobs = wanted_jobs(desk.sample_jobs(documents), options)
    return print_and_follow(jobs, printer, options.wait).status
