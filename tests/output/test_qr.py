"""QR codes: read back by another decoder, with their quiet zone, an inch or more."""

import pytest
import segno

from letterdesk.core.errors import UserError
from letterdesk.output.page import INCH, Layout, Page
from letterdesk.output.pdf import write_pdf
from letterdesk.output.qr import LONGEST_ADDRESS, QUIET_ZONE, SMALLEST, qr_figure
from letterdesk.output.typeset import Typesetter
from tests.output.read_qr import read_qr

ADDRESS = "https://www.congress.gov/bill/115th-congress/house-bill/1865"


@pytest.mark.parametrize(
    ("address", "side"),
    [
        (ADDRESS, 1.35 * INCH),
        ("https://ejemplo.org/acción?año=2026", 1.6 * INCH),
        ("https://example.org/" + "x" * (LONGEST_ADDRESS - 20), 2 * INCH),
    ],
)
def test_a_printed_code_is_read_back(address: str, side: float) -> None:
    figure = qr_figure(address, 100, 100, side, "a code")
    pdf = write_pdf([Layout((Page((), figures=(figure,)),))], Typesetter(), title="Code")
    assert read_qr(pdf, dpi=150) == [address]


def test_it_is_as_large_as_asked_with_four_modules_of_white() -> None:
    figure = qr_figure(ADDRESS, 50, 80, 108, "a code")
    modules = segno.make(ADDRESS, error="m", micro=False).symbol_size(border=0)[0]
    module = 108 / (modules + 2 * QUIET_ZONE)
    assert min(f.x for f in figure.fills) == pytest.approx(50 + 4 * module)
    assert min(f.y for f in figure.fills) == pytest.approx(80 + 4 * module)
    assert max(f.x + f.width for f in figure.fills) == pytest.approx(50 + 108 - 4 * module)
    assert max(f.y + f.height for f in figure.fills) == pytest.approx(80 + 108 - 4 * module)
    assert module * modules >= SMALLEST
    assert figure.alt == "a code"


@pytest.mark.parametrize(
    "address", ["", "tel:2022243121", "WIFI:T:WPA;S:x;;", "javascript:alert(1)", "https://a.b c", "https://a.b\nc"]
)  # fmt: skip
def test_a_code_opens_a_page_and_does_nothing_else(address: str) -> None:
    with pytest.raises(UserError, match="is not a web address"):
        qr_figure(address, 0, 0, 2 * INCH, "a code")


def test_a_code_too_small_or_too_full_is_not_made() -> None:
    with pytest.raises(ValueError, match="too small"):
        qr_figure(ADDRESS, 0, 0, INCH, "a code")
    with pytest.raises(UserError, match="too long for a QR code"):
        qr_figure("https://example.org/" + "x" * LONGEST_ADDRESS, 0, 0, 2 * INCH, "a code")
