"""A sign-up list from a file: what kind it is, where its headings are, who is on it."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.plain_text import in_brief
from letterdesk.core.sign_up_columns import Columns, recognise
from letterdesk.core.signups import FIELDS, SignUp
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import read_bounded
from letterdesk.store.signups.delimited import (
    DELIMITERS,
    encoding_of,
    named_delimiter,
    read_delimited,
)
from letterdesk.store.signups.spreadsheet import read_spreadsheet
from letterdesk.store.signups.table import LARGEST_FILE, MOST_ROWS, Row, Rows, refuse, refuse_rows

_LAST_HEADING_ROW = 10
"""Lists begin with a title, a date, an empty row; not with more than this."""
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_ESCAPED = ("'=", "'+", "'-", "'@", "'\t", "'\r")


@dataclass(frozen=True)
class SignUpList:
    """A list that has been opened: its columns, and the people on it."""

    kind: str
    """'spreadsheet', or encoding and delimiter: 'utf-8, comma'."""
    columns: Columns
    heading_row: int
    digest: str
    """SHA-256 of the file, in hexadecimal."""
    encoding: str
    delimiter: str
    """Both '' for a spreadsheet."""
    _data: bytes
    _shown: str

    def people(self) -> Iterator[SignUp]:
        """Every row below the headings that has anything in it. Can be asked again.

        Raises UserError where the file turns out to be damaged, or longer than any list.
        """
        for people, (number, cells) in enumerate(self._below_headings()):
            if people == MOST_ROWS:
                refuse_rows(self._shown)
            yield _sign_up(number, cells, self.columns.places)

    def first_rows(self, count: int) -> tuple[Row, ...]:
        """The first rows of people, every cell as it stands there. Raises as ``people`` does."""
        return tuple(islice(self._below_headings(), count))

    def _below_headings(self) -> Rows:
        rows = _rows(self._data, self.encoding, self.delimiter, self._shown)
        return (
            (number, cells)
            for number, cells in rows
            if number > self.heading_row and any(map(str.strip, cells))
        )


def read_signups(
    path: Path,
    corrections: Mapping[str, str] | None = None,
    encoding: str = "",
    delimiter: str = "",
    *,
    headings: bool = True,
    complete: bool = True,
) -> SignUpList:
    """Open a list in CSV (any common encoding and delimiter), XLSX or ODS.

    ``corrections`` say which column is what, see :func:`core.sign_up_columns.recognise`.
    ``encoding`` and ``delimiter`` are for a text that was not understood. Without ``headings``
    the first row is a person already. Raises UserError when the file is missing, too large or
    damaged, and, unless ``complete`` is false, when no columns for name and address are known.
    """
    data = read_bounded(path, LARGEST_FILE)
    shown = path.name
    corrections = corrections or {}
    if data.startswith(b"PK"):
        encoding = delimiter = ""
    elif data.startswith((_OLD_EXCEL, b"%PDF")):
        refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it is an old Excel file, locked with a password, or no list at all")))  # fmt: skip
    else:
        encoding = encoding or encoding_of(data, shown)
        delimiter = (
            delimiter or named_delimiter(data, encoding) or _delimiter_of(data, encoding, shown)
        )
    rows = _rows(data, encoding, delimiter, shown)
    if headings:
        number, columns = _find_headings(rows, corrections, shown)
    else:
        number, columns = _without_headings(rows, corrections, shown)
    if complete and not columns.can_be_written:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The list needs columns for the name and the address, and this one has: {columns}."), columns=", ".join(in_brief(h) for h in columns.headings if h)),
            sentence(QT_TRANSLATE_NOOP("core", 'Please say which column is which, such as: --map name="Who" --map street="Where they live" --map zip="Postal Code".')),
            wrong_input=True,
        )  # fmt: skip
    kind = f"{encoding}, {DELIMITERS[delimiter]}" if delimiter else "spreadsheet"
    digest = hashlib.sha256(data).hexdigest()
    return SignUpList(kind, columns, number, digest, encoding, delimiter, data, shown)


def _rows(data: bytes, encoding: str, delimiter: str, shown: str) -> Rows:
    if not delimiter:
        return read_spreadsheet(data, shown)
    return read_delimited(data, encoding, delimiter, shown)


def _delimiter_of(data: bytes, encoding: str, shown: str) -> str:
    """The mark that cuts the first rows into the most columns that we know, or else the most."""

    def worth(delimiter: str) -> tuple[int, int]:
        try:
            rows = list(islice(read_delimited(data, encoding, delimiter, shown), _LAST_HEADING_ROW))
        except UserError:
            return (0, 0)
        known = max((len(recognise(cells, {}).places) for _, cells in rows), default=0)
        return known, max((len(cells) for _, cells in rows), default=0)

    return max(DELIMITERS, key=worth)


def _find_headings(rows: Rows, corrections: Mapping[str, str], shown: str) -> tuple[int, Columns]:
    """The row of headings: the one of the first few whose words say the most."""
    first = [row for row in islice(rows, _LAST_HEADING_ROW) if any(map(str.strip, row[1]))]
    if not first:
        refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "nothing is in it")))

    def worth(row: Row) -> int:
        named = {cell.strip() for cell in row[1]}
        return len(recognise(_tidy(row[1]), {}).places) + sum(
            c in named for c in corrections.values()
        )

    number, cells = max(first, key=worth)
    return number, recognise(_tidy(cells), corrections)


def _without_headings(
    rows: Rows, corrections: Mapping[str, str], shown: str
) -> tuple[int, Columns]:
    """Nameless columns, as many as the first few rows have."""
    widest = max((len(cells) for _, cells in islice(rows, _LAST_HEADING_ROW)), default=0)
    if not widest:
        refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "nothing is in it")))
    return 0, recognise([""] * widest, corrections)


def _tidy(cells: list[str]) -> list[str]:
    return [" ".join(cell.split()) for cell in cells]


def _sign_up(number: int, cells: list[str], places: Mapping[str, int]) -> SignUp:
    def cell(role: str) -> str:
        place = places.get(role, len(cells))
        text = cells[place].strip() if place < len(cells) else ""
        # Our own to-do list keeps cells from being formulas that way (see safe_cell).
        return text[1:] if text.startswith(_ESCAPED) else text

    values = {field: cell(field) for field in FIELDS}
    values["name"] = values["name"] or f"{cell('first')} {cell('last')}".strip()
    return SignUp(number, **values)
