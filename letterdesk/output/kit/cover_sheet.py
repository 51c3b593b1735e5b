"""The delivery cover sheet: what lies on top of one office's bundle of letters."""

from collections.abc import Sequence
from dataclasses import dataclass

from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.kit.setting import FRAME, Setting, draw_rule
from letterdesk.output.page import INCH, Layout, Page, Style, Tag
from letterdesk.output.typeset import Typesetter

_SETTING = Setting(14)
_FIGURE = Style(TextRole.CARD_BOLD, 96, 104)
_ADDRESS = Style(TextRole.CARD_BOLD, 17, 23)


@dataclass(frozen=True)
class Cover:
    """What one cover says. What is empty, or None, is left as a line to write on."""

    subject: str
    """What the letters are about: 'H.R. 1865 (FOSTA)'."""
    code: str = ""
    address: Sequence[str] = ()
    letters: int | None = None
    organisation: str = ""
    date: str = ""


def lay_out_covers(covers: Sequence[Cover], typesetter: Typesetter) -> Layout:
    """A page for each office."""
    return Layout(tuple(_cover(cover, typesetter) for cover in covers))


def _cover(cover: Cover, typesetter: Typesetter) -> Page:
    flow = Flow(typesetter, FRAME)
    if cover.code:
        flow.put_right(cover.code, FRAME.right, FRAME.top + 14, _SETTING.heading, Tag.FURNITURE)
    flow.write("Letters from your constituents", Style(TextRole.CARD_BOLD, 26, 33), tag=Tag.TITLE)
    flow.skip(0.3 * INCH)
    if cover.address:
        flow.write("\n".join(cover.address), _ADDRESS)
    else:
        for caption in ("The Honorable", "Office", "City, state, ZIP"):
            draw_rule(flow, caption, _SETTING.strong)
    flow.skip(0.45 * INCH)
    if cover.letters is None:
        draw_rule(flow, "Number of letters", _SETTING.heading, right=FRAME.left + 3.5 * INCH)
    else:
        flow.write(str(cover.letters), _FIGURE)
        flow.write("letter" if cover.letters == 1 else "letters", _SETTING.heading)
    flow.skip(0.4 * INCH)
    flow.write("About", _SETTING.strong)
    flow.write(cover.subject, _SETTING.body)
    flow.skip(_SETTING.gap)
    for caption, known in (("Brought by", cover.organisation), ("Date", cover.date)):
        if known:
            flow.write(caption, _SETTING.strong)
            flow.write(known, _SETTING.body)
            flow.skip(_SETTING.gap)
        else:
            draw_rule(flow, caption, _SETTING.strong)
    flow.skip(0.3 * INCH)
    flow.write(
        "Each letter is signed by the person who wrote it, with a return address inside. "
        "Each asks for a reply. Thank you for reading them.",
        _SETTING.body,
    )
    return flow.pages()[0]
