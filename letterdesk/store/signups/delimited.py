"""Lists as text: CSV and its kin, in the encodings and with the marks that programs use."""

import codecs
import csv
import io
import re

from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.signups.table import LONGEST_CELL, Rows, refuse, refuse_cell

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
ENCODINGS = ("utf-8", "utf-16", "windows-1252", "mac-roman")

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WINDOWS_LETTER = re.compile(rb"[A-Za-z][\xc0-\xd6\xd8-\xf6\xf8-\xff](?=[a-z])")
_MAC_LETTER = re.compile(rb"[A-Za-z][\x80-\x91\x93-\x9f](?=[a-z])")
"""Not 0x92, which is the apostrophe of O’Brien on Windows and the í of García on a Mac."""
_NOT_WINDOWS = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_PIECE = 1 << 20
_SEPARATOR_LINE = re.compile(r"sep=(.)", re.IGNORECASE)
"""What Excel writes, and reads, as a first line to name the delimiter."""


def encoding_of(data: bytes, shown: str) -> str:
    """The encoding of a text. Raises UserError for what is no text.

    What is valid UTF-8 is UTF-8: nothing else is by chance. The rest is Windows-1252 unless
    letters with accents stand where only Mac Roman has them; general detectors took 'García'
    for a Polish or Greek word (docs/decisions/0140).
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return name
    zeros = data[:4096].count(0), data[1:4096:2].count(0)
    if zeros[0]:
        half = len(data[:4096]) // 4
        if zeros[1] >= half:
            return "utf-16-le"
        if zeros[0] - zeros[1] >= half:
            return "utf-16-be"
    if b"\0" in data:
        refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it is neither text nor a spreadsheet")))
    if _is_utf8(data):
        return "utf-8"
    mac, windows = len(_MAC_LETTER.findall(data)), len(_WINDOWS_LETTER.findall(data))
    if mac > windows or _NOT_WINDOWS.search(data):
        return "mac-roman"
    return "cp1252"


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _PIECE):
            decoder.decode(data[start : start + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def read_delimited(data: bytes, encoding: str, delimiter: str, shown: str) -> Rows:
    """The rows of a text, quoted line breaks and all; numbered by records, as spreadsheets do.

    Raises UserError for what is not in this encoding, and for a cell that never ends.
    """
    csv.field_size_limit(LONGEST_CELL)
    # StringIO would decode the whole text at once.
    text = io.TextIOWrapper(io.BytesIO(data), encoding, newline="")
    number = 0
    try:
        for number, cells in enumerate(csv.reader(text, delimiter=delimiter), 1):
            yield number, cells
    except csv.Error:
        refuse_cell(shown, number + 1)
    except UnicodeError:
        refuse(
            shown,
            sentence(
                QT_TRANSLATE_NOOP("core", "it is not text in the encoding {encoding}"),
                encoding=encoding,
            ),
        )


def named_delimiter(data: bytes, encoding: str) -> str:
    """The delimiter that Excel's line 'sep=;' names; '' without one."""
    start = data[:64].decode(encoding, "ignore").lstrip("\ufeff").splitlines()[:1]
    match = _SEPARATOR_LINE.fullmatch(start[0]) if start else None
    return match[1] if match and match[1] in DELIMITERS else ""
