"""The command line's one entrance: picks the verb, words every error, sets the exit status."""

import importlib
import os
import sys
from collections.abc import Sequence

from letterdesk import __version__
from letterdesk.cli.plain_parser import PlainParser
from letterdesk.core.errors import UserError
from letterdesk.core.plain_text import visible

DONE, FAILED, WRONG_INPUT, PARTLY_FAILED = 0, 1, 2, 3

VERBS = {
    "campaigns": ("letterdesk.cli.campaigns", "list the campaigns that are installed"),
    "find": ("letterdesk.cli.find", "who represents a ZIP code or an address"),
    "members": ("letterdesk.cli.members", "browse the members of Congress"),
    "write": ("letterdesk.cli.write", "make letters and call cards"),
    "batch": ("letterdesk.cli.batch", "everybody's letters from a sign-up list"),
    "labels": ("letterdesk.cli.labels", "sheets of address labels"),
    "sample": ("letterdesk.cli.sample", "a blank letter and phone script, nothing personal"),
    "kit": ("letterdesk.cli.kit", "the paper kit of a letter night"),
    "night": ("letterdesk.cli.night", "count a letter night without names, and report"),
    "pack": ("letterdesk.cli.pack", "make a campaign of your own"),
    "share": ("letterdesk.cli.share", "texts for telling others, and a flyer"),
    "bill": ("letterdesk.cli.bill", "what there is to know about one bill, also on paper"),
    "kiosk": ("letterdesk.cli.kiosk", "one writer after another, nothing left of any of them"),
    "directory": ("letterdesk.cli.directory", "the directory of Congress itself"),
    "self-test": ("letterdesk.cli.self_test", "check that this installation works"),
}
"""Verb -> (module with ``add_arguments(parser)`` and ``run(options) -> int``, what it does).

Only the module of the verb that is used is imported.
"""

_EXAMPLES = {
    "find": "60613",
    "members": "--state IL",
    "write": '--campaign sesta-fosta --name "Maria Alvarez" --street "1 Main St" --city Chicago'
    " --state IL --zip 60601 --out letters",
    "batch": "signups.csv --campaign sesta-fosta --out tonight",
    "labels": "--state IL --out labels",
    "sample": "--campaign sesta-fosta --out samples",
    "kit": "--campaign sesta-fosta --writers 30 --state FL --out kit",
    "night": "show night",
    "pack": "new clean-water",
    "share": "--campaign sesta-fosta",
    "bill": "show hr1865-115",
    "kiosk": "--campaign sesta-fosta",
    "directory": "show",
}
"""What can follow a verb, for its help and for whoever typed something else."""


def run(words: Sequence[str]) -> int:
    """Run one command line, without the program's name, and return the exit status.

    Data goes to standard output, messages to standard error. No traceback reaches a person.
    """
    try:
        status = _run(words)
        sys.stdout.flush()
    except UserError as error:
        _say(str(error.message), str(error.hint))
        return WRONG_INPUT if error.wrong_input else FAILED
    except BrokenPipeError:
        # Whoever read our output has read enough (`letterdesk members | head`).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        _say("Stopped.", "")
        return FAILED
    except Exception as error:  # noqa: BLE001 - the last place before a traceback
        _say(
            "Something went wrong inside Letterdesk, and this was not your fault.",
            f"Please tell its makers: {type(error).__name__}. Nothing was sent anywhere.",
        )
        return FAILED
    return status


def _run(words: Sequence[str]) -> int:
    verb = next((word for word in words if word in VERBS), None)
    parser = PlainParser(
        prog="letterdesk",
        description="Write to, or call, the people who represent you in Congress. Offline.",
        epilog="Such as: letterdesk find 60613",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Letterdesk {__version__}")
    verbs = parser.add_subparsers(
        title="what it can do", dest="verb", required=True, metavar="VERB"
    )
    for name, (_module, does) in VERBS.items():
        such_as = f"Such as: letterdesk {name} {_EXAMPLES.get(name, '')}".rstrip()
        verbs.add_parser(name, help=does, description=does, epilog=such_as, allow_abbrev=False)
    try:
        if verb is None:
            parser.parse_args(words)
            return WRONG_INPUT
        module = importlib.import_module(VERBS[verb][0])
        module.add_arguments(verbs.choices[verb])
        options, unknown = parser.parse_known_args(words)
    except SystemExit as stop:  # the help or the version was asked for, and is printed
        return stop.code if isinstance(stop.code, int) else DONE
    if unknown:
        verbs.choices[options.verb].refuse(unknown)
    return int(module.run(options))


def _say(message: str, hint: str) -> None:
    # A list, a campaign or a file name may bring what a terminal would obey.
    print(visible("\n".join(part for part in (message, hint) if part)), file=sys.stderr)
