"""Signs for the five stations of a letter night: one large word, one sentence, on turned pages."""

from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.kit.words import kit_words
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Layout, Page, Stroke, Style, Tag
from letterdesk.output.typeset import Typesetter

_FRAME = Frame(0.8 * INCH, 0.8 * INCH, HEIGHT - 0.8 * INCH, WIDTH - 0.8 * INCH)
_LARGEST = 150.0
_SENTENCE = Style(TextRole.CARD, 32, 42)
_NUMBER = Style(TextRole.CARD_BOLD, 44, 52)


def lay_out_signs(language: str, typesetter: Typesetter) -> Layout:
    """A page for each station, numbered in the order of the way through the room."""
    signs = kit_words(language).signs
    size = min(_fitting(typesetter, word) for word, _ in signs)
    return Layout(
        tuple(
            _sign(typesetter, number, word, said, size)
            for number, (word, said) in enumerate(signs, start=1)
        )
    )


def _fitting(typesetter: Typesetter, word: str) -> float:
    """The largest type in which a word fits the page's width, in points."""
    width = typesetter.width(TextRole.CARD_BOLD, 100.0, word)
    return min(_LARGEST, 99.0 * _FRAME.width / width)


def _sign(typesetter: Typesetter, number: int, word: str, said: str, size: float) -> Page:
    flow = Flow(typesetter, _FRAME, width=HEIGHT, height=WIDTH)
    large = Style(TextRole.CARD_BOLD, size, 1.15 * size)
    flow.write(str(number), _NUMBER, tag=Tag.FURNITURE)
    height = large.leading + 40 + 2 * _SENTENCE.leading
    flow.y = max(flow.y, (WIDTH - height) / 2)
    flow.write(word, large, tag=Tag.TITLE)
    flow.y += 14
    flow.stroke(Stroke(_FRAME.left, flow.y, _FRAME.right, flow.y, weight=3))
    flow.y += 26
    flow.write(said, _SENTENCE)
    return flow.pages()[0]
