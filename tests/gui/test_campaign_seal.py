"""The campaign step says where a campaign comes from, and what is kept back and why."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from letterdesk.core.draft import Draft
from letterdesk.gui.services import connect_services
from letterdesk.gui.steps.campaign import CampaignPage
from letterdesk.store.packs.archive import build_archive
from letterdesk.store.paths import user_data
from tests.store.hostile_archives import good_files


@pytest.fixture
def packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where installed packs lie for this test."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = user_data() / "packs"
    folder.mkdir(parents=True)
    return folder


def page_words(qtbot: QtBot, campaign: str) -> str:
    page = CampaignPage(connect_services(), "en")
    qtbot.addWidget(page)
    page.load(Draft(campaign=campaign))
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_a_campaign_that_came_with_letterdesk_says_nothing_of_it(qtbot: QtBot, packs: Path) -> None:
    said = page_words(qtbot, "sesta-fosta")
    assert "signed" not in said
    assert "came with" not in said


def test_an_installed_one_says_that_nobody_signed_it_and_that_it_has_run_out(
    qtbot: QtBot, packs: Path
) -> None:
    files = good_files()
    files["pack.toml"] = files["pack.toml"].replace(b"practice = true", b"expires = 2020-01-31")
    (packs / "ours.letterpack").write_bytes(build_archive("ours", files))
    said = page_words(qtbot, "ours")
    assert "Nobody signed this campaign." in said
    assert "meant this campaign to end on January 31, 2020" in said


def test_a_broken_one_leaves_the_others_and_is_named(qtbot: QtBot, packs: Path) -> None:
    (packs / "theirs.letterpack").write_bytes(b"Dear Congress")
    said = page_words(qtbot, "sesta-fosta")
    assert "Allow States and Victims" in said
    assert "The campaign theirs is not offered." in said
    assert "it is damaged, or not a campaign file" in said
