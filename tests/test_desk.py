"""Finding who represents a place and choosing whom to write to, on the real directory."""

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from letterdesk import desk
from letterdesk.core.choosing import choose_members
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Certainty
from letterdesk.core.place_query import Address
from letterdesk.desk import find
from letterdesk.store.directory import Directory
from tests.output.campaign_samples import a_request

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("place", "hints", "certainty", "senators", "seats", "notices"),
    [
        ("60613", {}, "choose", 2, ["IL-05", "IL-09"], []),
        ("60613", {"state": "Illinois", "district": 5}, "one-district", 2, ["IL-05"], []),
        ("60613", {"district": 7}, "choose", 2, ["IL-05", "IL-09"], ["district-not-here"]),
        ("60613", {"state": "WI"}, "unknown", 0, [], []),
        ("60613", {"state": "Atlantis"}, "unknown", 0, [], []),
        ("60613", {"city": "Peoria"}, "choose", 2, ["IL-05", "IL-09"], ["city-differs"]),
        ("99501", {}, "at-large", 2, ["AK-AL"], []),
        ("60690", {}, "confirm", 2, ["IL-04", "IL-07"], ["box-zip"]),
        ("60690", {"district": 7}, "one-district", 2, ["IL-07"], []),
        ("00501", {}, "confirm", 2, ["NY-02", "NY-01"], ["organization-zip"]),
        ("20001", {}, "at-large", 0, ["DC-AL"], []),
        ("00901", {}, "at-large", 0, ["PR-AL"], []),
        ("78840", {}, "one-district", 2, ["TX-23"], ["vacant-seat"]),
        ("123 Main St Apt 4, Del Rio, TX 78840-1234", {}, "one-district", 2, ["TX-23"], ["vacant-seat"]),
        ("95926", {}, "one-district", 2, ["CA-01"], ["no-office"]),
        ("43215", {}, "choose", 2, ["OH-03", "OH-15"], ["term-ended"]),
        ("09001", {}, "home-of-record", 0, [], []),
        ("09001", {"state": "TX", "district": 23}, "one-district", 2, ["TX-23"], ["vacant-seat"]),
        ("96799", {}, "at-large", 0, ["AS-AL"], []),
        ("96910", {}, "at-large", 0, ["GU-AL"], []),
        ("96941", {}, "no-seat", 0, [], []),
        ("57717", {}, "choose", 0, ["SD-AL", "MT-02", "WY-AL"], ["spans-states"]),
        ("57717", {"state": "SD"}, "at-large", 2, ["SD-AL"], []),
        ("Belle Fourche, South Dakota 57717", {}, "at-large", 2, ["SD-AL"], []),
        ("00000", {}, "unknown", 0, [], []),
        ("my house", {}, "unknown", 0, [], []),
        ("12 Elm St Springfield IL 60613", {}, "choose", 2, ["IL-05", "IL-09"], ["city-differs"]),
        ("12 Elm St Springfield IL 60613", {"city": "Chicago"}, "choose", 2, ["IL-05", "IL-09"], []),
        ("Milwaukee, WI 60613", {}, "unknown", 0, [], []),
        # No ZIP code: a city with one is looked up, and any other is asked for it.
        ("8 Main St, Waldo, Ohio", {}, "one-district", 2, ["OH-04"], ["zip-from-city", "term-ended"]),
        ("Del Rio, TX", {}, "unknown", 0, [], []),
        ("Atlantis, TX", {}, "unknown", 0, [], []),
    ],
)  # fmt: skip
def test_places(
    directory: Directory,
    *,
    place: str,
    hints: dict[str, Any],
    certainty: str,
    senators: int,
    seats: list[str],
    notices: list[str],
) -> None:
    finding = find(directory, place, TODAY, **hints)
    assert finding.certainty.value == certainty
    assert len(finding.senators) == senators
    assert [seat.corner_code for seat in finding.seats] == seats
    assert [notice.code for notice in finding.notices] == notices
    assert str(finding.basis)
    assert finding.settled == (certainty in ("one-district", "at-large"))


def test_what_was_understood_of_an_address_is_told(directory: Directory) -> None:
    found = find(directory, "123 Main St Apt 4, Del Rio, TX 78840", TODAY)
    assert found.understood == Address("123 Main St Apt 4", "Del Rio", "TX", "78840")
    assert found.query == "123 Main St Apt 4, Del Rio, TX 78840"
    assert find(directory, "78840-1234", TODAY).understood is None


def test_a_city_with_several_zip_codes_is_asked_for_one(directory: Directory) -> None:
    found = find(directory, "123 Main St Apt 4, Del Rio, TX", TODAY)
    assert (found.zip, found.seats) == ("", ())
    assert "Del Rio, Texas, has 5: 78840, 78841" in str(found.basis)


def chosen(directory: Directory, place: str, to: list[str], **hints: Any) -> list[str]:
    finding = find(directory, place, TODAY, **hints)
    return [member.corner_code for member in choose_members(finding, to)]


@pytest.mark.parametrize(
    ("place", "to", "codes"),
    [
        ("60601", ["all"], ["IL-SR", "IL-JR", "IL-07"]),
        ("60601", [], ["IL-SR", "IL-JR", "IL-07"]),
        ("60601", ["representative"], ["IL-07"]),
        ("60601", ["Senators"], ["IL-SR", "IL-JR"]),
        ("60601", ["d000563"], ["IL-SR"]),
        ("60601", ["representative", "D000622"], ["IL-JR", "IL-07"]),
        # A split ZIP code leaves the senators in no doubt.
        ("60613", ["senators"], ["IL-SR", "IL-JR"]),
        ("60613", ["D000563"], ["IL-SR"]),
        ("20001", ["all"], ["DC-AL"]),
        ("00901", ["representative"], ["PR-AL"]),
        ("78840", ["all"], ["TX-SR", "TX-JR"]),
        ("78840", ["senators", "representative"], ["TX-SR", "TX-JR"]),
        ("43215", ["senators"], ["OH-SR", "OH-JR"]),
    ],
)
def test_choices(directory: Directory, place: str, to: list[str], codes: list[str]) -> None:
    assert chosen(directory, place, to) == codes


def test_a_split_zip_code_names_both_members_and_how_to_choose(directory: Directory) -> None:
    with pytest.raises(UserError) as caught:
        chosen(directory, "60613", ["all"])
    assert caught.value.wrong_input
    for words in (
        "IL-5 (Mike Quigley)",
        "IL-9 (Janice D. Schakowsky)",
        "--district 5 or --district 9",
    ):
        assert words in str(caught.value)
    assert chosen(directory, "60613", ["all"], district=5) == ["IL-SR", "IL-JR", "IL-05"]


@pytest.mark.parametrize(
    ("place", "to", "hints", "says"),
    [
        ("60613", ["representative"], {}, "IL-5 (Mike Quigley)"),
        ("60613", ["Q000023"], {}, "--district 5"),
        ("60613", ["all"], {"district": 7}, "District 7 does not reach ZIP code 60613. ZIP code 60613 lies in IL-5"),
        ("60613", ["all"], {"state": "WI"}, "belongs to Illinois, not to Wisconsin"),
        ("60690", ["all"], {}, "may lie in: IL-"),
        ("78840", ["representative"], {}, "vacant"),
        ("20001", ["senators"], {}, "has no senators. Its voice in Congress is Delegate Norton"),
        ("57717", ["all"], {}, "--state"),
        ("09001", ["all"], {}, "--district of your voting residence"),
        ("09001", ["all"], {"state": "TX"}, "--district of your voting residence"),
        ("96941", ["all"], {}, "no seat in Congress"),
        ("00000", ["all"], {}, "do not know ZIP code 00000"),
        ("60601", ["X000001"], {}, "X000001: not among those who represent this place"),
        ("60601", ["everybody"], {}, "EVERYBODY: not among"),
    ],
)  # fmt: skip
def test_choices_that_cannot_be_made_say_what_to_do(
    directory: Directory, place: str, to: list[str], hints: dict[str, Any], says: str
) -> None:
    with pytest.raises(UserError) as caught:
        chosen(directory, place, to, **hints)
    assert caught.value.wrong_input
    assert says in str(caught.value)


def test_a_post_office_box_takes_any_district_of_its_state(directory: Directory) -> None:
    finding = find(directory, "60690", TODAY, district=12)
    assert finding.certainty is Certainty.ONE_DISTRICT
    assert "You chose IL-12" in str(finding.basis)


def test_in_a_new_congress_the_first_notice_is_the_age_of_the_directory(
    directory: Directory,
) -> None:
    finding = find(directory, "43215", date(2027, 1, 3), district=3)
    assert finding.notices[0].code == "old-directory"


def test_nothing_in_a_finding_is_beyond_json(directory: Directory) -> None:
    from letterdesk.cli.as_json import finding_as_json

    told = json.loads(json.dumps(finding_as_json(find(directory, "43215", TODAY))))
    assert told["certainty"] == "choose"


def test_letters_of_a_campaign_that_has_run_out_say_so() -> None:
    request = a_request()
    lasting = replace(request, campaign=replace(request.campaign, expires=request.date))
    over = replace(lasting, date=request.date + timedelta(days=1))
    said = {day: [n.code for n in desk.prepare(r).notices] for day, r in ((0, lasting), (1, over))}
    assert "expired" not in said[0]
    assert said[1][0] == "expired"
