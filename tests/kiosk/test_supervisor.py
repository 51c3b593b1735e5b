"""The supervisor: always a session in front, never a home left, and only the PIN ends it."""

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from letterdesk.core.errors import UserError
from letterdesk.core.tally import totals
from letterdesk.desk.kiosk import run_kiosk
from letterdesk.desk.kiosk_tally import KioskTally
from letterdesk.desk.pin import PinLock
from letterdesk.store.private_home import make_home
from letterdesk.store.tallies import read_night

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="speaks of signals")

_PLAYER = """
import os, sys, time
def say(word): print(word, flush=True)
say("ready")
for line in sys.stdin:
    number = len(os.listdir(sys.argv[1]))
    open(os.path.join(sys.argv[1], str(number)), "w").write(line.strip() + " " + os.environ["HOME"])
    say("shown")
    {turn}
"""
"""A session without a window: notes what it was told and where it lives, then plays its turn."""


def session(turn: str, notes: Path) -> tuple[str, ...]:
    notes.mkdir(exist_ok=True)
    return (sys.executable, "-c", _PLAYER.format(turn=turn), str(notes))


def told(notes: Path) -> list[str]:
    return [(notes / str(n)).read_text().split()[0] for n in range(len(list(notes.iterdir())))]


def homes(notes: Path) -> list[Path]:
    return [Path(file.read_text().split()[1]) for file in notes.iterdir()]


def until(true: Callable[[], object], seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_each_writer_has_a_home_that_is_gone_with_them(tmp_path: Path) -> None:
    notes, place = tmp_path / "notes", tmp_path / "place"
    place.mkdir()
    turn = (
        "open(os.path.join(os.environ['TMPDIR'], 'words'), 'w').write('x')\n"
        "    say('over') if number < 3 else say('leave 1234')"
    )
    run_kiosk(session(turn, notes), PinLock("1234"), place)
    assert told(notes) == ["show"] * 4
    assert len(set(homes(notes))) == 4
    assert all(home.is_relative_to(place) for home in homes(notes))
    assert not list(place.iterdir())


def test_letters_are_counted_once_and_outlive_their_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first writer prints, prints again, and is killed; the second does nothing."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    night, place = tmp_path / "night", tmp_path / "place"
    place.mkdir()
    turn = (
        "if not line.startswith('night'):\n"
        "        if line.strip() == 'show':\n"
        "            say('count support AK-SR,AK-JR -'); say('count support AK-SR -')\n"
        "            say('count nonsense'); say('count support Ada -')\n"
        "            os.kill(os.getpid(), 9)\n"
        "        say('leave 1234')"
    )
    tally = KioskTally(night, "sesta-fosta")
    run_kiosk(session(turn, tmp_path / "notes"), PinLock("1234"), place, tally)
    counted = totals(read_night([night]), "sesta-fosta")
    assert (counted.writers, counted.letters) == (1, 2)
    assert "night" in told(tmp_path / "notes")


@pytest.mark.parametrize("how", ["SIGKILL", "SIGSEGV", "SIGTERM"])
def test_after_a_crash_the_next_one_is_told(tmp_path: Path, how: str) -> None:
    notes, place = tmp_path / "notes", tmp_path / "place"
    place.mkdir()
    die = f"import signal; os.kill(os.getpid(), signal.{how}) if number == 0 else say('leave 1234')"
    run_kiosk(session(die, notes), PinLock("1234"), place)
    assert told(notes) == ["show", "show-after-crash"]
    assert not list(place.iterdir())


def test_a_wrong_pin_ends_nothing(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    turn = (
        "say('leave 0000')\n"
        "    answer = sys.stdin.readline().split()\n"
        "    open(sys.argv[1] + '-answer', 'w').write(' '.join(answer))\n"
        "    time.sleep(2.1); say('leave 1234')"
    )
    run_kiosk(session(turn, notes), PinLock("1234"), tmp_path)
    assert (tmp_path / "notes-answer").read_text() == "wrong 2"


def test_sessions_that_cannot_open_are_given_up_on_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be opened here"):
        run_kiosk((sys.executable, "-c", "raise SystemExit(1)"), PinLock("1234"), tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_disk_that_is_full_for_a_while_disturbs_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes, place = tmp_path / "notes", tmp_path / "place"
    place.mkdir()
    real, asked = make_home, []

    def full_now_and_then(homes: Path) -> Path:
        asked.append(homes)
        if len(asked) in (2, 3):
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(homes)

    monkeypatch.setattr("letterdesk.desk.kiosk.make_home", full_now_and_then)
    turn = "say('over') if number < 2 else say('leave 1234')"
    run_kiosk(session(turn, notes), PinLock("1234"), place)
    assert told(notes) == ["show"] * 3
    assert not list(place.iterdir())


def test_a_disk_that_stays_full_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_homes: Path) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("letterdesk.desk.kiosk.make_home", full)
    with pytest.raises(UserError, match="check that the disk is not full"):
        run_kiosk((sys.executable, "-c", "pass"), PinLock("1234"), tmp_path)


@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP", "SIGINT", "SIGKILL"])
def test_whatever_ends_the_supervisor_ends_its_sessions_and_their_homes(
    tmp_path: Path, how: str
) -> None:
    """After SIGKILL nobody is left but the sessions themselves, which notice it."""
    number = getattr(signal, how)
    if signal.getsignal(number) is signal.SIG_IGN:  # as nohup and a shell's background do
        pytest.skip(f"whatever started these tests has {how} ignored by all of them")
    place = tmp_path / "place"
    place.mkdir()
    start = (
        "import sys; from pathlib import Path\n"
        "from letterdesk.desk.kiosk import run_kiosk; from letterdesk.desk.pin import PinLock\n"
        "from letterdesk.core.kiosk import SESSION\n"
        "run_kiosk((sys.executable, '-m', 'letterdesk', SESSION, 'sesta-fosta', '120', ''),"
        " PinLock('1234'), Path(sys.argv[1]))\n"
    )
    kiosk = subprocess.Popen(
        [sys.executable, "-c", start, str(place)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stderr=subprocess.DEVNULL,
    )
    until(lambda: len(list(place.glob("*/home-*"))) == 2)  # one in front, one spare
    kiosk.send_signal(number)
    kiosk.wait(20)
    until(lambda: not list(place.glob("*/home-*")))
    if how != "SIGKILL":
        assert not list(place.iterdir())


# --- the PIN ---


def test_each_wrong_pin_doubles_the_wait() -> None:
    now = [0.0]
    lock = PinLock("2468", lambda: now[0])
    assert [lock.try_pin("1111"), lock.try_pin("2468")] == [2, 2]  # not looked at yet
    now[0] = 2.0
    assert lock.try_pin("1111") == 4
    now[0] = 5.5
    assert lock.try_pin("2468") == 1
    now[0] = 6.0
    assert lock.try_pin("2468") == 0
    for _ in range(20):
        now[0] += 1000
        wait = lock.try_pin("1111")
    assert wait == 300


def test_the_pin_itself_is_not_kept() -> None:
    lock = PinLock("24681357")
    assert not any("24681357" in str(value) for value in vars(lock).values())
    assert lock.try_pin(" 24681357 ") == 0
    with pytest.raises(UserError, match="at least 4"):
        PinLock("12 ")
