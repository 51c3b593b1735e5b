"""Good files changed at random, on the verbs that open strangers' files: read, or a UserError.

Short here, long with ``--campaigns``. Seeds are numbers, so that each finding can be made
again; what was found is kept as a file in ``seeds/`` or a row of the hostile tables.
"""

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.core.ask import Position
from letterdesk.core.bills import BillType
from letterdesk.core.errors import UserError
from letterdesk.store.bill_text import read_bill_text
from letterdesk.store.billstatus import read_billstatus
from letterdesk.store.packs import read_pack
from letterdesk.store.packs.archive import ArchiveSource, open_archive
from letterdesk.store.packs.reading import read_source
from letterdesk.store.signatures import (
    PublicKey,
    make_keys,
    read_public_key,
    read_secret_key,
    sign,
    who_signed,
)
from tests.store.attachment_samples import TEXTS, jpeg, png
from tests.store.billstatus_samples import billstatus, path_of
from tests.store.hostile_archives import good_archive, good_files

SEEDS = Path(__file__).parent / "seeds"
_TOKENS = (
    b"\0", b"\xff", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"\n", b"\r", b'"', b'"""', b"'''", b"\\", b"\\u", b"[", b"[[", b"]", b"{", b"}",
    b"=", b".", b",", b"#", b"-", b"nan", b"inf", b"1e999", b"9" * 400, b"0x", b"1979-05-27", b"true", b"../", b"PK\1\2", b"PK\3\4", b"PK\5\6",
    b"<", b">", b"</", b"&", b"&#0;", b"<!DOCTYPE a>", b"<![CDATA[", b"]]>", b"<?xml", b"{{", b"}}", b"{%", b"%}", b"{% raw %}", b"__class__",
)  # fmt: skip


def mutate(data: bytes, chance: random.Random) -> bytes:
    """``data`` with a few changes of the kinds that break readers."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(changed) + 1)
        end = min(len(changed), at + chance.choice((1, 2, 4, 16, 200)))
        match chance.randrange(6):
            case 0:
                changed[at:end] = chance.randbytes(end - at)
            case 1:
                del changed[at:end]
            case 2:
                changed[at:at] = chance.choice(_TOKENS)
            case 3:
                changed[at:end] = chance.choice(_TOKENS)
            case 4:
                changed[at:at] = changed[at:end] * chance.choice((1, 2, 50))
            case 5 if at < len(changed):
                changed[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, changed[at] ^ 1))
    return bytes(changed)


def opened_as_archive(data: bytes, _folder: Path) -> None:
    read_source(open_archive(data, "ours.letterpack"))


def opened_as_facts(data: bytes, file: str) -> None:
    read_source(ArchiveSource("ours", {**good_files_once(), file: data}))


def opened_with_texts(data: bytes, file: str) -> None:
    """As a window does that shows the file: a text to its last word, a logo in pieces."""
    campaign = read_source(ArchiveSource("ours", {**good_files_once(), file: data})).campaign
    for text, held in campaign.texts.items():
        if text.form.readable:
            read_bill_text(text, held)


def imported(data: bytes, folder: Path) -> None:
    path = folder / "BILLSTATUS.xml"
    path.write_bytes(data)
    read_billstatus(path)


@cache
def good_files_once() -> dict[str, bytes]:
    return good_files()


def outcome(verb: Callable[[], object]) -> str:
    """'' when it was read, else the sentence it was refused in; any other error is a finding."""
    try:
        verb()
    except UserError as error:
        said = str(error)
        assert said.isprintable()
        return said
    return ""


def _seeds(request: pytest.FixtureRequest, few: int, many: int) -> range:
    return range(many if request.config.getoption("--campaigns") else few)


def test_changed_archives_are_read_or_refused(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    good = good_archive()
    for seed in _seeds(request, 300, 100_000):
        data = mutate(good, random.Random(seed))  # noqa: S311 - no secret
        said = outcome(lambda data=data: opened_as_archive(data, tmp_path))  # type: ignore[misc]
        assert said == "" or "ours" in said, seed


@pytest.mark.parametrize("file", ["pack.toml", "bills/s35-117.toml", "en/guide.toml", "en/asks.toml"])  # fmt: skip
def test_changed_facts_are_read_or_refused(request: pytest.FixtureRequest, file: str) -> None:
    good = good_files_once()[file]
    for seed in _seeds(request, 100, 50_000):
        data = mutate(good, random.Random(seed))  # noqa: S311 - no secret
        said = outcome(lambda data=data: opened_as_facts(data, file))  # type: ignore[misc]
        assert said == "" or "ours/" in said, seed


@pytest.mark.parametrize("file", [*TEXTS, "logo.png", "logo.jpg"])
def test_changed_texts_and_logos_are_read_or_refused(
    request: pytest.FixtureRequest, file: str
) -> None:
    good = {**TEXTS, "logo.png": png(), "logo.jpg": jpeg()}[file]
    for seed in _seeds(request, 100, 50_000):
        data = mutate(good, random.Random(seed))  # noqa: S311 - no secret
        said = outcome(lambda data=data: opened_with_texts(data, file))  # type: ignore[misc]
        assert said == "" or Path(file).name in said, seed


def test_changed_files_of_congress_are_read_or_refused(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    good = billstatus(BillType.S, "3.0.0", path_of(BillType.S)).encode()
    for seed in _seeds(request, 300, 100_000):
        data = mutate(good, random.Random(seed))  # noqa: S311 - no secret
        said = outcome(lambda data=data: imported(data, tmp_path))  # type: ignore[misc]
        assert said == "" or "BILLSTATUS.xml" in said, seed


def test_a_changed_pack_or_signature_is_nobodys(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    make_keys(tmp_path / "k.key", tmp_path / "k.pub")
    key, secret = read_public_key(tmp_path / "k.pub"), read_secret_key(tmp_path / "k.key")
    pack = b"pack" * 100
    signature = sign(pack, secret, "ours")
    assert who_signed(pack, signature, (key,)) == key
    for seed in _seeds(request, 300, 50_000):
        chance = random.Random(seed)  # noqa: S311 - no secret
        changed = mutate(pack, chance)
        if changed != pack:
            assert who_signed(changed, signature, (key,)) is None
        bent = mutate(signature.encode(), chance).decode("utf-8", "replace")
        lines, good = bent.splitlines(), signature.splitlines()
        if lines[1:] != good[1:]:  # minisign's first line is not signed, and says so
            assert who_signed(pack, bent, (key,)) is None, seed


def test_a_changed_key_is_a_key_or_refused(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    make_keys(tmp_path / "k.key", tmp_path / "k.pub")
    good, file = (tmp_path / "k.pub").read_bytes(), tmp_path / "bent.pub"
    for seed in _seeds(request, 200, 20_000):
        file.write_bytes(mutate(good, random.Random(seed)))  # noqa: S311 - no secret
        outcome(lambda: read_public_key(file))


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_as_a_pack_and_sign_nothing(data: bytes) -> None:
    assert outcome(lambda: open_archive(data, "ours.letterpack"))
    key = PublicKey("k", data[:8], data[8:40])
    assert who_signed(data, data.decode("utf-8", "replace"), (key,)) is None


@settings(max_examples=25)
@given(st.lists(st.sampled_from([t.decode("latin-1") for t in _TOKENS] + ["{{ ask }}", "{{ story }}", "\n\n", "{% if law %}", "{% endif %}", "bill", "|join", "~", "*", "'x'"]), max_size=12))  # fmt: skip
def test_any_template_is_words_or_refused(parts: list[str]) -> None:
    # Here and not beside the sandbox, so that all that is fuzzed stands together.
    from dataclasses import replace
    from datetime import date

    from letterdesk.output.sample import compose_sample

    campaign = read_source(ArchiveSource("ours", good_files_once())).campaign
    name = "en/letter-support"
    bent = replace(campaign, templates={**campaign.templates, name: "".join(parts)})
    outcome(lambda: compose_sample(bent, Position.SUPPORT, date(2021, 3, 1)))


@pytest.mark.parametrize("seed", sorted(SEEDS.iterdir()), ids=lambda path: path.name)
def test_what_was_found_stays_mended(seed: Path) -> None:
    verb = read_billstatus if seed.suffix == ".xml" else read_pack
    assert seed.name in outcome(lambda: verb(seed))
