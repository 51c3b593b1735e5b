"""`letterdesk directory check`."""

import json
import shutil
from pathlib import Path

import pytest

from letterdesk.cli.main import run
from letterdesk.store.paths import bundled_directory


def test_one_line_for_each_proof(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    page = tmp_path / "proof.md"
    assert run(["directory", "check", "--report", str(page)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 8
    assert all(line.startswith("ok ") for line in lines)
    assert "Montgomery, AL 36104: the office stands outside its district" in page.read_text()


def test_a_file_that_is_not_what_its_manifest_says_has_status_1(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = Path(shutil.copy(bundled_directory(), tmp_path))
    shutil.copy(bundled_directory().with_name("manifest.json"), tmp_path)
    data = bytearray(path.read_bytes())
    data[92:96] = b"\0\0\0\7"
    path.write_bytes(data)
    assert run(["directory", "check", str(path), "--json"]) == 1
    proofs = {proof["name"]: proof for proof in json.loads(capsys.readouterr().out)}
    assert not proofs["file"]["holds"]
    assert "the manifest says" in proofs["file"]["says"]
    assert proofs["house"]["holds"]
    assert proofs["offices by zip"]["exceptions"]


def test_a_foreign_file_is_a_sentence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "d").write_text("hello")
    assert run(["directory", "check", str(tmp_path / "d")]) == 1
    assert "not a Letterdesk directory" in capsys.readouterr().err
