"""The blank letter on paper: a master for the photocopier, filled in with a pen.

Black only, because copiers lose gray. Lines to write on are a third of an inch apart, as on
wide-ruled paper, and each says in small print what belongs on it. What room is left on the
page goes to the writer's own words.
"""

from dataclasses import dataclass

from letterdesk.core.letter import Letter
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.marks import EXAMPLE_MARK
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Layout, Stroke, Style
from letterdesk.output.sample import RULE
from letterdesk.output.typeset import Typesetter

LEAST_RULES = 4
"""Lines for the writer's own words; a letter without them is a form letter."""
RULE_PITCH = 0.34 * INCH

_FRAME = Frame(INCH, 0.7 * INCH, WIDTH - INCH, HEIGHT - 0.75 * INCH)
_SMALL = Style(TextRole.LETTER, 8.5, 10)
_EXAMPLE = Style(TextRole.CARD_BOLD, 13, 16)
_HALF = 0.47
"""Of the frame's width: two lines to write on beside each other."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """Type of the printed words, in points; roomiest first in :data:`_SETTINGS`."""

    size: float
    leading: float
    gap: float

    @property
    def style(self) -> Style:
        return Style(TextRole.LETTER, self.size, self.leading)

    @property
    def open_style(self) -> Style:
        """For words with blanks among them: room above each line for a hand."""
        return Style(TextRole.LETTER, self.size, 21)


_SETTINGS = (_Setting(12, 15.5, 11), _Setting(11.5, 14.5, 9), _Setting(11, 13.5, 7))


def lay_out_blank_letter(letter: Letter, typesetter: Typesetter) -> Layout:
    """Place a blank letter on one page with as many lines to write on as fit.

    Where there is no room for :data:`LEAST_RULES`, it runs on to a second page.
    """
    for setting in _SETTINGS:
        flow = _letter(typesetter, letter, setting, LEAST_RULES)
        if flow.page_count == 1 and flow.y <= _FRAME.bottom:
            more = int((_FRAME.bottom - flow.y) / RULE_PITCH)
            return Layout(_letter(typesetter, letter, setting, LEAST_RULES + more).pages())
    return Layout(flow.pages())


def _letter(typesetter: Typesetter, letter: Letter, setting: _Setting, rules: int) -> Flow:
    flow = Flow(typesetter, _FRAME)
    if letter.example:
        flow.put(EXAMPLE_MARK, flow.frame.left, 0.6 * INCH, _EXAMPLE)
    _draw_rules(flow, "Your street address", "Date")
    _draw_rules(flow, "Your city, state and ZIP code")
    flow.skip(setting.gap)
    _write_inside_address(flow, letter, setting)
    flow.skip(setting.gap)
    flow.write(letter.reference, setting.style)
    flow.skip(4)
    flow.write(letter.salutation, setting.open_style)
    for paragraph in letter.body:
        flow.skip(setting.gap)
        if paragraph.endswith(RULE):
            _write_own_words(flow, paragraph.removesuffix(RULE).strip(), rules)
        else:
            flow.write(paragraph, setting.open_style if "___" in paragraph else setting.style)
    flow.skip(setting.gap)
    flow.write(letter.closing, setting.style)
    flow.skip(10)
    _draw_rules(flow, "Sign here", "Print your name, and a phone number if you like")
    return flow


def _draw_rules(flow: Flow, *captions: str) -> None:
    """Lines to write on beside each other, half the page each, with what they are for below."""
    if flow.y + RULE_PITCH > flow.frame.bottom:
        flow.new_page()
    y = flow.y + RULE_PITCH - 8
    width = _HALF * flow.frame.width
    for x, caption in zip((flow.frame.left, flow.frame.right - width), captions, strict=False):
        flow.stroke(Stroke(x, y, x + width, y, weight=0.7))
        flow.put(caption, x, y + 8.5, _SMALL)
    flow.y += RULE_PITCH + 3


def _write_inside_address(flow: Flow, letter: Letter, setting: _Setting) -> None:
    """'The Honorable' and a line for the name, a line for the office, then what is known."""
    name, _, *known = letter.inside_address
    honorific = name.rstrip("_ ")
    left = flow.frame.left + flow.typesetter.width(TextRole.LETTER, setting.size, f"{honorific} ")
    right = flow.frame.left + 0.62 * flow.frame.width
    y = flow.y + RULE_PITCH - 8
    flow.put(honorific, flow.frame.left, y - 2, setting.style)
    flow.stroke(Stroke(left, y, right, y, weight=0.7))
    flow.put("Full name", left, y + 8.5, _SMALL)
    y += RULE_PITCH + 1
    flow.stroke(Stroke(flow.frame.left, y, right, y, weight=0.7))
    flow.put("Room number and office building", flow.frame.left, y + 8.5, _SMALL)
    flow.y = y + 14
    flow.write("\n".join(known), setting.style)


def _write_own_words(flow: Flow, prompt: str, rules: int) -> None:
    """What to write about in small print, then lines over the page's whole width."""
    if prompt:
        flow.write(prompt, _SMALL)
    flow.y += 4
    for _ in range(rules):
        flow.y += RULE_PITCH
        if flow.y > flow.frame.bottom:
            flow.new_page()
        flow.stroke(Stroke(flow.frame.left, flow.y, flow.frame.right, flow.y, weight=0.7))
    flow.y += 4
