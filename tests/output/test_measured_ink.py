"""Where the ink lies on paper, measured on pages that Poppler draws.

Every figure here is typed in from its source, in inches, and none is taken from the code.
"""

import io
import subprocess
from dataclasses import dataclass

import pytest
from PIL import Image

from letterdesk.core.address import inside_address
from letterdesk.core.labels import LABEL_SHEETS
from letterdesk.core.letter import EnvelopeSize, Packet, PaperForm
from letterdesk.core.members import Member
from letterdesk.desk import list_congress
from letterdesk.output.envelope import render_envelopes
from letterdesk.output.labels import render_labels
from letterdesk.output.pdf import render_packet
from letterdesk.store.directory import Directory
from tests.output.paper_samples import CARD, FULL, NORMAL, SHORT

DOTS = 144
CLOSE = 1.5 / DOTS
"""How exactly a drawn page can be measured."""


@dataclass(frozen=True)
class Ink:
    """The edges of what is printed on part of a page, in inches from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


class Sheet:
    """The first page of a PDF, drawn."""

    def __init__(self, pdf: bytes) -> None:
        command = ["pdftoppm", "-gray", "-r", str(DOTS), "-l", "1", "-singlefile", "-"]
        drawn = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
        self._inked = Image.open(io.BytesIO(drawn)).point(lambda gray: 255 * (gray < 200))
        self.width, self.height = (side / DOTS for side in self._inked.size)

    def ink(
        self, left: float = 0.0, top: float = 0.0, right: float = 99.0, bottom: float = 99.0
    ) -> Ink | None:
        """What is printed within these edges; None for nothing."""
        right, bottom = min(right, self.width), min(bottom, self.height)
        x, y = round(left * DOTS), round(top * DOTS)
        box = self._inked.crop((x, y, round(right * DOTS), round(bottom * DOTS))).getbbox()
        if box is None:
            return None
        return Ink((box[0] + x) / DOTS, (box[1] + y) / DOTS, (box[2] + x) / DOTS, (box[3] + y) / DOTS)  # fmt: skip


def printed(form: PaperForm = PaperForm.STANDARD, letter: str = "normal") -> Sheet:
    letters = {"short": SHORT, "normal": NORMAL, "full": FULL}
    return Sheet(render_packet(Packet((letters[letter],), ()), form).data)


@pytest.mark.parametrize("letter", ["short", "normal", "full"])
def test_a_letter_keeps_margins_of_an_inch(letter: str) -> None:
    sheet = printed(letter=letter)
    assert (sheet.width, sheet.height) == (8.5, 11)
    ink = sheet.ink(top=0.75)  # the office's code alone stands in the margin above
    assert ink is not None
    assert ink.left == pytest.approx(1, abs=CLOSE)
    assert ink.top >= 1
    assert ink.right <= 7.5
    assert ink.bottom <= 10


def test_a_short_letter_stands_a_little_above_the_middle() -> None:
    ink = printed(letter="short").ink(top=0.75)
    assert ink is not None
    above, below = ink.top, 11 - ink.bottom
    assert 1 < above < below < 2.2 * above


def test_a_window_letter_has_its_marks_and_its_address_in_their_places() -> None:
    sheet = printed(PaperForm.WINDOW)
    for left, right in ((0.1, 0.6), (7.9, 8.4)):
        upper, lower = sheet.ink(left, 0, right, 5), sheet.ink(left, 5, right, 11)
        assert upper is not None
        assert lower is not None
        assert upper.top == pytest.approx(3.9, abs=CLOSE)
        assert lower.top == pytest.approx(7.45, abs=CLOSE)
        assert upper.bottom - upper.top < 0.02
    address = sheet.ink(0.8, 2.2, 7.7, 3.6)
    assert address is not None
    assert address.top >= 2.625
    assert address.bottom <= 3.275
    assert address.left >= 1.00 - CLOSE
    assert address.right <= 4.25


@pytest.mark.parametrize(
    ("size", "width", "height"),
    [(EnvelopeSize.NO10, 9.5, 4.125), (EnvelopeSize.NO6, 6.5, 3.625)],
)
def test_an_envelope_is_read_by_the_postal_services_machines(
    size: EnvelopeSize, width: float, height: float
) -> None:
    """Domestic Mail Manual 202: the optical reader's area, and the bar code's own corner."""
    sheet = Sheet(render_envelopes((NORMAL,), size))
    assert sheet.width == pytest.approx(width, abs=CLOSE)
    assert sheet.height == pytest.approx(height, abs=CLOSE)
    sender, address = sheet.ink(bottom=1), sheet.ink(top=1)
    assert sender is not None
    assert address is not None
    assert address.left >= 0.5
    assert width - address.right >= 0.5
    assert height - address.bottom >= 0.625
    assert height - address.top <= 2.75
    assert sender.right < width / 2
    assert address.top > sender.bottom + 0.25
    assert sheet.ink(left=width - 4.75, top=height - 0.625) is None


@pytest.mark.parametrize(
    ("number", "columns", "rows", "width", "height", "left", "top", "across"),
    [
        ("5160", 3, 10, 2.625, 1.0, 0.1875, 0.5, 2.75),
        ("5162", 2, 7, 4.0, 4 / 3, 0.15625, 5 / 6, 4.1875),
        ("5163", 2, 5, 4.0, 2.0, 0.15625, 0.5, 4.1875),
    ],
)
def test_no_ink_lies_within_a_sixteenth_of_an_inch_of_a_labels_edge(
    directory: Directory,
    number: str,
    columns: int,
    rows: int,
    width: float,
    height: float,
    left: float,
    top: float,
    across: float,
) -> None:
    members = [entry for entry in list_congress(directory, "TX") if isinstance(entry, Member)]
    addresses = [inside_address(member) for member in members][: columns * rows]
    sheet = Sheet(render_labels(addresses, LABEL_SHEETS[number])[0])
    used = 0
    for row in range(rows):
        for column in range(columns):
            x, y = left + column * across, top + row * height
            ink = sheet.ink(x, y, x + width, y + height)
            if ink is None:
                continue
            used += 1
            assert min(ink.left - x, x + width - ink.right) >= 1 / 16
            assert min(ink.top - y, y + height - ink.bottom) >= 1 / 16
    assert used == len(addresses)


def test_a_call_card_leaves_a_thumb_of_margin() -> None:
    sheet = Sheet(render_packet(Packet((), (CARD,)), PaperForm.STANDARD).data)
    ink = sheet.ink()
    assert ink is not None
    assert min(ink.left, 8.5 - ink.right) >= 0.25
    assert ink.top >= 0.4
    assert 11 - ink.bottom >= 0.5
