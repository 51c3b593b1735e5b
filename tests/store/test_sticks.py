"""Which mounts are sticks: by where they are mounted and what the kernel says of the device."""

from pathlib import Path

import pytest

from letterdesk.store.sticks import mounted_sticks


@pytest.mark.parametrize(
    ("mount", "device", "says", "found"),
    [
        ("/media/ann/KINGSTON", "sdb1", {"../removable": "1"}, True),
        ("/run/media/ann/OLD\\040STICK", "sdb1", {"../removable": "1"}, True),
        ("/media/ann/CASE", "usb2/2-1/sdc/sdc1", {"../removable": "0"}, True),
        ("/media/ann/CARD", "mmcblk0p1", {"../device/type": "SD"}, True),
        ("/media/ann/BUILT-IN", "mmcblk0p1", {"../device/type": "MMC"}, False),
        ("/media/ann/DATA", "sda2", {"../removable": "0"}, False),
        ("/", "sdb1", {"../removable": "1"}, False),
        ("/run/live/medium", "sdb1", {"../removable": "1"}, False),
        ("/home", "sdb1", {"../removable": "1"}, False),
    ],
    ids=lambda value: str(value) if isinstance(value, str) else "",
)
def test_only_what_comes_out_of_the_computer(
    tmp_path: Path, mount: str, device: str, says: dict[str, str], found: bool
) -> None:
    blocks, real = tmp_path / "block", tmp_path / "devices" / Path(device).parent / "disk"
    name = Path(device).name
    blocks.mkdir()
    (real / name).mkdir(parents=True)
    (blocks / name).symlink_to(real / name)
    for file, words in says.items():
        path = real / name / file
        path.resolve().parent.mkdir(parents=True, exist_ok=True)
        path.resolve().write_text(f"{words}\n")
    table = tmp_path / "mounts"
    table.write_text(f"/dev/{name} {mount} vfat rw 0 0\ntmpfs /media/none tmpfs rw 0 0\n")
    sticks = list(mounted_sticks(table, blocks))
    assert sticks == ([Path(mount.replace("\\040", " "))] if found else [])


def test_what_is_encrypted_is_as_its_device_is(tmp_path: Path) -> None:
    blocks = tmp_path / "block"
    (blocks / "dm-0" / "slaves" / "sdb1").mkdir(parents=True)
    disk = tmp_path / "devices" / "usb1" / "sdb" / "sdb1"
    disk.mkdir(parents=True)
    (blocks / "sdb1").symlink_to(disk)
    table = tmp_path / "mounts"
    table.write_text("/dev/dm-0 /media/ann/SECRET ext4 rw 0 0\n")
    assert list(mounted_sticks(table, blocks)) == [Path("/media/ann/SECRET")]
