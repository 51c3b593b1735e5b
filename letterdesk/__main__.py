"""Words after the command go to the command line; none opens the window."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Letterdesk and return its exit status. Each interface is imported only when used."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words:
        from letterdesk.cli.main import run

        return run(words)
    from letterdesk.gui.app import run_window

    return run_window()


if __name__ == "__main__":
    raise SystemExit(main())
