"""Words after the command go to the command line; none opens the window."""

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Letterdesk and return its exit status. Each interface is imported only when used."""
    try:
        return _run(arguments)
    except KeyboardInterrupt:  # before a verb could say so itself
        print("Stopped.", file=sys.stderr)
        return 1


def _run(arguments: Sequence[str] | None) -> int:
    if getattr(sys, "frozen", False):
        # A packaged program is started again for each process that helps with a batch.
        from multiprocessing import freeze_support

        freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:2] == ["pack", "edit"] and not any(word.startswith("-") for word in words):
        # A verb with a window, which the command line knows nothing of.
        from letterdesk.gui.pack_editor.app import run_editor

        return run_editor(Path(words[2]) if len(words) > 2 else None)
    if words == ["night"]:
        from letterdesk.gui.night.app import run_station

        return run_station()
    if words:
        from letterdesk.core.kiosk import SESSION

        if words[0] == SESSION:
            from letterdesk.gui.kiosk.program import run_session

            return run_session(words[1:])
        from letterdesk.cli.main import run

        return run(words)
    from letterdesk.gui.app import run_window

    return run_window()


if __name__ == "__main__":
    raise SystemExit(main())
