"""Every ZIP code there is, every kind of it, and clocks that are wrong: asked of the desk."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from letterdesk.core.finding import Certainty, Finding
from letterdesk.core.members import Member
from letterdesk.core.states import MILITARY
from letterdesk.desk import find
from letterdesk.store.directory import Directory

TODAY = date(2026, 11, 23)


def due(finding: Finding, directory: Directory) -> set[str]:
    """The notices that a finding owes to whoever reads it."""
    people: list[Member] = [*finding.senators]
    people += [seat.member for seat in finding.seats if seat.member is not None]
    codes = {"vacant-seat" for seat in finding.seats if seat.vacant}
    codes |= {"term-ended" for member in people if member.term_end < TODAY}
    codes |= {"appointed" for member in people if member.appointed and member.term_end >= TODAY}
    codes |= {"no-office" for member in people if member.washington is None}
    if len(finding.states) > 1 and not finding.state:
        codes.add("spans-states")
    area = directory.zip_area(finding.zip)
    if area and area.placed_by != "census" and finding.seats and not finding.settled:
        codes |= {"po-box": {"box-zip"}, "unique": {"organization-zip"}}.get(area.kind, set())
    return codes


@pytest.mark.parametrize("zone", "0123456789")
def test_every_zip_code_gets_a_basis_and_the_warnings_that_are_due(
    directory: Directory, zone: str
) -> None:
    """All 42,789, through the verb that the window and the command line use; by postal zone."""
    automatic, unexplained, unwarned = [], [], []
    for zip5 in filter(lambda zip5: zip5.startswith(zone), directory.zip_codes()):
        finding = find(directory, zip5, TODAY)
        area = directory.zip_area(zip5)
        assert area is not None
        if len(area.districts) > 1 and (finding.settled or len(finding.seats) < 2):
            automatic.append(zip5)
        if not str(finding.basis) or finding.certainty is Certainty.UNKNOWN:
            unexplained.append(zip5)
        if {notice.code for notice in finding.notices} != due(finding, directory):
            unwarned.append(zip5)
    assert (automatic, unexplained, unwarned) == ([], [], [])


@pytest.mark.parametrize(
    ("zip5", "kind", "placed_by", "certainty", "says"),
    [
        ("60601", "standard", "census", "one-district", "lies in one district only: IL-7"),
        ("60613", "standard", "census", "choose", "Your street address decides"),
        ("60690", "po-box", "point", "confirm", "no map of ZIP code 60690 (Chicago)"),
        ("00501", "unique", "point", "confirm", "within two miles of NY-1"),
        ("02204", "unique", "state", "choose", "no map says where in it"),
        ("01063", "unique", "census", "one-district", "MA-2"),
        ("00604", "po-box", "point", "at-large", "Resident Commissioner"),
        ("77352", "standard", "state", "choose", "Please choose your district"),
        ("57255", "standard", "census-and-point", "choose", "crosses a state line"),
        ("20500", "standard", "point", "at-large", "a delegate in the House"),
        ("09001", "military", "", "home-of-record", "has no district of its own"),
        ("34001", "military", "", "home-of-record", "Your voting residence at home decides"),
        ("96201", "military", "", "home-of-record", "please give its state and district"),
        ("96941", "po-box", "", "no-seat", "Federated States of Micronesia"),
        ("96940", "po-box", "", "no-seat", "gets U.S. mail but has no seat in Congress"),
        ("96960", "po-box", "", "no-seat", "Marshall Islands"),
        ("96910", "standard", "point", "at-large", "Guam: represented in Congress"),
    ],
)
def test_every_kind_of_zip_code(
    directory: Directory, *, zip5: str, kind: str, placed_by: str, certainty: str, says: str
) -> None:
    area = directory.zip_area(zip5)
    assert area is not None
    assert (area.kind, area.placed_by) == (kind, placed_by)
    finding = find(directory, zip5, TODAY)
    assert finding.certainty.value == certainty
    assert says in str(finding.basis)


def test_no_kind_of_zip_code_is_left_out(directory: Directory) -> None:
    areas = filter(None, map(directory.zip_area, directory.zip_codes()))
    kinds: Counter[str] = Counter(
        area.kind if area.state not in MILITARY else "military" for area in areas
    )
    assert kinds == {"standard": 30_006, "po-box": 9_412, "unique": 2_548, "military": 823}


# --- clocks ------------------------------------------------------------------

CLOCKS = [
    (date(2026, 6, 14), "clock-before-directory", "Please check the clock"),
    (date(1970, 1, 1), "clock-before-directory", "says January 1, 1970"),
    (date(2026, 6, 15), "", ""),
    (date(2026, 11, 23), "", ""),
    (date(2027, 1, 2), "", ""),
    (date(2027, 1, 3), "old-directory", "STOP: this directory is out of date"),
    (date(2027, 6, 1), "old-directory", "the 120th Congress sits now"),
]


@pytest.mark.parametrize(("today", "code", "says"), CLOCKS)
@pytest.mark.parametrize("place", ["60601", "60613", "43215", "78840", "09001", "96941", "00000"])
def test_whatever_the_clock_says_an_old_directory_and_a_wrong_clock_are_noticed(
    directory: Directory, place: str, today: date, code: str, says: str
) -> None:
    finding = find(directory, place, today)
    notices = {n.code: str(n.sentence) for n in finding.notices}
    of_age = notices.keys() & {"old-directory", "clock-before-directory"}
    assert of_age == ({code} if code else set())
    if code:
        assert finding.notices[0].code == code
        assert says in notices[code]
    # Who is found does not hang on the clock: the seats are those of the 119th Congress.
    usual = find(directory, place, TODAY)
    assert (finding.seats, finding.senators) == (usual.seats, usual.senators)


@pytest.mark.parametrize(("today", "code", "says"), CLOCKS)
def test_a_letter_written_by_any_clock_says_so_too(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    today: date,
    code: str,
    says: str,
) -> None:
    from letterdesk.cli import write
    from letterdesk.cli.main import run

    monkeypatch.setattr(write, "today", lambda: today)
    words: dict[str, Any] = {
        "--campaign": "sesta-fosta", "--name": "Maria Alvarez", "--street": "1 Main St",
        "--city": "Chicago", "--state": "IL", "--zip": "60601", "--format": "txt",
        "--as-of": "2026-11-23", "--out": str(tmp_path),
    }  # fmt: skip
    assert run(["write", *(word for pair in words.items() for word in pair)]) == 0
    said = capsys.readouterr().err
    assert says in said
    assert ("STOP" in said) == (code == "old-directory")
    assert (tmp_path / "letter-IL-07.txt").exists()
