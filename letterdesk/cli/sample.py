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


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_campaign(parser)
    add_position(parser)
    add_language(parser)
    add_as_of(parser)
    add_folder(parser)


def run(options: argparse.Namespace) -> int:
    now = today()
    campaign = choose_campaign(options.campaign, options.language)
    documents = desk.sample(
        campaign,
        position_of(options.position, campaign),
        options.as_of or now,
        language=options.language,
        example=options.as_of not in (None, now),
    )
    desk.save(documents, options.out, overwrite=options.replace)
    print(f"Saved in {options.out}:")
    for document in documents:
        print(f"  {document.name}")
    return 0
