"""The table sheet: all that a writer needs beside an empty letter, on the two sides of one sheet.

In front the bill in plain words and both sides of it, in columns of one width; on the back
ways to begin, what goes where, the one request, and how to address each office.
"""

from collections.abc import Sequence

from letterdesk.core.address import CHAMBER_LINE
from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.members import Member, Role
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.columns import Column, Entry, write_columns
from letterdesk.output.flow import Flow
from letterdesk.output.kit.kit import Kit
from letterdesk.output.kit.organiser import bill_line
from letterdesk.output.kit.setting import (
    FRAME,
    NOTE,
    Setting,
    Table,
    keep_whole,
    write_heading,
    write_numbered,
)
from letterdesk.output.kit.words import KitWords, kit_words
from letterdesk.output.page import Layout, Tag
from letterdesk.output.paper_words import words_for
from letterdesk.output.sample import compose_sample
from letterdesk.output.typeset import Typesetter

_SIZES = (13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0)
"""Roomiest first. Nobody reads a table sheet under 10 pt."""
LARGE = 18.0
"""Large print, in points (American Printing House for the Blind)."""
_GUTTER = 22.0
_MOST_PROMPTS = 3
_BACKS = (*((size, _MOST_PROMPTS) for size in _SIZES), *((_SIZES[-1], n) for n in (2, 1, 0)))
"""Type sizes with how many questions fit beside everything else: they give way before it does."""

_DEAR = {
    Role.SENATOR: ("Senator", CHAMBER_LINE[Role.SENATOR.chamber]),
    Role.REPRESENTATIVE: ("Representative", CHAMBER_LINE[Role.REPRESENTATIVE.chamber]),
    Role.DELEGATE: ("Delegate", CHAMBER_LINE[Role.DELEGATE.chamber]),
    Role.RESIDENT_COMMISSIONER: (
        "Resident Commissioner",
        CHAMBER_LINE[Role.RESIDENT_COMMISSIONER.chamber],
    ),
}


def lay_out_table_sheet(kit: Kit, typesetter: Typesetter) -> Layout:
    """Place the sheet on its two sides, in the largest type that fits.

    Raises UserError, naming what to shorten, when it does not.
    """
    for size in _SIZES:
        front = _front(kit, typesetter, Setting(size))
        if front.page_count == 1:
            break
    else:
        raise _too_long(kit, "both_sides, bill_summaries")
    for size, prompts in _BACKS:
        back = _back(kit, typesetter, Setting(size), prompts)
        if back.page_count == 1:
            return Layout((*front.pages(), *back.pages()))
    raise _too_long(kit, "prompts, asks")


def lay_out_large_table_sheet(kit: Kit, typesetter: Typesetter) -> Layout:
    """The same words in large print, on as many pages as they take."""
    setting = Setting(LARGE)
    front = _front(kit, typesetter, setting)
    return Layout((*front.pages(), *_back(kit, typesetter, setting, _MOST_PROMPTS).pages()))


def _front(kit: Kit, typesetter: Typesetter, setting: Setting) -> Flow:
    guide, paper = kit.guide, words_for(kit.guide.language)
    flow = Flow(typesetter, FRAME)
    flow.write(guide.title, setting.title, tag=Tag.TITLE)
    flow.skip(0.5 * setting.gap)
    for bill in kit.campaign.bills:
        flow.write(bill_line(bill, kit.day, guide.language), setting.strong)
        flow.skip(0.3 * setting.gap)
    written_by = paper.written_by.format(organiser=kit.campaign.organiser)
    flow.write(written_by, setting.body if setting.size >= LARGE else NOTE)
    write_heading(flow, paper.in_short, setting)
    for bill in kit.campaign.bills:
        summary = guide.bill_summaries.get(str(bill.id), "")
        if summary:
            words = f"{bill.id.citation}: {summary}"
            flow.keep_together(flow.height_of(words, setting.body))
            flow.write(words, setting.body)
            flow.skip(0.5 * setting.gap)
    _write_both_sides(flow, kit, setting)
    return flow


def _write_both_sides(flow: Flow, kit: Kit, setting: Setting) -> None:
    guide, paper = kit.guide, words_for(kit.guide.language)
    sides = guide.both_sides
    pairs = ((paper.supporters, sides.supporters), (paper.critics, sides.critics))
    write_heading(flow, paper.both_sides.format(subject=guide.title), setting)
    if setting.size >= LARGE:  # two columns of large print would hold three words a line
        for heading, said in pairs:
            side = [Entry(line, setting.body, above=0.4 * setting.gap) for line in said]
            flow.skip(setting.gap)
            one = Column(
                0.0, flow.frame.width, (Entry(heading, setting.strong, Tag.HEADING), *side)
            )
            write_columns(flow, (one,))
    else:
        width = (flow.frame.width - _GUTTER) / 2
        write_columns(
            flow,
            tuple(
                Column(
                    number * (width + _GUTTER),
                    width,
                    (
                        Entry(heading, setting.strong, Tag.HEADING),
                        *(Entry(line, setting.body, above=0.4 * setting.gap) for line in said),
                    ),
                )
                for number, (heading, said) in enumerate(pairs)
            ),
        )


def _back(kit: Kit, typesetter: Typesetter, setting: Setting, prompts: int) -> Flow:
    words, guide = kit_words(kit.guide.language), kit.guide
    flow = Flow(typesetter, FRAME)
    flow.write(words.write_title, setting.title, tag=Tag.TITLE)
    _write_beginnings(flow, words, kit.campaign.bills[0].id.citation, setting)
    if guide.prompts[:prompts]:
        _write_list(flow, words.prompts, "", guide.prompts[:prompts], setting)
    keep_whole(flow, lambda flow: _write_steps(flow, words, setting))
    asks = example_asks(kit)
    keep_whole(flow, lambda flow: _write_list(flow, words.ask, words.ask_hint, asks, setting))
    keep_whole(flow, lambda flow: _write_forms_of_address(flow, kit, words, setting))
    return flow


def _write_list(
    flow: Flow, heading: str, hint: str, lines: Sequence[str], setting: Setting
) -> None:
    write_heading(flow, heading, setting)
    if hint:
        flow.write(hint, setting.body)
    for line in lines:
        flow.skip(0.3 * setting.gap)
        flow.write(line, setting.body, indent=setting.size, bullet="•")


def _write_steps(flow: Flow, words: KitWords, setting: Setting) -> None:
    write_heading(flow, words.letter_steps_title, setting)
    write_numbered(flow, words.letter_steps, setting)


def _write_beginnings(flow: Flow, words: KitWords, bill: str, setting: Setting) -> None:
    write_heading(flow, words.begin, setting)
    flow.write(words.begin_hint, setting.body)
    english = words.beginnings_in_english or ("",) * len(words.beginnings)
    for own, in_english in zip(words.beginnings, english, strict=True):
        flow.skip(0.45 * setting.gap)
        flow.write(own.format(bill=bill), setting.strong, indent=setting.size, bullet="•")
        if in_english:
            flow.write(in_english.format(bill=bill), setting.body, indent=setting.size)


def example_asks(kit: Kit) -> Sequence[str]:
    """What a letter may ask on that day, for each position, in English: to House and Senate."""
    asks = [
        letter.talking_points[-1]
        for position in Position
        if position in kit.campaign.positions
        for letter in compose_sample(kit.campaign, position, kit.day).letters
    ]
    return tuple(dict.fromkeys(asks))


def _write_forms_of_address(flow: Flow, kit: Kit, words: KitWords, setting: Setting) -> None:
    width = flow.frame.width
    table = Table((0.25 * width, 0.41 * width, 0.34 * width), setting)
    write_heading(flow, words.address, setting, 5 * setting.body.leading)
    flow.write(words.address_hint, setting.body)
    flow.skip(0.3 * setting.gap)
    if setting.size >= LARGE:
        for role in _roles(kit):
            title, chamber = _DEAR[role]
            flow.skip(0.8 * setting.gap)
            flow.keep_together(4 * setting.body.leading)
            flow.write(title, setting.strong)
            flow.write(f"{_honorable(words)}\n{chamber}\n{_dear(title, words)}", setting.body)
        return
    heads = (words.whom, words.on_the_envelope, words.in_the_letter)
    table.write_row(flow, heads, head=True)
    for role in _roles(kit):
        title, chamber = _DEAR[role]
        cells = (title, f"{_honorable(words)}\n{chamber}", _dear(title, words))
        table.write_row(flow, cells)


def _honorable(words: KitWords) -> str:
    return f"The Honorable ({words.full_name.lower()})"


def _dear(title: str, words: KitWords) -> str:
    return f"Dear {title} ({words.last_name}):"


def _roles(kit: Kit) -> Sequence[Role]:
    """The titles that the room's people need: all of them where they come from anywhere."""
    known = {e.role if isinstance(e, Member) else Role.REPRESENTATIVE for e in kit.offices}
    return tuple(role for role in _DEAR if not known or role in known)


def _too_long(kit: Kit, part: str) -> UserError:
    return UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "The table sheet of a letter night does not fit on one side.")
        ),
        sentence(
            QT_TRANSLATE_NOOP("core", "Please shorten {part} in {file}."),
            part=part,
            file=f"{kit.campaign.id}/{kit.guide.language}/guide.toml",
        ),
        wrong_input=True,
    )
