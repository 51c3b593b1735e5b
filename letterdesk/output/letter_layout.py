"""The letter on paper: U.S. full block on US Letter, in each of its forms."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from letterdesk.core.letter import Letter, PaperForm
from letterdesk.output.fitting import Paragraphs, words_over
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.handwriting import lay_out_handwriting
from letterdesk.output.letter_parts import (
    FRAME,
    SETTINGS,
    Air,
    Part,
    Setting,
    body,
    ending,
    full_block,
    heading,
    opening,
)
from letterdesk.output.marks import EXAMPLE_MARK, put_letter_marks
from letterdesk.output.page import INCH, Layout, Style
from letterdesk.output.typeset import Typesetter
from letterdesk.output.window import (
    BELOW_WINDOW,
    draw_folds,
    put_window_address,
    sender_frame_top,
)

COPY_MARK = "Your own copy, in large print. Please mail the other one."

_LARGE = Setting(18, 25, 16, 16)
_LARGE_STYLE = Style(TextRole.CARD, _LARGE.size, _LARGE.leading)
_LARGE_STRONG = replace(_LARGE_STYLE, role=TextRole.CARD_BOLD)
_WINDOW_HEADING = Style(TextRole.LETTER, 11, 13)

_Form = Callable[[Letter, Setting, Air], Flow]


def lay_out_letter(
    letter: Letter, form: PaperForm = PaperForm.STANDARD, typesetter: Typesetter | None = None
) -> Layout:
    """Place a letter on its page or pages.

    STANDARD and WINDOW take one page; a longer letter runs on and ``words_over`` says how
    many words of the body to cut. HANDWRITE is a sheet to write on with talking points to
    tear off, LARGE_PRINT as many pages as it needs; neither is ever over.

    Raises UserError when an address cannot be shown in a window envelope.
    """
    typesetter = typesetter or Typesetter()
    if form is PaperForm.HANDWRITE:
        return Layout(lay_out_handwriting(letter, typesetter).pages())
    if form is PaperForm.LARGE_PRINT:
        return Layout(_large_print(letter, typesetter).pages())
    typed = partial(_window if form is PaperForm.WINDOW else _standard, typesetter)
    setting, slack = _roomiest(letter, typed)
    air = _window_air(slack) if form is PaperForm.WINDOW else _standard_air(slack)
    flow = typed(letter, setting, air)
    if flow.page_count == 1:
        return Layout(flow.pages())

    def fits(words: Paragraphs) -> bool:
        return typed(replace(letter, body=words), SETTINGS[-1], Air()).page_count == 1

    return Layout(flow.pages(), words_over(letter.body, fits))


def standard_spacing(letter: Letter, typesetter: Typesetter) -> tuple[Setting, Air]:
    """The type size and spacing of a letter in its standard form."""
    setting, slack = _roomiest(letter, partial(_standard, typesetter))
    return setting, _standard_air(slack)


def _roomiest(letter: Letter, typed: _Form) -> tuple[Setting, float]:
    """The roomiest setting that takes one page, or the tightest; the height left over."""
    for setting in SETTINGS:
        flow = typed(letter, setting, Air())
        if flow.page_count == 1:
            return setting, max(0.0, FRAME.bottom - flow.y)
    return setting, 0.0


def _standard_air(slack: float) -> Air:
    """A short letter starts lower and leaves more room under the date, as a typist would do.

    The rest of the white stays below the signature, so that the whole stands a little above
    the middle of the page, where the eye looks for it.
    """
    return Air(above=min(0.36 * slack, 1.25 * INCH), below_date=min(0.14 * slack, 0.45 * INCH))


def _window_air(slack: float) -> Air:
    """Address and folds stay where they are; a short letter starts lower below them.

    Where there is room for it, the reference line stands clear of the upper fold.
    """
    return Air(above=min(slack, max(14.0, min(0.25 * slack, 0.6 * INCH))))


def _standard(typesetter: Typesetter, letter: Letter, setting: Setting, air: Air) -> Flow:
    flow = Flow(typesetter, FRAME)
    put_letter_marks(flow, letter)
    _write(flow, full_block(letter, setting, air), setting.style)
    return flow


def _window(typesetter: Typesetter, letter: Letter, setting: Setting, air: Air) -> Flow:
    flow = Flow(typesetter, FRAME)
    put_letter_marks(flow, letter)
    lines = [*letter.sender, "", letter.date]
    flow.y = sender_frame_top(typesetter, lines, _WINDOW_HEADING, FRAME)
    flow.write("\n".join(lines), _WINDOW_HEADING)
    put_window_address(flow, letter.inside_address)
    draw_folds(flow)
    # What comes next begins with the space of a blank line.
    flow.y = BELOW_WINDOW - setting.blank + air.above
    for parts in (opening(letter, setting), body(letter, setting), ending(letter, setting)):
        _write(flow, parts, setting.style)
    return flow


def _large_print(letter: Letter, typesetter: Typesetter) -> Flow:
    flow = Flow(typesetter, FRAME)
    flow.write(COPY_MARK, _LARGE_STRONG)
    if letter.example:
        flow.write(EXAMPLE_MARK, _LARGE_STRONG)
    _write(flow, heading(letter, _LARGE, Air(above=_LARGE.blank)), _LARGE_STYLE)
    # No salutation at a page's foot, no closing alone at the next one's top.
    start, closing = tuple(opening(letter, _LARGE)), tuple(ending(letter, _LARGE))
    flow.keep_together(_height(flow, (*start, Part(_LARGE.blank, "two\nlines"))))
    _write(flow, start, _LARGE_STYLE)
    _write(flow, body(letter, _LARGE), _LARGE_STYLE, followed_by=_height(flow, closing))
    _write(flow, closing, _LARGE_STYLE)
    return flow


def _height(flow: Flow, parts: Iterable[Part]) -> float:
    return sum(part.above + flow.height_of(part.text, _LARGE_STYLE) for part in parts)


def _write(flow: Flow, parts: Iterable[Part], style: Style, *, followed_by: float = 0.0) -> None:
    """Set parts under each other; ``followed_by`` is the height of what goes with the last."""
    parts = tuple(parts)
    for part in parts:
        flow.skip(part.above)
        flow.write(part.text, style, followed_by=followed_by if part is parts[-1] else 0.0)
