"""How soon the first window is there, what it weighs, and what it reads."""

from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.measuring import Result, by_turns, run_child

_LETTERDESK = ["-m", "tests.benchmarks.first_paint", "letterdesk"]
_BEFORE_PREVIEW = ["-m", "tests.benchmarks.before_preview"]
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


def time_first_step(folder: Path) -> Result:
    """To the moment when the first step stands in the window, with its campaign and bills."""
    ours, bare = by_turns([*_LETTERDESK, "--contents"], _BARE, folder)
    return Result(
        "first step shown in it",
        ours / bare,
        "x a bare four-page wizard",
        None,
        "as above, to the first paint of the first step's page",
        {"letterdesk_ms": round(ours * 1000), "bare_ms": round(bare * 1000)},
    )


def weigh_first_window(folder: Path) -> Result:
    """Resident memory when the first window stands."""
    return _weigh("memory with the first window", _LETTERDESK, folder)


def weigh_before_preview(folder: Path) -> Result:
    """Resident memory at the last step before letters are drawn, with words typed and measured."""
    return _weigh("memory before the first preview", _BEFORE_PREVIEW, folder)


def weigh_after_map(folder: Path) -> Result:
    """The same for a writer who has chosen their district on the map."""
    words = [*_BEFORE_PREVIEW, "--split"]
    return _weigh("the same, after the map was shown", words, folder)


def _weigh(what: str, words: Sequence[str], folder: Path) -> Result:
    ours, bare = (_memory(run_child(child, folder)[1]) for child in (words, _BARE))
    return Result(
        what,
        ours["VmHWM"] / 1024,
        "MB of 1,024 kB",
        90,
        "VmHWM, the highest resident size so far",
        {"letterdesk_kb": ours["VmHWM"], "bare_kb": bare["VmHWM"]},
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
