"""The call card: what to say to a person above a cut line, what to leave on voicemail below.

Set in Atkinson Hyperlegible, to be read at arm's length with a phone in the other hand: the
script in 16 pt where it fits, never under 11 pt. Nothing that a person says is smaller than
what stands around it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from letterdesk.core.address import full_name
from letterdesk.core.letter import CallCard, PhoneNumber
from letterdesk.output.fitting import Paragraphs, words_over
from letterdesk.output.flow import BASELINE, Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.marks import EXAMPLE_MARK, EXAMPLE_STYLE, draw_cut
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Box, Frame, Layout, Style, Tag
from letterdesk.output.spoken import live_time, office_line, voicemail_time
from letterdesk.output.typeset import Typesetter

OUTCOMES = ("Spoke", "Voicemail", "Busy", "Mailbox full")
LIVE_TITLE = "When someone answers"
ANSWERS_TITLE = "If they ask"
VOICEMAIL_TITLE = "When you reach voicemail"
NEXT_NUMBER = "Busy, or the mailbox is full? Call the next number."
CUT_HERE = "cut here"

FRAME = Frame(0.65 * INCH, 0.65 * INCH, WIDTH - 0.65 * INCH, HEIGHT - 0.5 * INCH)
_SIZES = (16.0, 15.0, 14.0, 13.5, 13.0, 12.5, 12.0, 11.5, 11.0)
_GUTTER = 14.0
_QUESTION_SHARE = 0.36
"""How much of the width the staffer's questions take, beside their answers."""
_MARK_RISE = 6.0
"""From the frame's top up to the baseline of what stands in the margin."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """Styles and spacing of a card that follow from the size of its script, in points."""

    size: float

    @property
    def script(self) -> Style:
        return Style(TextRole.CARD, self.size, 1.32 * self.size)

    @property
    def strong(self) -> Style:
        return replace(self.script, role=TextRole.CARD_BOLD)

    @property
    def note(self) -> Style:
        return Style(TextRole.CARD, 11, 14, gray=0.3)

    @property
    def answer(self) -> Style:
        size = max(11.0, self.size - 2)
        return Style(TextRole.CARD, size, 1.28 * size)

    @property
    def name(self) -> Style:
        return Style(TextRole.CARD_BOLD, self.size + 6, 1.2 * (self.size + 6))

    @property
    def number(self) -> Style:
        return Style(TextRole.CARD_BOLD, self.size + 3, 1.2 * (self.size + 3))

    @property
    def gap(self) -> float:
        return 0.55 * self.size


def lay_out_card(card: CallCard, typesetter: Typesetter | None = None) -> Layout:
    """Place a call card on its page.

    A longer one runs on, and ``words_over`` says how many words of the live script to cut.
    """
    typesetter = typesetter or Typesetter()
    for size in _SIZES:
        flow = _card(typesetter, card, _Setting(size), 0.0)
        if flow.page_count == 1:
            # Share what is left: some above the cut line, the rest at the foot.
            air = 0.5 * (FRAME.bottom - flow.y)
            return Layout(_card(typesetter, card, _Setting(size), air).pages())

    def fits(live: Paragraphs) -> bool:
        shorter = replace(card, live=live)
        return _card(typesetter, shorter, _Setting(_SIZES[-1]), 0.0).page_count == 1

    return Layout(flow.pages(), words_over(card.live, fits))


def _card(typesetter: Typesetter, card: CallCard, setting: _Setting, air: float) -> Flow:
    flow = Flow(typesetter, FRAME)
    _write_heading(flow, card, setting)
    _write_numbers(flow, card.numbers, setting)
    flow.skip(setting.gap)
    _write_title(flow, LIVE_TITLE, live_time(card), setting)
    _write_script(flow, card.live, setting)
    _write_answers(flow, card.answers, setting)
    flow.skip(1.4 * setting.gap)
    _draw_outcomes(flow, setting)
    flow.skip(setting.gap + air)
    flow.keep_together(setting.gap)
    draw_cut(flow, flow.y, CUT_HERE)
    flow.skip(1.6 * setting.gap)
    _write_title(flow, VOICEMAIL_TITLE, voicemail_time(card), setting)
    whose = (full_name(card.to), card.corner_code)
    flow.write(", ".join(filter(None, whose)), setting.note)
    _write_script(flow, card.voicemail, setting)
    return flow


def _write_heading(flow: Flow, card: CallCard, setting: _Setting) -> None:
    if card.example:
        flow.put(EXAMPLE_MARK, FRAME.left, FRAME.top - _MARK_RISE, EXAMPLE_STYLE)
    flow.put_right(
        card.corner_code, FRAME.right, FRAME.top - _MARK_RISE, setting.note, Tag.FURNITURE
    )
    flow.write(full_name(card.to), setting.name, tag=Tag.TITLE)
    flow.write(f"{office_line(card.to)}  ·  {card.bill.citation}", setting.note)
    flow.skip(setting.gap)


def _write_numbers(flow: Flow, numbers: Sequence[PhoneNumber], setting: _Setting) -> None:
    """Numbers to ring, three in a row, each under what it reaches."""
    column = (FRAME.width - 2 * _GUTTER) / 3
    for first in range(0, len(numbers), 3):
        top = lowest = flow.y
        for place, phone in enumerate(numbers[first : first + 3]):
            flow.y = top
            indent = place * (column + _GUTTER)
            flow.write(phone.label, setting.note, indent=indent, width=column)
            flow.write(phone.number, setting.number, indent=indent, width=column)
            lowest = max(lowest, flow.y)
        flow.y = lowest + 0.4 * setting.gap
    if len(numbers) > 1:
        flow.write(NEXT_NUMBER, setting.note)


def _write_title(flow: Flow, text: str, aside: str, setting: _Setting) -> None:
    """A bold title with a small note at the right of its line."""
    flow.write(text, setting.strong, tag=Tag.HEADING)
    flow.put_right(aside, FRAME.right, flow.y - 0.22 * setting.strong.leading, setting.note)


def _write_script(flow: Flow, paragraphs: Paragraphs, setting: _Setting) -> None:
    for paragraph in paragraphs:
        flow.skip(0.5 * setting.gap)
        flow.write(paragraph, setting.script)


def _write_answers(flow: Flow, answers: Sequence[tuple[str, str]], setting: _Setting) -> None:
    if not answers:
        return
    flow.skip(setting.gap)
    flow.write(ANSWERS_TITLE, setting.strong, tag=Tag.HEADING)
    asked = replace(setting.answer, gray=0.3)
    column = _QUESTION_SHARE * FRAME.width
    for question, reply in answers:
        flow.skip(0.35 * setting.gap)
        height = max(
            flow.height_of(question, asked, column - _GUTTER),
            flow.height_of(reply, setting.answer, FRAME.width - column),
        )
        if height > FRAME.height:
            flow.write(question, asked)
            flow.write(reply, setting.answer, indent=column)
            continue
        # Side by side, so both on one page.
        flow.keep_together(height)
        top = flow.y
        flow.write(question, asked, width=column - _GUTTER)
        below, flow.y = flow.y, top
        flow.write(reply, setting.answer, indent=column)
        flow.y = max(below, flow.y)


def _draw_outcomes(flow: Flow, setting: _Setting) -> None:
    """A row of boxes to tick."""
    flow.keep_together(setting.script.leading)
    side = 0.8 * setting.size
    x = FRAME.left
    baseline = flow.y + BASELINE * setting.script.leading
    for outcome in OUTCOMES:
        flow.box(Box(x, baseline - side + 1, side, side))
        flow.put(outcome, x + side + 7, baseline, setting.script)
        width = flow.typesetter.width(TextRole.CARD, setting.size, outcome)
        x += side + 7 + width + 2 * _GUTTER
    flow.skip(setting.script.leading)
