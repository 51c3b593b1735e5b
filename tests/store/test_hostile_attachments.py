"""Official texts and logos of strangers: refused in a sentence that names them, or shown, and soon.

In the same watched process as other strangers' files, each in an archive, those to be refused in a
folder too.
"""

import os
from pathlib import Path

import pytest

from letterdesk.core.errors import UserError
from letterdesk.store.packs import read_pack
from letterdesk.store.packs.new_folder import write_new
from tests.store import hostile_attachments
from tests.store.attachment_samples import TEXTS
from tests.store.hostile_archives import good_files
from tests.store.hostile_attachments import Attached, packed
from tests.store.test_hostile_packs import Opened, assert_kept_within_bounds, open_all

pytest.importorskip("resource", reason="limits of a process are POSIX's")


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Opened]:
    """Every pack of the tables, opened to the last word of its texts."""
    home = tmp_path_factory.mktemp("attached")
    todo: list[tuple[str, str]] = []
    for case in (*hostile_attachments.REFUSED, *hostile_attachments.SHOWN):
        place = home / str(len(todo))
        place.mkdir()
        data = case.data()
        (place / "ours.letterpack").write_bytes(packed(case.file, data))
        todo.append((f"{case.name} (archive)", str(place / "ours.letterpack")))
        if case in hostile_attachments.REFUSED:
            for name, content in {**good_files(), case.file: data}.items():
                (place / "ours" / name).parent.mkdir(parents=True, exist_ok=True)
                (place / "ours" / name).write_bytes(content)
            todo.append((f"{case.name} (folder)", str(place / "ours")))
    return open_all("texts", todo, home)


def test_there_are_many() -> None:
    assert len(hostile_attachments.REFUSED) >= 130


@pytest.mark.parametrize("case", hostile_attachments.REFUSED, ids=lambda case: case.name)
def test_it_is_refused_in_a_sentence_that_names_it(
    case: Attached, opened: dict[str, Opened]
) -> None:
    for kind in ("archive", "folder"):
        file = opened[f"{case.name} ({kind})"]
        assert file.outcome == "refused", file.said
        assert Path(case.file).name in file.said
        assert_kept_within_bounds(file)


@pytest.mark.parametrize("case", hostile_attachments.SHOWN, ids=lambda case: case.name)
def test_it_is_odd_and_harmless(case: Attached, opened: dict[str, Opened]) -> None:
    file = opened[f"{case.name} (archive)"]
    assert file.outcome == "read", file.said
    assert_kept_within_bounds(file)


@pytest.mark.parametrize("file", [*TEXTS, "logo.png"])
def test_a_link_to_a_file_of_this_computer_is_not_followed(tmp_path: Path, file: str) -> None:
    write_new(tmp_path / "ours", {**good_files(), **TEXTS})
    secret = tmp_path / "secret"
    secret.write_bytes(b"<bill>mine</bill>")
    place = tmp_path / "ours" / file
    place.unlink(missing_ok=True)
    place.symlink_to(secret)
    with pytest.raises(UserError, match=f"{place.name}: it is a link to something outside"):
        read_pack(tmp_path / "ours")


def test_a_folder_of_texts_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    write_new(tmp_path / "ours", good_files())
    write_new(tmp_path / "theirs", {"BILLS-117s35is.txt": b"A bill"})
    (tmp_path / "ours" / "texts").symlink_to(tmp_path / "theirs")
    with pytest.raises(UserError, match="it is a link to something outside"):
        read_pack(tmp_path / "ours")


def test_a_pipe_a_folder_and_thousands_of_files_are_no_texts(tmp_path: Path) -> None:
    write_new(tmp_path / "ours", good_files())
    texts = tmp_path / "ours" / "texts"
    (texts / "BILLS-117s35is.xml").mkdir(parents=True)
    os.mkfifo(texts / "BILLS-117s35is.txt")
    for number in range(2_000):
        (texts / f"x{number}").touch()
    assert dict(read_pack(tmp_path / "ours").campaign.texts) == {}
