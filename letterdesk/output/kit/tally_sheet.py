"""The tally sheet: strokes for each office and position, letters and calls apart; no names."""

from letterdesk.core.address import titled_name
from letterdesk.core.members import Member, seat_name
from letterdesk.core.searching import Entry
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.kit.kit import MOST_OFFICES, Kit
from letterdesk.output.kit.setting import Setting
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Layout, Stroke, Style, Tag
from letterdesk.output.typeset import Typesetter

_FRAME = Frame(0.6 * INCH, 0.6 * INCH, HEIGHT - 0.6 * INCH, WIDTH - 0.55 * INCH)
_SETTING = Setting(10.5)
_NAME_SHARE = 0.27
_BLANK_ROWS = 6
_TITLE = Style(TextRole.CARD_BOLD, 20, 25)


def lay_out_tally_sheet(kit: Kit, typesetter: Typesetter) -> Layout:
    """One turned page: a row for each office, or empty rows to write offices into."""
    flow = Flow(typesetter, _FRAME, width=HEIGHT, height=WIDTH)
    flow.write("Tally of letters and calls", _TITLE, tag=Tag.TITLE)
    flow.write(
        f"{kit.campaign.guide('en').title}. One stroke for each letter or call, in its office’s "
        "row. No names. The code is in the letter’s upper right corner: FL-SR, FL-JR, FL-25.",
        _SETTING.body,
    )
    flow.skip(6)
    for caption, right in (("Table or computer", 0.38), ("Writers (one stroke each)", 1.0)):
        left = 0.0 if right < 1 else 0.42 * _FRAME.width
        y = flow.y + 20
        flow.put(caption, _FRAME.left + left, y - 2, _SETTING.strong)
        width = typesetter.width(TextRole.CARD_BOLD, _SETTING.size, caption)
        start = _FRAME.left + left + width + 7
        flow.stroke(Stroke(start, y, _FRAME.left + right * _FRAME.width, y, weight=0.7))
    flow.y += 32
    _draw_grid(flow, _rows(kit))
    return Layout(flow.pages())


def _rows(kit: Kit) -> tuple[str, ...]:
    named = tuple(map(_row, kit.known))
    if kit.offices and kit.seats:
        return (*named, "")
    return (*named, *("",) * max(_BLANK_ROWS, min(10, MOST_OFFICES) - len(named)))


def _row(entry: Entry) -> str:
    if isinstance(entry, Member):
        return f"{entry.corner_code}  {titled_name(entry)}"
    return f"{entry.corner_code}  {seat_name(entry.state, entry.district)}, vacant"


def _draw_grid(flow: Flow, rows: tuple[str, ...]) -> None:
    """Columns: the office, then letters and calls of each position, then all letters."""
    name = _NAME_SHARE * _FRAME.width
    kinds = ("Letters for", "Letters against", "Calls for", "Calls against", "Total")
    total = 58.0
    each = (_FRAME.width - name - total) / 4
    edges = [
        _FRAME.left,
        *(_FRAME.left + name + n * each for n in range(5)),
        _FRAME.right,
    ]
    top = flow.y
    for left, head in zip(edges, ("Office", *kinds), strict=False):
        flow.put(head, left + 4, top + 14, _SETTING.strong)
    y = top + 20
    lines = [top, y]
    height = min(58.0, (_FRAME.bottom - y) / (len(rows) + 1))
    for row in (*rows, "All offices"):
        _write_name(flow, row, y, name - 8, height)
        y += height
        lines.append(y)
    last = len(lines) - 1
    for number, line in enumerate(lines):
        weight = 1.3 if number in (0, 1, last - 1, last) else 0.6
        flow.stroke(Stroke(_FRAME.left, line, _FRAME.right, line, weight=weight))
    for edge in edges:
        flow.stroke(Stroke(edge, top, edge, y, weight=0.6))
    flow.y = y


def _write_name(flow: Flow, row: str, top: float, width: float, height: float) -> None:
    """A row's name, in the middle of its height."""
    style = _SETTING.strong
    if not row:
        return
    flow.y = top + max(1.0, (height - flow.height_of(row, style, width)) / 2)
    flow.write(row, style, indent=4, width=width)
