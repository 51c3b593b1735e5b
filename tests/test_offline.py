"""The first promise: Letterdesk opens no socket, whatever it is asked to do."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Python announces every socket and every look-up of a name; the first one ends the program.
_GUARDED = """
import os, sys
def refuse(event, _arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        print("reached for the network:", event, flush=True)
        os._exit(99)
sys.addaudithook(refuse)
from letterdesk.__main__ import main
raise SystemExit(main())
"""

_WRITE = (
    *("write", "--campaign", "sesta-fosta", "--name", "Maria Alvarez"),
    *("--street", "1250 W Addison St", "--city", "Chicago", "--state", "IL", "--zip", "60613"),
    *("--district", "5", "--to", "all", "--format", "pdf", "odt", "txt"),
)


@pytest.mark.parametrize(
    "words",
    [
        ("campaigns",),
        ("find", "60613", "--json"),
        ("members", "--state", "AK"),
        ("self-test",),
        (*_WRITE, "--out", "{out}"),
        ("labels", "--state", "AK", "--alignment", "--out", "{out}"),
        ("sample", "--campaign", "sesta-fosta", "--out", "{out}"),
    ],
    ids=lambda words: words[0],
)
def test_no_verb_reaches_for_the_network(words: tuple[str, ...], tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _GUARDED, *(word.format(out=tmp_path) for word in words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_guard_would_notice() -> None:
    guarded = _GUARDED.replace("from letterdesk.__main__ import main", "import socket")
    run = subprocess.run(
        [sys.executable, "-c", guarded.replace("main()", "socket.socket()")],
        capture_output=True,
        check=False,
    )
    assert run.returncode == 99
