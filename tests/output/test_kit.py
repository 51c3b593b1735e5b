"""The paper kit of a letter night: every paper sound, black, inside its sheet, in its language."""

import itertools
import re
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from letterdesk.core.errors import UserError
from letterdesk.core.letter_night import MOST_WRITERS, plan_night
from letterdesk.core.members import Member, Role, Seat
from letterdesk.core.searching import Entry
from letterdesk.output.kit.cover_sheet import Cover, lay_out_covers
from letterdesk.output.kit.kit import Kit
from letterdesk.output.kit.lined_letter import lay_out_lined_letter
from letterdesk.output.kit.office_labels import lay_out_office_labels
from letterdesk.output.kit.render import KitPaper, render_kit
from letterdesk.output.kit.slips import lay_out_find_slip
from letterdesk.output.kit.table_sheet import (
    example_asks,
    lay_out_large_table_sheet,
    lay_out_table_sheet,
)
from letterdesk.output.kit.tally_sheet import lay_out_tally_sheet
from letterdesk.output.kit.words import ENGLISH, SPANISH
from letterdesk.output.page import INCH, Layout
from letterdesk.output.typeset import Typesetter
from tests.output.campaign_samples import DELEGATE, REPRESENTATIVE, SENATOR, TODAY, campaign
from tests.output.read_paper import complaints, text_of

JUNIOR = replace(SENATOR, name="Robin Example", rank="junior")
ROOM: tuple[Entry, ...] = (SENATOR, JUNIOR, REPRESENTATIVE)


def a_kit(language: str = "en", offices: tuple[Entry, ...] = (), day: date = TODAY) -> Kit:
    return Kit(campaign(), plan_night(30), day, language, offices)


@cache
def rendered(language: str, offices: tuple[Entry, ...] = ROOM) -> dict[str, KitPaper]:
    return {paper.name: paper for paper in render_kit(a_kit(language, offices))}


def words_in(paper: KitPaper) -> str:
    return " ".join(text_of(paper.data).split())


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_paper_is_sound_and_black(tmp_path: Path, language: str) -> None:
    for name, paper in rendered(language).items():
        assert complaints(paper.data, tmp_path) == "", name
        pages = PdfReader(BytesIO(paper.data)).pages
        assert len(pages) == paper.pages
        for page in pages:
            content = page.get_contents()
            assert content is not None
            inks = set(re.findall(rb"([\d.]+) [gG]\b", content.get_data()))
            assert inks == {b"0"}, name


def test_the_kit_holds_one_of_each() -> None:
    papers = rendered("en")
    assert list(papers) == [
        "print-list", "checklist", "supplies", "signs", "table-sheet", "find-my-members",
        "letter-senator", "letter-representative", "labels", "call-senator-support",
        "call-representative-support", "call-senator-oppose", "call-representative-oppose",
        "tally", "cover", "sign-up", "thank-you", "large-print", "kit",
    ]  # fmt: skip
    whole = papers["kit"]
    assert whole.pages == sum(p.pages for name, p in papers.items() if name != "kit")
    assert {p.name: p for p in render_kit(a_kit("en", ROOM))} == papers


def test_figures_follow_from_the_number_of_writers() -> None:
    plan = plan_night(30)
    assert (plan.letters, plan.stamps, plan.envelopes, plan.pens) == (90, 90, 99, 33)
    assert (plan.printers, plan.minutes) == (2, 95)
    assert [plan_night(n).printers for n in (1, 15, 16, 45)] == [1, 1, 2, 3]
    supplies = words_in(rendered("en")["supplies"])
    assert "one Forever stamp for each letter" in supplies
    assert "$" not in supplies
    copies = {name: paper.copies for name, paper in rendered("en").items()}
    assert copies["table-sheet"] == copies["find-my-members"] == 15
    assert (copies["letter-senator"], copies["letter-representative"]) == (66, 33)
    assert (copies["tally"], copies["sign-up"], copies["cover"]) == (2, 8, 3)


@pytest.mark.parametrize("writers", [0, -1, MOST_WRITERS + 1])
def test_a_number_that_is_no_room_is_refused(writers: int) -> None:
    with pytest.raises(UserError, match=f"1 to {MOST_WRITERS} writers"):
        plan_night(writers)


def test_the_print_list_names_every_file_with_its_copies() -> None:
    papers = rendered("en")
    listed = words_in(papers["print-list"])
    for name, paper in papers.items():
        if name != "kit":
            assert f"{name}.pdf" in listed
            assert re.search(rf"{name}\.pdf .*?\b{paper.copies}\b", listed)
    sheets = re.search(r"Paper in all: (\d+) sheets", listed)
    assert sheets is not None
    assert f"{sheets[1]} sheets" in words_in(papers["supplies"])


def test_the_checklist_says_what_a_charity_may_do() -> None:
    assert rendered("en")["checklist"].pages == 1
    said = words_in(rendered("en")["checklist"])
    assert "501(c)(3)" in said
    assert "never support or oppose a candidate" in said
    assert "The evening: 95 minutes" in said


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("day", [date(2017, 10, 1), date(2018, 3, 2), TODAY], ids=str)
def test_the_table_sheet_is_one_sheet_with_both_sides(language: str, day: date) -> None:
    kit = a_kit(language, (), day)
    layout = lay_out_table_sheet(kit, Typesetter())
    assert len(layout.pages) == 2
    front = " ".join(line.text for line in layout.pages[0].lines)
    sides = kit.guide.both_sides
    for said in (*sides.supporters, *sides.critics):
        assert said.split()[0] in front
    # Two columns of one width and one size.
    widths = {block.x for block in layout.pages[0].blocks}
    assert len(widths) == 2
    back = " ".join(line.text for line in layout.pages[1].lines)
    for role in ("Senator", "Representative", "Delegate", "Resident Commissioner"):
        assert f"Dear {role} (" in back
    for ask in example_asks(kit):
        assert ask.split(",")[0][:30] in back


def test_only_the_titles_of_the_room_are_explained() -> None:
    back = lay_out_table_sheet(a_kit(offices=(DELEGATE,)), Typesetter()).pages[1]
    said = " ".join(line.text for line in back.lines)
    assert "Dear Delegate" in said
    assert "Dear Senator" not in said


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("role", [Role.SENATOR, Role.REPRESENTATIVE])
def test_a_lined_letter_is_one_page_of_even_lines(role: Role, large: bool) -> None:
    layout = lay_out_lined_letter(a_kit(), role, Typesetter(), large=large)
    assert len(layout.pages) == 1 + large
    long_lines = [s.y1 for s in layout.pages[0].strokes if s.x2 - s.x1 > 6 * INCH]
    pitches = {round(b - a, 3) for a, b in itertools.pairwise(long_lines)}
    assert pitches == {round((0.55 if large else 0.34) * INCH, 3)}
    assert len(long_lines) >= (5 if large else 12)
    said = " ".join(line.text for line in layout.pages[0].lines)
    assert "Public Law 115-164" in said
    assert f"Dear {role.value.title()}" in said


def test_a_slip_names_the_members_of_the_place() -> None:
    page = lay_out_find_slip(a_kit(offices=ROOM), Typesetter()).pages[0]
    said = [line.text for line in page.lines]
    assert said.count("The Honorable Jordan Q. Example Jr.") == 2  # two slips on a sheet
    assert said.count("Dear Senator Example:") == 4
    assert not page.boxes
    other = replace(REPRESENTATIVE, name="Kim Other", last_name="Other", district=6)
    split = lay_out_find_slip(a_kit(offices=(*ROOM, other)), Typesetter()).pages[0]
    assert len(split.boxes) == 4
    text = " ".join(line.text for line in split.lines)
    assert "more than one district" in text
    unknown = " ".join(
        line.text for line in lay_out_find_slip(a_kit(), Typesetter()).pages[0].lines
    )
    assert "Example" not in unknown


def test_the_tally_has_a_row_for_each_office_and_none_for_names() -> None:
    vacant = Seat("IL", 6)
    page = lay_out_tally_sheet(a_kit(offices=(*ROOM, vacant)), Typesetter()).pages[0]
    said = " ".join(line.text for line in page.lines)
    for code in ("IL-SR", "IL-JR", "IL-05", "IL-06"):
        assert code in said
    assert "No names" in said
    assert "Letters for Letters against Calls for Calls against" in said


def test_a_state_of_many_seats_leaves_rows_to_write_on() -> None:
    seats: tuple[Entry, ...] = tuple(Seat("CA", n) for n in range(1, 53))
    page = lay_out_tally_sheet(a_kit(offices=(SENATOR, JUNIOR, *seats)), Typesetter()).pages[0]
    said = [line.text for line in page.lines]
    assert not any("vacant" in line for line in said)


def test_labels_are_a_sheet_for_each_senator_and_one_for_the_seats() -> None:
    other = replace(REPRESENTATIVE, name="Kim Other", last_name="Other", district=6)
    labels = lay_out_office_labels(a_kit(offices=(*ROOM, other, Seat("IL", 7))), Typesetter())
    assert labels is not None
    said = [" ".join(line.text for line in page.lines) for page in labels.pages]
    assert len(said) == 3
    assert said[0].count("JORDAN Q EXAMPLE JR") == said[1].count("ROBIN EXAMPLE") == 30
    assert said[2].count("KIM OTHER") == 15
    papers = rendered("en")
    assert papers["labels"].copies == 2  # 33 of each
    assert "Label sheets 6 " in words_in(papers["supplies"])
    assert "labels" not in rendered("en", ())
    assert "Label sheets" not in words_in(rendered("en", ())["supplies"])


def test_the_sign_up_slip_is_an_offer() -> None:
    said = words_in(rendered("en")["sign-up"])
    assert "You do not have to fill this in" in said
    assert "kept apart" in said


def test_a_cover_says_to_whom_how_many_from_whom_and_when() -> None:
    cover = Cover("H.R. 1", "IL-SR", ("The Honorable A B", "Washington, DC 20510"), 1, "The League", "May 1, 2026")  # fmt: skip
    layout = lay_out_covers((cover, Cover("H.R. 1")), Typesetter())
    said = [line.text for line in layout.pages[0].lines]
    for words in ("IL-SR", "The Honorable A B", "1", "letter", "The League", "May 1, 2026"):
        assert words in said
    assert len(layout.pages[0].strokes) == 0
    assert len(layout.pages[1].strokes) == 6


@pytest.mark.parametrize("language", ["en", "es"])
def test_writers_read_their_own_language(language: str) -> None:
    own, other = (SPANISH, ENGLISH) if language == "es" else (ENGLISH, SPANISH)
    papers = rendered(language)
    for name, words in (
        ("table-sheet", "begin"),
        ("find-my-members", "find_title"),
        ("sign-up", "sign_up_title"),
        ("thank-you", "thanks_title"),
        ("large-print", "address"),
    ):
        said = words_in(papers[name])
        assert getattr(own, words) in said
        assert getattr(other, words) not in said
    assert own.signs[0][0] in words_in(papers["signs"])


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_leaves_its_sheet(language: str) -> None:
    typesetter = Typesetter()
    layouts: list[Layout] = [
        lay_out_table_sheet(a_kit(language), typesetter),
        lay_out_find_slip(a_kit(language, ROOM), typesetter),
        lay_out_find_slip(a_kit(language, ROOM), typesetter, large=True),
        lay_out_tally_sheet(a_kit(language, ROOM), typesetter),
    ]
    for layout in layouts:
        for page in layout.pages:
            for line in page.lines:
                width = typesetter.width(line.style.role, line.style.size, line.text)
                assert line.x >= 0.4 * INCH
                assert line.x + width <= page.width - 0.4 * INCH
                assert line.y <= page.height - 0.4 * INCH


def test_large_print_is_large() -> None:
    typesetter = Typesetter()
    for layout in (
        lay_out_large_table_sheet(a_kit("es"), typesetter),
        lay_out_find_slip(a_kit("es", ROOM), typesetter, large=True),
    ):
        assert all(line.style.size >= 17 for page in layout.pages for line in page.lines)


def test_every_state_has_its_kit(directory: object) -> None:
    """Senators or none, one seat or fifty, vacancies: a slip and a tally for each."""
    from letterdesk import desk
    from letterdesk.core.states import REPRESENTED
    from letterdesk.store.directory import Directory

    assert isinstance(directory, Directory)
    typesetter = Typesetter()
    for state in REPRESENTED:
        kit = a_kit("es", desk.list_congress(directory, state))
        assert len(lay_out_find_slip(kit, typesetter).pages) == 1
        assert len(lay_out_tally_sheet(kit, typesetter).pages) == 1
        assert lay_out_office_labels(kit, typesetter)
        assert all(isinstance(e, Member) for e in kit.senators)


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_part_of_the_large_print_sheet_goes_on_over_the_page(language: str) -> None:
    """Each side of the question, and each list, is seen at once."""
    kit = a_kit(language)
    pages = lay_out_large_table_sheet(kit, Typesetter()).pages
    assert not any(block.continued for page in pages for block in page.blocks)
    sheets = [" ".join(line.text for line in page.lines) for page in pages]
    sides = kit.guide.both_sides
    for said in (sides.supporters, sides.critics):
        assert any(all(line in sheet for line in said) for sheet in sheets)
