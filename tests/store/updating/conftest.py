"""The directory in the box as content, and a home of its own for each test."""

from pathlib import Path

import pytest

from letterdesk.store.compiling.content import Content, read_back
from letterdesk.store.directory import open_directory


@pytest.fixture(scope="session")
def boxed() -> Content:
    with open_directory() as directory:
        return read_back(directory)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's person keeps directories and settings."""
    monkeypatch.setattr("letterdesk.store.installed.user_data", lambda: tmp_path / "data")
    monkeypatch.setattr("letterdesk.store.corrections.user_config", lambda: tmp_path / "config")
    monkeypatch.setattr("letterdesk.store.signatures.user_config", lambda: tmp_path / "config")
    return tmp_path
