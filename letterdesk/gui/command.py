"""Run another program beside the window, which goes on meanwhile."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer

LONGEST_SECONDS = 20


class Command(QObject):
    """One program run once; ``then(status, output, errors)`` is called at its end.

    Status 127 stands for a program that is not there or would not start, 124 for one that
    did not end in time (both as shells have it). It ends with ``owner``. QProcess rather than a thread: a thread
    that still runs at exit takes the whole program down.
    """

    def __init__(
        self,
        words: Sequence[str],
        then: Callable[[int, str, str], None],
        owner: QObject,
        stdin: bytes = b"",
    ) -> None:
        # Not a child of its owner: a QProcess that dies while it works still sends signals,
        # into an owner that is half gone. So it is ended first, then let go.
        super().__init__(QCoreApplication.instance())
        owner.destroyed.connect(self.stop)
        self._then: Callable[[int, str, str], None] | None = then
        self._stdin = stdin
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C")  # answers are read, so they must be in English
        self._process.setProcessEnvironment(environment)
        self._process.started.connect(self._feed)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._give_up)
        self._timer.start(LONGEST_SECONDS * 1000)
        self._process.start(words[0], list(words[1:]))

    def stop(self) -> None:
        """End the program, if it still runs, without a word to anybody."""
        self._then = None
        self._timer.stop()
        self._process.kill()
        self._process.waitForFinished(1000)
        self.deleteLater()

    def _feed(self) -> None:
        self._process.write(self._stdin)
        self._process.closeWriteChannel()
        self._stdin = b""

    def _finish(self, status: int, how: QProcess.ExitStatus) -> None:
        self._end(status if how == QProcess.ExitStatus.NormalExit else 1)

    def _give_up(self) -> None:
        self._end(124)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(127)

    def _end(self, status: int) -> None:
        then, self._then = self._then, None
        if then is None:
            return
        output = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace")
        errors = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        self.stop()
        then(status, output, errors)
