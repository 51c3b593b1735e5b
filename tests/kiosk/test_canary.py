"""Nothing of anybody stays: twelve words go through a whole kiosk, and are looked for everywhere."""

import json
import os
import secrets
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pypdf
import pytest

from letterdesk.core.tally import totals
from letterdesk.store.tallies import read_night
from tests.kiosk.driven import TURNS, WORDS
from tests.kiosk.scanner import Scanner
from tests.print_shop import PrintShop

ROOT = Path(__file__).parents[2]
PLACES = ("/tmp", "/var/tmp", "/dev/shm", "/var/log", "/var/crash", "/var/lib/systemd/coredump")  # noqa: S108
_SUPERVISOR = """
import os, sys
from pathlib import Path
from letterdesk.desk.kiosk import run_kiosk
from letterdesk.desk.kiosk_tally import KioskTally
from letterdesk.desk.pin import PinLock
session = ("-m", "tests.kiosk.driven", "sesta-fosta", "120", "")
tally = KioskTally(Path(os.environ["HOME"], "night"), "sesta-fosta")
run_kiosk((sys.executable, *session), PinLock(os.environ["KIOSK_PIN"]), tally=tally)
"""
LONGEST_RESET_SECONDS = 3.0


def canaries() -> dict[str, str]:
    """Words that nobody has ever written before, one of each kind."""

    def letters(count: int) -> str:
        return "".join(secrets.choice("bdfgklmnprstvz") for _ in range(count))

    words = {name: f"{letters(1).upper()}{letters(9)}" for name in WORDS}
    digits = "".join(secrets.choice("23456789") for _ in range(10))
    words["phone"] = f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
    words["accents"] = f"Ñü{letters(8)}é"
    words["unit"] = f"Apt {letters(8)}"
    return words


def test_the_words_are_nowhere_but_on_paper_and_on_the_stick(
    shop: PrintShop, tmp_path: Path
) -> None:
    words, began = canaries(), time.time() - 1
    home, stick, script = (tmp_path / name for name in ("home", "stick", "play"))
    for folder in (home, home / "runtime", stick, script):
        folder.mkdir(mode=0o700)
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "runtime"),
        **{f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "CACHE", "STATE")},
        "KIOSK_WORDS": json.dumps(words),
        "KIOSK_PIN": words["pin"],
        "KIOSK_STICK": str(stick),
        "KIOSK_PLAY": str(script),
    }
    kiosk = subprocess.run(
        [sys.executable, "-c", _SUPERVISOR],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    played = {path.name for path in script.iterdir()}
    assert not [name for name in played if name.startswith("failed")], played
    assert {f"shown-{n}" for n in range(len(TURNS))} <= played, kiosk.stderr
    assert (kiosk.returncode, kiosk.stdout, kiosk.stderr) == (0, "", "")

    # Two of the five writers printed and saved; both are counted, one of them before being killed.
    counted = totals(read_night([home / "night"]), "sesta-fosta")
    assert (counted.writers, counted.letters) == (2, 6)

    # What was printed and saved on purpose is there, with the words in it.
    scanner = Scanner(words.values())
    on_paper = {words[name] for name in ("first", "surname", "street", "unit", "phone", "story")}
    for paper in shop.printed(2):
        assert {find.word for find in scanner.scan_bytes("paper", paper)} >= on_paper
    for folder in (stick / "letters", stick / "letters-2"):
        pages = pypdf.PdfReader(folder / "packet.pdf").pages
        said = " ".join(page.extract_text() for page in pages)
        assert words["story"] in said
        assert words["accents"] in said
    names = [path.name for path in stick.rglob("*")] + [title for title, _, _ in shop.tickets()]
    assert not scanner.scan_bytes("names", "\n".join(names).encode())

    # And nowhere else.
    places = [home, shop.home, *map(Path, PLACES)]
    found = scanner.scan(places, began, [stick, shop.pile])
    if shutil.which("journalctl"):
        journal = subprocess.run(
            ["journalctl", "--no-pager", f"--since=@{int(began)}"], capture_output=True, check=False
        )
        found += scanner.scan_bytes("journal", journal.stdout)
    assert not found
    assert not [p for place in PLACES[:3] for p in Path(place).glob("letterdesk-kiosk-*")]
    assert not list(ROOT.glob("core*"))

    for turn in range(4):
        over = float((script / f"over-{turn}").read_text())
        shown = float((script / f"shown-{turn + 1}").read_text())
        print(f"reset after turn {turn}: {shown - over:.2f} s")
        assert shown - over < LONGEST_RESET_SECONDS


def test_the_search_would_have_found_them(tmp_path: Path) -> None:
    """The same places and the same scanner, with one word left behind on purpose."""
    word, began = canaries()["surname"], time.time() - 1
    for place in PLACES[:3]:
        if not os.access(place, os.W_OK):
            continue
        planted = Path(place) / f"letterdesk-planted-{secrets.token_hex(8)}"
        planted.write_bytes(b"\0" + word.encode("utf-16-le"))
        try:
            finds = Scanner([word]).scan([Path(place)], began, [])
            assert {find.where for find in finds} == {str(planted)}
        finally:
            planted.unlink()


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux about its own processes")
def test_a_session_dumps_no_core(tmp_path: Path) -> None:
    """With the limit up and a core file wished for, as on a developer's machine."""
    ask = (
        "import resource, signal, os, ctypes, sys\n"
        "from letterdesk.gui.kiosk.traces import leave_no_traces\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (-1, -1)) if os.geteuid() == 0 else None\n"
        "pipe = leave_no_traces()\n"
        "print('to standard output'); print('to standard error', file=sys.stderr)\n"
        "os.write(pipe, str((resource.getrlimit(resource.RLIMIT_CORE), "
        "ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))).encode())\n"
        "os.kill(os.getpid(), signal.SIGSEGV)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stdout, run.stderr) == ("((0, 0), 0)", "")
    assert run.returncode == -11
    assert not list(tmp_path.iterdir())
