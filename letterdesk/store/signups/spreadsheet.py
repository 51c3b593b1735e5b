"""The first sheet of an Excel workbook (XLSX) or an OpenDocument spreadsheet (ODS).

Both are XML in a zip archive, read as a stream: no tree and no grid is built, so a cell in
the last of a million rows, or a row repeated a million times, takes no more room than it says.
Sources: ECMA-376 part 1, 18.3 and 18.4; OpenDocument 1.3 part 3, 9.1.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Protocol
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.signups.table import (
    LARGEST_PART,
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    Row,
    Rows,
    refuse,
    refuse_cell,
    refuse_rows,
)

_BROKEN = (
    zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, KeyError,
    IndexError, RuntimeError, OverflowError, OSError, ParseError, DefusedXmlException,
)  # fmt: skip
_PIECE = 1 << 16
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


def read_spreadsheet(data: bytes, shown: str) -> Rows:
    """The rows of the first sheet that can be seen. Numbers come as people see them.

    Raises UserError for a damaged, locked or overlarge file.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "xl/workbook.xml" in names:
                yield from _read_xlsx(archive, shown)
            elif "content.xml" in names:
                yield from _parse(archive, "content.xml", _OpenDocument(shown), shown)
            else:
                refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it is no spreadsheet that Letterdesk knows")))  # fmt: skip
    except UserError:
        raise
    except _BROKEN:
        refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it is damaged, or locked with a password")))  # fmt: skip


class _Target(Protocol):
    """What is told of a document's parts as they pass, and hands over rows when they are whole."""

    rows: list[Row]

    def start(self, tag: str, attrs: dict[str, str]) -> None: ...
    def end(self, tag: str) -> None: ...
    def data(self, data: str) -> None: ...
    def close(self) -> None: ...


def _parse(archive: zipfile.ZipFile, part: str, target: _Target, shown: str) -> Iterator[Row]:
    parser = DefusedXMLParser(target=target)
    room = LARGEST_PART
    with archive.open(part) as stream:
        while piece := stream.read(_PIECE):
            room -= len(piece)
            if room < 0:
                refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it is too large for a list")))
            parser.feed(piece)
            yield from target.rows
            target.rows.clear()
    parser.close()
    yield from target.rows


def _local(name: str) -> str:
    """A name without its namespace: the strict form of a format differs only in that."""
    return name.rpartition("}")[2]


# --- Excel ------------------------------------------------------------------


def _read_xlsx(archive: zipfile.ZipFile, shown: str) -> Rows:
    sheets = _Elements("sheet")
    list(_parse(archive, "xl/workbook.xml", sheets, shown))
    seen = [s for s in sheets.found if s.get("state", "visible") == "visible"] or sheets.found
    links = _Elements("Relationship")
    list(_parse(archive, "xl/_rels/workbook.xml.rels", links, shown))
    targets = {link["Id"]: link["Target"] for link in links.found}
    target = targets[seen[0]["id"]]
    sheet = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    shared = _SharedStrings(shown)
    if "xl/sharedStrings.xml" in archive.namelist():
        list(_parse(archive, "xl/sharedStrings.xml", shared, shown))
    yield from _parse(archive, sheet, _Sheet(shown, shared.strings), shown)


class _Elements:
    """The attributes of every element with a certain name."""

    def __init__(self, name: str) -> None:
        self.rows: list[Row] = []
        self.found: list[dict[str, str]] = []
        self._name = name

    def start(self, tag: str, attrs: dict[str, str]) -> None:
        if _local(tag) == self._name and len(self.found) < 1000:
            self.found.append({_local(key): value for key, value in attrs.items()})

    def end(self, tag: str) -> None: ...
    def data(self, data: str) -> None: ...
    def close(self) -> None: ...


class _Words:
    """Text being collected, with a limit."""

    def __init__(self, shown: str) -> None:
        self._shown = shown
        self._parts: list[str] = []
        self._length = 0

    def add(self, text: str, row: int) -> None:
        self._length += len(text)
        if self._length > LONGEST_CELL:
            refuse_cell(self._shown, row)
        self._parts.append(text)

    def take(self) -> str:
        text = "".join(self._parts)
        self._parts, self._length = [], 0
        return text


class _SharedStrings:
    """Excel keeps each text once, and cells refer to it by number."""

    def __init__(self, shown: str) -> None:
        self.rows: list[Row] = []
        self.strings: list[str] = []
        self._words = _Words(shown)
        self._in_text = self._in_phonetic = False

    def start(self, tag: str, attrs: dict[str, str]) -> None:  # noqa: ARG002 - the parser's form
        name = _local(tag)
        self._in_phonetic = self._in_phonetic or name == "rPh"
        self._in_text = name == "t" and not self._in_phonetic

    def end(self, tag: str) -> None:
        name = _local(tag)
        self._in_text = False
        if name == "rPh":
            self._in_phonetic = False
        elif name == "si":
            self.strings.append(self._words.take())

    def data(self, data: str) -> None:
        if self._in_text:
            self._words.add(data, 0)

    def close(self) -> None: ...


class _Sheet:
    """The cells of one sheet."""

    def __init__(self, shown: str, strings: list[str]) -> None:
        self.rows: list[Row] = []
        self._shown = shown
        self._strings = strings
        self._words = _Words(shown)
        self._row = self._column = self._count = 0
        self._type = ""
        self._cells: dict[int, str] = {}
        self._in_value = False

    def start(self, tag: str, attrs: dict[str, str]) -> None:
        name = _local(tag)
        if name == "row":
            self._row = int(attrs.get("r", self._row + 1))
            self._column = -1
        elif name == "c":
            at = _REFERENCE.fullmatch(attrs.get("r", ""))
            self._column = _column_number(at[1]) if at else self._column + 1
            self._type = attrs.get("t", "n")
        self._in_value = name in ("v", "t")

    def data(self, data: str) -> None:
        if self._in_value:
            self._words.add(data, self._row)

    def end(self, tag: str) -> None:
        name = _local(tag)
        self._in_value = False
        if name == "c":
            text = self._words.take()
            if text and self._column < MOST_COLUMNS:
                self._cells[self._column] = self._value(text)
        elif name == "row" and self._cells:
            self._count += 1
            if self._count > MOST_ROWS:
                refuse_rows(self._shown)
            self.rows.append((self._row, _as_list(self._cells)))
            self._cells = {}

    def _value(self, text: str) -> str:
        match self._type:
            case "s":
                return self._strings[int(text)]
            case "n":
                return _plain_number(text)
            case "b":
                return "yes" if text == "1" else "no"
            case "e":
                return ""
        return text

    def close(self) -> None: ...


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


def _plain_number(text: str) -> str:
    """'60613.0' and '6.0613E4' -> '60613', as it was typed."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    whole = number.is_finite() and abs(number) < 10**15 and number == number.to_integral_value()
    return str(int(number)) if whole else text


def _as_list(cells: dict[int, str]) -> list[str]:
    return [cells.get(column, "") for column in range(max(cells) + 1)]


# --- OpenDocument -----------------------------------------------------------


class _OpenDocument:
    """The cells of the first table, which says how often a row or a cell comes again."""

    def __init__(self, shown: str) -> None:
        self.rows: list[Row] = []
        self._shown = shown
        self._words = _Words(shown)
        self._tables = self._row = self._count = self._column = 0
        self._repeat_row = self._repeat_cell = 1
        self._value = ""
        self._cells: dict[int, str] = {}
        self._paragraphs = self._aside = 0

    def start(self, tag: str, attrs: dict[str, str]) -> None:
        name = _local(tag)
        said = {_local(key): value for key, value in attrs.items()}
        match name:
            case "table":
                self._tables += 1
            case "table-row":
                self._repeat_row = int(said.get("number-rows-repeated", 1))
                self._column = 0
            case "table-cell" | "covered-table-cell":
                self._repeat_cell = int(said.get("number-columns-repeated", 1))
                self._value = said.get("value", "")
                self._paragraphs = 0
            case "annotation":
                self._aside += 1
            case "p" if not self._aside:
                if self._paragraphs:
                    self._words.add("\n", self._row + 1)
                self._paragraphs += 1
            case "s":
                self.data(" " * min(int(said.get("c", 1)), LONGEST_CELL))
            case "tab" | "line-break":
                self.data(" ")

    def data(self, data: str) -> None:
        if self._tables == 1 and self._paragraphs and not self._aside:
            self._words.add(data, self._row + 1)

    def end(self, tag: str) -> None:
        name = _local(tag)
        if name == "annotation":
            self._aside -= 1
        elif name in ("table-cell", "covered-table-cell"):
            text = self._words.take() or _plain_number(self._value)
            if text and self._tables == 1:
                last = min(self._column + self._repeat_cell, MOST_COLUMNS)
                self._cells |= dict.fromkeys(range(self._column, last), text)
            self._column += self._repeat_cell
            self._paragraphs = 0
        elif name == "table-row" and self._tables == 1:
            self._end_row()

    def _end_row(self) -> None:
        if self._cells:
            self._count += self._repeat_row
            if self._count > MOST_ROWS:
                refuse_rows(self._shown)
            cells = _as_list(self._cells)
            self.rows += [(self._row + n, cells) for n in range(1, self._repeat_row + 1)]
            self._cells = {}
        self._row += self._repeat_row

    def close(self) -> None: ...
