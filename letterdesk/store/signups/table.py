"""A table of any kind as rows of text, numbered as the spreadsheet that made it numbers them."""

from collections.abc import Iterator
from typing import NoReturn

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence

Row = tuple[int, list[str]]
"""Its number, the first being 1, and its cells."""
Rows = Iterator[Row]

LARGEST_FILE = 32_000_000
"""Bytes. A list of 100,000 people takes about 15 million."""
LARGEST_PART = 128_000_000
"""Bytes of one unpacked part of a spreadsheet."""
MOST_ROWS = 100_000
MOST_COLUMNS = 200
LONGEST_CELL = 40_000
"""Characters; spreadsheets themselves stop at 32,767."""


def refuse(shown: str, what: Sentence) -> NoReturn:
    """Raise the UserError that says why a list cannot be read."""
    raise UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "The list {file} cannot be read: {what}."),
            file=shown,
            what=what,
        ),
        sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "Please open it in your spreadsheet program and save it as CSV or as an Excel "
                "workbook (.xlsx), without a password.",
            )
        ),
        wrong_input=True,
    )


def refuse_rows(shown: str) -> NoReturn:
    refuse(
        shown,
        sentence(QT_TRANSLATE_NOOP("core", "it has more than {most} rows"), most=f"{MOST_ROWS:,}"),
    )


def refuse_cell(shown: str, row: int) -> NoReturn:
    refuse(
        shown,
        sentence(
            QT_TRANSLATE_NOOP(
                "core", "row {row} has a cell too long for words. Perhaps a quotation mark is open"
            ),
            row=row,
        ),
    )
