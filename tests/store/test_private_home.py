"""A home that goes with its evening, and what earlier evenings left."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from letterdesk.store.mounts import in_memory, list_mounts
from letterdesk.store.private_home import (
    environment_in,
    make_home,
    place_for_homes,
    sweep_homes,
)


def test_homes_are_private_and_gone_afterwards(tmp_path: Path) -> None:
    with place_for_homes(tmp_path) as homes:
        home = make_home(homes)
        for folder in (homes, home, home / "tmp", home / "runtime"):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        (home / "tmp" / "words").write_text("left behind")
    assert not list(tmp_path.iterdir())


def test_what_a_power_cut_left_is_swept_and_what_is_in_use_is_not(tmp_path: Path) -> None:
    left = (
        "import os, sys; from pathlib import Path\n"
        "from letterdesk.store.private_home import make_home, place_for_homes\n"
        "with place_for_homes(Path(sys.argv[1])) as homes:\n"
        "    (make_home(homes) / 'words').write_text('left behind')\n"
        "    os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", left, str(tmp_path)], check=True)
    assert len(list(tmp_path.rglob("words"))) == 1
    with place_for_homes(tmp_path) as homes:
        assert not list(tmp_path.rglob("words"))
        assert sweep_homes(tmp_path) == 0
        assert homes.is_dir()


def test_strangers_folders_and_links_are_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "place"
    letters = tmp_path / "letters"
    place.mkdir()
    letters.mkdir()
    (letters / "mine").touch()
    (place / "letterdesk-kiosk-link").symlink_to(letters, target_is_directory=True)
    (place / "letterdesk").mkdir()
    assert sweep_homes(place) == 0
    assert (letters / "mine").exists()


def test_a_home_finds_what_the_organiser_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    (data / "letterdesk" / "packs").mkdir(parents=True)
    (data / "letterdesk" / "packs" / "ours.letterpack").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    with place_for_homes(tmp_path) as homes:
        home = make_home(homes)
        (home / "data" / "letterdesk" / "packs" / "ours.letterpack").stat()
    assert (data / "letterdesk" / "packs" / "ours.letterpack").exists()


def test_screen_and_screen_reader_are_still_found(tmp_path: Path) -> None:
    real, runtime, home = tmp_path / "real", tmp_path / "run", tmp_path / "home"
    for folder in (real, runtime):
        folder.mkdir()
    (real / ".Xauthority").touch()
    (runtime / "bus").touch()
    outside = {
        "HOME": str(real),
        "XDG_RUNTIME_DIR": str(runtime),
        "WAYLAND_DISPLAY": "wayland-0",
        "SESSION_MANAGER": "local/host",
        "CUPS_SERVER": "somewhere",
    }
    inside = environment_in(home, outside)
    assert inside["WAYLAND_DISPLAY"] == str(runtime / "wayland-0")
    assert inside["DBUS_SESSION_BUS_ADDRESS"] == f"unix:path={runtime / 'bus'}"
    assert inside["XAUTHORITY"] == str(real / ".Xauthority")
    assert inside["CUPS_SERVER"] == "somewhere"
    assert "SESSION_MANAGER" not in inside
    for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        assert Path(inside[name]).is_relative_to(home)


def test_memory_is_told_from_disk(tmp_path: Path) -> None:
    table = tmp_path / "mounts"
    run, shm = tmp_path / "run", tmp_path / "shm and more"
    table.write_text(
        f"/dev/sda1 / ext4 rw 0 0\ntmpfs {run} tmpfs rw 0 0\n"
        f"tmpfs {str(shm).replace(' ', chr(92) + '040')} tmpfs rw 0 0\n"
        f"/dev/sdb1 {run}/disk vfat rw 0 0\n"
    )
    assert [in_memory(p, table) for p in (run, run / "user", shm, run / "disk", tmp_path)] == [
        True, True, True, False, False,
    ]  # fmt: skip
    assert list_mounts(tmp_path / "none") == ()
    assert os.sep in str(list_mounts(table)[1].folder)
