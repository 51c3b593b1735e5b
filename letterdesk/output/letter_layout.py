"""The letter on paper: U.S. full block on US Letter, in each of its forms."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from letterdesk.core.letter import Letter, PaperForm
from letterdesk.output.fitting import Paragraphs, words_over
from letterdesk.output.flow import BASELINE, Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.handwriting import lay_out_handwriting
from letterdesk.output.letter_parts import (
    FRAME,
    LARGE,
    SETTINGS,
    Air,
    Part,
    Setting,
    body,
    ending,
    from_reference,
    heading,
    opening,
)
from letterdesk.output.marks import EXAMPLE_MARK, put_letter_marks
from letterdesk.output.page import INCH, Layout, Style
from letterdesk.output.typeset import Typesetter
from letterdesk.output.window import (
    BAND,
    BELOW_WINDOW,
    fold_marks,
    sender_frame_top,
    window_address,
)

COPY_MARK = "Your own copy, in large print.\nPlease mail the other one."

_LARGE_STRONG = replace(LARGE.style, role=TextRole.CARD_BOLD)
_WINDOW_HEADING = Style(TextRole.LETTER, 11, 13)

_ROUNDING = 1e-6

_Aired = Callable[[Air], tuple[Part, ...]]
_Form = Callable[[Letter, Setting], _Aired]
"""Gives a letter's parts in a setting, once it is known how much white there is for them."""


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
    flow = Flow(typesetter, FRAME)
    put_letter_marks(flow, letter)
    if form is PaperForm.WINDOW:
        for mark in fold_marks():
            flow.stroke(mark)
    _write(flow, fitted_parts(letter, form, typesetter))
    if flow.page_count == 1:
        return Layout(flow.pages())
    parts_of = _form(form, typesetter)

    def fits(words: Paragraphs) -> bool:
        parts = parts_of(replace(letter, body=words), SETTINGS[-1])(Air())
        return _height(parts, typesetter) <= FRAME.height + _ROUNDING

    return Layout(flow.pages(), words_over(letter.body, fits))


def fitted_parts(letter: Letter, form: PaperForm, typesetter: Typesetter) -> tuple[Part, ...]:
    """The parts of a letter in the roomiest setting that takes one page, or the tightest.

    The copy in large print has but one setting; a letter to write by hand has here the parts
    of the standard one. Raises UserError as :func:`lay_out_letter` does.
    """
    if form is PaperForm.LARGE_PRINT:
        return (*_large_heading(letter), *from_reference(letter, LARGE))
    parts_of = _form(form, typesetter)
    for setting in SETTINGS:
        aired = parts_of(letter, setting)
        parts = aired(Air())
        slack = FRAME.height - _height(parts, typesetter)
        if slack >= -_ROUNDING:
            air = _window_air(slack) if form is PaperForm.WINDOW else _standard_air(slack)
            return aired(air)
    return parts


def _form(form: PaperForm, typesetter: Typesetter) -> _Form:
    return partial(_window, typesetter) if form is PaperForm.WINDOW else _standard


def _height(parts: Iterable[Part], typesetter: Typesetter) -> float:
    return sum(part.above + _lines(part, typesetter) * part.style.leading for part in parts)


def _lines(part: Part, typesetter: Typesetter) -> int:
    style = part.style
    return len(typesetter.break_lines(style.role, style.size, FRAME.width, part.text))


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


def _standard(letter: Letter, setting: Setting) -> _Aired:
    rest = from_reference(letter, setting)
    return lambda air: (*heading(letter, setting, air), *rest)


def _window(typesetter: Typesetter, letter: Letter, setting: Setting) -> _Aired:
    lines = (*letter.sender, "", letter.date)
    top = sender_frame_top(typesetter, lines, _WINDOW_HEADING, FRAME)
    sender = Part(top - FRAME.top, "\n".join(lines), _WINDOW_HEADING)
    shown, style = window_address(typesetter, letter.inside_address)
    address_top = BAND.top + style.size - BASELINE * style.leading
    bottom = top + _lines(sender, typesetter) * _WINDOW_HEADING.leading
    address = Part(address_top - bottom, "\n".join(shown), style)
    bottom = address_top + len(shown) * style.leading
    first, *rest = from_reference(letter, setting)
    below = BELOW_WINDOW - bottom
    return lambda air: (sender, address, first._replace(above=below + air.above), *rest)


def _large_print(letter: Letter, typesetter: Typesetter) -> Flow:
    flow = Flow(typesetter, FRAME)
    _write(flow, _large_heading(letter))
    # No salutation at a page's foot, no closing alone at the next one's top.
    start, closing = tuple(opening(letter, LARGE)), tuple(ending(letter, LARGE))
    flow.keep_together(_height((*start, Part(LARGE.blank, "two\nlines", LARGE.style)), typesetter))
    _write(flow, start)
    _write(flow, body(letter, LARGE), followed_by=_height(closing, typesetter))
    _write(flow, closing)
    return flow


def _large_heading(letter: Letter) -> tuple[Part, ...]:
    marks = (COPY_MARK, EXAMPLE_MARK) if letter.example else (COPY_MARK,)
    return (
        *(Part(0.0, mark, _LARGE_STRONG) for mark in marks),
        *heading(letter, LARGE, Air(above=LARGE.blank)),
    )


def _write(flow: Flow, parts: Iterable[Part], *, followed_by: float = 0.0) -> None:
    """Set parts under each other; ``followed_by`` is the height of what goes with the last."""
    parts = tuple(parts)
    for part in parts:
        flow.skip(part.above)
        flow.write(part.text, part.style, followed_by=followed_by if part is parts[-1] else 0.0)
