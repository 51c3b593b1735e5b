"""Compiling from the real sources, where they lie beside the checkout."""

import hashlib
import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from letterdesk.core.errors import UserError
from letterdesk.store.compiling.build import build_directory
from letterdesk.store.paths import bundled_directory

SOURCES = Path(__file__).resolve().parents[4] / "shared" / "data"
needs_sources = pytest.mark.skipif(not SOURCES.is_dir(), reason="no ../shared/data here")


def test_the_manifest_in_the_box_is_that_of_the_directory_in_the_box() -> None:
    data = bundled_directory().read_bytes()
    manifest = json.loads(bundled_directory().with_name("manifest.json").read_text("utf-8"))
    assert manifest["sha256"] == hashlib.sha256(data).hexdigest()
    assert manifest["bytes"] == len(data) < 6_000_000
    assert manifest["congress"] == 119
    assert manifest["vacant"] == ["CA-14", "FL-20", "GA-13", "TX-23"]
    for part in manifest["parts"]:
        assert part["origin"]
        assert part["licence"]
        assert part["count"]


def test_the_directory_in_the_box_is_sound() -> None:
    connection = sqlite3.connect(f"{bundled_directory().as_uri()}?mode=ro&immutable=1", uri=True)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


@needs_sources
@pytest.mark.source_data
def test_the_same_sources_give_the_very_bytes_in_the_box(tmp_path: Path) -> None:
    out = tmp_path / "directory.sqlite"
    build_directory(SOURCES, out)
    assert out.read_bytes() == bundled_directory().read_bytes()
    manifest = "manifest.json"
    assert out.with_name(manifest).read_bytes() == bundled_directory().with_name(manifest).read_bytes()  # fmt: skip


@needs_sources
@pytest.mark.source_data
@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("legislators-district-offices.yaml", b"- id: {bioguide: X000001}\n  offices: []\n"),
        ("legislators-district-offices.yaml", b"offices: {"),
        ("committees-current.yaml", b"[{}]"),
        ("committee-membership-current.yaml", b"\xff\xfe"),
        ("cb_2024_us_cd119_20m.geojson", b"[1, 2]"),
        ("cb_2024_us_cd119_20m.geojson", b"[" * 100_000),
        ("zccd.csv", b"state_fips,state_abbr,zcta,cd\n17,IL,6O613,5\n"),
        ("zccd.csv", b""),
    ],
)
def test_a_wrong_source_is_named_and_nothing_is_replaced(
    tmp_path: Path, file: str, content: bytes
) -> None:
    for source in SOURCES.iterdir():
        if source.is_file():
            (tmp_path / source.name).symlink_to(source)
    # One member of the sources is enough to reach every other file, and quick.
    few = (SOURCES / "legislators-current.yaml").read_text("utf-8").split("\n- id:")[0]
    (tmp_path / "legislators-current.yaml").unlink()
    (tmp_path / "legislators-current.yaml").write_text(few, "utf-8")
    for small in ("legislators-district-offices.yaml", "committee-membership-current.yaml"):
        (tmp_path / small).unlink()
        (tmp_path / small).write_text("[]" if "offices" in small else "{}", "utf-8")
    (tmp_path / file).unlink()
    (tmp_path / file).write_bytes(content)
    out = tmp_path / "out.sqlite"
    out.write_bytes(b"the old one")
    with pytest.raises(UserError) as caught:
        build_directory(tmp_path, out)
    assert file in str(caught.value)
    assert out.read_bytes() == b"the old one"


@needs_sources
@pytest.mark.source_data
def test_a_list_of_members_cut_short_is_refused(tmp_path: Path) -> None:
    for source in SOURCES.iterdir():
        if source.is_file():
            (tmp_path / source.name).symlink_to(source)
    for cut, content in (
        ("legislators-current.yaml", None),
        ("legislators-district-offices.yaml", "[]"),
        ("committee-membership-current.yaml", "{}"),
    ):
        whole = (SOURCES / cut).read_text("utf-8")
        (tmp_path / cut).unlink()
        (tmp_path / cut).write_text(content or whole.split("\n- id:")[0], "utf-8")
    with pytest.raises(UserError, match="only 1 members"):
        build_directory(tmp_path, tmp_path / "out.sqlite")
    assert not (tmp_path / "out.sqlite").exists()


def test_a_missing_source_is_named(tmp_path: Path) -> None:
    shutil.copy(bundled_directory(), tmp_path / "out.sqlite")
    with pytest.raises(UserError, match=r"legislators-current\.yaml"):
        build_directory(tmp_path, tmp_path / "out.sqlite")
