"""``letterdesk campaigns``, for people and for machines."""

import json
import shutil
from pathlib import Path

import pytest

from letterdesk.cli.main import run
from letterdesk.store.packs import installed
from letterdesk.store.paths import bundled


def test_people_read_where_each_bill_stands(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["campaigns"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    for text in (
        "sesta-fosta\n",
        "hr1865-115  H.R. 1865 (FOSTA), Allow States and Victims",
        "Became law on April 11, 2018: Public Law 115-164.",
        "Ended with the 115th Congress",
        "Positions   support, oppose",
        "Languages   en, es",
    ):
        assert text in said.out


def test_machines_read_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["campaigns", "--json"]) == 0
    (campaign,) = (c for c in json.loads(capsys.readouterr().out) if c["id"] == "sesta-fosta")
    assert campaign["languages"] == ["en", "es"]
    assert campaign["positions"] == ["support", "oppose"]
    assert [(b["id"], b["citation"], b["stage"]) for b in campaign["bills"]] == [
        ("hr1865-115", "H.R. 1865", "enacted"),
        ("s1693-115", "S. 1693", "died"),
    ]


@pytest.mark.parametrize(("with_a_good_one", "status"), [(True, 3), (False, 1)])
def test_a_broken_pack_does_not_hide_the_others(
    with_a_good_one: bool,
    status: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if with_a_good_one:
        shutil.copytree(bundled("templates") / "sesta-fosta", tmp_path / "sesta-fosta")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "pack.toml").write_text('id = "broken"\n', encoding="utf-8")
    monkeypatch.setattr(installed, "bundled", lambda _name: tmp_path)
    assert run(["campaigns"]) == status
    said = capsys.readouterr()
    assert "broken/pack.toml, line 1: 'organiser' is missing" in said.err
    assert ("sesta-fosta" in said.out) is with_a_good_one
