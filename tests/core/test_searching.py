"""Finding members by what people type."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.members import Chamber, CommitteeSeat, Member, Office, Role, Seat
from letterdesk.core.searching import (
    Entry,
    Search,
    fold,
    index,
    nearest_first,
    read_search,
    search_entries,
)


def member(bioguide: str, name: str, seat: str, **more: object) -> Member:
    """``seat`` as a corner code: 'NM-SR', 'IL-05'."""
    state, _, place = seat.partition("-")
    senator = place in ("SR", "JR")
    values: dict[str, object] = {
        "last_name": name.rsplit(maxsplit=1)[-1],
        "role": Role.SENATOR if senator else Role.REPRESENTATIVE,
        "party": "Democrat",
        "district": None if senator else int(place),
        "rank": {"SR": "senior", "JR": "junior"}.get(place, ""),
        "term_end": date(2027, 1, 3),
        **more,
    }
    return Member(bioguide=bioguide, name=name, state=state, **values)  # type: ignore[arg-type]


JUDICIARY = "Senate Committee on the Judiciary"
CONGRESS: tuple[Entry, ...] = (
    member("A1", "Al Green", "TX-09"),
    member("A2", "Monica De La Cruz", "TX-15", last_name="De La Cruz", party="Republican"),
    Seat("TX", 23),
    member("A3", "Ben Ray Luján", "NM-SR"),
    member("A4", "Martin Heinrich", "NM-JR"),
    member(
        "A5",
        "Richard J. Durbin",
        "IL-SR",
        committees=(
            CommitteeSeat("SSJU", JUDICIARY, "Ranking Member"),
            CommitteeSeat("SSAP", "Senate Committee on Appropriations"),
        ),
        leadership="Senate Minority Whip",
    ),
    member("A6", "Mike Quigley", "IL-05"),
    member("A7", "Ilhan Omar", "MN-05"),
    member("A8", "Virginia Foxx", "NC-05", party="Republican"),
    member("A9", "Rob Wittman", "VA-01", party="Republican"),
    member("B1", "Riley Moore", "WV-02", party="Republican"),
    member(
        "B2",
        "Ted Cruz",
        "TX-JR",
        party="Republican",
        committees=(
            CommitteeSeat("SSJU26", "Judiciary: Subcommittee on Courts", "Chairman"),
            CommitteeSeat("SSCM", "Senate Committee on Commerce", "Chairman"),
        ),
    ),
    member("B3", "Eleanor Holmes Norton", "DC-00", role=Role.DELEGATE, district=0),
    member("B4", "Nick Begich", "AK-00", party="Republican"),
    member("B5", "Alexandria Ocasio-Cortez", "NY-14"),
    member("B6", "Bernard Sanders", "VT-SR", party="Independent"),
)
LISTED = index(CONGRESS)


def found(text: str) -> list[str]:
    return [
        entry.bioguide if isinstance(entry, Member) else entry.corner_code
        for entry in search_entries(LISTED, read_search(text))
    ]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("lujan", ["A3"]),
        ("LUJÁN", ["A3"]),
        ("luj", ["A3"]),
        ("ben lujan", ["A3"]),
        ("Luján, Ben Ray", ["A3"]),
        ("ocasio-cortez", ["B5"]),
        ("ocasio cortez", ["B5"]),
        ("de la cruz", ["A2"]),
        ("cruz", ["A2", "B2"]),
        ("IL", ["A5", "A6"]),
        ("il", ["A5", "A6"]),
        ("Illinois", ["A5", "A6"]),
        ("IL-5", ["A6"]),
        ("il 05", ["A6"]),
        ("Illinois 5", ["A6"]),
        ("illinois 5th district", ["A6"]),
        ("IL-SR", ["A5"]),
        ("senior senator new mexico", ["A3"]),
        ("virginia", ["A8", "A9"]),
        ("west virginia", ["B1"]),
        ("virginia foxx", ["A8"]),
        ("TX-23", ["TX-23"]),
        ("vacant", ["TX-23"]),
        ("vacant senate", []),
        ("AK-AL", ["B4"]),
        ("alaska at large", ["B4"]),
        ("district of columbia", ["B3"]),
        ("delegates", ["B3"]),
        ("judiciary", ["A5", "B2"]),
        ("judiciary ranking", ["A5"]),
        ("appropriations ranking", []),
        ("commerce chair", ["B2"]),
        ("minority whip", ["A5"]),
        ("senator texas", ["B2"]),
        ("republican TX", ["A2", "B2"]),
        ("independents", ["B6"]),
        ("house tx", ["A1", "A2", "TX-23"]),
        ("nobody at all", []),
        ("IL-99", []),
    ],
)
def test_people_are_found_by_what_is_typed(typed: str, expected: list[str]) -> None:
    assert found(typed) == expected


def test_nothing_typed_finds_everybody_in_order() -> None:
    assert search_entries(LISTED, read_search("  ")) == CONGRESS


@pytest.mark.parametrize(
    ("typed", "zip5", "near"),
    [
        ("60613", "60613", False),
        ("senator 60613-1234", "60613", False),
        ("near 60613", "60613", True),
        ("democrats near 60613", "60613", True),
        ("cerca de 60613", "60613", True),
        ("near", "", False),
        ("606133", "", False),
    ],
)
def test_a_zip_code_asks_who_represents_it_unless_near_stands_before_it(
    typed: str, zip5: str, near: bool
) -> None:
    search = read_search(typed)
    assert (search.zip, search.near) == (zip5, near)


def test_a_zip_code_leaves_the_other_words_to_narrow() -> None:
    search = read_search("senator near 60613")
    assert search == Search(chamber=Chamber.SENATE, zip="60613", near=True)


def test_a_committee_counts_with_its_subcommittees() -> None:
    assert [e.state for e in search_entries(LISTED, Search(committee="SSJU"))] == ["IL", "TX"]


def test_the_nearest_office_comes_first_and_none_last() -> None:
    far = member("F", "Far", "IL-01", local_offices=(Office((), "A", "IL", miles=90.0),))
    near = member("N", "Near", "IL-02", local_offices=(Office((), "B", "IL", miles=2.0),))
    nowhere = member("W", "Nowhere", "IL-03")
    assert nearest_first((nowhere, far, near)) == (near, far, nowhere)


@given(st.text(max_size=60))
def test_any_text_is_a_search(text: str) -> None:
    assert set(search_entries(LISTED, read_search(text))) <= set(CONGRESS)


@given(st.sampled_from([e for e in CONGRESS if isinstance(e, Member)]))
def test_everybody_is_found_by_their_own_name(one: Member) -> None:
    assert one.bioguide in found(one.name)
    assert one.bioguide in found(" ".join(reversed(fold(one.name))))
