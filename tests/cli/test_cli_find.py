import json

import pytest

from letterdesk.cli.main import run

FINDING_KEYS = ["query", "zip", "place", "county", "state", "certainty", "basis", "senators",
                "seats", "congress", "as_of", "warnings", "understood"]  # fmt: skip
SEAT_KEYS = ["state", "district", "corner_code", "vacant", "member", "nearby_places"]
MEMBER_KEYS = ["bioguide", "name", "role", "party", "state", "district", "rank", "since", "term_end",
               "washington", "local_offices", "committees", "url", "leadership", "appointed"]  # fmt: skip
OFFICE_KEYS = ["lines", "phone", "fax", "hours", "miles"]


def test_find_as_json_keeps_its_promised_form(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["find", "60613", "78840", "--json"]) == 0
    split, vacant = json.loads(capsys.readouterr().out)
    assert list(split) == FINDING_KEYS
    assert (split["certainty"], split["congress"], split["as_of"]) == ("choose", 119, "2026-06-15")
    assert [list(seat) for seat in split["seats"]] == [SEAT_KEYS, SEAT_KEYS]
    senator = split["senators"][0]
    assert list(senator) == MEMBER_KEYS
    assert list(senator["washington"]) == OFFICE_KEYS
    assert senator["washington"]["lines"] == [
        "711 Hart Senate Office Building",
        "Washington, DC 20510",
    ]
    assert list(senator["local_offices"][0]) == OFFICE_KEYS
    miles = senator["local_offices"][0]["miles"]
    assert miles == round(miles, 1)
    assert vacant["seats"][0]["vacant"] is True
    assert vacant["seats"][0]["member"] is None
    assert any("vacant" in warning for warning in vacant["warnings"])


def test_find_in_words_names_everybody_and_how_it_is_known(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["find", "1250 W Addison St, Chicago, IL 60613"]) == 0
    text = capsys.readouterr().out
    for words in (
        "60613  Chicago, Illinois (Cook County)",
        "lies in more than one district: IL-5, IL-9",
        "IL-SR  Richard J. Durbin, senior senator, Democrat",
        "IL-05  Mike Quigley",
        "wholly in this district: Evanston",
        "Directory as of June 15, 2026, 119th Congress.",
    ):
        assert words in text


@pytest.mark.parametrize(
    ("places", "status", "printed"),
    [
        (["00000"], 2, 0),
        (["00000", "hello"], 2, 0),
        (["60613", "00000"], 3, 1),
        (["60613"], 0, 1),
        (["96941"], 0, 1),
        (["Milwaukee, WI 60613"], 2, 0),
    ],
)
def test_the_status_tells_how_many_places_are_known(
    capsys: pytest.CaptureFixture[str], places: list[str], status: int, printed: int
) -> None:
    assert run(["find", *places]) == status
    told = capsys.readouterr()
    assert told.out.count("Directory as of") == printed
    assert bool(told.err) == (status != 0)


def test_members_of_a_state(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["members", "--state", "texas"]) == 0
    text = capsys.readouterr().out
    assert "TX-SR  John Cornyn" in text
    assert "TX-23  vacant" in text
    assert "Illinois" not in text


def test_members_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["members", "--state", "IL", "--json"]) == 0
    members = json.loads(capsys.readouterr().out)
    assert len(members) == 19
    assert list(members[0]) == MEMBER_KEYS


@pytest.mark.parametrize("state", ["ZZ", "PW", "AE", ""])
def test_members_of_nowhere(capsys: pytest.CaptureFixture[str], state: str) -> None:
    assert run(["members", "--state", state]) == 2
    assert "two letters" in capsys.readouterr().err


def test_the_directory_shows_its_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["directory", "show"]) == 0
    text = capsys.readouterr().out
    assert "119th Congress" in text
    assert "GeoNames" in text


def test_building_without_sources_names_the_missing_file(
    capsys: pytest.CaptureFixture[str], tmp_path: object
) -> None:
    assert run(["directory", "build", "--from", str(tmp_path), "--out", f"{tmp_path}/d"]) == 2
    assert "legislators-current.yaml" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["60613"], "Please add --district 5 or --district 9. Your voter card names your district"),
        (["60690"], "such as --district 4, --district 7. Your voter card names it"),
        (["02204"], "such as --district 3. Your voter card names it, and so does house.gov"),
        (["57255"], "Please add your state: --state SD, --state ND."),
        (["09001"], "such as --votes-in TX --district 23."),
        (["60613", "--district", "3"], "District 3 does not reach ZIP code 60613."),
    ],
)
def test_an_open_question_says_how_to_answer_it(
    capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert run(["find", *words]) == 0
    assert says in " ".join(capsys.readouterr().out.split())


def test_a_voting_state_that_is_none_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """Not passed over: "please add --votes-in" to somebody who did so is no help."""
    assert run(["find", "09001", "--votes-in", "QQ", "--district", "2"]) == 2
    assert "called QQ" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "there", "gone"),
    [
        (["60613", "--district", "9"], "IL-09  Janice D. Schakowsky", "Quigley"),
        (["60690", "--district", "7"], "You chose IL-7. ZIP code 60690 may lie in", "IL-04"),
        (["57255", "--state", "nd"], "ND-AL  Julie Fedorchak", "SD-AL"),
        (["09001", "--votes-in", "TX", "--district", "15"], "TX-15  Monica De La Cruz", "TX-14"),
        (["09001", "--votes-in", "AK"], "AK-SR  Lisa Murkowski", "Please add"),
        (["60601"], "IL-07", "Please add"),
        (["60613", "--senators"], "IL-SR", "Please add"),
        (["96941"], "has no seat in Congress", "Please add"),
    ],
)
def test_an_answer_settles_the_question(
    capsys: pytest.CaptureFixture[str], words: list[str], there: str, gone: str
) -> None:
    assert run(["find", *words]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert " ".join(there.split()) in text
    assert gone not in text
