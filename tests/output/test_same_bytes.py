"""The same input gives the same bytes, in another process on another computer too."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HASHES = """
import hashlib
from letterdesk.output.odt import letter_odt
from letterdesk.output.pdf import render_packet
from tests import contact_sheet
from tests.output.paper_samples import NORMAL, PACKET

for name, make in (
    *contact_sheet.DOCUMENTS,
    ("Editable letter", lambda: letter_odt(NORMAL)),
    ("For the archive", lambda: render_packet(PACKET, archival=True).data),
):
    print(hashlib.sha256(make()).hexdigest(), name)
"""
SURROUNDINGS = (
    {"PYTHONHASHSEED": "0", "TZ": "Pacific/Honolulu", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "es_US.UTF-8"},
)


@pytest.fixture(scope="module")
def made() -> list[list[str]]:
    """The checksums of every document there is, as two processes make them side by side."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", HASHES],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), **surroundings},
            stdout=subprocess.PIPE,
            text=True,
        )
        for surroundings in SURROUNDINGS
    ]
    told = [process.communicate(timeout=120)[0].splitlines() for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    return told


def test_every_document_is_the_same_bytes_in_another_process(made: list[list[str]]) -> None:
    here, elsewhere = made
    assert len(here) > 18
    assert here == elsewhere
