"""The bill sheet: one bill on two pages, one sheet of paper, to lay on a table or hand out.

What the bill does, section by section; where it stands, and how it came there; who stands
behind it; both sides, side by side in columns of one width; where the official text is.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign, Explanation, Guide
from letterdesk.core.errors import UserError
from letterdesk.core.official import official_text
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.bill_facts import (
    committee_lines,
    history_steps,
    sponsor_lines,
    vote_lines,
)
from letterdesk.output.columns import Column, Entry, write_columns
from letterdesk.output.fitting import Paragraphs, words_over
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Block, Frame, Layout, Page, Style, Tag
from letterdesk.output.paper_words import (
    PaperWords,
    congress_words,
    date_words,
    status_words,
    words_for,
)
from letterdesk.output.pdf import write_pdf
from letterdesk.output.qr import address_text, qr_figure
from letterdesk.output.sheet_parts import parts_of
from letterdesk.output.typeset import Typesetter

MOST_PAGES = 2

_FRAME = Frame(0.8 * INCH, 0.7 * INCH, WIDTH - 0.8 * INCH, HEIGHT - 0.85 * INCH)
_FOOT = HEIGHT - 0.5 * INCH
_GUTTER = 22.0
_SECTION_COLUMN = 1.75 * INCH
_QR_SIDE = 1.35 * INCH
_NOTE = Style(TextRole.CARD, 9, 11.5)


@dataclass(frozen=True, slots=True)
class _Setting:
    """Styles that follow from the size of the body, in points."""

    size: float

    @property
    def body(self) -> Style:
        return Style(TextRole.CARD, self.size, 1.3 * self.size)

    @property
    def strong(self) -> Style:
        return replace(self.body, role=TextRole.CARD_BOLD)

    @property
    def heading(self) -> Style:
        return Style(TextRole.CARD_BOLD, self.size + 2.5, 1.3 * (self.size + 2.5))

    @property
    def gap(self) -> float:
        return 0.9 * self.size


_SETTINGS = tuple(map(_Setting, (11.5, 11.0, 10.5, 10.0)))
"""Roomiest first. Nobody reads a table sheet under 10 pt."""


@dataclass(frozen=True)
class BillSheet:
    """All that decides a sheet; equal ones give equal bytes."""

    campaign: Campaign
    bill: Bill
    day: date
    language: str = "en"
    example: bool = False
    """Of another day than today: marked so."""

    @property
    def guide(self) -> Guide:
        return self.campaign.guide(self.language)

    @property
    def explanation(self) -> Explanation | None:
        return self.campaign.explanation(self.bill.id, self.guide.language)

    @property
    def name(self) -> str:
        nickname = f" ({self.bill.nickname})" if self.bill.nickname else ""
        return f"{self.bill.id.citation}{nickname}"


def render_bill_sheet(sheet: BillSheet) -> tuple[bytes, int]:
    """The sheet as PDF, and its pages. Raises UserError when it does not fit two pages."""
    typesetter = Typesetter()
    layout = lay_out_bill_sheet(sheet, typesetter)
    made = datetime(sheet.day.year, sheet.day.month, sheet.day.day, tzinfo=UTC)
    data = write_pdf(
        (layout,),
        typesetter,
        title=f"{sheet.name}, {congress_words(sheet.bill.id.congress, sheet.language)}",
        date=made,
        language=sheet.guide.language,
    )
    return data, len(layout.pages)


def lay_out_bill_sheet(sheet: BillSheet, typesetter: Typesetter) -> Layout:
    """Place a sheet on its two pages, in the largest type that fits.

    Raises UserError, naming the part of the pack to shorten and by how many words, when it
    does not fit.
    """
    for setting in _SETTINGS:
        flow = _sheet(typesetter, sheet, sheet.explanation, sheet.guide, setting)
        if flow.page_count <= MOST_PAGES:
            return Layout(_with_feet(flow, sheet))
    raise _too_long(sheet, typesetter)


def _sheet(
    typesetter: Typesetter,
    sheet: BillSheet,
    explanation: Explanation | None,
    guide: Guide,
    setting: _Setting,
) -> Flow:
    words = words_for(guide.language)
    flow = Flow(typesetter, _FRAME)
    _write_title(flow, sheet, words, setting)
    summary = guide.bill_summaries.get(str(sheet.bill.id), "")
    if summary:
        _write_heading(flow, words.in_short, setting)
        flow.write(summary, setting.body)
    if explanation is not None:
        _write_sections(flow, explanation, words, setting)
    _write_record(flow, sheet, words, setting)
    _write_both_sides(flow, guide, words, setting)
    _write_official_text(flow, sheet, words, setting)
    return flow


# --- the parts, in their order on the sheet -----------------------------------


def _write_title(flow: Flow, sheet: BillSheet, words: PaperWords, setting: _Setting) -> None:
    bill, language = sheet.bill, sheet.language
    title = Style(TextRole.CARD_BOLD, 22, 27)
    flow.write(sheet.name, title, tag=Tag.TITLE)
    flow.write(f"{bill.title}, {congress_words(bill.id.congress, language)}", setting.body)
    if sheet.example:
        flow.skip(0.5 * setting.gap)
        flow.write(words.example.format(date=date_words(sheet.day, language)), setting.strong)
    dated = date_words(sheet.day, language)
    _write_heading(flow, words.where_it_stands.format(date=dated), setting)
    flow.write(status_words(bill, sheet.day, language), setting.strong)


def _write_heading(flow: Flow, text: str, setting: _Setting, height: float = 0.0) -> None:
    """A heading, on the page where what follows it has ``height`` points (0: three lines)."""
    flow.skip(setting.gap)
    needed = setting.heading.leading * 1.2 + (height or 3 * setting.body.leading)
    if flow.y + needed > flow.frame.bottom and flow.y > flow.frame.top:
        flow.new_page()
    flow.write(text, setting.heading, tag=Tag.HEADING)
    flow.skip(0.15 * setting.gap)


def _write_sections(
    flow: Flow, explanation: Explanation, words: PaperWords, setting: _Setting
) -> None:
    """Headings at the left, what each section does beside them."""
    _write_heading(flow, words.by_section, setting)
    flow.write(explanation.text, setting.body)
    words_column = flow.frame.width - _SECTION_COLUMN - _GUTTER
    for section in explanation.sections:
        flow.skip(0.5 * setting.gap)
        head = (
            Entry(words.section.format(number=section.number), setting.body),
            Entry(section.heading, setting.strong, Tag.HEADING),
        )
        write_columns(
            flow,
            (
                Column(0.0, _SECTION_COLUMN, head),
                Column(
                    _SECTION_COLUMN + _GUTTER, words_column, (Entry(section.words, setting.body),)
                ),
            ),
        )


def _write_record(flow: Flow, sheet: BillSheet, words: PaperWords, setting: _Setting) -> None:
    """What happened in one column; who and how they voted in the other."""
    bill, day, language = sheet.bill, sheet.day, sheet.language
    history = history_steps(bill, day, language)
    dates = max((_width(flow, dated, setting.body) for dated, _ in history), default=0.0)
    width = (flow.frame.width - _GUTTER) / 2
    left = [
        Entry(said, setting.body, beside=dated, indent=dates + setting.size)
        for dated, said in history
    ]
    right: list[Entry] = []
    for heading, lines in (
        (words.sponsors, sponsor_lines(bill, day, language)),
        (words.committees, committee_lines(bill, day, language)),
        (words.votes, vote_lines(bill, day, language)),
    ):
        if lines:
            above = setting.gap if right else 0.0
            right.append(Entry(heading, setting.heading, Tag.HEADING, above))
            right += (Entry(line, setting.body) for line in lines)
    if left:
        left.insert(0, Entry(words.history, setting.heading, Tag.HEADING))
    flow.skip(1.2 * setting.gap)
    write_columns(flow, (Column(0.0, width, left), Column(width + _GUTTER, width, right)))


def _width(flow: Flow, text: str, style: Style) -> float:
    return flow.typesetter.width(style.role, style.size, text)


def _write_both_sides(flow: Flow, guide: Guide, words: PaperWords, setting: _Setting) -> None:
    sides = guide.both_sides
    width = (flow.frame.width - _GUTTER) / 2
    columns = []
    for indent, heading, said in (
        (0.0, words.supporters, sides.supporters),
        (width + _GUTTER, words.critics, sides.critics),
    ):
        lines = (Entry(line, setting.body, above=0.4 * setting.gap) for line in said)
        columns.append(Column(indent, width, (Entry(heading, setting.strong), *lines)))
    title = words.both_sides.format(subject=guide.title)
    needed = max(column.height(flow.typesetter) for column in columns)
    _write_heading(flow, title, setting, needed)
    write_columns(flow, columns)
    if sides.sources:
        flow.skip(0.6 * setting.gap)
        flow.write(f"{words.sources}: {'; '.join(sides.sources)}.", _NOTE)


def _write_official_text(
    flow: Flow, sheet: BillSheet, words: PaperWords, setting: _Setting
) -> None:
    flow.skip(0.8 * setting.gap)
    if flow.y + _QR_SIDE > flow.frame.bottom:
        flow.new_page()
    address = official_text(sheet.bill.id)
    top = flow.y
    flow.figure(
        # Its quiet zone reaches into the margin, so that the code stands flush with the text.
        qr_figure(address, flow.frame.left - 8, top, _QR_SIDE, words.qr_alt.format(address=address))
    )
    indent = _QR_SIDE + 4
    flow.y = top + 8
    flow.write(words.official_text, setting.heading, indent=indent, tag=Tag.HEADING)
    flow.write(words.where_to_read, setting.body, indent=indent)
    measure = flow.frame.width - indent
    written = address_text(address, setting.strong, measure, flow.typesetter)
    flow.write(written, setting.strong, indent=indent)
    flow.write(words.library, setting.body, indent=indent)
    flow.y = max(flow.y, top + _QR_SIDE)


def _with_feet(flow: Flow, sheet: BillSheet) -> tuple[Page, ...]:
    """Loose pages still say which bill they are of, and whose words they are in."""
    words = words_for(sheet.guide.language)
    pages = flow.pages()
    about = f"{sheet.name}. {words.written_by.format(organiser=sheet.campaign.organiser)}"
    made = []
    for number, page in enumerate(pages, start=1):
        right = words.page.format(page=number, pages=len(pages))
        width = flow.typesetter.width(_NOTE.role, _NOTE.size, right)
        feet = (
            Block((about,), _FRAME.left, _FOOT, _NOTE, Tag.FURNITURE),
            Block((right,), _FRAME.right - width, _FOOT, _NOTE, Tag.FURNITURE),
        )
        made.append(replace(page, blocks=(*page.blocks, *feet)))
    return tuple(made)


# --- when it does not fit -------------------------------------------------------


def _too_long(sheet: BillSheet, typesetter: Typesetter) -> UserError:
    """The error that names the longest part and the words to cut from it."""
    longest = max(parts_of(sheet.campaign, sheet.bill, sheet.guide), key=lambda part: part.words)

    def fits(texts: Paragraphs) -> bool:
        explanation, guide = longest.shortened(texts)
        flow = _sheet(typesetter, sheet, explanation, guide, _SETTINGS[-1])
        return flow.page_count <= MOST_PAGES

    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "The sheet about {bill} does not fit on two pages."), bill=sheet.bill.id.citation),
        sentence(QT_TRANSLATE_NOOP("core", "Please cut about {count} words from {file}, which is its longest part."), count=words_over(longest.texts, fits), file=longest.file),
        wrong_input=True,
    )  # fmt: skip
