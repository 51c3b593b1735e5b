"""The JSON that other people's scripts read: every promised key, of the promised kind.

Answers are decoded into types that take no other key, so that one renamed, dropped or added by
the way is noticed. Places of every certainty are asked, for an empty list has no wrong items.
"""

from pathlib import Path
from typing import Annotated, Literal

import msgspec
import pytest
from msgspec import Meta

from letterdesk.cli.main import run

Day = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
State = Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
CornerCode = Annotated[str, Meta(pattern=r"^[A-Z]{2}-(SR|JR|AL|\d{2})$")]
Bioguide = Annotated[str, Meta(pattern=r"^[A-Z]\d{6}$")]
Words = Annotated[str, Meta(min_length=1)]
Phone = Annotated[str, Meta(pattern=r"^(\d{3}-\d{3}-\d{4}.*)?$")]
FileName = Annotated[str, Meta(pattern=r"^(letter|call|envelope)-[A-Z]{2}-[A-Z0-9]{2}\.[a-z]+$")]


class Exact(msgspec.Struct, forbid_unknown_fields=True):
    pass


class Office(Exact):
    lines: Annotated[list[Words], Meta(min_length=1)]
    phone: Phone
    fax: Phone
    hours: str
    miles: Annotated[float, Meta(ge=0)] | None
    corrected: Day | msgspec.UnsetType = msgspec.UNSET


class Committee(Exact):
    code: Annotated[str, Meta(pattern=r"^[HSJ][A-Z]{3}\d{0,2}$")]
    name: Words
    title: str


class Member(Exact):
    bioguide: Bioguide
    name: Words
    role: Literal["senator", "representative", "delegate", "resident-commissioner"]
    party: Literal["Democrat", "Republican", "Independent"]
    state: State
    district: Annotated[int, Meta(ge=0)] | None
    rank: Literal["senior", "junior", ""]
    since: Day | None
    term_end: Day
    washington: Office | None
    local_offices: list[Office]
    committees: list[Committee]
    url: str
    leadership: str
    appointed: bool


class Seat(Exact):
    state: State
    district: Annotated[int, Meta(ge=0)]
    corner_code: CornerCode
    vacant: bool
    member: Member | None
    nearby_places: list[Words]


class Understood(Exact):
    street: str
    city: str
    state: str
    zip: str


class Finding(Exact):
    query: str
    zip: Annotated[str, Meta(pattern=r"^(\d{5})?$")]
    place: str
    county: str
    state: Annotated[str, Meta(pattern=r"^([A-Z]{2})?$")]
    certainty: Literal[
        "one-district", "choose", "confirm", "at-large", "home-of-record", "no-seat", "unknown"
    ]
    basis: Words
    senators: list[Member]
    seats: list[Seat]
    congress: int
    as_of: Day
    warnings: list[Words]
    understood: Understood | None


PLACES = [
    ("60601", "one-district"),
    ("123 Main St Apt 4, Del Rio, TX 78840", "one-district"),  # whose seat is vacant
    ("60613", "choose"),
    ("57255", "choose"),  # in two states
    ("02204", "choose"),  # no map says where
    ("60690", "confirm"),
    ("00501", "confirm"),
    ("99501-1234", "at-large"),
    ("00901", "at-large"),
    ("20500", "at-large"),
    ("96910", "at-large"),
    ("09001", "home-of-record"),
    ("96941", "no-seat"),
    ("00000", "unknown"),
    ("Springfield, IL", "unknown"),
    ("hello", "unknown"),
]


def test_find_keeps_its_contract_for_every_certainty(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["find", *(place for place, _ in PLACES), "--json"]) == 3
    findings = msgspec.json.decode(capsys.readouterr().out, type=list[Finding])
    assert [(f.query, f.certainty) for f in findings] == PLACES
    for finding in findings:
        assert (finding.congress, finding.as_of) == (119, "2026-06-15")
        for seat in finding.seats:
            assert seat.vacant == (seat.member is None)
            assert seat.member is None or seat.member.role != "senator"
        assert [s.rank for s in finding.senators] in ([], ["senior", "junior"])
        is_address = " " in finding.query or finding.query == "hello"
        assert (finding.understood is not None) == is_address
    assert any(seat.vacant for finding in findings for seat in finding.seats)
    assert any(office.miles for f in findings for s in f.senators for office in s.local_offices)


def test_members_keeps_its_contract_for_all_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["members", "--json"]) == 0
    members = msgspec.json.decode(capsys.readouterr().out, type=list[Member])
    assert len(members) == 537
    assert {m.role for m in members} == {"senator", "representative", "delegate", "resident-commissioner"}  # fmt: skip
    assert any(m.washington is None for m in members)
    assert any(m.appointed for m in members)
    for member in members:
        assert member.since is not None
        assert member.since < member.term_end
        assert (member.district is None) == (member.role == "senator") == bool(member.rank)


class Made(Exact):
    to: Bioguide
    files: dict[Literal["pdf", "odt", "txt", "envelope"], FileName]


class Letter(Made):
    corner_code: CornerCode
    bill: Annotated[str, Meta(pattern=r"^(hr|s|hjres|sjres|hconres|sconres|hres|sres)\d+-\d+$")]
    stage: Words
    ask: Words
    pages: int
    words: Annotated[int, Meta(gt=0)]
    own_words_share: Annotated[float, Meta(ge=0, le=1)]


class Call(Made):
    live_words: Annotated[int, Meta(gt=0)]
    voicemail_words: Annotated[int, Meta(gt=0)]


class Written(Exact):
    letters: list[Letter]
    calls: list[Call]
    warnings: list[Words]


def test_write_keeps_its_contract_and_makes_the_files_it_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [
        "write", "--campaign", "sesta-fosta", "--name", "Maria Alvarez", "--street", "1 Main St",
        "--city", "Chicago", "--state", "IL", "--zip", "60613", "--district", "5",
        "--story", "My sister works at the shelter on Clark Street.",
        "--format", "pdf", "txt", "--envelope", "10", "--out", str(tmp_path), "--json",
    ]  # fmt: skip
    assert run(words) == 0
    written = msgspec.json.decode(capsys.readouterr().out, type=Written)
    assert [letter.corner_code for letter in written.letters] == ["IL-SR", "IL-JR", "IL-05"]
    assert all(letter.pages and letter.own_words_share for letter in written.letters)
    assert [call.to for call in written.calls] == [letter.to for letter in written.letters]
    everything: list[Made] = [*written.letters, *written.calls]
    for made in everything:
        assert set(made.files) - {"envelope"} == {"pdf", "txt"}
        assert ("envelope" in made.files) == isinstance(made, Letter)
        assert all((tmp_path / name).is_file() for name in made.files.values())


class Labels(Exact):
    sheet: Literal["5160", "5162", "5163"]
    labels: int
    pages: int
    files: dict[
        Literal["labels", "alignment"], Annotated[str, Meta(pattern=r"^[a-zA-Z-]+-516\d.pdf$")]
    ]
    warnings: list[Words]


def test_labels_keeps_its_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["labels", "--state", "FL", "--alignment", "--out", str(tmp_path), "--json"]
    assert run(words) == 0
    made = msgspec.json.decode(capsys.readouterr().out, type=Labels)
    assert (made.labels, made.pages) == (29, 1)
    assert made.warnings  # of a vacant seat
    assert all((tmp_path / name).is_file() for name in made.files.values())


class Part(Exact):
    name: Words
    origin: Words
    date: Annotated[str, Meta(pattern=r"^(\d{4}(-\d{2}-\d{2})?)?$")]
    licence: Words
    count: Annotated[int, Meta(gt=0)]
    sha256: Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?$")]


class Directory(Exact):
    congress: int
    as_of: Day
    districts_as_of: Day
    parts: Annotated[list[Part], Meta(min_length=5)]
    file: Words


def test_directory_show_says_as_json_what_it_says_in_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["directory", "show", "--json"]) == 0
    shown = msgspec.json.decode(capsys.readouterr().out, type=Directory)
    assert (shown.congress, shown.as_of) == (119, "2026-06-15")
    assert Path(shown.file).is_file()
