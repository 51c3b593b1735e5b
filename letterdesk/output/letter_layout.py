"""The letter on paper: U.S. full block on US Letter, in each of its forms.

Full block: everything flush left, one blank line between the parts, four lines for the pen
between closing and typed name; margins of one inch (The Gregg Reference Manual, 'Letters').
A letter is set in 12 pt where it fits, never under 11 pt.
"""

from dataclasses import dataclass, replace
from functools import partial

from letterdesk.core.letter import Letter, PaperForm
from letterdesk.output.fitting import Paragraphs, words_over
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Layout, Stroke, Style, Tag
from letterdesk.output.typeset import Typesetter
from letterdesk.output.window import (
    BELOW_WINDOW,
    draw_folds,
    put_window_address,
    sender_frame_top,
)

EXAMPLE_MARK = "EXAMPLE — not for sending"
COPY_MARK = "Your own copy, in large print. Please mail the other one."
WORDS_TITLE = "Words for your letter"
WORDS_HINT = "Copy what you like in your own hand. You do not need to use all of it."

FRAME = Frame(INCH, INCH, WIDTH - INCH, HEIGHT - INCH)
_MARK_BASELINE = 0.66 * INCH
_MARK = Style(TextRole.LETTER, 11, 14, gray=0.35)
_EXAMPLE = Style(TextRole.CARD_BOLD, 13, 16)
_RULE_PITCH = 0.35 * INCH


@dataclass(frozen=True, slots=True)
class _Setting:
    """Type size and spacing of a letter, in points, roomiest first in :data:`_SETTINGS`."""

    size: float
    leading: float
    blank: float
    """A blank line between parts and paragraphs."""
    signature: float
    """From the closing's last line to the typed name: room for the pen, 0.6 in at least."""

    @property
    def style(self) -> Style:
        return Style(TextRole.LETTER, self.size, self.leading)


_SETTINGS = (
    _Setting(12, 15.5, 13.5, 50),
    _Setting(11.5, 14.75, 12, 48),
    _Setting(11, 14, 10, 45),
    _Setting(11, 13.25, 7, 43.2),
)


@dataclass(frozen=True, slots=True)
class _Air:
    """White space added to a short letter so that it sits well on the page, in points."""

    above: float = 0.0
    below_date: float = 0.0


def lay_out_letter(
    letter: Letter, form: PaperForm = PaperForm.STANDARD, typesetter: Typesetter | None = None
) -> Layout:
    """Place a letter on its page or pages.

    STANDARD and WINDOW take one page; a longer letter runs on and ``words_over`` says how
    many words of the body to cut. HANDWRITE is a page to write on and one with the words,
    LARGE_PRINT as many pages as it needs; neither is ever over.

    Raises UserError when an address cannot be shown in a window envelope.
    """
    typesetter = typesetter or Typesetter()
    if form is PaperForm.HANDWRITE:
        return Layout(_handwrite(letter, typesetter).pages())
    if form is PaperForm.LARGE_PRINT:
        return Layout(_large_print(letter, typesetter).pages())
    typed = _window if form is PaperForm.WINDOW else _standard
    flow = _fitted(letter, partial(typed, typesetter))
    if flow.page_count == 1:
        return Layout(flow.pages())

    def fits(body: Paragraphs) -> bool:
        return typed(typesetter, replace(letter, body=body), _SETTINGS[-1]).page_count == 1

    return Layout(flow.pages(), words_over(letter.body, fits))


def _fitted(letter: Letter, typed: "partial[Flow]") -> Flow:
    """The letter in the roomiest setting that takes one page, or in the tightest."""
    for setting in _SETTINGS:
        flow = typed(letter, setting)
        if flow.page_count == 1:
            break
    return flow


def _standard(typesetter: Typesetter, letter: Letter, setting: _Setting) -> Flow:
    flow = _full_block(typesetter, letter, setting, _Air())
    if flow.page_count > 1:
        return flow
    # A short letter starts lower and leaves more room under the date, as a typist would do;
    # the rest of the white stays below the signature.
    slack = FRAME.bottom - flow.y
    air = _Air(above=min(0.36 * slack, 1.25 * INCH), below_date=min(0.14 * slack, 0.45 * INCH))
    return _full_block(typesetter, letter, setting, air)


def _full_block(typesetter: Typesetter, letter: Letter, setting: _Setting, air: _Air) -> Flow:
    flow = Flow(typesetter, FRAME)
    _put_marks(flow, letter)
    flow.skip(air.above)
    _write_sender_and_date(flow, letter, setting)
    flow.skip(setting.blank + air.below_date)
    _write_lines(flow, letter.inside_address, setting.style)
    flow.skip(setting.blank)
    _write_from_reference(flow, letter, setting)
    return flow


def _window(typesetter: Typesetter, letter: Letter, setting: _Setting) -> Flow:
    heading = replace(_SETTINGS[-1], size=11, leading=13)
    flow = Flow(typesetter, FRAME)
    _put_marks(flow, letter)
    lines = [*letter.sender, "", letter.date]
    flow.y = sender_frame_top(typesetter, lines, heading.style, FRAME)
    _write_lines(flow, tuple(lines), heading.style)
    put_window_address(flow, letter.inside_address)
    draw_folds(flow)
    flow.y = BELOW_WINDOW
    _write_from_reference(flow, letter, setting)
    return flow


def _handwrite(letter: Letter, typesetter: Typesetter) -> "Flow":
    setting = _SETTINGS[1]
    flow = Flow(typesetter, FRAME)
    _put_marks(flow, letter)
    _write_sender_and_date(flow, letter, setting)
    flow.skip(setting.blank)
    _write_lines(flow, letter.inside_address, setting.style)
    flow.skip(setting.blank)
    for part in (letter.reference, letter.salutation):
        if part:
            flow.write(part, setting.style)
            flow.skip(0.4 * setting.blank)
    after = (letter.closing, letter.signature, *letter.contact)
    end = FRAME.bottom - setting.signature - len(after) * setting.leading
    rule = flow.y + _RULE_PITCH
    while rule <= end - 0.6 * setting.blank:
        flow.stroke(Stroke(FRAME.left, rule, FRAME.right, rule, gray=0.55))
        rule += _RULE_PITCH
    flow.y = max(flow.y, end)
    _write_ending(flow, letter, setting)
    flow.new_page()
    _put_marks(flow, letter)
    flow.write(WORDS_TITLE, Style(TextRole.CARD_BOLD, 18, 24), tag=Tag.HEADING)
    flow.write(WORDS_HINT, Style(TextRole.CARD, 12, 17))
    for paragraph in letter.body:
        flow.skip(10)
        flow.write(paragraph, Style(TextRole.CARD, 14, 20))
    return flow


def _large_print(letter: Letter, typesetter: Typesetter) -> Flow:
    large = Style(TextRole.CARD, 18, 25)
    flow = Flow(typesetter, FRAME)
    flow.write(COPY_MARK, Style(TextRole.CARD_BOLD, 18, 25))
    if letter.example:
        flow.write(EXAMPLE_MARK, Style(TextRole.CARD_BOLD, 18, 25))
    parts = (
        letter.sender,
        (letter.date,),
        letter.inside_address,
        (letter.reference,),
        (letter.salutation,),
        *((paragraph,) for paragraph in letter.body),
        (letter.closing,),
        (letter.signature, *letter.contact),
    )
    for part in parts:
        if any(part):
            flow.skip(16)
            _write_lines(flow, part, large)
    return flow


def _put_marks(flow: Flow, letter: Letter) -> None:
    """In the top margin: the office's code for sorting, and whether this is an example."""
    if letter.example:
        flow.put(EXAMPLE_MARK, FRAME.left, _MARK_BASELINE, _EXAMPLE)
    if letter.corner_code:
        flow.put_right(letter.corner_code, FRAME.right, _MARK_BASELINE, _MARK, Tag.FURNITURE)


def _write_sender_and_date(flow: Flow, letter: Letter, setting: _Setting) -> None:
    _write_lines(flow, letter.sender, setting.style)
    flow.skip(setting.blank)
    _write_lines(flow, (letter.date,), setting.style)


def _write_from_reference(flow: Flow, letter: Letter, setting: _Setting) -> None:
    for part in (letter.reference, letter.salutation):
        if part:
            flow.write(part, setting.style)
            flow.skip(setting.blank)
    for paragraph in letter.body:
        flow.write(paragraph, setting.style)
        flow.skip(setting.blank)
    _write_ending(flow, letter, setting)


def _write_ending(flow: Flow, letter: Letter, setting: _Setting) -> None:
    flow.write(letter.closing, setting.style)
    flow.skip(setting.signature)
    _write_lines(flow, (letter.signature, *letter.contact), setting.style)


def _write_lines(flow: Flow, lines: tuple[str, ...], style: Style) -> None:
    if lines:
        flow.write("\n".join(lines), style)
