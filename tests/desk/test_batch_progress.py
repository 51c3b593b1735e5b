"""How far a batch is: one way from the first letter to the bound files, which never goes back."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.desk.batch import Arrange, Order, Progress, make_batch
from letterdesk.desk.batch.plan import Begun, compare, save_plan
from letterdesk.desk.batch.progress import binding_share
from letterdesk.store.signups import read_signups
from letterdesk.store.work_folder import locked, work_folder
from tests.sign_ups import sign_ups_csv

DAY = date(2026, 11, 24)
ORDER = Order("sesta-fosta", Position.SUPPORT, DAY, DAY, cards=False)


@pytest.mark.parametrize("arrange", Arrange)
def test_progress_covers_the_whole_way(tmp_path: Path, arrange: Arrange) -> None:
    (tmp_path / "list.csv").write_bytes(sign_ups_csv(40))
    heard: list[Progress] = []
    make_batch(
        read_signups(tmp_path / "list.csv"),
        replace(ORDER, arrange=arrange),
        tmp_path / "out",
        jobs=1,
        tell=heard.append,
        letters_at_once=30,
    )
    assert all(a.share <= b.share for a, b in pairwise(heard))
    assert (heard[0].share, heard[0].seconds_left) == (0, None)
    assert (heard[-1].share, heard[-1].seconds_left) == (1, 0)
    made = [p for p in heard if not p.binding]
    assert made[-1].done == made[-1].of
    assert made[-1].share < 1, "binding has a part of its own"
    assert made[-1].seconds_left, "and takes time"
    bound = [p for p in heard if p.binding]
    assert len(bound) > 2
    assert {p.done for p in bound} == {made[-1].of}


@pytest.mark.parametrize(
    ("order", "jobs", "share"),
    [
        (ORDER, 1, 0.15),
        (ORDER, 4, 0.6),
        (replace(ORDER, cards=True), 4, 0.3),
        (replace(ORDER, cards=True, arrange=Arrange.BY_PERSON), 4, 0.4),
        (replace(ORDER, arrange=Arrange.FILES), 4, 0.3),
        (replace(ORDER, arrange=Arrange.FILES), 0, 0),
    ],
)
def test_one_process_binds_a_volume_however_many_there_are(
    order: Order, jobs: int, share: float
) -> None:
    assert binding_share(order, jobs) == pytest.approx(share)


def test_only_the_same_list_and_order_are_gone_on_with(tmp_path: Path) -> None:
    for name, count in (("list.csv", 3), ("other.csv", 4)):
        (tmp_path / name).write_bytes(sign_ups_csv(count))
    listing, other = (read_signups(tmp_path / name) for name in ("list.csv", "other.csv"))
    out = tmp_path / "out"
    work = work_folder(out)
    with locked(work):
        save_plan(work, listing, ORDER)
    tomorrow = replace(ORDER, day=date(2026, 11, 25), today=date(2026, 11, 25))
    dated = replace(ORDER, day=date(2026, 7, 4))
    assert compare(work, listing, ORDER) is Begun.THE_SAME
    assert compare(work, listing, tomorrow) is Begun.THE_SAME, "midnight changes no letter"
    assert compare(work, listing, dated) is Begun.OTHER_ORDER
    assert compare(work, listing, replace(ORDER, cards=True)) is Begun.OTHER_ORDER
    assert compare(work, other, ORDER) is Begun.OTHER_LIST
    assert compare(work, other) is Begun.OTHER_LIST
    with pytest.raises(UserError, match="of another list"):
        make_batch(other, ORDER, out, resume=True)
    with pytest.raises(UserError, match="begun with other choices"):
        make_batch(listing, dated, out, resume=True)
    assert compare(work, listing, ORDER) is Begun.THE_SAME, "nothing was changed"
    for torn in (b"", b"[]", b"{", b"\xff" * 50, b"[" * 9000, b'{"day": 7, "today": null}'):
        (work / "plan.json").write_bytes(torn)
        assert compare(work, other, ORDER) is Begun.THE_SAME, "pieces know what they are of"
    assert make_batch(listing, ORDER, out, resume=True, jobs=1).rows == 3
