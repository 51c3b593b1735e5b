"""The line to the supervisor: it tells us words on our standard input, we say ours in a pipe."""

import os
import shutil
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from letterdesk.core.kiosk import ALIVE_EVERY_SECONDS, Says

_LAST_SECONDS = 2.0


class Channel(QObject):
    """Lines come as signals in the window's thread, though another one waits for them."""

    told = Signal(str)

    def __init__(self, pipe: int, home: Path, parent: QObject) -> None:
        """``home`` is the session's own folder, which goes with it if the supervisor is gone."""
        super().__init__(parent)
        self._pipe, self._home = pipe, home
        self._pulse = QTimer(self, interval=ALIVE_EVERY_SECONDS * 1000)
        self._pulse.timeout.connect(lambda: self.say(Says.ALIVE))
        self._pulse.start()

    def listen(self) -> None:
        threading.Thread(target=self._listen, daemon=True).start()

    def say(self, line: str) -> None:
        with suppress(OSError):  # nobody there any more: _listen notices, too
            os.write(self._pipe, f"{line}\n".encode())

    def _listen(self) -> None:
        from letterdesk.desk.side_thread import leaving_garbage

        for line in sys.stdin.buffer:
            with leaving_garbage():
                self.told.emit(line.decode(errors="replace").strip())
        # The supervisor is gone and cannot clean up. Whatever the window is doing, it is over.
        shutil.rmtree(self._home, ignore_errors=True)
        time.sleep(_LAST_SECONDS if self._home.exists() else 0)
        shutil.rmtree(self._home, ignore_errors=True)
        os._exit(1)
