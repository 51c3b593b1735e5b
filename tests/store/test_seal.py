"""Who signed a pack, what an administrator requires, and how a pack is installed."""

from datetime import date
from pathlib import Path

import pytest

from letterdesk.core.errors import UserError
from letterdesk.core.notices import expiry_notice
from letterdesk.store.packs import find_campaign, read_pack
from letterdesk.store.packs.archive import build_archive
from letterdesk.store.packs.installing import install_pack, remove_pack
from letterdesk.store.packs.policy import Policy, read_policy
from letterdesk.store.packs.seal import Seal, SealKind, seal_notice, seal_of, signature_path
from letterdesk.store.paths import bundled, user_config, user_data
from letterdesk.store.signatures import make_keys, read_secret_key, sign

STRICT = Policy(require_signed_packs=True)


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A campaign called 'ours' in one file, and a home of its own for whoever opens it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (user_config() / "keys").mkdir(parents=True)
    folder = bundled("templates") / "starter"
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    files["pack.toml"] = files["pack.toml"].replace(b'"starter"', b'"ours"')
    file = tmp_path / "ours.letterpack"
    file.write_bytes(build_archive("ours", files))
    return file


def seal(pack: Path) -> None:
    public = user_config() / "keys" / "church.pub"
    make_keys(pack.with_name("church.key"), public)
    signature = sign(pack.read_bytes(), read_secret_key(pack.with_name("church.key")), "ours")
    signature_path(pack).write_text(signature, encoding="utf-8")


def test_a_pack_says_who_signed_it(pack: Path) -> None:
    assert seal_of(bundled("templates") / "starter") == Seal(SealKind.BUNDLED)
    assert seal_of(pack) == Seal(SealKind.UNSIGNED)
    seal(pack)
    assert seal_of(pack) == Seal(SealKind.SIGNED, "church")
    assert "signed by church" in str(seal_notice(seal_of(pack)).sentence)
    pack.write_bytes(pack.read_bytes() + b"x")
    assert seal_of(pack) == Seal(SealKind.BROKEN)


def test_a_strangers_signature_is_broken_until_their_key_is_trusted(pack: Path) -> None:
    seal(pack)
    (user_config() / "keys" / "church.pub").unlink()
    assert seal_of(pack) == Seal(SealKind.BROKEN)
    with pytest.raises(UserError, match="signature is not valid"):
        install_pack(pack)
    assert not user_data().exists()


def test_a_signed_pack_is_installed_with_its_signature(pack: Path) -> None:
    seal(pack)
    installed = install_pack(pack, policy=STRICT)
    assert installed.path == user_data() / "packs" / "ours.letterpack"
    assert seal_of(installed.path) == installed.seal == Seal(SealKind.SIGNED, "church")
    assert find_campaign("ours").id == "ours"
    remove_pack("ours")
    assert list((user_data() / "packs").iterdir()) == []
    with pytest.raises(UserError, match="no campaign called 'ours'"):
        remove_pack("ours")


def test_an_unsigned_pack_is_refused_where_signatures_are_required(pack: Path) -> None:
    with pytest.raises(UserError, match="only signed campaigns"):
        install_pack(pack, policy=STRICT)
    assert not user_data().exists()


def test_one_that_is_there_is_replaced_only_when_asked(pack: Path) -> None:
    seal(pack)
    assert not install_pack(pack).replaced
    with pytest.raises(UserError, match="installed already"):
        install_pack(pack)
    signature_path(pack).unlink()
    again = install_pack(pack, replace=True)
    assert again.replaced
    assert seal_of(again.path) == Seal(SealKind.UNSIGNED)


def test_one_in_the_box_is_never_replaced() -> None:
    with pytest.raises(UserError, match="came with Letterdesk"):
        install_pack(bundled("templates") / "starter", replace=True)


@pytest.mark.parametrize(
    ("written", "required"),
    [("", False), ("require_signed_packs = false", False), ("require_signed_packs = true", True)],
)
def test_the_policy_of_a_computer(tmp_path: Path, written: str, required: bool) -> None:
    file = tmp_path / "policy.toml"
    assert read_policy(file) == Policy()
    file.write_text(written, encoding="utf-8")
    assert read_policy(file) == Policy(required)


@pytest.mark.parametrize("written", [b"\xff", b"require_signed_packs = 1", b"requires = true", b"[", b"#" * 20_000])  # fmt: skip
def test_a_damaged_policy_is_the_strictest_and_said(tmp_path: Path, written: bytes) -> None:
    file = tmp_path / "policy.toml"
    file.write_bytes(written)
    policy = read_policy(file)
    assert policy.require_signed_packs
    assert "only signed campaigns" in str(policy.notices[0].sentence)


def test_a_campaign_that_has_run_out_says_so(pack: Path) -> None:
    from dataclasses import replace

    campaign = replace(read_pack(pack).campaign, expires=date(2026, 11, 23))
    assert expiry_notice(campaign, date(2026, 11, 23)) is None
    assert "2026-11-23" in str(getattr(expiry_notice(campaign, date(2026, 11, 24)), "sentence", ""))
