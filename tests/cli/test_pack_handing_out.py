"""``letterdesk pack key, sign, install, list, remove``: a campaign goes from hand to hand."""

import json
from pathlib import Path

import pytest

from letterdesk.cli.main import run
from letterdesk.store.packs import installed, list_packs
from letterdesk.store.packs.policy import Policy
from letterdesk.store.paths import user_config, user_data
from tests.store.hostile_archives import good_archive


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A campaign of an organiser, and a home of its own for whoever gets it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (user_config() / "keys").mkdir(parents=True)
    file = tmp_path / "ours.letterpack"
    file.write_bytes(good_archive())
    return file


def sign(pack: Path, *, trusted: bool = True) -> None:
    assert run(["pack", "key", str(pack.with_name("church"))]) == 0
    assert run(["pack", "sign", str(pack), "--key", str(pack.with_name("church.key"))]) == 0
    if trusted:
        pack.with_name("church.pub").rename(user_config() / "keys" / "church.pub")


def test_a_signed_campaign_says_who_signed_it_wherever_it_is_listed(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sign(pack)
    assert run(["pack", "check", str(pack)]) == 0
    assert "signed by church" in capsys.readouterr().out
    assert run(["pack", "install", str(pack)]) == 0
    assert "signed by church" in capsys.readouterr().out
    assert run(["pack", "list"]) == 0
    said = capsys.readouterr().out
    assert "sesta-fosta             This campaign came with Letterdesk." in said
    assert "ours                    This campaign is signed by church." in said
    assert run(["pack", "list", "--json"]) == 0
    (ours,) = (p for p in json.loads(capsys.readouterr().out) if p["id"] == "ours")
    assert (ours["seal"], ours["signer"]) == ("signed", "church")
    assert run(["campaigns"]) == 0
    assert "signed by church" in capsys.readouterr().out
    assert run(["campaigns", "--json"]) == 0
    found = {c["id"]: c for c in json.loads(capsys.readouterr().out)}
    assert (found["ours"]["seal"], found["ours"]["signer"]) == ("signed", "church")
    assert (found["starter"]["seal"], found["starter"]["expired"]) == ("bundled", False)


def test_one_is_replaced_and_removed_only_when_asked(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["pack", "install", str(pack)]) == 0
    assert "Nobody signed this campaign" in capsys.readouterr().out
    assert run(["pack", "install", str(pack)]) == 2
    assert "installed already" in capsys.readouterr().err
    assert run(["pack", "install", str(pack), "--replace"]) == 0
    assert run(["pack", "remove", "ours"]) == 0
    assert run(["pack", "remove", "ours"]) == 2
    assert run(["pack", "remove", "sesta-fosta"]) == 2
    assert "came with Letterdesk cannot be removed" in capsys.readouterr().err


def test_a_signature_is_kept_unless_it_is_to_be_replaced(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sign(pack)
    again = ["pack", "sign", str(pack), "--key", str(pack.with_name("church.key"))]
    assert run(again) == 2
    assert run([*again, "--replace"]) == 0


def test_what_is_no_campaign_is_not_signed(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["pack", "key", str(pack.with_name("church"))]) == 0
    pack.write_bytes(b"Dear Congress")
    words = ["pack", "sign", str(pack), "--key", str(pack.with_name("church.key"))]
    assert run(words) == 2
    assert "ours.letterpack: it is damaged" in capsys.readouterr().err
    assert not pack.with_name("ours.letterpack.minisig").exists()


@pytest.mark.parametrize(
    ("changed", "strict", "said"),
    [
        (False, True, "only signed campaigns may be used"),
        (True, False, "signature is not valid here"),
    ],
)
def test_a_pack_copied_by_hand_is_held_to_the_same_rules(
    pack: Path,
    *,
    changed: bool,
    strict: bool,
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(installed, "read_policy", lambda: Policy(strict))
    folder = user_data() / "packs"
    folder.mkdir(parents=True)
    if changed:
        sign(pack, trusted=False)
        pack.with_name("ours.letterpack.minisig").rename(folder / "ours.letterpack.minisig")
    pack.rename(folder / "ours.letterpack")
    capsys.readouterr()
    assert run(["campaigns"]) == 0
    told = capsys.readouterr()
    assert "The campaign ours is not offered." in told.err
    assert said in told.err
    assert "ours\n" not in told.out
    assert [path.name for path in list_packs()] == ["sesta-fosta", "starter"]
    assert run(["write", "--campaign", "ours", "--zip", "60601"]) == 2
