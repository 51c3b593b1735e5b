"""Opens files in a process with little memory, and says what became of each.

``python -m tests.store.open_strangers_files KIND`` takes ``[[name, path], ...]`` as JSON and
prints ``[name, outcome, said, seconds, megabytes, written]`` for each.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.store.bill_text import read_bill_text
from letterdesk.store.billstatus import read_billstatus
from letterdesk.store.packs import read_pack
from letterdesk.store.packs.installing import install_pack
from letterdesk.store.packs.policy import Policy

_MEMORY = 600_000_000
"""Of address space, which a libraries' mapping takes too: an end to what goes wrong quickly."""
_CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.symlink", "os.link", "os.chmod",
            "os.truncate", "subprocess.Popen", "os.system", "os.exec", "socket.connect"}  # fmt: skip
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC


def open_as_a_pack(path: Path) -> None:
    """As the window does, and as one that is to be kept, up to where it would be."""
    read_pack(path)
    try:
        install_pack(path, policy=Policy(require_signed_packs=True))
    except UserError as error:
        if "only signed campaigns" not in str(error):
            raise


def open_with_texts(path: Path) -> None:
    """A pack, and every official text in it to the last word."""
    campaign = read_pack(path).campaign
    for file, data in campaign.texts.items():
        if file.form.readable:
            assert all(b.words.isprintable() for b in read_bill_text(file, data).blocks)


OPENERS: dict[str, Callable[[Path], object]] = {
    "pack": open_as_a_pack,
    "billstatus": read_billstatus,
    "texts": open_with_texts,
}


def main() -> None:
    written: list[str] = []

    def watch(event: str, told: tuple[object, ...]) -> None:
        if event == "open" and isinstance(told[2], int) and told[2] & _WRITES:
            written.append(str(told[0]))
        elif event in _CHANGES:
            written.append(f"{event} {told}")

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    open_it = OPENERS[sys.argv[1]]
    todo = json.load(sys.stdin)
    sys.addaudithook(watch)
    for name, path in todo:
        written.clear()
        began = time.process_time()
        outcome, said = _try(open_it, Path(path))
        took = time.process_time() - began
        print(json.dumps([name, outcome, said, took, _megabytes(), written]))


def _megabytes() -> float:
    """The most memory that this process has held; 0 where the system does not say it."""
    try:
        # Not getrusage: what it gives begins with what the process held that started this one.
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _try(open_it: Callable[[Path], object], path: Path) -> tuple[str, str]:
    try:
        open_it(path)
    except UserError as error:
        return "refused", str(error)
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is to be reported
        return type(error).__name__, str(error)[:500]
    return "read", ""


if __name__ == "__main__":
    main()
