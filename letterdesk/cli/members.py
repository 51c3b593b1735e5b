"""``letterdesk members``: browse the members of Congress."""

import argparse
import re
import sys
from collections.abc import Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from letterdesk import desk
from letterdesk.cli.age import age_line, warn_of_age
from letterdesk.cli.as_json import dump, member_as_json
from letterdesk.cli.clock import today
from letterdesk.cli.main import DONE
from letterdesk.cli.member_details import member_details
from letterdesk.cli.member_lines import contact_line, member_line, term_line
from letterdesk.cli.options import represented_state
from letterdesk.core.congress import congress_end
from letterdesk.core.errors import UserError
from letterdesk.core.members import Member, Role
from letterdesk.core.searching import Entry, Listed, Search, fold, index, search_entries
from letterdesk.core.states import ALL
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.directory import Directory, open_directory
from letterdesk.store.files import save_new

_COMMITTEE_CODE = re.compile(r"[HSJ][A-Z]{3}[0-9]{0,2}", re.IGNORECASE)
_PARTIES = ("Democrat", "Republican", "Independent")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = "letterdesk members [--state ST] [and any of the options below]"
    search = parser.add_argument_group("which members")
    search.add_argument("--state", metavar="ST", help="of this state, such as IL")
    search.add_argument("--name", metavar="WORDS", help="by name, or the beginnings of one")
    search.add_argument(
        "--district", type=int, metavar="N", help="of House district N; 0 for a seat at large"
    )
    search.add_argument(
        "--committee",
        metavar="WORDS",
        help="on a committee: its code, or words such as 'judiciary'",
    )
    search.add_argument("--party", metavar="P", help="Democrat, Republican or Independent")
    search.add_argument("--role", choices=[role.value for role in Role], help="by what they are")
    search.add_argument(
        "--show", nargs="+", metavar="BIOGUIDE", help="everything about these members, by their ids"
    )
    parser.add_argument("--near", metavar="ZIP", help="say how far local offices are from here")
    parser.add_argument(
        "--mailing-list",
        type=Path,
        metavar="FILE",
        help="save a state's addresses: the file's name ends in .csv, .txt or .pdf",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Print members, all or some; vacant seats too in the text. Or save a mailing list."""
    state = None if options.state is None else represented_state(options.state)
    day = today()
    with open_directory(day=day) as directory:
        about = directory.about
        warn_of_age(about, day)
        # When the whole Congress has ended that is said once, for everybody.
        last_day = min(day, congress_end(about.congress))
        if options.mailing_list is not None:
            return _save_mailing_list(directory, state, options.mailing_list)
        entries = desk.list_congress(directory, state, near=_near(directory, options.near))
        if options.show:
            entries = _by_id(entries, options.show)
        found = _narrowed(entries, options)
        members = [entry for entry in found if isinstance(entry, Member)]
        if options.json:
            print(dump([member_as_json(member) for member in members]))
            return DONE
        if options.show:
            print("\n\n\n".join(member_details(m, last_day) for m in members), end="\n\n")
        else:
            for code, delegation in groupby(found, key=lambda entry: entry.state):
                lines = (_line(entry, last_day) for entry in delegation)
                print("\n".join([ALL[code], *lines]), end="\n\n")
        if not found:
            print("Nobody fits this search.", file=sys.stderr)
        print(age_line(about.congress, about.as_of))
    return DONE


def _narrowed(entries: Sequence[Entry], options: argparse.Namespace) -> Sequence[Entry]:
    """The entries that every option given fits."""
    search = Search(
        district=options.district,
        role=Role(options.role) if options.role else None,
        party=_party(options.party) if options.party is not None else "",
    )
    entries = search_entries(index(entries), search)
    if options.name:
        names = [Listed(one.entry, one.own, ()) for one in index(entries)]
        entries = search_entries(names, Search(words=fold(options.name)))
    if options.committee:
        entries = _on_committee(entries, options.committee)
    return entries


def _on_committee(entries: Sequence[Entry], words: str) -> Sequence[Entry]:
    """Who sits on a committee of that code; else, on one whose name or their title has the words."""
    if _COMMITTEE_CODE.fullmatch(words):
        by_code = search_entries(index(entries), Search(committee=words.upper()))
        if by_code:
            return by_code
    seats = [Listed(one.entry, (), one.committees) for one in index(entries)]
    return search_entries(seats, Search(words=fold(words)))


def _by_id(entries: Sequence[Entry], ids: Sequence[str]) -> tuple[Entry, ...]:
    members = {entry.bioguide: entry for entry in entries if isinstance(entry, Member)}
    unknown = [word for word in ids if word.upper() not in members]
    if unknown:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "No member has the id {id}."), id=unknown[0]),
            sentence(QT_TRANSLATE_NOOP("core", "Search by name to see ids: letterdesk members --name WORDS --json.")),
            wrong_input=True,
        )  # fmt: skip
    return tuple(members[word.upper()] for word in ids)


def _line(entry: Entry, day: date) -> str:
    if isinstance(entry, Member):
        ended = f"  [{term_line(entry, day)}]" if entry.term_end < day else ""
        return f"  {member_line(entry):<66}{contact_line(entry)}{ended}"
    return f"  {entry.corner_code:<7}vacant"


def _save_mailing_list(directory: Directory, state: str | None, file: Path) -> int:
    kind = file.suffix.lower().removeprefix(".")
    if state is None or kind not in desk.MAILING_LISTS:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "A mailing list needs a state, and a file that ends in .csv, .txt or .pdf.")),
            sentence(QT_TRANSLATE_NOOP("core", "Such as: letterdesk members --state IL --mailing-list illinois.csv")),
            wrong_input=True,
        )  # fmt: skip
    document = desk.mailing_list(directory, state, today(), kind)
    save_new(file, document.data)
    print(f"Saved in {file}")
    return DONE


def _near(directory: Directory, zip5: str | None) -> str:
    if zip5 is None:
        return ""
    area = directory.zip_area(zip5[:5])
    if area is None or area.point is None:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "We do not know where ZIP code {zip} is."), zip=zip5),
            wrong_input=True,
        )  # fmt: skip
    return area.zip


def _party(text: str) -> str:
    for party in _PARTIES:
        if text and party.casefold().startswith(text.casefold().removesuffix("s")):
            return party
    raise UserError(
        sentence(QT_TRANSLATE_NOOP("core", "No member is of a party called {party}."), party=text),
        sentence(QT_TRANSLATE_NOOP("core", "It can be: {parties}."), parties=", ".join(_PARTIES)),
        wrong_input=True,
    )  # fmt: skip
