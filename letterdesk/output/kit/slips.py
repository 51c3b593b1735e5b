"""Slips to cut apart: who represents me, would I like to hear more, and thanks."""

from letterdesk.core.address import SWITCHBOARD, inside_address, titled_name
from letterdesk.core.members import Member, seat_name
from letterdesk.output.flow import BASELINE, Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.kit.kit import Kit
from letterdesk.output.kit.setting import Setting, copies_on_a_sheet, draw_rule, write_heading
from letterdesk.output.kit.words import KitWords, kit_words
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Box, Frame, Layout, Stroke, Style, Tag
from letterdesk.output.typeset import Typesetter

FIND_DOWN = 2
QUARTERS = 4
"""Copies on a sheet: finding slips stand above each other, the others in quarters."""
_MARGIN = 0.5 * INCH
_MOST_SEATS_SHOWN = 3
"""Districts offered by name on a slip; with more, people write theirs."""


def lay_out_find_slip(kit: Kit, typesetter: Typesetter, *, large: bool = False) -> Layout:
    """Two on a sheet, or one in large print: whom this writer writes to, to copy from."""
    words = kit_words(kit.guide.language)
    if large:
        flow = _slip(typesetter, WIDTH, HEIGHT)
        _write_find(flow, kit, words, Setting(17))
        return Layout(flow.pages())
    for size in (11.0, 10.5, 10.0, 9.5, 9.0):
        flow = _slip(typesetter, WIDTH, HEIGHT / FIND_DOWN)
        _write_find(flow, kit, words, Setting(size))
        if flow.page_count == 1:
            break
    return Layout((copies_on_a_sheet(flow.pages()[0], 1, FIND_DOWN),))


def _slip(typesetter: Typesetter, width: float, height: float) -> Flow:
    frame = Frame(_MARGIN, _MARGIN, width - _MARGIN, height - 0.8 * _MARGIN)
    return Flow(typesetter, frame, width=width, height=height)


def _write_find(flow: Flow, kit: Kit, words: KitWords, setting: Setting) -> None:
    flow.write(words.find_title, setting.title, tag=Tag.TITLE)
    flow.write(words.find_hint, setting.body)
    draw_rule(flow, words.your_zip, setting.strong, right=flow.frame.left + 0.5 * flow.frame.width)
    if kit.senators or not kit.offices:
        write_heading(flow, words.senators, setting)
        _write_people(flow, kit.senators, 2, words, setting)
    write_heading(flow, words.representative, setting)
    seats = kit.seats if len(kit.seats) <= _MOST_SEATS_SHOWN else ()
    holders = tuple(seat for seat in seats if isinstance(seat, Member))
    if holders and len(holders) == len(seats):
        _write_people(flow, holders, 1, words, setting)
    else:
        draw_rule(flow, words.your_district, setting.body, right=flow.frame.left + 170)
        _write_people(flow, (), 1, words, setting)
    flow.skip(0.6 * setting.gap)
    if len(seats) != 1:
        flow.write(words.several, setting.strong)
    flow.write(words.find_foot.format(switchboard=SWITCHBOARD), setting.body)


def _write_people(
    flow: Flow, people: tuple[Member, ...], blanks: int, words: KitWords, setting: Setting
) -> None:
    """Members with their addresses beside each other, to tick where a writer has only one of
    them; or ``blanks`` pairs of lines to write on."""
    if not people:
        for _ in range(blanks):
            draw_rule(flow, words.full_name, setting.body)
            draw_rule(flow, words.building, setting.body)
        return
    choose = len(people) > blanks
    side = 0.85 * setting.size
    indent = 1.6 * side if choose else 0.0
    width = flow.frame.width / max(2, len(people))
    top = lowest = flow.y
    for number, member in enumerate(people):
        flow.y = top
        left = number * width
        if choose:
            tick = flow.y + BASELINE * setting.body.leading - side + 1
            flow.box(Box(flow.frame.left + left, tick, side, side))
        name, *rest = inside_address(member)
        seat = "" if member.district is None else f" ({seat_name(member.state, member.district)})"
        inner = width - indent - 10
        flow.write(name + seat, setting.strong, indent=left + indent, width=inner)
        flow.write("\n".join(rest), setting.body, indent=left + indent, width=inner)
        dear = f"Dear {titled_name(member)}:"
        flow.write(dear, setting.body, indent=left + indent, width=inner)
        lowest = max(lowest, flow.y)
    flow.y = lowest


def lay_out_sign_up(kit: Kit, typesetter: Typesetter) -> Layout:
    """Four on a sheet: an offer, its box empty, that no letter depends on."""
    words = kit_words(kit.guide.language)
    setting = Setting(12.5)
    flow = _slip(typesetter, WIDTH / 2, HEIGHT / 2)
    flow.write(words.sign_up_title, setting.heading, tag=Tag.TITLE)
    flow.skip(setting.gap)
    flow.write(words.sign_up_hint, setting.body)
    flow.skip(2 * setting.gap)
    side = 13.0
    flow.box(Box(flow.frame.left, flow.y + 1, side, side))
    flow.write(words.sign_up_box, setting.strong, indent=1.6 * side)
    flow.skip(setting.gap)
    for caption in (words.name, words.email_or_phone):
        flow.write(caption, setting.body)
        flow.skip(1.6 * setting.gap)
        flow.stroke(Stroke(flow.frame.left, flow.y, flow.frame.right, flow.y, weight=0.7))
        flow.skip(setting.gap)
    flow.skip(setting.gap)
    flow.write(words.sign_up_foot.format(organiser=kit.campaign.organiser), setting.body)
    return Layout((copies_on_a_sheet(flow.pages()[0], 2, 2),))


def lay_out_thanks(language: str, typesetter: Typesetter) -> Layout:
    """Four on a sheet, for everyone to take home."""
    words = kit_words(language)
    setting = Setting(14)
    flow = _slip(typesetter, WIDTH / 2, HEIGHT / 2)
    flow.y += 0.6 * INCH
    flow.write(words.thanks_title, Style(TextRole.CARD_BOLD, 22, 27), tag=Tag.TITLE)
    for paragraph in words.thanks:
        flow.skip(1.2 * setting.gap)
        flow.write(paragraph.format(switchboard=SWITCHBOARD), setting.body)
    return Layout((copies_on_a_sheet(flow.pages()[0], 2, 2),))
