"""Every document that Letterdesk makes, on two pictures: ``make contact-sheet``.

    python -m tests.contact_sheet [FOLDER]

A document that is missing here is added to :data:`WRITERS`, or to :data:`NIGHTS` when only
the organiser of a letter night makes it: a caption, and a function that gives its PDF. All are
of the bundled campaign, for people who do not exist.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from letterdesk import desk
from letterdesk.core.address import inside_address
from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import Constituent
from letterdesk.core.labels import LABEL_SHEETS
from letterdesk.core.letter import CallCard, EnvelopeSize, Letter, Packet, PaperForm, Request
from letterdesk.core.tally import Kind, Line, Totals
from letterdesk.output.batch_summary import FileLine, OfficeLine, Summary, render_summary
from letterdesk.output.compose import compose
from letterdesk.output.envelope import render_envelopes
from letterdesk.output.fonts import Font, font_file
from letterdesk.output.kit.report import NightReport, render_report
from letterdesk.output.label_alignment import render_alignment
from letterdesk.output.labels import render_labels
from letterdesk.output.name_sheet import lay_out_name_sheet
from letterdesk.output.pdf import render_packet, write_pdf
from letterdesk.output.separator import Separator, render_separators
from letterdesk.output.typeset import Typesetter
from letterdesk.store.directory import open_directory
from letterdesk.store.packs import find_campaign
from tests.benchmarks.measuring import ROOT

FOLDER = ROOT / "docs" / "contact-sheet"

_DAY = date(2026, 11, 23)
_WRITER = Constituent(
    "Maria Alvarez", "1250 W Addison St", "Apt 4", "Chicago", "IL", "60613", "312-555-0142"
)
_STORY = (
    "My sister works at a shelter in Uptown. She says that the women she helps need two things"
    " most: their day in court, and somebody who asks whether this law helps them."
)
_COLUMNS = 6
_DOTS_PER_INCH = 60
_GAP, _CAPTION = 22, 34
_DESK, _INK = 0xD8, 0x20
_SHADES = 16
"""Grays kept of each page: enough to read its shape, few enough for a small file."""


# --- what there is ---------------------------------------------------------------------------


@cache
def _campaign() -> Campaign:
    return find_campaign("sesta-fosta")


@cache
def _packet(points: int, story: str, *, example: bool = False) -> Packet:
    """What one writer in Chicago gets, with so many of the campaign's points."""
    with open_directory(day=_DAY) as directory:
        members = directory.members("IL")
    keys = [p.key for p in _campaign().guide("en").points if p.position is Position.SUPPORT]
    return compose(
        Request(
            campaign=_campaign(),
            position=Position.SUPPORT,
            constituent=_WRITER,
            members=members[:1],
            date=date(2017, 10, 1) if example else _DAY,
            points=tuple(keys[:points]),
            story=story,
            example=example,
        )
    )


def _letter(
    form: PaperForm = PaperForm.STANDARD,
    points: int = 2,
    story: str = _STORY,
    *,
    example: bool = False,
) -> bytes:
    return _printed(_packet(points, story, example=example).letters, (), form)


def _printed(
    letters: Sequence[Letter], calls: Sequence[CallCard], form: PaperForm = PaperForm.STANDARD
) -> bytes:
    return render_packet(Packet(tuple(letters), tuple(calls)), form).data


def _call_card() -> bytes:
    return _printed((), _packet(2, _STORY).calls)


def _sample() -> bytes:
    """The blank letter and card to a senator, and the guide that goes with them."""
    return desk.sample(_campaign(), Position.SUPPORT, _DAY)[-1].data


def _envelope(size: EnvelopeSize) -> bytes:
    return render_envelopes(_packet(2, _STORY).letters, size)


def _labels(number: str) -> bytes:
    with open_directory(day=_DAY) as directory:
        members = [m for m in directory.members("IL") if m.washington]
    sheet = LABEL_SHEETS[number]
    addresses = [inside_address(member) for member in members][: sheet.count - 3]
    return render_labels(addresses, sheet, start=4)[0]


def _return_labels() -> bytes:
    address = (_WRITER.name, _WRITER.street_line, _WRITER.city_line)
    return render_labels([address] * LABEL_SHEETS["5160"].count, LABEL_SHEETS["5160"])[0]


def _mailing_list() -> bytes:
    with open_directory(day=_DAY) as directory:
        return desk.mailing_list(directory, "IL", _DAY).data


def _bill_sheet(language: str) -> bytes:
    campaign = _campaign()
    return desk.bill_sheet(campaign, campaign.bills[0], _DAY, language=language).data


def _flyer(number: int) -> bytes:
    return desk.flyers(_campaign())[number].data


def _kit() -> bytes:
    return desk.make_kit(_campaign(), 40, _DAY)[-1].document.data


def _separator() -> bytes:
    return render_separators([Separator("IL-05", "Representative Mike Quigley", 37, 76)])


def _name_sheet() -> bytes:
    typesetter = Typesetter()
    sheet = lay_out_name_sheet(_WRITER.name, _packet(2, _STORY), typesetter)
    return write_pdf([sheet], typesetter, title="Letters")


def _summary() -> bytes:
    offices = [
        OfficeLine("IL-SR", "Senator Richard J. Durbin", 40, 40, "1–41"),
        OfficeLine("IL-JR", "Senator Tammy Duckworth", 40, 40, "42–82"),
        OfficeLine("IL-05", "Representative Mike Quigley", 38, 38, "83–121"),
    ]
    return render_summary(
        Summary(
            campaign=_campaign().guide("en").title,
            day=_DAY,
            directory="Directory as of June 15, 2026, 119th Congress.",
            rows=42,
            written=40,
            to_do=2,
            letters=118,
            calls=118,
            envelopes=0,
            pages=242,
            offices=offices,
            files=[
                FileLine("letters.pdf", 121, "5f" * 32),
                FileLine("call-cards.pdf", 121, "c3" * 32),
            ],
        )
    )


@cache
def _report(name: str) -> bytes:
    counted = {
        Line(_campaign().id, Kind.LETTERS, "IL-SR", Position.SUPPORT): 31,
        Line(_campaign().id, Kind.LETTERS, "IL-SR", Position.OPPOSE): 9,
        Line(_campaign().id, Kind.CALLS, "IL-SR", Position.SUPPORT): 12,
        Line(_campaign().id, Kind.LETTERS, "IL-05", Position.SUPPORT): 30,
        Line(_campaign().id, Kind.WRITERS): 40,
    }
    with open_directory(day=_DAY) as directory:
        durbin, _, quigley = (
            next(m for m in directory.members("IL") if m.corner_code == code)
            for code in ("IL-SR", "IL-JR", "IL-05")
        )
    report = NightReport(
        _campaign(), Totals(counted, 2, 0.2), _DAY, {"IL-SR": durbin, "IL-05": quigley}
    )
    return render_report(report)[name][0]


WRITERS: tuple[tuple[str, Callable[[], bytes]], ...] = (
    ("Letter", _letter),
    ("Letter, short", lambda: _letter(points=0, story="")),
    ("Letter, full page", lambda: _letter(points=5, story=f"{_STORY}\n{_STORY}")),
    ("Letter, example", lambda: _letter(example=True)),
    ("Letter for a window envelope", lambda: _letter(PaperForm.WINDOW)),
    ("Letter to write by hand", lambda: _letter(PaperForm.HANDWRITE)),
    ("Letter in large print", lambda: _letter(PaperForm.LARGE_PRINT)),
    ("Call card, live and voicemail", _call_card),
    ("Envelope, #10", lambda: _envelope(EnvelopeSize.NO10)),
    ("Envelope, #6 3/4", lambda: _envelope(EnvelopeSize.NO6)),
    ("Labels 5160, from the fourth", lambda: _labels("5160")),
    ("Labels 5162", lambda: _labels("5162")),
    ("Labels 5163", lambda: _labels("5163")),
    ("Return labels", _return_labels),
    ("Alignment of labels", lambda: render_alignment(LABEL_SHEETS["5160"])[0]),
    ("Blank papers", _sample),
    ("Bill sheet", lambda: _bill_sheet("en")),
    ("Bill sheet in Spanish", lambda: _bill_sheet("es")),
    ("Flyer", lambda: _flyer(0)),
    ("Flyer, two to a sheet", lambda: _flyer(1)),
    ("Mailing list", _mailing_list),
)
"""What a person makes for themselves."""

NIGHTS: tuple[tuple[str, Callable[[], bytes]], ...] = (
    ("Kit", _kit),
    ("Before each office's letters", _separator),
    ("Before each person's letters", _name_sheet),
    ("With a batch", _summary),
    ("Report of the night", lambda: _report("night-report")),
    ("Covers for the bundles", lambda: _report("covers")),
)
"""What the organiser of a letter night makes for a room."""

DOCUMENTS = (*WRITERS, *NIGHTS)


# --- the picture -----------------------------------------------------------------------------


def main(folder: Path) -> None:
    """Write the pictures into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, documents in (("documents", WRITERS), ("letter-night", NIGHTS)):
        tiles = [
            (f"{caption}, page {number} of {len(pages)}" if len(pages) > 1 else caption, page)
            for caption, make in documents
            for pages in (draw_pages(make()),)
            for number, page in enumerate(pages, 1)
        ]
        on_one_sheet(tiles).save(folder / f"{name}.png", optimize=True)


def draw_pages(pdf: bytes) -> list[Image.Image]:
    """Each page as a gray picture, with Poppler."""
    with tempfile.TemporaryDirectory() as name:
        stem = Path(name, "page")
        command = ["pdftoppm", "-gray", "-r", str(_DOTS_PER_INCH), "-", str(stem)]
        subprocess.run(command, input=pdf, check=True)
        return [Image.open(file).copy() for file in sorted(stem.parent.glob("*.pgm"))]


def on_one_sheet(tiles: Sequence[tuple[str, Image.Image]]) -> Image.Image:
    """Pages in rows on a gray ground, captions under them."""
    width = _COLUMNS * (round(8.5 * _DOTS_PER_INCH) + _GAP) + _GAP
    rows = _in_rows(tiles, width)
    heights = [max(page.height for _, page in row) + _CAPTION + _GAP for row in rows]
    sheet = Image.new("L", (width, sum(heights) + _GAP), _DESK)
    pen = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(str(font_file(Font.SANS)), 17)
    top = _GAP
    for row, height in zip(rows, heights, strict=True):
        left = _GAP
        for caption, page in row:
            sheet.paste(page, (left, top))
            pen.text((left, top + page.height + 6), caption, fill=_INK, font=font)
            left += page.width + _GAP
        top += height
    return sheet.quantize(_SHADES)


def _in_rows(
    tiles: Sequence[tuple[str, Image.Image]], width: int
) -> list[list[tuple[str, Image.Image]]]:
    """As many pages beside each other as find room."""
    rows: list[list[tuple[str, Image.Image]]] = [[]]
    left = _GAP
    for caption, page in tiles:
        if left + page.width + _GAP > width:
            rows.append([])
            left = _GAP
        rows[-1].append((caption, page))
        left += page.width + _GAP
    return rows


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
