"""The proofs hold for the directory in the box, and each fails where it must."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from letterdesk.cli.directory_report import proofs_as_markdown
from letterdesk.core.finding import Certainty
from letterdesk.core.matching import Match
from letterdesk.store import proofs
from letterdesk.store.directory import Directory, open_directory
from letterdesk.store.paths import bundled_directory
from letterdesk.store.proofs import Proof, prove
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def proved(directory: Directory) -> tuple[Proof, ...]:
    return prove(directory)


def test_every_proof_holds_for_the_directory_in_the_box(proved: tuple[Proof, ...]) -> None:
    assert {proof.name: proof.exceptions for proof in proved if not proof.holds} == {}
    assert [proof.name for proof in proved] == [
        "file", "offices", "senate", "house", "zip codes", "split zips", "offices by zip",
        "offices on map",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "counted"),
    [
        ("senate", "50 states x 2 = 100 senators"),
        ("house", "435 + 6 seats = 437 held + 4 vacant (CA-14, FL-20, GA-13, TX-23)"),
        ("zip codes", "42,789"),
        ("split zips", "0 chosen automatically"),
        ("offices by zip", "847 of 852"),
        ("offices on map", "815 of 852"),
    ],
)
def test_a_proof_says_what_it_counted(proved: tuple[Proof, ...], name: str, counted: str) -> None:
    (says,) = [proof.says for proof in proved if proof.name == name]
    assert counted in says


def test_every_office_that_is_an_exception_is_explained(proved: tuple[Proof, ...]) -> None:
    by_zip, on_map = proved[-2:]
    assert len(by_zip.exceptions) == 5
    assert len(on_map.exceptions) == 37
    for exception in (*by_zip.exceptions, *on_map.exceptions):
        assert exception.endswith(("good to a mile or two", "from the ZIP code")) or (
            "stands" in exception and "outside its district" in exception
        )


def test_the_page_of_documentation_is_up_to_date(
    directory: Directory, proved: tuple[Proof, ...]
) -> None:
    page = (ROOT / "docs" / "directory-proof.md").read_text(encoding="utf-8")
    assert page == proofs_as_markdown(directory.about, proved)


WRONG = [
    ("offices", "DELETE FROM member WHERE bioguide = 'Q000023'"),
    ("offices", "UPDATE zip SET county = -1 WHERE zip = 60613"),
    ("senate", "UPDATE member SET rank = 'senior' WHERE bioguide = 'D000622'"),
    ("senate", "UPDATE member SET state = 'DC' WHERE bioguide = 'D000622'"),
    ("house", "UPDATE member SET district = 6 WHERE bioguide = 'Q000023'"),
    ("house", "UPDATE member SET district = 99 WHERE bioguide = 'Q000023'"),
    ("house", "DELETE FROM seat WHERE state = 'IL' AND district = 5"),
    ("zip codes", "UPDATE zip SET districts = '' WHERE zip = 60601"),
    ("zip codes", "UPDATE zip SET districts = 'IL99' WHERE zip = 60601"),
    ("zip codes", "UPDATE zip SET districts = '?' WHERE zip = 60601"),
    ("offices by zip", "UPDATE zip SET districts = 'TX1' WHERE state = 'TX'"),
    ("offices on map", "UPDATE seat SET outline = (SELECT outline FROM seat WHERE state = 'CA'"
                       " AND district = 1) WHERE state = 'CA'"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "change"), WRONG)
def test_what_is_wrong_fails_its_proof(tmp_path: Path, name: str, change: str) -> None:
    path = Path(shutil.copy(bundled_directory(), tmp_path))
    shutil.copy(bundled_directory().with_name("manifest.json"), tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(change)
        connection.commit()
    with open_directory(path) as directory:
        failed = {
            proof.name
            for proof in (proofs.prove_file(directory), proofs.prove_one(directory, name))
            if not proof.holds
        }
    assert failed == {"file", name}


def test_a_choice_made_for_a_writer_would_be_seen(
    directory: Directory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def guess(zip5: str, area: object, _seats: object) -> Match:
        return Match(Certainty.ONE_DISTRICT, str(zip5), "IL", seats=(("IL", 5),))  # type: ignore[arg-type]

    monkeypatch.setattr(proofs, "match_zip", guess)
    proof = proofs.prove_split_zips(directory)
    assert not proof.holds
    assert "60613: one-district" in proof.exceptions


@pytest.mark.parametrize("manifest", [None, b"", b"[]", b"[1]", b"{}", b"\xff", b'{"sha256": 1}'])
def test_a_file_without_its_manifest_is_not_proved(tmp_path: Path, manifest: bytes | None) -> None:
    path = Path(shutil.copy(bundled_directory(), tmp_path))
    if manifest is not None:
        (tmp_path / "manifest.json").write_bytes(manifest)
    with open_directory(path) as directory:
        assert not proofs.prove_one(directory, "file").holds
