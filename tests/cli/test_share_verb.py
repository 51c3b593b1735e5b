"""`letterdesk share`: on screen, for machines, and as files."""

import json
from pathlib import Path

import pytest

from letterdesk.cli.main import run

SHARE = ["share", "--campaign", "sesta-fosta"]


def test_texts_are_printed_to_copy(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*SHARE, "--language", "es"]) == 0
    said = capsys.readouterr().out
    assert "--- sms: 159 of 160, 1 part ---" in said
    assert "¡Hola! Acabo de escribir al Congreso" in said


def test_texts_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*SHARE, "--json"]) == 0
    texts = json.loads(capsys.readouterr().out)
    assert [text["channel"] for text in texts] == ["sms", "post", "message", "email"]
    assert all(text["over"] == 0 and text["text"] for text in texts)


def test_files_hold_the_same_texts_and_the_flyers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*SHARE, "--out", str(tmp_path), "--json"]) == 0
    texts = json.loads(capsys.readouterr().out)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "flyer-two-to-a-sheet.pdf",
        "flyer.pdf",
        "share-email.txt",
        "share-message.txt",
        "share-post.txt",
        "share-sms.txt",
    ]
    for text in texts:
        saved = (tmp_path / f"share-{text['channel']}.txt").read_text(encoding="utf-8")
        assert saved == text["text"] + "\n"
    assert run([*SHARE, "--out", str(tmp_path)]) == 2
