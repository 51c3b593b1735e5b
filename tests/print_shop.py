"""A print system of our own: real CUPS, as an ordinary process, in a temporary folder.

Its only printer lays each job as a file on a pile. The printer can be told to hold a job
back, to say that its paper is out, or to fail. Nothing of the computer's own printing is
touched: programs reach this CUPS through its socket, named in CUPS_SERVER.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

SCHEDULER = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
PROGRAMS = ("lp", "lpstat", "cancel")
PRINTER = "Front_Desk"

_FILES = """\
ServerRoot {home}
RequestRoot {home}/spool
TempDir {home}/spool/tmp
CacheDir {home}/cache
StateDir {home}/run
ServerBin {home}/programs
AccessLog {home}/log
ErrorLog {home}/log
PageLog {home}/log
{account}"""
_CONF = """\
LogLevel warn
Listen {home}/cups
Browsing No
WebInterface No
PreserveJobFiles No
PreserveJobHistory Yes
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
"""
_PRINTER = """\
#!/bin/sh
# CUPS starts this for each job: number user title copies options [file]. What it says on
# its standard error is how a printer reports (backend(7)).
[ $# -eq 0 ] && exit 0
pile={home}/pile
[ -e "$pile/fail" ] && exit 4 # stop the queue
printf '%s|%s|%s\\n' "$3" "$4" "$5" >>"$pile/tickets"
[ -e "$pile/out-of-paper" ] && echo 'STATE: +media-empty-error' >&2
echo 'INFO: Printing page 1, 0% complete.' >&2
while [ -e "$pile/hold" ] || [ -e "$pile/out-of-paper" ]; do sleep 0.05; done
echo 'STATE: -media-empty-error' >&2
cat ${{6:+"$6"}} >"$pile/$1.part" && mv "$pile/$1.part" "$pile/$1.pdf"
"""


def missing() -> str:
    """Why there can be no private CUPS here; '' when there can."""
    lacking = [name for name in PROGRAMS if not shutil.which(name)]
    if not SCHEDULER or lacking:
        return "CUPS is not installed here (on Debian: cups-daemon and cups-client)"
    return ""


class PrintShop:
    """The private CUPS, its printer, and the pile of what was printed."""

    def __init__(self) -> None:
        # A socket's path may have 107 characters, which pytest's own folders use up.
        self.home = Path(tempfile.mkdtemp(prefix="shop-"))
        self.home.chmod(0o755)
        self.pile = self.home / "pile"
        for name in ("pile", "spool", "spool/tmp", "cache", "run", "programs/backend"):
            (self.home / name).mkdir(parents=True)
        (self.home / "programs/filter").mkdir()
        daemon = next(
            d for d in ("/usr/lib/cups/daemon", "/usr/libexec/cups/daemon") if Path(d).is_dir()
        )
        (self.home / "programs/daemon").symlink_to(daemon)
        printer = self.home / "programs/backend/pile"
        printer.write_text(_PRINTER.format(home=self.home))
        printer.chmod(0o700)  # then it runs as whoever runs CUPS
        # Root gives its filters another account; an ordinary user can give them only its own.
        account = "SystemGroup root\n" if os.geteuid() == 0 else ""
        (self.home / "files.conf").write_text(_FILES.format(home=self.home, account=account))
        (self.home / "cupsd.conf").write_text(_CONF.format(home=self.home))
        self.server = str(self.home / "cups")
        self._scheduler = subprocess.Popen(
            [
                *(str(SCHEDULER), "-f"),
                *("-c", str(self.home / "cupsd.conf"), "-s", str(self.home / "files.conf")),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.until(lambda: "is running" in self.run("lpstat", "-r"))
        self._last = 0
        self.set_up()

    def set_up(self) -> None:
        """Once more as on the first day: one idle printer, nothing waiting, an empty pile."""
        for path in self.pile.iterdir():
            path.unlink()
        self.run("cancel", "-a", PRINTER)
        self.admin("lpadmin", "-p", PRINTER, "-E", "-v", "pile:/")
        self.admin("lpadmin", "-d", PRINTER)

    def close(self) -> None:
        self._scheduler.terminate()
        self._scheduler.wait(10)
        shutil.rmtree(self.home, ignore_errors=True)

    # --- what a person at the printer does ---

    def tell(self, word: str) -> None:
        """'hold', 'out-of-paper' or 'fail'."""
        (self.pile / word).touch()

    def relieve(self, word: str) -> None:
        (self.pile / word).unlink()

    def pause(self) -> None:
        self.admin("cupsdisable", PRINTER)

    def go_on(self) -> None:
        self.admin("cupsenable", PRINTER)

    def reject(self) -> None:
        self.admin("cupsreject", PRINTER)

    def remove(self) -> None:
        self.admin("lpadmin", "-x", PRINTER)

    # --- what came out ---

    def printed(self, count: int = 1) -> list[bytes]:
        """The first ``count`` jobs on the pile, waiting for them, in the order of printing."""
        self.until(lambda: len(list(self.pile.glob("*.pdf"))) >= count)
        paths = sorted(self.pile.glob("*.pdf"), key=lambda path: int(path.stem))
        return [path.read_bytes() for path in paths]

    def tickets(self) -> list[tuple[str, int, frozenset[str]]]:
        """Title, copies and options of each job, as the printer was told them."""
        found = []
        for line in (self.pile / "tickets").read_text().splitlines():
            title, copies, options = line.split("|")
            found.append((title, int(copies), frozenset(options.split())))
        return found

    def holds(self, words: bytes) -> list[str]:
        """Files of the print system, other than the paper itself, that hold ``words``."""
        return [
            str(path.relative_to(self.home))
            for path in self.home.rglob("*")
            if path.is_file() and path.parent != self.pile and words in path.read_bytes()
        ]

    # --- inside ---

    def run(self, *words: str) -> str:
        done = subprocess.run(
            words,
            env={**os.environ, "CUPS_SERVER": self.server, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        )
        return done.stdout + done.stderr

    def admin(self, *words: str) -> None:
        path = f"{os.environ.get('PATH', '')}:/usr/sbin"
        said = self.run(str(shutil.which(words[0], path=path)), *words[1:])
        assert not said, said

    @staticmethod
    def until(holds: Callable[[], bool], seconds: float = 15) -> None:
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, "the private CUPS did not get there in time"
            time.sleep(0.02)
