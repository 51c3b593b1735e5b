"""A state's delegation on paper, from the real directory."""

from datetime import date
from pathlib import Path

import pytest

from letterdesk import desk
from letterdesk.core.states import REPRESENTED
from letterdesk.desk import Document
from letterdesk.output.mailing_list import Delegation, lay_out_mailing_list
from letterdesk.output.page import WIDTH
from letterdesk.output.typeset import Typesetter
from letterdesk.store.directory import open_directory
from tests.output.read_paper import complaints, text_of

TODAY = date(2026, 11, 23)


def printed(state: str, today: date = TODAY) -> Document:
    with open_directory() as directory:
        return desk.mailing_list(directory, state, today)


def test_every_seat_of_a_state_stands_on_it(tmp_path: Path) -> None:
    document = printed("IL")
    text = text_of(document.data)
    assert complaints(document.data, tmp_path) == ""
    assert document.name == "mailing-list-IL.pdf"
    for code in ("IL-SR", "IL-JR", *(f"IL-{number:02d}" for number in range(1, 18))):
        assert f"{code}, " in text
    assert "The Honorable Mike Quigley" in text
    assert "Directory as of June 15, 2026, 119th Congress" in text
    assert text.count("Page ") == document.pages


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("GA", "GA-13: vacant seat"),
        ("CA", "202-224-3121 (Capitol switchboard)"),
        ("OH", "the term of Senator Husted (OH) ended on November 3, 2026"),
        ("PR", "Puerto Rico in Congress"),
        ("DC", "DC-AL, Democrat"),
        ("NM", "The Honorable Ben Ray Luján"),
    ],
)
def test_each_seat_is_shown_as_what_it_is(state: str, words: str) -> None:
    assert words in " ".join(text_of(printed(state).data).split())


def test_an_old_directory_says_so_on_paper() -> None:
    text = " ".join(text_of(printed("VT", date(2027, 1, 3)).data).split())
    assert "STOP: this directory is out of date." in text


def test_equal_delegations_give_equal_bytes() -> None:
    assert printed("VT") == printed("VT")


def test_nothing_runs_off_the_page() -> None:
    typesetter = Typesetter()
    with open_directory() as directory:
        for state in REPRESENTED:
            entries = desk.list_congress(directory, state)
            layout = lay_out_mailing_list(Delegation(state, entries, 119, TODAY), typesetter)
            for line in (line for page in layout.pages for line in page.lines):
                width = typesetter.width(line.style.role, line.style.size, line.text)
                assert line.x + width < WIDTH - 36
                assert line.y < 11 * 72 - 36
