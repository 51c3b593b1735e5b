"""Who takes part, and the page that says how they did."""

import os
import platform
import re
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.benchmarks.batch import Run


@dataclass(frozen=True)
class Writer:
    """One way to make letters into PDF."""

    name: str
    module: str
    one: int
    """How many letters it writes into one document; 0: none."""
    files: int
    """How many as separate files. Slow ones write fewer, and only their rate is compared."""
    is_peer: bool = True
    environment: tuple[tuple[str, str], ...] = ()
    letters: str = "letters.json"


WRITERS = (
    Writer("Letterdesk", "with_letterdesk", 500, 500, is_peer=False),
    Writer("ReportLab", "with_reportlab", 500, 200),
    Writer("Typst, untagged", "with_typst", 500, 300),
    Writer("Typst, tagged", "with_typst", 500, 300, environment=(("TAGGED", "1"),)),
    Writer("pdfLaTeX", "with_pdflatex", 500, 12),
    Writer("LibreOffice", "with_libreoffice", 500, 60),
    Writer("WeasyPrint", "with_weasyprint", 60, 20),
    Writer("floor: bare Python", "with_bare_python", 500, 500, is_peer=False, letters="lines.json"),
)


@dataclass(frozen=True)
class Took:
    """What one round took for each letter, in seconds."""

    time: float
    processor: float
    """On all cores together."""


Rounds = Mapping[tuple[str, str], Sequence[Took]]
"""By a writer's name and 'one' or 'files'."""

PROMISE = 1.2
"""Letterdesk is to be at least this many times as quick as the quickest peer."""


def ratio(rounds: Rounds, kind: str) -> float:
    """Letterdesk against the quickest peer, by the medians that the table shows."""
    ours = _time(rounds, WRITERS[0], kind)
    return min(_time(rounds, writer, kind) for writer in WRITERS if writer.is_peer) / ours


def _time(rounds: Rounds, writer: Writer, kind: str) -> float:
    return median(took.time for took in rounds[writer.name, kind])


def as_markdown(
    rounds: Rounds, extra: Mapping[str, float], batch: Run, versions: Mapping[str, str]
) -> str:
    """The whole page for docs/; ``extra`` are letters a second."""
    count = len(rounds[WRITERS[0].name, "one"])
    return f"""# Letters a second, beside other programs

`make peers` installs the others, `make benchmark-peers` prints this page anew, writes it, and
fails when Letterdesk is not at least {PROMISE:g} times as quick as the quickest of them. The same letters
for all: the bundled campaign's words on one page each, 12 pt serif in US Letter with margins of an
inch, with another name, address, member and choice of points from letter to letter. Timed is the
way from letters in memory to PDF on the disk: breaking lines, fonts, writing. Python libraries are
timed after they are imported; Typst runs in the process and may use every core; pdfLaTeX and
LibreOffice are timed from their start, as they can only be used. Medians of {count} rounds, all by
turns. Pages are counted and the first and last letter read back each time. Processor time is that
of all cores, and hardly depends on what else the machine is doing.

{_machine()} {", ".join(f"{name} {version}" for name, version in versions.items())}.

{_table(rounds, "one", "In one document")}

{_table(rounds, "files", "As separate files")}

ReportLab has its accelerator in C. pdfLaTeX is set in Bitstream Charter, all others in Source
Serif. Only Letterdesk and Typst kern and choose line breaks for a whole paragraph at once, as
pdfLaTeX does. The floor is given lines already broken and a font already subset, and neither
kerns nor tags.

Besides, for Letterdesk alone: composing the words (templates, forms of address) runs at
{extra["compose"]:.0f} letters a second; with two sentences of each writer's own it writes
{extra["own-words"]:.0f} letters a second into one document.

{_batch(batch)}
"""


def _batch(run: Run) -> str:
    """A whole batch, which nobody else does."""
    said = run.said
    papers = said["letters"] + said["calls"]
    return f"""| A batch, from the sign-up list to checked files | |
|---|---|
| people on the list, over all states | {said["rows"]:,} |
| of these written for, and to do | {said["written"]:,} + {said["to_do"]:,} |
| letters, and as many call cards | {said["letters"]:,} |
| pages, with the sheets between offices | {said["pages"]:,} |
| seconds, with {run.jobs} processes | {run.seconds:.0f} |
| letters and cards a second | {papers / run.seconds:.0f} |
| processor ms a letter or card | {1000 * run.processor_seconds / papers:.1f} |
| processes at work at once, while letters are made | {run.making.helpers:.2f} |
| highest memory of the program, and of a process beside it | {run.own_memory} MB, {run.helper_memory} MB |

Deciding who represents whom, composing, call cards, sheets between offices, binding, checksums and
reading back are all in it. [More about it](benchmarks.md#a-batch-of-5000)."""


def _table(rounds: Rounds, kind: str, title: str) -> str:
    rows = [
        f"| {title} | letters a second | of | × Letterdesk's time | processor ms a letter |",
        "|---|---|---|---|---|",
    ]
    ours = _time(rounds, WRITERS[0], kind)
    in_order = sorted(WRITERS, key=lambda writer: _time(rounds, writer, kind))
    for writer in in_order:
        time, processor = _time(rounds, writer, kind), _processor(rounds, writer, kind)
        count = writer.one if kind == "one" else writer.files
        name = f"**{writer.name}**" if writer is WRITERS[0] else writer.name
        rows.append(
            f"| {name} | {1 / time:.0f} | {count} | {time / ours:.2f} | {1000 * processor:.2f} |"
        )
    quickest = next(writer for writer in in_order if writer.is_peer)
    thriftiest = min(_processor(rounds, writer, kind) for writer in WRITERS if writer.is_peer)
    said = (
        f"Against the quickest peer, {quickest.name}: **{ratio(rounds, kind):.2f} times**. By the "
        f"least processor time of a peer: {thriftiest / _processor(rounds, WRITERS[0], kind):.2f}."
    )
    return "\n".join([*rows, "", said])


def _processor(rounds: Rounds, writer: Writer, kind: str) -> float:
    return median(took.processor for took in rounds[writer.name, kind])


def _machine() -> str:
    facts = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    model = re.search(r"model name\s*: (.*)", facts)
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return (
        f"Measured on {os.cpu_count()} cores ({model[1] if model else platform.machine()}), {system}, "
        f"Python {platform.python_version()}."
    )


def read_versions(python: Path) -> dict[str, str]:
    """The versions of everybody who takes part."""
    asked = "from importlib.metadata import version as v\nfor n in ('reportlab', 'rl_accel', 'typst', 'weasyprint'): print(n, v(n))"
    lines = _said(str(python), "-c", asked).splitlines()
    tex = re.search(r"\(TeX Live [^)]*\)", _said("pdflatex", "--version"))
    office = re.search(r"[\d.]+", _said("soffice", "--version"))
    return {
        **dict(line.split() for line in lines),
        "pdfLaTeX": tex[0] if tex else "",
        "LibreOffice": office[0] if office else "",
    }


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
