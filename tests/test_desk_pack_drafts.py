"""A campaign tried out while it is being written."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from letterdesk import desk
from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.members import Member
from letterdesk.desk.pack_drafts import Viewpoint, example_request, flaw_of
from letterdesk.store.directory import open_directory
from letterdesk.store.packs.working import PackFiles
from letterdesk.store.paths import bundled
from tests.output.read_paper import text_of

TODAY = date(2026, 11, 23)


@pytest.fixture
def pack(tmp_path: Path) -> PackFiles:
    folder = tmp_path / "starter"
    shutil.copytree(bundled("templates") / "starter", folder)
    return desk.open_pack(folder)


@pytest.fixture(scope="module")
def member() -> Member:
    with open_directory(day=TODAY) as directory:
        return next(m for m in directory.members() if m.name == "Richard J. Durbin")


def test_the_trial_is_what_a_writer_would_get(pack: PackFiles, member: Member) -> None:
    view = Viewpoint(member, Position.SUPPORT, "es", "")
    trial = desk.try_letter(pack, pack.texts, view)
    prepared = desk.prepare(example_request(desk.read_draft(pack, pack.texts), view))
    assert trial.pdf == desk.print_packet(prepared).data
    assert trial.reading_copy.startswith("Vivo en Springfield")


def test_unsaved_words_are_in_the_trial(pack: PackFiles, member: Member) -> None:
    texts = pack.texts
    texts["en/letter-oppose.j2"] += "\nKindly think of my street.\n"
    trial = desk.try_letter(pack, texts, Viewpoint(member, Position.OPPOSE, "en", ""))
    assert "Kindly think of my street." in text_of(trial.pdf)


def test_every_stage_can_be_looked_at(pack: PackFiles, member: Member) -> None:
    campaign = desk.read_draft(pack, pack.texts)
    letters = {
        desk.prepare(
            example_request(campaign, Viewpoint(member, Position.SUPPORT, "en", "", stage))
        ).packet.letters[0].body
        for stage in range(len(desk.stages_of(campaign.bills[0])))
    }  # fmt: skip
    assert len(letters) > 6


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("en/letter-support.j2", "{{ story }}", "{{ stori }}"),
        ("en/call-support.j2", "[voicemail]", "[voicemail]\n{% if %}x{% endif %}"),
        ("en/asks.toml", "{{ bill }}", "{{ bil }}"),
        ("en/guide.toml", "[positions]", "[positions"),
    ],
)
def test_an_error_is_placed_in_its_file(
    pack: PackFiles, member: Member, file: str, old: str, new: str
) -> None:
    texts = pack.texts
    texts[file] = texts[file].replace(old, new)
    view = Viewpoint(member, Position.SUPPORT, "en", "")
    with pytest.raises(UserError) as caught:
        desk.try_letter(pack, texts, view)
    flaw = flaw_of(caught.value, pack, texts, view)
    written = texts[file].split("\n")
    assert flaw.file == file
    assert new.rpartition("\n")[2] in written[flaw.line - 1]


def test_the_check_of_a_draft_is_the_check_of_what_would_be_saved(pack: PackFiles) -> None:
    texts = pack.texts
    texts["pack.toml"] += "surprise = 1\n"
    texts["en/letter-support.j2"] = "Nothing is asked."
    found = desk.check_draft(pack, texts, TODAY)
    desk.save_pack(pack, texts)
    assert found == desk.check_pack(pack.folder, TODAY)
    assert {"unknown-key", "no-ask"} <= {flaw.code for flaw in found}


def test_a_check_that_nobody_waits_for_ends_at_once(pack: PackFiles) -> None:
    asked: list[int] = []

    def wanted() -> bool:
        asked.append(1)
        return len(asked) < 5

    desk.check_draft(pack, pack.texts, TODAY, wanted)
    assert len(asked) == 5
