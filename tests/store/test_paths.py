from pathlib import Path

import pytest

from letterdesk.store import paths


def test_the_directory_in_the_box_is_there() -> None:
    assert paths.bundled_directory().is_file()


def test_an_installed_package_finds_what_it_carries(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(paths, "_BUNDLED", tmp_path)
    assert paths.bundled("templates") == tmp_path / "templates"
    assert paths.bundled("resources").parent == Path(paths.__file__).parents[2]


def test_the_persons_own_folders_are_named_and_not_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    assert "letterdesk" in paths.user_data().parts
    assert "letterdesk" in paths.user_config().parts
    assert not list(tmp_path.iterdir())
