"""Labels: no text outside its own label, whatever the address, start and nudge."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.address import inside_address
from letterdesk.core.errors import UserError
from letterdesk.core.labels import LABEL_SHEETS, LabelSheet
from letterdesk.core.members import Member
from letterdesk.core.postal import postal_lines
from letterdesk.desk import list_congress
from letterdesk.output.label_alignment import lay_out_alignment, render_alignment
from letterdesk.output.labels import lay_out_labels, render_labels, safe_area
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Block, Frame, Layout, Tag
from letterdesk.output.typeset import Typesetter
from letterdesk.store.directory import Directory
from tests.output.read_paper import complaints, text_of

SHEETS = list(LABEL_SHEETS.values())
DURBIN = (
    "The Honorable Richard J. Durbin",
    "711 Hart Senate Office Building",
    "United States Senate",
    "Washington, DC 20510",
)


def assert_inside(block: Block, area: Frame, typesetter: Typesetter) -> None:
    """All ink of a block lies in the area; capitals may carry two accents."""
    for line in block.lines():
        size = line.style.size
        assert size >= 8
        assert line.x >= area.left - 1e-6
        assert line.x + typesetter.width(line.style.role, size, line.text) <= area.right + 1e-6
        assert line.y - size >= area.top - 1e-6
        assert line.y + 0.3 * size <= area.bottom + 1e-6


def blocks_of(layout: Layout) -> list[Block]:
    return [block for page in layout.pages for block in page.blocks]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.number)
def test_labels_lie_on_their_sheet_and_not_on_each_other(sheet: LabelSheet) -> None:
    assert sheet.across >= sheet.width
    assert sheet.down >= sheet.height
    right, bottom = sheet.place(sheet.count - 1)
    # The same margins left and right, above and below, but for what Avery rounds.
    assert right + sheet.width == pytest.approx(8.5 - sheet.left, abs=0.001)
    assert bottom + sheet.height == pytest.approx(11 - sheet.top, abs=0.001)


def test_every_office_in_the_box_has_room_on_the_smallest_label(directory: Directory) -> None:
    typesetter = Typesetter()
    sheet = LABEL_SHEETS["5160"]
    members = [entry for entry in list_congress(directory) if isinstance(entry, Member)]
    addresses = [
        inside_address(member, office)
        for member in members
        for office in (None, *(o for o in member.local_offices if o.takes_mail))
    ]
    layout = lay_out_labels(addresses, sheet, typesetter)
    assert len(layout.pages) == -(-len(addresses) // 30)
    for number, (block, address) in enumerate(zip(blocks_of(layout), addresses, strict=True)):
        assert_inside(block, safe_area(sheet, number % 30), typesetter)
        assert " ".join(block.texts) == " ".join(postal_lines(address))


def test_addresses_of_a_sheet_begin_at_one_line_in_each_column(directory: Directory) -> None:
    members = [e for e in list_congress(directory, state="IL") if isinstance(e, Member)]
    addresses = [inside_address(member) for member in members]
    for sheet in SHEETS:
        layout = lay_out_labels(addresses, sheet, Typesetter())
        for number, block in enumerate(blocks_of(layout)):
            first = blocks_of(layout)[number % sheet.columns]
            assert block.x == pytest.approx(first.x)


words = st.text(st.characters(categories=["L", "M", "N", "P", "Zs"]), max_size=60)
addresses = st.lists(st.tuples(words, words, words, st.just("Reno, NV 89501")), max_size=40)


@given(
    addresses,
    st.sampled_from(SHEETS),
    st.data(),
    st.tuples(st.floats(-0.5, 0.5), st.floats(-0.5, 0.5)),
)
def test_whatever_the_address_its_text_stays_in_its_label(
    addresses: Sequence[tuple[str, ...]],
    sheet: LabelSheet,
    data: st.DataObject,
    nudge: tuple[float, float],
) -> None:
    start = data.draw(st.integers(1, sheet.count))
    typesetter = Typesetter()
    try:
        layout = lay_out_labels(addresses, sheet, typesetter, start=start, nudge=nudge)
    except UserError as error:
        assert "too long for a label" in str(error)
        return
    blocks = blocks_of(layout)
    assert len(blocks) == len(addresses)
    for position, block in enumerate(blocks, start - 1):
        area = safe_area(sheet, position % sheet.count)
        across, down = nudge[0] * INCH, nudge[1] * INCH
        moved = Frame(area.left + across, area.top + down, area.right + across, area.bottom + down)
        assert_inside(block, moved, typesetter)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.number)
def test_a_sheet_begun_is_filled_and_the_next_is_whole(sheet: LabelSheet) -> None:
    start = sheet.count - 1
    layout = lay_out_labels([DURBIN] * (sheet.count + 2), sheet, Typesetter(), start=start)
    assert [len(page.blocks) for page in layout.pages] == [2, sheet.count]
    assert layout.pages[0].blocks[0].x == layout.pages[1].blocks[start - 1].x
    assert layout.pages[0].blocks[0].y == layout.pages[1].blocks[start - 1].y


def test_an_address_without_room_is_refused() -> None:
    with pytest.raises(UserError, match="too long for a label"):
        render_labels([("W" * 80, "W" * 80, "W" * 80)], LABEL_SHEETS["5160"])


def test_labels_as_a_pdf(tmp_path: Path) -> None:
    data, pages = render_labels([DURBIN] * 31, LABEL_SHEETS["5160"])
    assert pages == 2
    assert complaints(data, tmp_path) == ""
    assert text_of(data).count("711 HART SENATE OFFICE BUILDING") == 31
    assert render_labels([DURBIN] * 31, LABEL_SHEETS["5160"])[0] == data


# --- the alignment sheet ----------------------------------------------------


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.number)
@pytest.mark.parametrize("nudge", [(0.0, 0.0), (0.05, -0.03)])
def test_outlines_and_numbers_stand_where_labels_are_printed(
    sheet: LabelSheet, nudge: tuple[float, float]
) -> None:
    typesetter = Typesetter()
    (page,) = lay_out_alignment(sheet, typesetter, nudge).pages
    assert [(box.x / INCH - nudge[0], box.y / INCH - nudge[1]) for box in page.boxes] == [
        pytest.approx(sheet.place(position)) for position in range(sheet.count)
    ]
    numbers = [block.texts[0] for block in page.blocks if block.tag is Tag.FURNITURE]
    assert [n for n in numbers if "." not in n] == [str(n + 1) for n in range(sheet.count)]
    steps = [block for block in page.blocks if block.tag is Tag.PARAGRAPH]
    assert len(steps) == 5
    for position, block in enumerate(steps, 1):
        area = safe_area(sheet, position)
        across, down = nudge[0] * INCH, nudge[1] * INCH
        moved = Frame(area.left + across, area.top + down, area.right + across, area.bottom + down)
        assert_inside(block, moved, typesetter)
    assert all(0 < line.x < WIDTH and 0 < line.y < HEIGHT for line in page.lines)


def test_a_rulers_ticks_are_a_twentieth_of_an_inch_apart() -> None:
    sheet = LABEL_SHEETS["5160"]
    (page,) = lay_out_alignment(sheet, Typesetter()).pages
    edge = (sheet.left + sheet.width) * INCH
    ticks = [s.x1 for s in page.strokes if s.x1 == s.x2 and abs(s.x1 - edge) < 15 and s.y1 < 90]
    assert [round((x - edge) / INCH, 3) for x in ticks] == [tick / 20 for tick in range(-4, 5)]


def test_the_alignment_sheet_as_a_pdf(tmp_path: Path) -> None:
    data, pages = render_alignment(LABEL_SHEETS["5163"])
    assert pages == 1
    assert complaints(data, tmp_path) == ""
