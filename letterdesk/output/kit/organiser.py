"""The organiser's own sheets: checklist with timeline, supplies, and how many to print."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from letterdesk.core.bills import Bill
from letterdesk.core.letter_night import MINUTES_TO_A_LETTER, WRITERS_TO_A_PRINTER, NightPlan
from letterdesk.output.flow import Flow
from letterdesk.output.kit.kit import Kit
from letterdesk.output.kit.setting import (
    FRAME,
    NOTE,
    Setting,
    Table,
    draw_rule,
    write_heading,
    write_ticked,
)
from letterdesk.output.page import Box, Layout, Tag
from letterdesk.output.paper_words import congress_words, date_words, status_words
from letterdesk.output.typeset import Typesetter

LOBBYING = (
    "A 501(c)(3) organization may ask people to write about a bill, as a small part of what it "
    "does. It may never support or oppose a candidate. Keep candidates out of the evening."
)

_SETTING = Setting(11)
_SIZES = (12.0, 11.5, 11.0, 10.5, 10.0)

_STEPS = {
    "welcome": ("Welcome and sign in", "Pens and slips. No list of names is needed to write."),
    "issue": ("The issue, from both sides", "Read both columns of the table sheet aloud."),
    "write": ("Write", f"About {MINUTES_TO_A_LETTER} minutes for each letter."),
    "check": ("Fold, address, check", "Tally each letter by office, then stamp it."),
    "thank": ("Count and thank", "Say the totals. A thank-you slip for everyone."),
}

_WEEK = (
    "Book a room with tables, light and an outlet. Ask about wheelchairs.",
    "Choose who welcomes, who explains the bill, who checks, and who mails.",
    "Print this kit (sheet “How many to print”) and get what “Supplies” lists.",
    "Try the printer with the computer that you will bring.",
)
_DAY = (
    "Hang the five signs in the order of the way through the room.",
    "On each table: table sheets, letter blanks, pens, envelopes, call cards.",
    "At the Check table: the tally sheet and the stamps. Keep them together.",
    "Put the large-print set where people see it, and offer it to everyone.",
)
_ROOM = (
    "Both sides get the same time. Everyone may write for, against, or something of their own.",
    "Nobody has to give a name to you. The return address goes on the letter only.",
    "Read no letter unless you are asked to. Keep no copies.",
    "Count at the Check table: one stroke for each letter, in the row of its office.",
    "Between writers, clear the screen. Letterdesk’s kiosk does so by itself.",
)
_AFTER = (
    "Add up the tally sheets. On computers: letterdesk night merge.",
    "Mail the letters the same evening, or bundle them by office with a cover sheet.",
    "Tell people the totals, and thank them.",
    "Keep sign-up slips apart from the letters. Shred whatever else has a name on it.",
)


def lay_out_checklist(kit: Kit, typesetter: Typesetter) -> Layout:
    """The evening on one sheet: what to do before, how long each part takes, and after."""
    for size in _SIZES:
        flow = _checklist(kit, typesetter, Setting(size))
        if flow.page_count == 1:
            break
    return Layout(flow.pages())


def _checklist(kit: Kit, typesetter: Typesetter, setting: Setting) -> Flow:
    flow = Flow(typesetter, FRAME)
    _write_title(flow, kit, "Letter night: checklist")
    draw_rule(flow, "When and where", setting.strong)
    hours, minutes = divmod(kit.plan.minutes, 60)
    length = f"{hours} hours {minutes} minutes" if hours > 1 else f"{kit.plan.minutes} minutes"
    write_heading(flow, f"The evening: {length}", setting)
    table = Table((62.0, 168.0, FRAME.width - 230.0), setting)
    start = 0
    for step in kit.plan.steps:
        name, does = _STEPS[step.key]
        table.write_row(flow, (_from_to(start, step.minutes), name, does))
        start += step.minutes
    flow.skip(4)
    flow.write("Minutes from the beginning. Come half an hour before.", NOTE)
    for title, lines in (
        ("A week before", _WEEK),
        ("In the room, before people come", _DAY),
        ("During the evening", _ROOM),
        ("Afterwards", _AFTER),
    ):
        write_heading(flow, title, setting)
        write_ticked(flow, lines, setting)
    flow.skip(setting.gap)
    flow.write(LOBBYING, setting.strong)
    return flow


def _from_to(start: int, minutes: int) -> str:
    return f"{start} to {start + minutes}"


def lay_out_supplies(kit: Kit, typesetter: Typesetter, sheets: int, labels: int) -> Layout:
    """What to bring, with figures from the number of writers; ``sheets`` of paper to print on,
    and of ``labels``."""
    plan = kit.plan
    flow = Flow(typesetter, FRAME)
    _write_title(flow, kit, "Letter night: supplies")
    flow.write(
        f"For {_count(plan.writers, 'writer')} and {_count(plan.letters_each, 'letter')} each: "
        f"{_count(plan.letters, 'letter')}.",
        _SETTING.body,
    )
    flow.skip(_SETTING.gap)
    side = 30.0
    widths = (side, 150.0, 62.0, FRAME.width - side - 212.0)
    table = Table(widths, _SETTING)
    table.write_row(flow, ("", "What", "How many", "Reckoned as"), head=True)
    for what, many, why in _supplies(plan, sheets, labels):
        top = flow.y
        table.write_row(flow, ("", what, many, why))
        _tick(flow, top)
    flow.skip(_SETTING.gap)
    flow.write(
        "Forever stamps stay right whatever the price of the day. More people may come than you "
        "expect: bring what can be taken back.",
        _SETTING.body,
    )
    return Layout(flow.pages())


def _supplies(plan: NightPlan, sheets: int, labels: int) -> tuple[tuple[str, str, str], ...]:
    label_sheets = (("Label sheets", str(labels), "Avery 5160 or the same cut, for labels.pdf"),)
    return (
        ("Paper", f"{sheets} sheets", "all copies of this kit, double-sided ones counted once"),
        ("Envelopes, #10", str(plan.envelopes), "one for each letter, one in ten to spare"),
        *(label_sheets if labels else ()),
        ("Stamps", str(plan.stamps), "one Forever stamp for each letter"),
        ("Pens, dark ink", str(plan.pens), "one for each writer, one in ten to spare"),
        (
            "Printers",
            str(plan.printers),
            f"one for each {WRITERS_TO_A_PRINTER} writers, if they print there",
        ),
        ("Helpers", str(plan.helpers), "one for each printer, and one at the door"),
        ("Extension cords", str(plan.printers), "one for each printer and its computer"),
        ("USB sticks", str(plan.printers), "to carry the tallies to one computer"),
        ("Box with a lid", "1", "for the sign-up slips, away from the letters"),
        ("Also", "", "tape for the signs, trays for the letters, water, a magnifying glass"),
    )


@dataclass(frozen=True)
class Printed:
    """One paper of the kit, as the sheet 'How many to print' lists it."""

    name: str
    what: str
    pages: int
    copies: int
    double_sided: bool = False
    on_labels: bool = False

    @property
    def sheets(self) -> int:
        """Of paper, for all its copies."""
        if self.on_labels:
            return 0
        each = (self.pages + 1) // 2 if self.double_sided else self.pages
        return each * self.copies

    @property
    def label_sheets(self) -> int:
        return self.pages * self.copies if self.on_labels else 0


def lay_out_print_list(kit: Kit, printed: Sequence[Printed], typesetter: Typesetter) -> Layout:
    """Each paper's file, what it is, and how many copies to make of it."""
    setting = Setting(10.5)
    flow = Flow(typesetter, FRAME)
    _write_title(flow, kit, "Letter night: how many to print")
    flow.write(
        f"For {_count(kit.plan.writers, 'writer')}. Everything is black and white, at actual size "
        "(100 %), on plain Letter paper, but for labels. One of each is in kit.pdf, in this order.",
        setting.body,
    )
    flow.skip(setting.gap)
    widths = (27.0, 152.0, FRAME.width - 296.0, 50.0, 67.0)
    table = Table(widths, setting)
    table.write_row(flow, ("", "File", "What it is", "Pages", "Copies"), head=True)
    for paper in printed:
        top = flow.y
        pages = f"{paper.pages}, both sides" if paper.double_sided else str(paper.pages)
        table.write_row(flow, ("", paper.name, paper.what, pages, str(paper.copies)))
        _tick(flow, top)
    flow.skip(setting.gap)
    flow.write(f"Paper in all: {sum(paper.sheets for paper in printed)} sheets.", setting.strong)
    return Layout(flow.pages())


def _tick(flow: Flow, top: float) -> None:
    flow.box(Box(flow.frame.left, max(top, flow.frame.top) + 6, 10, 10))


def _write_title(flow: Flow, kit: Kit, title: str) -> None:
    flow.write(title, Setting(12).title, tag=Tag.TITLE)
    flow.write(kit.campaign.guide("en").title, _SETTING.strong)
    flow.skip(0.5 * _SETTING.gap)


def bill_line(bill: Bill, day: date, language: str) -> str:
    """'H.R. 1865 (FOSTA), 115th Congress. Became law on ...'"""
    nickname = f" ({bill.nickname})" if bill.nickname else ""
    return (
        f"{bill.id.citation}{nickname}, {congress_words(bill.id.congress, language)}. "
        f"{date_words(day, language)}: {status_words(bill, day, language)}"
    )


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
