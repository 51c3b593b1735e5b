"""An official text's bytes as blocks to read, within limits: packs are strangers' files."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NoReturn
from xml.etree.ElementTree import Element

from letterdesk.core.bill_text import BillText, Block, Shape
from letterdesk.core.errors import FileError
from letterdesk.core.official_texts import TextFile, TextForm
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.bill_text.plain import read_plain
from letterdesk.store.bill_text.xml_text import read_xml

MOST_MARKS = 300_000
"""Of '<' and '=' in an XML file: what its reader takes time and memory for. Bills have one
'<' for about 27 bytes, so this is as much as the largest file may have of them."""
MOST_LINES = 200_000
"""Of a plain text. A page has 50, and the longest bills 4,000 pages."""
LONGEST_BLOCK = 20_000
"""Characters of a paragraph. A longer one is shown as several: what lays out a line, on screen
or in a terminal, takes time with the square of it."""
DEEPEST = 100
"""Elements within elements; bills have about 25."""


def read_bill_text(file: TextFile, data: bytes) -> BillText:
    """The words of ``file``, whose content is ``data``.

    Raises UserError when it is no bill's text or beyond the limits, ValueError for a PDF.
    """
    match file.form:
        case TextForm.XML:
            blocks = read_xml(_parse(file.name, data))
        case TextForm.TXT:
            if data.count(b"\n") + data.count(b"\r") > MOST_LINES:
                _refuse(file.name, _too_long())
            blocks = read_plain(data.decode("utf-8-sig", errors="replace"))
        case TextForm.PDF:
            raise ValueError("a PDF is saved, not read")
    if not blocks:
        _refuse(file.name, sentence(QT_TRANSLATE_NOOP("core", "there are no words in it")))
    return BillText(tuple(_in_pieces(blocks)))


def _in_pieces(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, none of them too long."""
    for block in blocks:
        rest, shape = block.words, block.shape
        while len(rest) > LONGEST_BLOCK:
            end = rest.rfind(" ", 1, LONGEST_BLOCK)
            end = end if end > 0 else LONGEST_BLOCK
            yield replace(block, words=rest[:end], shape=shape)
            rest, shape = rest[end:].lstrip(" "), Shape.TEXT
        if rest:
            yield block if rest is block.words else replace(block, words=rest, shape=shape)


def _parse(name: str, data: bytes) -> Element:
    """The root of a bill's XML.

    A bill names its document type (``<!DOCTYPE bill PUBLIC "..." "bill.dtd">``), which nobody
    fetches. Declarations inside the file are refused: entities and default attributes can be
    bombs, and govinfo's files have none. So is an entity that only the document type knows.
    """
    from xml.etree.ElementTree import TreeBuilder
    from xml.parsers import expat

    if data.count(b"<") > MOST_MARKS or data.count(b"=") > MOST_MARKS:
        _refuse(name, _too_long())

    def declared(*_: object) -> NoReturn:
        raise ValueError("a declaration")

    def doctype(_name: str, _system: str | None, _public: str | None, inside: int) -> None:
        if inside:
            declared()

    builder = TreeBuilder()
    parser = expat.ParserCreate(None, "}")
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = parser.UnparsedEntityDeclHandler = declared
    parser.SkippedEntityHandler = parser.ExternalEntityRefHandler = declared
    try:
        parser.Parse(data, True)
        root = builder.close()
    except (expat.ExpatError, ValueError, LookupError, AssertionError):
        _refuse(name, sentence(QT_TRANSLATE_NOOP("core", "it is damaged, or not an XML file")))
    if _is_deeper(root, DEEPEST):
        _refuse(name, sentence(QT_TRANSLATE_NOOP("core", "it is nested too deeply")))
    return root


def _is_deeper(root: Element, most: int) -> bool:
    level = [root]
    for _ in range(most):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True


def _too_long() -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("core", "it is larger than the text of any bill"))


def _refuse(name: str, what: Sentence) -> NoReturn:
    raise FileError(
        sentence(QT_TRANSLATE_NOOP("core", "The text {file} cannot be shown: {what}."), file=name, what=what),
        sentence(QT_TRANSLATE_NOOP("core", "You can still save it as it is, or read the bill at congress.gov.")),
        file=name,
        line=0,
        what=what,
    )  # fmt: skip
