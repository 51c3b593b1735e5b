"""A bill's XML as blocks to read, in either of the forms that govinfo has.

bill.dtd, since 2004: ``legis-body``, and within each level ``enum``, ``header``, ``text``.
USLM (namespace http://schemas.gpo.gov/xml/uslm): ``main``, and ``num``, ``heading``,
``content``. They differ in names, and in that a bill.dtd file leaves quotation marks and
"SEC." to whoever prints it. Sources: the House's bill.dtd and its element descriptions; GPO's
USLM 2 user guide.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple
from xml.etree.ElementTree import Element

from letterdesk.core.bill_text import LEVELS, Block, Shape
from letterdesk.store.bill_text.words import tidy

_LARGE = frozenset(LEVELS)
"""Levels whose number and heading stand on a line of their own."""
_SMALL = ("subsection", "paragraph", "subparagraph", "clause", "subclause", "item", "subitem")
"""Levels that run on after their number, by indent."""
_NUMBER = frozenset({"enum", "num"})
_HEADER = frozenset({"header", "heading"})
_LEADS = _NUMBER | _HEADER
"""What makes an element a level."""
_QUOTATION = frozenset({"quoted-block", "quotedContent"})
_PARAGRAPHS = frozenset(
    {"continuation-text", "continuation", "whereas", "p", "toc-entry", "referenceItem", "row", "tr",
     "recital", "action-desc", "actionDescription", "resolvingClause", "attestation", "tocItem"}
)  # fmt: skip
"""Elements that begin a paragraph of their own."""
_TITLES = frozenset(
    {"legis-num", "legis-type", "official-title", "docTitle", "officialTitle", "slugLine",
     "current-chamber", "currentChamber", "enactingFormula"}
)  # fmt: skip
_LEFT_OUT = frozenset(
    {"metadata", "meta", "distribution-code", "distributionCode", "endorsement", "endMarker",
     "page", "pagebreak", "page-num", "sidenote", "footnote-ref", "graphic", "img", "calendar",
     "congress", "session", "preface"}
)  # fmt: skip
_ENDS_A_SENTENCE = frozenset(".,;:”’ ")
_CELLS = frozenset({"entry", "td", "th"})
_NAMED = {"division": "Division", "title": "Title", "subtitle": "Subtitle", "part": "Part",
          "subpart": "Subpart", "chapter": "Chapter", "subchapter": "Subchapter"}  # fmt: skip

_ENACTED = "Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,"  # fmt: skip
"""1 U.S.C. 101. A bill.dtd file leaves the clause to whoever prints it."""
_RESOLVED = {
    "house-joint": _ENACTED.replace("Be it enacted", "Resolved"),
    "senate-joint": _ENACTED.replace("Be it enacted", "Resolved"),
    "house-concurrent": "Resolved by the House of Representatives (the Senate concurring),",
    "senate-concurrent": "Resolved by the Senate (the House of Representatives concurring),",
}
"""1 U.S.C. 102 for joint resolutions; the others as the chambers print them."""


def read_xml(root: Element) -> tuple[Block, ...]:
    """The text of a bill or resolution, from its XML's root."""
    reader = _Reader(root)
    reader.walk(root)
    reader.end_block()
    reader.settle()
    return tuple(reader.blocks)


class _Place(NamedTuple):
    """Where in the bill an element stands.

    A tuple, since a long bill has a hundred thousand of them, and changing a dataclass takes
    four times as long.
    """

    depth: int = 0
    quotations: int = 0
    marks: str = ""
    """What each paragraph there begins with, where the file leaves that to whoever prints it."""
    sign: str = "SEC. "
    """What stands before a section's number."""
    struck: bool = False
    shape: Shape = Shape.TEXT
    level: int = 0
    """Of a heading."""


_Steps = Iterator[tuple[Element, _Place]]


class _Reader:
    def __init__(self, root: Element) -> None:
        self.blocks: list[Block] = []
        self._more: list[str] = []
        """To be added to the last block."""
        self._words: list[str] = []
        self._place = _Place()
        """Of the words gathered so far."""
        resolution = root.get("resolution-type")
        self._clause = _RESOLVED.get(resolution, "Resolved,") if resolution else _ENACTED
        """To be put before the first words of the law itself."""

    # --- gathering ---

    def _add(self, words: str | None, place: _Place) -> None:
        if not words or not (words.strip() or self._words):
            return
        if not self._words:
            self._place = place
            self._words.append(place.marks)
        self._words.append(words)

    def end_block(self) -> None:
        """What has been gathered is a paragraph."""
        words = tidy("".join(self._words))
        self._words.clear()
        place = self._place
        bare = words.removeprefix(place.marks)
        if bare and self.blocks and _ENDS_A_SENTENCE.issuperset(bare):
            self._add_to_last(bare)  # the full stop after a quotation is no paragraph
        elif bare:
            self.settle()
            depth = place.depth + place.quotations
            self.blocks.append(
                Block(words, place.shape, depth, bool(place.quotations), place.struck, place.level)
            )

    def _add_to_last(self, words: str) -> None:
        self._more.append(words)

    def settle(self) -> None:
        """Put what was added to the last block into it, at once: there can be much of it."""
        if self._more:
            self._more.insert(0, self.blocks[-1].words)
            self.blocks[-1] = replace(self.blocks[-1], words="".join(self._more))
            self._more.clear()

    # --- walking ---

    def walk(self, root: Element) -> None:
        """Gather the words of everything in ``root``.

        Not by calls within calls, one for each level of the file: Python 3.11 makes and lets go
        of memory for each call beyond certain depths, at six times the cost.
        """
        open_now = [self._steps(root, _Place())]
        while open_now:
            inner = next(open_now[-1], None)
            if inner is None:
                open_now.pop()
            else:
                open_now.append(self._steps(*inner))

    def _steps(self, element: Element, place: _Place) -> _Steps:
        """Gather an element's own words; give each element in it, to be gathered at that point."""
        name = _name(element)
        if name in _LEFT_OUT:
            return
        if element.get("changed") == "deleted" or name in ("deleted-phrase", "del"):
            place = place._replace(struck=True)
        match name:
            case _ if name in _QUOTATION:
                yield from self._quotation(element, name, place)
            case _ if any(_name(child) in _LEADS for child in element):
                yield from self._level(element, name, place)
            case _ if name in _TITLES:
                yield from self._apart(element, place._replace(shape=Shape.TITLE))
            case _ if name in _PARAGRAPHS:
                yield from self._apart(element, place)
            case "legis-body" | "resolution-body":
                self.end_block()
                self._add_clause(element, place)
                yield from self._inside(element, place)
            case "quote":
                self._add("‘" if place.quotations else "“", place)
                yield from self._inside(element, place)
                self._add("’" if place.quotations else "”", place)
            case "deleted-phrase" | "del":
                self._add("[struck out: ", place)
                yield from self._inside(element, place)
                self._add("]", place)
            case _:
                yield from self._inside(element, place)
                if name in _CELLS:
                    self._add("   ", place)

    def _inside(self, element: Element, place: _Place) -> _Steps:
        self._add(element.text, place)
        for child in element:
            yield child, place
            self._add(child.tail, place)

    def _apart(self, element: Element, place: _Place) -> _Steps:
        self.end_block()
        yield from self._inside(element, place)
        self.end_block()

    def _level(self, element: Element, name: str, place: _Place) -> _Steps:
        self.end_block()
        large = name in _LARGE or name.startswith("appropriations-")
        depth = 0 if large else _SMALL.index(name) if name in _SMALL else place.depth
        place = place._replace(depth=depth, shape=Shape.TEXT)
        level = LEVELS.index(name) if name in _LARGE else len(LEVELS) - 1
        heading = place._replace(shape=Shape.HEADING, level=level) if large else place
        self._add_stray(element.text, place)
        for child in element:
            part = _name(child)
            if part in _NUMBER:
                self._add(_number(element, name, _text(child), place), heading)
            elif part in _HEADER:
                self._add(_text(child), heading)
                # USLM's own headings end in a dash where words follow on the line.
                if not large and not _text(child).endswith(("—", "-", ".", ":")):
                    self._add(".—", heading)
            else:
                self._end_heading()
                yield child, place
            self._add_stray(child.tail, place)
        self.end_block()

    def _end_heading(self) -> None:
        if self._words and self._place.shape is Shape.HEADING:
            self.end_block()

    def _add_stray(self, words: str | None, place: _Place) -> None:
        """Words where bill.dtd has none: whoever wrote them there, they are not lost."""
        if words and words.strip():
            self._end_heading()
            self._add(words, place)

    def _quotation(self, element: Element, name: str, place: _Place) -> _Steps:
        self.end_block()
        inside = place._replace(quotations=place.quotations + 1, shape=Shape.TEXT, depth=0)
        marked = name == "quoted-block"  # USLM has the marks among its words
        if marked:
            sign = "§ " if element.get("style", "").upper() == "USC" else "SEC. "
            inside = inside._replace(marks="“‘" if place.marks else "“", sign=sign)
        after = ""
        self._add(element.text, inside)
        for child in element:
            if _name(child) == "after-quoted-block":
                after += _text(child)
            else:
                yield child, inside
            self._add(child.tail, inside)
        self.end_block()
        if marked and self.blocks:
            self._add_to_last(("’" if place.marks else "”") + after)

    def _add_clause(self, element: Element, place: _Place) -> None:
        """The enacting or resolving clause, once: a reported bill can have its body twice."""
        if element.get("display-enacting-clause") != "no-display-enacting-clause":
            self._add(self._clause, place._replace(shape=Shape.TITLE, struck=False))
            self._clause = ""
            self.end_block()


def _number(element: Element, name: str, number: str, place: _Place) -> str:
    """A level's number as it is printed, a space after it."""
    if not number or _name(element[0]) == "num":
        return f"{number} "  # USLM writes it out
    if name in _NAMED:
        return f"{_NAMED[name]} {number}—"
    if name != "section":
        return f"{number} "
    if element.get("section-type") == "section-one" and not place.quotations:
        return f"SECTION {number} "
    return f"{place.sign}{number} "


def _text(element: Element) -> str:
    return tidy("".join(element.itertext()))


def _name(element: Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rpartition("}")[2]
