"""``letterdesk kiosk``: one writer after another, full screen, nothing left of any of them."""

import argparse
import sys
from getpass import getpass
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.kiosk import DEFAULT_IDLE_SECONDS, SESSION, SHORTEST_IDLE_SECONDS
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.kiosk import run_kiosk
from letterdesk.desk.kiosk_tally import KioskTally
from letterdesk.desk.pin import PinLock
from letterdesk.store.packs import find_campaign


def idle_seconds(text: str) -> int:
    """Read a number of seconds that leaves people time to think."""
    if text.isdecimal() and int(text) >= SHORTEST_IDLE_SECONDS:
        return int(text)
    raise argparse.ArgumentTypeError(
        f"“{text}” is not a number of seconds from {SHORTEST_IDLE_SECONDS} up"
    )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--campaign", required=True, metavar="ID", help="see 'letterdesk campaigns'"
    )
    parser.add_argument(
        "--idle",
        type=idle_seconds,
        default=DEFAULT_IDLE_SECONDS,
        metavar="SECONDS",
        help="without a key or touch, before a warning (default: 120); 30 seconds later it resets",
    )
    parser.add_argument(
        "--printer", default="", metavar="NAME", help="default: the computer's own default"
    )
    parser.add_argument(
        "--night",
        type=Path,
        metavar="DIR",
        help="count what is printed or saved, without names, in a letter night's folder",
    )
    parser.add_argument(
        "--pin",
        help="ends the kiosk; better leave it out and be asked, so that no list of commands has it",
    )


def run(options: argparse.Namespace) -> int:
    """Run until the PIN is entered in the window. Nothing is printed."""
    campaign = find_campaign(options.campaign)
    lock = PinLock(options.pin if options.pin is not None else _ask_pin())
    options.pin = None
    session = (SESSION, campaign.id, str(options.idle), options.printer)
    tally = KioskTally(options.night, campaign.id) if options.night else None
    run_kiosk((*_this_program(), *session), lock, tally=tally)
    return 0


def _this_program() -> tuple[str, ...]:
    """How to start ourselves once more; packaged as one file, Python is inside of us."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "letterdesk")


def _ask_pin() -> str:
    if not sys.stdin.isatty():
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "A kiosk needs a PIN, which ends it.")),
            sentence(QT_TRANSLATE_NOOP("core", "Add --pin and at least four figures.")),
            wrong_input=True,
        )
    pin = getpass("Choose a PIN. It ends the kiosk: ")
    if getpass("Once more: ") != pin:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Those were two different PINs.")),
            sentence(QT_TRANSLATE_NOOP("core", "Please start again.")),
            wrong_input=True,
        )
    return pin
