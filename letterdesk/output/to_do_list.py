"""The rows of a sign-up list that wait for an answer, as a list of its own.

It opens in any spreadsheet program, says what is open in each row, and is read again as a
sign-up list once the answers are in it. Columns that nobody needs, such as an e-mail address,
are not copied.
"""

import csv
import io
from collections.abc import Iterable

from letterdesk.core.signups import SignUp, ToDo
from letterdesk.output.mailing_list_files import safe_cell

_COLUMNS = {
    "name": "name", "street": "street", "unit": "apartment", "city": "city", "state": "state",
    "zip": "zip", "phone": "phone", "district": "district", "votes_in": "voting state",
    "story": "story", "points": "points", "keep": "keep",
}  # fmt: skip
"""Fields, and headings that are recognised when the list comes back."""


def to_do_csv(rows: Iterable[tuple[ToDo | None, SignUp]]) -> bytes:
    """The list as CSV: UTF-8 with the mark that spreadsheets know it by, safe to open.

    Rows that come with no ToDo are those that were answered.
    """
    table = io.StringIO()
    writer = csv.writer(table, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(("row", "problem", "what to do", *_COLUMNS.values()))
    for waits, person in rows:
        cells = (getattr(person, field) for field in _COLUMNS)
        about = (waits.code, str(waits.message)) if waits else ("", "")
        writer.writerow(map(safe_cell, (str(person.row), *about, *cells)))
    return table.getvalue().encode("utf-8-sig")
