"""A state's delegation as a spreadsheet for mail merge, and as plain text.

One row or block for each member, with the lines of a letter to Washington. Seats that nobody
holds are no addresses: the spreadsheet leaves them out, the text names them.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from letterdesk.core.address import SWITCHBOARD, inside_address, salutation
from letterdesk.core.finding import Notice
from letterdesk.core.members import Member, seat_name
from letterdesk.core.searching import Entry

_MOST_LINES = 5
"""Of an inside address in Washington: the Speaker's."""
_COLUMNS = ("code", *(f"line_{n}" for n in range(1, _MOST_LINES + 1)), "salutation", "phone", "party")  # fmt: skip
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet read a cell as a formula (OWASP, CSV injection)."""


def mailing_list_csv(entries: Iterable[Entry]) -> bytes:
    """The members as CSV: UTF-8 with the mark that spreadsheets know it by, safe to open."""
    table = io.StringIO()
    writer = csv.writer(table, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for member in entries:
        if isinstance(member, Member):
            writer.writerow(map(safe_cell, _row(member)))
    return table.getvalue().encode("utf-8-sig")


def mailing_list_text(entries: Iterable[Entry], heading: str, notices: Sequence[Notice]) -> bytes:
    """The members as address blocks, with what to know about them before."""
    blocks = [heading, *(str(notice.sentence) for notice in notices), *map(_block, entries)]
    return ("\n\n".join(blocks) + "\n").encode()


def safe_cell(text: str) -> str:
    """The text, with an apostrophe before what a spreadsheet would run as a formula.

    A space does not disarm it: some programs strip spaces first.
    """
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text


def _row(member: Member) -> tuple[str, ...]:
    lines = inside_address(member)
    blanks = ("",) * (_MOST_LINES - len(lines))
    return (member.corner_code, *lines, *blanks, salutation(member), _phone(member), member.party)


def _block(entry: Entry) -> str:
    if not isinstance(entry, Member):
        return f"{seat_name(entry.state, entry.district)}: vacant seat"
    return "\n".join((*inside_address(entry), _phone(entry), salutation(entry)))


def _phone(member: Member) -> str:
    return (member.washington.phone if member.washington else "") or SWITCHBOARD
