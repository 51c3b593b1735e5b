"""An official text's bytes as blocks to read, within limits: packs are strangers' files."""

from typing import NoReturn
from xml.etree.ElementTree import Element, ParseError

from letterdesk.core.bill_text import BillText
from letterdesk.core.errors import FileError
from letterdesk.core.official_texts import TextFile, TextForm
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.bill_text.plain import read_plain
from letterdesk.store.bill_text.xml_text import read_xml

LARGEST = {TextForm.XML: 8_000_000, TextForm.TXT: 4_000_000, TextForm.PDF: 12_000_000}
"""Bytes. The longest bills, of 4,000 pages, take about 6 million as XML."""
MOST_MARKS = 800_000
"""Of '<' and '=' in an XML file: what its reader takes time and memory for. About three times
what the longest bills have."""
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
            blocks = read_plain(data.decode("utf-8-sig", errors="replace"))
        case TextForm.PDF:
            raise ValueError("a PDF is saved, not read")
    if not blocks:
        _refuse(file.name, sentence(QT_TRANSLATE_NOOP("core", "there are no words in it")))
    return BillText(blocks)


def _parse(name: str, data: bytes) -> Element:
    """The root of a bill's XML.

    A bill names its document type (``<!DOCTYPE bill PUBLIC "..." "bill.dtd">``), which nobody
    fetches. Declarations inside the file are refused: entities and default attributes can be
    bombs, and govinfo's files have none.
    """
    from defusedxml import DefusedXmlException, DTDForbidden
    from defusedxml.ElementTree import DefusedXMLParser

    class Parser(DefusedXMLParser):
        def defused_start_doctype_decl(
            self, name: str, sysid: str | None, pubid: str | None, has_internal_subset: int
        ) -> None:
            if has_internal_subset:
                raise DTDForbidden(name, sysid, pubid)

    if data.count(b"<") > MOST_MARKS or data.count(b"=") > MOST_MARKS:
        _refuse(name, sentence(QT_TRANSLATE_NOOP("core", "it is larger than the text of any bill")))
    parser = Parser(forbid_dtd=True, forbid_entities=True, forbid_external=True)
    try:
        parser.feed(data)
        root: Element = parser.close()
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
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


def _refuse(name: str, what: Sentence) -> NoReturn:
    raise FileError(
        sentence(QT_TRANSLATE_NOOP("core", "The text {file} cannot be shown: {what}."), file=name, what=what),
        sentence(QT_TRANSLATE_NOOP("core", "You can still save it as it is, or read the bill at congress.gov.")),
        file=name,
        line=0,
        what=what,
    )  # fmt: skip
