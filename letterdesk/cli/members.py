"""``letterdesk members``: browse the members of Congress."""

import argparse

from letterdesk.cli.as_json import dump, member_as_json
from letterdesk.cli.member_lines import contact_line, member_line
from letterdesk.core.congress import congress_name, long_date
from letterdesk.core.errors import UserError
from letterdesk.core.members import Member, Seat
from letterdesk.core.states import ALL, REPRESENTED, state_code
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.directory import Directory, open_directory


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--state", metavar="ST", help="only this state's, such as IL")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Print all members, or a state's; vacant seats too in the text."""
    state = None if options.state is None else _state(options.state)
    with open_directory() as directory:
        if options.json:
            print(dump([member_as_json(member) for member in directory.members(state)]))
            return 0
        for code in sorted(REPRESENTED) if state is None else (state,):
            print(_delegation(directory, code), end="\n\n")
        about = directory.about
        print(f"Directory as of {long_date(about.as_of)}, {congress_name(about.congress)}.")
    return 0


def _delegation(directory: Directory, state: str) -> str:
    senators = map(_member_text, directory.senators(state))
    return "\n".join([ALL[state], *senators, *map(_seat_text, directory.seats(state))])


def _member_text(member: Member) -> str:
    return f"  {member_line(member):<66}{contact_line(member)}"


def _seat_text(seat: Seat) -> str:
    return _member_text(seat.member) if seat.member else f"  {seat.corner_code:<7}vacant"


def _state(text: str) -> str:
    code = state_code(text)
    if code in REPRESENTED:
        return code
    raise UserError(
        sentence(QT_TRANSLATE_NOOP("core", "No state or territory with a seat in Congress is called {text}."), text=text),
        sentence(QT_TRANSLATE_NOOP("core", "Please use its two letters, such as IL, or its name.")),
        wrong_input=True,
    )  # fmt: skip
