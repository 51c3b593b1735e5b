"""A real window on a real (virtual) screen, worked with real keys."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from pypdf import PdfReader

TOOLS = ("Xvfb", "xdotool")
pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(
        not all(shutil.which(tool) for tool in TOOLS),
        reason="needs Xvfb and xdotool (apt-get install xvfb xdotool openbox)",
    ),
]
PATIENCE = 30
"""Seconds to wait for anything on a busy machine."""


class Screen:
    """A display of our own with a window manager, and a person's hands on the keyboard.

    Programs started here have a home of their own and die with the screen.
    """

    def __init__(self, home: Path, size: str = "1024x600") -> None:
        self.home = home
        self._started: list[subprocess.Popen[bytes]] = []
        read, write = os.pipe()
        # With -displayfd Xvfb itself picks a free display, so that tests can run side by side.
        self._run(
            "Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
            environment=dict(os.environ), pass_fds=(write,),
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as answer:
            self.display = f":{answer.readline().strip()}"
        if shutil.which("openbox"):
            self.start("openbox", "--sm-disable")

    @property
    def environment(self) -> dict[str, str]:
        # Nothing of the real person's session: no home, no session bus, no theme.
        home = self.home
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(home / "run"),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_DATA_HOME": str(home / ".local/share"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "TMPDIR": str(home / "tmp"),
        }

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Start a program on this screen."""
        for folder in ("run", "tmp", "Documents"):
            (self.home / folder).mkdir(mode=0o700, exist_ok=True)
        return self._run(*words, environment=self.environment)

    def _run(
        self, *words: str, environment: dict[str, str], pass_fds: tuple[int, ...] = ()
    ) -> subprocess.Popen[bytes]:
        with (self.home / f"{Path(words[0]).name}.log").open("wb") as log:
            process = subprocess.Popen(
                words,
                env=environment,
                cwd=self.home,
                pass_fds=pass_fds,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # a group of its own, to end with all its children
            )
        self._started.append(process)
        return process

    # --- eyes and hands ---

    def window(self, title: str) -> str:
        """Wait for a window with ``title`` and give its id, with the keyboard in it."""
        found = ""

        def there() -> bool:
            nonlocal found
            found = self._tell("search", "--onlyvisible", "--name", title).strip()
            return bool(found)

        self.wait(there, f"a window called {title}")
        window = found.splitlines()[-1]
        self._tell("windowactivate", "--sync", window)
        self._tell("windowfocus", "--sync", window)
        return window

    def type(self, words: str) -> None:
        self._tell("type", "--delay", "15", words)

    def press(self, *keys: str) -> None:
        """Press keys by their X names: Tab, Return, space, alt+n."""
        for key in keys:
            self._tell("key", "--delay", "30", key)

    def wait(self, true: Callable[[], object], what: str) -> None:
        """Wait until ``true()``; when patience ends, leave a picture and the programs' words."""
        until = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > until:
                self.picture("failed")
                logs = "\n".join(f"{p.name}: {p.read_text()}" for p in self.home.glob("*.log"))
                pytest.fail(f"waited in vain for {what}; see {self.home}\n{logs}")
            time.sleep(0.05)

    def picture(self, name: str) -> Path | None:
        """What is on the screen, as a PNG; None without ImageMagick."""
        path = self.home / f"{name}.png"
        if not shutil.which("import"):
            return None
        self._call("import", "-window", "root", str(path))
        return path

    def _tell(self, *words: str) -> str:
        return self._call("xdotool", *words)

    def _call(self, *words: str) -> str:
        return subprocess.run(
            words,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        ).stdout

    def close(self) -> None:
        """End everything that was started here, last first, children included."""
        for process in reversed(self._started):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait(5)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    screen = Screen(tmp_path)
    yield screen
    screen.close()


def test_a_letter_from_first_screen_to_saved_file_by_keys_alone(screen: Screen) -> None:
    letters = screen.home / "Documents" / "letters"
    letters.mkdir(parents=True)
    screen.start(sys.executable, "-m", "letterdesk")
    screen.window("Step 1 of 6")
    tab_to_position = 8
    screen.press(*["Tab"] * tab_to_position, "space", "alt+c")
    screen.window("Step 2 of 6")
    screen.type("Ada Wong")
    screen.press("Tab")
    screen.type("632 W 6th Ave")
    screen.press("Tab", "Tab")
    screen.type("99501")
    screen.press("Tab", "alt+c")
    screen.window("Step 3 of 6")
    screen.press("alt+c")
    screen.window("Step 4 of 6")
    screen.press("alt+m")
    screen.type("I run a shelter in Anchorage.")
    screen.press("alt+c")
    screen.window("Step 5 of 6")
    screen.press("alt+c")
    screen.window("Step 6 of 6")
    screen.press("alt+s")
    screen.window("folder")
    screen.type(str(letters))
    screen.press("alt+c")  # "Choose": Return would take what the dialog proposes to complete
    screen.wait((letters / "packet.pdf").exists, "the saved packet")
    said = " ".join(PdfReader(letters / "letter-AK-AL.pdf").pages[0].extract_text().split())
    assert "Dear Representative Begich:" in said
    assert "632 W 6th Ave Anchorage, AK 99501" in said
    assert "I run a shelter in Anchorage." in said
    assert {path.name for path in letters.iterdir()} == {
        "letter-AK-SR.pdf", "letter-AK-JR.pdf", "letter-AK-AL.pdf",
        "call-AK-SR.pdf", "call-AK-JR.pdf", "call-AK-AL.pdf", "packet.pdf",
    }  # fmt: skip
