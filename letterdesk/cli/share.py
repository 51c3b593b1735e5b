"""``letterdesk share``: texts for telling others, sized for each channel, and a flyer."""

import argparse
import sys
from pathlib import Path

from letterdesk import desk
from letterdesk.cli.as_json import dump
from letterdesk.cli.options import add_campaign, add_language, choose_campaign
from letterdesk.core.sharing import Channel, ShareText


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_campaign(parser)
    add_language(parser)
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="folder for the texts and the flyer, as files"
    )
    parser.add_argument(
        "--replace", action="store_true", help="replace files of the same name in that folder"
    )
    parser.add_argument("--json", action="store_true", help="print the texts as JSON")


def run(options: argparse.Namespace) -> int:
    """Print the texts, or save them and the flyers. A text that is too long is named."""
    campaign = choose_campaign(options.campaign, options.language)
    texts = desk.share_texts(campaign, options.language)
    for text in texts:
        if text.over:
            print(f"The {text.channel} text is {text.over} letters too long.", file=sys.stderr)
    if options.out:
        documents = desk.share_documents(campaign, options.language)
        desk.save(documents, options.out, overwrite=options.replace)
        print(f"Saved in {options.out}:", file=sys.stderr if options.json else sys.stdout)
        for document in documents:
            print(f"  {document.name}", file=sys.stderr if options.json else sys.stdout)
    if options.json:
        print(dump([_as_json(text) for text in texts]))
    elif not options.out:
        print("\n\n".join(f"--- {_heading(text)} ---\n{text.text}" for text in texts))
    return 0


def _heading(text: ShareText) -> str:
    """'sms: 159 of 160, 1 part'."""
    if text.channel is Channel.SMS:
        parts = "1 part" if text.parts == 1 else f"{text.parts} parts"
        return f"{text.channel}: {text.size} of {text.limit}, {parts}"
    if text.channel is Channel.EMAIL:
        return f"{text.channel}: subject {text.size} of {text.limit}"
    return (
        f"{text.channel}: {text.size} of {text.limit}"
        if text.limit
        else f"{text.channel}: {text.size}"
    )


def _as_json(text: ShareText) -> dict[str, object]:
    return {
        "channel": text.channel.value,
        "text": text.text,
        "size": text.size,
        "limit": text.limit or None,
        "parts": text.parts,
        "over": text.over,
    }
