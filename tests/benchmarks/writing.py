"""How long one ``write`` takes, from the shell and back."""

from pathlib import Path

from tests.benchmarks.measuring import Result, by_turns

_WRITER = {
    "--campaign": "sesta-fosta",
    "--name": "Maria Alvarez",
    "--street": "1250 W Addison St",
    "--city": "Chicago",
    "--state": "IL",
    "--zip": "60613",
    "--district": "5",
    "--to": "all",
}


def time_write(folder: Path) -> Result:
    """Three letters and three call cards, against importing the two libraries they need."""
    words = [word for pair in _WRITER.items() for word in pair]
    out = ["--out", str(folder / "letters"), "--replace"]
    ours, imports = by_turns(
        ["-m", "letterdesk", "write", *words, *out], ["-c", "import fpdf, jinja2"], folder
    )
    return Result(
        "one write: three letters, three call cards",
        ours / imports,
        'x python -c "import fpdf, jinja2"',
        1.5,
        "median of 9, by turns, wall time of the whole process",
        {"write_ms": round(ours * 1000), "imports_ms": round(imports * 1000)},
    )
