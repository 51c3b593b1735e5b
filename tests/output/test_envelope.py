"""Envelopes: every line where the Postal Service's machines look for it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from letterdesk.core.address import inside_address
from letterdesk.core.constituent import tidy_line
from letterdesk.core.errors import UserError
from letterdesk.core.letter import EnvelopeSize, Letter
from letterdesk.core.members import Member
from letterdesk.core.postal import postal_lines
from letterdesk.desk import list_congress
from letterdesk.output.envelope import lay_out_envelope, render_envelopes
from letterdesk.output.marks import EXAMPLE_MARK
from letterdesk.output.page import INCH, Block, Frame
from letterdesk.output.typeset import Typesetter
from letterdesk.store.directory import Directory
from tests.output.paper_samples import EXAMPLE, NORMAL, PACKET
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


def assert_inside(block: Block, area: Frame, typesetter: Typesetter) -> None:
    """All ink of a block lies in the area, at 8 pt at least and with one left margin."""
    for line in block.lines():
        size = line.style.size
        assert size >= 8
        assert line.x == block.x >= area.left - 1e-6
        assert line.x + typesetter.width(line.style.role, size, line.text) <= area.right + 1e-6
        assert line.y - size >= area.top - 1e-6
        assert line.y + 0.3 * size <= area.bottom + 1e-6


def assert_postal(letter: Letter, size: EnvelopeSize, typesetter: Typesetter) -> None:
    """Both addresses where they belong, in inches as the Postal Service gives them."""
    (page,) = lay_out_envelope(letter, size, typesetter).pages
    own, to = page.blocks
    width, height = page.width, page.height
    read = Frame(0.5 * INCH, height - 2.75 * INCH, width - 0.5 * INCH, height - 0.625 * INCH)
    assert_inside(to, read, typesetter)
    assert_inside(own, Frame(0.25 * INCH, 0.25 * INCH, width - 1.5 * INCH, read.top), typesetter)
    assert_says(to, letter.inside_address)
    assert_says(own, (letter.signature, *letter.sender))


def assert_says(block: Block, address: Sequence[str]) -> None:
    """Every line of the postal form, in its order, though one may be broken in two."""
    printed = postal_lines(address)
    assert "".join(block.texts).replace(" ", "") == "".join(printed).replace(" ", "")
    assert all(text.upper() == text for text in block.texts)


def test_every_office_in_the_box_is_addressed_where_machines_read(directory: Directory) -> None:
    typesetter = Typesetter()
    for entry in list_congress(directory):
        if isinstance(entry, Member):
            for office in (None, *(o for o in entry.local_offices if o.takes_mail)):
                letter = replace(NORMAL, inside_address=inside_address(entry, office))
                assert_postal(letter, EnvelopeSize.NO6, typesetter)  # the tighter one


words = st.text(st.characters(categories=["L", "M", "N", "P", "Zs"]), max_size=80).map(tidy_line)
writers = st.tuples(
    words,
    st.one_of(
        st.builds("{} {} St, Apt {}".format, st.integers(1, 99999), words, words),
        st.builds("PSC {}, Box {}".format, st.integers(1, 9999), st.integers(1, 9999)),
        st.builds("Urb. {}, {} Calle {}".format, words, st.integers(1, 999), words),
        words,
    ),
    st.builds("{}, {}".format, words, st.sampled_from(["PR 00926-3232", "AE 09499", "IL 60613"])),
)


@given(writers, st.lists(words, max_size=5), st.sampled_from(EnvelopeSize))
def test_whatever_the_addresses_they_stay_in_their_places(
    writer: tuple[str, str, str], between: Sequence[str], size: EnvelopeSize
) -> None:
    name, street, city = writer
    letter = replace(
        NORMAL,
        signature=name,
        sender=(street, city),
        inside_address=("The Honorable A. B.", *between, "Washington, DC 20510"),
    )
    try:
        assert_postal(letter, size, Typesetter())
    except UserError as error:
        assert "envelope" in str(error)


def test_the_writers_longest_address_fits_the_smaller_envelope() -> None:
    longest = replace(
        NORMAL,
        signature="Maria Guadalupe " * 5,
        sender=(f"{'12345 Rancho Margarita Road ' * 3:.80}, {'Apartment 12 ' * 7:.80}", "X, IL 60613"),
    )  # fmt: skip
    assert_postal(longest, EnvelopeSize.NO6, Typesetter())


_ENDLESS = ("W" * 1000, "W" * 1000, "Springfield, IL 62701")


@pytest.mark.parametrize("size", EnvelopeSize)
def test_an_example_is_marked_where_the_stamp_would_go(size: EnvelopeSize) -> None:
    typesetter = Typesetter()
    (page,) = lay_out_envelope(EXAMPLE, size, typesetter).pages
    _own, _to, mark = page.blocks
    assert " ".join(mark.texts) == EXAMPLE_MARK
    corner = Frame(page.width - 1.6 * INCH, 0.25 * INCH, page.width - 0.25 * INCH, 1 * INCH)
    assert_inside(mark, corner, typesetter)


@pytest.mark.parametrize("size", EnvelopeSize)
@pytest.mark.parametrize(
    "letter", [replace(NORMAL, inside_address=_ENDLESS), replace(NORMAL, sender=_ENDLESS)]
)
def test_an_address_without_room_at_8_points_is_refused(letter: Letter, size: EnvelopeSize) -> None:
    with pytest.raises(UserError, match=f"#{size.value.replace('-', ' ')} envelope"):
        lay_out_envelope(letter, size, Typesetter())
