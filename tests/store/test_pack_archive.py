"""A pack as one file says the same as the folder it was made from."""

from pathlib import Path

from letterdesk.store.packs import read_pack
from letterdesk.store.packs.archive import build_archive, open_archive
from letterdesk.store.paths import bundled

FOLDER = bundled("templates") / "sesta-fosta"


def files_of(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_pack_in_one_file_is_the_same_campaign(tmp_path: Path) -> None:
    file = tmp_path / "anything.letterpack"
    file.write_bytes(build_archive("sesta-fosta", files_of(FOLDER)))
    in_file, in_folder = read_pack(file), read_pack(FOLDER)
    assert in_file.notices == in_folder.notices == ()
    assert in_file.campaign.bills == in_folder.campaign.bills
    assert dict(in_file.campaign.templates) == dict(in_folder.campaign.templates)
    assert dict(in_file.campaign.guides) == dict(in_folder.campaign.guides)


def test_equal_files_make_equal_archives() -> None:
    first, again = (build_archive("sesta-fosta", files_of(FOLDER)) for _ in range(2))
    assert first == again
    assert dict(open_archive(first, "x.letterpack").files) == files_of(FOLDER)
