"""Long sign-up lists: nobody lost, all cores used, no more memory for more people."""

import sys
from pathlib import Path

import pytest

from tests.benchmarks.batch import Run, run_batch
from tests.cli.test_batch_verb import check
from tests.sign_ups import sign_ups_csv

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux about processes")


def run_list(folder: Path, people: int) -> Run:
    """Letters and call cards for so many, by two processes; everything adds up."""
    listing, out = folder / f"{people}.csv", folder / str(people)
    listing.write_bytes(sign_ups_csv(people))
    run = run_batch(listing, out, 2)
    manifest = check(out, run.said)
    assert len({office["code"][:2] for office in manifest["offices"]}) >= min(50, people // 4)
    assert run.said["rows"] == people
    assert run.said["letters"] == run.said["calls"]
    split = sum(row["code"] == "split-zip" for row in run.said["to_do_rows"])
    assert 0.05 * people < split < 0.3 * people
    return run


def test_two_processes_are_at_work_at_once(tmp_path: Path) -> None:
    run = run_list(tmp_path, 170)
    assert run.making.helpers > 1.4  # one of them ends first


@pytest.mark.campaign
def test_five_thousand_people(tmp_path: Path) -> None:
    few, many = run_list(tmp_path, 400), run_list(tmp_path, 5000)
    print(few.figures(), many.figures(), sep="\n")
    assert many.making.helpers > 1.8
    assert many.binding.shared > 0.25  # the manifest is the program's own work
    assert many.helper_memory < few.helper_memory + 40
    assert many.own_memory < few.own_memory + 40
