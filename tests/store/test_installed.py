"""Which directory is opened on which day, and how one goes back."""

from datetime import date
from pathlib import Path

import pytest

from letterdesk import desk
from letterdesk.core.errors import UserError
from letterdesk.store import installed
from letterdesk.store.directory import open_directory
from letterdesk.store.installed import Edition, in_order_of_use, install, set_aside
from letterdesk.store.paths import bundled_directory

TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(installed, "user_data", lambda: tmp_path / "data")
    return tmp_path / "data" / "directories"


def opened_on(day: date) -> Path:
    with open_directory(day=day) as directory:
        return directory.path


def test_without_a_folder_the_one_in_the_box_is_used_and_none_made(data: Path) -> None:
    assert opened_on(TODAY) == bundled_directory()
    assert not data.exists()


def test_the_newest_is_used_and_going_back_goes_back(data: Path) -> None:
    database = bundled_directory().read_bytes()
    first = install(database, 119, date(2026, 6, 15))
    second = install(database, 119, date(2026, 6, 15))
    assert opened_on(TODAY) == second
    assert install(database, 119, date(2026, 1, 1)) != opened_on(TODAY)  # older than the box's
    set_aside(second)
    assert opened_on(TODAY) == first
    set_aside(first)
    assert opened_on(TODAY) == bundled_directory()
    with pytest.raises(UserError, match="came with Letterdesk"):
        set_aside(opened_on(TODAY))
    assert len(list(data.iterdir())) == 3  # nothing is lost


def test_what_going_back_would_give_is_known_before(data: Path) -> None:
    database = bundled_directory().read_bytes()
    assert desk.directory_before(TODAY) is None
    first = install(database, 119, date(2026, 7, 1))
    second = install(database, 119, date(2026, 8, 1))
    for newest, before in ((second, first), (first, bundled_directory())):
        with open_directory(day=TODAY, without=newest) as directory:
            assert directory.path == before
        about = desk.directory_before(TODAY)
        assert desk.go_back(TODAY) == before
        with open_directory(day=TODAY) as directory:
            assert directory.about == about
    assert desk.directory_before(TODAY) is None


def test_a_damaged_one_is_passed_over(data: Path) -> None:
    kept = install(bundled_directory().read_bytes(), 119, date(2026, 7, 1))
    install(b"cut short", 119, date(2026, 8, 1))
    assert opened_on(TODAY) == kept


@pytest.mark.parametrize("name", ["x.sqlite", "119-2026-13-01.sqlite", ".119-2026-07-01.sqlite", "119-2026-07-01.sqlite.set-aside", "119-2026-07-01"])  # fmt: skip
def test_other_files_in_the_folder_are_none_of_ours(data: Path, name: str) -> None:
    data.mkdir(parents=True)
    (data / name).write_bytes(bundled_directory().read_bytes())
    assert opened_on(TODAY) == bundled_directory()


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (date(2017, 10, 1), (120, 2)),
        (date(2026, 11, 23), (119, 6)),
        (date(2027, 1, 2), (119, 6)),
        (date(2027, 1, 3), (120, 2)),
        (date(2031, 6, 1), (120, 2)),
    ],
)
def test_each_congress_has_its_days(day: date, first: tuple[int, int]) -> None:
    editions = tuple(
        Edition(congress, date(congress + 1907, month, 1), 1, Path())
        for congress, month in ((119, 3), (120, 1), (119, 6), (120, 2))
    )
    best = in_order_of_use(editions, day)[0]
    assert (best.congress, best.as_of.month) == first
