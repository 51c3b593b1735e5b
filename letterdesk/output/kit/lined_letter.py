"""A letter to write by hand from the first word: lines for all of it, a form around it.

Unlike the blank letter it puts no words into the writer's mouth; what Congress reads is the
writer's own. Captions are in English, because the sheet itself goes to the office.
"""

from letterdesk.core.address import CAPITOL_CITY_LINE, CHAMBER_LINE
from letterdesk.core.bills import bill_for, stage_on
from letterdesk.core.members import Role
from letterdesk.output.compose import reference_line
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.kit.kit import Kit
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Layout, Stroke, Style
from letterdesk.output.typeset import Typesetter

_FRAME = Frame(INCH, 0.7 * INCH, WIDTH - INCH, HEIGHT - 0.7 * INCH)
_SALUTATION = {Role.SENATOR: "Senator", Role.REPRESENTATIVE: "Representative"}


def lay_out_lined_letter(
    kit: Kit, role: Role, typesetter: Typesetter, *, large: bool = False
) -> Layout:
    """One page to a senator or a representative; ``large`` has larger type, wider lines and a back."""
    size = 16.0 if large else 11.5
    pitch = (0.55 if large else 0.34) * INCH
    style = Style(TextRole.LETTER, size, 1.3 * size)
    small = Style(TextRole.LETTER, 12.0 if large else 8.5, 14.0 if large else 10.0)
    flow = Flow(typesetter, _FRAME)
    pen = _Pen(flow, style, small, pitch, 1.6 if large else 0.7)
    pen.write_lines("Your street address", "Date")
    pen.write_lines("Your city, state and ZIP code")
    flow.y += 0.5 * size
    pen.write_after("The Honorable", "Full name")
    pen.write_lines("Room number and office building", share=0.62)
    flow.y += 0.4 * size
    flow.write(f"{CHAMBER_LINE[role.chamber]}\n{CAPITOL_CITY_LINE[role.chamber]}", style)
    flow.y += 0.6 * size
    bill = bill_for(role.chamber, kit.campaign.bills[0], kit.campaign.bills, kit.day)
    flow.write(reference_line(bill, stage_on(bill, kit.day)), style)
    pen.write_after(f"Dear {_SALUTATION[role]}", "Last name")
    bottom = _FRAME.bottom - style.leading - 1.3 * pitch - small.leading - 4
    while flow.y + pitch <= bottom:
        flow.y += pitch
        pen.stroke(_FRAME.left, _FRAME.right, flow.y)
    flow.y = bottom + 8
    flow.write("Respectfully,", style)
    name = "Print your name" if large else "Print your name, and a phone number if you like"
    pen.write_lines("Sign here", name)
    if large:  # large writing takes a second page; it is the back of the sheet
        flow.new_page()
        while flow.y + pitch <= _FRAME.bottom:
            flow.y += pitch
            pen.stroke(_FRAME.left, _FRAME.right, flow.y)
    return Layout(flow.pages())


class _Pen:
    """Lines to write on, with what they are for in small print below them."""

    def __init__(self, flow: Flow, style: Style, small: Style, pitch: float, weight: float) -> None:
        self._flow = flow
        self._style = style
        self._small = small
        self._pitch = pitch
        self._weight = weight

    def stroke(self, left: float, right: float, y: float) -> None:
        self._flow.stroke(Stroke(left, y, right, y, weight=self._weight))

    def write_lines(self, *captions: str, share: float = 0.47) -> None:
        """Lines beside each other, each a share of the width; the second ends at the edge."""
        flow, width = self._flow, share * _FRAME.width
        y = flow.y + self._pitch - 6
        for x, caption in zip((_FRAME.left, _FRAME.right - width), captions, strict=False):
            self._captioned(caption, x, x + width, y)
        flow.y = y + self._small.leading + 1

    def write_after(self, words: str, caption: str) -> None:
        """Words, and a line beside them to end them on."""
        flow, style = self._flow, self._style
        y = flow.y + self._pitch - 6
        flow.put(words, _FRAME.left, y - 2, style)
        left = _FRAME.left + flow.typesetter.width(style.role, style.size, f"{words} ")
        self._captioned(caption, left, _FRAME.left + 0.62 * _FRAME.width, y)
        flow.y = y + self._small.leading + 1

    def _captioned(self, caption: str, left: float, right: float, y: float) -> None:
        self.stroke(left, right, y)
        self._flow.put(caption, left, y + 0.95 * self._small.leading, self._small)
