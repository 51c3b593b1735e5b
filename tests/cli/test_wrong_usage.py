"""A command line that cannot be read: a calm sentence, what to type instead, status 2."""

import argparse
import importlib
import shlex

import pytest

from letterdesk.cli.main import VERBS, run

_WRITE = ["write", "--campaign", "sesta-fosta", "--out", "x"]

WRONG: list[tuple[list[str], str]] = [
    (["fnid", "60613"], "There is no command “fnid” here, only: campaigns, find, members"),
    (["--nonsense"], "Something is missing: what to do."),
    (["--json", "find", "60613"], "Please put --json behind “letterdesk find”."),
    (["find"], "Something is missing: a ZIP code or an address."),
    (["find", "60613", "--jsn"], "Did you mean --json?"),
    (["find", "60613", "--zzzz"], "“letterdesk find” cannot use this: --zzzz."),
    (["find", "60613", "--json=5"], "--json takes nothing after it."),
    (["find", "60613", "--senators", "--representative"],
     "--senators and --representative do not go together."),
    (["members", "--district", "five"], "--district needs a number, and “five” is none."),
    (["members", "--role", "boss"], "--role cannot be “boss”, only one of these: senator,"),
    (["members", "--near"], "--near needs something after it."),
    (["members", "--show"], "--show needs something after it."),
    (["campaigns", "extra", "words"], "“letterdesk campaigns” cannot use this: extra words."),
    (["directory"], "Something is missing: what to do with it."),
    (["directory", "chek"], "There is no command “chek” here, only: show, check, update"),
    (["directory", "back", "now"], "“letterdesk directory” cannot use this: now."),
    (["directory", "update"], "Something is missing: a file."),
    (["directory", "new-key"], "Something is missing: a name."),
    (["directory", "correct"], "Something is missing: a member's id, such as D000563."),
    (["directory", "build"], "Something is missing: --from, --out."),
    (["sample"], "Something is missing: --campaign."),
    (["write"], "Something is missing: --campaign."),
    (["labels"], "Something is missing: --out."),
    (["labels", "--nudge", "a", "0"], "--nudge needs a number, and “a” is none."),
    (["labels", "--sheet", "5161"], "--sheet cannot be “5161”, only one of these: 5160, 5162, 5163."),
    ([*_WRITE, "--envelope", "9"], "--envelope cannot be “9”, only one of these: 10, 6-3/4."),
    ([*_WRITE, "--print", "money"], "--print cannot be “money”, only one of these: letters,"),
    ([*_WRITE, "--office", "home"], "--office cannot be “home”, only one of these: washington, nearest."),
    ([*_WRITE, "--district", "x"], "--district needs a number, and “x” is none."),
    ([*_WRITE, "--as-of", "tomorrow"], "--as-of: “tomorrow” is not a date. Please write year-month-day"),
    ([*_WRITE, "--format", "doc"], "--format cannot be “doc”, only one of these: pdf"),
    ([*_WRITE, "--window", "--handwrite"], "--window and --handwrite do not go together."),
]  # fmt: skip


@pytest.mark.parametrize(("words", "says"), WRONG, ids=[" ".join(words) for words, _ in WRONG])
def test_it_says_what_is_wrong_and_where_to_look(
    capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert run(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    first, *rest = said.err.splitlines()
    assert says in first
    assert 1 <= len(rest) <= 2
    assert rest[-1].startswith("To see all it can do: letterdesk")
    for of_programs in ("usage:", "error", "argument", "invalid", "Traceback", "['"):
        assert of_programs not in said.err


@pytest.mark.parametrize("verb", VERBS)
def test_the_example_of_a_verb_can_be_typed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], verb: str
) -> None:
    """Nothing is missing in it, and every option is known. What it does is not done here."""
    assert run([verb, "--help"]) == 0
    example = capsys.readouterr().out.split("Such as: letterdesk ")[1]
    module = importlib.import_module(VERBS[verb][0])
    asked: list[argparse.Namespace] = []

    def understood(options: argparse.Namespace) -> int:
        asked.append(options)
        return 0

    monkeypatch.setattr(module, "run", understood)
    assert run(shlex.split(example)) == 0
    assert asked


@pytest.mark.parametrize(
    "verb", ["find", "members", "directory", "write", "labels", "sample", "campaigns"]
)
def test_the_help_is_short_on_usage_and_ends_with_an_example(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert run([verb, "--help"]) == 0
    text = capsys.readouterr().out
    assert len(text.split("\n\n")[0].splitlines()) <= 3
    assert f"Such as: letterdesk {verb}" in text


@pytest.mark.parametrize(
    "place", ["hello", "", "   ", "6061", "123 Main St", "Lincoln", "\x00", "-1"]
)
def test_what_is_no_place_asks_for_a_zip_code_and_no_more(
    capsys: pytest.CaptureFixture[str], place: str
) -> None:
    assert run(["find", place]) == 2
    said = capsys.readouterr().err
    assert "Please give five digits, such as 60613" in said
    assert "read this as" not in said
    assert not said.startswith(":")


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("Springfield, IL", "We read this as city “Springfield”, state “IL”."),
        ("Chicago, IL 00000", "We read this as city “Chicago”, state “IL”, ZIP code “00000”."),
        ("1 Main St, Juneau, AK 60613", "street “1 Main St”, city “Juneau”, state “AK”"),
    ],
)
def test_an_address_that_does_not_fit_shows_how_it_was_read(
    capsys: pytest.CaptureFixture[str], place: str, says: str
) -> None:
    assert run(["find", place]) == 2
    assert says in capsys.readouterr().err


def test_a_very_long_place_is_named_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["find", "a long way " * 500]) == 2
    assert len(capsys.readouterr().err) < 300
