import os
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from letterdesk.core.errors import UserError
from letterdesk.store.files import make_folder, read_bounded, save_new, sweep

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX file systems")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_saved_is_complete_private_and_alone(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    save_new(path, b"paper" * 1000)
    assert path.read_bytes() == b"paper" * 1000
    assert names(tmp_path) == ["letter.pdf"]
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"mine")
    with pytest.raises(UserError, match=r"already a file letter\.pdf") as caught:
        save_new(path, b"new")
    assert caught.value.wrong_input
    assert path.read_bytes() == b"mine"
    assert names(tmp_path) == ["letter.pdf"]


def test_a_file_is_replaced_when_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"mine")
    save_new(path, b"new", overwrite=True)
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["letter.pdf"]


@posix
def test_a_symbolic_link_is_never_followed(tmp_path: Path) -> None:
    treasure, link = tmp_path / "treasure", tmp_path / "letter.pdf"
    treasure.write_bytes(b"mine")
    link.symlink_to(treasure)
    with pytest.raises(UserError, match="already a file"):
        save_new(link, b"new")
    save_new(link, b"new", overwrite=True)
    assert treasure.read_bytes() == b"mine"
    assert not link.is_symlink()


@posix
def test_a_dangling_link_counts_as_a_file_that_is_there(tmp_path: Path) -> None:
    link = tmp_path / "letter.pdf"
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(UserError, match="already a file"):
        save_new(link, b"new")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("where", "says"),
    [
        ("missing/letter.pdf", "does not exist"),
        ("plain-file/letter.pdf", "does not exist"),
        ("folder", "folder is a folder, and a file is needed"),
        ("x" * 300, "cannot be saved under the name"),
    ],
)
def test_a_place_that_cannot_be_is_named(tmp_path: Path, where: str, says: str) -> None:
    (tmp_path / "plain-file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match=says) as caught:
        save_new(tmp_path / where, b"new", overwrite=True)
    assert str(caught.value.hint)
    assert names(tmp_path) == ["folder", "plain-file"]


@pytest.mark.parametrize("where", ["plain-file", "plain-file/in/it"])
def test_a_file_in_a_folders_place_is_named(tmp_path: Path, where: str) -> None:
    (tmp_path / "plain-file").write_bytes(b"")
    with pytest.raises(UserError) as caught:
        make_folder(tmp_path / where)
    assert (
        str(caught.value.message) == f"{tmp_path / 'plain-file'} is a file, and a folder is needed."
    )
    assert caught.value.wrong_input


def test_the_folder_one_is_in_is_named_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """'There is already a file a.txt in ..' would name the folder above."""
    monkeypatch.chdir(tmp_path)
    save_new(Path("a.txt"), b"")
    with pytest.raises(UserError) as caught:
        save_new(Path("a.txt"), b"")
    assert f" in {tmp_path}." in str(caught.value.message)
    with pytest.raises(UserError) as caught:
        save_new(Path(), b"")
    assert str(caught.value.message).startswith(f"{tmp_path} is a folder")


def mount(folder: Path, options: str) -> None:
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("no mount command")
    if done.returncode:
        pytest.skip("may not mount a file system here")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 64 KB."""
    mount(tmp_path, "size=64k")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


@pytest.fixture
def sealed_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system that nobody, root included, may write to."""
    mount(tmp_path, "ro")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


@posix
@pytest.mark.parametrize("overwrite", [False, True])
def test_a_full_disk_is_said_and_leaves_nothing(small_disk: Path, overwrite: bool) -> None:
    kept = small_disk / "kept.pdf"
    save_new(kept, b"k" * 4096)
    target = kept if overwrite else small_disk / "letter.pdf"
    with pytest.raises(UserError, match="disk is full") as caught:
        save_new(target, b"x" * 200_000, overwrite=overwrite)
    assert "free some space" in str(caught.value.hint)
    assert names(small_disk) == ["kept.pdf"]
    assert kept.read_bytes() == b"k" * 4096


@posix
def test_a_read_only_disk_is_said(sealed_disk: Path) -> None:
    with pytest.raises(UserError, match="may not save in the folder") as caught:
        save_new(sealed_disk / "letter.pdf", b"new")
    assert not caught.value.wrong_input


@posix
@pytest.mark.skipif(
    hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(UserError, match="may not save in the folder"):
            save_new(tmp_path / "letter.pdf", b"new")
    finally:
        tmp_path.chmod(0o755)


SAVE_WITH_LITTLE_ROOM = """
import resource, sys
from pathlib import Path
from letterdesk.core.errors import UserError
from letterdesk.store.files import save_new
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    save_new(Path(sys.argv[1]), b"x" * 10_000)
except UserError as error:
    print(error)
"""


@posix
def test_a_short_write_is_noticed(tmp_path: Path) -> None:
    """The system takes the first 4,096 bytes and then no more, as a full disk does."""
    child = subprocess.run(
        [sys.executable, "-c", SAVE_WITH_LITTLE_ROOM, str(tmp_path / "letter.pdf")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "was not saved" in child.stdout
    assert names(tmp_path) == []


@posix
def test_a_disk_without_hard_links_still_never_overwrites(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_args: object, **_kwargs: object) -> None:
        raise PermissionError(1, "Operation not permitted")  # what FAT on Linux says

    monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "letter.pdf"
    save_new(path, b"new")
    assert path.read_bytes() == b"new"
    with pytest.raises(UserError, match="already a file"):
        save_new(path, b"newer")
    assert names(tmp_path) == ["letter.pdf"]


def test_reading_stops_at_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "pack"
    path.write_bytes(b"12345")
    assert read_bounded(path, 5) == b"12345"
    with pytest.raises(UserError, match="too large"):
        read_bounded(path, 4)


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file") as missing:
        read_bounded(tmp_path / "missing", 10)
    assert missing.value.wrong_input
    with pytest.raises(UserError, match=r"not a file|could not be read"):
        read_bounded(tmp_path, 10)
    with pytest.raises(UserError, match="could not be read"):
        read_bounded(tmp_path / "nul\0byte", 10)


@posix
def test_a_pipe_in_a_files_place_holds_nobody_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError, match="not a file"):
        read_bounded(tmp_path / "pipe", 10)


def dead_process() -> int:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


@posix
def test_sweeping_takes_only_what_a_dead_letterdesk_left(tmp_path: Path) -> None:
    left = tmp_path / f".letterdesk-{dead_process()}-0123456789abcdef.part"
    old = tmp_path / f".letterdesk-{os.getpid()}-0123456789abcdef.part"
    busy = tmp_path / f".letterdesk-{os.getpid()}-fedcba9876543210.part"
    others = [tmp_path / "letter.part", tmp_path / ".letterdesk-x-0123456789abcdef.part"]
    for path in (left, old, busy, *others):
        path.write_bytes(b"personal")
    two_days_ago = time.time() - 2 * 24 * 3600
    os.utime(old, (two_days_ago, two_days_ago))
    assert sweep(tmp_path) == 2
    assert names(tmp_path) == sorted(path.name for path in (busy, *others))
    assert sweep(tmp_path / "missing") == 0
