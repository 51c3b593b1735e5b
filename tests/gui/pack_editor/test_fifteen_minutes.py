"""docs/organisers.md, followed step by step on the real window."""

import re
from math import ceil
from pathlib import Path

import pytest

from letterdesk import desk
from letterdesk.cli.main import run
from letterdesk.gui.pack_editor.window import PackEditor
from tests.gui.conftest import TODAY
from tests.gui.pack_editor.fifteen_minutes import ORGANISER, TITLE, Person, walk

GUIDE = Path(__file__).parents[3] / "docs" / "organisers.md"


def words_to_read() -> int:
    """Of the walk-through in the guide: what stands under its heading, pictures left out."""
    text = GUIDE.read_text(encoding="utf-8")
    part = text.partition("## Your own campaign in fifteen minutes")[2].partition("\n## ")[0]
    return len(re.sub(r"!\[.*?\]\(.*?\)", "", part).split())


def test_a_volunteer_has_a_file_to_hand_out_within_fifteen_minutes(
    editor: PackEditor,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    stick = tmp_path / "stick"
    monkeypatch.setattr("letterdesk.gui.pack_editor.window.ask_folder", lambda *_: stick)
    person = Person(editor)
    steps = list(walk(editor, tmp_path, person))
    assert steps == ["begin", "about", "read", "reasons", "letter", "findings", "file"]

    (made,) = stick.iterdir()
    assert made.name == "medals-for-those-who-keep-us-safe.letterpack"
    assert str(made) in editor.said.text()
    assert run(["pack", "check", str(made)]) == 0
    told = capsys.readouterr().out
    assert told.endswith("Nothing to mend. This campaign is ready to hand out.\n")
    assert desk.check_pack(made, TODAY) == ()
    from letterdesk.store.packs import read_pack

    campaign = read_pack(made).campaign
    assert (campaign.organiser, campaign.guide("en").title) == (ORGANISER, TITLE)

    minutes = person.effort.seconds(words_to_read()) / 60
    said = re.search(r"about (\d+) minutes", GUIDE.read_text(encoding="utf-8"))
    assert minutes < 15
    assert said is not None
    assert int(said[1]) == ceil(minutes), person.effort
