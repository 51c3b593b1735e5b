"""The flyer: one page to hang up or to hand out, or two to a sheet to cut apart.

A large title, a few short points, room to write in when and where, and the campaign's page as
a QR code and in letters. Everything is set in proportion to the page.
"""

from dataclasses import dataclass, replace

from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.fitting import Paragraphs, words_over
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Layout, Page, Stroke, Style, Tag
from letterdesk.output.paper_words import PaperWords, words_for
from letterdesk.output.pdf import write_pdf
from letterdesk.output.qr import address_text, qr_figure
from letterdesk.output.share import Flyer, read_flyer
from letterdesk.output.typeset import Typesetter

_SIZES = (1.3, 1.2, 1.1, 1.0, 0.92, 0.85, 0.78, 0.7)
"""Sizes of type that are tried, the largest first: times those of a well filled page."""
_HALF = HEIGHT / 2 / WIDTH
"""Two portrait flyers lie side by side on a sheet that is turned."""
_LEAST_TYPE = 9.5


@dataclass(frozen=True, slots=True)
class _Setting:
    """Sizes in points on a whole page, times ``page``; type also times ``type_``."""

    page: float
    type_: float

    def style(self, role: TextRole, size: float, leading: float = 1.25) -> Style:
        points = max(_LEAST_TYPE, size * self.page * self.type_)
        return Style(role, points, leading * points)

    @property
    def margin(self) -> float:
        return 0.85 * INCH * self.page

    @property
    def qr(self) -> float:
        return max(1.3 * INCH, 2 * INCH * self.page)

    def gap(self, points: float) -> float:
        return points * self.page * self.type_


def render_flyer(campaign: Campaign, language: str = "en", *, two_up: bool = False) -> bytes:
    """The flyer as PDF, on one page: whole, or two of half the size beside each other.

    Raises UserError, naming the file and the words to cut, when it does not fit.
    """
    typesetter = Typesetter()
    flyer = read_flyer(campaign, language)
    layout = lay_out_flyer(flyer, typesetter, two_up=two_up)
    return write_pdf((layout,), typesetter, title=flyer.title, language=flyer.language)


def lay_out_flyer(flyer: Flyer, typesetter: Typesetter, *, two_up: bool = False) -> Layout:
    """Place a flyer in the largest type that fits its page. Raises UserError as above."""
    scale = _HALF if two_up else 1.0
    for type_ in _SIZES:
        setting = _Setting(scale, type_)
        room = _room_left(typesetter, flyer, setting)
        if room >= 0:
            page = _draw(typesetter, flyer, setting, room)
            return Layout((_side_by_side(page) if two_up else page,))
    raise _too_long(typesetter, flyer, _Setting(scale, _SIZES[-1]))


def _too_long(typesetter: Typesetter, flyer: Flyer, setting: _Setting) -> UserError:
    def fits(texts: Paragraphs) -> bool:
        shorter = replace(flyer, lead=(), points=texts, closing=())
        return _room_left(typesetter, shorter, setting) >= 0

    texts = (*flyer.lead, *flyer.points, *flyer.closing)
    return UserError(
        sentence(QT_TRANSLATE_NOOP("core", "The flyer does not fit on one page.")),
        sentence(QT_TRANSLATE_NOOP("core", "Please cut about {count} words from the part [flyer] of {file}."), count=words_over(texts, fits), file=flyer.file),
        wrong_input=True,
    )  # fmt: skip


# --- one flyer ------------------------------------------------------------------


def _room_left(typesetter: Typesetter, flyer: Flyer, setting: _Setting) -> float:
    """Points between the words and what stands at the foot; negative when they do not fit."""
    flow = _flow(typesetter, setting)
    _write_words(flow, flyer, setting, 0.0)
    return _foot_top(flow, flyer, setting) - flow.y if flow.page_count == 1 else -1.0


def _draw(typesetter: Typesetter, flyer: Flyer, setting: _Setting, room: float) -> Page:
    own = words_for(flyer.language)
    flow = _flow(typesetter, setting)
    # What is left goes between the parts, so that a short flyer still fills its page.
    _write_words(flow, flyer, setting, min(room / 4, setting.gap(34)))
    _draw_when_and_where(flow, own, setting, _foot_top(flow, flyer, setting))
    if flyer.url:
        _draw_address(flow, own, flyer.url, setting)
    return flow.pages()[0]


def _flow(typesetter: Typesetter, setting: _Setting) -> Flow:
    width, height = WIDTH * setting.page, HEIGHT * setting.page
    if setting.page != 1.0:
        width, height = HEIGHT / 2, WIDTH
    margin = setting.margin
    frame = Frame(margin, margin, width - margin, height - margin)
    return Flow(typesetter, frame, width=width, height=height)


def _write_words(flow: Flow, flyer: Flyer, setting: _Setting, air: float) -> None:
    flow.write(flyer.title, setting.style(TextRole.CARD_BOLD, 46, 1.12), tag=Tag.TITLE)
    flow.skip(setting.gap(14) + air)
    for number, paragraph in enumerate(flyer.lead, start=1):
        # What it is about stands out from what is said about it.
        role = TextRole.CARD_BOLD if number < len(flyer.lead) else TextRole.CARD
        flow.write(paragraph, setting.style(role, 17, 1.35))
        flow.skip(setting.gap(8))
    flow.skip(setting.gap(8) + air)
    for point in flyer.points:
        _write_point(flow, point, setting)
    flow.skip(air)
    for paragraph in flyer.closing:
        flow.skip(setting.gap(6))
        flow.write(paragraph, setting.style(TextRole.CARD, 14, 1.35))


def _write_point(flow: Flow, point: str, setting: _Setting) -> None:
    style = setting.style(TextRole.CARD_BOLD, 21, 1.28)
    flow.put("•", flow.frame.left, flow.y + 0.78 * style.leading, style, Tag.FURNITURE)
    flow.write(point, style, indent=0.9 * style.size)
    flow.skip(setting.gap(9))


def _foot_top(flow: Flow, flyer: Flyer, setting: _Setting) -> float:
    """Where the foot begins: lines to write on, and the code below them if there is one."""
    return (
        flow.frame.bottom
        - (setting.qr if flyer.url else 0.0)
        - 2 * _line(setting)
        - setting.gap(16)
    )


def _line(setting: _Setting) -> float:
    """The height of a line to write on: a third of an inch, whatever the page."""
    return max(0.34 * INCH, 0.44 * INCH * setting.page)


def _draw_when_and_where(flow: Flow, own: PaperWords, setting: _Setting, top: float) -> None:
    style = setting.style(TextRole.CARD_BOLD, 15)
    widest = max(flow.typesetter.width(style.role, style.size, w) for w in (own.when, own.where))
    for number, word in enumerate((own.when, own.where), start=1):
        y = top + number * _line(setting)
        flow.put(word, flow.frame.left, y - 2, style)
        x = flow.frame.left + widest + setting.gap(12)
        flow.stroke(Stroke(x, y, flow.frame.right, y, weight=0.8))


def _draw_address(flow: Flow, own: PaperWords, url: str, setting: _Setting) -> None:
    side = setting.qr
    top = flow.frame.bottom - side
    alt = own.qr_alt.format(address=url)
    # The quiet zone lies in the margin, so that the code stands flush with the words.
    flow.figure(qr_figure(url, flow.frame.left - 0.08 * side, top, side, alt))
    flow.y = top + 0.2 * side
    indent = 0.96 * side
    flow.write(own.scan, setting.style(TextRole.CARD, 14), indent=indent)
    style = setting.style(TextRole.CARD_BOLD, 15)
    written = address_text(url, style, flow.frame.width - indent, flow.typesetter)
    flow.write(written, style, indent=indent)


# --- two on a sheet ---------------------------------------------------------------


def _side_by_side(page: Page) -> Page:
    """The same flyer twice on a turned sheet, with a line to cut along."""
    across = HEIGHT / 2
    copy = tuple(block._replace(x=block.x + across) for block in page.blocks)
    strokes = tuple(replace(s, x1=s.x1 + across, x2=s.x2 + across) for s in page.strokes)
    figures = tuple(
        replace(figure, fills=tuple(replace(fill, x=fill.x + across) for fill in figure.fills))
        for figure in page.figures
    )
    cut = Stroke(across, 0.25 * INCH, across, WIDTH - 0.25 * INCH, gray=0.4, dash=4)
    return Page(
        (*page.blocks, *copy),
        strokes=(*page.strokes, *strokes, cut),
        figures=(*page.figures, *figures),
        width=HEIGHT,
        height=WIDTH,
    )
