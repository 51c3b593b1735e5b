"""Open rows answered one by one: the same rules again, nobody lost, nothing kept unasked."""

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.ask import Position
from letterdesk.core.signups import Asks, SignUp, ToDo, asks
from letterdesk.core.wording import sentence
from letterdesk.desk.batch import OpenRows, Order, SomeRows, everybody_seen, look_at_fit
from letterdesk.desk.batch.deciding import decide
from letterdesk.desk.batch.orders import Writer
from letterdesk.store.directory import Directory, open_directory
from letterdesk.store.packs import find_campaign
from letterdesk.store.signups import read_signups

DAY = date(2026, 11, 24)
ORDER = Order("sesta-fosta", Position.SUPPORT, DAY, DAY)
PEOPLE = (
    SignUp(2, "Maria Alvarez", "1250 W Addison St", "", "Chicago", "IL", "60613"),
    SignUp(3, "Ann Lee", "12 Main St", "", "Westport", "CT", "06880"),
    SignUp(4, "Ann Lee", "12 Main St", "", "Westport", "CT", "06880"),
    SignUp(5, "", "14 Main St", "", "Westport", "CT", "06880"),
    SignUp(6, "Sam Field", "PSC 3 Box 12", "", "APO", "AE", "09009"),
    SignUp(7, "Jo Ray", "1 Elm St", "", "Nowhere", "IL", "00001"),
    SignUp(8, "Jo Bee", "44 Main St, Westport, CT 06880", district="5x"),
)


@pytest.fixture
def rows(directory: Directory) -> OpenRows:
    campaign = find_campaign("sesta-fosta")
    decided = decide(PEOPLE, directory, campaign, ORDER)
    by_row = {person.row: person for person in PEOPLE}
    seen = everybody_seen(SomeRows(PEOPLE), directory, campaign, ORDER)
    found = [(waits, by_row[waits.row]) for waits in decided.to_do]
    return OpenRows(found, directory, campaign, ORDER, seen)


def test_each_problem_has_its_question(rows: OpenRows) -> None:
    assert {row: asks(rows[row].waits) for row in rows.waiting} == {
        2: Asks.DISTRICT,
        4: Asks.TWICE,
        5: Asks.PERSON,
        6: Asks.DISTRICT,
        7: Asks.PERSON,
        8: Asks.DISTRICT,
    }


def test_an_answer_may_open_the_next_question(rows: OpenRows) -> None:
    person = replace(rows[7].person, zip="60613", city="Chicago")
    decided = rows.decide(person)
    assert isinstance(decided, ToDo)
    assert decided.code == "split-zip"
    assert isinstance(rows.decide(replace(person, district="5")), Writer)


def test_a_name_filled_in_that_is_on_the_list_already_is_noticed(rows: OpenRows) -> None:
    """Row 3 had no question, so only the list as a whole knows of it."""
    person = replace(rows[5].person, name="Ann Lee", street="12 Main St")
    decided = rows.decide(person)
    assert isinstance(decided, ToDo)
    assert decided.code == "duplicate"
    assert dict(decided.message.values) == {"row": "3"}


def test_a_district_that_cannot_be_read_is_asked_for_without_it(rows: OpenRows) -> None:
    assert rows.finding(8).state == "CT"
    assert rows.constituent(8).city == "Westport"


def test_letters_that_were_too_long_again_wait_again(rows: OpenRows) -> None:
    for row in (2, 6):
        home = replace(rows[row].person, district="5" if row == 2 else "0", votes_in="AK" if row == 6 else "")  # fmt: skip
        assert isinstance(rows.decide(home), Writer)
        rows.take(row, home, None)
    assert rows.unkept
    made = rows.answered
    again = ToDo(2, "too-long", rows[7].waits.message)  # type: ignore[union-attr]
    rows.note_made(made, [again])
    assert rows.waiting[0] == 2
    assert rows.settled == 1
    assert not rows.answered.rows
    assert not rows.unkept


def test_words_that_do_not_fit_are_counted_and_those_that_do_are_not() -> None:
    campaign = find_campaign("sesta-fosta")
    with_story = replace(PEOPLE[1], story="I have so much more to say. " * 150)
    with open_directory(day=DAY) as directory:
        (writer,) = decide([with_story], directory, campaign, ORDER).writers
    waits = look_at_fit(writer, ORDER, campaign)
    assert waits is not None
    assert waits.code == "too-long"
    assert look_at_fit(replace(writer, story="Please help."), ORDER, campaign) is None


def test_lists_that_are_kept_are_read_again_as_they_were(rows: OpenRows, tmp_path: Path) -> None:
    rows.take(2, replace(rows[2].person, district="5", story="=1+1"), None)
    rows.take_for_same(4)
    answers, to_do = rows.answers_list(), rows.to_do_list()
    (tmp_path / answers.name).write_bytes(answers.data)
    (again,) = read_signups(tmp_path / answers.name).people()
    assert replace(again, row=2) == rows[2].person
    table = list(csv.DictReader(io.StringIO(to_do.data.decode("utf-8-sig"))))
    assert [line["row"] for line in table] == ["5", "6", "7", "8"]
    assert all(line["what to do"] for line in table)


STEPS = st.lists(
    st.tuples(st.sampled_from([2, 4, 5, 6, 7, 8]), st.sampled_from(["answer", "same", "make"])),
    max_size=12,
)


@given(steps=STEPS)
def test_whatever_is_done_every_row_is_somewhere(directory: Directory, steps: list[tuple[int, str]]) -> None:  # fmt: skip
    campaign = find_campaign("sesta-fosta")
    waits = ToDo(0, "split-zip", sentence("It waits."))
    open_ = [(replace(waits, row=p.row), p) for p in PEOPLE if p.row != 3]
    rows = OpenRows(open_, directory, campaign, ORDER, {})
    for row, what in steps:
        if row in rows.waiting and what == "answer":
            rows.take(row, rows[row].person, None)
        elif row in rows.waiting and what == "same":
            rows.take_for_same(row)
        elif what == "make":
            rows.note_made(rows.answered, [])
        assert rows.settled + len(rows.answered.rows) + len(rows.waiting) == len(open_)
