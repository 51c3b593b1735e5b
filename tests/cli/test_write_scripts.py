"""`letterdesk write` with a name in letters that the program's own fonts do not have."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from letterdesk.cli.main import run
from letterdesk.output import fallback_fonts
from tests.cli.test_write import words

ASKED = {"--district": "5"}


@pytest.fixture
def no_other_fonts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer on which only Letterdesk itself is installed."""
    monkeypatch.setattr(fallback_fonts, "PACKAGES", ("letterdesk_no_such_fonts",))
    monkeypatch.setattr(fallback_fonts, "font_folders", tuple)
    fallback_fonts.fallback_fonts.cache_clear()
    yield
    fallback_fonts.fallback_fonts.cache_clear()


def test_a_name_in_chinese_letters_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words(tmp_path, ASKED | {"--name": "王小明"}, "--to", "representative")) == 0
    assert "empty boxes" not in capsys.readouterr().err
    read = subprocess.run(
        ["pdftotext", tmp_path / "letter-IL-05.pdf", "-"], capture_output=True, check=True
    )
    assert "王小明" in read.stdout.decode()


@pytest.mark.usefixtures("no_other_fonts")
def test_without_a_font_the_writer_is_told_what_may_help(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words(tmp_path, ASKED | {"--name": "王小明"}, "--to", "representative")) == 0
    said = capsys.readouterr().err
    assert "王 小 明" in said
    assert "letterdesk[scripts]" in said


def test_what_no_font_has_is_named_and_nothing_is_promised(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = "My own sign is \ue123."
    assert run(words(tmp_path, ASKED | {"--story": story}, "--to", "representative")) == 0
    said = capsys.readouterr().err
    assert "\ue123" in said
    assert "letterdesk[scripts]" not in said


@pytest.mark.usefixtures("no_other_fonts")
def test_a_whole_story_without_a_font_names_some_of_its_letters(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = "今天天气很好，我们去公园散步吧。这个法律对我们的家庭很重要。"
    assert run(words(tmp_path, ASKED | {"--story": story}, "--to", "representative")) == 0
    assert "去 公 园 散 步" in (said := capsys.readouterr().err)
    assert "…" in said
    assert "家" not in said
