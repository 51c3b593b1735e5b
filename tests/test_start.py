"""./start on machines of many kinds: stand-ins for the system's programs, the real script."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the script is for Debian's kin")

ROOT = Path(__file__).parents[1]

PYTHON = """#!/bin/sh
echo "$(basename "$0") $*" >>"$CALLS"
case "$*" in
--version) echo "Python $VERSION" ;;
*version_info*3,\\ 11*) [ "$VERSION" != 3.9.2 ] ;;
*import\\ ensurepip*) [ "$ENSUREPIP" = yes ] ;;
*python%d.%d-venv*) echo python3.11-venv ;;
*PySide6*) [ "$OPENS" = yes ] ;;
*-m\\ venv*)
    mkdir -p "$3/bin" && cp "$0" "$3/bin/python" && touch "$3/bin/pip" && chmod +x "$3/bin/pip"
    printf '#!/bin/sh\\necho "letterdesk $*"\\n' >"$3/bin/letterdesk" && chmod +x "$3/bin/letterdesk" ;;
*-m\\ pip\\ install*) echo "$WOES"; [ "$ONLINE" = yes ] ;;
esac
"""
APT = '#!/bin/sh\necho "apt-get $*" >>"$CALLS"\n'
SUDO = '#!/bin/sh\n[ "$SUDO" = yes ] && shift && case "$1" in true) ;; *) exec "$@" ;; esac\n'
ID = '#!/bin/sh\necho "$USERID"\n'
LINKER = '#!/bin/sh\n[ "$LIBRARIES" != yes ] || sed -n \'s/^"*\\(lib[^ ]*\\.so[^ ]*\\).*/\\t\\1 (libc6)/p\' "$SET_UP"\n'
CUPS = "libcups2"
NOT_HERE = "#!/bin/sh\nexit 1\n"


@dataclass
class Machine:
    """A computer with a checkout on it. ``facts`` steer the stand-ins."""

    folder: Path
    facts: dict[str, str] = field(default_factory=dict)

    @property
    def checkout(self) -> Path:
        return self.folder / "my desk"

    @property
    def environment(self) -> Path:
        return self.checkout / ".venv"

    def start(self, *words: str, **facts: str) -> subprocess.CompletedProcess[str]:
        calls = self.folder / "calls"
        calls.write_text("")
        return subprocess.run(
            [self.checkout / "start", *words],
            env={
                "PATH": f"{self.folder / 'bin'}:/usr/bin:/bin",
                "CALLS": str(calls),
                "SET_UP": str(self.checkout / "packaging" / "set-up.sh"),
                **self.facts,
                **facts,
            },
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )

    @property
    def calls(self) -> list[str]:
        """What the last start asked of Python and of apt-get."""
        return (self.folder / "calls").read_text().splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A Debian desktop with all it needs, whose user is no administrator."""
    machine = Machine(
        tmp_path,
        {
            "VERSION": "3.11.2",
            "ENSUREPIP": "yes",
            "LIBRARIES": "yes",
            "OPENS": "no",
            "ONLINE": "yes",
            "WOES": "",
            "SUDO": "no",
            "USERID": "1000",
        },
    )
    (machine.checkout / "packaging").mkdir(parents=True)
    for name in ("start", "packaging/set-up.sh", "pyproject.toml"):
        shutil.copy(ROOT / name, machine.checkout / name)
    programs = {"python3": PYTHON, "apt-get": APT, "sudo": SUDO, "id": ID, "ldconfig": LINKER}
    older = {f"python3.{minor}": NOT_HERE for minor in range(11, 20)}
    (tmp_path / "bin").mkdir()
    for name, text in (programs | older).items():
        program = tmp_path / "bin" / name
        program.write_text(text)
        program.chmod(0o755)
    return machine


def test_the_first_start_sets_up_and_later_ones_only_run(machine: Machine) -> None:
    first = machine.start("find", "60613")
    assert first.stdout == "letterdesk find 60613\n"
    assert first.stderr == "Setting up Letterdesk (once, about two minutes) ...\n"

    again = machine.start("find", "60613", ONLINE="no")
    assert (again.stdout, again.stderr) == (first.stdout, "")
    assert machine.calls == []


def test_what_was_interrupted_is_made_anew(machine: Machine) -> None:
    machine.environment.mkdir()
    (machine.environment / "half").touch()

    assert machine.start("find").returncode == 0

    assert not (machine.environment / "half").exists()
    assert any("-m venv" in call for call in machine.calls)


def test_a_checkout_that_was_moved_is_set_up_again(machine: Machine) -> None:
    machine.start("find")
    ready = machine.environment / "ready"
    ready.write_text(ready.read_text().replace("my desk", "elsewhere"))

    machine.start("find")

    assert any("-m venv" in call for call in machine.calls)


def test_new_requirements_are_fetched_into_the_same_environment(machine: Machine) -> None:
    machine.start("find")
    with (machine.checkout / "pyproject.toml").open("a") as file:
        file.write("# changed\n")

    offline = machine.start("find", ONLINE="no")
    assert offline.returncode == 1
    assert "takes the internet, this once" in offline.stderr

    assert machine.start("find").stdout == "letterdesk find\n"
    assert not any("-m venv" in call for call in machine.calls)


def test_a_full_disk_is_called_by_its_name(machine: Machine) -> None:
    start = machine.start("find", ONLINE="no", WOES="OSError: [Errno 28] No space left on device")

    assert start.returncode == 1
    assert "The disk is full" in start.stderr


@pytest.mark.parametrize(
    ("rights", "asked"),
    [({"USERID": "0"}, True), ({"SUDO": "yes"}, True), ({}, False)],
    ids=["root", "sudo", "nobody"],
)
def test_libraries_are_installed_only_where_it_has_the_right(
    machine: Machine, rights: dict[str, str], asked: bool
) -> None:
    start = machine.start(DISPLAY=":0", LIBRARIES="no", **rights)

    installs = [call for call in machine.calls if "install --yes" in call]
    assert bool(installs) is asked
    assert all("libxcb-cursor0" in call and CUPS in call for call in installs)
    assert start.returncode == 1  # the stand-in for apt-get brings no libraries
    assert "sudo apt-get install libgl1 libegl1" in start.stderr


def test_a_window_that_opens_all_the_same_is_not_held_up(machine: Machine) -> None:
    start = machine.start(DISPLAY=":0", LIBRARIES="no", OPENS="yes")

    assert start.stdout == "letterdesk \n"
    assert "apt-get" not in start.stderr


def test_with_every_library_there_the_window_opens_at_once(machine: Machine) -> None:
    machine.start()
    start = machine.start(DISPLAY=":0")

    assert (start.stdout, start.stderr) == ("letterdesk \n", "")
    assert machine.calls == []


@pytest.mark.parametrize(
    ("words", "screen"),
    [(("find", "60613"), {"DISPLAY": ":0"}), ((), {})],
    ids=["words", "no screen"],
)
def test_without_a_window_no_library_of_windows_is_asked_for(
    machine: Machine, words: tuple[str, ...], screen: dict[str, str]
) -> None:
    start = machine.start(*words, LIBRARIES="no", USERID="0", **screen)

    assert start.returncode == 0
    assert not any("apt-get" in call for call in machine.calls)


def test_debian_s_missing_venv_is_named_before_anything_is_fetched(machine: Machine) -> None:
    start = machine.start("find", ENSUREPIP="no")

    assert start.returncode == 1
    assert "sudo apt-get install python3.11-venv" in start.stderr
    assert not any("pip install" in call for call in machine.calls)


def test_a_newer_python_beside_an_old_one_is_used(machine: Machine) -> None:
    newer = machine.folder / "bin" / "python3.12"
    newer.write_text(PYTHON.replace('"$VERSION" != 3.9.2', "yes"))

    start = machine.start("find", VERSION="3.9.2")

    assert start.stdout == "letterdesk find\n"
    assert "Python 3.9.2 is too old; using python3.12 instead" in start.stderr


def test_too_old_a_python_alone_is_said_in_a_sentence(machine: Machine) -> None:
    start = machine.start("find", VERSION="3.9.2")

    assert start.returncode == 1
    assert start.stderr.startswith("Letterdesk needs Python 3.11 or newer, and found Python 3.9.2.")


def test_two_at_once_set_up_once(machine: Machine) -> None:
    os.mkfifo(machine.folder / "wait")
    slow = PYTHON.replace('echo "$WOES"', 'read -r _ <"$(dirname "$CALLS")/wait"')
    (machine.folder / "bin" / "python3").write_text(slow)
    environment = machine.facts | {
        "PATH": f"{machine.folder / 'bin'}:/usr/bin:/bin",
        "CALLS": str(machine.folder / "calls"),
    }
    words = [str(machine.checkout / "start"), "find"]
    first = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, text=True)
    pipe = (machine.folder / "wait").open("w")  # opens once pip is at work
    second = subprocess.Popen(
        words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert second.stderr is not None
    assert "Waiting for it" in second.stderr.readline()
    pipe.close()

    assert [first.communicate()[0], second.communicate()[0]] == ["letterdesk find\n"] * 2
    assert sum("-m venv" in call for call in machine.calls) == 1
