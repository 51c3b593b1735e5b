"""A pack that somebody works on: values put into its files, saved, copied, grown."""

import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.core.bills import BillType
from letterdesk.core.errors import UserError
from letterdesk.store.packs import read_pack
from letterdesk.store.packs.copying import copy
from letterdesk.store.packs.growing import add_language, add_position, bring_in_bill
from letterdesk.store.packs.toml_editing import EditedToml
from letterdesk.store.packs.toml_places import find_places
from letterdesk.store.packs.working import ChangedMeanwhileError, read_files, save_files
from letterdesk.store.paths import bundled
from tests.store.billstatus_samples import billstatus, path_of

GUIDE = """\
# What a writer reads.
title = "Old"  # short
mine = 3
prompts = ["One?"]

[positions]
support = "Yes"

[[points]]
key = "a"
label = "A"
extra = 1  # kept

[[points]]
key = "b"
label = "B"
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "starter"
    shutil.copytree(bundled("templates") / "starter", folder)
    return folder


# --- one file -------------------------------------------------------------------


def test_comments_and_unknown_keys_stay_around_what_is_changed() -> None:
    toml = EditedToml("guide.toml", GUIDE)
    toml.put(("title",), 'A "new" one')
    toml.put(("positions", "oppose"), "No")
    assert toml.text.startswith('# What a writer reads.\ntitle = "A \\"new\\" one"  # short\n')
    assert "mine = 3" in toml.text
    assert tomllib.loads(toml.text)["positions"] == {"support": "Yes", "oppose": "No"}


def test_putting_what_is_there_changes_no_byte() -> None:
    toml = EditedToml("guide.toml", GUIDE)
    toml.put(("title",), "Old")
    toml.put(("prompts",), ["One?"])
    assert toml.text == GUIDE


def test_rows_are_moved_with_all_they_hold() -> None:
    toml = EditedToml("guide.toml", GUIDE)
    toml.put_rows("points", [{"key": "b", "label": "B2"}, {"key": "c"}, {"key": "a", "label": "A"}])
    assert tomllib.loads(toml.text)["points"] == [
        {"key": "b", "label": "B2"},
        {"key": "c"},
        {"key": "a", "label": "A", "extra": 1},
    ]
    assert "# kept" in toml.text


_WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=20)


@settings(max_examples=60, deadline=None)
@given(
    title=_WORDS,
    prompts=st.lists(_WORDS, max_size=4),
    labels=st.lists(_WORDS, max_size=5),
    again=st.booleans(),
)
def test_whatever_is_put_is_read_back(
    title: str, prompts: list[str], labels: list[str], again: bool
) -> None:
    toml = EditedToml("guide.toml", GUIDE)
    rows = [{"key": "abcdef"[n], "label": label} for n, label in enumerate(labels)]
    for _ in range(1 + again):
        toml.put_rows("points", rows)
        toml.put(("title",), title)
        toml.put(("prompts",), prompts)
    read: dict[str, Any] = tomllib.loads(toml.text)
    assert (read["title"], read["prompts"], read["mine"]) == (title, prompts, 3)
    assert [(row["key"], row["label"]) for row in read["points"]] == [
        (row["key"], row["label"]) for row in rows
    ]


@pytest.mark.parametrize(
    ("line", "path"),
    [(1, ()), (2, ("title",)), (7, ("positions", "support")), (11, ("points", 0, "label")),
     (15, ("points", 1, "key"))],
)  # fmt: skip
def test_a_line_leads_to_its_value(line: int, path: tuple[str | int, ...]) -> None:
    assert find_places(GUIDE).path_at(line) == path


def test_text_that_is_not_toml_is_refused_with_its_line() -> None:
    with pytest.raises(UserError, match="line 2"):
        EditedToml("en/guide.toml", 'title = "x"\n= 3\n')


# --- saving -----------------------------------------------------------------------


def test_only_what_has_changed_is_written(pack: Path) -> None:
    files = read_files(pack)
    before = {path: path.stat().st_mtime_ns for path in pack.rglob("*.*")}
    saved = save_files(files, {**files.texts, "en/share.j2": "[post]\nWrite!\n"})
    changed = {
        p.relative_to(pack).as_posix() for p, at in before.items() if p.stat().st_mtime_ns != at
    }
    assert changed == {"en/share.j2"}
    assert saved == read_files(pack)


def test_what_somebody_else_saved_meanwhile_is_not_overwritten(pack: Path) -> None:
    files = read_files(pack)
    (pack / "en/share.j2").write_text("theirs", encoding="utf-8")
    mine = {**files.texts, "en/share.j2": "mine", "pack.toml": "x = 1"}
    with pytest.raises(ChangedMeanwhileError, match=r"en/share\.j2"):
        save_files(files, mine)
    assert (pack / "en/share.j2").read_text(encoding="utf-8") == "theirs"
    assert "starter" in (pack / "pack.toml").read_text(encoding="utf-8")
    save_files(files, mine, overwrite=True)
    assert (pack / "en/share.j2").read_text(encoding="utf-8") == "mine"


def test_a_folder_that_is_no_campaign_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not the folder of a campaign"):
        read_files(tmp_path)


# --- copying and growing ------------------------------------------------------------


@pytest.mark.parametrize("name", ["sesta-fosta", "starter"])
def test_a_copy_is_a_campaign_of_its_own(tmp_path: Path, name: str) -> None:
    folder = copy(
        bundled("templates") / name,
        tmp_path / "our-own",
        title="Ours",
        organiser="We",
        languages=(),
    )
    campaign = read_pack(folder).campaign
    assert (campaign.id, campaign.organiser, campaign.guide("en").title) == (
        "our-own",
        "We",
        "Ours",
    )
    assert (campaign.version, campaign.practice, list(campaign.guides)) == ("1.0", False, ["en"])
    assert not (folder / "es").exists()
    with pytest.raises(UserError, match="already"):
        copy(folder, folder, title="", organiser="", languages=())


def test_a_language_begins_with_letters_that_fit_and_a_guide_to_translate(pack: Path) -> None:
    texts = {n: t for n, t in read_files(pack).texts.items() if not n.startswith("es/")}
    grown = add_language(texts, "es")
    assert grown["es/guide.toml"] == texts["en/guide.toml"]
    assert "Vivo en" in grown["es/letter-support.j2"]
    assert add_language(texts, "vi")["vi/letter-support.j2"] == texts["en/letter-support.j2"]


def test_a_position_that_was_left_out_comes_back_whole(pack: Path) -> None:
    for gone in pack.glob("*/*-oppose.j2"):
        gone.unlink()
    texts = read_files(pack).texts
    toml = EditedToml("pack.toml", texts["pack.toml"])
    toml.put(("positions",), ["support"])
    texts["pack.toml"] = toml.text
    texts |= add_position(texts, "oppose")
    save_files(read_files(pack), texts)
    assert [str(p) for p in read_pack(pack).campaign.positions] == ["support", "oppose"]


def test_a_bill_brought_in_is_listed_everywhere(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "BILLSTATUS-117hr5.xml"
    file.write_text(billstatus(BillType.HR, "3.0.0", path_of(BillType.HR)[:3]), encoding="utf-8")
    files = read_files(pack)
    imported, changed = bring_in_bill(files.texts, file)
    assert str(imported.bill.id) == "hr5-117"
    save_files(files, {**files.texts, **changed})
    campaign = read_pack(pack).campaign
    assert [str(bill.id) for bill in campaign.bills] == ["s35-117", "hr5-117"]
    assert all("[[write here" in g.bill_summaries["hr5-117"] for g in campaign.guides.values())
    _, changed = bring_in_bill(read_files(pack).texts, file)
    assert set(changed) == {"bills/hr5-117.toml"}
