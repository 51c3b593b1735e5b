"""The sheet on top of one person's letters: whose they are, and what is in the stack."""

from letterdesk.core.address import full_name
from letterdesk.core.letter import Packet
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Box, Frame, Layout, Style, Tag
from letterdesk.output.typeset import Typesetter

_FRAME = Frame(1.0 * INCH, 1.1 * INCH, WIDTH - 1.0 * INCH, HEIGHT - 1.0 * INCH)
_FOR = Style(TextRole.CARD, 14, 20, gray=0.3)
_NAME = Style(TextRole.CARD_BOLD, 26, 33)
_BODY = Style(TextRole.CARD, 14, 20)
_NOTE = Style(TextRole.CARD, 11, 15, gray=0.3)
_SIDE = 12.0
_INDENT = 26.0


def lay_out_name_sheet(name: str, packet: Packet, typesetter: Typesetter) -> Layout:
    """One page: the writer's name, and a box to tick for each letter and card below it."""
    flow = Flow(typesetter, _FRAME)
    flow.write("For", _FOR)
    flow.write(name, _NAME, tag=Tag.TITLE)
    flow.skip(24)
    flow.write("Letters: read, sign, fold, put into an envelope", _FOR, tag=Tag.HEADING)
    for letter in packet.letters:
        _tick(flow, f"{letter.corner_code}   {full_name(letter.to)}")
    if packet.calls:
        flow.skip(18)
        flow.write("Call cards: ring, read aloud, tick what happened", _FOR, tag=Tag.HEADING)
        for card in packet.calls:
            _tick(flow, f"{card.corner_code}   {full_name(card.to)}")
    flow.skip(30)
    flow.write("This sheet stays here. Please do not send it.", _NOTE)
    return Layout(flow.pages())


def _tick(flow: Flow, text: str) -> None:
    flow.skip(6)
    flow.box(Box(_FRAME.left, flow.y + 0.5 * (_BODY.leading - _SIDE), _SIDE, _SIDE))
    flow.write(text, _BODY, indent=_INDENT)
