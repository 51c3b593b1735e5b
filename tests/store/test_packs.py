"""Packs as authors write them: what is wrong is said with file and line."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from letterdesk.core.errors import FileError, UserError
from letterdesk.store.packs import find_campaign, list_packs, load_campaign, read_pack
from letterdesk.store.paths import bundled


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the first campaign, to be broken."""
    folder = tmp_path / "sesta-fosta"
    shutil.copytree(bundled("templates") / "sesta-fosta", folder)
    return folder


def replacing(file: str, old: str, new: str) -> Callable[[Path], object]:
    def edit(folder: Path) -> None:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


def removing(file: str) -> Callable[[Path], object]:
    return lambda folder: (folder / file).unlink()


def writing(file: str, data: bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / file).write_bytes(data)


GUIDE, BILL = "en/guide.toml", "bills/hr1865-115.toml"


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        (removing("pack.toml"), "sesta-fosta/pack.toml: it is missing"),
        (removing(BILL), "sesta-fosta/bills/hr1865-115.toml: it is missing"),
        (removing("es/guide.toml"), "sesta-fosta/es/guide.toml: it is missing"),
        (removing("en/call-oppose.j2"), "sesta-fosta/en/call-oppose.j2: it is missing"),
        (removing("es/share.j2"), "sesta-fosta/es/share.j2: it is missing"),
        (replacing("pack.toml", 'organiser = "The Letterdesk project"\n', ""), "sesta-fosta/pack.toml, line 1: 'organiser' is missing"),
        (replacing("pack.toml", '"en", "es"', '"es"'), "pack.toml, line 7: 'languages' must hold \"en\""),
        (replacing("pack.toml", '"en", "es"', '"en", "../es"'), "line 7: '../es' is not the code of a language"),
        (replacing("pack.toml", '"hr1865-115", ', '"../../hr1865-115", '), "is not a bill"),
        (replacing("pack.toml", '"hr1865-115", ', '"HR 1865-115", '), "is not a bill"),
        (replacing("pack.toml", '"sesta-fosta"', '"../x"'), "'id' may hold small letters"),
        (replacing("pack.toml", '"sesta-fosta"', '"fosta"'), "'id' must be the name of its folder, sesta-fosta"),
        (replacing("pack.toml", "format = 1", "format = 2"), "it needs a newer Letterdesk"),
        (replacing("pack.toml", '"support", "oppose"', '"maybe"'), "line 9: 'positions[0]' can only be one of: support, oppose"),
        (replacing("pack.toml", '"support", "oppose"', ""), "must each name at least one"),
        (replacing(BILL, "introduced = 2017-04-03", "introduced = 2017-13-03"), "bills/hr1865-115.toml, line 7: the text there is not valid TOML"),
        (replacing(BILL, "introduced = 2017-04-03", 'introduced = "soon"'), "bills/hr1865-115.toml, line 7: 'introduced' must be a date, such as 2017-04-03"),
        (replacing(BILL, 'id = "hr1865-115"', 'id = "hr1866-115"'), "'id' must be the file's own name, hr1865-115"),
        (replacing(BILL, 'kind = "markup"', 'kind = "party"'), "line 64: 'events[4].kind' can only be one of: introduced, referred,"),
        (replacing(BILL, 'companion = "s1693-115"', 'companion = "SESTA"'), "'SESTA' is not a bill"),
        (replacing(BILL, 'companion = "s1693-115"', 'companion = "hr1693-115"'), "'companion' must be a bill of the other chamber"),
        (replacing(GUIDE, 'label = "Victims deserve their day in court"\n', ""), "en/guide.toml, line 25: 'points[1].label' is missing"),
        (replacing(GUIDE, 'key = "states"', 'key = "state"'), "line 32: the point 'states' is not the same here and in the English guide"),
        (replacing(GUIDE, "s1693-115 =", "s1694-115 ="), "'bill_summaries.s1693-115' is missing"),
        (replacing(GUIDE, "oppose = \"I", "opposed = \"I"), "line 13: 'positions.opposed' can only be one of: support, oppose"),
        (replacing("es/asks.toml", "urge-veto", "urge-vet"), "es/asks.toml, line 1: 'urge-veto' is missing"),
        (replacing("es/bill-hr1865-115.toml", 'heading = "Nombre"\n', ""), "es/bill-hr1865-115.toml, line 6: 'sections[0].heading' is missing"),
        (replacing(GUIDE, "supporters = [", 'supporters = "All"\nothers = ['), "'both_sides.supporters' must be a list in brackets"),
        (replacing(GUIDE, 'key = "states"', "key = 3"), "line 32: 'points[2].key' must be text in quotation marks"),
        (replacing(GUIDE, 'key = "states"', 'key = "day-in-court"'), "line 32: it has two points called 'day-in-court'"),
        (replacing(GUIDE, "[both_sides]", "[both_side]"), "guide.toml, line 1: 'both_sides' is missing"),
        (replacing(BILL, "yeas = 388", "yeas = -1"), "'votes[0].yeas' must be at least 0"),
        (replacing(BILL, "yeas = 388", "yeas = 10001"), "'votes[0].yeas' must be at most 10000"),
        (replacing(BILL, "yeas = 388", "yeas = 388.0"), "'votes[0].yeas' must be a whole number"),
        (replacing(BILL, "2017-04-03 = ", "soon = "), "'cosponsors.soon' must be a date"),
        (replacing("pack.toml", "format = 1", "format = 1\npractice = 1"), "line 3: 'practice' must be true or false"),
        (replacing("pack.toml", '"support", "oppose"', '"x - at `$.bills[7]`"'), "line 9: 'positions[0]' can only be one of"),
        (replacing(GUIDE, "oppose = \"I", "\"x - at `$.points[99]`\" = \"I"), "line 13: 'positions.x - at `$.points[99]`' can only be one of"),
        (replacing("pack.toml", "https://", "ftp://"), "'url' must be the address of a web page"),
        (writing(GUIDE, b"title = \"\xff\""), "en/guide.toml, line 1: it is not saved as UTF-8 text"),
        (writing(GUIDE, b"a = [" + b"[" * 5000), "en/guide.toml"),
        (writing(GUIDE, b"#" * 2_000_000), "too large"),
        (writing("en/share.j2", b"x" * 30_000), "too large"),
    ],
)  # fmt: skip
def test_a_broken_pack_is_refused_with_file_and_line(
    pack: Path, break_it: Callable[[Path], object], said: str
) -> None:
    break_it(pack)
    with pytest.raises(UserError) as told:
        read_pack(pack)
    assert said in str(told.value)
    assert str(told.value.message).endswith(".")


def test_an_error_can_be_pointed_at(pack: Path) -> None:
    replacing(BILL, 'kind = "markup"', 'kind = "party"')(pack)
    with pytest.raises(FileError) as told:
        read_pack(pack)
    error = told.value
    assert (error.file, error.line) == ("sesta-fosta/bills/hr1865-115.toml", 64)
    assert str(error.what).startswith("'events[4].kind' can only be one of")


def test_a_key_that_letterdesk_does_not_know_is_a_warning(pack: Path) -> None:
    replacing("pack.toml", "format = 1", 'format = 1\nlogo = "us.png"')(pack)
    replacing(GUIDE, 'key = "states"', 'key = "states"\ncolour = "red"')(pack)
    found = read_pack(pack)
    assert found.campaign.id == "sesta-fosta"
    assert [str(notice.sentence) for notice in found.notices] == [
        "sesta-fosta/pack.toml, line 3: Letterdesk does not know 'logo' and leaves it out.",
        "sesta-fosta/en/guide.toml, line 33: Letterdesk does not know 'points[2].colour' and leaves it out.",
    ]


def test_thousands_of_unknown_keys_are_told_of_in_a_moment(pack: Path) -> None:
    text = (pack / "pack.toml").read_text(encoding="utf-8")
    more = "".join(f"organisers{n} = 1\n" for n in range(9_000))
    (pack / "pack.toml").write_text(text + more, encoding="utf-8")
    started = time.process_time()
    found = read_pack(pack).notices
    assert time.process_time() - started < 1
    assert len(found) == 50


def test_companions_are_linked_where_one_names_the_other(pack: Path) -> None:
    replacing(BILL, 'companion = "s1693-115"\n', "")(pack)
    fosta, sesta = load_campaign(pack).bills
    assert (fosta.companion, sesta.companion) == (sesta.id, fosta.id)


def test_a_bill_need_not_be_explained(pack: Path) -> None:
    (pack / "es" / "bill-hr1865-115.toml").unlink()
    campaign = read_pack(pack).campaign
    assert set(campaign.explanations) == {"en/hr1865-115", "en/s1693-115", "es/s1693-115"}
    assert campaign.explanation(campaign.bills[0].id, "es") is None


def test_events_of_a_bill_may_be_written_in_any_order(pack: Path) -> None:
    text = (pack / BILL).read_text(encoding="utf-8")
    head, *events = text.split("[[events]]")
    last, _, tail = events[-1].partition("[[votes]]")
    blocks = [*events[:-1], last]
    shuffled = "[[events]]".join([head, *reversed(blocks)]) + "[[votes]]" + tail
    (pack / BILL).write_text(shuffled, encoding="utf-8")
    days = [event.date for event in load_campaign(pack).bills[0].events]
    assert days == sorted(days)


def test_the_bundled_campaign_is_found_by_its_id_and_has_no_warning() -> None:
    assert "sesta-fosta" in [folder.name for folder in list_packs()]
    assert find_campaign("sesta-fosta").id == "sesta-fosta"
    assert read_pack(bundled("templates") / "sesta-fosta").notices == ()


def test_opening_a_pack_reads_its_facts_and_leaves_its_words_for_later(pack: Path) -> None:
    (pack / "es" / "guide.toml").write_text("title = 1", encoding="utf-8")
    (pack / "en" / "share.j2").unlink()
    campaign = load_campaign(pack)
    assert campaign.guide("en").title
    assert list(campaign.guides) == ["en", "es"]
    with pytest.raises(UserError, match=r"es/guide\.toml"):
        campaign.guide("es")
    with pytest.raises(UserError, match=r"en/share\.j2: it is missing"):
        campaign.templates["en/share"]


def test_an_unknown_campaign_names_those_that_are_installed() -> None:
    with pytest.raises(UserError, match="These are installed: sesta-fosta") as told:
        find_campaign("fosta")
    assert told.value.wrong_input
