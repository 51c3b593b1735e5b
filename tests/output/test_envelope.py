"""Envelopes: every line where the Postal Service's machines look for it."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from letterdesk.core.errors import UserError
from letterdesk.core.letter import EnvelopeSize, Letter
from letterdesk.core.postal import postal_lines
from letterdesk.output.envelope import lay_out_envelope, render_envelopes
from letterdesk.output.page import INCH
from letterdesk.output.typeset import Typesetter
from tests.output.paper_samples import NORMAL, PACKET
from tests.output.read_paper import complaints, fonts_of, text_of

LONG = replace(
    NORMAL,
    signature="Maria Guadalupe Alvarez-Hernández de la Cruz",
    sender=(
        "12500 West Martin Luther King Junior Boulevard, Apartment 1203-B",
        "Rancho Santa Margarita, CA 92688-1234",
    ),
    inside_address=(
        "The Honorable Thomas H. Kean, Jr.",
        "River Parishes Community College Gonzales Technical Training Center",
        "204 Flanders-Drakestown Road",
        "Municipal Council Chambers",
        "Budd Lake, NJ 07828",
    ),
)


@pytest.mark.parametrize(
    ("size", "inches"), [(EnvelopeSize.NO10, (9.5, 4.125)), (EnvelopeSize.NO6, (6.5, 3.625))]
)
def test_a_page_of_the_envelopes_own_size_for_each_letter_in_order(
    size: EnvelopeSize, inches: tuple[float, float], tmp_path: Path
) -> None:
    data = render_envelopes((*PACKET.letters, LONG), size)
    (tmp_path / "envelopes.pdf").write_bytes(data)
    pages = PdfReader(tmp_path / "envelopes.pdf").pages
    sizes = {(page.mediabox.width / INCH, page.mediabox.height / INCH) for page in pages}
    assert sizes == {inches}
    assert len(pages) == 4
    assert complaints(data, tmp_path) == ""
    assert all(state == ("yes", "yes", "yes") for state in fonts_of(data).values())
    assert text_of(data).split("\f")[3].split("\n")[:-1] == [
        "MARIA GUADALUPE ALVAREZ-HERNÁNDEZ DE LA CRUZ",
        "12500 W MARTIN LUTHER KING JUNIOR BLVD APT 1203-B",
        "RANCHO SANTA MARGARITA CA 92688-1234",
        "THE HONORABLE THOMAS H KEAN JR",
        "RIVER PARISHES COMMUNITY COLLEGE GONZALES TECHNICAL TRAINING CENTER",
        "MUNICIPAL COUNCIL CHAMBERS",
        "204 FLANDERS-DRAKESTOWN RD",
        "BUDD LAKE NJ 07828",
    ]


def test_equal_letters_give_equal_bytes() -> None:
    assert render_envelopes([NORMAL], EnvelopeSize.NO10) == render_envelopes(
        [NORMAL], EnvelopeSize.NO10
    )


def test_the_address_is_in_large_type_and_the_return_address_in_smaller() -> None:
    (page,) = lay_out_envelope(NORMAL, EnvelopeSize.NO10, Typesetter()).pages
    own, to = page.blocks
    assert (own.style.size, to.style.size) == (9, 12)
    assert to.texts == postal_lines(NORMAL.inside_address)


_ENDLESS = ("W" * 1500, "W" * 1500, "Springfield, IL 62701")


@pytest.mark.parametrize("size", EnvelopeSize)
@pytest.mark.parametrize(
    "letter", [replace(NORMAL, inside_address=_ENDLESS), replace(NORMAL, sender=_ENDLESS)]
)
def test_an_address_without_room_at_8_points_is_refused(letter: Letter, size: EnvelopeSize) -> None:
    with pytest.raises(UserError, match=f"#{size.value.replace('-', ' ')} envelope"):
        lay_out_envelope(letter, size, Typesetter())
