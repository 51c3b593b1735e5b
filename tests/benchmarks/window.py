"""How soon the first window is there, what it weighs, and what it reads."""

from pathlib import Path

from tests.benchmarks.measuring import Result, by_turns, run_child

_LETTERDESK = ["-m", "tests.benchmarks.first_paint", "letterdesk"]
_BARE = ["-m", "tests.benchmarks.first_paint", "bare"]


def time_first_window(folder: Path) -> Result:
    """From the start of the process to the first painted window, against a bare wizard."""
    ours, bare = by_turns(_LETTERDESK, _BARE, folder)
    return Result(
        "first window painted",
        ours / bare,
        "x a bare four-page wizard",
        1.5,
        "median of 9, by turns, process start to first paint, offscreen",
        {"letterdesk_ms": round(ours * 1000), "bare_ms": round(bare * 1000)},
    )


def weigh_first_window(folder: Path) -> Result:
    """Resident memory when the first window stands, before anything is previewed."""
    ours, bare = (_memory(run_child(words, folder)[1]) for words in (_LETTERDESK, _BARE))
    return Result(
        "memory before the first preview",
        ours["VmHWM"] / 1024,
        "MB",
        90,
        "VmHWM (highest resident size so far) when the first window is painted",
        {"letterdesk_kb": ours, "bare_kb": bare},
    )


def list_what_is_read(folder: Path) -> Result:
    """Files of the checkout, other than code, that Python opened before the first paint.

    Qt opens files (icons, translations) without Python's knowledge; those are not counted.
    """
    opened = sorted(set(run_child([*_LETTERDESK, "--files"], folder)[1].split("\n")) - {""})
    return Result(
        "files read before the first window", len(opened), "files", None, ", ".join(opened)
    )


def _memory(output: str) -> dict[str, int]:
    """Kilobytes by name, from lines such as 'VmRSS:     70400 kB'."""
    lines = (line.split() for line in output.splitlines())
    return {words[0].rstrip(":"): int(words[1]) for words in lines}
